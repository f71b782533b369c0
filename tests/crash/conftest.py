"""Pumps on disks in memory, for the tests of this folder alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.crash.disk import mounted


@pytest.fixture(scope="module", autouse=True)
def _disks_in_memory() -> Iterator[None]:
    with mounted():
        yield
