"""Our adapter for the benchmark of the wire's peers, in the benchmark itself where that is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.bench.telemetry_peers import benchmark, ours


def test_the_adapter_answers_every_ping_of_the_benchmark() -> None:
    folder = benchmark()
    if not isinstance(folder, Path):
        pytest.skip(folder.reason)
    said = ours(folder, "rtt300", 1)
    assert (said["n"], said["lost"]) == (300, 0)
