"""Checks around scans on SQLite: what a pump was before, and what was found after, in the order written."""

from __future__ import annotations

import json
from typing import get_args

from sqlalchemy import select
from sqlalchemy.orm import Session as SqlSession

from app.records.entities import Scan, ScanKind
from app.records.stored import held_together, one_of
from app.records.tables import ScanRow
from pump_core.clocks import UtcTime

_KINDS: tuple[ScanKind, ...] = get_args(ScanKind)


class SqlScans:
    """See `app.records.work.Scans`."""

    def __init__(self, session: SqlSession) -> None:
        self._session = session

    def newest(self, pump_serial: str) -> Scan | None:
        """The one of this pump that was written last. Raises `RecordDamaged`."""
        wanted = select(ScanRow).where(ScanRow.pump_serial == pump_serial).order_by(ScanRow.scan_no.desc()).limit(1)
        row = self._session.scalars(wanted).one_or_none()
        return None if row is None else _scan(row)

    def add(self, scan: Scan) -> None:
        """Writes it. Raises `RecordRefused` for a pump that is not known."""
        self._session.add(
            ScanRow(
                pump_serial=scan.pump_serial,
                kind=scan.kind,
                field=scan.field,
                at_utc_ms=scan.at.ms,
                payload=scan.payload,
                detail_json=json.dumps(dict(scan.detail), sort_keys=True, separators=(",", ":"), ensure_ascii=False),
            )
        )
        self._session.flush()


def _scan(row: ScanRow) -> Scan:
    with held_together(f"Scan {row.scan_no}"):
        return Scan(
            pump_serial=row.pump_serial,
            kind=one_of(_KINDS, row.kind),
            field=row.field,
            at=UtcTime(row.at_utc_ms),
            payload=row.payload,
            detail=json.loads(row.detail_json),
        )
