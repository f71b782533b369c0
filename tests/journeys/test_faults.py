"""No pump, no port, noise, and processes killed: a screen says what, why and what to do, and therapy stays true."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.play.robot import Robot
from telemetry.ports.serial_port import open_port
from tests.journeys.sitting import ROOT, Sitting

_TABLET_KILLED = """
import os, sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from tests.journeys.sitting import Sitting
application = QGuiApplication([])
sitting = Sitting(Path(sys.argv[1]))
sitting.open_tablet()
sitting.review()

def watch():
    if sitting.workflow.run.programming.phase == sys.argv[2]:
        os.kill(os.getpid(), 9)

sitting.app.tablet.listen(watch)
sitting.hold()
sitting.until_done()
"""


def test_no_pump_on_the_line_is_said_with_what_to_do_and_a_late_pump_is_found(bench: Sitting) -> None:
    bench.start_line()
    bench.open_tablet()
    assert bench.robot.sees("Looking for the pump")
    bench.robot.wait_text("No answer from a pump")
    assert bench.robot.sees("The communicator is there, but nothing that speaks like a pump is heard")
    assert bench.robot.sees("Hold the communicator over the pump.")
    bench.robot.tap("stopButton")
    assert bench.robot.sees("No pump to stop yet")
    assert bench.robot.find("stopDialog.stopNow") is None
    bench.robot.tap("stopDialog.close")
    bench.start_pump()
    bench.robot.wait_for("refillTile")


def test_a_port_that_is_not_there_is_named(bench: Sitting) -> None:
    missing = str(bench.folder / "ttyUSB7")
    bench.open_tablet(missing)
    bench.robot.wait_text("The communicator is not found")
    assert bench.robot.sees(f"There is no port {missing}.")
    assert bench.robot.sees("Plug the cable in, or choose another port.")


def test_a_port_in_use_is_named_and_taken_when_it_is_free(bench: Sitting) -> None:
    bench.start_line()
    bench.start_pump()
    other = open_port(bench.paths.tablet_port, 115_200)
    try:
        bench.open_tablet()
        bench.robot.wait_text(f"The port {bench.paths.tablet_port} is in use.")
        assert bench.robot.sees("Another program holds it.")
        assert bench.robot.sees("Close that program, or choose another port.")
    finally:
        other.close()
    bench.robot.wait_for("refillTile")


def test_noise_on_the_line_before_and_while_programming_changes_nothing(bench: Sitting) -> None:
    bench.start_line()
    bench.line.call("garbage", bytes=4_096, end="A")
    bench.line.call("garbage", bytes=4_096, end="B")
    bench.start_pump()
    bench.open_tablet()
    bench.robot.wait_for("refillTile")
    revision = bench.status()["revision"]
    bench.line.call("garbage", bytes=2_000, end="A")
    bench.review()
    bench.line.call("garbage", bytes=2_000, end="B")
    bench.line.call("garbage", bytes=2_000, end="A")
    bench.hold()
    bench.until_done()
    assert bench.status()["revision"] == revision + 1
    assert 39_999_000 < bench.truth_nl() <= 40_000_000
    assert bench.robot.sees("Programmed. The pump is RUNNING.")


def test_a_pump_killed_as_it_stores_the_commit_is_settled_when_it_runs_again(bench: Sitting) -> None:
    bench.open_with("dies-at-commit")
    revision = bench.read().therapy.revision
    bench.review()
    bench.hold()
    bench.robot.wait_text("RESULT UNKNOWN")
    bench.end_pump()
    bench.start_pump()
    bench.until_done()
    bench.until_settled(("program", "settled", "done"))
    assert bench.status()["revision"] == bench.read().therapy.revision == revision + 1
    assert bench.fills_since(bench.workflow.draft.reading) == 1
    assert bench.robot.sees("Programmed. The pump is RUNNING.")


def test_a_tablet_killed_after_the_commit_left_asks_the_pump_when_it_runs_again(bench: Sitting) -> None:
    bench.start_line()
    bench.start_pump()
    revision = bench.status()["revision"]
    kill_a_tablet(bench.folder, "committing")
    assert bench.settled() == [("program", "committed", None)]
    bench.open_tablet()
    bench.robot.wait_for("refillTile")
    bench.robot.wait(lambda: bench.settled()[0][1] == "settled", "the pump's answer")
    outcome = bench.settled()[0][2]
    bench.robot.wait(lambda: not bench.app.tablet.is_unknown, "the end of not knowing")
    assert bench.status()["revision"] == revision + (outcome == "done")
    bench.robot.wait(lambda: bench.read().therapy.revision == bench.status()["revision"], "a fresh reading")
    full = bench.truth_nl() > 39_999_000
    assert full == (outcome == "done")


@pytest.mark.soak
def test_a_tablet_killed_before_the_commit_left_finds_therapy_unchanged(bench: Sitting) -> None:
    bench.start_line()
    bench.start_pump()
    revision = bench.status()["revision"]
    kill_a_tablet(bench.folder, "confirming")
    assert bench.settled()[0][1] in ("staged", "committed")
    bench.open_tablet()
    bench.until_settled(("program", "settled", "not_done"))
    bench.robot.wait(lambda: not bench.app.tablet.is_unknown, "the end of not knowing")
    assert bench.status()["revision"] == bench.read().therapy.revision == revision
    assert bench.truth_nl() < 4_000_000


def kill_a_tablet(folder: Path, phase: str) -> None:
    """Runs a tablet of its own through the refill and ends it by SIGKILL in this phase of programming."""
    told = [sys.executable, "-c", _TABLET_KILLED, str(folder), phase]
    killed = subprocess.run(told, cwd=ROOT, capture_output=True, timeout=60)
    assert killed.returncode == -9, killed.stderr.decode()


def test_a_line_killed_and_started_again_under_its_names_is_taken_up(sitting: Sitting) -> None:
    sitting.enter("withdraw")
    sitting.kill_line()
    sitting.robot.wait_text("Communicator not found")
    assert sitting.workflow.step == "withdraw"
    sitting.start_line()
    sitting.robot.wait(lambda: not sitting.robot.sees("Communicator not found"), "the line")
    sitting.go_to("review")
    sitting.tick()
    sitting.hold()
    sitting.until_done()
    sitting.until_settled(("program", "settled", "done"))


def test_a_reading_is_greyed_with_its_age_while_the_pump_is_silent(sitting: Sitting) -> None:
    bar = sitting.robot.wait_for("identityBar")
    assert not bar.property("linkStale")
    sitting.line.call("cut")
    sitting.robot.wait_text("No answer from the pump")
    assert bar.property("linkStale")
    assert sitting.robot.sees("· No answer")
    sitting.line.call("restore")
    sitting.robot.wait(lambda: not bar.property("linkStale"), "a fresh reading")


def rows(robot: Robot, table: str) -> dict[str, tuple[str, str]]:
    """Setting, before and after, of every row of a table in sight."""
    shown: dict[str, tuple[str, str]] = {}
    while (row := robot.find(f"{table}.row{len(shown)}")) is not None:
        shown[str(row.property("setting"))] = str(row.property("before")), str(row.property("after"))
    return shown


def test_a_refill_prepared_before_another_programmer_changed_the_pump_ends_and_both_therapies_are_shown(
    bench: Sitting,
) -> None:
    bench.open_with("reprogrammed")
    robot = bench.robot
    bench.enter("review")
    robot.wait_for("changedElsewhere")
    assert robot.find("refillDue") is None
    assert not bench.app.tablet.workflow
    robot.wait_text("Another programmer changed this pump after this tablet read it")
    assert rows(robot, "changedRows")["Daily dose"] == ("3 mg/day", "3.5 mg/day")
    robot.wait_text("The pump's log names another clinician")
    assert robot.sees("The refill at Review was prepared on the former therapy and has ended.")
    assert robot.sees("3.2 mL withdrawn and 40 mL injected")
    assert not robot.wait_for("refillTile").property("available")
    bench.until_settled(("program", "settled", "not_done"))
    robot.tap("beginAgainButton")
    robot.wait(lambda: robot.find("patientCheck") is not None, "the refill's first step")
    assert bench.workflow.draft.withdrawn is None
    bench.go_to("review")
    bench.tick()
    bench.hold()
    bench.until_done()
    assert bench.read().therapy.flow_nl_per_day == 350_000
    bench.until_settled(("program", "settled", "not_done"), ("program", "settled", "done"))
    robot.tap("finishButton")
    robot.wait_for("refillTile")
    assert robot.find("changedElsewhere") is None
    assert bench.findings() == ["changed_elsewhere", "change_seen"]
    log = bench.app.tablet.log
    robot.wait(lambda: bench.logged() == [event.event_id for event in log.held.newest], "the log as it is stored")


def test_entries_for_one_pump_never_reach_another(sitting: Sitting) -> None:
    robot = sitting.robot
    sitting.enter("therapy")
    sitting.end_pump()
    sitting.start_another_pump("baclofen")
    robot.wait_for("refillTile")
    assert sitting.app.tablet.workflow is None
    assert robot.sees("Another pump answers now: EMU551702 instead of EMU900238.")
    assert robot.sees("Demo Patient 31")
