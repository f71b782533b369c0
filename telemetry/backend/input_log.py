"""The append-only log of inputs since a checkpoint: each durable before the answer to it is given.

    inputs-<sequence of its first record> = records, one after the other
    record = magic, format, length, CRC-32 of the body begun with the format, body: CBOR of `LoggedInput`

A write that was cut off leaves a tail that does not check; it was never answered and is dropped. Reading goes
on behind bytes that do not check, so that damage in the middle shows as a gap in the sequence and not as an
early end.
"""

from __future__ import annotations

import os
import struct
import zlib
from pathlib import Path

from pump_core.record import BadRecord
from telemetry.backend.durable import sync_directory, write_all
from telemetry.backend.format import FORMAT, steps
from telemetry.backend.inputs import LoggedInput
from telemetry.backend.memory_errors import MemoryUnwritable
from telemetry.messages.codec import MessageUnreadable, dumps, loads

_MAGIC = b"INPT"
_HEADER = struct.Struct(">4sHII")
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
        record = _HEADER.pack(_MAGIC, FORMAT, len(body), zlib.crc32(body, FORMAT)) + body
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


def read_log(directory: Path, first: int) -> list[LoggedInput]:
    """Every record of a log that checks, in order. Raises `OSError`, `FormatUnknown`."""
    return list(_records((directory / f"{_PREFIX}{first:012d}").read_bytes()))


def _records(data: bytes) -> list[LoggedInput]:
    found, at = [], 0
    while (at := data.find(_MAGIC, at)) >= 0 and at + _HEADER.size <= len(data):
        _, version, length, crc = _HEADER.unpack_from(data, at)
        body = data[at + _HEADER.size :][:length]
        checks = len(body) == length and zlib.crc32(body, version) == crc
        logged = _logged(version, body) if checks else None
        if logged is not None:
            found.append(logged)
        at += _HEADER.size + length if logged is not None else 1
    return found


def _logged(version: int, body: bytes) -> LoggedInput | None:
    upgrades = steps(version)
    try:
        stored = loads(body)
        for upgrade in upgrades:
            stored = upgrade.logged_input(stored)
        return LoggedInput.from_list(stored)
    except (MessageUnreadable, BadRecord):
        return None
