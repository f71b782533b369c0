"""MRI check by touch at the real pump: kept before the field, a stall and its recovery, identical after it."""

from __future__ import annotations

import pytest

from tests.journeys.sitting import Sitting


@pytest.mark.use_error("U17")
def test_a_pump_is_kept_before_the_field_and_checked_after_it_field_by_field(sitting: Sitting) -> None:
    robot, app = sitting.robot, sitting.app
    robot.wait(lambda: app.tablet.log.state == "idle", "the pump's log")
    robot.tap("mriTile")
    robot.wait_text("Do not stop the pump for the scan")
    assert not robot.wait_for("mriKeep").isEnabled()
    robot.tap("mriField.option1")
    robot.tap("mriKeep")
    robot.wait_text("for a scan at 3 T.")
    robot.tap("closeButton")
    robot.wait_text("open: check after the scan")

    sitting.pump.call(
        "fault",
        kind="magnetic_field",
        lasts_ms=50,
        found_after_ms=10,
        recovers_after_ms=10,
        recovery_found_after_ms=None,
        latches=False,
    )
    robot.wait(lambda: "motor_stall" in sitting.status()["alarms"], "the stall in the field")
    stalled_at = sitting.status()["pump_time_ms"]
    robot.wait(lambda: sitting.status()["pump_time_ms"] > stalled_at + 60, "the end of the field")
    robot.tap("mriTile")
    robot.tap("mriCheck")
    robot.wait_text("The pump found its rotor at rest. Read it again in ")
    assert not robot.wait_for("mriEnd").isEnabled()
    robot.wait_for("mriCheck")
    robot.tap("mriCheck")
    robot.wait_text("The stall has recovered, and every setting is as before.")
    assert robot.sees("Identical: Infusion, Drug, Pattern, Daily dose, Flow, Patient boluses, Line, Alarm settings")
    assert robot.sees("Motor stall recovered")
    robot.tap("mriEnd")
    robot.wait_text("MRI check: before the scan")
    assert sitting.scans() == [("before", "3 T"), ("after", "3 T")]
    assert sitting.journal() == []
