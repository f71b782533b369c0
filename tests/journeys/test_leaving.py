"""A stopped pump is not left by the way: signing out and closing ask first, and minimum rate is a way on."""

from __future__ import annotations

import pytest

from app.records.first_start import DEMO_CLINICIAN
from tests.journeys.sitting import Sitting


def stop(sitting: Sitting) -> None:
    """Two taps, and the pump has confirmed."""
    robot = sitting.robot
    robot.tap("stopButton")
    robot.tap("stopDialog.stopNow")
    robot.wait_text("The pump is stopped")
    robot.tap("stopDialog.close")
    robot.wait_text("left of the 48 h that the rotor may rest")


@pytest.mark.use_error("U15")
def test_signing_out_at_a_stopped_pump_takes_a_typed_reason_that_is_recorded(sitting: Sitting) -> None:
    robot, app = sitting.robot, sitting.app
    stop(sitting)
    robot.tap("whoButton")
    assert robot.sees("Before you sign out: the pump is STOPPED")
    assert robot.sees("The patient may go into opioid withdrawal.")
    assert app.sign_in.is_in
    robot.tap("leavingGo")
    robot.letters("Aaaaaaaa", "reasonLetters")
    robot.tap("reasonLetters.enter")
    assert robot.sees("That says nothing.")
    assert app.sign_in.is_in
    robot.tap("reasonLetters.key.clear")
    robot.letters("Surgery at 8.", "reasonLetters")
    robot.tap("reasonLetters.enter")
    robot.wait(lambda: not app.sign_in.is_in, "the lock")
    assert robot.sees("left of the 48 h that the rotor may rest"), "the banner stays over the lock"
    sitting.until_events(("signed_in", DEMO_CLINICIAN), ("left_stopped", DEMO_CLINICIAN), ("locked", DEMO_CLINICIAN))


@pytest.mark.use_error("U15")
def test_the_window_of_a_stopped_pump_stays_open_until_minimum_rate_or_a_therapy_runs(sitting: Sitting) -> None:
    robot, window = sitting.robot, sitting.app.window
    stop(sitting)
    window.close()
    robot.wait_text("Before the program ends: the pump is STOPPED")
    assert window.isVisible()
    robot.tap("leavingStay")
    robot.tap("stopButton")
    assert robot.sees("Minimum rate spares the tubing and gives 0.06 mg/day: no therapy.")
    robot.tap("stopDialog.instead")
    robot.tap("patientCheck")
    robot.tap("nextButton")
    assert robot.sees("The patient may go into opioid withdrawal.")
    assert not robot.wait_for("nextButton").isEnabled()
    robot.tap("coverCheck")
    robot.tap("nextButton")
    sitting.tick()
    sitting.hold()
    sitting.until_done()
    assert robot.sees("Programmed. The pump is at MINIMUM RATE.")
    assert sitting.status()["flow_nl_per_day"] == 6_000
    robot.tap("finishButton")
    robot.tap("restartTile")
    robot.tap("cancelButton")
    window.close()
    assert not window.isVisible()
