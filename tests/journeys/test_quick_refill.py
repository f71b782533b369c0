"""A quick refill by touch, from Home to the read-back, on five screens."""

from __future__ import annotations

from app.play.refill import USUAL, enter_fill, enter_label, enter_withdrawn
from tests.journeys.sitting import Sitting


def test_a_quick_refill_from_home_to_the_read_back(sitting: Sitting) -> None:
    robot, revision = sitting.robot, sitting.status()["revision"]
    robot.tap("quickRefillTile")
    robot.tap("patientCheck")
    robot.tap("nextButton")
    enter_label(sitting.app, robot, USUAL)
    robot.tap("nextButton")
    assert not robot.sees("3.4 mL"), "nothing is expected in sight before it was read"
    enter_withdrawn(robot, "6.4")
    assert robot.sees("Go back: Withdraw asks what explains it.")
    enter_withdrawn(robot, "3.2")
    assert robot.sees("Withdrawn 3.2 mL, 0.2 mL less than expected.")
    enter_fill(robot, USUAL.syringes)
    robot.tap("nextButton")
    sitting.tick()
    sitting.hold()
    sitting.until_done()
    assert sitting.status()["revision"] == revision + 1
    assert 39_999_000 < sitting.status()["believed_nl"] <= 40_000_000
    sitting.until_settled(("program", "settled", "done"))
