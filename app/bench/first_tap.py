"""The first tap on a program that has just been started, and when the frames before and after it came.

    frame  →  item there and enabled?  no: wait for the next frame
                                       yes: press and release in its middle  →  accepted?  →  frame  →  ended

The press and the release are mouse events, sent to the window as the system would, so that neither program loads a
test library for them. They come right after a frame was shown, as no finger can be earlier.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from app.bench.resident import resident_kb


class FirstTap(QObject):
    """Taps the item of that name once it can be tapped; `accepted` says whether the program took the tap."""

    def __init__(
        self, window: QQuickWindow, name: str, accepted: Callable[[], bool], ended: Callable[[], None]
    ) -> None:
        super().__init__()
        self._window = window
        self._name = name
        self._accepted = accepted
        self._ended = ended
        self._first_frame_ns = 0
        self._tap_ns = 0
        self._tapped_frame_ns = 0
        window.frameSwapped.connect(self._frame)

    def tell(self) -> None:
        """Prints the instants and the memory held."""
        told = {
            "first_frame_ns": self._first_frame_ns,
            "tap_ns": self._tap_ns,
            "tapped_frame_ns": self._tapped_frame_ns,
            "resident_kb": resident_kb(),
        }
        print(json.dumps(told), flush=True)

    def _frame(self) -> None:
        now = time.monotonic_ns()
        self._first_frame_ns = self._first_frame_ns or now
        if self._tap_ns:
            self._tapped_frame_ns = now
            self._window.frameSwapped.disconnect(self._frame)
            QTimer.singleShot(0, self._ended)  # a window must not close within its own frame
            return
        item = self._window.findChild(QQuickItem, self._name)
        if item is None or not item.isEnabled() or not item.isVisible():
            return
        self._tap(item.mapToScene(QPointF(item.width() / 2, item.height() / 2)))
        if self._accepted():
            self._tap_ns = now
            self._window.update()

    def _tap(self, at: QPointF) -> None:
        left, no_button, no_key = (
            Qt.MouseButton.LeftButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        for kind, held in ((QEvent.Type.MouseButtonPress, left), (QEvent.Type.MouseButtonRelease, no_button)):
            event = QMouseEvent(kind, at, self._window.mapToGlobal(at), left, held, no_key)
            QCoreApplication.sendEvent(self._window, event)
