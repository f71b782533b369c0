"""One finger on the glass: finds what a person would see, taps, types, holds and waits for what follows.

Items are found by their object name in the tree of what is visible, delegates included. A tap on an item outside
the visible part of a scrolling page drags the page first, as a finger would. Nothing reaches past the glass.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from html import unescape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QPoint, QPointF, QTimer
from PySide6.QtGui import QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from shiboken6 import isValid

PATIENCE_MS = 20_000
HOLD_MS = 1_600
_STEP_MS = 10
_SELDOM_MS = 100
_SELDOMER = 10
_KEY_PAUSE_MS = 160
_MARKUP = re.compile("<[^<>]+>")
_BONDS = str.maketrans({"\N{NO-BREAK SPACE}": " ", "\N{NON-BREAKING HYPHEN}": "-", "\N{WORD JOINER}": None})


class NotSeen(Exception):
    """What the robot waited for did not come into sight; the text says what was there instead."""


class Robot:
    """Drives one window by touch; `key_pause_ms` keeps two equal digits from looking like a slip of the finger."""

    def __init__(self, window: QQuickWindow, key_pause_ms: int = _KEY_PAUSE_MS) -> None:
        self.window = window
        self._key_pause_ms = key_pause_ms
        self._touch = _touch_screen()
        self._seen: dict[str, QQuickItem] = {}

    def items(self, without: Sequence[str] = ()) -> Iterator[QQuickItem]:
        """Every visible item, parents first, but for the parts named in `without`."""
        pending = [self.window.contentItem()]
        while pending:
            item = pending.pop()
            if item.isVisible() and item.objectName() not in without:
                yield item
                pending.extend(item.childItems())

    def find(self, name: str) -> QQuickItem | None:
        """The visible item of that object name, or None. Where it was seen last is looked at first."""
        seen = self._seen.get(name)
        if seen is not None and isValid(seen) and seen.isVisible() and seen.objectName() == name:
            return seen
        found = next((item for item in self.items() if item.objectName() == name), None)
        if found is not None:
            self._seen[name] = found
        return found

    def texts(self, without: Sequence[str] = ()) -> list[str]:
        """Every text in sight as it reads, without markup, in no particular order, but for the parts named."""
        found = (item.property("text") for item in self.items(without) if item.opacity() > 0)
        return [read for text in found if (read := as_read(text))]

    def sees(self, text: str) -> bool:
        """Whether some text in sight contains `text`."""
        return any(text in shown for shown in self.texts())

    def wait(
        self, condition: Callable[[], bool], what: str, patience_ms: int = PATIENCE_MS, step_ms: int = _STEP_MS
    ) -> None:
        """Lets the app run until `condition` holds; what is long in coming is looked for less often.

        Raises `NotSeen` after `patience_ms`.
        """
        deadline = QDeadlineTimer(patience_ms)
        while not condition():
            if deadline.hasExpired():
                raise NotSeen(f"{what} did not come; in sight: {sorted(set(self.texts()))}")
            waited = patience_ms - deadline.remainingTime()
            self.let(step_ms + min(waited // _SELDOMER, _SELDOM_MS))

    def wait_for(self, name: str) -> QQuickItem:
        """Waits until the item is in sight and returns it."""
        self.wait(lambda: self.find(name) is not None, f"item {name}")
        item = self.find(name)
        if item is None:
            raise NotSeen(f"item {name} went away")
        return item

    def wait_text(self, text: str) -> None:
        """Waits until `text` is in sight."""
        self.wait(lambda: self.sees(text), f"text {text!r}")

    def let(self, ms: int) -> None:
        """Lets the app run for a while; sleeps while it has nothing to do."""
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    def tap(self, name: str) -> None:
        """Taps the middle of an item, once it is in sight and open to a tap."""
        self.touch(self.reach(name))
        QCoreApplication.processEvents()

    def reach(self, name: str) -> QPoint:
        """Where a finger comes down on an item, once it is in sight, open to a tap and no longer moving."""
        self.wait_for(name)
        self.wait(lambda: self._open(name), f"item {name} open to a tap")
        self.window.grabWindow()
        self._bring_in(name)
        return self._settled(name)

    def touch(self, at: QPoint) -> None:
        """The finger comes down and goes up."""
        self._press(at)
        self._release(at)

    def put_down(self, at: QPoint) -> None:
        """The finger comes down and stays."""
        self._press(at)
        QCoreApplication.processEvents()

    def move_to(self, at: QPoint) -> None:
        """The finger that is down moves there."""
        QTest.touchEvent(self.window, self._touch, False).move(0, at, self.window).commit(False)

    def lift(self, at: QPoint) -> None:
        """The finger that is down goes up."""
        self._release(at)
        QCoreApplication.processEvents()

    def drag(self, name: str, by: QPoint, moves: int = 4) -> None:
        """Drags an item by so many pixels, in a few moves, each of which is in a frame before the next."""
        at = self.reach(name)
        self.put_down(at)
        for move in range(1, moves + 1):
            self.move_to(at + by * move / moves)
            QCoreApplication.processEvents()
            self._frame()
        self.lift(at + by)

    def _frame(self) -> None:
        """Waits for one more frame."""
        came: list[bool] = []
        connection = self.window.frameSwapped.connect(lambda: came.append(True))
        self.window.update()
        self.wait(lambda: bool(came), "a frame", step_ms=0)
        self.window.frameSwapped.disconnect(connection)

    def type(self, number: str) -> None:
        """Types a number on the pad and presses Enter."""
        self.keys(number)
        self.tap("pad.enter")

    def keys(self, number: str) -> None:
        """Types a number on the pad, slowly enough for each key to be meant."""
        for key in number:
            self.tap(f"pad.key.{key}")
            self.let(self._key_pause_ms)

    def spell(self, text: str) -> None:
        """Types a text on the letter pad and presses Enter."""
        self.letters(text)
        self.tap("letters.enter")

    def letters(self, text: str, pad: str = "letters") -> None:
        """Types a text on a letter pad; shift and the page of more signs are taken where a letter needs them."""
        self.wait_for(pad)
        for letter in text:
            key, other = f"{pad}.key.{letter}", f"{pad}.key.{letter.swapcase()}"
            if self.find(key) is None and self.find(other) is None:
                self.tap(f"{pad}.key.more")
            if self.find(key) is None:
                self.tap(f"{pad}.key.shift")
            self.tap(key)

    def hold(self, name: str, ms: int = HOLD_MS) -> None:
        """Holds an item for so long, or until it has done its work and is out of sight."""
        self.wait(lambda: self._open(name), f"item {name} open to a hold")
        self.window.grabWindow()
        at = self._middle(name)
        self._press(at)
        held = QDeadlineTimer(ms)
        while self.find(name) is not None and not held.hasExpired():
            self.let(_STEP_MS)
        self._release(at)

    def picture(self, path: Path) -> QImage:
        """Saves what is in sight."""
        self.let(_STEP_MS)
        image = self.window.grabWindow()
        path.parent.mkdir(parents=True, exist_ok=True)
        image.save(str(path))
        return image

    def _open(self, name: str) -> bool:
        item = self.find(name)
        return item is not None and item.isEnabled()

    def _settled(self, name: str) -> QPoint:
        """The middle of an item once it no longer moves, as a finger waits for a page that is still moving."""
        at = self._middle(name)
        while True:
            self.let(_STEP_MS)
            again = self._middle(name)
            if again == at and self._open(name):
                return at
            at = again

    def _middle(self, name: str) -> QPoint:
        item = self.wait_for(name)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def _bring_in(self, name: str) -> None:
        item = self.wait_for(name)
        holder = _scrolling(item)
        if holder is None:
            return
        top = item.mapToItem(holder, QPointF(0, 0)).y()
        below = top + item.height() - holder.height()
        content = float(holder.property("contentY"))
        if below > 0:
            holder.setProperty("contentY", content + below + 1)
        elif top < 0:
            holder.setProperty("contentY", max(0.0, content + top))
        self.window.grabWindow()

    def _press(self, at: QPoint) -> None:
        """Nothing else happens between the finger's coming down and the next step: no page moves away under it."""
        QTest.touchEvent(self.window, self._touch, False).press(0, at, self.window).commit(False)

    def _release(self, at: QPoint) -> None:
        QTest.touchEvent(self.window, self._touch, False).release(0, at, self.window).commit()


def as_read(text: object) -> str:
    """A text property as it reads, without markup and bonds; empty for what is no text."""
    if not isinstance(text, str):
        return ""
    plain = unescape(_MARKUP.sub("", text.replace("<br>", "\n")))
    return plain.translate(_BONDS).strip()


@cache
def _touch_screen() -> QPointingDevice:
    return QTest.createTouchDevice()


def _scrolling(item: QQuickItem) -> QQuickItem | None:
    above: QQuickItem | None = item.parentItem()
    while above is not None:
        if above.inherits("QQuickFlickable") and bool(above.property("interactive")):
            return above
        above = above.parentItem()
    return None
