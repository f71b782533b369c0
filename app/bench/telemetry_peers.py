"""Our wire in the benchmark of its peers, which is no part of the product: one case with one peer is one process.

    CISTERNA_PEERS           the folder that holds `telemetry/run.py`, else `shared/bench` beside the checkout
    CISTERNA_PEERS_PYTHON    a Python that has the peers' own packages, where this one does not

A peer whose packages are nowhere is told as absent.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

from app.bench.figure import MeasureFailed, NotHere
from app.bench.peer_program import PeerProgram

OURS = "cisterna"
RAW = "raw"
PEERS = {"kcp_cobs": ("kcp", "KCP in COBS"), "ash": ("bellows", "ASH")}
"""Whom we are measured beside, besides plain pyserial: the package each needs, and its name."""

PYTHON = "CISTERNA_PEERS_PYTHON"
_BENCHMARK = PeerProgram("telemetry/run.py", ("serial",))
_HERE = Path(__file__).parent / "wire_peer"
_ROOT = Path(__file__).resolve().parents[2]
_PATIENCE_SECONDS = 120
_TAIL = 800


def benchmark() -> Path | NotHere:
    """The folder of the benchmark, or what is missing."""
    found = _BENCHMARK.found()
    return found if isinstance(found, NotHere) else found.parent


@cache
def python_for(peer: str) -> str | None:
    """The Python that can run a peer; None when none has its packages."""
    if peer in (OURS, RAW):
        return sys.executable
    package, _ = PEERS[peer]
    for python in (sys.executable, os.environ.get(PYTHON, "")):
        if (
            python
            and subprocess.run([python, "-c", f"import {package}, serial, cobs"], capture_output=True).returncode == 0
        ):
            return python
    return None


def ran(folder: Path, peer: str, case: str, seed: int, scale: float = 1.0) -> dict[str, Any]:
    """What the benchmark says of one case with one peer. Raises `MeasureFailed`."""
    python = python_for(peer)
    if python is None:
        raise MeasureFailed(f"The peer {peer} needs {PEERS[peer][0]}: name a Python that has it with {PYTHON}.")
    command = [python, str(_HERE / "drive.py"), peer, case, str(seed), str(scale)]
    paths = os.pathsep.join((str(folder), str(_ROOT)))
    surroundings = os.environ | {"TB_PEERS": str(_HERE), "PYTHONPATH": paths}
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env=surroundings,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=_PATIENCE_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as late:
        raise MeasureFailed(f"{' '.join(command)} did not end within {_PATIENCE_SECONDS} s.") from late
    if done.returncode:
        raise MeasureFailed(f"{' '.join(command)} ended with {done.returncode}: {done.stderr.strip()[-_TAIL:]}")
    said: dict[str, Any] = json.loads(done.stdout.strip().rpartition("\n")[2])
    return said


def ours(folder: Path, case: str, seed: int, scale: float = 1.0) -> dict[str, Any]:
    """The same for ours, which may lose, double and damage nothing. Raises `MeasureFailed`."""
    said = ran(folder, OURS, case, seed, scale)
    if "error" in said or said.get("died"):
        raise MeasureFailed(f"Our wire did not come through {case}: {said.get('error') or said.get('died')}.")
    wrong = [
        f"{said[name]} {name}" for name in ("lost", "silent", "false_fail", "dup", "corrupt", "late") if said.get(name)
    ]
    if wrong:
        raise MeasureFailed(f"Our wire broke its word in {case}: {', '.join(wrong)}.")
    return said


def beside(folder: Path, case: str, seed: int, name: str, scale: float = 1.0) -> tuple[str, ...]:
    """What each peer comes to in a case, as notes; `name` is the field of the result."""
    notes = []
    for peer, (package, called) in PEERS.items():
        if python_for(peer) is None:
            notes.append(f"{called} absent: no Python has {package}")
            continue
        said = ran(folder, peer, case, seed, scale)
        value = said.get(name)
        lost = "".join(f", {said[fault]} {fault}" for fault in ("lost", "dup", "corrupt") if said.get(fault))
        notes.append(f"{called} {_shown(name, value)}{lost}")
    return tuple(notes)


def _shown(name: str, value: float | None) -> str:
    if value is None:
        return "nothing"
    return {"eff": f"{value:.1%}", "p50_us": f"{value:.0f} µs"}.get(name, f"{value * 1_000:.0f} ms/MB")
