"""`memory_…`: what each process holds after a refill, beside a program of its kind that does nothing.

The tablet is compared with the bare Qt Quick window, pump and line with a bare Python interpreter. The tablet has been
played by its own robot and has taken its pictures, so it holds a little more than under a finger. There is no bar:
these are watched.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from app.bench.child import hear
from app.bench.figure import Figure, NotHere, Rounds, alternating
from app.bench.played import played_refill
from app.bench.resident import KB_PER_MB, can_tell

_BAUD = 115_200
_BARE_PYTHON = "a bare Python interpreter"
_BARE_PROGRAM = "import json, app.bench.resident as r; print(json.dumps({'resident_kb': r.resident_kb()}))"


def _measure(process: str, peer: Callable[[Path], float], rounds: int) -> Rounds | NotHere:
    if not can_tell():
        return NotHere(f"{sys.platform} has no /proc that tells the memory of a process")
    turns = iter(range(rounds))
    with tempfile.TemporaryDirectory(prefix="cisterna-compiled-") as folder:
        compiled = Path(folder)
        ours, peers = alternating(
            rounds,
            lambda: played_refill(_BAUD, next(turns)).number(f"{process}_kb") / KB_PER_MB,
            lambda: peer(compiled),
        )
    return Rounds(ours, peers)


def _bare_window(compiled: Path) -> float:
    return hear(["-m", "app.bench.bare_window"], compiled).number("resident_kb") / KB_PER_MB


def _bare_python(compiled: Path) -> float:
    return hear(["-c", _BARE_PROGRAM], compiled).number("resident_kb") / KB_PER_MB


def _figure(process: str, peer_name: str, peer: Callable[[Path], float]) -> Figure:
    return Figure(
        name=f"memory_{process}",
        told=f"resident memory of the {process} process after a refill",
        unit="MB",
        peer=peer_name,
        bar=None,
        rounds=3,
        measure=partial(_measure, process, peer),
    )


MEMORY_TABLET = _figure("tablet", "a bare one-window Qt Quick program", _bare_window)
MEMORY_PUMP = _figure("pump", _BARE_PYTHON, _bare_python)
MEMORY_LINE = _figure("line", _BARE_PYTHON, _bare_python)
