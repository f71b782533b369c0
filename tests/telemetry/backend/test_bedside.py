"""The calls of the control socket, and the two ways in which a fill becomes fluid."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pump_core.clocks import MS_PER_DAY
from telemetry.backend.bedside import BedsideCalls
from telemetry.backend.driver import RealTime
from telemetry.control import ControlRefused
from tests.telemetry.backend.bench_pump import ML, NOW_UTC_MS, TRUE_NL, Bench


def _calls(bench: Bench) -> BedsideCalls:
    return BedsideCalls(bench.pump, bench.bedside)


def test_as_entered_a_committed_fill_is_done_by_needle_too(bench: Bench) -> None:
    assert bench.pump.true_nl() == TRUE_NL
    bench.echo(1, bench.refill(100, 30))
    assert bench.pump.true_nl() == TRUE_NL
    bench.commit(1, bench.refill(100, 30))
    assert bench.pump.true_nl() == 30 * ML


def test_separate_a_committed_fill_moves_nothing(tmp_path: Path) -> None:
    bench = Bench(tmp_path, bedside="separate")
    bench.program(1, bench.refill(100, 30))
    assert bench.pump.true_nl() == TRUE_NL
    assert bench.read().therapy.reservoir_nl == 30 * ML
    bench.pump.close()


def test_a_replay_does_what_was_done_whatever_the_next_process_is_told(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    bench.program(1, bench.refill(100, 30))
    (bench.directory / "slot-a").unlink()
    bench.bedside = "separate"
    bench.restart()
    assert bench.pump.true_nl() == 30 * ML
    bench.pump.close()


def test_a_needle_empties_and_fills_and_what_does_not_fit_stays_out(bench: Bench) -> None:
    calls = _calls(bench)
    before = bench.read()
    assert calls("withdraw", {}) == {"nl": TRUE_NL, "text": "3.217 mL"}
    assert calls("truth", {}) == {"nl": 0, "text": "0 mL"}
    assert calls("inject", {"nl": 25 * ML})["nl"] == 25 * ML
    assert calls("inject", {"nl": 25 * ML})["nl"] == 15 * ML - 1  # a part of a nL was left behind
    assert calls("truth", {})["text"] == "40 mL"
    assert bench.read() == before


def test_what_the_needle_did_survives_a_restart(bench: Bench) -> None:
    _calls(bench)("withdraw", {})
    bench.restart()
    assert bench.pump.true_nl() == 0


def test_time_passes_by_and_up_to(bench: Bench) -> None:
    calls = _calls(bench)
    now = calls("status", {})["pump_time_ms"]
    assert calls("advance", {"ms": MS_PER_DAY})["pump_time_ms"] == now + MS_PER_DAY
    assert calls("advance_to", {"ms": now + 5 * MS_PER_DAY})["pump_time_ms"] == now + 5 * MS_PER_DAY
    status = calls("status", {})
    assert status["alarms"] == ["low_reservoir"]
    assert status["utc_ms"] == NOW_UTC_MS + 5 * MS_PER_DAY
    assert calls("advance", {"ms": 0})["pump_time_ms"] == now + 5 * MS_PER_DAY


@pytest.mark.parametrize(
    ("call", "args", "said"),
    [
        ("fly", {}, "known are status, truth"),
        ("inject", {}, "nl is a whole number from 1"),
        ("inject", {"nl": 0}, "got 0"),
        ("inject", {"nl": 1.5}, "got 1.5"),
        ("inject", {"nl": True}, "got True"),
        ("inject", {"nl": 10**12}, "to 100000000"),
        ("advance", {"ms": -1}, "from 0"),
        ("advance", {"ms": 10**18}, "whole number"),
        ("advance_to", {"ms": 0}, "whole number from"),
    ],
)
def test_a_call_that_makes_no_sense_is_refused_with_what_is_allowed(
    bench: Bench, call: str, args: dict[str, Any], said: str
) -> None:
    before = bench.pump.machine().checkpoint()
    with pytest.raises(ControlRefused, match=said):
        _calls(bench)(call, args)
    assert bench.pump.machine().checkpoint() == before


def test_real_time_is_not_told_to_pass(tmp_path: Path) -> None:
    bench = Bench(tmp_path, drive=lambda who, at: RealTime(who.birth_utc_ms, lambda: NOW_UTC_MS, at))
    assert _calls(bench)("status", {})["time"] == "real"
    with pytest.raises(ControlRefused, match="--time commanded"):
        _calls(bench)("advance", {"ms": 1})
    bench.pump.close()
