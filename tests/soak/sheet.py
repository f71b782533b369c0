"""Every screen once, as a picture: `python -m tests.soak.sheet LANGUAGE THEME WIDTHxHEIGHT FOLDER`.

Nothing in a picture depends on when it is taken: for pump and tablet it is always the same minute, and nothing moves.
The last line of output is one JSON object: the SHA-256 of each picture's pixels by its name.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage

from app.play.refill import USUAL, enter_fill, enter_label, enter_withdrawn
from app.play.robot import Robot
from pump_core.clocks import UtcTime
from pump_core.values import replace
from tests.forked import ForkedBench
from tests.journeys.sitting import Sitting

MINUTE = UtcTime(int(datetime(2027, 3, 2, 9, 30, tzinfo=UTC).timestamp() * 1_000))
"""A Tuesday within the validity of keys that are made this year or next."""
SETTLES_MS = 120


class Pictures:
    """Takes pictures under a name each, and keeps their hashes."""

    def __init__(self, folder: Path) -> None:
        self.hashes: dict[str, str] = {}
        self._folder = folder

    def take(self, robot: Robot, name: str) -> None:
        """What is in sight, once nothing moves any more."""
        robot.let(SETTLES_MS)
        image = robot.window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
        image.save(str(self._folder / f"{name}.png"))
        pixels = hashlib.sha256(bytes(image.constBits())).hexdigest()
        assert pixels not in self.hashes.values(), f"{name} shows nothing that was not in a picture before"
        self.hashes[name] = pixels


class Tour:
    """One tablet and one pump, looked at from Home to Home."""

    def __init__(self, sitting: Sitting, pictures: Pictures) -> None:
        self._sitting, self._robot, self._pictures = sitting, sitting.robot, pictures

    def home(self, name: str) -> None:
        """Home with all that was read."""
        self._robot.wait(lambda: self._sitting.app.tablet.log.state == "idle", "the pump's log")
        self._take(name)

    def aside(self, tile: str, *within: str) -> None:
        """A screen beside the work, and what is touched within it one after the other."""
        self._robot.tap(tile)
        self._robot.wait_for("closeButton")
        self._take(tile)
        for name in within:
            self._robot.tap(name)
            self._take(f"{tile}-{name}")
        self._robot.tap("closeButton")
        self._robot.wait_for("refillTile")

    def begun(self, tile: str, *within: str, steps: int = 1) -> None:
        """The first pages of a workflow, then what is touched one after the other; it is left without programming."""
        self._robot.tap(tile)
        self._robot.wait_for("patientCheck")
        for _ in range(steps):
            self._robot.tap("patientCheck")
            self._robot.tap("nextButton")
        self._take(tile)
        for name in within:
            self._robot.tap(name)
            self._take(f"{tile}-{name}")
        self.leave()

    def leave(self) -> None:
        """Back Home, nothing programmed."""
        self._sitting.leave_refill()

    def refill(self) -> None:
        """A refill from interrogation to its report, with its pads and the question before it is left."""
        sitting, robot = self._sitting, self._robot
        robot.tap("refillTile")
        robot.wait_for("patientCheck")
        self._take("refill-interrogate")
        sitting.go_to("syringe")
        self._take("refill-syringe")
        for field, pad in (("lot", "letters"), ("useBy", "dates"), ("labelVolume", "pad")):
            robot.tap(field)
            robot.wait_for(f"{pad}.cancel")
            self._take(f"refill-{pad}")
            robot.tap(f"{pad}.cancel")
        enter_label(sitting.app, robot, USUAL)
        self._take("refill-label")
        robot.tap("nextButton")
        self._take("refill-withdraw")
        enter_withdrawn(robot, "6.4")
        self._take("refill-discrepancy")
        enter_withdrawn(robot, "3.2")
        self._take("refill-withdrawn")
        robot.tap("nextButton")
        self._take("refill-fill")
        enter_fill(robot, USUAL.syringes)
        self._take("refill-filled")
        robot.tap("nextButton")
        self._take("refill-therapy")
        robot.tap("cancelButton")
        robot.wait_for("stayButton")
        self._take("refill-leave")
        robot.tap("stayButton")
        robot.tap("nextButton")
        sitting.tick()
        self._take("refill-review")
        sitting.hold()
        sitting.until_done()
        self._take("refill-done")
        robot.tap("reportButton")
        robot.wait_for("closeButton")
        self._take("refill-report")
        robot.tap("closeButton")
        robot.tap("finishButton")
        robot.wait_for("refillTile")

    def stronger(self) -> None:
        """Another concentration, with its bridge."""
        robot = self._robot
        self._sitting.enter("syringe")
        enter_label(self._sitting.app, robot, replace(USUAL, product="infumorph-25"))
        robot.tap("changeCheck")
        robot.tap("nextButton")
        self._take("refill-bridge")
        self.leave()

    def stopped(self) -> None:
        """The question, the outcome, Home of a stopped pump, and the ways on."""
        robot = self._robot
        robot.tap("stopButton")
        robot.wait_for("stopDialog.keep")
        self._take("stop-question")
        robot.tap("stopDialog.stopNow")
        robot.wait_for("stopDialog.close")
        self._take("stop-outcome")
        robot.tap("stopDialog.close")
        robot.wait_for("restartTile")
        self._sitting.until_settled(("program", "settled", "done"), ("stop", "settled", "done"))
        self.home("stop-home")
        self.begun("restartTile")

    def _take(self, name: str) -> None:
        self._pictures.take(self._robot, name)


def shown(language: str, theme: str, size: QSize, folder: Path) -> dict[str, str]:
    """Takes every picture and tells their hashes."""
    pictures = Pictures(folder)
    _at(language, theme, size, "refill-due", lambda sitting: _round(Tour(sitting, pictures)))
    _at(language, theme, size, "factory", lambda sitting: _new_pump(sitting, pictures))
    return pictures.hashes


def _round(tour: Tour) -> None:
    tour.home("home")
    tour.aside("logTile", "logGroup.option1")
    tour.aside("mriTile")
    tour.aside("emergencyTile", "direction.option1")
    tour.begun("adjustTile")
    tour.begun("flexTile")
    tour.begun("bolusTile", "bolusKind.option0")
    tour.begun("bolusesTile", "bolusesSwitch.option0")
    tour.begun("catheterTile", "procedure.option1", "nextButton", "came.option0")
    tour.begun("clockTile")
    tour.stronger()
    tour.refill()
    tour.stopped()


def _new_pump(sitting: Sitting, pictures: Pictures) -> None:
    robot = sitting.robot
    pictures.take(robot, "implant-home")
    robot.tap("implantTile")
    robot.wait_for("who.field0")
    pictures.take(robot, "implant-patient")


def _at(language: str, theme: str, size: QSize, scenario: str, look: Callable[[Sitting], None]) -> None:
    with tempfile.TemporaryDirectory(prefix="cisterna-") as state:
        sitting = Sitting(Path(state), scenario)
        assert isinstance(sitting.bench, ForkedBench)
        sitting.bench.still_at_ms = MINUTE.ms
        sitting.shown = {"dark": theme == "dark", "language": language}
        sitting.now = lambda: MINUTE
        try:
            sitting.open()
            sitting.app.window.resize(size)
            look(sitting)
        finally:
            sitting.close()


def main() -> int:
    """Takes the pictures of one combination."""
    os.environ["TZ"] = "UTC"
    time.tzset()
    application = QGuiApplication([sys.argv[0]])
    language, theme, size, folder = sys.argv[1:]
    width, height = map(int, size.split("x"))
    hashes = shown(language, theme, QSize(width, height), Path(folder))
    del application
    print(json.dumps(hashes), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
