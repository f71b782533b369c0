"""The line from reservoir to tip as QML draws it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from app.viewmodels.fluid_line import LineView

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Row = dict[str, Any]


@QmlElement
class LineViewModel(QObject):
    """Binds one drawing; whoever owns it shows the next one."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view = LineView()

    def show(self, view: LineView) -> None:
        """Draws this line from now on."""
        if view != self._view:
            self._view = view
            self.changed.emit()

    @Property(list, notify=changed)
    def pieces(self) -> list[Row]:
        """What lies where."""
        return self._view.rows()

    @Property(float, notify=changed)
    def tubing(self) -> float:
        """The tubing's share of the line."""
        return self._view.tubing

    @Property(float, notify=changed)
    def front(self) -> float:
        """Where the reservoir's fluid ends."""
        return self._view.front

    @Property(str, notify=changed)
    def frontText(self) -> str:
        """The same in words."""
        return self._view.front_text

    @Property(str, notify=changed)
    def reservoirText(self) -> str:
        """What the reservoir holds."""
        return self._view.reservoir

    @Property(str, notify=changed)
    def tubingText(self) -> str:
        """What the tubing holds."""
        return self._view.tubing_text

    @Property(str, notify=changed)
    def catheterText(self) -> str:
        """What the catheter holds."""
        return self._view.catheter_text
