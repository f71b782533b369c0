"""Files that nobody but their owner reads, and folders that are there whole or not at all."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from telemetry.backend.durable import write_durably
from telemetry.errors import SurroundingsError

_OTHERS = 0o077
_THERE = (errno.EEXIST, errno.ENOTEMPTY, errno.ENOTDIR)


class AuthorityRefused(SurroundingsError):
    """The authority does not do what was asked."""


def others_read(path: Path) -> bool:
    """Whether anybody but its owner has a right to a file, where the system keeps such rights. Raises `OSError`."""
    return os.name == "posix" and bool(path.stat().st_mode & _OTHERS)


def write_private(path: Path, data: bytes) -> None:
    """Whole or not at all, mode 0600. Raises `AuthorityRefused`."""
    try:
        write_durably(path, data)
    except OSError as bad:
        raise unwritable(path, bad) from bad


@contextmanager
def new_folder(place: Path) -> Iterator[Path]:
    """A folder that stands in `place` once all in it is there. Raises `AuthorityRefused` when one is there already."""
    try:
        if place.exists():
            raise _is_there(place)
        place.parent.mkdir(parents=True, exist_ok=True)
        fresh = Path(tempfile.mkdtemp(prefix=f".{place.name}-", dir=place.parent))
    except OSError as bad:
        raise unwritable(place, bad) from bad
    try:
        yield fresh
        os.rename(fresh, place)
    except OSError as bad:
        raise (_is_there(place) if bad.errno in _THERE else unwritable(place, bad)) from bad
    finally:
        with suppress(FileNotFoundError):
            shutil.rmtree(fresh)


def _is_there(place: Path) -> AuthorityRefused:
    return AuthorityRefused(
        f"{place} is there already.",
        "Keys are never written over.",
        "Name a folder that is not there yet.",
    )


def unwritable(path: Path, bad: OSError) -> AuthorityRefused:
    """What is told of a file or folder that cannot be made."""
    return AuthorityRefused(
        f"{path} cannot be written.",
        f"{bad.strerror}.",
        "Name a folder that belongs to this user.",
    )
