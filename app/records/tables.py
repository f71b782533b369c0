"""The tables, final from revision 0001 on: what SQLite stores for each entity.

Instants are whole ms since 1970-01-01T00:00Z and end in `_utc_ms`; a pump's own instants end in `_time_ms`;
dates are days since 1970-01-01 and end in `_day`. UUIDs and command ids are their 16 bytes, as on the wire.
Text is locale-free; what is JSON says so in its name. Closed sets of words are checked by the database, open
ones by the entities. Numbers of journal, snapshot and finding rise by one and are never used again: they keep the
order of writing when the tablet's clock is set back.
"""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Text,
    TypeDecorator,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class UuidBytes(TypeDecorator[UUID]):
    """A UUID as its 16 bytes."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> bytes | None:
        """The bytes of the UUID."""
        return None if value is None else value.bytes

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> UUID | None:
        """The UUID of the bytes."""
        return None if value is None else UUID(bytes=value)


class Base(DeclarativeBase):
    """All tables."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {UUID: UuidBytes(), str: Text(), bytes: LargeBinary()}


class InstallRow(Base):
    """This installation: one row."""

    __tablename__ = "install"

    install_id: Mapped[UUID] = mapped_column(primary_key=True)
    created_utc_ms: Mapped[int]
    app_version: Mapped[str]
    tablet_name: Mapped[str]


class UserRow(Base):
    """A user."""

    __tablename__ = "user"
    __table_args__ = (
        CheckConstraint("active IN (0, 1)", name="active"),
        CheckConstraint("role IN ('clinician', 'second_checker', 'trainer', 'qa', 'administrator')", name="role"),
    )

    user_id: Mapped[UUID] = mapped_column(primary_key=True)
    display_name: Mapped[str]
    role: Mapped[str]
    active: Mapped[int]


class CredentialRow(Base):
    """What a user signs in with, as a hash."""

    __tablename__ = "credential"
    __table_args__ = (
        CheckConstraint("kind IN ('pin', 'passphrase')", name="kind"),
        CheckConstraint("encoded LIKE '$argon2id$%'", name="encoded"),
        CheckConstraint("failures >= 0 AND (failures = 0 OR failed_utc_ms IS NOT NULL)", name="failures"),
    )

    user_id: Mapped[UUID] = mapped_column(ForeignKey("user.user_id"), primary_key=True)
    kind: Mapped[str]
    encoded: Mapped[str]
    set_utc_ms: Mapped[int]
    failures: Mapped[int]
    failed_utc_ms: Mapped[int | None]


class UserEventRow(Base):
    """What a user did at the tablet that is no command to a pump."""

    __tablename__ = "user_event"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('signed_in', 'locked', 'stopped_locked', 'took_over', 'left_stopped', 'person_added',"
            " 'secret_set', 'made_inactive', 'made_active')",
            name="kind",
        ),
        {"sqlite_autoincrement": True},
    )

    event_no: Mapped[int] = mapped_column(Integer, primary_key=True)
    user_id: Mapped[UUID | None] = mapped_column(ForeignKey("user.user_id"))
    at_utc_ms: Mapped[int]
    kind: Mapped[str]
    detail_json: Mapped[str]


class PatientRow(Base):
    """A patient."""

    __tablename__ = "patient"
    __table_args__ = (CheckConstraint("opioid_status IN ('naive', 'tolerant')", name="opioid_status"),)

    patient_id: Mapped[UUID] = mapped_column(primary_key=True)
    mrn: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    born_day: Mapped[int]
    opioid_status: Mapped[str | None]
    notes: Mapped[str]
    created_utc_ms: Mapped[int]


class PumpRow(Base):
    """A pump."""

    __tablename__ = "pump"

    serial: Mapped[str] = mapped_column(primary_key=True)
    model: Mapped[str]
    manufactured_utc_ms: Mapped[int | None]
    first_seen_utc_ms: Mapped[int]
    last_seen_utc_ms: Mapped[int]
    patient_id: Mapped[UUID | None] = mapped_column(ForeignKey("patient.patient_id"), index=True)


class SessionRow(Base):
    """A sitting with a pump."""

    __tablename__ = "session"

    session_id: Mapped[UUID] = mapped_column(primary_key=True)
    install_id: Mapped[UUID] = mapped_column(ForeignKey("install.install_id"))
    user_id: Mapped[UUID | None] = mapped_column(ForeignKey("user.user_id"))
    pump_serial: Mapped[str] = mapped_column(ForeignKey("pump.serial"), index=True)
    patient_id: Mapped[UUID | None] = mapped_column(ForeignKey("patient.patient_id"), index=True)
    opened_utc_ms: Mapped[int]
    closed_utc_ms: Mapped[int | None]
    role: Mapped[str]
    agreed_json: Mapped[str]
    outcome: Mapped[str | None]


