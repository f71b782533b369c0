"""One sitting for each journey, and one that a row of wrong entries shares."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from tests.journeys.sitting import Sitting


@pytest.fixture
def bench(qapp: QObject, tmp_path: Path) -> Iterator[Sitting]:
    """A bench on which nothing runs yet."""
    sitting = Sitting(tmp_path)
    yield sitting
    sitting.close()


@pytest.fixture
def sitting(bench: Sitting) -> Sitting:
    """Tablet, line and pump, with Home in sight."""
    bench.open()
    return bench


@pytest.fixture(scope="module")
def long_sitting(qapp: QObject, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sitting]:
    """The same, kept for all journeys of a module that program nothing."""
    sitting = Sitting(tmp_path_factory.mktemp("sitting"))
    sitting.open()
    yield sitting
    sitting.close()
