"""`requirements.lock` as data: each package's version, where it applies, and how many hashes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_ENTRY = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^\s;]+)(?:\s*;\s*(?P<marker>.+))?$")
_HASH = re.compile(r"^--hash=sha256:[0-9a-f]{64}$")


class LockError(Exception):
    """The lock is not what pip can install safely anywhere; the text names the line."""


@dataclass(frozen=True, slots=True)
class Locked:
    """One pinned package, the marker under which it is installed, and how many files it may come as."""

    name: str
    version: str
    marker: str
    hashes: int


def read_lock(path: Path) -> list[Locked]:
    """The entries of a lock. Raises `LockError` for an address, an unpinned entry or one without hashes."""
    text = path.read_text(encoding="utf-8")
    if "://" in text:
        raise LockError(f"{path.name} names an address; make it with `make lock`")
    entries = []
    for logical in text.replace("\\\n", " ").splitlines():
        if not logical.strip():
            continue
        head, *options = re.split(r"\s+(?=--)", logical.strip())
        found = _ENTRY.match(head.strip())
        if found is None:
            raise LockError(f"{path.name}: {head!r} is not NAME==VERSION; make it with `make lock`")
        if not options or not all(_HASH.match(option) for option in options):
            raise LockError(f"{path.name}: {head!r} has no sha256 hash; make it with `make lock`")
        entries.append(Locked(found["name"], found["version"], found["marker"] or "", len(options)))
    if not entries:
        raise LockError(f"{path.name} pins nothing; make it with `make lock`")
    return entries
