"""A cohort on the cores of this machine: one process for each, handed chunk after chunk."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed

from app.simulate.cohort import Outcome, Task, live


def cores() -> int:
    """How many processes can run here side by side."""
    allowed = getattr(os, "sched_getaffinity", None)
    return len(allowed(0)) if allowed is not None else os.cpu_count() or 1


def on_cores(workers: int, tasks: Sequence[Task]) -> Iterator[list[Outcome]]:
    """Lives all chunks with so many processes; with one, in this process. Gives each as it is done."""
    if workers == 1:
        yield from map(live, tasks)
        return
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=fresh) as pool:
        for done in as_completed([pool.submit(live, task) for task in tasks]):
            yield done.result()
