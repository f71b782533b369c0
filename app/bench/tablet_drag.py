"""A flex step dragged on the tablet, and how long after each move of the finger the frame came that shows its dose.

    python -m app.bench.tablet_drag STATE MOVES

The day has eight steps; one of them goes up and down by the drug's round step, a move at a time. Every move is waited
for, and the next comes a frame later, as a screen tells of them. A move counts from the event's being sent. Prints the
95th percentile, the median and the slowest in µs.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from PySide6.QtCore import QPoint

from app.bench.tablet import measured_tablet
from app.composition import TabletApp
from app.play.refill import sign_in
from app.play.robot import Robot

BAUD = 115_200
_NS_PER_US = 1_000
_DIVIDED = ("bar0", "bar0", "bar0", "bar2", "bar4", "bar4", "bar6")
_CHOSEN = "bar3"
_PIXELS = 8
"""Further than one step of the dose on the chart."""
_FRAME_MS = 16
"""A screen tells of a finger once in a frame."""
_TURNS = 4
"""Moves in one direction."""


class Dragged:
    """A finger on the handle of a step, with a stopwatch."""

    def __init__(self, app: TabletApp, robot: Robot) -> None:
        self._robot = robot
        self._shown = ""
        self._seen_ns = 0
        app.window.frameSwapped.connect(self._frame)
        self._app = app

    def prepare(self) -> None:
        """From Home to a day of eight steps, one of them chosen."""
        robot = self._robot
        robot.tap("flexTile")
        robot.tap("patientCheck")
        robot.tap("nextButton")
        for bar in _DIVIDED:
            robot.tap(f"flexDay.{bar}")
            robot.tap("addStep")
        robot.tap(f"flexDay.{_CHOSEN}")

    def drag(self, moves: int) -> list[int]:
        """How long each move took to be seen, in ns."""
        robot = self._robot
        at = robot.reach("flexDay.top")
        robot.put_down(at)
        spans = []
        for move in range(moves):
            back_and_forth = abs((move + 1) % (2 * _TURNS) - _TURNS)
            self._shown, self._seen_ns = self._readout, 0
            began = time.monotonic_ns()
            robot.move_to(at - QPoint(0, _PIXELS * (_TURNS - back_and_forth)))
            robot.wait(lambda: self._seen_ns > 0, "a frame with another dose", step_ms=1)
            spans.append(self._seen_ns - began)
            robot.let(_FRAME_MS)
        robot.lift(at)
        return spans

    @property
    def _readout(self) -> str:
        item = self._robot.find("flexDay.readout")
        return str(item.property("text")) if item is not None else ""

    def _frame(self) -> None:
        now = time.monotonic_ns()
        if not self._seen_ns and self._readout != self._shown:
            self._seen_ns = now


def percentile_95(spans: Sequence[int]) -> int:
    """The span that no more than one in twenty exceeds."""
    return sorted(spans)[-1 - len(spans) // 20]


def main() -> int:
    """Drags, then prints."""
    moves = int(sys.argv[2])
    return measured_tablet(Path(sys.argv[1]), BAUD, lambda app, _: _dragged(app, moves))


def _dragged(app: TabletApp, moves: int) -> int:
    robot = Robot(app.window)
    sign_in(app, robot)
    robot.wait_for("flexTile")
    robot.wait(lambda: app.tablet.is_settled and app.tablet.log.state == "idle", "the pump's log")
    dragged = Dragged(app, robot)
    dragged.prepare()
    spans = dragged.drag(moves)
    told = {
        "drag_us": percentile_95(spans) // _NS_PER_US,
        "drag_median_us": round(median(spans)) // _NS_PER_US,
        "drag_slowest_us": max(spans) // _NS_PER_US,
        "drag_count": len(spans),
    }
    print(json.dumps(told), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
