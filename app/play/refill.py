"""The refill as the app plays it by itself: every step by touch, printed with the pump's values before and after."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from app.composition import TabletApp
from app.play.robot import NotSeen, Robot
from app.records.first_start import DEMO_CLINICIAN, DEMO_PIN
from app.viewmodels.home import present_home
from app.viewmodels.identity import present_identity
from app.viewmodels.review import ReviewRow, done_rows, present_review
from app.viewmodels.step_fill import present_fill
from app.viewmodels.step_program import present_program
from app.viewmodels.step_syringe import present_syringe
from app.viewmodels.step_therapy import present_therapy
from app.viewmodels.step_withdraw import present_withdraw
from app.workflows.refill_rules import expected_volume
from pump_core.notation import number_text
from pump_core.quantities import Volume


class Played(Struct, frozen=True):
    """What the robot enters: as on the label, and in each syringe, in mL."""

    product: str
    lot: str
    label_volume: str
    syringes: tuple[str, ...]


USUAL = Played(product="infumorph-10", lot="C4471", label_volume="40", syringes=("20", "20"))


def play_refill(app: TabletApp, screenshots: Path | None, played: Played = USUAL) -> int:
    """Plays the refill and prints each step. Returns 0, or 1 when something did not come as it should."""
    folder = screenshots or Path(tempfile.mkdtemp(prefix="cisterna-pictures-"))
    robot = Robot(app.window)
    shots = Shots(robot, folder)
    try:
        _play(app, robot, shots, played)
    except NotSeen as missing:
        shots.take("stuck", "The refill did not go on")
        print(f"{missing}\nThe last picture is {shots.last}", file=sys.stderr)
        return 1
    print(f"Screenshots: {folder}", flush=True)
    return 0


class Shots:
    """Numbered pictures, each with a line in the terminal."""

    def __init__(self, robot: Robot, folder: Path) -> None:
        self.last = folder
        self._robot = robot
        self._folder = folder
        self._count = 0

    def take(self, name: str, told: str) -> None:
        """One picture and its line."""
        self._count += 1
        self.last = self._folder / f"{self._count:02d}-{name}.png"
        self._robot.picture(self.last)
        print(f"{self._count:2d}. {told}", flush=True)


def sign_in(app: TabletApp, robot: Robot, shots: Shots | None = None) -> None:
    """Signs in as the demo clinician by touch: the tile, then the PIN that the screen tells."""
    robot.wait_for("person0")
    people = [person.user_id for person in app.sign_in.can_sign_in]
    if DEMO_CLINICIAN.user_id not in people:
        raise NotSeen("the demo clinician is not among the people of these records")
    if shots is not None:
        shots.take("sign-in", "Sign in: who are you?")
    robot.tap(f"person{people.index(DEMO_CLINICIAN.user_id)}")
    for digit in DEMO_PIN:
        robot.tap(f"pin.key.{digit}")
    robot.tap("pin.enter")


def _play(app: TabletApp, robot: Robot, shots: Shots, played: Played) -> None:
    if not app.sign_in.is_in:
        sign_in(app, robot, shots)
    robot.wait_for("refillTile")
    robot.wait(lambda: app.tablet.is_settled and app.tablet.log.state == "idle", "the pump's log")
    home = present_home(app.tablet)
    shots.take(
        "home",
        f"Home: {home.drug} {home.state}, {home.dose} {home.dose_unit}, {home.volume} left (calculated)",
    )
    robot.tap("refillTile")
    robot.tap("patientCheck")
    who = present_identity(app.tablet)
    shots.take("interrogate", f"Interrogate: {who.patient}, {who.pump}")
    robot.tap("nextButton")
    enter_label(app, robot, played)
    shots.take("syringe", f"Syringe: {played.product} lot {played.lot}, {played.label_volume} mL on the label")
    robot.tap("nextButton")
    withdrawn = _what_comes_out(app)
    enter_withdrawn(robot, withdrawn)
    shots.take("withdraw", f"Withdraw: {withdrawn} mL. {present_withdraw(app.tablet).headline}")
    robot.tap("nextButton")
    enter_fill(robot, played.syringes)
    shots.take("fill", f"Fill: {present_fill(app.tablet).total}")
    robot.tap("nextButton")
    shots.take("therapy", f"Therapy: {present_therapy(app.tablet).sentence}")
    robot.tap("nextButton")
    robot.wait(lambda: present_review(app.tablet).state == "echoed", "the pump's echo")
    tick_all(app, robot)
    shots.take("review", "Review: what the pump understood, every changed row ticked")
    robot.hold("holdButton")
    workflow = app.tablet.workflow
    robot.wait(lambda: workflow is not None and workflow.step == "done", "the read-back")
    done = present_program(app.tablet)
    shots.take("done", f"Done: {done.headline} {done.summary}")
    if workflow is not None:
        _print_rows(done_rows(workflow, app.tablet))
    robot.tap("finishButton")
    robot.wait_for("refillTile")
    robot.wait(lambda: app.tablet.log.state == "idle", "the pump's log")
    shots.take("home-after", f"Home: {present_home(app.tablet).volume} left (calculated)")


def enter_label(app: TabletApp, robot: Robot, played: Played) -> None:
    """The syringe step, from the label."""
    robot.wait_for("lot")
    products = present_syringe(app.tablet).products
    wanted = next(index for index, (product_id, *_) in enumerate(products) if product_id == played.product)
    robot.tap(f"product.option{wanted}")
    robot.tap("lot")
    robot.spell(played.lot)
    robot.tap("useBy")
    pick_date(robot, app.site.local(app.site.now()).year + 1, 6, 30)
    robot.tap("labelVolume")
    robot.type(played.label_volume)


def pick_date(robot: Robot, year: int, month: int, day: int) -> None:
    """A date on the picker."""
    robot.tap(f"dates.year.{year}")
    robot.tap(f"dates.month.{month}")
    robot.tap(f"dates.day.{day}")
    robot.tap("dates.enter")


def enter_withdrawn(robot: Robot, volume: str) -> None:
    """The withdraw step."""
    robot.tap("withdrawn")
    robot.type(volume)


def enter_fill(robot: Robot, syringes: Sequence[str]) -> None:
    """The fill step: checks, syringes, site."""
    robot.tap("check0")
    robot.tap("check1")
    for index, volume in enumerate(syringes):
        robot.tap(f"syringe{index}")
        robot.type(volume)
    robot.tap("check2")
    robot.tap("check3")


def tick_all(app: TabletApp, robot: Robot) -> None:
    """Every changed row of the review."""
    view = present_review(app.tablet)
    for index, row in enumerate(view.rows):
        if row.changed and row.key not in view.ticked:
            robot.tap(f"review.row{index}")


def _what_comes_out(app: TabletApp) -> str:
    """What the robot reads on its syringe: a tenth less than the pump believes, as pumps that run a little fast do."""
    workflow = app.tablet.workflow
    if workflow is None:
        raise NotSeen("the refill has ended")
    tenth = Volume.of("0.1", "mL")
    believed = expected_volume(workflow.draft).floor_to(tenth)
    read = believed - tenth if believed else believed
    return number_text(read.to("mL"))


def _print_rows(rows: tuple[ReviewRow, ...]) -> None:
    width = max(len(row.setting) for row in rows)
    before = max(len(row.before) for row in rows)
    print(f"    {'':{width}}  {'before':{before}}  read back from the pump")
    for row in rows:
        print(f"    {row.setting:{width}}  {row.before:{before}}  {row.after}", flush=True)
