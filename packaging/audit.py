"""Compare what is installed with the lock, and each package's licence with the list we ship under.

Works without a network. Fails on a version that differs from the lock, on a missing package, and on a
licence that is neither permissive nor a named exception. Packages beside the lock are only listed.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution, distributions
from pathlib import Path

from lockfile import Locked, LockError, read_lock
from packaging.markers import Marker
from packaging.utils import canonicalize_name

PERMISSIVE = frozenset(
    {
        "0BSD",
        "Apache-2.0",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "CC0-1.0",
        "ISC",
        "MIT",
        "MIT-CMU",
        "PSF-2.0",
        "Unlicense",
        "Zlib",
    }
)

# What packages without a licence expression say, in their own words, and the licence that is.
SAID = {
    "apache 2.0": "Apache-2.0",
    "apache software license": "Apache-2.0",
    "bsd": "BSD-3-Clause",
    "bsd 2-clause license": "BSD-2-Clause",
    "bsd license": "BSD-3-Clause",
    "isc license (iscl)": "ISC",
    "mit": "MIT",
    "mit license": "MIT",
    "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
    "python software foundation license": "PSF-2.0",
}

EXCEPTIONS = {
    "pyside6-essentials": ("LGPL-3.0-only", "unmodified shared libraries that a user can replace"),
    "shiboken6": ("LGPL-3.0-only", "unmodified shared libraries that a user can replace"),
    "hypothesis": ("MPL-2.0", "runs in tests only, unmodified"),
    "pathspec": ("MPL-2.0", "used by the build backend and mypy only, unmodified"),
}

BESIDE_THE_LOCK = frozenset({"cisterna", "pip", "setuptools", "wheel"})


@dataclass(frozen=True, slots=True)
class Row:
    """One package of the table; `fault` is empty when all is well."""

    name: str
    locked: str
    licence: str
    note: str
    fault: str


def licence_of(found: Distribution) -> str:
    """The licence a package states, as an expression where that can be told, else its own words."""
    told = found.metadata.json
    if told.get("license_expression"):
        return str(told["license_expression"])
    short = str(told.get("license", ""))
    if "\n" not in short and re.search(r"\w", short) and len(short) < 80:
        return SAID.get(short.strip().lower(), short.strip())
    classes = [c.rpartition("::")[2].strip() for c in told.get("classifier", []) if c.startswith("License ::")]
    return " AND ".join(SAID.get(c.lower(), c) for c in classes if c != "OSI Approved") or "not stated"


def is_permissive(expression: str) -> bool:
    """Whether one alternative of an OR is made of permissive licences only."""
    return any(
        all(part.strip(" ()") in PERMISSIVE for part in re.split(r"\s+AND\s+", choice))
        for choice in re.split(r"\s+OR\s+", expression)
    )


def judge(entry: Locked) -> Row:
    """The row of one locked package on this machine."""
    try:
        found = distribution(entry.name)
    except PackageNotFoundError:
        return Row(entry.name, entry.version, "", "", "not installed")
    licence = licence_of(found)
    allowed, reason = EXCEPTIONS.get(canonicalize_name(entry.name), ("", ""))
    fault = ""
    if found.version != entry.version:
        fault = f"version {found.version} is installed"
    elif not is_permissive(licence) and not (allowed and allowed in licence):
        fault = f"licence {licence!r} is not on the list"
    return Row(entry.name, entry.version, allowed or licence, reason, fault)


def main() -> int:
    """Print the table; 1 when a row has a fault."""
    root = Path(__file__).resolve().parent.parent
    try:
        entries = read_lock(root / "requirements.lock")
    except LockError as wrong:
        print(f"audit: {wrong}", file=sys.stderr)
        return 1
    rows = [judge(entry) for entry in entries if not entry.marker or Marker(entry.marker).evaluate()]
    for row in rows:
        print(f"{row.name:22} {row.locked:18} {row.licence:28} {row.fault.upper() or row.note}".rstrip())
    locked = {canonicalize_name(entry.name) for entry in entries} | BESIDE_THE_LOCK
    beside = sorted({canonicalize_name(d.name) for d in distributions()} - locked)
    if beside:
        print(f"beside the lock: {', '.join(beside)}")
    faults = sum(1 for row in rows if row.fault)
    print(f"audit: {len(rows)} packages, {faults} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
