"""The pad on which a PIN is typed: what was typed is shown as dots and leaves only with Enter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.text_pad import DOT
from app.workflows.people import PIN_LONGEST, Secret

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_DIGITS = frozenset("0123456789")


@QmlElement
class SecretPadViewModel(QObject):
    """One PIN pad; `take` gets what was typed."""

    changed = Signal()

    def __init__(self, take: Callable[[Secret], None], parent: QObject) -> None:
        super().__init__(parent)
        self._take = take
        self._typed = ""

    def forget(self) -> None:
        """Nothing was typed."""
        if self._typed:
            self._typed = ""
            self.changed.emit()

    @Slot(str)
    def key(self, name: str) -> None:
        """A key was touched: a digit, `backspace` or `clear`."""
        if name == "backspace":
            self._typed = self._typed[:-1]
        elif name == "clear":
            self._typed = ""
        elif name in _DIGITS and len(self._typed) < PIN_LONGEST:
            self._typed += name
        self.changed.emit()

    @Slot()
    def enter(self) -> None:
        """Hands it over and forgets it."""
        typed, self._typed = self._typed, ""
        self.changed.emit()
        if typed:
            self._take(Secret("pin", typed))

    @Property(str, notify=changed)
    def dots(self) -> str:
        """A dot for every digit typed."""
        return DOT * len(self._typed)

    @Property(bool, notify=changed)
    def filled(self) -> bool:
        """Whether anything was typed."""
        return self._typed != ""
