"""Stop in two taps: what it does, what every screen says afterwards, and what a refill asks then."""

from __future__ import annotations

from app.play.refill import USUAL
from tests.journeys.sitting import Sitting

STOPPED = "PUMP STOPPED"


def stop(sitting: Sitting) -> None:
    """Two taps."""
    sitting.robot.tap("stopButton")
    sitting.robot.tap("stopDialog.stopNow")


def test_two_taps_stop_the_pump_and_no_screen_hides_it(sitting: Sitting) -> None:
    robot = sitting.robot
    robot.tap("stopButton")
    assert robot.sees("Stop morphine now?")
    assert robot.sees("The patient may go into opioid withdrawal.")
    assert sitting.status()["flow_nl_per_day"] == 300_000
    robot.tap("stopDialog.stopNow")
    robot.wait_text("The pump is stopped")
    assert sitting.status()["flow_nl_per_day"] == 0
    robot.tap("stopDialog.close")
    robot.wait_text(STOPPED)
    sitting.until_settled(("stop", "settled", "done"))
    robot.tap("refillTile")
    for step in ("interrogate", "syringe", "withdraw", "fill", "therapy"):
        sitting.go_to(step)
        assert robot.sees(STOPPED), step
    robot.tap("restart.option0")
    sitting.go_to("review")
    assert robot.sees(STOPPED)


def test_keeping_the_pump_running_sends_nothing(sitting: Sitting) -> None:
    revision = sitting.status()["revision"]
    sitting.robot.tap("stopButton")
    sitting.robot.tap("stopDialog.keep")
    assert sitting.robot.find("stopDialog") is None
    assert sitting.status()["revision"] == revision
    assert sitting.journal() == []


def test_a_refill_of_a_stopped_pump_asks_whether_it_starts_again(sitting: Sitting) -> None:
    robot = sitting.robot
    stop(sitting)
    robot.wait_text("The pump is stopped")
    robot.tap("stopDialog.close")
    robot.wait_text("No drug since")
    robot.tap("refillTile")
    sitting.go_to("therapy")
    assert not robot.wait_for("nextButton").isEnabled()
    assert robot.sees("The pump is stopped: choose whether this refill starts it again.")
    robot.tap("restart.option1")
    assert robot.wait_for("nextButton").isEnabled()
    robot.tap("restart.option0")
    robot.tap("nextButton")
    sitting.tick()
    sitting.hold()
    sitting.until_done()
    assert robot.sees("Programmed. The pump is RUNNING.")
    assert not robot.sees(STOPPED)
    assert sitting.status()["flow_nl_per_day"] == 300_000
    sitting.until_settled(("stop", "settled", "done"), ("program", "settled", "done"))


def test_a_refill_that_leaves_the_pump_stopped_says_so(sitting: Sitting) -> None:
    robot = sitting.robot
    stop(sitting)
    robot.wait_text("The pump is stopped")
    robot.tap("stopDialog.close")
    robot.wait_text("No drug since")
    robot.tap("refillTile")
    sitting.go_to("therapy")
    robot.tap("restart.option1")
    robot.tap("nextButton")
    sitting.tick()
    sitting.hold()
    sitting.until_done()
    assert robot.sees("Programmed. The pump is STOPPED.")
    assert robot.sees(STOPPED)
    assert sitting.status()["flow_nl_per_day"] == 0
    assert 39_999_000 < sitting.truth_nl() <= 40_000_000


def test_a_stop_into_a_cut_line_is_unknown_until_the_line_is_back(sitting: Sitting) -> None:
    robot, tablet = sitting.robot, sitting.app.tablet
    sitting.line.call("cut")
    stop(sitting)
    robot.wait_text("Not known whether the pump stopped")
    robot.wait_text("RESULT UNKNOWN")
    assert tablet.is_unknown
    robot.tap("stopDialog.close")
    assert not robot.wait_for("refillTile").property("available")
    assert sitting.status()["flow_nl_per_day"] == 300_000
    sitting.line.call("restore")
    robot.wait_text(STOPPED)
    robot.wait(lambda: not tablet.is_unknown, "the stop's result")
    assert sitting.status()["flow_nl_per_day"] == 0
    sitting.until_settled(("stop", "settled", "done"))
    assert robot.wait_for("refillTile").property("available")
    robot.tap("stopButton")
    robot.wait_text("The pump is stopped since")


def test_a_stop_during_the_review_is_not_undone_by_holding(sitting: Sitting) -> None:
    """The stop makes the proposal one about a pump that is no more: the pump refuses it, therapy stays stopped."""
    robot = sitting.robot
    sitting.review()
    stop(sitting)
    robot.wait_text("The pump is stopped")
    robot.tap("stopDialog.close")
    sitting.hold()
    robot.wait_text("Not programmed. Nothing was changed, but 40 mL is in the pump and not counted")
    assert robot.sees("The pump does not hold this proposal.")
    assert sitting.status()["flow_nl_per_day"] == 0
    assert sitting.truth_nl() < 4_000_000
    robot.tap("programTrouble.primary")
    robot.wait_text("choose whether this refill starts it again")
    robot.tap("restart.option0")
    robot.tap("nextButton")
    sitting.tick()
    sitting.hold()
    sitting.until_done()
    assert sitting.status()["flow_nl_per_day"] == 300_000
    assert [syringe.to("mL") for syringe in sitting.workflow.draft.syringes] == [int(ml) for ml in USUAL.syringes]
