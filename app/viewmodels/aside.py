"""What is looked at beside the work: the emergency card, the log, the check around a scan, a bolus under way.

One at a time, over Home.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.workflows.tablet import Tablet

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Place = Literal["", "emergency", "log", "mri", "progress"]


@QmlElement
class AsideViewModel(QObject):
    """Which of them is in sight; a workflow that begins takes its place."""

    changed = Signal()

    def __init__(self, tablet: Tablet, parent: QObject) -> None:
        super().__init__(parent)
        self._tablet = tablet
        self._place: Place = ""
        tablet.listen(self._refresh)

    def shows(self, place: Place) -> bool:
        """Whether this one is in sight."""
        return self._place == place

    def _refresh(self) -> None:
        if self._tablet.workflow is not None:
            self._go("")

    def _go(self, place: Place) -> None:
        if place != self._place:
            self._place = place
            self.changed.emit()

    @Slot()
    def openEmergency(self) -> None:
        """The emergency card."""
        self._go("emergency")

    @Slot()
    def openLog(self) -> None:
        """Log and alarms."""
        self._go("log")

    @Slot()
    def openMri(self) -> None:
        """The check around a scan."""
        self._go("mri")

    @Slot()
    def openProgress(self) -> None:
        """What runs beside the therapy."""
        self._go("progress")

    @Slot()
    def close(self) -> None:
        """Back to where one was."""
        self._go("")

    @Property(str, notify=changed)
    def place(self) -> str:
        """`emergency`, `log`, `mri`, `progress`, or empty."""
        return self._place
