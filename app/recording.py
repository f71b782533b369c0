"""Writes the records of a sitting: who met which pump, what it said, and the journal of every command.

Works on the GUI thread and hands each write to the store thread. A session is opened with the first reading of a
pump; the journal's entries belong to it. A record that cannot be written is told, and nothing is sent without one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any, TypeVar
from uuid import UUID, uuid4

from msgspec import Struct

from app.records.entities import (
    Agreed,
    Draft,
    Finding,
    FindingKind,
    Patient,
    Pump,
    Scan,
    Session,
    SessionOutcome,
    Snapshot,
)
from app.records.errors import RecordDamaged, RecordsError
from app.records.first_start import close_sessions_left_open, ensure_install
from app.records.journal import JournalEntry, MarkedState
from app.records.pump_log import HeldLog, LogTaken
from app.records.store import Store
from app.records.work import UnitOfWork
from app.workflows.former_boluses import BolusesBefore, held_by
from app.workflows.known_therapy import Changed
from app.workflows.pump_read import PumpRead, ReadKind
from app.workflows.site import Reading
from app.workflows.therapy_fields import FieldKey
from pump_core.clocks import Duration, PumpTime, UtcTime
from pump_core.log import Event
from pump_core.record import BadRecord
from pump_core.values import replace
from telemetry.messages.codec import MessageUnreadable, digest, dumps, loads
from telemetry.messages.hello import Welcome
from telemetry.messages.reading import Interrogation, PatientLabel
from telemetry.programming import MarkJournal, SettleJournal, WriteJournal
from telemetry.version import VERSION

T = TypeVar("T")

Former = Callable[[str, frozenset[bytes], PumpRead | None, frozenset[int], frozenset[bytes]], None]
"""Is given a serial, the commands not settled, the reading known last, the revisions that this tablet made."""

_REVISIONS_LOOKED_AT = 32
"""How many revisions back patient boluses are looked for that went off with a change (our choice)."""

_MARKS: dict[str, MarkedState] = {"echoed": "staged", "confirmed": "committed"}


class Recorder:
    """The journal port of the workflows, and the keeper of sessions and snapshots."""

    def __init__(self, store: Store, now: Callable[[], UtcTime], install_id: UUID, tablet_name: str) -> None:
        self.troubled: Callable[[str], None] = lambda _problem: None
        self.drafted: Callable[[Draft], None] = lambda _draft: None
        self._store = store
        self._now = now
        self._install_id = install_id
        self._session: Session | None = None
        self._user_id: UUID | None = None
        self._programmed = False
        self._closed = False
        at = now()
        self._submit(lambda work: _first(work, install_id, at, tablet_name), None, self._trouble)

    def write(self, effect: WriteJournal, kind: str, done: Callable[[], None], failed: Callable[[str], None]) -> None:
        """Makes a command durable before its first byte leaves."""
        session = self._session
        if session is None:
            failed("The records have no session yet. Read the pump again.")
            return
        entry = JournalEntry(
            command_id=effect.command_id,
            session_id=session.session_id,
            pump_serial=session.pump_serial,
            kind="stop" if kind == "stop" else "program",
            staged=effect.staged,
            digest=digest(effect.staged),
            base_revision=effect.base_revision,
            written_at=self._now(),
        )
        self._submit(lambda work: work.journal.write_before_send(entry), lambda _: done(), _told(failed))

    def mark(self, effect: MarkJournal, done: Callable[[], None], failed: Callable[[str], None]) -> None:
        """Makes a step of a command durable."""
        state, at = _MARKS[effect.state], self._now()
        self._submit(lambda work: work.journal.mark(effect.command_id, state, at), lambda _: done(), _told(failed))

    def settle(self, effect: SettleJournal, failed: Callable[[str], None]) -> None:
        """Writes down what became of a command."""
        at = self._now()
        self._programmed = self._programmed or effect.outcome == "done"
        self._submit(
            lambda work: work.journal.settle(effect.command_id, effect.outcome, effect.reasons, effect.revision, at),
            None,
            _told(failed),
        )

    def read(self, read: PumpRead, welcome: Welcome, former: Former) -> None:
        """A reading: opens the session with the first one, keeps the exact bytes of each.

        `former` gets what the records say of this pump: see `Tablet.settle_former`.
        """
        pump = read.pump
        if self._session is not None and self._session.pump_serial != pump.serial:
            self._end_session(unknown=False)
            self._programmed = False
        if self._session is None:
            session = Session(
                session_id=uuid4(),
                install_id=self._install_id,
                user_id=self._user_id,
                pump_serial=pump.serial,
                opened_at=self._now(),
                role=welcome.role,
                agreed=Agreed(
                    welcome.protocol,
                    welcome.schema_version,
                    welcome.limits_version,
                    welcome.constants_version,
                    welcome.software,
                ),
            )
            self._session = session
            self._submit(
                lambda work: _meet(work, session, read),
                lambda met: self._met(pump.serial, met, former),
                lambda error: self._unopened(session, error),
            )
        snapshot = Snapshot(
            session_id=self._session.session_id,
            pump_serial=pump.serial,
            kind=read.kind,
            taken_at=read.reading.read_at,
            pump_time=PumpTime(pump.pump_time_ms),
            revision=pump.therapy.revision,
            payload=dumps(pump.to_list()),
        )
        self._submit(lambda work: work.snapshots.add(snapshot), None, self._trouble)

    def signed_in(self, user_id: UUID, unknown: bool) -> None:
        """Whose the session is from now on: a session that nobody had is theirs, that of another person ends."""
        former, self._user_id = self._session, user_id
        if former is None or former.user_id == user_id:
            return
        if former.user_id is None:
            self._session = replace(former, user_id=user_id)
            self._submit(lambda work: work.sessions.claim(former.session_id, user_id), None, self._trouble)
            return
        self._end_session(unknown)
        self._programmed = False
        session = replace(former, session_id=uuid4(), user_id=user_id, opened_at=self._now())
        self._session = session
        self._submit(lambda work: _follow(work, former, session), None, lambda error: self._unopened(session, error))

    def held_log(self, serial: str, then: Callable[[HeldLog], None], failed: Callable[[str], None]) -> None:
        """What is held of this pump's log."""
        self._submit(lambda work: work.logs.held(serial), then, _told(failed))

    def take_log(
        self,
        serial: str,
        told: tuple[Event, ...],
        next_id: int,
        then: Callable[[LogTaken], None],
        failed: Callable[[str], None],
    ) -> None:
        """Adds what was told of it."""
        at = self._now()
        self._submit(lambda work: work.logs.take(serial, told, next_id, at), then, _told(failed))

    def changed_elsewhere(self, changed: Changed) -> None:
        """The pump is another one than this tablet last read."""
        before, after = changed.before.pump.therapy, changed.after.pump.therapy
        detail = {"known": before.revision, "found": after.revision, "fields": list(changed.fields)}
        self._find(changed.after.pump.serial, "changed_elsewhere", detail)

    def change_seen(self, changed: Changed) -> None:
        """A person has seen it."""
        self._find(changed.after.pump.serial, "change_seen", {"found": changed.after.pump.therapy.revision})

    def read_back_differs(self, serial: str, command_id: bytes, fields: tuple[FieldKey, ...]) -> None:
        """What the pump read back is not what was confirmed."""
        self._find(serial, "read_back_differs", {"command_id": command_id.hex(), "fields": list(fields)})

    def _find(self, serial: str, kind: FindingKind, detail: Mapping[str, Any]) -> None:
        finding = Finding(serial, self._now(), kind, detail)
        self._submit(lambda work: work.findings.add(finding), None, self._trouble)

    def keep_scan(self, scan: Scan, then: Callable[[], None], failed: Callable[[str], None]) -> None:
        """Writes what a pump was before a scan, or what the check after it found."""
        self._submit(lambda work: work.scans.add(scan), lambda _: then(), _told(failed))

    def newest_scan(self, serial: str, then: Callable[[Scan | None], None], failed: Callable[[str], None]) -> None:
        """The one of this pump that was written last."""
        self._submit(lambda work: work.scans.newest(serial), then, _told(failed))

    def keep(self, serial: str, payload: bytes) -> None:
        """Stores what was entered in a workflow with this pump so far."""
        draft = Draft(serial, self._now(), payload)
        self._submit(lambda work: work.drafts.save(draft), None, self._trouble)

    def forget(self, serial: str) -> None:
        """Forgets it: the workflow ended, or what it stood on is no more."""
        self._submit(lambda work: work.drafts.drop(serial), None, self._trouble)

    def close(self, unknown: bool) -> None:
        """Ends the session; nothing is written after it."""
        self._end_session(unknown)
        self._closed = True

    def _end_session(self, unknown: bool) -> None:
        session, at = self._session, self._now()
        if session is not None:
            outcome: SessionOutcome = "unknown" if unknown else "programmed" if self._programmed else "read_only"
            self._submit(lambda work: work.sessions.close(session.session_id, outcome, at), None, self._trouble)
        self._session = None

    def former_boluses(self, serial: str, then: Callable[[BolusesBefore | None], None]) -> None:
        """The patient boluses of the newest reading of this pump that holds any."""
        self._submit(lambda work: _former_boluses(work, serial), then, self._trouble)

    def _submit(
        self,
        job: Callable[[UnitOfWork], T],
        then: Callable[[T], None] | None,
        failed: Callable[[Exception], None],
    ) -> None:
        """Hands a job to the store thread; after the end of the program what is left is settled at the next start."""
        if not self._closed:
            self._store.submit(job, then, failed)

    def _unopened(self, session: Session, error: Exception) -> None:
        """A session that could not be opened is tried anew with the next reading."""
        if self._session is session:
            self._session = None
        self._trouble(error)

    def _met(self, serial: str, met: _Met, former: Former) -> None:
        former(serial, met.unsettled, met.known, met.made, met.stops)
        if met.draft is not None:
            self.drafted(met.draft)

    def _trouble(self, error: Exception) -> None:
        self.troubled(str(error))


