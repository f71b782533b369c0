"""After every test the rules of the protocol are checked over all traffic of its lines, both ends of each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.telemetry.invariants import breaches
from tests.telemetry.recorded import Tapes


@pytest.fixture(autouse=True)
def rules_hold() -> Iterator[None]:
    Tapes.running.clear()
    yield
    lines, Tapes.running[:] = list(Tapes.running), []
    for tapes in lines:
        found = breaches(tapes.recordings("tablet"), tapes.recordings("pump"))
        unexcused = [breach for breach in found if breach.rule not in tapes.excused]
        assert unexcused == []
