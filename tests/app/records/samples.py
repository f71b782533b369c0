"""Rows to test with: one install, user, patient, pump and session, and commands of that session."""

from __future__ import annotations

import hashlib
from datetime import date
from uuid import UUID

from app.records.entities import Agreed, Install, Patient, Pump, Session, Snapshot, SnapshotKind, User
from app.records.journal import JournalEntry
from app.records.work import UnitOfWork
from pump_core.clocks import PumpTime, UtcTime

NOON = UtcTime(1_806_235_200_000)
LATER = UtcTime(NOON.ms + 60_000)
SERIAL = "EMU000001"

INSTALL = Install(UUID(int=1), NOON, "0.1.0", "Tablet 3")
USER = User(UUID(int=2), "Dr. Grün")
PATIENT = Patient(UUID(int=3), "MRN-0042", "Ada Öztürk", date(1958, 2, 28), NOON, "tolerant", "left side")
PUMP = Pump(SERIAL, "8637-40", NOON, NOON, UtcTime(NOON.ms - 86_400_000), PATIENT.patient_id)
AGREED = Agreed(1, 1, "limits-1", "constants-1", "emulator 0.1.0")
SESSION = Session(
    session_id=UUID(int=4),
    install_id=INSTALL.install_id,
    user_id=USER.user_id,
    pump_serial=SERIAL,
    opened_at=NOON,
    role="clinician",
    agreed=AGREED,
    patient_id=PATIENT.patient_id,
)


def command(number: int, serial: str = SERIAL) -> JournalEntry:
    staged = b"\x82\x01" + number.to_bytes(8, "big") + b"\x00\xff"
    return JournalEntry(
        command_id=number.to_bytes(16, "big"),
        session_id=SESSION.session_id,
        pump_serial=serial,
        kind="program",
        staged=staged,
        digest=hashlib.sha256(staged).digest(),
        base_revision=7,
        written_at=NOON,
    )


def snapshot(kind: SnapshotKind, payload: bytes = b"\x81\x00\xff") -> Snapshot:
    return Snapshot(SESSION.session_id, SERIAL, kind, NOON, PumpTime(123_456), 7, payload)


def begin_session(work: UnitOfWork) -> None:
    work.installs.save(INSTALL)
    work.users.save(USER)
    work.patients.save(PATIENT)
    work.pumps.save(PUMP)
    work.sessions.open(SESSION)
