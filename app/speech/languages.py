"""Which languages the tablet speaks; what another one than English needs is imported when it is chosen."""

from __future__ import annotations

from typing import Final, Protocol

ENGLISH: Final = "en"
PSEUDO: Final = "pseudo"
LANGUAGES: Final = {ENGLISH: "English", "de": "Deutsch", "es": "Español", PSEUDO: "Pseudo"}
"""Each language with its own name for itself."""


class Voice(Protocol):
    """Says finished English texts in one language; `untranslated` holds what was left in English."""

    language: str
    untranslated: set[str]

    def say(self, english: str) -> str:
        """The text in that language."""


class English:
    """Says everything as it is."""

    def __init__(self) -> None:
        self.language: str = ENGLISH
        self.untranslated: set[str] = set()

    def say(self, english: str) -> str:
        """The text itself."""
        return english


def voice_of(language: str) -> Voice:
    """Who says the tablet's texts in this language."""
    if language == ENGLISH:
        return English()
    from app.speech.speech import Speech  # only who does not speak English needs a catalogue

    return Speech(language)
