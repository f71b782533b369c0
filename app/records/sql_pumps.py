"""Pumps, sessions with them and what they said, in the database."""

from __future__ import annotations

from typing import get_args
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session as SqlSession

from app.records.entities import Pump, Session, SessionOutcome, SessionRole, Snapshot, SnapshotKind
from app.records.errors import RecordDamaged, RecordRefused
from app.records.stored import agreed_json, agreed_of, held_together, instant, ms, one_of
from app.records.tables import PumpRow, SessionRow, SnapshotRow
from pump_core.clocks import PumpTime, UtcTime

_ROLES: tuple[SessionRole, ...] = get_args(SessionRole)
_OUTCOMES: tuple[SessionOutcome, ...] = get_args(SessionOutcome)
_KINDS: tuple[SnapshotKind, ...] = get_args(SnapshotKind)


class SqlPumps:
    """Pumps that this tablet has met."""

    def __init__(self, session: SqlSession) -> None:
        self._session = session

    def get(self, serial: str) -> Pump | None:
        """The pump with this serial."""
        row = self._session.get(PumpRow, serial)
        return None if row is None else _pump(row)

    def save(self, pump: Pump) -> None:
        """Writes or rewrites the pump; the instant it was first seen stays. Raises `RecordRefused`."""
        held = self._session.get(PumpRow, pump.serial)
        row = PumpRow(
            serial=pump.serial,
            model=pump.model,
            manufactured_utc_ms=ms(pump.manufactured_at),
            first_seen_utc_ms=pump.first_seen_at.ms if held is None else held.first_seen_utc_ms,
            last_seen_utc_ms=pump.last_seen_at.ms,
            patient_id=pump.patient_id,
        )
        self._session.merge(row)
        self._session.flush()

    def of_patient(self, patient_id: UUID) -> list[Pump]:
        """The patient's pumps, the one seen last first."""
        wanted = select(PumpRow).where(PumpRow.patient_id == patient_id)
        rows = self._session.scalars(wanted.order_by(PumpRow.last_seen_utc_ms.desc(), PumpRow.serial))
        return [_pump(row) for row in rows]


class SqlSessions:
    """Sittings with a pump."""

    def __init__(self, session: SqlSession) -> None:
        self._session = session

    def get(self, session_id: UUID) -> Session | None:
        """The session with this id."""
        row = self._session.get(SessionRow, session_id)
        return None if row is None else _session(row)

    def open(self, session: Session) -> None:
        """Writes a new session. Raises `RecordRefused`."""
        self._session.add(
            SessionRow(
                session_id=session.session_id,
                install_id=session.install_id,
                user_id=session.user_id,
                pump_serial=session.pump_serial,
                patient_id=session.patient_id,
                opened_utc_ms=session.opened_at.ms,
                closed_utc_ms=ms(session.closed_at),
                role=session.role,
                agreed_json=agreed_json(session.agreed),
                outcome=session.outcome,
            )
        )
        self._session.flush()

    def claim(self, session_id: UUID, user_id: UUID) -> None:
        """Says whose session it is that began before anybody had signed in. Raises `RecordRefused`."""
        row = self._opened(session_id)
        if row.user_id is not None and row.user_id != user_id:
            raise RecordRefused(
                f"Session {session_id} belongs to another user.",
                "A session that somebody has begun stays theirs.",
                "This is a fault of the program: report it.",
            )
        row.user_id = user_id
        self._session.flush()

    def _opened(self, session_id: UUID) -> SessionRow:
        row = self._session.get(SessionRow, session_id)
        if row is None:
            raise RecordRefused(
                f"Session {session_id} is not in the records.",
                "Only a session that was opened can be changed.",
                "This is a fault of the program: report it.",
            )
        return row

    def close(self, session_id: UUID, outcome: SessionOutcome, at: UtcTime) -> None:
        """Ends an open session; a closed one stays as it is. Raises `RecordRefused` for an unknown one."""
        row = self._opened(session_id)
        if row.closed_utc_ms is None:
            row.closed_utc_ms = at.ms
            row.outcome = outcome
            self._session.flush()

    def left_open(self) -> list[Session]:
        """Sessions without an end, the oldest first."""
        wanted = select(SessionRow).where(SessionRow.closed_utc_ms.is_(None))
        return [_session(row) for row in self._session.scalars(wanted.order_by(SessionRow.opened_utc_ms))]


