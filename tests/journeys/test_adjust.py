"""A dose adjusted by touch against a real line and a real pump, from Home to the read-back; and slips that are not."""

from __future__ import annotations

import pytest

from app.viewmodels.home import present_home
from tests.journeys.sitting import Sitting


def at_the_dose(sitting: Sitting) -> None:
    """Goes from Home to the page that sets the dose."""
    sitting.robot.tap("adjustTile")
    sitting.robot.tap("patientCheck")
    sitting.robot.tap("nextButton")
    sitting.robot.wait_for("percent.option0")


def next_is_open(sitting: Sitting) -> bool:
    return sitting.robot.wait_for("nextButton").isEnabled()


def test_a_dose_is_raised_by_ten_percent_and_read_back(sitting: Sitting) -> None:
    robot, revision = sitting.robot, sitting.status()["revision"]
    robot.wait(lambda: sitting.app.tablet.log.state == "idle", "the pump's log")
    at_the_dose(sitting)
    assert robot.sees("Last increase")
    assert robot.sees("from the pump's own log")
    assert robot.sees("2.1 to 3.9 mg/day")
    assert robot.sees("No titration step is on file for morphine.")
    assert not next_is_open(sitting)
    robot.tap("percent.option2")
    robot.tap("percent.option2")
    assert robot.wait_for("dose").property("value") == "3.3"
    assert robot.sees("+10 % of today's 3 mg/day")
    assert robot.wait_for("percent.option2").property("chosen")
    robot.tap("nextButton")
    sitting.tick()
    assert sitting.status()["flow_nl_per_day"] == 300_000
    sitting.hold()
    sitting.until_done()
    status = sitting.status()
    assert status["revision"] == revision + 1
    assert status["flow_nl_per_day"] == 330_000
    sitting.until_settled(("program", "settled", "done"))
    robot.tap("finishButton")
    robot.wait(lambda: present_home(sitting.app.tablet).dose == "3.3", "the new dose on Home")


@pytest.fixture
def unchanged(long_sitting: Sitting) -> Sitting:
    """The sitting of this module, whose pump is never programmed, at the page that sets the dose."""
    at_the_dose(long_sitting)
    return long_sitting


@pytest.mark.use_error("U4")
@pytest.mark.parametrize(
    ("typed", "words"), [("33", "33 mg/day is 11 times the dose now (3 mg/day)."), ("3.3", "")], ids=["x10", "meant"]
)
def test_a_dose_ten_times_what_was_meant_is_stopped_and_what_was_meant_passes(
    unchanged: Sitting, typed: str, words: str
) -> None:
    robot = unchanged.robot
    robot.tap("dose")
    robot.keys(typed)
    assert robot.sees(f"{typed} mg/day"), "the panel follows the keys"
    robot.tap("pad.enter")
    if words:
        assert robot.sees(words)
        robot.tap("pad.cancel")
        assert robot.wait_for("dose").property("value") == "3"
    assert next_is_open(unchanged) is not bool(words)
    assert robot.find("adjustNotice") is None
    unchanged.leave_refill()


@pytest.mark.use_error("U32")
@pytest.mark.parametrize(
    ("typed", "direction", "dose"), [("110", "more", "3"), ("10", "more", "3.3"), ("10", "less", "2.7")]
)
def test_a_percentage_is_of_todays_dose_and_its_direction_is_chosen_first(
    unchanged: Sitting, typed: str, direction: str, dose: str
) -> None:
    """110 % typed for what was meant as 10 % more: refused; 10 more and 10 less make what they say."""
    robot = unchanged.robot
    robot.tap(f"{direction}Button")
    assert robot.sees(f"% {direction}")
    robot.type(typed)
    if dose == "3":
        assert robot.sees("No more than 100 % is entered this way.")
        robot.tap("pad.cancel")
    assert robot.wait_for("dose").property("value") == dose
    assert next_is_open(unchanged) is (dose != "3")
    unchanged.leave_refill()
