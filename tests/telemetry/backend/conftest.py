from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.telemetry.backend.bench_pump import Bench


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path / "pump")
    yield made
    made.pump.close()


@pytest.fixture
def factory(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path / "factory", "factory")
    yield made
    made.pump.close()
