"""A cohort on other machines: the same chunks through a Dask scheduler, which hands out anew what a lost worker had.

Needs `distributed`, which is an extra. Every worker has the same version of Cisterna installed; one that is lost
midway costs time and no pump.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from app.simulate.cohort import Outcome, Task, live
from app.simulate.errors import ExtraMissing, SchedulerLost

_PATIENCE_SECONDS = 10
_RETRIES = 3


def on_cluster(
    address: str, tasks: Sequence[Task], patience_seconds: float = _PATIENCE_SECONDS
) -> Iterator[list[Outcome]]:
    """Lives all chunks on the workers of the scheduler at `address`, and gives each as it is done.

    Raises `ExtraMissing` without `distributed`, `SchedulerLost` when the scheduler does not answer or gives up.
    """
    try:
        from distributed import Client, KilledWorker, as_completed
    except ImportError as missing:
        raise ExtraMissing("--scheduler", "dask with distributed", "cluster") from missing
    connect: Callable[..., Any] = Client
    each_done: Callable[..., Any] = as_completed
    try:
        client = connect(address, timeout=patience_seconds, set_as_default=False)
    except (OSError, ValueError) as bad:
        raise SchedulerLost(
            f"No Dask scheduler answers at {address} ({bad}). Start one with `dask scheduler`, and workers with "
            f"`dask worker {address}`, or leave --scheduler out."
        ) from bad
    with client:
        futures = client.map(live, tasks, pure=False, retries=_RETRIES)
        try:
            for done in each_done(futures, loop=client.loop):
                yield done.result()
        except KilledWorker as killed:
            raise SchedulerLost(f"The workers at {address} were lost again and again: {killed}") from killed
