"""How this tablet shows its screens: size of the text and light or dark, kept in a file of its state folder.

They belong to the tablet and not to a person: what can be read must not change while somebody signs in.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from msgspec import DecodeError, Struct, json

TEXT_SCALES: Final = (100, 125, 150, 175, 200)
"""Sizes of the text, in percent."""


class TabletSettings(Struct, frozen=True):
    """What was chosen; `text_scale` is one of `TEXT_SCALES`."""

    text_scale: int = TEXT_SCALES[0]
    dark: bool = False


class KeptSettings:
    """The settings that hold now, and the file that keeps them; a file that says none is as one that is not there."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.now = _read(file)

    def keep(self, settings: TabletSettings) -> str:
        """They hold from now on. Returns why they are not kept for the next start, or nothing."""
        self.now = settings
        new = self._file.with_suffix(".new")
        try:
            new.write_bytes(json.encode(settings))
            os.replace(new, self._file)
        except OSError as error:
            return (
                f"They hold until the tablet is switched off: {self._file} cannot be written ({error.strerror}). "
                "Make room on the tablet, then choose again."
            )
        return ""


def _read(file: Path) -> TabletSettings:
    try:
        said = json.decode(file.read_bytes(), type=TabletSettings)
    except (OSError, DecodeError):
        return TabletSettings()
    return said if said.text_scale in TEXT_SCALES else TabletSettings(dark=said.dark)
