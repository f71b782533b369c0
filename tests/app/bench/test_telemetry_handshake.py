"""The handshake's figures: that they measure a whole handshake, and that both bars are met on the line at least."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.bench.registry import FIGURES, GROUPS
from app.bench.telemetry_handshake import BAUD, LINE_BAR_MS, HandshakeBench


def test_a_handshake_is_measured_from_its_first_byte_to_the_welcome(tmp_path: Path) -> None:
    shaken = HandshakeBench(tmp_path).shake()

    assert 2_000 < shaken.line_bytes < 3_500, "two certificates, link and greeting"
    assert shaken.line_ms == pytest.approx(shaken.line_bytes * 10_000 / BAUD, abs=1)
    assert shaken.line_ms < LINE_BAR_MS


def test_both_figures_are_in_the_group_telemetry() -> None:
    assert {"handshake", "handshake_cpu"} <= set(GROUPS["telemetry"]) <= set(FIGURES)
