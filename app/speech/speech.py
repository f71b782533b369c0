"""What the tablet says in its language."""

from __future__ import annotations

from typing import Final

from app.speech.pseudo import pseudo

ENGLISH: Final = "en"
PSEUDO: Final = "pseudo"


class Speech:
    """Translates English texts where they are shown; `language` is one of `LANGUAGES`."""

    def __init__(self, language: str = ENGLISH) -> None:
        self.language = language

    def say(self, english: str) -> str:
        """The text in the tablet's language."""
        return pseudo(english) if self.language == PSEUDO else english
