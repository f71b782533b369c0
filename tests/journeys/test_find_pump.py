"""Two pumps in the room: the communicator hears both, a finger chooses, and the other patient's pump answers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from app.records.first_start import DEMO_CLINICIAN, DEMO_PEOPLE
from telemetry.control import ControlClient
from tests.journeys.sitting import Sitting

FIRST, SECOND = "EMU900238", "EMU551702"


class Room(Sitting):
    """The same bench with a communicator and a second pump, which lies out of reach at first."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, beside=("baclofen",))
        self._hand: ControlClient | None = None

    @property
    def hand(self) -> ControlClient:
        """The hand that holds the communicator."""
        if self._hand is None:
            self._hand = ControlClient(self.paths.communicator_control)
        return self._hand

    def close(self) -> None:
        """Ends all that runs."""
        if self._hand is not None:
            self._hand.close()
        super().close()


@pytest.fixture
def room(qapp: QObject, tmp_path: Path) -> Iterator[Room]:
    """The tablet at Home of the first pump."""
    room = Room(tmp_path)
    room.open()
    yield room
    room.close()


def test_a_second_pump_in_reach_is_chosen_by_touch_and_not_while_the_first_is_worked_with(room: Room) -> None:
    robot = room.robot
    robot.wait_for("linkButton")
    robot.tap("linkButton")
    robot.wait_text("Not heard: hold the communicator over it")
    assert robot.sees(f"SN {FIRST}")
    room.hand.call("put_on", place=2)
    room.hand.call("pump", place=1, mm=0)
    robot.wait(lambda: robot.find("pumpRow1") is not None and robot.wait_for("pumpRow1").isEnabled(), "the second pump")
    robot.tap("findPumpClose")

    robot.tap("refillTile")
    robot.tap("linkButton")
    assert robot.sees("This pump is being worked with.")
    robot.tap("pumpRow1")
    assert room.hand.call("status")["chosen"] == 1
    robot.tap("findPumpClose")
    room.leave_refill()

    robot.tap("linkButton")
    robot.tap("pumpRow1")
    robot.wait_text(SECOND)
    assert room.hand.call("status")["chosen"] == 2
    robot.tap("findPumpClose")
    robot.wait_text("Demo Patient 31")


def test_a_locked_tablet_opens_no_sheet_and_one_that_was_open_is_not_for_somebody_else(room: Room) -> None:
    robot, app = room.robot, room.app
    robot.wait_for("linkButton")
    robot.tap("linkButton")
    robot.wait_for("findPumpClose")
    app.sign_in.lock("time")
    robot.wait(lambda: robot.find("findPumpClose") is None, "the lock over the sheet")
    assert robot.find("linkButton") is None
    room.sign_in(DEMO_CLINICIAN)
    robot.wait_for("findPumpClose")
    app.sign_in.lock("time")
    room.sign_in(DEMO_PEOPLE[2])
    robot.wait_for("linkButton")
    assert robot.find("findPumpClose") is None
