"""The sheet on which size of the text and light or dark are chosen; what is chosen is seen at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.tablet_settings import TEXT_SCALES, KeptSettings
from pump_core.values import replace

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DisplayViewModel(QObject):
    """How the tablet shows its screens."""

    changed = Signal()

    def __init__(self, settings: KeptSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._open = False
        self._problem = ""

    @Property(float, notify=changed)
    def textScale(self) -> float:
        """By how much text is larger than usual."""
        return self._settings.now.text_scale / 100

    @Property(bool, notify=changed)
    def dark(self) -> bool:
        """Light letters on a dark ground."""
        return self._settings.now.dark

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether the sheet is in sight."""
        return self._open

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why what was chosen is not kept, or nothing."""
        return self._problem

    @Property(list, constant=True)
    def sizes(self) -> list[str]:
        """The sizes to choose from."""
        return [f"{size} %" for size in TEXT_SCALES]

    @Property(int, notify=changed)
    def size(self) -> int:
        """Which of them holds."""
        return TEXT_SCALES.index(self._settings.now.text_scale)

    @Property(list, constant=True)
    def lights(self) -> list[dict[str, Any]]:
        """Light and dark."""
        return [{"label": "Light"}, {"label": "Dark"}]

    @Slot()
    def show(self) -> None:
        """The sheet comes into sight."""
        self._open, self._problem = True, ""
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """The sheet goes."""
        self._open = False
        self.changed.emit()

    @Slot(int)
    def chooseSize(self, index: int) -> None:
        """Another size of the text."""
        self._problem = self._settings.keep(replace(self._settings.now, text_scale=TEXT_SCALES[index]))
        self.changed.emit()

    @Slot(int)
    def chooseLight(self, index: int) -> None:
        """Light, or dark."""
        self._problem = self._settings.keep(replace(self._settings.now, dark=index == 1))
        self.changed.emit()
