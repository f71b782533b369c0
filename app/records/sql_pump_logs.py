"""The pumps' own logs on SQLite; what an answer adds to one is decided in `app.records.pump_log`."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any, assert_never

from sqlalchemy import func, select
from sqlalchemy.orm import Session as SqlSession

from app.records.entities import Finding, FindingKind
from app.records.errors import RecordDamaged
from app.records.pump_log import NEWEST_HELD, BeganAgain, HeldLog, LogFinding, LogTaken, Missing, taken
from app.records.sql_findings import SqlFindings
from app.records.stored import held_together
from app.records.tables import PumpEventRow
from pump_core.clocks import UtcTime
from pump_core.log import Event
from telemetry.messages.codec import MessageUnreadable, dumps, loads


class SqlPumpLogs:
    """See `app.records.work.PumpLogs`."""

    def __init__(self, session: SqlSession, findings: SqlFindings) -> None:
        self._session = session
        self._findings = findings

    def held(self, pump_serial: str) -> HeldLog:
        """What is held of this pump's log. Raises `RecordDamaged` when a checksum is off."""
        series = self._series(pump_serial)
        wanted = select(PumpEventRow).where(PumpEventRow.pump_serial == pump_serial, PumpEventRow.series == series)
        rows = self._session.scalars(wanted.order_by(PumpEventRow.event_id.desc()).limit(NEWEST_HELD))
        return HeldLog(series, tuple(reversed([_event(row) for row in rows])))

    def take(self, pump_serial: str, told: Sequence[Event], next_id: int, at: UtcTime) -> LogTaken:
        """Adds what is new, and writes down what does not fit. Raises `RecordRefused`, `RecordDamaged`."""
        held = self.held(pump_serial)
        result = taken(held, self._same(pump_serial, held.series, told), told, next_id)
        for event in result.new:
            payload = dumps(event.to_list())
            self._session.add(
                PumpEventRow(
                    pump_serial=pump_serial,
                    series=held.series,
                    event_id=event.event_id,
                    at_time_ms=event.at_ms,
                    kind=event.kind,
                    told_utc_ms=at.ms,
                    payload=payload,
                    sha256=hashlib.sha256(payload).digest(),
                )
            )
        for found in result.found:
            kind, detail = _in_words_of_json(found)
            self._findings.add(Finding(pump_serial, at, kind, detail))
        self._session.flush()
        return result

    def _same(self, pump_serial: str, series: int, told: Sequence[Event]) -> dict[int, Event]:
        wanted = select(PumpEventRow).where(
            PumpEventRow.pump_serial == pump_serial,
            PumpEventRow.series == series,
            PumpEventRow.event_id.in_([event.event_id for event in told]),
        )
        return {row.event_id: _event(row) for row in self._session.scalars(wanted)}

    def _series(self, pump_serial: str) -> int:
        """The newest series; one that began and holds nothing yet is known by its finding alone."""
        wanted = select(func.max(PumpEventRow.series)).where(PumpEventRow.pump_serial == pump_serial)
        of_entries = self._session.scalar(wanted) or 0
        began = [found for found in self._findings.of_pump(pump_serial) if found.kind == "numbering_began_again"]
        return max([of_entries, *(int(found.detail["series"]) for found in began)])


def _event(row: PumpEventRow) -> Event:
    what = f"Entry {row.event_id} of the log of pump {row.pump_serial}"
    if hashlib.sha256(row.payload).digest() != row.sha256:
        raise RecordDamaged(
            f"{what} is damaged.",
            "Its bytes do not match their checksum.",
            "Keep a copy of the records and report it; the pump tells its log again to another tablet.",
        )
    with held_together(what):
        try:
            return Event.from_list(loads(row.payload))
        except MessageUnreadable as bad:
            raise ValueError(str(bad)) from bad


def _in_words_of_json(found: LogFinding) -> tuple[FindingKind, dict[str, Any]]:
    match found:
        case Missing(series, first_id, last_id, before, after):
            entries = {"before": before.to_list(), "after": after.to_list()}
            return "entries_missing", {"series": series, "first_id": first_id, "last_id": last_id, **entries}
        case BeganAgain(series, held, told):
            entry = told.to_list() if told is not None else None
            return "numbering_began_again", {"series": series, "held": held.to_list(), "told": entry}
        case _:
            assert_never(found)
