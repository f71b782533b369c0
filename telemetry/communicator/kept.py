"""What a communicator keeps when it is switched off, and the file it keeps it in.

    communicator = magic, SHA-256 of the body, body = [format, fields] (CBOR)

The file is replaced whole and durably. One process owns the directory, by a lock that the operating system drops with
it.
"""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path
from typing import Annotated

from pydantic import Field

from pump_core.record import BadRecord, Count, Flag, Name, Record, Text
from telemetry.backend.durable import write_durably
from telemetry.communicator.battery import FULL
from telemetry.errors import SurroundingsError
from telemetry.messages.codec import MessageUnreadable, dumps, loads
from telemetry.messages.communicator import MOST_PUMPS

FILE, LOCK = "communicator", "lock"
FARTHEST_MM = 100_000
_MAGIC = b"CISTCOM\n"
_FORMAT = 1
_SUM = hashlib.sha256().digest_size

Distance = Annotated[int, Field(strict=True, ge=0, le=FARTHEST_MM)]


class KeptUnusable(SurroundingsError):
    """The directory of a communicator cannot be used."""


class Kept(Record):
    """Who it is, its charge in parts of `FULL`, whose it is, and how the room stands; `bond` is empty for none."""

    serial: Name
    charge: Annotated[int, Field(strict=True, ge=0, le=FULL)]
    charging: Flag
    bond: Text
    tablet_mm: Distance
    pumps_mm: Annotated[tuple[Distance, ...], Field(max_length=MOST_PUMPS)]
    chosen: Annotated[Count, Field(le=MOST_PUMPS)]


class KeptFile:
    """The directory, locked. Raises `KeptUnusable` when it cannot be had."""

    def __init__(self, directory: Path) -> None:
        self._path = directory / FILE
        self._lock = _own(directory)

    def read(self) -> Kept | None:
        """What is kept; None in a new directory. Raises `KeptUnusable` when the file does not check."""
        try:
            data = self._path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as bad:
            raise _unusable(self._path, f"{bad.strerror}.") from bad
        magic, stored, body = data[: len(_MAGIC)], data[len(_MAGIC) :][:_SUM], data[len(_MAGIC) + _SUM :]
        if magic != _MAGIC or hashlib.sha256(body).digest() != stored:
            raise _unusable(self._path, "It is damaged.")
        try:
            version, fields = loads(body)
            if version != _FORMAT:
                raise _unusable(self._path, f"It has format {version}, this program knows {_FORMAT}.")
            return Kept.from_list(fields)
        except (MessageUnreadable, BadRecord, TypeError, ValueError) as bad:
            raise _unusable(self._path, f"It cannot be read: {bad}.") from bad

    def write(self, kept: Kept) -> None:
        """Makes it durable. Raises `KeptUnusable`; what was kept before is then still there."""
        body = dumps([_FORMAT, kept.to_list()])
        try:
            write_durably(self._path, _MAGIC + hashlib.sha256(body).digest() + body)
        except OSError as bad:
            raise _unusable(self._path, f"{bad.strerror}.") from bad

    def close(self) -> None:
        """Gives the directory back."""
        os.close(self._lock)


def _unusable(path: Path, why: str) -> KeptUnusable:
    return KeptUnusable(
        f"What the communicator keeps in {path} cannot be used.",
        why,
        "Make the directory writable, or remove the file: the communicator then is a new one and is paired anew.",
    )


def _own(directory: Path) -> int:
    if sys.platform == "win32":
        raise KeptUnusable(
            "The emulated communicator does not run on Windows.",
            "Its directory needs POSIX file locks.",
            "Run it on Linux or macOS and reach it through socket://host:port.",
        )
    import fcntl

    try:
        directory.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(directory / LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as bad:
        raise _unusable(directory, f"{bad.strerror}.") from bad
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as bad:
        os.close(descriptor)
        raise KeptUnusable(
            f"The communicator in {directory} is already running.",
            "One process owns a communicator.",
            "End that process, or choose another directory with --state.",
        ) from bad
    return descriptor
