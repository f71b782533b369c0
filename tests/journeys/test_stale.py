"""A line that falls silent: on every page the pump's values are grey and it is said from when they are."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from app.play.robot import Robot, as_read
from app.workflows.draft import Step
from tests.journeys.sitting import Sitting

INK, MUTED = "#12263a", "#51657a"
PUMP_SAYS: dict[Step, tuple[str, ...]] = {
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

    shown = [item for item in robot.items() if as_read(item.property("text")) == text and below_the_bar(item)]
    assert shown, f"{text} is not in sight: {sorted(set(robot.texts()))}"
    return {QColor(item.property("color")).name() for item in shown}


def test_without_a_line_the_pumps_values_are_grey_on_every_page_until_it_is_back(sitting: Sitting) -> None:
    robot = sitting.robot
    bar = robot.wait_for("identityBar")
    robot.tap("refillTile")
    for step, says in PUMP_SAYS.items():
        sitting.go_to(step)
        if step == "review":
            sitting.tick()
        fresh = {text: colours(robot, text) for text in says}
        assert all(INK in found for found in fresh.values()), (step, fresh)
        sitting.line.call("cut")
        robot.wait_text("No answer from the pump")
        assert robot.sees("Values are from the last reading."), step
        stale = {text: colours(robot, text) for text in says}
        assert all(found == {MUTED} for found in stale.values()), (step, stale)
        sitting.line.call("restore")
        robot.wait(lambda: not bar.property("linkStale"), "a fresh reading")


def test_the_last_page_is_grey_too(sitting: Sitting) -> None:
    sitting.review()
    sitting.hold()
    sitting.until_done()
    assert INK in colours(sitting.robot, "RUNNING")
    sitting.line.call("cut")
    sitting.robot.wait_text("No answer from the pump")
    assert colours(sitting.robot, "RUNNING") == {MUTED}
