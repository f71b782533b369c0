"""Runs one program to be measured as a process of its own and hears what it says.

Its last line of output is one JSON object. Instants in it are nanoseconds of the machine's monotonic clock, which all
processes share, so that they can be told from the instant at which the process was started.

What Python and QML compile is kept in folders of the measurement, never in those of this machine: a figure is the same
whether the program ran here before or not. A first run that is not counted fills them.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from app.bench.figure import MeasureFailed

PATIENCE_SECONDS = 180
_NS_PER_MS = 1_000_000
_TAIL = 800


class Heard(Struct, frozen=True):
    """What a process said, and when it was started."""

    started_ns: int
    said: Mapping[str, int]

    def ms_to(self, instant: str) -> float:
        """Milliseconds from the start of the process to an instant that it named."""
        return (self.number(instant) - self.started_ns) / _NS_PER_MS

    def number(self, name: str) -> int:
        """A number that it named. Raises `MeasureFailed` when it did not."""
        if name not in self.said:
            raise MeasureFailed(f"The measured process did not tell {name!r}, but {dict(self.said)}.")
        return self.said[name]


def hear(arguments: Sequence[str], compiled: Path, qml: Path | None = None) -> Heard:
    """Runs `python` with these arguments to its end, keeping what is compiled in `compiled`, or QML's in `qml`.

    Raises `MeasureFailed` with the complaint of the process.
    """
    command = [sys.executable, *arguments]
    started_ns = time.monotonic_ns()
    try:
        ran = subprocess.run(
            command,
            env=surroundings(os.environ, compiled / "python", qml or compiled / "qml"),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=PATIENCE_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as late:
        raise MeasureFailed(f"{' '.join(command)} did not end within {PATIENCE_SECONDS} s.") from late
    if ran.returncode:
        raise MeasureFailed(f"{' '.join(command)} ended with {ran.returncode}: {ran.stderr.strip()[-_TAIL:]}")
    try:
        said = json.loads(ran.stdout.strip().rpartition("\n")[2])
    except ValueError as strange:
        raise MeasureFailed(f"{' '.join(command)} said {ran.stdout.strip()[-_TAIL:]!r}, no JSON.") from strange
    return Heard(started_ns, {name: int(value) for name, value in said.items() if value is not None})


def surroundings(environment: Mapping[str, str], python: Path, qml: Path) -> dict[str, str]:
    """The environment of a measured process: drawn offscreen in software unless QT_QPA_PLATFORM names a platform."""
    kept = {name: value for name, value in environment.items() if name != "PYTHONDONTWRITEBYTECODE"}
    if "QT_QPA_PLATFORM" not in kept:
        kept |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    return kept | {"PYTHONPYCACHEPREFIX": str(python), "QML_DISK_CACHE_PATH": str(qml)}
