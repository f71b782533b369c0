"""Pump time from a driver: it follows, it waits, and it never goes back."""

from __future__ import annotations

from pathlib import Path

import pytest

from pump_core.clocks import MS_PER_DAY, Duration, PumpTime
from pump_core.errors import TimeRunsBackwards
from telemetry.backend.driver import Commanded, Driver, RealTime
from telemetry.backend.identity import Identity
from tests.telemetry.backend.bench_pump import NOW_UTC_MS, Bench


class HostClock:
    """A clock that a test sets."""

    def __init__(self, ms: int) -> None:
        self.ms = ms

    def __call__(self) -> int:
        return self.ms

    def drive(self, identity: Identity, reached: PumpTime) -> Driver:
        return RealTime(identity.birth_utc_ms, self, reached)


def test_real_time_is_the_age_of_the_pump() -> None:
    clock = HostClock(1_000_000)
    driver = RealTime(400_000, clock, PumpTime(0))
    assert driver.now() == PumpTime(600_000)
    clock.ms += 1
    assert driver.now() == PumpTime(600_001)


@pytest.mark.parametrize("back", [1, 500_000, 10**12])
def test_a_host_clock_set_back_lets_the_pump_wait(back: int) -> None:
    clock = HostClock(1_000_000)
    driver = RealTime(400_000, clock, PumpTime(0))
    reached = driver.now()
    clock.ms -= back
    assert driver.now() == reached
    clock.ms = 1_000_002
    assert driver.now() == PumpTime(600_002)


def test_a_pump_from_the_future_of_this_host_waits_for_it() -> None:
    assert RealTime(0, HostClock(5), PumpTime(100)).now() == PumpTime(100)


def test_commanded_time_moves_only_when_told() -> None:
    driver = Commanded(PumpTime(7))
    assert driver.now() == driver.now() == PumpTime(7)
    assert driver.passes(Duration(5)) == PumpTime(12)
    assert driver.now() == PumpTime(7)
    driver.reach(PumpTime(12))
    driver.reach(PumpTime(3))
    assert driver.now() == PumpTime(12)


def test_real_time_cannot_be_told_to_pass() -> None:
    assert RealTime(0, HostClock(5), PumpTime(0)).passes(Duration(1)) is None


def test_a_pump_goes_on_while_its_process_does_not(tmp_path: Path) -> None:
    clock = HostClock(NOW_UTC_MS)
    bench = Bench(tmp_path, drive=clock.drive)
    before = bench.read()
    bench.pump.close()
    clock.ms += 3 * MS_PER_DAY
    bench.restart()
    after = bench.read()
    assert after.pump_time_ms == before.pump_time_ms + 3 * MS_PER_DAY
    assert after.therapy.reservoir_nl == before.therapy.reservoir_nl - 900_000
    bench.pump.close()


def test_a_pump_whose_host_lost_the_time_keeps_its_own(tmp_path: Path) -> None:
    clock = HostClock(NOW_UTC_MS)
    bench = Bench(tmp_path, drive=clock.drive)
    clock.ms += MS_PER_DAY
    bench.program(1, bench.refill(100))
    reached = bench.read().pump_time_ms
    clock.ms -= 300 * MS_PER_DAY
    bench.restart()
    assert bench.read().pump_time_ms == reached
    bench.pump.close()


def test_time_that_passed_by_command_is_remembered(bench: Bench) -> None:
    start = bench.read().pump_time_ms
    bench.passes(12_345)
    bench.restart()
    assert bench.read().pump_time_ms == start + 12_345
    with pytest.raises(TimeRunsBackwards):
        bench.pump.pass_to(PumpTime(start))
