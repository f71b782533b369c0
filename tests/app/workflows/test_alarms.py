"""Alarm settings as a small workflow, and the two orders about alarms: silence and acknowledge."""

from __future__ import annotations

import pytest

from app.workflows.alarm_act import CHANGES, Act
from app.workflows.alarm_rules import AlarmsWanted, alarm_cautions, alarms_after
from app.workflows.draft import Draft
from app.workflows.draft_form import draft_bytes, entries, read_draft
from app.workflows.kinds import ALARMS, MINIMUM_RATE, Kind
from app.workflows.minimum_rate import CoverPlanned
from pump_core.alarms import silent_until
from pump_core.clocks import MS_PER_MINUTE, days
from pump_core.faults import LowBattery, MemoryFault
from pump_core.record import Record
from telemetry.backend.inputs import Befalling
from telemetry.messages.programming import Commit, Echo, Stage
from tests.app.desk import Desk, answer_of
from tests.pump_core.examples import nl

REASON = "Ordered so by the prescriber, confirmed by phone"


def at_alarms(desk: Desk) -> None:
    desk.tablet.start_alarm_settings()
    desk.answer_all()
    desk.workflow.set_check("patient", True)
    desk.workflow.next()


def codes(desk: Desk) -> list[str]:
    return [point.code for point in desk.workflow.open_points()]


def step(desk: Desk) -> str:
    return desk.workflow.step


@pytest.fixture
def desk() -> Desk:
    desk = Desk()
    desk.connect()
    return desk


@pytest.fixture
def low(desk: Desk) -> Desk:
    """Six days on the low-reservoir alarm exists."""
    desk.passes(days(6))
    desk.tablet.interrogate()
    desk.answer_all()
    assert desk.tablet.read is not None
    assert desk.tablet.read.pump.alarms == ("low_reservoir",)
    return desk


def test_the_settings_are_programmed_and_nothing_else_changes(desk: Desk) -> None:
    at_alarms(desk)
    assert codes(desk) == ["no_change"]
    before = desk.workflow.draft.reading.therapy.prescription
    assert before is not None
    desk.workflow.set_own(AlarmsWanted(low_nl=nl("4 mL"), noncritical_ms=120 * MS_PER_MINUTE))
    desk.workflow.next()
    desk.answer_all()
    desk.workflow.program()
    desk.answer_all()
    assert step(desk) == "done"
    assert desk.tablet.read is not None
    after = desk.tablet.read.pump.therapy.prescription
    assert after is not None
    assert after == before.model_copy(update={"alarms": after.alarms})
    assert (after.alarms.low_reservoir_nl, after.alarms.noncritical_interval_ms) == (nl("4 mL"), 120 * MS_PER_MINUTE)
    assert after.alarms.critical_interval_ms == before.alarms.critical_interval_ms
    assert desk.tablet.known.changed is None


@pytest.mark.use_error("U20")
@pytest.mark.parametrize(("low_nl", "asks"), [(nl("1.5 mL"), True), (nl("2 mL"), False), (nl("4 mL"), False)])
def test_an_alarm_below_the_usual_volume_takes_a_reason_that_the_review_shows_and_the_pump_logs(
    desk: Desk, low_nl: int, asks: bool
) -> None:
    at_alarms(desk)
    desk.workflow.set_own(AlarmsWanted(low_nl=low_nl, critical_ms=20 * MS_PER_MINUTE))
    cautions = alarm_cautions(desk.workflow.draft, desk.tablet.site)
    assert [caution.code for caution in cautions] == ["low_alarm_below_usual"] * asks
    for caution in cautions:
        desk.workflow.next()
        assert step(desk) == "alarms"
        desk.workflow.override(caution.key, REASON)
    desk.workflow.next()
    desk.answer_all()
    desk.workflow.program()
    (commit,) = [message for message in desk.messages() if isinstance(message, Commit)]
    assert [override.reason for override in commit.overrides] == [REASON] * asks
    desk.answer_all()
    assert step(desk) == "done"
    logged = [event.note for event in desk.tablet.log.held.newest if event.kind == "programmed"][-1]
    assert (REASON in logged) is asks


def test_a_stopped_pump_is_restarted_first(desk: Desk) -> None:
    desk.tablet.stop_pump()
    desk.answer_all()
    at_alarms(desk)
    assert "stopped" in codes(desk)


def test_what_is_entered_is_kept_as_what_it_changes(desk: Desk) -> None:
    at_alarms(desk)
    desk.workflow.set_own(AlarmsWanted(critical_ms=20 * MS_PER_MINUTE))
    now, after = desk.workflow.draft.reading.therapy.prescription, alarms_after(desk.workflow.draft)
    assert now is not None
    assert after == now.alarms.model_copy(update={"critical_interval_ms": 20 * MS_PER_MINUTE})


