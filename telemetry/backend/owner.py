"""One process owns a pump's directory: a lock that the operating system drops with the process."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from telemetry.backend.memory_errors import MemoryFault, MemoryInUse, MemoryUnwritable

LOCK = "lock"


def own(directory: Path) -> int:
    """Locks `directory`, which is made when missing, and returns the file that holds the lock.

    Raises `MemoryInUse` naming the owner, `MemoryUnwritable`, or `MemoryFault` where there is no such lock.
    """
    if sys.platform == "win32":
        raise MemoryFault(
            "The emulated pump does not run on Windows.",
            "Its memory needs POSIX file locks.",
            "Run it on Linux or macOS and reach it through socket://host:port.",
        )
    import fcntl

    try:
        directory.mkdir(parents=True, exist_ok=True)
        fd = os.open(directory / LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as bad:
        raise MemoryUnwritable(
            f"The pump's directory {directory} cannot be written.",
            f"{bad.strerror}.",
            "Choose another directory with --state, or give this one to this user.",
        ) from bad
    try:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as bad:
        owner = os.pread(fd, 20, 0).decode("ascii", "replace").strip() or "unknown"
        os.close(fd)
        raise MemoryInUse(
            f"The pump in {directory} is already running as process {owner}.",
            "One process owns a pump.",
            "End that process, or choose another directory with --state.",
        ) from bad
    os.ftruncate(fd, 0)
    os.pwrite(fd, f"{os.getpid()}\n".encode("ascii"), 0)
    return fd
