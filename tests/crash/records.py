"""The tablet's records in memory: the shipped tables, journal and recorder, and a store whose jobs take virtual time.

What a job wrote is durable when its transaction ends. Whoever dies before loses it as a whole; whoever dies after and
before the completion is heard finds it at the next start.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable
from concurrent.futures import Future
from functools import cache, partial
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import StaticPool

from app.records.store import OpenRecords, Store
from app.records.unit_of_work import SqlRecords, open_records
from app.records.work import UnitOfWork

T = TypeVar("T")

After = Callable[[int, Callable[[], None]], None]
"""Calls a function after so many ms."""

DURABLE_AFTER_MS = 3
HEARD_AFTER_MS = 2


class TabletGone(BaseException):
    """The tablet is gone in the middle of a job; nothing in it may catch this."""


@cache
def empty_records() -> bytes:
    """The file of a new installation."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "records.sqlite"
        open_records(path).close()
        with sqlite3.connect(path) as connection:
            connection.execute("PRAGMA journal_mode = DELETE").close()
            image = connection.serialize()
        connection.close()
    return image


@cache
def _records() -> tuple[sqlite3.Connection, SqlRecords]:
    """One engine for all: what SQLAlchemy compiled for the first case serves the others."""
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def lock(begun: Connection) -> None:
        begun.exec_driver_sql("BEGIN IMMEDIATE").close()

    return connection, SqlRecords(engine, Path("/records"))


def records_of(file: bytes) -> SqlRecords:
    """The records in such a file; those handed out before are gone."""
    connection, records = _records()
    connection.deserialize(file)
    connection.execute("PRAGMA foreign_keys = ON").close()
    return records


def records_now() -> bytes:
    """The file as it stands."""
    return _records()[0].serialize()


class LabelledStore(Store):
    """A store that knows what it is given: `label` is that of the jobs submitted next."""

    def __init__(self, open_records: OpenRecords, wake: Callable[[], None] = lambda: None) -> None:
        self.label = ""
        self.troubles: list[str] = []
        super().__init__(open_records, lambda error: self.troubles.append(str(error)), wake)

    @property
    def is_idle(self) -> bool:
        """Whether no job waits for being done or heard of."""
        raise NotImplementedError


class StoreInSteps(LabelledStore):
    """The store of one run of the tablet on records that outlive it.

    `job_begins` and `job_ended` are told the label under which a job was submitted, before and after it is durable;
    either may raise `TabletGone`. A run that is gone takes its jobs along: `after` belongs to the run.
    """

    def __init__(self, records: SqlRecords, after: After) -> None:
        super().__init__(lambda: records)
        self.job_begins: Callable[[str], None] = lambda _: None
        self.job_ended: Callable[[str], None] = lambda _: None
        self._records = records
        self._after = after
        self._pending = 0

    @property
    def is_idle(self) -> bool:
        """Whether no job waits for being done or heard of."""
        return not self._pending

    def submit(
        self,
        job: Callable[[UnitOfWork], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Future[T]:
        """Queues `job`; it is durable after `DURABLE_AFTER_MS` and heard of `HEARD_AFTER_MS` later."""
        future: Future[T] = Future()
        self._pending += 1
        self._after(DURABLE_AFTER_MS, partial(self._do, job, future, then, failed or self._report, self.label))
        return future

    def _do(
        self,
        job: Callable[[UnitOfWork], T],
        future: Future[T],
        then: Callable[[T], None] | None,
        failed: Callable[[Exception], None],
        label: str,
    ) -> None:
        self.job_begins(label)
        try:
            with self._records.begin() as work:
                result = job(work)
        except Exception as error:
            future.set_exception(error)
            self._after(HEARD_AFTER_MS, partial(self._heard, partial(failed, error)))
            return
        future.set_result(result)
        self.job_ended(label)
        self._after(HEARD_AFTER_MS, partial(self._heard, partial(then, result) if then is not None else None))

    def _heard(self, completion: Callable[[], None] | None) -> None:
        self._pending -= 1
        if completion is not None:
            completion()
