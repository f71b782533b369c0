"""Review shows what the pump echoed and the last screen what it read back, never what the clinician typed."""

from __future__ import annotations

from app.play.robot import Robot
from app.viewmodels.review import present_review
from tests.journeys.sitting import Sitting

DIFFERS = "The pump holds something else than it had echoed."


def rows(robot: Robot, table: str) -> dict[str, str]:
    """Setting and value after, of every row of a table in sight."""
    shown: dict[str, str] = {}
    while (row := robot.find(f"{table}.row{len(shown)}")) is not None:
        shown[str(row.property("setting"))] = str(row.property("after"))
    return shown


def test_the_review_shows_an_echo_that_differs_from_what_was_asked(bench: Sitting) -> None:
    bench.open_with("echo")
    bench.enter("review")
    bench.robot.wait(lambda: present_review(bench.app.tablet).state == "echoed", "the pump's echo")
    bench.robot.wait_for("review.row0")
    shown = rows(bench.robot, "review")
    assert shown["Daily dose"] == "6 mg/day"
    assert shown["Flow"] == "0.6 mL/day"
    assert shown["Last fill"].startswith("38 mL")
    assert bench.robot.sees("→ 6 mg/day")
    assert not bench.robot.wait_for("holdButton").isEnabled()


def test_the_last_screen_shows_a_read_back_that_differs_from_the_echo(bench: Sitting) -> None:
    bench.open_with("read-back")
    bench.review()
    assert rows(bench.robot, "review")["Daily dose"] == "3 mg/day"
    bench.hold()
    bench.until_done()
    shown = rows(bench.robot, "readBack")
    assert shown["Daily dose"] == "6 mg/day"
    assert shown["Flow"] == "0.6 mL/day"
    assert shown["Drug"] == "Morphine 10 mg/mL"
    assert bench.robot.sees(DIFFERS)
    notice = bench.robot.wait_for("readBackDiffers")
    assert notice.property("kind") == "stop"
    assert "Daily dose" in str(notice.property("text"))
    assert "Flow" in str(notice.property("text"))


def test_a_pump_that_says_the_same_twice_raises_no_such_notice(sitting: Sitting) -> None:
    sitting.review()
    echoed = rows(sitting.robot, "review")
    sitting.hold()
    sitting.until_done()
    assert rows(sitting.robot, "readBack") == echoed
    assert not sitting.robot.sees(DIFFERS)
    assert sitting.robot.find("readBackDiffers") is None


def test_a_failed_read_back_is_told_as_programmed_and_the_pump_can_be_read_again(bench: Sitting) -> None:
    bench.open_with("mute-read-back")
    revision = bench.read().therapy.revision
    bench.review()
    bench.hold()
    robot = bench.robot
    robot.wait_text("Programmed; the read-back failed")
    assert robot.sees("Read the pump again before the patient leaves.")
    assert robot.sees("As confirmed, not read back yet")
    assert bench.workflow.step == "program"
    bench.until_settled(("program", "settled", "done"))
    robot.tap("programTrouble.primary")
    bench.until_done()
    assert robot.sees("Programmed. The pump is RUNNING.")
    assert bench.read().therapy.revision == revision + 1
    assert len(bench.journal()) == 1


def test_a_failed_read_back_can_be_left_and_home_shows_what_the_pump_holds(bench: Sitting) -> None:
    bench.open_with("mute-read-back")
    revision = bench.read().therapy.revision
    bench.review()
    bench.hold()
    robot = bench.robot
    robot.wait_text("Programmed; the read-back failed")
    robot.tap("programTrouble.secondary")
    robot.wait(lambda: bench.read().therapy.revision == revision + 1, "the new reading on Home")
    assert robot.find("refillTile") is not None
    assert len(bench.journal()) == 1
