"""Every screen of the tablet opened again and again: `python -m tests.soak.openings STATE WARM_UP OPENINGS`.

One round goes by touch through Home, Stop, log, MRI check, emergency, alarm settings, minimum rate, the first pages of
the other workflows, each step of a refill, its pads, the question before leaving, Review, Program, Done and its report;
the refill is programmed. Numbers are put into the draft, as typing them opens no other screen.
After the warm-up and at the end it counts, at Home with nothing under way: what the process holds, all items in the
scene, and all objects below window and tablet. The last line of output is one JSON object.
"""

from __future__ import annotations

import gc
import json
import sys
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject

from app.bench.resident import resident_kb
from app.bench.tablet import measured_tablet
from app.composition import TabletApp
from app.play.refill import sign_in
from app.play.robot import Robot
from app.viewmodels.review import present_review
from app.workflows.draft import Label
from app.workflows.refill_rules import expected_volume
from app.workflows.workflow import Workflow
from pump_core.quantities import Volume
from pump_core.values import replace

BAUD = 921_600
TENTH = Volume.of("0.1", "mL")
SYRINGES = (Volume.of("20", "mL"), Volume.of("20", "mL"))
STILL_VALID = timedelta(days=300)


class Rounds:
    """One tablet at Home before and after each round."""

    def __init__(self, app: TabletApp) -> None:
        self._app, self._robot = app, Robot(app.window)

    def settle(self) -> None:
        """Waits until Home is in sight and nothing is under way."""
        tablet = self._app.tablet
        self._robot.wait_for("refillTile")
        self._robot.wait(lambda: tablet.is_settled and tablet.log.state == "idle", "the pump's log")

    def once(self) -> None:
        """Every screen once."""
        self._there_and_back("stopButton", "stopDialog.keep")
        for aside in ("logTile", "mriTile", "emergencyTile"):
            self._there_and_back(aside, "closeButton")
        self._robot.tap("logTile")
        self._begun_and_left("alarmSettingsButton")
        self._robot.tap("stopButton")
        self._begun_and_left("stopDialog.instead")
        self._look_at_the_catheter()
        for tile in ("adjustTile", "flexTile", "bolusTile", "bolusesTile", "clockTile"):
            self._begun_and_left(tile)
        self._robot.tap("refillTile")
        self._robot.tap("patientCheck")
        self._next()
        for field, pad in (("lot", "letters"), ("useBy", "dates"), ("labelVolume", "pad")):
            self._there_and_back(field, f"{pad}.cancel")
        self._fill_in()
        for _step in ("syringe", "withdraw", "fill"):
            self._next()
        self._there_and_back("cancelButton", "stayButton")
        self._next()
        self._robot.wait(lambda: present_review(self._app.tablet).state == "echoed", "the pump's echo")
        for row in present_review(self._app.tablet).rows:
            if row.changed:
                self._refill.tick(row.key, True)
        self._robot.hold("holdButton")
        self._there_and_back("reportButton", "closeButton")
        self._robot.tap("finishButton")
        self.settle()

    def _look_at_the_catheter(self) -> None:
        """The forms of a procedure at the catheter, left before anything was drawn."""
        self._robot.tap("catheterTile")
        self._robot.tap("patientCheck")
        self._next()
        self._robot.tap("procedure.option1")
        self._next()
        self._robot.tap("came.option0")
        self._robot.tap("cancelButton")
        self.settle()

    def counted(self) -> dict[str, int]:
        """What there is now."""
        self._robot.let(200)
        gc.collect()
        self._robot.let(200)
        below = sum(len(above.findChildren(QObject)) for above in (self._app, self._app.window))
        return {"resident_kb": resident_kb() or 0, "items": sum(1 for _ in self._robot.items()), "objects": below}

    @property
    def _refill(self) -> Workflow:
        workflow = self._app.tablet.workflow
        if workflow is None:
            raise ValueError("the refill has ended early")
        return workflow

    def _there_and_back(self, there: str, back: str) -> None:
        self._robot.tap(there)
        self._robot.tap(back)
        self._robot.wait(lambda: self._robot.find(back) is None, f"the end of {back}")

    def _begun_and_left(self, begin: str) -> None:
        """A small workflow up to the page that is its own."""
        self._robot.tap(begin)
        self._robot.tap("patientCheck")
        self._next()
        self._robot.tap("cancelButton")
        self.settle()

    def _next(self) -> None:
        step = self._refill.step
        self._robot.tap("nextButton")
        self._robot.wait(lambda: self._refill.step != step, f"the step after {step}")

    def _fill_in(self) -> None:
        workflow = self._refill
        total = SYRINGES[0] + SYRINGES[1]
        workflow.go_on(
            replace(
                workflow.draft,
                label=Label("infumorph-10", "C4471", workflow.today + STILL_VALID, total),
                withdrawn=expected_volume(workflow.draft).floor_to(TENTH),
                discrepancy_reason="last fill entered wrongly",
                syringes=SYRINGES,
                checks=frozenset({"patient", "needle", "free_flow", "resistance", "site"}),
            )
        )


def main() -> int:
    """Opens, counts and prints."""
    warm_up, openings = int(sys.argv[2]), int(sys.argv[3])
    return measured_tablet(Path(sys.argv[1]), BAUD, lambda app, _: _opened(app, warm_up, openings))


def _opened(app: TabletApp, warm_up: int, openings: int) -> int:
    sign_in(app, Robot(app.window))
    rounds = Rounds(app)
    rounds.settle()
    told = {}
    for name, count in (("before", warm_up), ("after", openings)):
        for _ in range(count):
            rounds.once()
        told[name] = rounds.counted()
    print(json.dumps(told | {"warnings": app.warnings}), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
