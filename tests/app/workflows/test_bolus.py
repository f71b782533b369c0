"""A bolus: which of the three fits, what keeps it from being ordered, what is asked, and that it is given once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.workflows.bolus_figures import single_figures
from app.workflows.bolus_own import BolusAsked, Front, Which
from app.workflows.bolus_rules import closed_by, judge_bolus_dose, prime_closed_by
from app.workflows.entries import Rejected, Taken
from app.workflows.kinds import BOLUS, KINDS
from pump_core.log import Event
from pump_core.quantities import DoseRate, FlowRate, Mass
from telemetry.backend.machine import PumpMachine
from tests.app.desk import Desk
from tests.app.prepared import BOLUSES, HOUR_MS, MINUTE_MS, drawn_empty, stronger, tolerant
from tests.pump_core.examples import fluid

MG = Mass.of("1", "mg").whole


def begun(desk: Desk | None = None) -> Desk:
    """A bolus whose patient is confirmed, before anything of it is entered."""
    made = desk or Desk()
    made.connect()
    made.tablet.start_bolus()
    made.answer_all()
    made.workflow.set_check("patient", True)
    made.workflow.next()
    assert made.workflow.step == "bolus"
    return made


Prepare = Callable[[PumpMachine], object]


def on(prepare: Prepare) -> Desk:
    """A desk whose pump was prepared."""
    desk = Desk()
    prepare(desk.machine)
    return desk


def ask(desk: Desk, **entered: object) -> None:
    desk.workflow.set_own(BolusAsked.model_validate(entered))


def standing(desk: Desk) -> list[tuple[str, str]]:
    return [(point.severity, point.code.partition("/")[0]) for point in desk.workflow.open_points()]


def held(desk: Desk) -> None:
    """Next, the echo, the hold."""
    desk.workflow.next()
    desk.answer_all()
    assert desk.workflow.step == "review"
    desk.workflow.program()


def log_of(desk: Desk, kind: str) -> list[Event]:
    return [event for event in desk.machine.engine.state.log if event.kind == kind]


def closed(desk: Desk, which: Which, front: Front = "") -> str:
    reason = closed_by(which, front, desk.workflow.draft.reading, desk.tablet.site)
    return reason.code if reason is not None else ""


def test_it_goes_from_the_patient_to_the_end_and_is_stored_under_its_title() -> None:
    assert BOLUS.steps == ("interrogate", "bolus", "review", "program", "done")
    assert KINDS["Bolus"] is BOLUS


def test_each_entry_is_asked_for_one_after_the_other() -> None:
    desk = begun()
    assert standing(desk) == [("todo", "which")]
    ask(desk, which="single")
    assert standing(desk) == [("todo", "dose"), ("todo", "duration")]
    ask(desk, which="single", dose_pg=MG // 2)
    assert standing(desk) == [("todo", "duration")]
    ask(desk, which="single", dose_pg=MG // 2, duration_ms=30 * MINUTE_MS)
    assert standing(desk) == []


@pytest.mark.use_error("U13")
@pytest.mark.parametrize(
    ("prepare", "single", "prime", "bridge"),
    [
        (lambda _: None, "", "drug_at_tip", "nothing_to_bridge"),
        (drawn_empty, "", "", "nothing_to_bridge"),
        (stronger, "old_fluid_in_line", "drug_at_tip", ""),
    ],
    ids=["drug at the tip", "catheter drawn empty", "old drug in the line"],
)
def test_what_lies_in_the_line_decides_which_bolus_is_open(
    prepare: Prepare, single: str, prime: str, bridge: str
) -> None:
    """A prime in the place of a bridge, or a bridge in the place of a prime, cannot be chosen."""
    desk = begun(on(prepare))
    reason = prime_closed_by(desk.workflow.draft.reading, desk.tablet.site)
    assert (closed(desk, "single"), reason.code if reason else "", closed(desk, "bridge")) == (single, prime, bridge)


@pytest.mark.use_error("U8")
@pytest.mark.parametrize(
    ("prepare", "reservoir", "connector", "bench"),
    [
        (lambda _: None, "drug_at_tip", "drug_at_tip", "not_on_bench"),
        (drawn_empty, "drug_in_tubing", "", "not_on_bench"),
    ],
    ids=["drug at the tip", "catheter drawn empty"],
)
def test_a_prime_is_open_only_from_where_the_drug_is(
    prepare: Prepare, reservoir: str, connector: str, bench: str
) -> None:
    desk = begun(on(prepare))
    found = tuple(closed(desk, "prime", front) for front in ("reservoir", "connector", "bench"))
    assert found == (reservoir, connector, bench)
    ask(desk, which="prime", front="reservoir")
    assert standing(desk) == [("stop", reservoir)]
    desk.workflow.next()
    assert desk.workflow.step == "bolus"


@pytest.mark.use_error("U7")
@pytest.mark.parametrize("which", ["prime", "bridge"])
def test_a_catheter_that_nobody_knows_blocks_prime_and_bridge(which: Which) -> None:
    desk = begun(on(stronger if which == "bridge" else drawn_empty))
    draft = desk.workflow.draft
    assert draft.reading.therapy.prescription is not None
    unknown = draft.reading.therapy.prescription.model_copy(update={"catheter": None})
    told = draft.reading.therapy.model_copy(update={"prescription": unknown, "catheter_nl": None})
    reason = closed_by(which, "connector", draft.reading.model_copy(update={"therapy": told}), desk.tablet.site)
    assert reason is not None
    assert reason.code == "catheter_unknown"
    assert closed(desk, which, "connector") == ""


@pytest.mark.use_error("U1")
@pytest.mark.parametrize(("typed_ms", "stopped"), [(2 * MINUTE_MS, True), (2 * HOUR_MS, False)], ids=["2 min", "2 h"])
def test_hours_taken_for_minutes_are_stopped_with_the_shortest_time_there_is(typed_ms: int, stopped: bool) -> None:
    """0.5 mg over 2 min for 2 h: 15 mg/h at the tip instead of 0.375."""
    desk = begun()
    ask(desk, which="single", dose_pg=MG // 2, duration_ms=typed_ms)
    figures = single_figures(MG // 2, typed_ms, desk.workflow.draft.reading, desk.tablet.site)
    assert figures is not None
    at_the_tip = figures.together * fluid().primary.concentration
    assert at_the_tip == DoseRate.of("15.125" if stopped else "0.375", "mg/h")
    assert standing(desk) == ([("stop", "bolus_too_fast")] if stopped else [])


@pytest.mark.use_error("U4")
@pytest.mark.parametrize(("typed", "refused"), [("30", True), ("500", True), ("0.5", False), ("0.75", False)])
def test_a_dose_that_slipped_by_ten_or_a_thousand_is_refused_on_the_pad(typed: str, refused: bool) -> None:
    desk = begun()
    ask(desk, which="single")
    verdict = judge_bolus_dose(typed, desk.workflow.draft, desk.tablet.site)
    assert isinstance(verdict, Rejected if refused else Taken)


@pytest.mark.parametrize(("typed", "words"), [("0", "A bolus of 0"), ("", "Nothing typed"), ("0.50", "Leave out")])
def test_what_is_no_dose_is_refused_with_what_to_do(typed: str, words: str) -> None:
    desk = begun()
    verdict = judge_bolus_dose(typed, desk.workflow.draft, desk.tablet.site)
    assert isinstance(verdict, Rejected)
    assert verdict.message.startswith(words)


def test_a_large_bolus_wants_a_reason_that_reaches_the_pumps_log() -> None:
    desk = begun()
    ask(desk, which="single", dose_pg=MG, duration_ms=30 * MINUTE_MS)
    (point,) = desk.workflow.open_points()
    assert (point.severity, point.code.partition("/")[0]) == ("caution", "large_bolus")
    desk.workflow.next()
    assert desk.workflow.step == "bolus"
    desk.workflow.override(point.code, "Patient observed on the ward")
    held(desk)
    desk.answer_all()
    (event,) = log_of(desk, "single_bolus_started")
    assert event.note == "large_bolus single_bolus morphine: Patient observed on the ward"


def test_the_day_with_a_bolus_counts_basal_and_every_patient_bolus() -> None:
    desk = begun(on(lambda pump: tolerant(pump, BOLUSES)))
    figures = single_figures(MG // 2, 30 * MINUTE_MS, desk.workflow.draft.reading, desk.tablet.site)
    assert figures is not None
    assert figures.day_before == (("morphine", DoseRate.of("4.2", "mg/day")),)
    assert figures.day_after == (("morphine", DoseRate.of("4.7", "mg/day")),)
    assert (figures.flow, figures.together) == (FlowRate.of("2.4", "mL/day"), FlowRate.of("2.7", "mL/day"))


def test_a_stopped_pump_and_one_with_a_bolus_under_way_take_no_bolus() -> None:
    desk = begun()
    ask(desk, which="single", dose_pg=MG // 2, duration_ms=30 * MINUTE_MS)
    held(desk)
    desk.answer_all()
    desk.tablet.leave_workflow()
    desk.answer_all()
    again = begun_again(desk)
    assert closed(again, "single") == "bolus_locked_out"
    desk.tablet.stop_pump()
    desk.answer_all()
    ask(desk, which="single", dose_pg=MG // 2, duration_ms=30 * MINUTE_MS)
    assert standing(desk) == [("stop", "bolus_while_stopped")]


def begun_again(desk: Desk) -> Desk:
    desk.tablet.start_bolus()
    desk.answer_all()
    desk.workflow.set_check("patient", True)
    desk.workflow.next()
    return desk
