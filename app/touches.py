"""Notices that somebody is at the tablet: every touch, click and key that reaches its window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtQuick import QQuickWindow

_BY_A_PERSON: Final = frozenset(
    {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.TabletPress}
)


class Touches(QObject):
    """Calls `touched` for each of them, and lets them pass."""

    def __init__(self, window: QQuickWindow, touched: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._touched = touched
        window.installEventFilter(self)

    def stop(self) -> None:
        """Notices nothing any more."""
        self._window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See Qt."""
        if event.type() in _BY_A_PERSON:
            self._touched()
        return False
