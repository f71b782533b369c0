"""Language, theme and size of the text, as they are chosen where people sign in and on a sheet of their own."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.appearance import TEXT_SCALES, Appearance
from app.speech.languages import LANGUAGES

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AppearanceViewModel(QObject):
    """Binds the choice."""

    changed = Signal()

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._opened = False

    @Property(list, notify=changed)
    def languages(self) -> list[dict[str, Any]]:
        """Each with its own name for itself, and whether it is the one in use."""
        chosen = self._appearance.chosen.language
        return [{"id": each, "name": LANGUAGES[each], "chosen": each == chosen} for each in self._appearance.languages]

    @Property(bool, notify=changed)
    def dark(self) -> bool:
        """Whether the dark theme is on."""
        return self._appearance.chosen.dark

    @Property(float, notify=changed)
    def textScale(self) -> float:
        """How many times larger than usual text is."""
        return self._appearance.chosen.text_scale / 100

    @Property(list, constant=True)
    def sizes(self) -> list[str]:
        """The sizes of the text to choose from."""
        return [f"{size} %" for size in TEXT_SCALES]

    @Property(int, notify=changed)
    def size(self) -> int:
        """Which of them is in use."""
        return TEXT_SCALES.index(self._appearance.chosen.text_scale)

    @Property(bool, notify=changed)
    def opened(self) -> bool:
        """Whether the sheet is in sight."""
        return self._opened

    @Slot()
    def show(self) -> None:
        """The sheet comes into sight."""
        self._opened = True
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """The sheet goes."""
        self._opened = False
        self.changed.emit()

    @Slot(int)
    def resize(self, index: int) -> None:
        """Everything is written in this size from now on."""
        self._appearance.choose(text_scale=TEXT_SCALES[index])
        self.changed.emit()

    @Slot(str)
    def speak(self, language: str) -> None:
        """Everything is said in this language from now on."""
        self._appearance.choose(language=language)
        self.changed.emit()

    @Slot(bool)
    def darken(self, dark: bool) -> None:
        """Turns the dark theme on or off."""
        self._appearance.choose(dark=dark)
        self.changed.emit()
