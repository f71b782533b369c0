"""A disk in memory under the pump's memory: it can lose what was not synced, tear a write, and stop at any call.

    what was done              after `kept` (the process died)   after `lost` (the power failed)   after `some`
    write                      there                             gone                              a piece of it
    open, rename, unlink       there                             undone, until the folder's sync   either
    fsync                      nothing more to lose              nothing more to lose              the same

It stands in for the calls that `telemetry.backend` makes of the system and for nothing else: layout, checksums and
order are those of the memory itself. `mounted()` puts it in place for paths made by `RamDisk.folder`; any other path
reaches the system as before.
"""

from __future__ import annotations

import fnmatch
import os
import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path, PosixPath
from typing import ClassVar, Literal
from unittest.mock import patch

from telemetry.backend import durable, input_log, memory, owner

Image = Literal["kept", "lost", "some"]

_FIRST_DESCRIPTOR = 1_000_000  # far above any of the system


class PowerCut(BaseException):
    """The pump is gone in the middle of a call; nothing in it may catch this."""


@dataclass(eq=False, slots=True)
class _File:
    now: bytearray = field(default_factory=bytearray)
    synced: bytes = b""


@dataclass(frozen=True, slots=True)
class _Handle:
    disk: RamDisk
    file: _File | None  # None for the folder itself


class RamDisk:
    """One folder of files. `calls` names each call that changes something, in order."""

    def __init__(self, files: dict[str, bytes] | None = None) -> None:
        self.calls: list[str] = []
        self.dead = False
        self._names = {name: _File(bytearray(data), data) for name, data in (files or {}).items()}
        self._synced_names = dict(self._names)
        self._cut_at: int | None = None
        self._share = 0.0

    @property
    def folder(self) -> Path:
        """The path to open a memory at."""
        kind = type("RamFolder", (RamPath,), {"disk": self, "__slots__": ()})
        folder: Path = kind("/ram")
        return folder

    def cut_at(self, call: int, share: float = 0.0) -> None:
        """Ends the pump at the `call`-th call from now, before it does anything but `share` of its write."""
        self._cut_at, self._share = len(self.calls) + call, share

    def call_off(self) -> None:
        """No cut after all."""
        self._cut_at = None

    def files(self, image: Image, seed: str = "") -> dict[str, bytes]:
        """What the next start finds."""
        if image == "kept":
            return {name: bytes(file.now) for name, file in self._names.items()}
        if image == "lost":
            return {name: file.synced for name, file in self._synced_names.items()}
        dice = random.Random(seed)
        found = {}
        for name in sorted({*self._names, *self._synced_names}):
            before, after = self._synced_names.get(name), self._names.get(name)
            file = after if before is after or dice.random() < 0.5 else before
            if file is not None:
                found[name] = _some(file, dice)
        return found

    def names(self) -> list[str]:
        """The files as a running pump sees them."""
        return sorted(self._names)

    def read(self, name: str) -> bytes:
        """A file's bytes. Raises `FileNotFoundError`."""
        if name not in self._names:
            raise FileNotFoundError(name)
        return bytes(self._names[name].now)

    def unlink(self, name: str) -> None:
        """Removes a name."""
        self._called("unlink", name)
        del self._names[name]

    def open(self, name: str, flags: int) -> _Handle:
        """Opens the folder (an empty name) or a file."""
        if not name:
            return _Handle(self, None)
        if flags & (os.O_CREAT | os.O_TRUNC):
            self._called("open", name)
        file = self._names.get(name)
        if file is None:
            file = self._names[name] = _File()
        if flags & os.O_TRUNC:
            file.now.clear()
        return _Handle(self, file)

    def write(self, file: _File, data: bytes) -> int:
        """Appends, as every write of the memory does."""
        try:
            self._called("write", self._name_of(file))
        except PowerCut:
            file.now += data[: round(self._share * len(data))]
            raise
        file.now += data
        return len(data)

    def truncate(self, file: _File, length: int) -> None:
        """Takes the end off."""
        self._called("truncate", self._name_of(file))
        del file.now[length:]

    def sync(self, file: _File | None) -> None:
        """Makes a file's bytes, or the folder's names, durable."""
        self._called("fsync", "folder" if file is None else self._name_of(file))
        if file is None:
            self._synced_names = dict(self._names)
        else:
            file.synced = bytes(file.now)

    def rename(self, old: str, new: str) -> None:
        """Gives a file another name."""
        self._called("rename", new)
        self._names[new] = self._names.pop(old)

    def _called(self, what: str, name: str) -> None:
        if not self.dead and self._cut_at == len(self.calls):
            self.dead = True
            raise PowerCut
        if self.dead:
            raise PowerCut
        self.calls.append(f"{what} {name.split('-')[0]}")

    def _name_of(self, file: _File) -> str:
        return next(name for name, held in self._names.items() if held is file)


