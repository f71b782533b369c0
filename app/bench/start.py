"""`start`: from the start of the process to a frame that has taken a tap, beside a bare window of the same kind.

One run of each, not counted, warms what Python and QML keep compiled; in `start_cold` every run has an empty folder
for QML. The tablet's pump and records are fresh in every run, and it starts its emulated line and pump by itself, as
it does without options.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median

from app.bench.child import Heard, hear
from app.bench.figure import Figure, Rounds, alternating

_PEER = "a bare one-window Qt Quick program"
_BAR = 3.0

Run = Callable[[Path, Path], Heard]


def run_tablet_once(compiled: Path, qml: Path) -> Heard:
    """Starts the tablet with a fresh pump and fresh records, with these folders of what is compiled."""
    with tempfile.TemporaryDirectory(prefix="cisterna-") as state:
        return hear(["-m", "app.bench.tablet_start", state], compiled, qml)


def run_bare_once(compiled: Path, qml: Path) -> Heard:
    """Starts the bare window with these folders of what is compiled."""
    return hear(["-m", "app.bench.bare_window"], compiled, qml)


def _warm(rounds: int) -> Rounds:
    return _measure(rounds, lambda run, compiled: run(compiled, compiled / "qml"))


def _cold(rounds: int) -> Rounds:
    def cold(run: Run, compiled: Path) -> Heard:
        with tempfile.TemporaryDirectory(prefix="cisterna-qml-") as empty:
            return run(compiled, Path(empty))

    return _measure(rounds, cold)


def _measure(rounds: int, start: Callable[[Run, Path], Heard]) -> Rounds:
    frames: dict[Run, list[float]] = {run_tablet_once: [], run_bare_once: []}
    with tempfile.TemporaryDirectory(prefix="cisterna-compiled-") as folder:
        compiled = Path(folder)

        def once(run: Run) -> float:
            heard = start(run, compiled)
            frames[run].append(heard.ms_to("first_frame_ns"))
            return heard.ms_to("tapped_frame_ns")

        for run in frames:
            start(run, compiled)
        ours, peers = alternating(rounds, lambda: once(run_tablet_once), lambda: once(run_bare_once))
    first, bare = (median(seen) for seen in frames.values())
    return Rounds(ours, peers, (f"first frame after {first:.1f} ms, against {bare:.1f}",))


START = Figure(
    name="start",
    told="process start to a frame that has taken a tap",
    unit="ms",
    peer=_PEER,
    bar=_BAR,
    rounds=7,
    measure=_warm,
)
START_COLD = Figure(
    name="start_cold",
    told="the same with a cold QML disk cache",
    unit="ms",
    peer=_PEER,
    bar=_BAR,
    rounds=5,
    measure=_cold,
)
