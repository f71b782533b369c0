"""Emergency and log by touch, at the real pump and without one: nothing in them programs, all of it stays in sight."""

from __future__ import annotations

from PySide6.QtGui import QColor

from app.play.robot import Robot
from tests.journeys.sitting import Sitting

MUTED = "#51657a"


def shades(robot: Robot, text: str) -> set[str]:
    """The colours in which a text stands."""
    found = {QColor(item.property("color")).name() for item in robot.items() if item.property("text") == text}
    assert found, f"{text} is not in sight: {sorted(set(robot.texts()))}"
    return found


def first_entry(robot: Robot) -> str:
    return str(robot.wait_for("logEntry0").property("what"))


def test_the_emergency_card_in_one_tap_also_without_a_line(sitting: Sitting) -> None:
    robot = sitting.robot
    robot.wait(lambda: sitting.app.tablet.log.state == "idle", "the pump's log")
    robot.tap("emergencyTile")
    assert robot.sees("Overdose: morphine")
    for said in ("Naloxone 0.4 mg to 2 mg IV.", "Stop is on top", "3 mg in 0.3 mL", "3.4 mL of 40 mL", "EMU900238"):
        assert robot.sees(said), said
    robot.tap("direction.option1")
    robot.wait_text("Withdrawal: morphine")
    assert robot.sees("is no therapy")
    sitting.line.call("cut")
    robot.wait_text("No answer from the pump")
    assert shades(robot, "3 mg in 0.3 mL") == {MUTED}
    assert robot.sees("Pump read ")
    robot.tap("otherDrugButton")
    robot.tap("drug.option1")
    robot.wait_text("Withdrawal: ziconotide")
    assert robot.sees("No withdrawal from ziconotide is known")
    robot.tap("sourcesButton")
    robot.wait_text("ziconotide label (confidence high)")
    robot.tap("closeButton")
    robot.wait_for("refillTile")
    robot.tap("emergencyTile")
    robot.wait_text("Overdose: morphine")
    assert shades(robot, "3.4 mL of 40 mL") == {MUTED}
    assert sitting.journal() == []


def test_without_any_communicator_the_card_of_a_drug_can_be_chosen(bench: Sitting) -> None:
    bench.open_tablet(str(bench.folder / "no-port"))
    robot = bench.robot
    robot.wait_text("The communicator is not found")
    robot.tap("emergencyButton")
    robot.wait_text("Overdose: which drug?")
    assert robot.sees("No pump was read in this sitting.")
    robot.tap("drug.option2")
    robot.wait_text("Overdose: baclofen")
    robot.tap("direction.option1")
    robot.wait_text("Minimum rate does not prevent baclofen withdrawal.")
    robot.tap("closeButton")
    robot.wait_text("The communicator is not found")


def test_the_log_by_groups_and_a_stop_on_top_of_it_also_without_a_line(sitting: Sitting) -> None:
    robot, log = sitting.robot, sitting.app.tablet.log
    robot.wait(lambda: log.state == "idle" and bool(log.held.newest), "the pump's log")
    robot.tap("logTile")
    robot.wait_text("No alarm when the pump was read")
    assert first_entry(robot) == "Refilled: 5 mL out, 40 mL in"
    assert robot.sees("The pump believed 5.2 mL left; 0.2 mL less came out.")
    robot.tap("logGroup.option3")
    robot.wait(lambda: first_entry(robot).startswith("Prime"), "the boluses")
    robot.tap("logGroup.option1")
    robot.wait_text("No entry of this kind.")
    sitting.pump.call("fault", kind="stall", found_after_ms=0, recovers_after_ms=None)
    robot.tap("logReadButton")
    robot.wait(lambda: robot.find("alarmNow0") is not None, "the alarm")
    alarm = robot.wait_for("alarmNow0")
    assert (alarm.property("what"), alarm.property("priority")) == ("Motor stall", "high")
    assert "treat for withdrawal" in str(alarm.property("todo"))
    robot.wait(lambda: robot.find("logEntry0") is not None, "the entry of the stall")
    assert first_entry(robot) == "Motor stall"
    robot.tap("logGroup.option2")
    robot.tap("stopButton")
    robot.tap("stopDialog.stopNow")
    robot.tap("stopDialog.close")
    robot.wait(lambda: first_entry(robot) == "Stopped", "the stop in the log")
    sitting.line.call("cut")
    robot.wait_text("Values may be old.")
    assert first_entry(robot) == "Stopped"
    assert shades(robot, "Stopped") == {MUTED}
    robot.tap("closeButton")
    robot.wait_for("refillTile")


def test_a_tile_that_has_just_come_under_a_finger_takes_no_tap(sitting: Sitting) -> None:
    robot = sitting.robot
    at = robot.reach("refillTile")
    tiles = robot.wait_for("refillTile").parentItem()
    assert tiles is not None
    tiles.setProperty("room", 1.0)
    robot.touch(at)
    assert sitting.app.tablet.workflow is None
    robot.tap("refillTile")
    assert sitting.app.tablet.workflow is not None
