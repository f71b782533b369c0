"""A refill that is cut off by the end of the program is taken up where it stood, or not at all."""

from __future__ import annotations

from app.viewmodels.step_fill import present_fill
from app.workflows.draft import Step
from tests.journeys.sitting import Sitting


def cut_off(sitting: Sitting, step: Step) -> None:
    """Goes to `step`, then the program ends and begins again."""
    sitting.enter(step)
    sitting.close_tablet()
    sitting.open_tablet()
    sitting.robot.wait_for("goOnButton")


def test_a_refill_cut_off_after_the_injection_goes_on_with_every_entry_and_is_programmed(sitting: Sitting) -> None:
    cut_off(sitting, "therapy")
    assert sitting.robot.sees("Refill cut off at Therapy")
    sitting.robot.tap("goOnButton")
    assert sitting.robot.find("nextButton") is not None
    assert sitting.workflow.open_points("interrogate")
    sitting.robot.tap("patientCheck")
    while sitting.workflow.step != "fill":
        sitting.robot.tap("nextButton")
    assert present_fill(sitting.app.tablet).syringes == ("20", "20")
    assert sitting.workflow.draft.label.lot == "C4471"
    sitting.robot.tap("nextButton")
    sitting.robot.tap("nextButton")
    sitting.tick()
    sitting.hold()
    sitting.until_done()
    sitting.robot.tap("finishButton")
    sitting.close_tablet()
    sitting.open_tablet()
    sitting.robot.wait_for("refillTile")
    sitting.robot.wait(lambda: sitting.app.store.opened.done(), "the records")
    sitting.robot.let(200)
    assert sitting.robot.find("goOnButton") is None


def test_a_refill_cut_off_at_review_begins_with_the_patient_and_is_reviewed_anew(sitting: Sitting) -> None:
    sitting.review()
    sitting.close_tablet()
    sitting.open_tablet()
    sitting.robot.tap("goOnButton")
    assert sitting.workflow.step == "interrogate"
    assert "patient" not in sitting.workflow.draft.checks
    assert sitting.workflow.run is None
    assert sitting.workflow.ticked == frozenset()


def test_what_was_discarded_is_not_offered_again(sitting: Sitting) -> None:
    cut_off(sitting, "withdraw")
    sitting.robot.tap("discardButton")
    sitting.robot.wait(lambda: sitting.robot.find("goOnButton") is None, "the end of the offer")
    sitting.close_tablet()
    sitting.open_tablet()
    sitting.robot.wait_for("refillTile")
    sitting.robot.let(300)
    assert sitting.robot.find("goOnButton") is None


def test_entries_for_a_pump_that_was_programmed_in_between_are_not_taken_up(sitting: Sitting) -> None:
    cut_off(sitting, "fill")
    sitting.robot.tap("stopButton")
    sitting.robot.tap("stopDialog.stopNow")
    sitting.robot.wait_text("The pump is stopped")
    sitting.robot.tap("stopDialog.close")
    sitting.robot.wait(lambda: sitting.robot.find("goOnButton") is None, "the end of the offer")


def test_leaving_after_the_injection_asks_first_and_keeps_what_was_entered(sitting: Sitting) -> None:
    sitting.enter("therapy")
    sitting.robot.tap("cancelButton")
    sitting.robot.wait_text("40 mL is in the pump, but it counts 3.4 mL")
    sitting.robot.tap("stayButton")
    assert sitting.workflow.step == "therapy"
    sitting.robot.tap("cancelButton")
    sitting.robot.tap("leaveButton")
    sitting.robot.wait_for("goOnButton")
    assert sitting.robot.sees("40 mL was entered as injected; the pump does not count it.")


def test_leaving_before_a_needle_was_in_the_pump_asks_nothing(sitting: Sitting) -> None:
    sitting.enter("withdraw")
    sitting.robot.tap("cancelButton")
    sitting.robot.wait_for("refillTile")
    assert sitting.robot.find("goOnButton") is None
