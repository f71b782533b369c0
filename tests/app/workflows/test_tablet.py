"""The tablet at one pump: what may begin, what a reading changes, and what former runs of the app left behind."""

from __future__ import annotations

from app.viewmodels.banner import present_banner
from app.workflows.pump_read import PumpRead
from app.workflows.refill_rules import is_stopped
from app.workflows.tablet import STOP_NEVER_CAME
from pump_core.clocks import minutes
from telemetry.messages.programming import AskOutcome, StopNow
from telemetry.messages.reading import Interrogate, ReadBack
from tests.app.desk import Desk, answer_of

MINE, OTHER = bytes([1]) * 16, bytes([2]) * 16


def test_connecting_reads_the_pump() -> None:
    desk = Desk()
    desk.connect()
    assert desk.tablet.read is not None
    assert desk.tablet.read.pump.serial == "EMU900238"
    assert desk.tablet.read.when(desk.machine.now.ms) == desk.now


def test_no_workflow_begins_before_a_pump_was_read() -> None:
    desk = Desk()
    desk.tablet.start_refill()
    desk.tablet.start_restart()
    desk.tablet.stop_pump()
    assert not desk.has_refill()
    assert desk.tablet.stop is None
    assert desk.messages() == []


def test_nothing_new_begins_while_a_result_is_unknown() -> None:
    desk = Desk()
    desk.connect()
    desk.tablet.stop_pump()
    desk.cut()
    assert desk.is_unknown()
    desk.tablet.start_refill()
    desk.tablet.start_restart()
    assert not desk.has_refill()
    desk.back()
    desk.answer_all()
    assert not desk.is_unknown()
    desk.tablet.start_restart()
    assert desk.has_refill()


def test_a_workflow_under_way_is_not_replaced_by_another() -> None:
    desk = Desk()
    workflow = desk.begin()
    desk.tablet.start_refill()
    desk.tablet.start_restart()
    assert desk.tablet.workflow is workflow


def test_a_stop_may_begin_while_a_result_is_unknown() -> None:
    desk = Desk()
    desk.review()
    desk.workflow.program()
    desk.cut()
    assert desk.is_unknown()
    desk.tablet.stop_pump()
    assert any(isinstance(message, StopNow) for message in desk.messages())


def test_a_refill_under_way_cannot_be_left_until_its_result_is_known() -> None:
    desk = Desk()
    desk.review()
    desk.workflow.program()
    desk.tablet.leave_workflow()
    assert desk.has_refill()
    desk.cut()
    desk.tablet.leave_workflow()
    assert desk.has_refill()
    desk.back()
    desk.answer_all()
    assert desk.workflow.step == "done"
    desk.tablet.leave_workflow()
    assert not desk.has_refill()


def test_the_read_back_becomes_the_reading_once_and_is_told_as_what_it_is() -> None:
    desk, kinds = Desk(), list[str]()
    desk.tablet.on_read(lambda read: kinds.append(read.kind))
    desk.review()
    before = len(kinds)
    desk.workflow.program()
    desk.answer_all()
    assert kinds[before:] == ["read_back"]
    desk.passes(minutes(1))
    desk.tablet.interrogate()
    desk.answer_all()
    desk.workflow.tick("state", True)
    assert kinds[before:] == ["read_back", "interrogation"]
    assert desk.tablet.read is not None
    assert desk.tablet.read.pump.pump_time_ms == desk.machine.now.ms


def test_after_a_stop_the_pump_is_read_again() -> None:
    desk = Desk()
    desk.connect()
    desk.tablet.stop_pump()
    desk.answer_all()
    assert desk.tablet.read is not None
    assert desk.tablet.read.pump.therapy.flow_nl_per_day == 0
    assert desk.tablet.read.pump.therapy.stopped_since_ms is not None


def test_a_result_of_an_earlier_stop_can_be_closed_and_one_under_way_cannot() -> None:
    desk = Desk()
    desk.connect()
    desk.tablet.stop_pump()
    desk.tablet.close_stop()
    run = desk.tablet.stop
    desk.answer_all()
    assert run is not None
    assert run.state == "stopped"
    desk.tablet.close_stop()
    assert desk.tablet.stop is None


def test_former_commands_without_a_result_are_unknown_until_their_pump_was_asked() -> None:
    desk = Desk()
    desk.connect()
    desk.tablet.settle_former("EMU900238", frozenset({MINE}))
    assert desk.is_unknown()
    assert [type(message) for message in desk.messages()] == [AskOutcome]
    desk.answer()
    assert not desk.is_unknown()
    assert desk.journal.lines == [("settle", MINE, "not_done")]
    assert [type(message) for message in desk.messages()] == [Interrogate]


