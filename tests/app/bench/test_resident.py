"""Memory as the kernel counts it."""

from __future__ import annotations

import os
import sys

import pytest

from app.bench.resident import can_tell, resident_kb


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells through /proc")
def test_a_running_process_is_told_by_its_number() -> None:
    assert can_tell()
    told = resident_kb(os.getpid())
    assert told is not None
    assert told > 1_000


def test_a_process_that_is_not_there_has_no_memory() -> None:
    assert resident_kb(2**31 - 1) is None