def test_silencing_takes_no_review_and_the_pump_logs_it(low: Desk) -> None:
    assert low.tablet.read is not None
    revision = low.tablet.read.pump.therapy.revision
    low.tablet.do_act("silence")
    assert not low.tablet.may_begin, "nothing begins beside it"
    low.answer_all()
    assert low.tablet.act is not None
    assert (low.tablet.act.state, low.tablet.is_unknown) == ("done", False)
    assert low.machine.engine.state.silenced is not None
    newest = low.tablet.log.held.newest[-1]
    assert (newest.kind, newest.user) == ("alarms_silenced", low.tablet.site.user)
    assert low.tablet.read.pump.therapy.revision == revision + 1
    assert low.tablet.known.changed is None, "it is this tablet's own revision"
    assert [line for line in low.journal.told() if line[0] in ("write", "settle")] == [
        ("write", "program"),
        ("settle", "done"),
    ]


def test_acknowledging_ends_the_alarm_of_a_memory_error(desk: Desk) -> None:
    desk.machine.take(Befalling(fault=MemoryFault(critical=False)))
    desk.tablet.interrogate()
    desk.answer_all()
    assert desk.tablet.read is not None
    assert "noncritical_memory_error" in desk.tablet.read.pump.alarms
    desk.tablet.do_act("acknowledge")
    desk.answer_all()
    assert "noncritical_memory_error" not in desk.tablet.read.pump.alarms


@pytest.mark.parametrize("act", ["silence", "acknowledge"])
def test_who_may_not_program_silences_nothing(low: Desk, act: Act) -> None:
    low.tablet.site.who.locked = True
    low.tablet.do_act(act)
    assert low.messages() == []
    assert low.tablet.act is None


def test_a_cut_after_the_order_left_is_unknown_and_asked_for(low: Desk) -> None:
    low.tablet.do_act("silence")
    while not any(isinstance(message, Commit) for message in low.messages()):
        low.answer()
    low.cut()
    low.drop()
    assert low.is_unknown()
    low.back()
    low.answer_all()
    assert not low.is_unknown()
    assert low.tablet.act is not None
    assert low.tablet.act.state in ("done", "not_done")


def test_an_echo_that_changes_the_therapy_is_not_confirmed(low: Desk) -> None:
    low.tablet.do_act("silence")
    (stage,) = [message for message in low.messages() if isinstance(message, Stage)]
    echo = answer_of(low.machine, stage)
    assert isinstance(echo, Echo)
    wrong = echo.after.model_copy(update={"doses_pg_per_day": (1,)})
    low.answer_with(echo.model_copy(update={"after": wrong}))
    assert not any(isinstance(message, Commit) for message in low.messages())
    assert low.tablet.act is not None
    assert (low.tablet.act.state, low.tablet.act.problem) == ("not_done", CHANGES)
    assert low.tablet.may_begin


@pytest.mark.use_error("U29")
def test_a_silence_ends_by_itself(low: Desk) -> None:
    low.tablet.do_act("silence")
    low.answer_all()
    limit = low.tablet.site.model(low.machine.interrogation(0).model).silence
    assert silent_until(low.machine.engine.state) == limit
    low.passes(limit)
    assert silent_until(low.machine.engine.state) is None


@pytest.mark.parametrize("answered", [0, 1])
def test_a_cut_before_the_order_left_leaves_nothing_hanging(low: Desk, answered: int) -> None:
    low.tablet.do_act("silence")
    for _ in range(answered):
        low.answer()
    low.cut()
    while low.sent:
        low.drop()
    low.back()
    low.answer_all()
    assert low.tablet.act is not None
    assert low.tablet.act.state in ("done", "not_done")
    assert not low.is_unknown()
    assert low.tablet.may_begin


def test_a_refusal_of_the_pump_leaves_the_alarm_as_it_is(low: Desk) -> None:
    low.machine.take(Befalling(fault=LowBattery(safe_state=False)))
    low.tablet.do_act("silence")
    low.answer_all()
    assert low.tablet.act is not None
    assert low.tablet.act.state == "not_done", "the pump is at another revision"
    assert low.tablet.act.run.programming.reasons != ()


@pytest.mark.parametrize(
    ("kind", "own"),
    [
        (ALARMS, AlarmsWanted(low_nl=3_000_000, critical_ms=None, noncritical_ms=7_200_000)),
        (MINIMUM_RATE, CoverPlanned(said=True)),
    ],
)
def test_what_was_entered_is_taken_up_again_after_the_program_ended(desk: Desk, kind: Kind, own: Record) -> None:
    assert desk.tablet.read is not None
    entered = Draft(reading=desk.tablet.read.pump, own=own)
    record = read_draft(draft_bytes(kind.title, "interrogate", entered))
    assert record != "unreadable"
    assert entries(record).own == own
