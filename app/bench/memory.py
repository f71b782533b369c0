"""`tablet_memory`, `memory_…`: what each process holds after a refill.

The tablet may hold 250 MB (our choice); what a bare Qt Quick window holds is told beside it. Pump and line are compared
with a bare Python interpreter, without a bar: these are watched. The tablet has been played by its own robot and has
taken its pictures, so it holds a little more than under a finger.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median

from app.bench.child import hear
from app.bench.figure import Figure, NotHere, Rounds, alternating
from app.bench.played import played_refill
from app.bench.resident import KB_PER_MB, can_tell

ALLOWED_MB = 250.0
_BAUD = 115_200
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


def _measure_tablet(rounds: int) -> Rounds | NotHere:
    held = _measure("tablet", _bare_window, rounds)
    if isinstance(held, NotHere):
        return held
    bare = f"a bare one-window Qt Quick program holds {median(held.peers):.1f} MB"
    return Rounds(held.ours, (ALLOWED_MB,) * rounds, (bare,))


def _bare_window(compiled: Path) -> float:
    return hear(["-m", "app.bench.bare_window"], compiled).number("resident_kb") / KB_PER_MB


def _bare_python(compiled: Path) -> float:
    return hear(["-c", _BARE_PROGRAM], compiled).number("resident_kb") / KB_PER_MB


def _watched(process: str) -> Figure:
    return Figure(
        name=f"memory_{process}",
        told=f"resident memory of the {process} process after a refill",
        unit="MB",
        peer="a bare Python interpreter",
        bar=None,
        rounds=3,
        measure=partial(_measure, process, _bare_python),
    )


TABLET_MEMORY = Figure(
    name="tablet_memory",
    told="resident memory of the tablet process after a refill",
    unit="MB",
    peer="what it may hold at most",
    bar=1.0,
    rounds=3,
    measure=_measure_tablet,
)
MEMORY_PUMP = _watched("pump")
MEMORY_LINE = _watched("line")
