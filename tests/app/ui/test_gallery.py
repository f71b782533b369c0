"""The component library, driven through the gallery by touch, mouse and keyboard.

Every page is loaded with QML warnings counted as failures; a page is looked at in both themes and at the
smallest and the usual size. Nothing here waits on the clock except the hold, whose length is the point.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import pytest
from PySide6.QtCore import (
    Property,
    QCoreApplication,
    QEvent,
    QObject,
    QPoint,
    QPointF,
    Qt,
    QUrl,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontDatabase, QImage, QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).parents[3]
GALLERY = Path(__file__).parent / "gallery"
PAGES = sorted(path.stem for path in GALLERY.glob("*Page.qml"))
SIZES = ((1280, 800), (1024, 700))
TARGET = 48
PAD_KEY = 64


class Gallery:
    """One gallery window with its engine, its theme and the warnings it has raised."""

    def __init__(self, touch: QPointingDevice) -> None:
        """Load the gallery without motion."""
        self.warnings: list[str] = []
        self.engine = QQmlApplicationEngine()
        self.engine.warnings.connect(self._note)
        self.engine.addImportPath(str(ROOT / "app" / "ui"))
        theme = self.engine.singletonInstance("Cisterna.Theme", "Theme")
        assert isinstance(theme, QObject)
        self.theme = theme
        self.theme.setProperty("motion", False)
        self.engine.load(QUrl.fromLocalFile(str(GALLERY / "Gallery.qml")))
        window = self.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        self.window = window
        self.touch = touch

    def _note(self, warnings: list[Any]) -> None:
        self.warnings.extend(warning.toString() for warning in warnings)

    def show(self, page: str, size: tuple[int, int] = SIZES[0], **values: object) -> QQuickItem:
        """Show one page at a size, with some of its properties set, and render it."""
        self.window.setProperty("page", "")
        self.window.resize(*size)
        self.window.setProperty("page", page)
        shown = self.window.property("shown")
        assert isinstance(shown, QQuickItem), self.warnings
        for name, value in values.items():
            assert shown.setProperty(name, value)
        self.render()
        return shown

    def render(self) -> QImage:
        """Lay out and render one frame, after which a freshly opened item takes its first tap."""
        QCoreApplication.processEvents()
        return self.window.grabWindow()

    def items(self) -> Iterator[QQuickItem]:
        """Every visible item, delegates included, which `findChild` would miss."""
        pending = [self.window.contentItem()]
        while pending:
            item = pending.pop()
            if item.isVisible():
                yield item
                pending.extend(item.childItems())

    def find(self, name: str) -> QQuickItem:
        """Return the one visible item of that object name."""
        found = [item for item in self.items() if item.objectName() == name]
        assert len(found) == 1, f"{len(found)} visible items are named {name}"
        return found[0]

    def middle(self, name: str) -> QPoint:
        """Return the middle of an item in window coordinates."""
        item = self.find(name)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def press(self, at: QPoint) -> None:
        """Put a finger down."""
        QTest.touchEvent(self.window, self.touch, False).press(0, at, self.window).commit()

    def move(self, at: QPoint) -> None:
        """Move the finger that is down; moves are delivered with the frame that follows."""
        QTest.touchEvent(self.window, self.touch, False).move(0, at, self.window).commit()
        self.render()

    def release(self, at: QPoint) -> None:
        """Lift the finger."""
        QTest.touchEvent(self.window, self.touch, False).release(0, at, self.window).commit()

    def tap(self, name: str) -> None:
        """Tap an item with a finger."""
        at = self.middle(name)
        self.press(at)
        self.release(at)

    def click(self, name: str) -> None:
        """Click an item with the mouse."""
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, pos=self.middle(name))


@pytest.fixture(scope="session")
def touch_screen(qapp: QObject) -> QPointingDevice:
    """Return the touch screen of the test run, with the house typeface loaded beside it."""
    fonts = sorted((ROOT / "resources" / "fonts").glob("*.ttf"))
    assert fonts
    for font in fonts:
        assert QFontDatabase.addApplicationFont(str(font)) >= 0
    return QTest.createTouchDevice()


@pytest.fixture(scope="module")
def window(touch_screen: QPointingDevice) -> Iterator[Gallery]:
    """Open one gallery window for the tests of this module."""
    opened = Gallery(touch_screen)
    yield opened
    opened.window.close()


@pytest.fixture
def gallery(window: Gallery) -> Iterator[Gallery]:
    """Lend the gallery, emptied and light; fail if QML has warned by the end of the test."""
    yield window
    window.theme.setProperty("dark", False)
    window.window.setProperty("page", "")
    raised = window.warnings.copy()
    window.warnings.clear()
    assert raised == []


def calls(item: QObject, name: str) -> list[tuple[Any, ...]]:
    """Collect what a signal of an item sends."""
    sent: list[tuple[Any, ...]] = []
    getattr(item, name).connect(lambda *values: sent.append(values))
    return sent


def tappables(gallery: Gallery) -> list[QQuickItem]:
    """Return the visible items that carry a tap handler of their own."""
    return [
        item
        for item in gallery.items()
        if any(child.metaObject().className() == "QQuickTapHandler" for child in item.children())
    ]


def colours(image: QImage) -> int:
    """Count the different colours on a coarse grid of a picture."""
    return len({image.pixel(x, y) for x in range(4, image.width(), 8) for y in range(4, image.height(), 8)})


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_drawn_without_warnings_in_both_themes_and_sizes(gallery: Gallery, page: str) -> None:
    pictures = []
    for size in SIZES:
        for dark in (False, True):
            gallery.theme.setProperty("dark", dark)
            gallery.show(page, size)
            pictures.append(gallery.render())
    assert all(colours(picture) > 8 for picture in pictures)
    assert pictures[0] != pictures[1]
    assert gallery.warnings == []


@pytest.mark.parametrize("page", PAGES)
def test_every_target_is_named_and_large_enough_for_a_finger(gallery: Gallery, page: str) -> None:
    for size in SIZES:
        gallery.show(page, size)
        targets = tappables(gallery)
        assert targets
        for item in targets:
            name = item.objectName()
            assert name[:1] not in ("", "."), f"a {item.metaObject().className()} has no objectName"
            spoken = item.property("label") or item.property("text")
            assert spoken, f"{name} has no accessible name"
            least = PAD_KEY if name.startswith("pad.") else TARGET
            assert min(item.width(), item.height()) >= least, f"{name} is {item.width()} × {item.height()}"


def test_no_two_targets_of_a_page_share_a_name(gallery: Gallery) -> None:
    for page in PAGES:
        gallery.show(page)
        names = [item.objectName() for item in tappables(gallery)]
        assert len(names) == len(set(names)), page


def test_every_key_of_the_pad_sends_itself_by_touch_and_by_mouse(gallery: Gallery) -> None:
    page = gallery.show("PadPage")
    keys = ["1", "2", "3", "4", "5", "6", "7", "8", "9", ".", "0", "backspace", "clear"]
    for key in keys:
        gallery.tap(f"pad.key.{key}")
    assert page.property("keys") == keys
    for key in keys:
        gallery.click(f"pad.key.{key}")
    assert page.property("keys") == keys * 2
    gallery.tap("pad.enter")
    gallery.tap("pad.cancel")
    assert (page.property("entries"), page.property("cancellations")) == (1, 1)


def test_a_finger_resting_on_a_key_sends_it_once(gallery: Gallery, qtbot: QtBot) -> None:
    page = gallery.show("PadPage")
    pad = gallery.find("pad")
    at = gallery.middle("pad.key.7")
    with qtbot.assertNotEmitted(pad.key, wait=700):  # type: ignore[attr-defined]
        gallery.press(at)
    gallery.release(at)
    assert page.property("keys") == ["7"]


def test_letters_digits_and_dash_are_on_the_text_pad(gallery: Gallery) -> None:
    page = gallery.show("LotPage")
    signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-"
    for sign in signs:
        gallery.tap(f"lot.key.{sign}")
    gallery.tap("lot.key.backspace")
    gallery.tap("lot.key.clear")
    assert page.property("keys") == [*signs, "backspace", "clear"]


def test_a_long_refusal_leaves_enter_on_the_smallest_screen(gallery: Gallery) -> None:
    gallery.show("LotPage", SIZES[1])
    pad = gallery.find("lot")
    pad.setProperty("height", 700 - 64)
    pad.setProperty("messageKind", "error")
    pad.setProperty(
        "message", "Refused, with a reason and what to do about it, in as many words as two lines hold. " * 2
    )
    gallery.render()
    enter = gallery.find("lot.enter")
    assert enter.mapToItem(pad, QPointF(0, enter.height())).y() <= pad.height() - 24
    assert min(gallery.find("lot.key.Q").height(), gallery.find("lot.key.Z").height()) >= TARGET


def test_a_date_is_picked_in_three_taps(gallery: Gallery) -> None:
    page = gallery.show("DatePage")
    for name in ("expiry.year.2029", "expiry.month.11", "expiry.day.30"):
        gallery.tap(name)
    assert [page.property(part) for part in ("year", "month", "day")] == [2029, 11, 30]


@pytest.mark.parametrize("way", ["tap", "click"])
def test_a_tap_beside_an_open_sheet_reaches_nothing_behind_it(gallery: Gallery, way: str) -> None:
    gallery.show("PadPage", covers=False)
    sent = [calls(gallery.find(name), "tapped") for name in ("rail.step0", "syringe2", "backButton", "cancelButton")]
    for name in ("rail.step0", "syringe2", "backButton", "cancelButton"):
        getattr(gallery, way)(name)
    assert sent == [[], [], [], []]
    gallery.find("pad").setProperty("open", False)
    gallery.render()
    for name in ("rail.step0", "syringe2", "backButton", "cancelButton"):
        getattr(gallery, way)(name)
    assert sent == [[()], [()], [()], [()]]


def test_a_full_hold_programs_once_and_fills_in_sight_although_motion_is_off(gallery: Gallery, qtbot: QtBot) -> None:
    page = gallery.show("ReviewPage", open=True)
    button = gallery.find("holdButton")
    at = gallery.middle("holdButton")
    seen: list[float] = []
    button.fillChanged.connect(lambda: seen.append(button.property("fill")))  # type: ignore[attr-defined]
    with qtbot.waitSignal(button.held, timeout=5000):  # type: ignore[attr-defined]
        gallery.press(at)
    with qtbot.assertNotEmitted(button.held, wait=200):  # type: ignore[attr-defined]
        gallery.release(at)
    assert page.property("holds") == 1
    assert button.property("reminding") is False
    assert len([share for share in seen if 0 < share < 1]) > 5


def test_letting_go_early_programs_nothing_and_asks_to_keep_holding(gallery: Gallery, qtbot: QtBot) -> None:
    page = gallery.show("ReviewPage", open=True)
    button = gallery.find("holdButton")
    at = gallery.middle("holdButton")
    gallery.press(at)
    qtbot.waitUntil(lambda: button.property("fill") > 0.2)
    with qtbot.waitSignal(button.letGo, timeout=1000):  # type: ignore[attr-defined]
        gallery.release(at)
    with qtbot.assertNotEmitted(button.held, wait=1400):  # type: ignore[attr-defined]
        assert gallery.find("nextReason").property("text") != ""
    assert page.property("holds") == 0


def test_a_finger_that_slides_off_the_hold_programs_nothing(gallery: Gallery, qtbot: QtBot) -> None:
    page = gallery.show("ReviewPage", open=True)
    button = gallery.find("holdButton")
    at = gallery.middle("holdButton")
    gallery.press(at)
    qtbot.waitUntil(lambda: button.property("fill") > 0.2)
    with qtbot.waitSignal(button.letGo, timeout=1000):  # type: ignore[attr-defined]
        gallery.move(at - QPoint(0, 200))
    gallery.release(at - QPoint(0, 200))
    assert page.property("holds") == 0


def test_the_hold_is_taken_by_mouse_and_by_the_space_bar_too(gallery: Gallery, qtbot: QtBot) -> None:
    page = gallery.show("ReviewPage", open=True)
    button = gallery.find("holdButton")
    at = gallery.middle("holdButton")
    QTest.mousePress(gallery.window, Qt.MouseButton.LeftButton, pos=at)
    assert button.property("holding") is True
    QTest.mouseRelease(gallery.window, Qt.MouseButton.LeftButton, pos=at)
    assert button.property("holding") is False
    button.forceActiveFocus()
    with qtbot.waitSignal(button.held, timeout=5000):  # type: ignore[attr-defined]
        QTest.keyPress(gallery.window, Qt.Key.Key_Space)
    QTest.keyRelease(gallery.window, Qt.Key.Key_Space)
    assert page.property("holds") == 1


def test_a_closed_hold_does_not_start_and_says_why(gallery: Gallery, qtbot: QtBot) -> None:
    gallery.show("ReviewPage", open=False)
    button = gallery.find("holdButton")
    at = gallery.middle("holdButton")
    gallery.press(at)
    assert button.property("holding") is False
    gallery.release(at)
    assert gallery.find("nextReason").property("text") == "2 changed rows are not ticked."


def test_a_changed_row_is_ticked_by_tap_and_an_unchanged_one_is_not(gallery: Gallery) -> None:
    page = gallery.show("ReviewPage")
    gallery.tap("review.row2")
    assert page.property("lastTicked") == -1
    gallery.tap("review.row6")
    assert page.property("lastTicked") == 6


def test_dragging_a_long_review_scrolls_it_and_ticks_nothing(gallery: Gallery, qtbot: QtBot) -> None:
    page = gallery.show("ReviewPage", SIZES[1])
    before = gallery.middle("review.row0").y()
    at = gallery.middle("review.row5")
    path = iter(range(10, 200, 10))

    def scrolled() -> bool:
        gallery.move(at - QPoint(0, next(path)))
        return gallery.middle("review.row0").y() < before

    gallery.press(at)
    qtbot.waitUntil(scrolled)
    gallery.release(at - QPoint(0, 200))
    assert page.property("lastTicked") == -1


def test_stop_takes_two_taps_and_says_what_stopping_means(gallery: Gallery) -> None:
    page = gallery.show("HomePage")
    asked = calls(gallery.find("identityBar"), "stopTapped")
    gallery.tap("stopButton")
    assert len(asked) == 1
    page = gallery.show("StopPage")
    gallery.tap("stopDialog.keep")
    gallery.tap("stopDialog.stopNow")
    assert (page.property("keeps"), page.property("stops")) == (1, 1)
    shown = [item.property("text") for item in gallery.items()]
    assert page.property("meaning") in shown


@pytest.mark.parametrize(
    ("phase", "buttons"),
    [
        ("idle", {"stopDialog.stopNow", "stopDialog.keep"}),
        ("sending", set()),
        ("done", {"stopDialog.close"}),
        ("notDone", {"stopDialog.stopNow", "stopDialog.close"}),
        ("unknown", {"stopDialog.stopNow", "stopDialog.close"}),
    ],
)
def test_the_stop_dialog_offers_what_its_phase_allows(gallery: Gallery, phase: str, buttons: set[str]) -> None:
    gallery.show("StopPage", phase=phase)
    assert {item.objectName() for item in tappables(gallery) if item.objectName().startswith("stopDialog")} == buttons


def test_tab_and_enter_reach_the_buttons(gallery: Gallery) -> None:
    gallery.show("FillPage")
    sent = calls(gallery.find("backButton"), "tapped")
    gallery.find("backButton").forceActiveFocus()
    QTest.keyClick(gallery.window, Qt.Key.Key_Return)
    QTest.keyClick(gallery.window, Qt.Key.Key_Backtab)
    assert len(sent) == 1
    assert gallery.find("cancelButton").hasActiveFocus()


def test_text_from_outside_is_shown_literally(gallery: Gallery) -> None:
    gallery.show("NoticesPage")
    shown = [str(item.property("text")) for item in gallery.items()]
    assert any("&lt;b>Nothing&lt;/b>" in text for text in shown)


class Rows(QObject):
    """A view-model as the app's are: rows as a list of dictionaries, replaced as a whole."""

    changed = Signal()

    def __init__(self) -> None:
        """Start with two changed rows, unticked."""
        super().__init__()
        self._ticked = [False, False]

    def _rows(self) -> list[dict[str, object]]:
        return [
            {"setting": f"Row {i}", "before": "1 mL", "after": "2 mL", "changed": True, "ticked": ticked}
            for i, ticked in enumerate(self._ticked)
        ]

    rows = Property(list, _rows, notify=changed)

    @Slot(int)
    def tick(self, index: int) -> None:
        """Tick a row and announce the new list from within the tap."""
        self._ticked[index] = True
        self.changed.emit()

    def keep(self, count: int) -> None:
        """Keep only the first rows."""
        self._ticked = self._ticked[:count]
        self.changed.emit()


SCREEN = b"""
import QtQuick
import Cisterna.Controls

Item {
    required property QtObject model

    anchors.fill: parent

    ReviewTable {
        objectName: "live"
        rows: parent.model.rows
        width: parent.width
        onRowTicked: index => parent.model.tick(index)
    }
}
"""


def test_rows_from_python_are_followed_without_rebuilding_what_is_touched(gallery: Gallery) -> None:
    model = Rows()
    component = QQmlComponent(gallery.engine)
    component.setData(SCREEN, QUrl())
    screen = component.createWithInitialProperties({"model": model, "parent": gallery.window.contentItem()})
    assert isinstance(screen, QQuickItem), component.errorString()
    gallery.render()
    row = gallery.find("live.row1")
    gallery.tap("live.row1")
    assert gallery.find("live.row1") is row
    assert [gallery.find(f"live.row{i}").property("ticked") for i in (0, 1)] == [False, True]
    model.keep(1)
    assert not [item for item in gallery.items() if item.objectName() == "live.row1"]
    screen.deleteLater()
    QCoreApplication.sendPostedEvents(screen, QEvent.Type.DeferredDelete)
