"""What can go wrong with the records, each told as what happened, why, and what to do.

RecordsError
├─ DatabaseUnusable     the file cannot be used: newer, foreign, damaged, locked, read-only, out of reach
├─ DiskFull             this write did not fit; what was written before stands
├─ StorageFault         the disk or the system refused, with SQLite's own words
├─ RecordRefused        a row contradicts another one (same MRN twice, a pump that is not known)
├─ RecordDamaged        a stored row no longer matches its own checksum
├─ JournalRefused       the journal does not take this: id used before, outcome contradicts, step back
└─ StoreStopped         work was handed in after the store had been stopped
"""

from __future__ import annotations


class RecordsError(Exception):
    """Root of everything the records raise."""

    def __init__(self, what: str, why: str, do: str) -> None:
        super().__init__(f"{what} {why} {do}")
        self.what = what
        self.why = why
        self.do = do


class DatabaseUnusable(RecordsError):
    """The file cannot be used as the tablet's records; nothing was written to it."""


class DatabaseNewer(DatabaseUnusable):
    """The file was written by a newer version of the program."""


class DatabaseForeign(DatabaseUnusable):
    """The file is a database of another program."""


class DatabaseCorrupt(DatabaseUnusable):
    """The file is damaged, or no database at all."""


class DatabaseLocked(DatabaseUnusable):
    """Another program holds the file."""


class DatabaseReadOnly(DatabaseUnusable):
    """The file or its folder may not be written."""


class DatabaseUnreachable(DatabaseUnusable):
    """The folder is not there, or the path leads nowhere."""


class DiskFull(RecordsError):
    """There was no room for this write."""


class StorageFault(RecordsError):
    """The disk or the system refused; `why` carries its own words."""


class RecordRefused(RecordsError):
    """A row contradicts another one."""


class RecordDamaged(RecordsError):
    """A stored row no longer matches its own checksum or form."""


class JournalRefused(RecordsError):
    """The journal does not take this entry or this change."""


class StoreStopped(RecordsError):
    """Work was handed in after the store had been stopped."""
