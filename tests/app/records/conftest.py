"""Open records in a folder of their own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.records.unit_of_work import SqlRecords, open_records


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "records" / "cisterna.db"


@pytest.fixture
def records(path: Path) -> Iterator[SqlRecords]:
    opened = open_records(path)
    yield opened
    opened.close()
