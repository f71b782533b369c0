"""The journal in the database; what an entry may become is decided in `app.records.journal`."""

from __future__ import annotations

import json
from typing import Any, get_args

from sqlalchemy import select
from sqlalchemy.orm import Session as SqlSession

from app.records import journal
from app.records.journal import CommandKind, EntryState, JournalEntry, MarkedState, Outcome
from app.records.stored import held_together, instant, ms, one_of
from app.records.tables import JournalRow
from pump_core.checks import Reason
from pump_core.clocks import UtcTime

_KINDS: tuple[CommandKind, ...] = get_args(CommandKind)
_STATES: tuple[EntryState, ...] = get_args(EntryState)
_OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)


class SqlJournal:
    """The journal within one transaction."""

    def __init__(self, session: SqlSession) -> None:
        self._session = session

    def write_before_send(self, entry: JournalEntry) -> None:
        """Writes a new command. Raises `JournalRefused`; `RecordRefused` for an unknown session or pump."""
        journal.new_entry(entry)
        if self._row(entry.command_id) is not None:
            raise journal.id_taken(entry.command_id)
        self._session.add(
            JournalRow(
                command_id=entry.command_id,
                session_id=entry.session_id,
                pump_serial=entry.pump_serial,
                kind=entry.kind,
                staged=entry.staged,
                digest=entry.digest,
                base_revision=entry.base_revision,
                written_utc_ms=entry.written_at.ms,
                state=entry.state,
                reasons_json=_reasons_json(entry.reasons),
            )
        )
        self._session.flush()

    def mark(self, command_id: bytes, state: MarkedState, at: UtcTime) -> None:
        """Notes a step forward. Raises `JournalRefused`."""
        row = self._known(command_id)
        self._write(row, journal.marked(_entry(row), state, at))

    def settle(
        self,
        command_id: bytes,
        outcome: Outcome,
        reasons: tuple[Reason, ...],
        revision_after: int | None,
        at: UtcTime,
    ) -> None:
        """Notes what became of the command. Raises `JournalRefused`."""
        row = self._known(command_id)
        self._write(row, journal.settled(_entry(row), outcome, reasons, revision_after, at))

    def entry(self, command_id: bytes) -> JournalEntry | None:
        """The entry as it stands. Raises `RecordDamaged`."""
        row = self._row(command_id)
        return None if row is None else _entry(row)

    def unsettled(self, pump_serial: str) -> list[JournalEntry]:
        """What is not settled with this pump, in the order it was written. Raises `RecordDamaged`."""
        wanted = select(JournalRow).where(JournalRow.pump_serial == pump_serial, JournalRow.state != "settled")
        return [_entry(row) for row in self._session.scalars(wanted.order_by(JournalRow.entry_no))]

    def revisions_made(self, pump_serial: str) -> frozenset[int]:
        """The revisions of this pump that commands of this tablet brought about."""
        wanted = select(JournalRow.revision_after).where(
            JournalRow.pump_serial == pump_serial, JournalRow.outcome == "done"
        )
        return frozenset(revision for revision in self._session.scalars(wanted) if revision is not None)

    def _row(self, command_id: bytes) -> JournalRow | None:
        return self._session.scalars(select(JournalRow).where(JournalRow.command_id == command_id)).one_or_none()

    def _known(self, command_id: bytes) -> JournalRow:
        row = self._row(command_id)
        if row is None:
            raise journal.never_written(command_id)
        return row

    def _write(self, row: JournalRow, entry: JournalEntry) -> None:
        row.state = entry.state
        row.staged_utc_ms = ms(entry.staged_at)
        row.committed_utc_ms = ms(entry.committed_at)
        row.outcome = entry.outcome
        row.reasons_json = _reasons_json(entry.reasons)
        row.settled_utc_ms = ms(entry.settled_at)
        row.revision_after = entry.revision_after
        self._session.flush()


def _reasons_json(reasons: tuple[Reason, ...]) -> str:
    return json.dumps([reason.to_list() for reason in reasons], separators=(",", ":"))


def _reasons(stored: str) -> tuple[Reason, ...]:
    listed: Any = json.loads(stored)
    return tuple(Reason.from_list(item) for item in listed)


def _entry(row: JournalRow) -> JournalEntry:
    with held_together(f"Entry {row.entry_no} of the journal"):
        return JournalEntry(
            command_id=row.command_id,
            session_id=row.session_id,
            pump_serial=row.pump_serial,
            kind=one_of(_KINDS, row.kind),
            staged=row.staged,
            digest=row.digest,
            base_revision=row.base_revision,
            written_at=UtcTime(row.written_utc_ms),
            state=one_of(_STATES, row.state),
            staged_at=instant(row.staged_utc_ms),
            committed_at=instant(row.committed_utc_ms),
            outcome=None if row.outcome is None else one_of(_OUTCOMES, row.outcome),
            reasons=_reasons(row.reasons_json),
            settled_at=instant(row.settled_utc_ms),
            revision_after=row.revision_after,
        )
