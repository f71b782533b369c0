"""Pumps on disks in memory, for the tests of this folder alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.crash.disk import mounted
from tests.telemetry.recorded import Tapes


@pytest.fixture(scope="module", autouse=True)
def _disks_in_memory() -> Iterator[None]:
    with mounted():
        yield


@pytest.fixture(autouse=True)
def _no_tapes_are_kept() -> Iterator[None]:
    """A world that is cut in the middle is judged by its memory; what its ends recorded is let go."""
    yield
    Tapes.running.clear()
