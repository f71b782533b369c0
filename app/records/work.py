"""A unit of work as its users see it: the repositories, all of one transaction, and nothing of the database.

A job gets a `UnitOfWork`, and everything it does through it becomes durable together, or not at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Protocol
from uuid import UUID

from app.records.entities import (
    Credential,
    Draft,
    Finding,
    Install,
    Patient,
    Pump,
    Scan,
    Session,
    SessionOutcome,
    Snapshot,
    SnapshotKind,
    User,
    UserEvent,
    WarningCount,
)
from app.records.journal import Journal
from app.records.pump_log import HeldLog, LogTaken
from pump_core.clocks import UtcTime
from pump_core.log import Event


class Installs(Protocol):
    """The one row that names this installation."""

    def this(self) -> Install | None:
        """This installation, None in a new database."""

    def save(self, install: Install) -> None:
        """Writes or rewrites it. Raises `RecordRefused` when the database belongs to another one."""


class Users(Protocol):
    """People who work with the tablet."""

    def get(self, user_id: UUID) -> User | None:
        """The user with this id."""

    def save(self, user: User) -> None:
        """Writes or rewrites the user."""

    def active(self) -> list[User]:
        """Those who may sign in, by name."""

    def all(self) -> list[User]:
        """Those who have left too, by name."""


class Credentials(Protocol):
    """What users sign in with."""

    def of(self, user_id: UUID) -> Credential | None:
        """That of this user; None when none was set yet."""

    def save(self, credential: Credential) -> None:
        """Writes or rewrites it. Raises `RecordRefused` for a user that is not known."""


class UserEvents(Protocol):
    """What users did at the tablet."""

    def add(self, event: UserEvent) -> None:
        """Writes it. Raises `RecordRefused` for a user that is not known."""

    def all(self) -> list[UserEvent]:
        """All, in the order written."""

    def last_signed_in(self) -> UUID | None:
        """Who signed in last; None when nobody ever did."""


class Patients(Protocol):
    """Patients."""

    def get(self, patient_id: UUID) -> Patient | None:
        """The patient with this id."""

    def by_mrn(self, mrn: str) -> Patient | None:
        """The patient with exactly this medical record number."""

    def save(self, patient: Patient) -> None:
        """Writes or rewrites the patient. Raises `RecordRefused` when another one has the number."""


class Pumps(Protocol):
    """Pumps that this tablet has met."""

    def get(self, serial: str) -> Pump | None:
        """The pump with this serial."""

    def save(self, pump: Pump) -> None:
        """Writes or rewrites the pump; the instant it was first seen stays. Raises `RecordRefused`."""

    def of_patient(self, patient_id: UUID) -> list[Pump]:
        """The patient's pumps, the one seen last first."""


class Sessions(Protocol):
    """Sittings with a pump."""

    def get(self, session_id: UUID) -> Session | None:
        """The session with this id."""

    def open(self, session: Session) -> None:
        """Writes a new session. Raises `RecordRefused`."""

    def claim(self, session_id: UUID, user_id: UUID) -> None:
        """Says whose session it is that began before anybody had signed in. Raises `RecordRefused`."""

    def close(self, session_id: UUID, outcome: SessionOutcome, at: UtcTime) -> None:
        """Ends an open session; a closed one stays as it is. Raises `RecordRefused` for an unknown one."""

    def left_open(self) -> list[Session]:
        """Sessions without an end, the oldest first."""


class Snapshots(Protocol):
    """What pumps said, as exact bytes."""

    def add(self, snapshot: Snapshot) -> int:
        """Writes it and returns its number. Raises `RecordRefused`."""

    def newest(
        self, pump_serial: str, kind: SnapshotKind | None = None, revision: int | None = None
    ) -> Snapshot | None:
        """The one written last, of any kind or of this, of any revision or of this.

        Raises `RecordDamaged` when its checksum is off.
        """

    def of_session(self, session_id: UUID) -> list[Snapshot]:
        """All of a session, in the order written. Raises `RecordDamaged`."""

    def revisions(self, pump_serial: str, most: int) -> list[int]:
        """The revisions of a pump of which something is kept, the one written last first."""


class Drafts(Protocol):
    """Workflows begun and not ended."""

    def of_pump(self, pump_serial: str) -> Draft | None:
        """The one of this pump."""

    def save(self, draft: Draft) -> None:
        """Writes or rewrites it. Raises `RecordRefused` for a pump that is not known."""

    def drop(self, pump_serial: str) -> None:
        """Forgets it; harmless when there is none."""


class PumpLogs(Protocol):
    """The pumps' own logs, as far as they were told."""

    def held(self, pump_serial: str) -> HeldLog:
        """What is held of this pump's log. Raises `RecordDamaged` when a checksum is off."""

    def take(self, pump_serial: str, told: Sequence[Event], next_id: int, at: UtcTime) -> LogTaken:
        """Adds what is new, and writes down what does not fit; the same again changes nothing.

        Raises `RecordRefused` for a pump that is not known, `RecordDamaged`.
        """


class Findings(Protocol):
    """What did not fit."""

    def add(self, finding: Finding) -> None:
        """Writes it. Raises `RecordRefused` for a pump that is not known."""

    def of_pump(self, pump_serial: str) -> list[Finding]:
        """All about this pump, in the order written."""


class Scans(Protocol):
    """What pumps were before a scan, and what the check after it found."""

    def newest(self, pump_serial: str) -> Scan | None:
        """The one of this pump that was written last. Raises `RecordDamaged`."""

    def add(self, scan: Scan) -> None:
        """Writes it. Raises `RecordRefused` for a pump that is not known."""


class Warnings(Protocol):
    """How often warnings were shown and overridden."""

    def add(self, code: str, *, shown: int, overridden: int) -> None:
        """Adds to what was counted. Raises `RecordRefused` when more would be overridden than shown."""

    def all(self) -> list[WarningCount]:
        """Every warning that was ever shown, by its code."""


class UnitOfWork(Protocol):
    """All repositories of one transaction."""

    @property
    def journal(self) -> Journal:
        """The journal of the wire."""

    @property
    def installs(self) -> Installs:
        """This installation."""

    @property
    def users(self) -> Users:
        """Users."""

    @property
    def credentials(self) -> Credentials:
        """What users sign in with."""

    @property
    def user_events(self) -> UserEvents:
        """What users did at the tablet."""

    @property
    def patients(self) -> Patients:
        """Patients."""

    @property
    def pumps(self) -> Pumps:
        """Pumps."""

    @property
    def sessions(self) -> Sessions:
        """Sessions."""

    @property
    def snapshots(self) -> Snapshots:
        """Snapshots."""

    @property
    def drafts(self) -> Drafts:
        """Drafts."""

    @property
    def scans(self) -> Scans:
        """Checks around scans."""

    @property
    def logs(self) -> PumpLogs:
        """The pumps' logs."""

    @property
    def findings(self) -> Findings:
        """Findings."""

    @property
    def warnings(self) -> Warnings:
        """Counts of warnings."""


class Records(Protocol):
    """The open records, used by one thread alone."""

    def begin(self) -> AbstractContextManager[UnitOfWork]:
        """A transaction: leaving it normally makes it durable, leaving it by an exception undoes it."""

    def close(self) -> None:
        """Closes the file."""
