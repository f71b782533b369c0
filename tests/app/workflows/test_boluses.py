"""Patient boluses: who gets them, what keeps them from being programmed, their worst day, and a change of fluid."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.workflows.boluses_own import BolusesAsked, as_asked, boluses_asked, wanted
from app.workflows.boluses_rules import binding, closed_for, judge_patient_dose, worst_day_of
from app.workflows.draft_keeper import DraftKeeper
from app.workflows.entries import Queried, Rejected, Taken
from app.workflows.former_boluses import BolusesBefore, FormerBoluses
from app.workflows.kinds import BOLUSES, KINDS
from pump_core.clocks import hours
from pump_core.prescription import PatientBoluses
from pump_core.quantities import DoseRate, Mass
from telemetry.backend.machine import PumpMachine
from tests.app.desk import Desk
from tests.app.prepared import BOLUSES as HELD
from tests.app.prepared import HOUR_MS, MINUTE_MS, running, stronger, tolerant
from tests.app.workflows.test_known_therapy import Drafts

MG = Mass.of("1", "mg").whole
Prepare = Callable[[PumpMachine], object]


def begun(prepare: Prepare = tolerant, scenario: str = "refill-due") -> Desk:
    """Patient boluses whose patient is confirmed, before anything is changed."""
    desk = Desk(scenario)
    prepare(desk.machine)
    desk.connect()
    return begun_at(desk)


def begun_at(desk: Desk) -> Desk:
    desk.tablet.start_boluses()
    desk.answer_all()
    desk.workflow.set_check("patient", True)
    desk.workflow.next()
    assert desk.workflow.step == "boluses"
    return desk


def ask(desk: Desk, boluses: PatientBoluses = HELD, **changes: object) -> None:
    desk.workflow.set_own(as_asked(boluses).model_copy(update=changes))


def standing(desk: Desk) -> list[tuple[str, str]]:
    return [(point.severity, point.code.partition("/")[0]) for point in desk.workflow.open_points()]


def programmed(desk: Desk) -> PatientBoluses | None:
    return running(desk.machine).patient_boluses


def through(desk: Desk) -> None:
    desk.workflow.next()
    desk.answer_all()
    desk.workflow.program()
    desk.answer_all()
    assert desk.workflow.step == "done"


def with_boluses(machine: PumpMachine) -> PumpMachine:
    return tolerant(machine, HELD)


def closed(desk: Desk) -> str:
    reason = closed_for(desk.workflow.draft.reading, desk.tablet.site)
    return reason.code if reason is not None else ""


def test_it_goes_from_the_patient_to_the_read_back_and_changes_nothing_but_the_boluses() -> None:
    assert BOLUSES.steps == ("interrogate", "boluses", "review", "program", "done")
    assert KINDS["Patient boluses"] is BOLUSES
    desk = begun()
    before = running(desk.machine)
    assert standing(desk) == [("todo", "no_change")]
    ask(desk)
    assert standing(desk) == []
    through(desk)
    assert running(desk.machine) == before.model_copy(update={"patient_boluses": HELD})
    assert desk.records.found == []


def test_every_part_is_asked_for_and_a_window_comes_with_its_maximum() -> None:
    desk = begun()
    desk.workflow.set_own(BolusesAsked(switch="on", window="some"))
    parts = ["dose_pg", "duration_ms", "lockout_ms", "max_per_24_h", "window_ms", "max_per_window"]
    assert standing(desk) == [("todo", part) for part in parts]
    desk.workflow.next()
    assert desk.workflow.step == "boluses"
    ask(desk, window="some", window_ms=6 * HOUR_MS, max_per_window=1)
    assert standing(desk) == []


def test_what_is_not_entered_stays_as_the_pump_holds_it_and_off_is_off() -> None:
    desk = begun(with_boluses)
    desk.workflow.set_own(BolusesAsked(lockout_ms=4 * HOUR_MS))
    through(desk)
    assert programmed(desk) == HELD.model_copy(update={"lockout_ms": 4 * HOUR_MS})
    desk.tablet.leave_workflow()
    desk.answer_all()
    begun_at(desk)
    desk.workflow.set_own(BolusesAsked(switch="off"))
    through(desk)
    assert programmed(desk) is None


@pytest.mark.parametrize(
    ("prepare", "scenario", "code"),
    [
        (lambda _: None, "refill-due", "patient_boluses_naive"),
        (lambda _: None, "baclofen", "patient_boluses_not_for_drug"),
        (tolerant, "refill-due", ""),
        (lambda pump: stronger(tolerant(pump)), "refill-due", "old_fluid_in_line"),
    ],
    ids=["naive", "baclofen", "tolerant", "old fluid in the line"],
)
def test_who_gets_none_is_told_before_anything_is_entered(prepare: Prepare, scenario: str, code: str) -> None:
    desk = begun(prepare, scenario)
    assert closed(desk) == code
    ask(desk)
    assert standing(desk) == ([("stop", code)] if code else [])
    desk.workflow.next()
    assert desk.workflow.step == ("boluses" if code else "review")


def test_off_is_always_open() -> None:
    desk = begun(lambda pump: stronger(with_boluses(pump)))
    assert programmed(desk) is None
    desk.workflow.set_own(BolusesAsked(switch="off"))
    assert standing(desk) == [("todo", "no_change")]


def test_a_pump_without_therapy_flowing_takes_none() -> None:
    desk = begun()
    desk.tablet.stop_pump()
    desk.answer_all()
    ask(desk)
    assert standing(desk)[0] == ("stop", "stopped")


@pytest.mark.use_error("U1")
@pytest.mark.parametrize(
    ("lockout_ms", "most", "codes"),
    [(3 * MINUTE_MS, "31.8", ["lockout_below_duration"]), (3 * HOUR_MS, "5.4", [])],
    ids=["3 min", "3 h"],
)
def test_a_lockout_of_minutes_for_hours_is_stopped_and_its_worst_day_is_in_sight(
    lockout_ms: int, most: str, codes: list[str]
) -> None:
    """Ninety-six boluses a day instead of eight: the day holds ten times its dose."""
    desk = begun()
    entered = HELD.model_copy(update={"lockout_ms": lockout_ms, "max_per_24_h": 96})
    ask(desk, entered)
    ((_, dose),) = worst_day_of(entered, desk.workflow.draft, desk.tablet.site)
    assert dose == DoseRate.of(most, "mg/day")
    hard = [code for severity, code in standing(desk) if severity == "stop"]
    assert hard == codes


@pytest.mark.use_error("U9")
def test_after_a_change_of_concentration_they_are_off_until_the_new_fluid_is_at_the_tip_and_confirmed() -> None:
    """0.3 mg of 25 mg/mL over a line that holds 10 mg/mL would be another dose."""
    desk = begun(lambda pump: stronger(with_boluses(pump)))
    ask(desk)
    assert standing(desk) == [("stop", "old_fluid_in_line")]
    desk.tablet.leave_workflow()
    desk.passes(hours(72))
    desk.tablet.interrogate()
    desk.answer_all()
    assert programmed(desk) is None, "time alone does not bring them back"
    begun_at(desk)
    ask(desk)
    assert standing(desk) == []
    through(desk)
    assert programmed(desk) == HELD


class Records:
    """What the tablet's records know, and how often they were asked."""

    def __init__(self, held: BolusesBefore | None = None) -> None:
        self.held = held
        self.asked: list[str] = []

    def former_boluses(self, serial: str, then: Callable[[BolusesBefore | None], None]) -> None:
        self.asked.append(serial)
        then(self.held)