def _told(failed: Callable[[str], None]) -> Callable[[Exception], None]:
    def told(error: Exception) -> None:
        if isinstance(error, RecordsError):
            failed(f"{error.what} {error.why} {error.do}")
        else:
            failed(f"The records could not be written ({error}). Nothing was sent. Free some room and try again.")

    return told


def _first(work: UnitOfWork, install_id: UUID, at: UtcTime, tablet_name: str) -> None:
    ensure_install(work, install_id, at, VERSION, tablet_name)
    close_sessions_left_open(work, at)


def _follow(work: UnitOfWork, former: Session, session: Session) -> None:
    """A session with the same pump for another person."""
    held = work.sessions.get(former.session_id) or former
    work.sessions.open(replace(session, patient_id=held.patient_id, install_id=held.install_id))


class _Met(Struct, frozen=True):
    unsettled: frozenset[bytes]
    draft: Draft | None
    known: PumpRead | None
    made: frozenset[int]
    stops: frozenset[bytes]


def _meet(work: UnitOfWork, session: Session, read: PumpRead) -> _Met:
    pump, at = read.pump, read.reading.read_at
    patient_id = _patient(work, pump.patient, at) if pump.patient else None
    work.pumps.save(
        Pump(
            serial=pump.serial,
            model=pump.model,
            first_seen_at=at,
            last_seen_at=at,
            manufactured_at=at + Duration(-pump.pump_time_ms),
            patient_id=patient_id,
        )
    )
    install = work.installs.this()
    install_id = install.install_id if install else session.install_id
    work.sessions.open(replace(session, patient_id=patient_id, install_id=install_id))
    entries = work.journal.unsettled(pump.serial)
    unsettled = frozenset(entry.command_id for entry in entries)
    stops = frozenset(entry.command_id for entry in entries if entry.kind == "stop")
    made = work.journal.revisions_made(pump.serial)
    return _Met(unsettled, work.drafts.of_pump(pump.serial), _known(work, pump.serial), made, stops)


