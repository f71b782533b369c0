"""Alarms by touch at the real pump: silence, the settings, and the two tones as the tablet plays them."""

from __future__ import annotations

import io
import wave

import pytest

from tests.journeys.sitting import Sitting


@pytest.mark.use_error("U29")
def test_a_low_reservoir_is_silenced_its_alarm_set_higher_and_both_tones_are_heard(sitting: Sitting) -> None:
    robot, app = sitting.robot, sitting.app
    sitting.pump.call("fault", kind="stall", found_after_ms=0, recovers_after_ms=None)
    robot.wait(lambda: app.tablet.log.state == "idle", "the pump's log")
    robot.tap("logTile")
    robot.tap("logReadButton")
    robot.wait(lambda: robot.find("silenceButton") is not None, "the alarm")
    robot.tap("silenceButton")
    robot.wait_text("by Demo clinician.")
    assert robot.sees("A new alarm sounds at once, and the cause is still there.")
    sitting.until_settled(("program", "settled", "done"))
    robot.tap("hearCritical")
    robot.tap("hearOther")
    lengths = []
    for played in sitting.heard.played:
        with wave.open(io.BytesIO(played)) as file:
            lengths.append(file.getnframes() // file.getframerate())
    assert lengths == [3, 1]
    sitting.heard.say("No loudspeaker was found.")
    robot.wait_text("The tones cannot be heard here: describe them to the patient.")

    robot.tap("alarmSettingsButton")
    robot.tap("patientCheck")
    robot.tap("nextButton")
    robot.tap("lowAlarm")
    robot.type("0.5")
    assert robot.sees("outside what the pump takes; the nearest is 1 mL.")
    robot.tap("pad.key.clear")
    robot.type("3")
    robot.tap("nextButton")
    sitting.tick()
    sitting.hold()
    sitting.until_done()
    robot.tap("finishButton")
    prescription = sitting.read().therapy.prescription
    assert prescription is not None
    assert prescription.alarms.low_reservoir_nl == 3_000_000
    assert sitting.status()["flow_nl_per_day"] == 300_000
