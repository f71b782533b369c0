"""Bytes on disk that are there after a power cut: written, synced, renamed, and the directory synced too."""

from __future__ import annotations

import os
from pathlib import Path


def write_durably(path: Path, data: bytes) -> None:
    """Replaces `path` by `data`, whole or not at all. Raises `OSError`; the old file is then still there."""
    fresh = path.with_name(path.name + ".new")
    fd = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
    try:
        write_all(fd, data)
        os.fsync(fd)
    finally:
        os.close(fd)
    os.rename(fresh, path)
    sync_directory(path.parent)


def sync_directory(directory: Path) -> None:
    """Makes creations, renames and removals in `directory` durable. Raises `OSError`."""
    fd = os.open(directory, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def write_all(fd: int, data: bytes) -> None:
    """Writes all of `data`. Raises `OSError`, with a part possibly written."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(fd, rest) :]