def test_what_went_off_with_the_change_is_known_from_the_readings_before_it() -> None:
    desk, records = Desk(), Records()
    with_boluses(desk.machine)
    former = FormerBoluses(desk.tablet, records)
    desk.connect()
    assert desk.tablet.read is not None
    assert former.of(desk.tablet.read.pump) is None, "they are on"
    mixture = running(desk.machine).mixture
    stronger(desk.machine)
    desk.tablet.interrogate()
    desk.answer_all()
    assert former.of(desk.tablet.read.pump) == BolusesBefore(HELD, mixture)
    assert records.asked == []


def test_after_the_tablet_went_out_the_records_say_it_and_are_asked_once() -> None:
    desk = Desk()
    mixture = running(desk.machine).mixture
    stronger(with_boluses(desk.machine))
    records = Records(BolusesBefore(HELD, mixture))
    former = FormerBoluses(desk.tablet, records)
    desk.connect()
    desk.tablet.interrogate()
    desk.answer_all()
    assert desk.tablet.read is not None
    assert former.of(desk.tablet.read.pump) == BolusesBefore(HELD, mixture)
    assert records.asked == [desk.machine.identity.serial]


def test_boluses_that_were_turned_off_without_a_change_are_not_offered_again() -> None:
    desk = Desk()
    former = FormerBoluses(desk.tablet, Records(BolusesBefore(HELD, running(desk.machine).mixture)))
    tolerant(desk.machine)
    desk.connect()
    assert desk.tablet.read is not None
    assert former.of(desk.tablet.read.pump) is None


