"""The same cohort through a Dask scheduler with two workers, one of which is killed midway."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.simulate.cluster import on_cluster
from app.simulate.cohort import gather, tasks_of
from app.simulate.errors import SchedulerLost
from app.simulate.scenario import find_scenario
from app.simulate.workers import on_cores

pytest.importorskip("distributed", reason="dask with distributed is not installed: the extra cluster")

ROOT = Path(__file__).resolve().parents[3]
COHORT = find_scenario("cohort").decode()
PUMPS, SEED, DAYS = 400, 11, 350
END_SECONDS = 20

Start = Callable[..., tuple[subprocess.Popen[str], str]]
"""Starts a program and waits for a line of what it says; gives the process and what was found in that line."""


@pytest.fixture
def start() -> Iterator[Start]:
    children: list[subprocess.Popen[str]] = []

    def begin(pattern: str, *arguments: str) -> tuple[subprocess.Popen[str], str]:
        child = subprocess.Popen(
            [sys.executable, "-m", *arguments],
            env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1", "DASK_DISTRIBUTED__DASHBOARD": ""},
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        children.append(child)
        assert child.stdout is not None
        seen = []
        for line in child.stdout:
            seen.append(line)
            found = re.search(pattern, line)
            if found is not None:
                return child, found[1]
        raise AssertionError(f"{arguments} ended before it said {pattern!r}:\n{''.join(seen)}")

    yield begin
    for child in reversed(children):
        child.kill()
        child.wait(END_SECONDS)
        if child.stdout is not None:
            child.stdout.close()


@pytest.mark.filterwarnings("default")
def test_a_worker_that_is_killed_midway_costs_no_pump(start: Start) -> None:
    _, address = start(r"Scheduler at: +(tcp://\S+)", "distributed.cli.dask_scheduler", *SCHEDULER)
    workers = [start(r"Registered to: +(\S+)", "distributed.cli.dask_worker", address, *WORKER)[0] for _ in range(2)]

    tasks, chunks = tasks_of(COHORT, PUMPS, SEED, DAYS), []
    for chunk in on_cluster(address, tasks):
        chunks.append(chunk)
        if len(chunks) == 2:
            workers[0].kill()
            workers[0].wait(END_SECONDS)

    assert len(tasks) == len(chunks) == 20, "the worker was killed while most of the work was still to be done"
    assert gather(COHORT, SEED, chunks) == gather(COHORT, SEED, on_cores(1, tasks))


@pytest.mark.filterwarnings("default")
def test_a_scheduler_that_is_not_there_is_told_by_its_address() -> None:
    with pytest.raises(SchedulerLost, match=r"No Dask scheduler answers at tcp://127.0.0.1:9 .*dask scheduler"):
        list(on_cluster("tcp://127.0.0.1:9", tasks_of(COHORT, 1, SEED, 1), patience_seconds=1))


SCHEDULER = ("--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--no-show")
WORKER = ("--host", "127.0.0.1", "--nthreads", "1", "--no-nanny", "--no-dashboard", "--memory-limit", "0")
