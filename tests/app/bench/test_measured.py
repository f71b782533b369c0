"""The real thing once: both programs of `start`, and the arithmetic of the line."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.bench.program import line_time_ms
from app.bench.start import Run, run_bare_once, run_tablet_once


@pytest.mark.parametrize("run", [run_bare_once, run_tablet_once])
def test_the_program_takes_a_tap_and_tells_its_frames_in_order(run: Run, tmp_path: Path) -> None:
    heard = run(tmp_path, tmp_path / "qml")

    assert 0 < heard.ms_to("first_frame_ns") <= heard.ms_to("tap_ns") < heard.ms_to("tapped_frame_ns")
    assert list((tmp_path / "qml").glob("*.qmlc")), "QML kept nothing: a warm cache would be as cold as a cold one"


def test_a_byte_is_ten_bits_on_the_line() -> None:
    assert line_time_ms(1_920, 19_200) == 1_000
