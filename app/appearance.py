"""How the tablet looks and speaks to whoever holds it: language, theme, size of the text, in one small file of its own.

They belong to the tablet and not to a person, since the language stands on the screen before anybody has signed in.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

from msgspec import Struct, json, structs

from app.speech.languages import ENGLISH, LANGUAGES, PSEUDO

FILE: Final = "appearance.json"
TEXT_SCALES: Final = (100, 125, 150, 175, 200)
"""Sizes of the text, in percent of the usual one."""


class Chosen(Struct, frozen=True):
    """What was chosen last."""

    language: str = ENGLISH
    dark: bool = False
    text_scale: int = TEXT_SCALES[0]


class Appearance:
    """What the tablet is set to; `show` is called with every choice, and with none that changes nothing."""

    def __init__(self, state: Path, chosen: Chosen) -> None:
        self._file = state / FILE
        self.chosen = chosen
        self.show: Callable[[Chosen], None] = lambda _: None

    @property
    def languages(self) -> tuple[str, ...]:
        """What can be chosen; the pseudo-locale only where the program was started with it."""
        return tuple(each for each in LANGUAGES if each != PSEUDO or self.chosen.language == PSEUDO)

    def choose(self, *, language: str | None = None, dark: bool | None = None, text_scale: int | None = None) -> None:
        """Takes a choice, shows it, and keeps it for the next start if the folder can be written."""
        was = self.chosen
        chosen = Chosen(language or was.language, was.dark if dark is None else dark, text_scale or was.text_scale)
        if chosen == was or chosen.language not in LANGUAGES or chosen.text_scale not in TEXT_SCALES:
            return
        self.chosen = chosen
        self.show(chosen)
        new = self._file.with_suffix(".new")
        with contextlib.suppress(OSError):
            new.write_bytes(json.encode(chosen))
            os.replace(new, self._file)


def appearance_of(
    state: Path, language: str | None = None, dark: bool = False, text_scale: int | None = None
) -> Appearance:
    """What was kept in this state, but for what the command line says; a file that says nothing clear is left out."""
    kept = Chosen()
    with contextlib.suppress(OSError, ValueError):
        kept = json.decode((state / FILE).read_bytes(), type=Chosen)
    if kept.language not in LANGUAGES:
        kept = structs.replace(kept, language=ENGLISH)
    if kept.text_scale not in TEXT_SCALES:
        kept = structs.replace(kept, text_scale=TEXT_SCALES[0])
    return Appearance(state, Chosen(language or kept.language, dark or kept.dark, text_scale or kept.text_scale))
