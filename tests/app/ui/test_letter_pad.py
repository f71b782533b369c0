"""The letter pad in the gallery: every key by finger, mouse and hardware, its names, and that it stands still."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.viewmodels.keyboard import BOARDS, MORE, Rows, capitals_of
from tests.app.ui.test_gallery import TARGET, Gallery, gallery, tappables, touch_screen, window

__all__ = ["gallery", "touch_screen", "window"]

SIZES = ((1280, 800), (1024, 768), (768, 1024))
SHEETS = [board.rows for board in BOARDS] + [MORE]
BESIDE = ("shift", "backspace", "more", "board", " ", "clear", "show")


def show(gallery: Gallery, rows: Rows, size: tuple[int, int] = SIZES[0], **values: object) -> QObject:
    return gallery.show("LetterPage", size, rows=list(rows), capitalRows=list(capitals_of(rows)), secret=True, **values)


def strike(gallery: Gallery, key: Qt.Key, text: str, repeated: bool = False) -> None:
    """A hardware key goes down and writes `text`."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text, repeated)
    QCoreApplication.sendEvent(gallery.window, event)


@pytest.mark.parametrize("rows", SHEETS, ids=["en", "de", "es", "more"])
def test_every_key_of_every_board_sends_what_it_shows_small_and_with_shift(gallery: Gallery, rows: Rows) -> None:
    for upper in (False, True):
        page = show(gallery, rows, upper=upper)
        signs = [*"".join(capitals_of(rows) if upper else rows), *BESIDE]
        for sign in signs:
            gallery.tap(f"reason.key.{sign}")
        assert page.property("keys") == signs
        page.setProperty("keys", [])


def test_the_mouse_reaches_the_keys_too_and_enter_and_cancel_are_told(gallery: Gallery) -> None:
    page = show(gallery, BOARDS[1].rows)
    for sign in ("ä", "backspace"):
        gallery.click(f"reason.key.{sign}")
    assert page.property("keys") == ["ä", "backspace"]
    gallery.tap("reason.enter")
    gallery.tap("reason.cancel")
    assert (page.property("entries"), page.property("cancellations")) == (1, 1)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("rows", SHEETS, ids=["en", "de", "es", "more"])
def test_every_key_is_named_in_sight_and_large_enough_from_portrait_on(
    gallery: Gallery, rows: Rows, size: tuple[int, int]
) -> None:
    show(gallery, rows, size)
    keys = [item for item in tappables(gallery) if item.objectName().startswith("reason.key.")]
    assert len(keys) == len("".join(rows)) + len(BESIDE)
    names = [str(item.property("label")) for item in keys]
    assert all(names)
    assert len(set(names)) == len(names)
    for item in keys:
        corner = item.mapToScene(QPointF(item.width(), item.height()))
        assert min(item.width(), item.height()) >= TARGET, item.objectName()
        assert (corner.x() <= size[0], corner.y() <= size[1]) == (True, True), item.objectName()


def test_no_two_keys_touch(gallery: Gallery) -> None:
    show(gallery, BOARDS[1].rows, SIZES[2])
    boxes = [item.mapRectToScene(item.boundingRect()) for item in tappables(gallery) if ".key." in item.objectName()]
    boxes = [box for box in boxes if not box.isEmpty()]
    assert len(boxes) > 40
    near = [(one, other) for one in boxes for other in boxes if one is not other and one.intersects(other)]
    assert near == []


def test_a_message_moves_no_key(gallery: Gallery) -> None:
    for size in SIZES:
        page = show(gallery, BOARDS[0].rows, size, message="")
        keys = [f"reason.key.{sign}" for sign in ("1", "q", ".", "more")]
        before = [gallery.middle(key) for key in keys]
        page.setProperty("message", "Only letters, digits and . , - / ( ) : % + ' are taken here, not “!”.")
        gallery.render()
        assert gallery.find("reason").property("messageKind") == "error"
        assert [gallery.middle(key) for key in keys] == before


def test_a_finger_resting_on_a_letter_sends_it_once(gallery: Gallery, qtbot: QtBot) -> None:
    page = show(gallery, BOARDS[0].rows)
    at = gallery.middle("reason.key.a")
    with qtbot.assertNotEmitted(gallery.find("reason").key, wait=700):  # type: ignore[attr-defined]
        gallery.press(at)
    gallery.release(at)
    assert page.property("keys") == ["a"]


def test_a_hardware_keyboard_types_enters_takes_back_and_leaves(gallery: Gallery) -> None:
    page = show(gallery, BOARDS[0].rows)
    for sign in "Pain 8.":
        strike(gallery, Qt.Key(ord(sign.upper())), sign)
    assert page.property("struck") == list("Pain 8.")
    QTest.keyClick(gallery.window, Qt.Key.Key_Backspace)
    assert page.property("keys") == ["backspace"]
    gallery.tap("reason.key.q")
    strike(gallery, Qt.Key.Key_X, "x")
    assert (page.property("keys"), page.property("struck")) == (["backspace", "q"], list("Pain 8.x"))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
        QTest.keyClick(gallery.window, key)
    assert (page.property("entries"), page.property("cancellations")) == (2, 1)


def test_a_key_that_is_held_down_on_a_hardware_keyboard_is_one_key(gallery: Gallery) -> None:
    page = show(gallery, BOARDS[0].rows)
    for key, text in ((Qt.Key.Key_A, "a"), (Qt.Key.Key_Return, "\r"), (Qt.Key.Key_Backspace, "\b")):
        for repeated in (False, True, True):
            strike(gallery, key, text, repeated)
    assert (page.property("struck"), page.property("entries"), page.property("keys")) == (["a"], 1, ["backspace"])


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_longest_reason_is_in_sight_whole(gallery: Gallery, size: tuple[int, int]) -> None:
    show(gallery, BOARDS[0].rows, size, typed=("Möwe WWW " * 9)[:80])
    (field,) = [item for item in gallery.items() if item.metaObject().className().startswith("TypedText")]
    assert field.property("contentHeight") <= field.height()
    assert field.property("contentWidth") <= field.width()


@pytest.mark.parametrize(("shift", "said"), [("off", "small letters"), ("once", "the next letter"), ("lock", "locked")])
def test_shift_says_how_it_stands(gallery: Gallery, shift: str, said: str) -> None:
    show(gallery, BOARDS[0].rows, shift=shift)
    key = gallery.find("reason.key.shift")
    assert said in str(key.property("label"))
    assert (key.property("on"), key.property("locked")) == (shift != "off", shift == "lock")
