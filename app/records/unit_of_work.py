"""The records on SQLite: transactions over one file, each with all repositories."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.orm import Session as SqlSession

from app.records.database import BUSY_TIMEOUT_MS, open_database
from app.records.faults import named_faults
from app.records.sql_credentials import SqlCredentials, SqlUserEvents
from app.records.sql_drafts import SqlDrafts
from app.records.sql_findings import SqlFindings
from app.records.sql_journal import SqlJournal
from app.records.sql_people import SqlInstalls, SqlPatients, SqlUsers
from app.records.sql_pump_logs import SqlPumpLogs
from app.records.sql_pumps import SqlPumps, SqlSessions, SqlSnapshots
from app.records.sql_scans import SqlScans
from app.records.sql_warnings import SqlWarnings
from app.records.work import UnitOfWork


class SqlUnitOfWork:
    """All repositories of one transaction."""

    def __init__(self, session: SqlSession) -> None:
        self.journal = SqlJournal(session)
        self.installs = SqlInstalls(session)
        self.users = SqlUsers(session)
        self.credentials = SqlCredentials(session)
        self.user_events = SqlUserEvents(session)
        self.patients = SqlPatients(session)
        self.pumps = SqlPumps(session)
        self.sessions = SqlSessions(session)
        self.snapshots = SqlSnapshots(session)
        self.drafts = SqlDrafts(session)
        self.scans = SqlScans(session)
        self.findings = SqlFindings(session)
        self.warnings = SqlWarnings(session)
        self.logs = SqlPumpLogs(session, self.findings)


class SqlRecords:
    """The open file; for one thread alone."""

    def __init__(self, engine: Engine, path: Path) -> None:
        self.engine = engine
        self.path = path

    @contextmanager
    def begin(self) -> Iterator[UnitOfWork]:
        """A transaction: on the disk when left normally, undone by an exception. Raises `RecordsError`."""
        with named_faults(self.path), SqlSession(self.engine) as session, session.begin():
            session.connection()
            yield SqlUnitOfWork(session)

    def close(self) -> None:
        """Closes the file."""
        with named_faults(self.path):
            self.engine.dispose()


def open_records(path: Path, busy_timeout_ms: int = BUSY_TIMEOUT_MS) -> SqlRecords:
    """The records in the file at `path`. Raises a `DatabaseUnusable`, `DiskFull` or `StorageFault`."""
    return SqlRecords(open_database(path, busy_timeout_ms), path)
