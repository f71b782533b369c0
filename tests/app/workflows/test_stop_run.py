"""Stop: ahead of everything, not held back by the records, acting once, and told only as what is known."""

from __future__ import annotations

from collections.abc import Callable

from app.workflows.stop_run import PATIENCE_MS, StopState
from pump_core.record import Record
from telemetry.messages.programming import AskOutcome, Fault, StopNow
from telemetry.messages.reading import Interrogate
from telemetry.wire_events import Connected, Lost
from tests.app.desk import Desk, answer_of, welcome


def stopping() -> Desk:
    """A stop that was just sent."""
    desk = Desk()
    desk.connect()
    desk.tablet.stop_pump()
    return desk


def state(desk: Desk) -> StopState:
    assert desk.tablet.stop is not None
    return desk.tablet.stop.state


def test_a_stop_is_urgent_journalled_and_confirmed_by_the_pump() -> None:
    desk = stopping()
    [(_, message, urgent)] = desk.sent
    assert isinstance(message, StopNow)
    assert urgent
    assert desk.journal.told() == [("write", "stop")]
    assert state(desk) == "sending"
    desk.answer()
    assert state(desk) == "stopped"
    assert desk.machine.engine.state.flow_nl_per_day == 0
    assert desk.journal.told() == [("write", "stop"), ("settle", "done")]
    assert [type(message) for message in desk.messages()] == [Interrogate]


def test_a_journal_that_cannot_be_written_does_not_hold_back_a_stop() -> None:
    desk = Desk()
    desk.connect()
    desk.journal.broken = frozenset({"write", "settle"})
    desk.tablet.stop_pump()
    desk.answer_all()
    assert state(desk) == "stopped"
    assert desk.machine.engine.state.flow_nl_per_day == 0


def test_a_stop_that_the_line_swallowed_is_unknown_and_sent_again_under_its_id() -> None:
    desk = stopping()
    [(_, first, _)] = desk.sent
    desk.cut()
    assert state(desk) == "unknown"
    assert desk.tablet.is_unknown
    desk.sent.clear()
    desk.back()
    questions = [message for message in desk.messages() if isinstance(message, AskOutcome)]
    assert len(questions) == 1
    while not isinstance(desk.messages()[-1], StopNow):
        desk.answer()
    assert desk.messages()[-1] == first
    desk.answer_all()
    assert state(desk) == "stopped"
    assert not desk.tablet.is_unknown


def test_a_stop_whose_answer_was_lost_is_asked_about_and_not_sent_again() -> None:
    desk = stopping()
    _, message, _ = desk.sent.popleft()
    answer_of(desk.machine, message)
    desk.cut()
    assert state(desk) == "unknown"
    desk.back()
    sent: list[Record] = []
    while desk.sent:
        sent += desk.messages()
        desk.answer()
    assert state(desk) == "stopped"
    assert not any(isinstance(message, StopNow) for message in sent)


def test_a_stop_while_the_link_is_away_is_unknown_at_once() -> None:
    desk = Desk()
    desk.connect()
    desk.cut()
    desk.tablet.stop_pump()
    assert state(desk) == "unknown"
    desk.back()
    desk.answer_all()
    assert state(desk) == "stopped"


def test_a_fault_is_no_confirmation() -> None:
    desk = stopping()
    desk.answer_with(Fault(code="memory", detail="full"))
    assert state(desk) == "unknown"
    desk.cut()
    desk.back()
    desk.answer_all()
    assert state(desk) == "stopped"


def test_a_pump_that_was_never_programmed_says_so() -> None:
    desk = Desk("factory")
    desk.connect()
    desk.tablet.stop_pump()
    desk.answer_all()
    assert state(desk) == "refused"
    assert desk.tablet.stop is not None
    assert [reason.code for reason in desk.tablet.stop.reasons] == ["never_programmed"]
    assert desk.journal.told()[-1] == ("settle", "not_done")


def test_another_pump_cannot_say_that_the_one_meant_was_stopped() -> None:
    desk = stopping()
    first = desk.machine
    desk.drop()
    assert state(desk) == "unknown"
    desk.replace_pump("baclofen")
    desk.answer_all()
    assert state(desk) == "unknown"
    desk.machine = first
    desk.conversation.handle(Lost("reset"))
    desk.conversation.handle(Connected(welcome(first.interrogation(0))))
    desk.answer_all()
    assert state(desk) == "stopped"
    assert first.engine.state.flow_nl_per_day == 0


def test_a_second_stop_waits_for_the_first_ones_result() -> None:
    desk = stopping()
    desk.tablet.stop_pump()
    assert len(desk.sent) == 1
    desk.answer_all()
    desk.tablet.stop_pump()
    assert len(desk.sent) == 1
    assert len({command for what, command, _ in desk.journal.lines if what == "write"}) == 2


def test_a_journal_that_never_answers_does_not_hold_back_a_stop_either() -> None:
    waiting: list[tuple[int, Callable[[], None]]] = []
    desk = Desk(later=lambda ms, call: waiting.append((ms, call)))
    desk.connect()
    desk.journal.silent = True
    desk.tablet.stop_pump()
    assert desk.messages() == []
    [(ms, call)] = waiting
    assert ms == PATIENCE_MS
    call()
    call()
    assert [type(message) for message in desk.messages()] == [StopNow]
