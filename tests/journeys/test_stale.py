"""A line that falls silent: on every page the pump's values are grey and it is said from when they are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from app.play.robot import Robot
from tests.journeys.sitting import Sitting

INK, MUTED = "#12263a", "#51657a"
PUMP_SAYS = {
    "interrogate": ("Demo Patient 17", "Morphine 10 mg/mL"),
    "syringe": ("3 mg/day",),
    "withdraw": ("3 mg/day",),
    "fill": ("3 mg/day",),
    "therapy": ("3 mg/day", "0.125 mg/h"),
    "review": ("RUNNING", "0.3 mL/day"),
}


def colours(robot: Robot, text: str) -> set[str]:
    """The colours in which a text stands on the page and in the panel beside it."""

    def below_the_bar(item: QQuickItem) -> bool:
        return item.mapToScene(QPointF(0, 0)).y() > 64

    shown = [item for item in robot.items() if item.property("text") == text and below_the_bar(item)]
    assert shown, f"{text} is not in sight: {sorted(set(robot.texts()))}"
    return {QColor(item.property("color")).name() for item in shown}


@pytest.mark.parametrize("step", PUMP_SAYS)
def test_without_a_line_the_pumps_values_are_grey_on_every_page(sitting: Sitting, step: str) -> None:
    robot = sitting.robot
    sitting.enter(step)
    if step == "review":
        sitting.tick()
    fresh = {text: colours(robot, text) for text in PUMP_SAYS[step]}
    assert all(INK in found for found in fresh.values()), fresh
    sitting.line.call("cut")
    robot.wait_text("No answer from the pump")
    assert robot.sees("Values are from the last reading.")
    stale = {text: colours(robot, text) for text in PUMP_SAYS[step]}
    assert all(found == {MUTED} for found in stale.values()), stale


def test_the_last_page_is_grey_too(sitting: Sitting) -> None:
    sitting.review()
    sitting.hold()
    sitting.until_done()
    assert INK in colours(sitting.robot, "RUNNING")
    sitting.line.call("cut")
    sitting.robot.wait_text("No answer from the pump")
    assert colours(sitting.robot, "RUNNING") == {MUTED}
