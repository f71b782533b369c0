"""The line is cut while the pump is being programmed: unknown, said on every screen, and settled afterwards.

Three cuts that the tablet cannot tell apart: the commit never arrived and is repeated, the commit was carried out and
only its answer was lost, and the commit never arrived at a pump that has forgotten the connection meanwhile.
"""

from __future__ import annotations

from app.viewmodels.stop import present_stop
from app.viewmodels.workflow_frame import present_frame
from tests.journeys.sitting import Sitting

UNKNOWN = ("RESULT UNKNOWN", "Not known whether the pump took it")


def cut_when_confirmed(sitting: Sitting) -> None:
    """The line goes dark after the hold and before the commit's first byte."""
    done: list[bool] = []

    def watch() -> None:
        run = sitting.workflow.run
        if not done and run is not None and run.programming.phase == "confirming":
            done.append(True)
            sitting.line.call("cut")

    sitting.app.tablet.listen(watch)


def until_unknown(sitting: Sitting) -> None:
    for text in UNKNOWN:
        sitting.robot.wait_text(text)
    assert sitting.app.tablet.is_unknown


def no_new_dosing_is_open(sitting: Sitting) -> None:
    """The refill cannot be left, gone on with or begun anew while its result is unknown."""
    frame, workflow = present_frame(sitting.app.tablet), sitting.workflow
    assert not frame.back_enabled
    assert not frame.cancel_enabled
    assert sitting.robot.find("holdButton") is None
    sitting.app.tablet.leave_workflow()
    sitting.app.tablet.start_refill()
    sitting.app.tablet.start_restart()
    workflow.program()
    workflow.back()
    assert sitting.workflow is workflow
    assert workflow.step == "program"


def the_screen_shows_the_truth(sitting: Sitting, revision: int) -> None:
    """The read-back is what the pump's own process says; it was programmed exactly once."""
    status = sitting.status()
    assert status["revision"] == sitting.read().therapy.revision == revision + 1
    assert status["flow_nl_per_day"] == sitting.read().therapy.flow_nl_per_day == 300_000
    assert 39_999_000 < sitting.truth_nl() <= 40_000_000
    assert sitting.fills_since(sitting.workflow.draft.reading) == 1
    assert not sitting.robot.sees("RESULT UNKNOWN")
    assert sitting.robot.sees("Programmed. The pump is RUNNING.")


def test_a_commit_lost_in_the_cut_is_carried_out_once_when_the_line_is_back(sitting: Sitting) -> None:
    revision = sitting.status()["revision"]
    sitting.review()
    cut_when_confirmed(sitting)
    sitting.hold()
    until_unknown(sitting)
    no_new_dosing_is_open(sitting)
    assert sitting.status()["revision"] == revision
    sitting.until_settled(("program", "committed", "unknown"))
    sitting.line.call("restore")
    sitting.until_done()
    sitting.until_settled(("program", "settled", "done"))
    the_screen_shows_the_truth(sitting, revision)


def test_a_commit_whose_answer_was_lost_is_not_carried_out_again(bench: Sitting) -> None:
    bench.open_with("cut-at-commit")
    revision = bench.read().therapy.revision
    bench.review()
    bench.hold()
    until_unknown(bench)
    no_new_dosing_is_open(bench)
    bench.line.call("restore")
    bench.until_done()
    bench.until_settled(("program", "settled", "done"))
    bench.end_pump()
    bench.start_pump()
    the_screen_shows_the_truth(bench, revision)


def test_a_commit_that_never_arrived_is_held_again(sitting: Sitting) -> None:
    revision = sitting.status()["revision"]
    sitting.review()
    cut_when_confirmed(sitting)
    sitting.hold()
    until_unknown(sitting)
    sitting.kill_pump()
    sitting.start_pump()
    sitting.line.call("restore")
    sitting.robot.wait_for("holdButton")
    assert sitting.workflow.step == "review"
    assert not sitting.app.tablet.is_unknown
    assert sitting.status()["revision"] == revision
    assert sitting.truth_nl() < 4_000_000
    sitting.hold()
    sitting.until_done()
    sitting.until_settled(("program", "settled", "done"))
    the_screen_shows_the_truth(sitting, revision)


def test_stop_is_possible_while_a_result_is_unknown_and_acts_when_the_line_is_back(sitting: Sitting) -> None:
    robot = sitting.robot
    sitting.review()
    cut_when_confirmed(sitting)
    sitting.hold()
    until_unknown(sitting)
    robot.tap("stopButton")
    robot.tap("stopDialog.stopNow")
    robot.wait_text("Not known whether the pump stopped")
    assert sitting.status()["flow_nl_per_day"] == 300_000
    sitting.line.call("restore")
    robot.wait(lambda: present_stop(sitting.app.tablet).state == "done", "the stop's result")
    robot.wait_text("PUMP STOPPED")
    assert sitting.status()["flow_nl_per_day"] == 0
    stopped = ("stop", "settled", "done")
    reading = sitting.workflow.draft.reading
    overtaken, repeated = [("program", "settled", "not_done"), stopped], [("program", "settled", "done"), stopped]
    robot.wait(lambda: sitting.settled() in (overtaken, repeated), "both results")
    assert not sitting.app.tablet.is_unknown
    carried_out = sitting.settled() == repeated
    robot.wait(lambda: sitting.read().therapy.revision == sitting.status()["revision"], "a fresh reading")
    assert sitting.fills_since(reading) == carried_out