def _known(work: UnitOfWork, serial: str) -> PumpRead | None:
    """The last reading of this pump whose therapy a person has seen; None when none was kept that can be read."""
    seen: int | None = None
    for finding in work.findings.of_pump(serial):
        if finding.kind == "changed_elsewhere":
            seen = finding.detail["known"]
        elif finding.kind == "change_seen":
            seen = None
    try:
        snapshot = work.snapshots.newest(serial, revision=seen)
        if snapshot is None:
            return None
        pump = Interrogation.from_list(loads(snapshot.payload))
    except (RecordDamaged, MessageUnreadable, BadRecord):
        return None
    kind: ReadKind = "read_back" if snapshot.kind == "read_back" else "interrogation"
    return PumpRead(pump, Reading(snapshot.pump_time, snapshot.taken_at), kind)


def _former_boluses(work: UnitOfWork, serial: str) -> BolusesBefore | None:
    for revision in work.snapshots.revisions(serial, _REVISIONS_LOOKED_AT):
        try:
            snapshot = work.snapshots.newest(serial, revision=revision)
            held = held_by(Interrogation.from_list(loads(snapshot.payload))) if snapshot is not None else None
        except (RecordDamaged, MessageUnreadable, BadRecord):
            continue
        if held is not None:
            return held
    return None


def _patient(work: UnitOfWork, label: PatientLabel, at: UtcTime) -> UUID:
    held = work.patients.by_mrn(label.mrn)
    born = date(1970, 1, 1) + timedelta(days=label.born_day)
    patient = Patient(held.patient_id if held else UUID(bytes=label.patient_id), label.mrn, label.name, born, at)
    if held is not None:
        patient = replace(held, name=label.name, born=born)
    work.patients.save(patient)
    return patient.patient_id
