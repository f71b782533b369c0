"""A folder of recordings: one file for each session, of bounded size, the oldest making room.

    DIR/tablet-000001.session, DIR/pump-000001.session, …

A recording is appended to with plain writes, without waiting for a disk: what was written outlives its process, not a
power cut. A folder that cannot be written, or is full, ends the recording and nothing else; `trouble` says what it was.
What patients are called is in there, so only the user reads it (mode 0600).
"""

from __future__ import annotations

import os
from pathlib import Path

from telemetry.blackbox.pieces import Side
from telemetry.errors import SurroundingsError

LARGEST = 8 * 2**20
"""Bytes of one recording (our choice): more than ten minutes of a full line at 115,200 baud."""

KEPT = 64
"""Recordings kept of each end (our choice)."""

_SUFFIX = ".session"


class ShelfUnwritable(SurroundingsError):
    """The folder for recordings cannot be used."""


class Shelf:
    """The recordings of one end in a folder, which is made when missing. Raises `ShelfUnwritable`."""

    def __init__(self, folder: Path, side: Side, kept: int = KEPT) -> None:
        self.trouble = ""
        self._folder = folder
        self._side = side
        self._kept = kept
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as bad:
            raise _unwritable(folder, bad) from bad
        if not os.access(folder, os.W_OK | os.X_OK):
            raise _unwritable(folder, PermissionError(0, "Permission denied"))

    def new(self) -> AppendFile | None:
        """A file for the next session; None, with `trouble` told, when there can be none."""
        numbers = self._numbers()
        number = numbers[-1] + 1 if numbers else 1
        try:
            for old in numbers[: max(0, len(numbers) + 1 - self._kept)]:
                self._path(old).unlink(missing_ok=True)
            return AppendFile(self._create(number))
        except OSError as bad:
            self.trouble = str(_unwritable(self._folder, bad))
            return None

    def _create(self, number: int) -> int:
        """A new file under the first free number; another process may record its sessions here too."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND | getattr(os, "O_CLOEXEC", 0)
        while True:
            try:
                return os.open(self._path(number), flags, 0o600)
            except FileExistsError:
                number += 1

    def _numbers(self) -> list[int]:
        found = (
            path.name[len(self._side) + 1 : -len(_SUFFIX)] for path in self._folder.glob(f"{self._side}-*{_SUFFIX}")
        )
        return sorted(int(digits) for digits in found if digits.isdecimal())

    def _path(self, number: int) -> Path:
        return self._folder / f"{self._side}-{number:06d}{_SUFFIX}"


class AppendFile:
    """A file that is only appended to; after a write that failed it takes nothing more."""

    def __init__(self, descriptor: int) -> None:
        self.trouble = ""
        self._descriptor: int | None = descriptor

    def append(self, data: bytes) -> None:
        """Appends, and never raises: what cannot be written is told in `trouble`."""
        if self._descriptor is None:
            return
        try:
            rest = memoryview(data)
            while rest:
                rest = rest[os.write(self._descriptor, rest) :]
        except OSError as bad:
            self.trouble = f"The recording ends here: {bad.strerror}."
            self.close()

    def close(self) -> None:
        """Closes the file. Closing twice is allowed."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)


def recordings(folder: Path, side: Side) -> list[Path]:
    """The recordings of one end in a folder, oldest first."""
    return sorted(folder.glob(f"{side}-*{_SUFFIX}"))


def _unwritable(folder: Path, bad: OSError) -> ShelfUnwritable:
    return ShelfUnwritable(
        f"The folder {folder} cannot hold recordings.",
        f"{bad.strerror}.",
        "Name another folder with --record, or give this one to this user.",
    )
