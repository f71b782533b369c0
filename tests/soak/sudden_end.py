"""A tablet that ends at a moment drawn by seed while a finger touches anything.

    python -m tests.soak.sudden_end STATE SEED

It starts as the program does, with line and pump of its own in the background; the end may come before they are there,
before the first frame, or in the middle of a screen that a touch has just opened.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QGuiApplication

from app.bench.tablet import measured_tablet
from app.composition import TabletApp
from app.play.robot import Robot

BAUD = 921_600
LONGEST_MS = 3_000
TOUCH_EVERY_MS = 30


def main() -> int:
    """Runs until the end comes."""
    chance = random.Random(int(sys.argv[2]))
    return measured_tablet(Path(sys.argv[1]), BAUD, lambda app, _: _ended(app, chance))


def _ended(app: TabletApp, chance: random.Random) -> int:
    robot, window = Robot(app.window), app.window

    def touch() -> None:
        robot.touch(QPoint(chance.randrange(window.width()), chance.randrange(window.height())))

    touching = QTimer()
    touching.setInterval(TOUCH_EVERY_MS)
    touching.timeout.connect(touch)
    touching.start()
    QTimer.singleShot(chance.randrange(LONGEST_MS), QGuiApplication.quit)
    status = QGuiApplication.exec()
    touching.stop()
    return status


if __name__ == "__main__":
    sys.exit(main())
