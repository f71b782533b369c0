"""Language and theme, as they are chosen where people sign in."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.appearance import Appearance
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

    @Property(list, notify=changed)
    def languages(self) -> list[dict[str, Any]]:
        """Each with its own name for itself, and whether it is the one in use."""
        chosen = self._appearance.chosen.language
        return [{"id": each, "name": LANGUAGES[each], "chosen": each == chosen} for each in self._appearance.languages]

    @Property(bool, notify=changed)
    def dark(self) -> bool:
        """Whether the dark theme is on."""
        return self._appearance.chosen.dark

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