class SqlSnapshots:
    """What pumps said, as exact bytes."""

    def __init__(self, session: SqlSession) -> None:
        self._session = session

    def add(self, snapshot: Snapshot) -> int:
        """Writes it and returns its number. Raises `RecordRefused`."""
        row = SnapshotRow(
            session_id=snapshot.session_id,
            pump_serial=snapshot.pump_serial,
            kind=snapshot.kind,
            taken_utc_ms=snapshot.taken_at.ms,
            pump_time_ms=snapshot.pump_time.ms,
            revision=snapshot.revision,
            payload=snapshot.payload,
            sha256=snapshot.sha256,
        )
        self._session.add(row)
        self._session.flush()
        return row.snapshot_no

    def newest(
        self, pump_serial: str, kind: SnapshotKind | None = None, revision: int | None = None
    ) -> Snapshot | None:
        """The one written last, of any kind or of this, of any revision or of this.

        Raises `RecordDamaged` when its checksum is off.
        """
        wanted = select(SnapshotRow).where(SnapshotRow.pump_serial == pump_serial)
        if kind is not None:
            wanted = wanted.where(SnapshotRow.kind == kind)
        if revision is not None:
            wanted = wanted.where(SnapshotRow.revision == revision)
        row = self._session.scalars(wanted.order_by(SnapshotRow.snapshot_no.desc()).limit(1)).one_or_none()
        return None if row is None else _snapshot(row)

    def of_session(self, session_id: UUID) -> list[Snapshot]:
        """All of a session, in the order written. Raises `RecordDamaged`."""
        wanted = select(SnapshotRow).where(SnapshotRow.session_id == session_id)
        return [_snapshot(row) for row in self._session.scalars(wanted.order_by(SnapshotRow.snapshot_no))]

    def revisions(self, pump_serial: str, most: int) -> list[int]:
        """The revisions of a pump of which something is kept, the one written last first."""
        last = func.max(SnapshotRow.snapshot_no)
        wanted = select(SnapshotRow.revision).where(SnapshotRow.pump_serial == pump_serial)
        rows = self._session.scalars(wanted.group_by(SnapshotRow.revision).order_by(last.desc()).limit(most))
        return list(rows)


def _pump(row: PumpRow) -> Pump:
    return Pump(
        serial=row.serial,
        model=row.model,
        first_seen_at=UtcTime(row.first_seen_utc_ms),
        last_seen_at=UtcTime(row.last_seen_utc_ms),
        manufactured_at=instant(row.manufactured_utc_ms),
        patient_id=row.patient_id,
    )


def _session(row: SessionRow) -> Session:
    with held_together(f"Session {row.session_id}"):
        return Session(
            session_id=row.session_id,
            install_id=row.install_id,
            user_id=row.user_id,
            pump_serial=row.pump_serial,
            opened_at=UtcTime(row.opened_utc_ms),
            role=one_of(_ROLES, row.role),
            agreed=agreed_of(row.agreed_json),
            patient_id=row.patient_id,
            closed_at=instant(row.closed_utc_ms),
            outcome=None if row.outcome is None else one_of(_OUTCOMES, row.outcome),
        )


def _snapshot(row: SnapshotRow) -> Snapshot:
    with held_together(f"Snapshot {row.snapshot_no}"):
        snapshot = Snapshot(
            session_id=row.session_id,
            pump_serial=row.pump_serial,
            kind=one_of(_KINDS, row.kind),
            taken_at=UtcTime(row.taken_utc_ms),
            pump_time=PumpTime(row.pump_time_ms),
            revision=row.revision,
            payload=row.payload,
        )
    if snapshot.sha256 != row.sha256:
        raise RecordDamaged(
            f"Snapshot {row.snapshot_no} of pump {row.pump_serial} is damaged.",
            "Its bytes do not match their checksum.",
            "Read the pump again; do not decide on this snapshot.",
        )
    return snapshot
