"""A measured process: what it says, what surrounds it, and how its failure is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.bench.child import Heard, hear, surroundings
from app.bench.figure import MeasureFailed


def test_the_last_line_counts_and_instants_are_told_from_the_start(tmp_path: Path) -> None:
    heard = hear(
        ["-c", "import time; print('warming'); print('{\"now_ns\": %d, \"none\": null}' % time.monotonic_ns())"],
        tmp_path,
    )

    assert heard.ms_to("now_ns") > 0
    assert set(heard.said) == {"now_ns"}


def test_milliseconds_are_counted_from_the_start_of_the_process() -> None:
    assert Heard(started_ns=1_000_000_000, said={"frame_ns": 1_250_500_000}).ms_to("frame_ns") == 250.5


def test_a_number_that_was_not_told_is_named() -> None:
    with pytest.raises(MeasureFailed, match="did not tell 'pump_kb'"):
        Heard(0, {"line_kb": 1}).number("pump_kb")


def test_a_process_that_fails_is_told_with_its_own_complaint(tmp_path: Path) -> None:
    with pytest.raises(MeasureFailed, match=r"ended with 3: no window"):
        hear(["-c", "import sys; print('no window', file=sys.stderr); sys.exit(3)"], tmp_path)


def test_a_process_that_says_something_else_is_told_with_what_it_said(tmp_path: Path) -> None:
    with pytest.raises(MeasureFailed, match=r"said 'ready', no JSON"):
        hear(["-c", "print('ready')"], tmp_path)


def test_what_is_compiled_stays_with_the_measurement_and_is_kept() -> None:
    around = surroundings({"PYTHONDONTWRITEBYTECODE": "1", "HOME": "/pat"}, Path("/m/python"), Path("/m/qml"))

    assert around == {
        "HOME": "/pat",
        "PYTHONPYCACHEPREFIX": str(Path("/m/python")),
        "QML_DISK_CACHE_PATH": str(Path("/m/qml")),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
    }


def test_a_platform_that_was_chosen_is_the_one_that_is_measured() -> None:
    around = surroundings({"QT_QPA_PLATFORM": "wayland"}, Path("p"), Path("q"))

    assert around["QT_QPA_PLATFORM"] == "wayland"
    assert "QT_QUICK_BACKEND" not in around
