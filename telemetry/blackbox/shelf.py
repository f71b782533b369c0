"""A folder of recordings: one file for each session, of bounded size, the oldest making room.

    DIR/tablet-000001.session, DIR/pump-000001.session, …

A recording is appended to with plain writes, without waiting for a disk: what was written outlives its process, not a
power cut. A folder that cannot be written, or is full, ends the recording and nothing else; `told` hears what it was.
What patients are called is in there, so only the user reads it (mode 0600).
"""

from __future__ import annotations

import os
from collections.abc import Callable
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

    def __init__(
        self, folder: Path, side: Side, kept: int = KEPT, told: Callable[[str], None] = lambda _: None
    ) -> None:
        self._told = told
        self._is_told = False
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
        """A file for the next session; None, and why is told, when there can be none."""
        try:
            numbers = self._numbers()
            number = numbers[-1] + 1 if numbers else 1
            for old in numbers[: max(0, len(numbers) + 1 - self._kept)]:
                self._path(old).unlink(missing_ok=True)
            made = self._create(number)
            self._is_told = False
            return made
        except OSError as bad:
            if not self._is_told:  # each message of a session tries again
                self._is_told = True
                self._told(f"Sessions are not recorded. {_unwritable(self._folder, bad)}")
            return None

    def _create(self, number: int) -> AppendFile:
        """A new file under the first free number; another process may record its sessions here too."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND | getattr(os, "O_CLOEXEC", 0)
        while True:
            path = self._path(number)
            try:
                return AppendFile(os.open(path, flags, 0o600), path, self._told)
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

    def __init__(self, descriptor: int, path: Path, told: Callable[[str], None]) -> None:
        self._path = path
        self._told = told
        self._descriptor: int | None = descriptor

    def append(self, data: bytes) -> None:
        """Appends, and never raises: what cannot be written is told."""
        if self._descriptor is None:
            return
        try:
            rest = memoryview(data)
            while rest:
                rest = rest[os.write(self._descriptor, rest) :]
        except OSError as bad:
            self.close()
            self._told(
                f"The recording {self._path} ends early: {bad.strerror}. Free room: the next session is recorded again."
            )

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
