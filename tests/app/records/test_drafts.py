"""Drafts: what was entered in a workflow that has not ended survives the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.records.entities import Draft
from app.records.errors import RecordRefused
from app.records.unit_of_work import open_records
from pump_core.clocks import UtcTime
from pump_core.values import replace
from tests.app.records import samples


def test_the_last_draft_of_a_pump_is_there_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "records.sqlite"
    first = Draft(samples.PUMP.serial, UtcTime(1), b"first")
    records = open_records(path)
    with records.begin() as work:
        work.pumps.save(replace(samples.PUMP, patient_id=None))
        work.drafts.save(first)
    with records.begin() as work:
        work.drafts.save(replace(first, saved_at=UtcTime(2), payload=b"second"))
    records.close()
    with open_records(path).begin() as work:
        assert work.drafts.of_pump(samples.PUMP.serial) == Draft(samples.PUMP.serial, UtcTime(2), b"second")


def test_a_draft_that_was_dropped_is_gone_and_dropping_again_is_harmless(tmp_path: Path) -> None:
    with open_records(tmp_path / "records.sqlite").begin() as work:
        work.pumps.save(replace(samples.PUMP, patient_id=None))
        work.drafts.save(Draft(samples.PUMP.serial, UtcTime(1), b"x"))
        work.drafts.drop(samples.PUMP.serial)
        work.drafts.drop(samples.PUMP.serial)
        assert work.drafts.of_pump(samples.PUMP.serial) is None


def test_a_draft_of_an_unknown_pump_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RecordRefused), open_records(tmp_path / "records.sqlite").begin() as work:
        work.drafts.save(Draft("nobody", UtcTime(1), b"x"))
