"""`cohort`: 7,900 pumps through seven years by `cisterna simulate --cohort`, on all cores of this machine.

There is no peer: the figure is held against the time it may take, and a ratio of 1 is all of that time.
"""

from __future__ import annotations

import subprocess
import sys
import time

from app.bench.figure import Figure, MeasureFailed, Rounds
from app.simulate.workers import cores

PUMPS = 7_900
SECONDS = 60.0
_PATIENCE_SECONDS = 1_200
_TAIL = 800


def _measure(rounds: int) -> Rounds:
    took, digests = list[float](), set[str]()
    for _ in range(rounds):
        began = time.perf_counter()
        digests.add(cohort_digest(PUMPS))
        took.append(time.perf_counter() - began)
    if len(digests) > 1:
        raise MeasureFailed(f"The same seed gave {len(digests)} different cohorts.")
    return Rounds(tuple(took), (SECONDS,) * rounds, (f"{PUMPS:,} pumps on {cores()} cores", f"digest {digests.pop()}"))


def cohort_digest(pumps: int) -> str:
    """Lives a cohort as a process of its own and returns its digest. Raises `MeasureFailed`."""
    command = [sys.executable, "-m", "app", "simulate", "--cohort", str(pumps)]
    ran = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=_PATIENCE_SECONDS,
        check=False,
    )
    digest = [line.split()[1] for line in ran.stdout.splitlines() if line.startswith("digest ")]
    if ran.returncode or not digest:
        raise MeasureFailed(f"{' '.join(command)} ended with {ran.returncode}: {ran.stderr.strip()[-_TAIL:]}")
    return digest[0]


COHORT = Figure(
    name="cohort",
    told=f"{PUMPS:,} pumps through seven years, from the start of the process to its end",
    unit="s",
    peer="the time it may take",
    bar=1.0,
    rounds=1,
    measure=_measure,
)
