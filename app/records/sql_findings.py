"""Findings on SQLite: what did not fit, in the order it was found."""

from __future__ import annotations

import json
from typing import get_args

from sqlalchemy import select
from sqlalchemy.orm import Session as SqlSession

from app.records.entities import Finding, FindingKind
from app.records.stored import held_together, one_of
from app.records.tables import FindingRow
from pump_core.clocks import UtcTime

_KINDS: tuple[FindingKind, ...] = get_args(FindingKind)


class SqlFindings:
    """See `app.records.work.Findings`."""

    def __init__(self, session: SqlSession) -> None:
        self._session = session

    def add(self, finding: Finding) -> None:
        """Writes it. Raises `RecordRefused` for a pump that is not known."""
        self._session.add(
            FindingRow(
                pump_serial=finding.pump_serial,
                found_utc_ms=finding.found_at.ms,
                kind=finding.kind,
                detail_json=json.dumps(dict(finding.detail), sort_keys=True, separators=(",", ":"), ensure_ascii=False),
            )
        )
        self._session.flush()

    def of_pump(self, pump_serial: str) -> list[Finding]:
        """All about this pump, in the order written. Raises `RecordDamaged`."""
        wanted = select(FindingRow).where(FindingRow.pump_serial == pump_serial).order_by(FindingRow.finding_no)
        return [_finding(row) for row in self._session.scalars(wanted)]


def _finding(row: FindingRow) -> Finding:
    with held_together(f"Finding {row.finding_no}"):
        return Finding(
            pump_serial=row.pump_serial,
            found_at=UtcTime(row.found_utc_ms),
            kind=one_of(_KINDS, row.kind),
            detail=json.loads(row.detail_json),
        )