class RamPath(PosixPath):
    """A path on one such disk: `/ram` or a file in it."""

    __slots__ = ()
    disk: ClassVar[RamDisk]

    @property
    def _file(self) -> str:
        return self.name if self != type(self)("/ram") else ""

    def exists(self, *, follow_symlinks: bool = True) -> bool:
        """Whether there is such a file."""
        return self._file in (*self.disk.names(), "")

    def read_bytes(self) -> bytes:
        """What it holds."""
        return self.disk.read(self._file)

    def unlink(self, missing_ok: bool = False) -> None:
        """Removes it."""
        self.disk.unlink(self._file)

    def glob(self, pattern: str, **_: object) -> Iterator[RamPath]:  # type: ignore[override]
        """The files in the folder that match."""
        return iter([self / name for name in fnmatch.filter(self.disk.names(), pattern)])


class RamOs:
    """`os` as the memory uses it."""

    def __init__(self) -> None:
        self._handles: dict[int, _Handle] = {}
        self._fresh = count(_FIRST_DESCRIPTOR)

    def __getattr__(self, name: str) -> object:
        return getattr(os, name)

    def open(self, path: Path, flags: int, mode: int = 0o777) -> int:
        """See `os.open`."""
        if not isinstance(path, RamPath):
            return os.open(path, flags, mode)
        descriptor = next(self._fresh)
        self._handles[descriptor] = path.disk.open(path._file, flags)
        return descriptor

    def write(self, descriptor: int, data: bytes) -> int:
        """See `os.write`."""
        handle = self._handles.get(descriptor)
        if handle is None or handle.file is None:
            return os.write(descriptor, data)
        return handle.disk.write(handle.file, bytes(data))

    def fsync(self, descriptor: int) -> None:
        """See `os.fsync`."""
        handle = self._handles.get(descriptor)
        if handle is None:
            os.fsync(descriptor)
        else:
            handle.disk.sync(handle.file)

    def close(self, descriptor: int) -> None:
        """See `os.close`."""
        if self._handles.pop(descriptor, None) is None:
            os.close(descriptor)

    def rename(self, old: Path, new: Path) -> None:
        """See `os.rename`."""
        if isinstance(old, RamPath):
            old.disk.rename(old.name, new.name)
        else:
            os.rename(old, new)

    def ftruncate(self, descriptor: int, length: int) -> None:
        """See `os.ftruncate`."""
        handle = self._handles.get(descriptor)
        if handle is None or handle.file is None:
            os.ftruncate(descriptor, length)
        else:
            handle.disk.truncate(handle.file, length)

    def lseek(self, descriptor: int, position: int, how: int) -> int:
        """Every write appends, so there is nothing to seek."""
        return position if descriptor in self._handles else os.lseek(descriptor, position, how)

    def own(self, directory: Path) -> int:
        """Instead of `owner.own`: in one process no two pumps can meet on one disk."""
        return self.open(directory, os.O_RDONLY)


@contextmanager
def mounted() -> Iterator[None]:
    """Lets the pump's memory reach such disks."""
    system, own = RamOs(), owner.own

    def owned(directory: Path) -> int:
        return system.own(directory) if isinstance(directory, RamPath) else own(directory)

    with (
        patch.object(durable, "os", system),
        patch.object(input_log, "os", system),
        patch.object(memory, "os", system),
        patch.object(memory, "own", owned),
    ):
        yield


def _some(file: _File, dice: random.Random) -> bytes:
    """As much of what was written since the last sync as the disk happened to take."""
    whole = bytes(file.now)
    return whole[: dice.randint(len(file.synced), len(whole))] if whole.startswith(file.synced) else whole
