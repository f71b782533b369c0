"""Drafts on SQLite: one row for each pump with a workflow that has not ended."""

from __future__ import annotations

from sqlalchemy import delete
from sqlalchemy.orm import Session as SqlSession

from app.records.entities import Draft
from app.records.tables import DraftRow
from pump_core.clocks import UtcTime


class SqlDrafts:
    """See `app.records.work.Drafts`."""

    def __init__(self, session: SqlSession) -> None:
        self._session = session

    def of_pump(self, pump_serial: str) -> Draft | None:
        """The one of this pump."""
        row = self._session.get(DraftRow, pump_serial)
        return None if row is None else Draft(row.pump_serial, UtcTime(row.saved_utc_ms), row.payload)

    def save(self, draft: Draft) -> None:
        """Writes or rewrites it. Raises `RecordRefused` for a pump that is not known."""
        row = DraftRow(pump_serial=draft.pump_serial, saved_utc_ms=draft.saved_at.ms, payload=draft.payload)
        self._session.merge(row)
        self._session.flush()

    def drop(self, pump_serial: str) -> None:
        """Forgets it; harmless when there is none."""
        self._session.execute(delete(DraftRow).where(DraftRow.pump_serial == pump_serial))
