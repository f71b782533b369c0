"""The seam between the screens and the language: Qt asks here for every text that a screen shows.

The screens ask through `qsTranslate("shown", …)`, with a text that is finished English, whoever made it. Nothing is
installed while the tablet speaks English, so that English costs no call into Python.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTranslator
from PySide6.QtQml import QQmlEngine

from app.speech.speech import ENGLISH, Speech

CONTEXT: Final = "shown"


class ShownTexts(QTranslator):
    """Translates what is shown, and leaves what is only marked for translation as it is."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._speech = Speech()

    @property
    def untranslated(self) -> frozenset[str]:
        """What was shown in English since the language was chosen, for want of a translation."""
        return frozenset(self._speech.untranslated)

    def speak(self, speech: Speech, engine: QQmlEngine) -> None:
        """Everything in sight is said anew as `speech` has it."""
        self.stop()
        self._speech = speech
        if speech.language != ENGLISH:
            QCoreApplication.installTranslator(self)
        engine.retranslate()

    def stop(self) -> None:
        """English from now on, for what is shown next."""
        QCoreApplication.removeTranslator(self)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Never: what is asked for is found as it is asked."""
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """A text of the screens in the tablet's language; any other as it is."""
        return self._speech.say(text) if context == CONTEXT else text
