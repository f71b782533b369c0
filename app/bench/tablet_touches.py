"""Touches on the tablet, and how long after each the frame came that shows what it did.

    python -m app.bench.tablet_touches STATE ENTRIES ROUNDS

    key       the number pad's Enter → the consequences of the new dose in a frame; 3.1 and 3.3 mg/day in turns
    digit     one of its digits → the digit in a frame
    screen    Home → each step of the refill → back to Home, step by step

A touch counts from the finger's coming down. The first opening of every screen counts like any other. Prints the 99th
percentile, the median and the slowest of each in µs.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path
from statistics import median

from app.bench.tablet import measured_tablet
from app.composition import TabletApp
from app.play.refill import USUAL, enter_fill, enter_label, enter_withdrawn, sign_in
from app.play.robot import NotSeen, Robot

BAUD = 115_200
DOSES = ("3.1", "3.3")
_WITHDRAWN = "3.2"
_NS_PER_US = 1_000
STEPS = ("interrogate", "syringe", "withdraw", "fill", "therapy")
PAGES = {
    "home": "refillTile",
    "interrogate": "patientCheck",
    "syringe": "labelVolume",
    "withdraw": "withdrawn",
    "fill": "check0",
    "therapy": "dose",
}
"""What is in sight on each screen and on no other."""


class Timed:
    """A finger with a stopwatch: from the touch to the first frame in which `came` holds."""

    def __init__(self, app: TabletApp, robot: Robot) -> None:
        self._window, self._robot = app.window, robot
        self._came: Callable[[], bool] = lambda: False
        self._shown_ns = 0
        self._window.frameSwapped.connect(self._frame)

    def touch(self, name: str, came: Callable[[], bool]) -> int:
        """Touches an item; how long it took, in ns. Raises `NotSeen` when it never comes, or was there before."""
        at = self._robot.reach(name)
        if came():
            raise NotSeen(f"what {name} leads to was in sight before it was touched")
        self._came, self._shown_ns = came, 0
        began = time.monotonic_ns()
        self._robot.touch(at)
        self._robot.wait(lambda: self._shown_ns > 0, f"a frame after {name}")
        return self._shown_ns - began

    def _frame(self) -> None:
        now = time.monotonic_ns()
        if not self._shown_ns and self._came():
            self._shown_ns = now


class Touched:
    """A refill that is entered and never programmed, and how long its touches took, in ns."""

    def __init__(self, app: TabletApp, robot: Robot) -> None:
        self._app, self._robot, self._timed = app, robot, Timed(app, robot)
        self.keys: list[int] = []
        self.digits: list[int] = []
        self.screens: list[int] = []

    def open_and_leave(self) -> None:
        """From Home to the first step and back."""
        self._change("refillTile", "interrogate")
        self._change("cancelButton", "home")

    def fill_in(self) -> None:
        """Goes to Therapy as a careful person does."""
        entries: dict[str, Callable[[], None]] = {
            "interrogate": lambda: self._robot.tap("patientCheck"),
            "syringe": lambda: enter_label(self._app, self._robot, USUAL),
            "withdraw": lambda: enter_withdrawn(self._robot, _WITHDRAWN),
            "fill": lambda: enter_fill(self._robot, USUAL.syringes),
        }
        self._change("refillTile", "interrogate")
        for step, after in pairwise(STEPS):
            entries[step]()
            self._change("nextButton", after)

    def back_and_forth(self) -> None:
        """From Therapy step by step to the first, and again to Therapy."""
        for step in reversed(STEPS[:-1]):
            self._change("backButton", step)
        for step in STEPS[1:]:
            self._change("nextButton", step)

    def enter_dose(self, dose: str) -> None:
        """Types a dose that is another one than before."""
        self._robot.tap("dose")
        for count, key in enumerate(dose, 1):
            self.digits.append(self._timed.touch(f"pad.key.{key}", partial(self._shows, "pad", "typed", dose[:count])))
        self.keys.append(self._timed.touch("pad.enter", partial(self._robot.sees, f"{dose} mg/day")))

    def leave(self) -> None:
        """Back to Home, and nothing is programmed."""
        self._robot.tap("cancelButton")
        self._change("leaveButton", "home")

    def _change(self, name: str, page: str) -> None:
        self.screens.append(self._timed.touch(name, lambda: self._robot.find(PAGES[page]) is not None))

    def _shows(self, name: str, held: str, value: str) -> bool:
        item = self._robot.find(name)
        return item is not None and item.property(held) == value


def percentile_99(spans: Sequence[int]) -> int:
    """The span that no more than one in a hundred exceeds."""
    return sorted(spans)[-1 - len(spans) // 100]


def main() -> int:
    """Touches, then prints."""
    entries, rounds = int(sys.argv[2]), int(sys.argv[3])
    return measured_tablet(Path(sys.argv[1]), BAUD, lambda app, _: _touched(app, entries, rounds))


def _touched(app: TabletApp, entries: int, rounds: int) -> int:
    robot = Robot(app.window)
    sign_in(app, robot)
    robot.wait_for(PAGES["home"])
    robot.wait(lambda: app.tablet.is_settled and app.tablet.log.state == "idle", "the pump's log")
    touched = Touched(app, robot)
    touched.open_and_leave()
    touched.fill_in()
    for _round in range(rounds):
        touched.back_and_forth()
    for index in range(entries):
        touched.enter_dose(DOSES[index % len(DOSES)])
    touched.leave()
    for _round in range(rounds):
        touched.open_and_leave()
    told: dict[str, int] = {}
    for name, spans in (("key", touched.keys), ("digit", touched.digits), ("screen", touched.screens)):
        told[f"{name}_us"] = percentile_99(spans) // _NS_PER_US
        told[f"{name}_median_us"] = round(median(spans)) // _NS_PER_US
        told[f"{name}_slowest_us"] = max(spans) // _NS_PER_US
        told[f"{name}_count"] = len(spans)
    print(json.dumps(told), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
