"""Patient boluses by touch against a real line and a real pump: set, read back, and told before anything is entered."""

from __future__ import annotations

import pytest

from app.viewmodels.review import present_review
from tests.app.prepared import demo_now, keep, tolerant
from tests.journeys.sitting import Sitting


def at_the_boluses(sitting: Sitting) -> None:
    """Goes from Home to the page that sets what the patient may give."""
    sitting.robot.tap("bolusesTile")
    sitting.robot.tap("patientCheck")
    sitting.robot.tap("nextButton")
    sitting.robot.wait_for("bolusesSwitch.option1")


@pytest.mark.use_error("U1")
def test_boluses_are_set_after_three_hours_typed_as_three_minutes_were_caught(bench: Sitting) -> None:
    keep(tolerant(demo_now()), bench.paths.pump_state)
    bench.open()
    robot = bench.robot
    at_the_boluses(bench)
    robot.tap("bolusesSwitch.option0")
    robot.tap("patientDose")
    robot.type("0.3")
    robot.tap("patientDuration.option1")
    robot.tap("lockout")
    robot.type("3")
    assert robot.sees("3 min, not 3 h?")
    robot.tap("pad.cancel")
    robot.tap("lockout.option2")
    robot.tap("maxPerDay")
    robot.keys("4")
    assert robot.sees("4.2 mg/day"), "the worst day follows the keys"
    robot.tap("pad.enter")
    robot.tap("nextButton")
    bench.tick()
    (row,) = [row for row in present_review(bench.app.tablet).rows if row.key == "boluses"]
    assert (row.before, row.after) == ("OFF", "0.3 mg over 10 min, 3 h from start to start, at most 4 in 24 h")
    bench.hold()
    bench.until_done()
    robot.tap("finishButton")
    robot.wait_text("Patient boluses 0.3 mg, 3 h lockout, 4 in 24 h")
    bench.until_settled(("program", "settled", "done"))


def test_a_patient_who_counts_as_naive_gets_none_and_it_is_said_first(long_sitting: Sitting) -> None:
    robot = long_sitting.robot
    at_the_boluses(long_sitting)
    assert robot.sees("Patient boluses of morphine are not given to a patient who counts as opioid-naive.")
    assert not robot.wait_for("bolusesSwitch.option0").isEnabled()
    assert robot.find("patientDose") is None
    assert not robot.wait_for("nextButton").isEnabled()
    long_sitting.leave_refill()
