"""Counts of warnings on SQLite: one row for each, added up."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session as SqlSession

from app.records.entities import WarningCount
from app.records.tables import WarningRow


class SqlWarnings:
    """See `app.records.work.Warnings`."""

    def __init__(self, session: SqlSession) -> None:
        self._session = session

    def add(self, code: str, *, shown: int, overridden: int) -> None:
        """Adds to what was counted. Raises `RecordRefused` when more would be overridden than shown."""
        row = self._session.get(WarningRow, code)
        if row is None:
            self._session.add(WarningRow(code=code, shown=shown, overridden=overridden))
        else:
            row.shown += shown
            row.overridden += overridden
        self._session.flush()

    def all(self) -> list[WarningCount]:
        """Every warning that was ever shown, by its code."""
        rows = self._session.scalars(select(WarningRow).order_by(WarningRow.code))
        return [WarningCount(row.code, row.shown, row.overridden) for row in rows]
