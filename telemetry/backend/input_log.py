"""The append-only log of inputs since a checkpoint: each durable before the answer to it is given.

    inputs-<sequence of its first record> = records, one after the other
    record = magic, format, length, CRC-32 of the body begun with the format, CRC-32 of all that, body:
             CBOR of `LoggedInput`

A write that was cut off leaves a record that ends too early; it was never answered and is dropped. One that is all
there and does not check is damage: it may have been answered. The header has a sum of its own, so that a length that
was damaged is not taken for a write that was cut off (in format 1 it had none). Reading goes on behind damage.
"""

from __future__ import annotations

import os
import struct
import zlib
from pathlib import Path

from msgspec import Struct

from pump_core.record import BadRecord
from telemetry.backend.durable import sync_directory, write_all
from telemetry.backend.format import FORMAT, steps
from telemetry.backend.inputs import LoggedInput
from telemetry.backend.memory_errors import MemoryUnwritable
from telemetry.messages.codec import MessageUnreadable, dumps, loads

_MAGIC = b"INPT"
_VERSION = struct.Struct(">4sH")
_LENGTH_AND_SUM = struct.Struct(">II")
_HEADER_1 = struct.Struct(">4sHII")
_HEADER = struct.Struct(">4sHIII")
_SUM = struct.Struct(">I")
FORMAT_1 = 1
_PREFIX = "inputs-"


class InputLog:
    """One log file, open for appending. Raises `OSError` when it cannot be opened."""

    def __init__(self, directory: Path, first: int) -> None:
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC
        self._fd = os.open(directory / f"{_PREFIX}{first:012d}", flags, 0o600)
        try:
            sync_directory(directory)
        except OSError:
            os.close(self._fd)
            raise
        self._good = 0
        self._broken = False

    def append(self, logged: LoggedInput) -> None:
        """Makes one input durable. Raises `MemoryUnwritable`; nothing is logged then.

        When what was half written cannot be taken back either, nothing more is taken until a restart reads
        what is truly there: see `broken`.
        """
        if self._broken:
            raise MemoryUnwritable(
                "An earlier write to the pump's memory failed.",
                "It could not be taken back: what is stored is not known.",
                "Restart the pump.",
            )
        body = dumps(logged.to_list())
        header = _HEADER_1.pack(_MAGIC, FORMAT, len(body), zlib.crc32(body, FORMAT))
        record = header + _SUM.pack(zlib.crc32(header)) + body
        try:
            write_all(self._fd, record)
            os.fsync(self._fd)
        except OSError as bad:
            self._take_back()
            raise MemoryUnwritable(
                "The pump's memory cannot be written.", f"{bad.strerror}.", "Free space on its disk."
            ) from bad
        self._good += len(record)

    @property
    def broken(self) -> bool:
        """Whether it is unknown what is on disk."""
        return self._broken

    def close(self) -> None:
        """Closes the file."""
        os.close(self._fd)

    def _take_back(self) -> None:
        try:
            os.ftruncate(self._fd, self._good)
            os.lseek(self._fd, self._good, os.SEEK_SET)
            os.fsync(self._fd)
        except OSError:
            self._broken = True


def log_firsts(directory: Path) -> list[int]:
    """The sequence at which each log begins, ascending."""
    names = (path.name.removeprefix(_PREFIX) for path in directory.glob(f"{_PREFIX}*"))
    return sorted(int(name) for name in names if name.isdecimal())


def remove_log(directory: Path, first: int) -> None:
    """Removes a log that no checkpoint needs. Raises `OSError`."""
    (directory / f"{_PREFIX}{first:012d}").unlink()


class LogRead(Struct, frozen=True):
    """The records of a log that check, in order; whether others do not, and whether those stand at its end."""

    records: tuple[LoggedInput, ...]
    damaged: bool
    damaged_at_end: bool


def read_log(directory: Path, first: int) -> LogRead:
    """What a log holds. Raises `OSError`, `FormatUnknown`."""
    data = (directory / f"{_PREFIX}{first:012d}").read_bytes()
    found, at, damaged_from = [], 0, list[int]()
    last = 0
    while at < len(data):
        piece = _piece(data, at)
        if piece is None:
            break
        if piece.logged is None:
            damaged_from.append(at)
            following = data.find(_MAGIC, at + 1)
            at = following if following >= 0 else len(data)
        else:
            found.append(piece.logged)
            at = last = piece.ends
    return LogRead(tuple(found), bool(damaged_from), any(place >= last for place in damaged_from))


class _Piece(Struct, frozen=True):
    """What begins at one place of a log: a record that checks, or None; and where it ends."""

    logged: LoggedInput | None
    ends: int


def _piece(data: bytes, at: int) -> _Piece | None:
    """What begins at `at`; None for a write that was cut off."""
    damaged = _Piece(None, at)
    if len(data) - at < _VERSION.size:
        return None
    magic, version = _VERSION.unpack_from(data, at)
    header = _HEADER_1 if version == FORMAT_1 else _HEADER
    if len(data) - at < header.size:
        return None
    length, crc = _LENGTH_AND_SUM.unpack_from(data, at + _VERSION.size)
    if magic != _MAGIC or (header is _HEADER and not _header_checks(data[at:][: header.size])):
        return damaged
    body = data[at + header.size :][:length]
    if len(body) < length:
        return None if data.find(_MAGIC, at + 1) < 0 else damaged
    logged = _logged(version, body) if zlib.crc32(body, version) == crc else None
    return damaged if logged is None else _Piece(logged, at + header.size + length)


def _header_checks(header: bytes) -> bool:
    return header[-_SUM.size :] == _SUM.pack(zlib.crc32(header[: -_SUM.size]))


def _logged(version: int, body: bytes) -> LoggedInput | None:
    upgrades = steps(version)
    try:
        stored = loads(body)
        for upgrade in upgrades:
            stored = upgrade.logged_input(stored)
        return LoggedInput.from_list(stored)
    except (MessageUnreadable, BadRecord):
        return None
