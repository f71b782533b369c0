"""Every screen in small, upright and large windows, at usual and at double text: all can be read and touched.

What counts as fitting is in `tests.app.ui.fit`. The screens are those of the real tablet, reached by touch.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtQuick import QQuickItem

from app.appearance import TEXT_SCALES
from app.records.first_start import DEMO_CLINICIAN
from app.viewmodels.appearance import AppearanceViewModel
from tests.app.ui.fit import what_does_not_fit
from tests.journeys.sitting import Sitting

UPRIGHT = (768, 1024)
SMALL, LARGE = (1024, 768), (2560, 1600)
EDGES = ((SMALL, 200), (UPRIGHT, 100), (UPRIGHT, 200))
"""Where most does not fit; the other combinations are looked at by `make soak`."""
EVERY = tuple((window, scale) for scale in (100, 200) for window in (SMALL, UPRIGHT, LARGE))
USUAL = (1280, 800)
FRAMES = 6

Steps = tuple[str, ...]
Combinations = tuple[tuple[tuple[int, int], int], ...]

ASIDE = {"log": "logTile", "emergency": "emergencyTile", "MRI": "mriTile"}
WORKFLOWS: dict[str, tuple[str, Steps]] = {
    "dose change": ("adjustTile", ()),
    "a refused dose": ("adjustTile", ("dose", "pad.key.4", "pad.key.0", "pad.enter")),
    "flex": ("flexTile", ()),
    "bolus": ("bolusTile", ("bolusKind.option0",)),
    "patient boluses": ("bolusesTile", ()),
    "catheter": ("catheterTile", ()),
    "clock": ("clockTile", ()),
    "expiry date": ("refillTile", ("useBy",)),
}


class Glass:
    """The tablet's window in one size after the other."""

    def __init__(self, sitting: Sitting, combinations: Combinations) -> None:
        self.sitting = sitting
        self.combinations = combinations
        self.robot = sitting.robot
        self.unfit: list[str] = []
        appearance = sitting.app.root.findChild(AppearanceViewModel)
        assert appearance is not None
        self.appearance = appearance

    def show(self, window: tuple[int, int], scale: int) -> list[str]:
        """What does not fit in a window of this size, once its layout has come to rest."""
        if self.appearance.property("textScale") != scale / 100:
            self.appearance.resize(TEXT_SCALES.index(scale))
        self.sitting.app.window.resize(*window)
        wrong: list[str] = []
        for _ in range(FRAMES):
            QCoreApplication.processEvents()
            self.sitting.app.window.grabWindow()
            wrong = what_does_not_fit(self.sitting.app.window.contentItem())
            if not wrong:
                break
        return wrong

    def place(self, name: str) -> QRectF:
        """Where an item is in the window."""
        item: QQuickItem | None = self.robot.find(name)
        assert item is not None, name
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))

    def look(self) -> None:
        """Notes what of the present screen does not fit in any size, or is out of sight though it never must be."""
        keys = ("stopButton",) if self.robot.find("pad") is not None else ("stopButton", "nextButton", "holdButton")
        must = [name for name in keys if self.robot.find(name) is not None]
        for window, scale in self.combinations:
            wrong = self.show(window, scale)
            whole = QRectF(0, 0, *window)
            wrong += [f"{name} is out of sight" for name in must if not whole.contains(self.place(name))]
            self.unfit += [f"{window} at {scale} %: {line}" for line in wrong]
        self.show(USUAL, 100)


@pytest.fixture(params=[EDGES, pytest.param(EVERY, marks=pytest.mark.soak)], ids=["edges", "every"])
def glass(long_sitting: Sitting, request: pytest.FixtureRequest) -> Iterator[Glass]:
    """The glass at Home, and back there."""
    glass = Glass(long_sitting, request.param)
    yield glass
    glass.show(USUAL, 100)
    if long_sitting.app.tablet.workflow is not None:
        long_sitting.leave_refill()


def test_home_and_the_display_sheet_fit(glass: Glass) -> None:
    glass.look()
    glass.robot.tap("displayButton")
    glass.look()
    glass.robot.tap("displayClose")
    assert glass.unfit == []


def test_the_stop_dialog_fits_and_its_keys_need_no_scrolling(glass: Glass) -> None:
    glass.robot.tap("stopButton")
    glass.look()
    glass.show(SMALL, 200)
    keys = [glass.place(name) for name in ("stopDialog.stopNow", "stopDialog.keep")]
    glass.show(USUAL, 100)
    glass.robot.tap("stopDialog.keep")
    assert all(QRectF(0, 0, *SMALL).contains(key) for key in keys)
    assert glass.unfit == []


@pytest.mark.parametrize("screen", ASIDE)
def test_what_is_looked_at_beside_the_work_fits(glass: Glass, screen: str) -> None:
    glass.robot.tap(ASIDE[screen])
    glass.robot.wait_for("closeButton")
    glass.look()
    glass.robot.tap("closeButton")
    glass.robot.wait_for("refillTile")
    assert glass.unfit == []


@pytest.mark.parametrize("screen", WORKFLOWS)
def test_a_workflow_fits(glass: Glass, screen: str) -> None:
    tile, taps = WORKFLOWS[screen]
    for name in (tile, "patientCheck", "nextButton", *taps):
        glass.robot.tap(name)
    glass.look()
    glass.sitting.leave_refill()
    assert glass.unfit == []


def test_every_step_of_a_refill_fits(glass: Glass) -> None:
    sitting = glass.sitting
    sitting.robot.tap("refillTile")
    for step in ("interrogate", "syringe", "withdraw", "fill", "review"):
        sitting.go_to(step)
        glass.look()
    sitting.tick()
    sitting.leave_refill()
    assert glass.unfit == []


def test_an_upright_window_keeps_field_and_consequences_above_the_pad(glass: Glass) -> None:
    robot = glass.robot
    for name in ("flexTile", "patientCheck", "nextButton"):
        robot.tap(name)
    glass.show(UPRIGHT, 100)
    robot.tap("stepDose.value")
    robot.wait_for("pad")
    glass.show(UPRIGHT, 100)
    above, below = glass.place("stopButton").bottom(), glass.place("pad.key.1").top()
    field, consequences = glass.place("stepDose.value"), glass.place("consequences")
    glass.sitting.leave_refill()
    assert above < field.top() < field.bottom() <= consequences.top() < consequences.bottom() < below


def test_the_locked_tablet_fits_and_what_is_chosen_there_holds(glass: Glass) -> None:
    robot, sitting = glass.robot, glass.sitting
    robot.tap("whoButton")
    before = robot.wait_for("signIn.headline").height()
    glass.look()
    robot.tap("textSizeKey")
    robot.tap("textSize2")
    robot.tap("displayClose")
    after = robot.wait_for("signIn.headline").height()
    glass.show(USUAL, 100)
    robot.tap("anotherButton")
    robot.wait_for("person0")
    glass.look()
    sitting.sign_in(DEMO_CLINICIAN)
    robot.wait_for("refillTile")
    assert glass.unfit == []
    assert after > before
