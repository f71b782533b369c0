"""A flex day laid out by touch against a real line and a real pump, from Home to the read-back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from app.viewmodels.home import present_home
from tests.journeys.sitting import Sitting


def shown(sitting: Sitting, name: str) -> str:
    return str(sitting.robot.wait_for(name).property("value"))


@pytest.mark.use_error("U2")
def test_a_day_is_laid_out_by_finger_its_total_read_and_the_pump_follows_it(sitting: Sitting) -> None:
    robot, revision = sitting.robot, sitting.status()["revision"]
    robot.wait(lambda: sitting.app.tablet.log.state == "idle", "the pump's log")
    robot.tap("flexTile")
    robot.tap("patientCheck")
    robot.tap("nextButton")
    robot.tap("addStep")
    plot = robot.wait_for("flexDay.bar0").height()
    robot.drag("flexDay.top", QPoint(0, round(plot / 4)))
    assert robot.sees("0.9 mg over 12 h, once a day, from 12:00 to 24:00.")
    robot.drag("flexDay.start", QPoint(round(robot.wait_for("flexDay.bar0").width() / 2), 0))
    assert (shown(sitting, "stepBegins"), shown(sitting, "stepDose")) == ("18:00", "0.45")
    robot.tap("flexDay.bar0")
    robot.tap("stepEnds.less")
    assert shown(sitting, "stepEnds") == "17:45"
    robot.tap("undoButton")
    robot.tap("stepDose.value")
    robot.type("2.34")
    assert robot.sees("0.13 mg/h")
    assert robot.sees("I have read the total of 24 h: 2.79 mg, today 3 mg (−7 %).")
    assert robot.sees("−7 %")
    assert not robot.wait_for("nextButton").isEnabled()
    robot.tap("seenTotal")
    robot.tap("nextButton")
    sitting.tick()
    assert robot.sees("00:00 to 18:00: 0.13 mg/h, 2.34 mg")
    sitting.hold()
    sitting.until_done()
    assert sitting.status()["revision"] == revision + 1
    pattern = sitting.read().therapy.prescription
    assert pattern is not None
    assert pattern.pattern.kind == "flex"
    robot.tap("finishButton")
    robot.wait(lambda: present_home(sitting.app.tablet).dose == "2.79", "the dose of the day on Home")
    assert robot.sees("Flex, 2 steps a day")