@pytest.mark.use_error("U4")
@pytest.mark.parametrize(
    ("typed", "verdict", "words"),
    [
        ("0.3", Taken, ""),
        ("0.75", Taken, ""),
        ("0.8", Queried, "0.8 mg in one bolus is 26.7 % of a day"),
        ("3", Queried, "3 mg is 10 times the bolus now."),
        ("0.03", Queried, "0.03 mg is 1/10 of the bolus now."),
        ("30", Rejected, ""),
        ("300", Rejected, ""),
        ("0", Rejected, "A bolus of 0 gives nothing."),
        ("", Rejected, "Nothing typed yet."),
    ],
)
def test_a_dose_that_slipped_is_refused_or_asked_about(typed: str, verdict: type, words: str) -> None:
    desk = begun(with_boluses)
    found = judge_patient_dose(typed, desk.workflow.draft, desk.tablet.site)
    assert isinstance(found, verdict)
    assert not words or str(getattr(found, "message", "")).startswith(words)


@pytest.mark.parametrize(
    ("changes", "allowed", "what"),
    [
        ({}, 4, "the maximum"),
        ({"lockout_ms": 10 * HOUR_MS}, 3, "the lockout"),
        ({"window_ms": 12 * HOUR_MS, "max_per_window": 1}, 2, "the window"),
    ],
)
def test_the_worst_day_names_what_limits_it(changes: dict[str, int], allowed: int, what: str) -> None:
    boluses = HELD.model_copy(update=changes)
    assert (boluses.allowed_per_24_h, binding(boluses)) == (allowed, what)


def test_a_day_beyond_the_consensus_wants_a_reason_that_reaches_the_pumps_log() -> None:
    desk = begun()
    ask(desk, dose_pg=MG, max_per_24_h=24, lockout_ms=HOUR_MS)
    (point,) = desk.workflow.open_points()
    assert point.code.partition("/")[0] == "above_consensus"
    desk.workflow.override(point.code, "Palliative, prescriber on the ward")
    through(desk)
    assert desk.tablet.log.held.newest[-1].note == "above_consensus dose morphine: Palliative, prescriber on the ward"


def test_one_that_was_cut_off_is_taken_up_with_its_entries() -> None:
    first, drafts = begun(), Drafts()
    DraftKeeper(first.tablet, drafts)
    ask(first)
    again = Desk()
    tolerant(again.machine)
    keeper = DraftKeeper(again.tablet, Drafts())
    again.connect()
    assert again.tablet.read is not None
    keeper.offer(again.tablet.read, drafts.kept["EMU900238"], again.now)
    keeper.take_up()
    assert again.workflow.kind is BOLUSES
    assert wanted(boluses_asked(again.workflow.draft), None).boluses() == HELD
    assert programmed(again) is None