class JournalRow(Base):
    """A command to a pump."""

    __tablename__ = "journal"
    __table_args__ = (
        CheckConstraint("typeof(command_id) = 'blob' AND length(command_id) = 16", name="command_id"),
        CheckConstraint("typeof(staged) = 'blob'", name="staged"),
        CheckConstraint("typeof(digest) = 'blob' AND length(digest) = 32", name="digest"),
        CheckConstraint("kind IN ('program', 'stop')", name="kind"),
        CheckConstraint("state IN ('written', 'staged', 'committed', 'settled')", name="state"),
        CheckConstraint("outcome IN ('done', 'not_done', 'unknown')", name="outcome"),
        CheckConstraint(
            "(state = 'settled') = (outcome IS NOT NULL AND outcome <> 'unknown')"
            " AND (state = 'settled') = (settled_utc_ms IS NOT NULL)",
            name="settled",
        ),
        Index("ix_journal_pump_serial_state", "pump_serial", "state"),
        {"sqlite_autoincrement": True},
    )

    entry_no: Mapped[int] = mapped_column(Integer, primary_key=True)
    command_id: Mapped[bytes] = mapped_column(unique=True)
    session_id: Mapped[UUID] = mapped_column(ForeignKey("session.session_id"), index=True)
    pump_serial: Mapped[str] = mapped_column(ForeignKey("pump.serial"))
    kind: Mapped[str]
    staged: Mapped[bytes]
    digest: Mapped[bytes]
    base_revision: Mapped[int]
    written_utc_ms: Mapped[int]
    state: Mapped[str]
    staged_utc_ms: Mapped[int | None]
    committed_utc_ms: Mapped[int | None]
    outcome: Mapped[str | None]
    reasons_json: Mapped[str]
    settled_utc_ms: Mapped[int | None]
    revision_after: Mapped[int | None]


class DraftRow(Base):
    """A workflow begun and not ended, one for each pump at the most."""

    __tablename__ = "draft"
    __table_args__ = (CheckConstraint("typeof(payload) = 'blob'", name="payload"),)

    pump_serial: Mapped[str] = mapped_column(ForeignKey("pump.serial"), primary_key=True)
    saved_utc_ms: Mapped[int]
    payload: Mapped[bytes]


class ScanRow(Base):
    """A pump before a scan, or the end of the check after it."""

    __tablename__ = "scan"
    __table_args__ = (
        CheckConstraint("kind IN ('before', 'after')", name="kind"),
        CheckConstraint("typeof(payload) = 'blob'", name="payload"),
        Index("ix_scan_pump_serial_scan_no", "pump_serial", "scan_no"),
        {"sqlite_autoincrement": True},
    )

    scan_no: Mapped[int] = mapped_column(Integer, primary_key=True)
    pump_serial: Mapped[str] = mapped_column(ForeignKey("pump.serial"))
    kind: Mapped[str]
    field: Mapped[str]
    at_utc_ms: Mapped[int]
    payload: Mapped[bytes]
    detail_json: Mapped[str]


class PumpEventRow(Base):
    """An entry of a pump's own log, as the pump told it."""

    __tablename__ = "pump_event"
    __table_args__ = (
        CheckConstraint("typeof(payload) = 'blob'", name="payload"),
        CheckConstraint("typeof(sha256) = 'blob' AND length(sha256) = 32", name="sha256"),
    )

    pump_serial: Mapped[str] = mapped_column(ForeignKey("pump.serial"), primary_key=True)
    series: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[int] = mapped_column(primary_key=True)
    at_time_ms: Mapped[int]
    kind: Mapped[str]
    told_utc_ms: Mapped[int]
    payload: Mapped[bytes]
    sha256: Mapped[bytes]


class FindingRow(Base):
    """Something about a pump that does not fit what the tablet knew of it."""

    __tablename__ = "finding"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('entries_missing', 'numbering_began_again', 'read_back_differs', 'changed_elsewhere',"
            " 'change_seen')",
            name="kind",
        ),
        Index("ix_finding_pump_serial_finding_no", "pump_serial", "finding_no"),
        {"sqlite_autoincrement": True},
    )

    finding_no: Mapped[int] = mapped_column(Integer, primary_key=True)
    pump_serial: Mapped[str] = mapped_column(ForeignKey("pump.serial"))
    found_utc_ms: Mapped[int]
    kind: Mapped[str]
    detail_json: Mapped[str]


class WarningRow(Base):
    """How often a warning was shown, and how often it was overridden."""

    __tablename__ = "warning"
    __table_args__ = (CheckConstraint("shown >= 0 AND overridden >= 0 AND overridden <= shown", name="counted"),)

    code: Mapped[str] = mapped_column(primary_key=True)
    shown: Mapped[int]
    overridden: Mapped[int]


class SnapshotRow(Base):
    """What a pump said."""

    __tablename__ = "snapshot"
    __table_args__ = (
        CheckConstraint("typeof(payload) = 'blob'", name="payload"),
        CheckConstraint("typeof(sha256) = 'blob' AND length(sha256) = 32", name="sha256"),
        CheckConstraint("kind IN ('interrogation', 'read_back', 'echo')", name="kind"),
        Index("ix_snapshot_pump_serial_snapshot_no", "pump_serial", "snapshot_no"),
        {"sqlite_autoincrement": True},
    )

    snapshot_no: Mapped[int] = mapped_column(Integer, primary_key=True)
    session_id: Mapped[UUID] = mapped_column(ForeignKey("session.session_id"), index=True)
    pump_serial: Mapped[str] = mapped_column(ForeignKey("pump.serial"))
    kind: Mapped[str]
    taken_utc_ms: Mapped[int]
    pump_time_ms: Mapped[int]
    revision: Mapped[int]
    payload: Mapped[bytes]
    sha256: Mapped[bytes]
