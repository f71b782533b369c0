"""`pump_memory`: what a real pump process holds after years of its own time, told to pass over its control socket.

The figure is the memory after the last year, held against what it may be; the notes say how much of it came with time.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from app.bench.figure import Figure, MeasureFailed, NotHere, Rounds
from app.bench.resident import KB_PER_MB, can_tell, resident_kb
from app.emulated_bench import BenchFailed, BenchPaths, EmulatedBench
from app.tablet_command import DEMO_PUMP
from pump_core.clocks import days
from telemetry.control import ControlClient, ControlRefused, ControlUnavailable

MB = 45.0
YEARS = 7
_BAUD = 115_200
_A_YEAR = days(365)


def _measure(rounds: int) -> Rounds | NotHere:
    if not can_tell():
        return NotHere(f"{sys.platform} has no /proc that tells the memory of a process")
    lives = [held_by_year(YEARS) for _ in range(rounds)]
    grown = max(life[-1] - life[1] for life in lives)
    note = f"{lives[0][0]:.1f} MB when it listens, {grown:+.2f} MB from the end of the first year to that of the last"
    return Rounds(tuple(life[-1] for life in lives), (MB,) * rounds, (note,))


def held_by_year(years: int) -> list[float]:
    """MB that a new pump process holds when it listens, and after each simulated year. Raises `MeasureFailed`."""
    with tempfile.TemporaryDirectory(prefix="cisterna-") as folder:
        bench = EmulatedBench(BenchPaths(Path(folder)), DEMO_PUMP, _BAUD, ("--time", "commanded"))
        try:
            bench.start_line()
            bench.start_pump()
            held = [_held(bench)]
            with ControlClient(bench.paths.pump_control) as bedside:
                for _ in range(years):
                    bedside.call("advance", ms=_A_YEAR.ms)
                    bedside.call("status")
                    held.append(_held(bench))
        except (BenchFailed, ControlRefused, ControlUnavailable) as failure:
            raise MeasureFailed(f"The pump process could not be measured: {failure}") from failure
        finally:
            bench.stop()
    return held


def _held(bench: EmulatedBench) -> float:
    kb = resident_kb(bench.pump.pid) if bench.pump is not None else None
    if kb is None:
        raise MeasureFailed("The pump process has ended.")
    return kb / KB_PER_MB


PUMP_MEMORY = Figure(
    name="pump_memory",
    told=f"resident memory of a pump process after {YEARS} simulated years",
    unit="MB",
    peer="what it may be",
    bar=1.0,
    rounds=3,
    measure=_measure,
)
