"""Checks around scans: what a pump was before one survives the program, and the newest of a pump is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.records.entities import Scan
from app.records.errors import RecordRefused
from app.records.unit_of_work import open_records
from pump_core.clocks import UtcTime
from pump_core.values import replace
from tests.app.records import samples

BEFORE = Scan(samples.PUMP.serial, "before", "3 T", UtcTime(5), b"as it was", {})


def test_the_newest_scan_of_a_pump_is_there_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "records.sqlite"
    after = replace(BEFORE, kind="after", at=UtcTime(9), detail={"stall": "recovered", "altered": []})
    records = open_records(path)
    with records.begin() as work:
        work.pumps.save(replace(samples.PUMP, patient_id=None))
        assert work.scans.newest(samples.PUMP.serial) is None
        work.scans.add(BEFORE)
        assert work.scans.newest(samples.PUMP.serial) == BEFORE
        work.scans.add(after)
    records.close()
    with open_records(path).begin() as work:
        assert work.scans.newest(samples.PUMP.serial) == after
        assert work.scans.newest("another") is None


def test_a_scan_of_an_unknown_pump_or_of_no_kind_is_refused(tmp_path: Path) -> None:
    records = open_records(tmp_path / "records.sqlite")
    with pytest.raises(RecordRefused), records.begin() as work:
        work.scans.add(BEFORE)
    with records.begin() as work:
        work.pumps.save(replace(samples.PUMP, patient_id=None))
    with pytest.raises(RecordRefused), records.begin() as work:
        work.scans.add(replace(BEFORE, kind="during"))  # type: ignore[arg-type]  # what no code of ours writes
