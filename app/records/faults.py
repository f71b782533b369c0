"""SQLite's refusals in the words of the records: which result code means which error, and what to do.

    BUSY, LOCKED         another program holds the file        CORRUPT, NOTADB   damaged, or no database
    READONLY, PERM       it may not be written                 CANTOPEN          the path leads nowhere
    FULL, IOERR          no room; the disk refused             CONSTRAINT        contradicts another row

Source of the codes: https://www.sqlite.org/rescode.html (the low byte is the primary code).
"""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from app.records.errors import (
    DatabaseCorrupt,
    DatabaseLocked,
    DatabaseReadOnly,
    DatabaseUnreachable,
    DiskFull,
    RecordRefused,
    RecordsError,
    StorageFault,
)


@contextmanager
def named_faults(path: Path) -> Iterator[None]:
    """Turns what SQLAlchemy or SQLite raise inside into a `RecordsError` about the file at `path`."""
    try:
        yield
    except (SQLAlchemyError, sqlite3.Error) as error:
        raise named(error, path) from error


def named(error: SQLAlchemyError | sqlite3.Error | OSError, path: Path) -> RecordsError:
    """The error of the records for `error`."""
    cause: BaseException = error
    if isinstance(error, DBAPIError) and error.orig is not None:
        cause = error.orig
    if isinstance(cause, sqlite3.Error):
        return _of_sqlite(cause, path)
    if isinstance(cause, OSError):
        return _of_system(cause, path)
    return _refused_by_disk(cause, path)


def damaged(path: Path, detail: str) -> DatabaseCorrupt:
    """The error for a file that SQLite cannot trust."""
    return DatabaseCorrupt(
        f"The records in {path} are damaged.",
        f"SQLite says: {detail}.",
        "Move the file aside, keep it, and restore the last copy; the pump itself still knows its therapy.",
    )


def _of_sqlite(error: sqlite3.Error, path: Path) -> RecordsError:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    match code:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return DatabaseLocked(
                f"The records in {path} are in use.",
                "Another program has locked the file and did not let go in time.",
                "Close the other program, then try again.",
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return _read_only(path)
        case sqlite3.SQLITE_CANTOPEN if path.parent.is_dir() and not os.access(path.parent, os.W_OK):
            return _read_only(path)
        case sqlite3.SQLITE_CANTOPEN:
            return _unreachable(path, str(error))
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return damaged(path, str(error))
        case sqlite3.SQLITE_FULL:
            return _full(path)
        case sqlite3.SQLITE_CONSTRAINT:
            return RecordRefused(
                "A record contradicts another one and was not written.",
                f"SQLite says: {error}.",
                "Check the entry: the number may belong to another patient or pump.",
            )
    return _refused_by_disk(error, path)


def _of_system(error: OSError, path: Path) -> RecordsError:
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return _read_only(path)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return _full(path)
    return _unreachable(path, error.strerror or str(error))


def _read_only(path: Path) -> RecordsError:
    return DatabaseReadOnly(
        f"The records in {path} cannot be written.",
        "The file or its folder is read-only for this user.",
        "Give this user the right to write there, or choose another folder.",
    )


def _unreachable(path: Path, detail: str) -> RecordsError:
    return DatabaseUnreachable(
        f"The records in {path} cannot be opened.",
        f"The system says: {detail}.",
        "Check that the folder exists and that its disk is connected.",
    )


def _full(path: Path) -> RecordsError:
    return DiskFull(
        f"The last write to {path} did not fit.",
        "The disk is full; what was written before stands.",
        "Make room on the disk, then try again. Nothing is sent to a pump that cannot be written down.",
    )


def _refused_by_disk(error: BaseException, path: Path) -> RecordsError:
    return StorageFault(
        f"The records in {path} could not be read or written.",
        f"The system says: {error}.",
        "Check the disk, then start the program again.",
    )
