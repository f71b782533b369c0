"""The store thread: the one thread that touches the records, fed with jobs in order.

    any thread     submit(job)      ─►  queue  ─►  store thread: begin, job(work), commit
    GUI thread     drain() ◄─  completions  ◄─────  future resolves, wake() is called

A job is a callable that takes a `UnitOfWork`. Its future resolves only after the commit, which the database
has flushed to the disk by then: who waits for the future of a journal entry may send. `then` and `failed` run
in `drain()`, on the thread that calls it, in the order of the jobs. A job that raises is undone as a whole,
and what it raised goes to `failed`, or to the store's `report` when the job named none: nothing is swallowed.

The database's own modules are imported on the store thread when it opens the file, so that the first frame of
the tablet does not wait for them.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import TypeVar

from app.records.errors import StoreStopped
from app.records.work import Records, UnitOfWork

T = TypeVar("T")

OpenRecords = Callable[[], Records]
_Task = Callable[[Records], None]


def records_at(path: Path) -> OpenRecords:
    """What opens the records in this file, on the thread that calls it."""

    def opened() -> Records:
        from app.records.unit_of_work import open_records

        return open_records(path)

    return opened


class Store:
    """Runs jobs on a thread of its own, one after the other.

    `wake` is called on the store thread whenever there is something to drain; `report` is called in `drain()`
    with what a job raised and nobody asked for. `opened` resolves when the file is open. When it cannot be
    opened, the reason is in `opened`, goes to `report`, and every job fails with it.
    """

    def __init__(
        self,
        open_records: OpenRecords,
        report: Callable[[Exception], None],
        wake: Callable[[], None] = lambda: None,
    ) -> None:
        self.opened: Future[None] = Future()
        self._open_records = open_records
        self._report = report
        self._wake = wake
        self._jobs: SimpleQueue[tuple[_Task, Callable[[Exception], None]] | None] = SimpleQueue()
        self._completions: deque[Callable[[], None]] = deque()
        self._door = threading.Lock()
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name="store", daemon=True)

    def start(self) -> None:
        """Starts the thread, which opens the records."""
        self._thread.start()

    def submit(
        self,
        job: Callable[[UnitOfWork], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Future[T]:
        """Queues `job`; the future resolves when its work is durable. Raises `StoreStopped` once stopped."""
        future: Future[T] = Future()
        future.set_running_or_notify_cancel()
        task = partial(self._carry_out, job, future, then)
        fail = partial(self._fail, future, failed or self._report)
        with self._door:
            if self._stopped:
                raise StoreStopped(
                    "The records are closed.",
                    "The program is ending.",
                    "Start the program again.",
                )
            self._jobs.put((task, fail))
        return future

    def drain(self) -> int:
        """Runs what has completed since the last time, on this thread; returns how many."""
        count = 0
        while self._completions:
            self._completions.popleft()()
            count += 1
        return count

    def stop(self) -> None:
        """Takes no more jobs, carries out those queued, closes the file and ends the thread.

        What they report waits for a last `drain()`.
        """
        with self._door:
            if not self._stopped:
                self._stopped = True
                self._jobs.put(None)
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        try:
            records = self._open_records()
        except Exception as error:
            self.opened.set_exception(error)
            self._complete(partial(self._report, error))
            while (queued := self._jobs.get()) is not None:
                queued[1](error)
            return
        self.opened.set_result(None)
        while (queued := self._jobs.get()) is not None:
            task, fail = queued
            try:
                task(records)
            except Exception as error:
                fail(error)
        self._close(records)

    def _close(self, records: Records) -> None:
        try:
            records.close()
        except Exception as error:
            self._complete(partial(self._report, error))

    def _carry_out(
        self,
        job: Callable[[UnitOfWork], T],
        future: Future[T],
        then: Callable[[T], None] | None,
        records: Records,
    ) -> None:
        with records.begin() as work:
            result = job(work)
        future.set_result(result)
        if then is not None:
            self._complete(partial(then, result))

    def _fail(self, future: Future[T], failed: Callable[[Exception], None], error: Exception) -> None:
        future.set_exception(error)
        self._complete(partial(failed, error))

    def _complete(self, call: Callable[[], None]) -> None:
        self._completions.append(call)
        try:
            self._wake()
        except Exception as error:
            self._completions.append(partial(self._report, error))
