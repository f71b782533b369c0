"""The database file: looked at before it is touched, opened, checked, and brought to the newest revision.

    nothing, or an empty file             created, for this user alone
    another program's database            DatabaseForeign, left as it was
    a revision that this program lacks    DatabaseNewer, left as it was
    older, or the same                    quick_check, then upgraded in one transaction, all of it or nothing

Every connection has foreign keys enforced and `synchronous=FULL` in WAL mode: a commit has reached the disk
when it returns (`fullfsync` says the same to macOS). A transaction takes the write lock when it begins, so
that a file in use is named at once and not in the middle of a job.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.pool import QueuePool

from app.records.errors import DatabaseForeign, DatabaseNewer, RecordsError
from app.records.faults import damaged, named, named_faults

APPLICATION_ID = 0x43495354
"""SQLite's mark of whose file this is: `CIST` in ASCII."""

BUSY_TIMEOUT_MS = 5_000
"""How long a transaction waits for another program's lock (our choice)."""

MIGRATIONS = Path(__file__).parent / "migrations"


def open_database(path: Path, busy_timeout_ms: int = BUSY_TIMEOUT_MS) -> Engine:
    """The records in the file at `path`, at the newest revision.

    Raises a `DatabaseUnusable`, `DiskFull` or `StorageFault`.
    """
    try:
        _make(path)
    except OSError as error:
        raise named(error, path) from error
    with named_faults(path):
        _look(path, busy_timeout_ms)
        engine = _engine(path, busy_timeout_ms)
        try:
            with engine.connect() as connection:
                found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
            if found != "ok":
                raise damaged(path, str(found))
            migrate(engine)
        except BaseException:
            engine.dispose()
            raise
    return engine


def migrate(engine: Engine) -> None:
    """Brings the schema to the newest revision in one transaction; does nothing when it is there."""
    with engine.connect() as connection, _keys_checked_at_the_end(connection), connection.begin():
        config = alembic_config()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        if broken := connection.exec_driver_sql("PRAGMA foreign_key_check").first():
            raise damaged(Path(str(engine.url.database)), f"a row of {broken[0]} refers to nothing")


def alembic_config() -> Config:
    """Alembic's settings, with the migrations that ship inside this package."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    return config


def _make(path: Path) -> None:
    """Makes folder and file when missing, readable by this user alone, and durable themselves."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if path.exists():
        return
    path.touch(mode=0o600)
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _look(path: Path, busy_timeout_ms: int) -> None:
    """Refuses a file that is not ours to change, before anything is changed."""
    with closing(sqlite3.connect(path, timeout=busy_timeout_ms / 1_000)) as connection:
        (mark,) = connection.execute("PRAGMA application_id").fetchone()
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if not tables and mark in (0, APPLICATION_ID):
            return
        if mark != APPLICATION_ID or "alembic_version" not in tables:
            raise _foreign(path)
        held = [revision for (revision,) in connection.execute("SELECT version_num FROM alembic_version")]
    ours = {script.revision for script in ScriptDirectory.from_config(alembic_config()).walk_revisions()}
    if newer := sorted(set(held) - ours):
        raise _newer(path, newer[0], max(ours))


def _engine(path: Path, busy_timeout_ms: int) -> Engine:
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        hide_parameters=True,
        connect_args={"isolation_level": None, "timeout": busy_timeout_ms / 1_000},
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _record: Any) -> None:
        for pragma in ("foreign_keys = ON", "journal_mode = WAL", "synchronous = FULL", "fullfsync = ON"):
            connection.execute(f"PRAGMA {pragma}").close()

    @event.listens_for(engine, "begin")
    def lock(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE").close()

    return engine


@contextmanager
def _keys_checked_at_the_end(connection: Connection) -> Iterator[None]:
    # A revision that rebuilds a table drops it first, which enforced keys would refuse; SQLite takes
    # this pragma only outside a transaction.
    raw: Any = connection.connection.driver_connection
    raw.execute("PRAGMA foreign_keys = OFF").close()
    try:
        yield
    finally:
        raw.execute("PRAGMA foreign_keys = ON").close()


def _foreign(path: Path) -> RecordsError:
    return DatabaseForeign(
        f"The file {path} is no record of this program.",
        "It is a database that another program made.",
        "Choose another file for the records; this one was left as it was.",
    )


def _newer(path: Path, theirs: str, ours: str) -> RecordsError:
    return DatabaseNewer(
        f"The records in {path} are newer than this program.",
        f"They are at revision {theirs}, this program knows revisions up to {ours}.",
        "Update the program on this tablet, or use the tablet that wrote them; the file was left as it was.",
    )
