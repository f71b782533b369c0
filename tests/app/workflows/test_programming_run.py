"""A transaction as the tablet carries it out: journal first, the echo confirmed, the result three-valued."""

from __future__ import annotations

import pytest

from telemetry.messages.programming import AskOutcome, Commit, Fault, Outcome, Stage
from telemetry.messages.reading import ReadBack
from telemetry.wire_events import Connected, Lost
from tests.app.desk import Desk, welcome


def kinds(desk: Desk) -> list[type]:
    return [type(message) for message in desk.messages()]


def phase(desk: Desk) -> str:
    assert desk.workflow.run is not None
    return str(desk.workflow.run.programming.phase)


def problem(desk: Desk) -> str:
    assert desk.workflow.run is not None
    return desk.workflow.run.problem


def held(desk: Desk) -> Desk:
    """A refill whose commit has just been sent."""
    desk.review()
    desk.workflow.program()
    assert kinds(desk) == [Commit]
    return desk


def test_everything_goes_through_the_journal_before_it_is_sent() -> None:
    desk = Desk()
    workflow = desk.begin()
    for _ in range(5):
        workflow.next()
    assert desk.journal.told() == [("write", "program")]
    assert kinds(desk) == [Stage]
    desk.answer()
    assert phase(desk) == "echoed"
    assert desk.journal.told()[1:] == [("echoed", "")]
    workflow.program()
    assert desk.journal.told()[2:] == [("confirmed", "")]
    assert kinds(desk) == [Commit]
    desk.answer()
    assert desk.journal.told()[3:] == [("settle", "done")]
    assert kinds(desk) == [ReadBack]
    desk.answer()
    assert phase(desk) == "done"
    assert workflow.step == "done"
    assert {command for _, command, _ in desk.journal.lines} == {
        workflow.run.programming.command_id if workflow.run else b""
    }


def test_nothing_is_sent_when_the_command_cannot_be_written_down() -> None:
    desk = Desk()
    workflow = desk.begin()
    desk.journal.broken = frozenset({"write", "settle"})
    for _ in range(5):
        workflow.next()
    assert desk.messages() == []
    assert phase(desk) == "not_done"
    assert problem(desk) == "The records could not be written: write."
    desk.journal.broken = frozenset()
    workflow.back()
    workflow.next()
    assert Stage in kinds(desk)


def test_no_commit_is_sent_when_the_confirmation_cannot_be_written_down() -> None:
    desk = Desk()
    desk.review()
    desk.journal.broken = frozenset({"confirmed"})
    desk.workflow.program()
    assert desk.messages() == []
    assert phase(desk) == "not_done"
    assert problem(desk) == "The records could not be written: confirmed."
    assert desk.journal.told()[-1] == ("settle", "not_done")
    desk.workflow.retry()
    assert desk.workflow.step == "therapy"


def test_an_echo_that_cannot_be_noted_is_not_confirmed() -> None:
    desk = Desk()
    workflow = desk.begin()
    desk.journal.broken = frozenset({"echoed"})
    for _ in range(5):
        workflow.next()
    desk.answer_all()
    workflow.program()
    assert phase(desk) == "not_done"
    assert workflow.step == "review"
    assert Commit not in kinds(desk)


def test_a_result_that_cannot_be_written_down_is_told() -> None:
    desk = held(Desk())
    desk.journal.broken = frozenset({"settle"})
    desk.answer_all()
    assert phase(desk) == "done"
    assert problem(desk) == "The records could not be written: settle."


def test_a_cut_makes_only_a_commit_under_way_unknown() -> None:
    desk = Desk()
    desk.review()
    desk.cut()
    assert phase(desk) == "echoed"
    assert not desk.is_unknown()
    desk.back()
    desk.answer_all()
    desk.workflow.program()
    desk.cut()
    assert phase(desk) == "unknown"
    assert desk.is_unknown()
    assert desk.journal.told()[-1] == ("settle", "unknown")


def test_a_late_answer_settles_what_a_cut_made_unknown() -> None:
    desk = held(Desk())
    desk.cut()
    desk.back()
    assert kinds(desk)[0] is Commit
    assert AskOutcome in kinds(desk)
    revision = desk.machine.engine.state.revision
    desk.answer_all()
    assert phase(desk) == "done"
    assert desk.machine.engine.state.revision == revision + 1
    assert not desk.is_unknown()
    assert [line for line in desk.journal.told() if line[0] == "settle"] == [("settle", "unknown"), ("settle", "done")]


def test_a_commit_that_never_arrived_is_confirmed_anew() -> None:
    desk = held(Desk())
    desk.drop()
    desk.conversation.handle(Lost("reset"))
    assert phase(desk) == "unknown"
    desk.conversation.handle(Connected(welcome(desk.machine.interrogation(0))))
    desk.answer_all()
    assert phase(desk) == "echoed"
    assert desk.workflow.step == "review"
    desk.workflow.program()
    desk.answer_all()
    assert phase(desk) == "done"


def test_another_pump_cannot_answer_for_the_one_that_was_programmed() -> None:
    desk = held(Desk())
    first = desk.machine
    desk.drop()
    desk.replace_pump("baclofen")
    assert AskOutcome not in kinds(desk)
    desk.answer_all()
    assert phase(desk) == "unknown"
    assert desk.is_unknown()
    assert desk.workflow.draft.reading.serial == first.identity.serial
    desk.machine = first
    desk.conversation.handle(Lost("reset"))
    desk.conversation.handle(Connected(welcome(first.interrogation(0))))
    desk.answer_all()
    assert phase(desk) == "echoed"


def test_an_answer_of_another_pump_to_a_question_that_waited_is_ignored() -> None:
    desk = held(Desk())
    desk.cut()
    desk.back()
    while kinds(desk)[0] is not AskOutcome:
        desk.sent.popleft()
    desk.replace_pump("baclofen")
    desk.answer()
    assert phase(desk) == "unknown"


@pytest.mark.parametrize("code", ["memory", "unreadable"])
def test_a_fault_at_staging_ends_as_not_done(code: str) -> None:
    desk = Desk()
    workflow = desk.begin()
    for _ in range(5):
        workflow.next()
    desk.answer_with(Fault.model_validate({"code": code, "detail": "full"}))
    assert phase(desk) == "not_done"
    assert problem(desk) == f"The pump answered {code}: full"


def test_a_fault_at_the_commit_is_unknown_until_the_pump_was_asked() -> None:
    desk = held(Desk())
    desk.answer_with(Fault(code="memory", detail="full"))
    assert phase(desk) == "unknown"
    assert kinds(desk) == [AskOutcome]
    desk.answer_all()
    assert phase(desk) == "echoed"


def test_a_read_back_that_the_pump_cannot_give_is_asked_for_again_when_it_is_back() -> None:
    desk = held(Desk())
    desk.answer()
    desk.answer_with(Fault(code="memory", detail="damaged"))
    assert phase(desk) == "reading_back"
    assert problem(desk) == "The pump answered memory: damaged"
    desk.cut()
    desk.back()
    desk.answer_all()
    assert phase(desk) == "done"
    assert problem(desk) == ""


def test_an_outcome_of_another_command_changes_nothing() -> None:
    desk = held(Desk())
    desk.answer_with(Outcome(command_id=bytes(16), state="done", reasons=(), revision=1, at_ms=1))
    assert phase(desk) == "committing"