def test_a_stop_of_a_former_run_that_never_reached_the_pump_is_told_before_anything_else() -> None:
    desk = Desk()
    desk.connect()
    desk.tablet.settle_former("EMU900238", frozenset({MINE, OTHER}), stops=frozenset({OTHER}))
    desk.answer_all()
    assert desk.tablet.problem == STOP_NEVER_CAME
    assert present_banner(desk.tablet).headline == "Look at this first"


def test_a_program_of_a_former_run_that_never_reached_the_pump_is_no_such_stop() -> None:
    desk = Desk()
    desk.connect()
    desk.tablet.settle_former("EMU900238", frozenset({MINE}), stops=frozenset({OTHER}))
    desk.answer_all()
    assert desk.tablet.problem == ""


def test_a_former_commit_that_the_pump_carried_out_is_settled_as_done() -> None:
    first = Desk()
    first.review()
    first.workflow.program()
    run = first.workflow.run
    assert run is not None
    answer_of(first.machine, first.messages()[0])
    again = Desk()
    again.machine = first.machine
    again.connect()
    again.tablet.settle_former("EMU900238", frozenset({run.programming.command_id}))
    again.answer_all()
    assert again.journal.lines == [("settle", run.programming.command_id, "done")]


def test_another_pump_is_not_asked_about_former_commands() -> None:
    desk = Desk("baclofen")
    desk.connect()
    desk.tablet.settle_former("EMU900238", frozenset({MINE}))
    assert desk.messages() == []
    desk.cut()
    desk.back()
    assert not any(isinstance(message, AskOutcome) for message in desk.messages())
    desk.answer_all()
    assert not desk.is_unknown()


def test_former_commands_are_asked_about_again_after_a_cut() -> None:
    desk = Desk()
    desk.connect()
    desk.cut()
    desk.tablet.settle_former("EMU900238", frozenset({MINE, OTHER}))
    desk.sent.clear()
    desk.back()
    desk.answer_all()
    assert not desk.is_unknown()
    assert sorted(command for _, command, _ in desk.journal.lines) == [MINE, OTHER]


def test_entries_for_one_pump_end_when_another_answers() -> None:
    desk = Desk()
    desk.begin()
    desk.replace_pump("baclofen")
    desk.answer_all()
    assert not desk.has_refill()
    assert "EMU551702 instead of EMU900238" in desk.tablet.problem
    assert desk.tablet.read is not None
    assert desk.tablet.read.pump.serial == "EMU551702"
    desk.tablet.start_refill()
    assert desk.tablet.problem == ""


def test_a_reading_replaces_what_a_refill_stands_on_until_it_is_staged() -> None:
    desk = Desk()
    workflow = desk.begin()
    desk.tablet.stop_pump()
    desk.answer_all()
    assert is_stopped(workflow.draft)


def test_after_a_refusal_the_refill_stands_on_a_fresh_reading() -> None:
    desk = Desk()
    workflow = desk.review()
    desk.tablet.stop_pump()
    desk.answer_all()
    assert not is_stopped(workflow.draft)
    workflow.program()
    desk.answer_all()
    assert workflow.run is not None
    assert [reason.code for reason in workflow.run.programming.reasons] == ["not_staged"]
    workflow.retry()
    desk.answer_all()
    assert is_stopped(workflow.draft)
    assert [point.code for point in workflow.open_points()] == ["restart"]
    workflow.set_restart("restart")
    workflow.next()
    desk.answer_all()
    workflow.program()
    desk.answer_all()
    assert workflow.step == "done"
    assert desk.machine.engine.state.flow_nl_per_day == 300_000


def test_going_back_from_review_stands_on_a_fresh_reading() -> None:
    desk = Desk()
    workflow = desk.review()
    desk.tablet.stop_pump()
    desk.answer_all()
    workflow.back()
    desk.answer_all()
    assert is_stopped(workflow.draft)


def test_every_listener_hears_of_every_reading() -> None:
    desk, told, reads = Desk(), list[bool](), list[PumpRead]()
    desk.tablet.listen(lambda: told.append(desk.tablet.read is not None))
    desk.tablet.on_read(reads.append)
    desk.connect()
    assert told[-1]
    assert len(reads) == 1
    assert not any(isinstance(message, ReadBack) for message in desk.messages())
