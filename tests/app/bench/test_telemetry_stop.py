"""The figure `stop`: real stops of the shipped stacks on a bad line in virtual time, and what fails the measurement."""

from __future__ import annotations

import pytest

from app.bench import telemetry_stop
from app.bench.figure import MeasureFailed
from app.bench.registry import FIGURES, GROUPS
from app.bench.telemetry_stop import ALLOWED_MS, Bench, percentile, stops_ms
from telemetry.line.faults import Faults


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return Bench(tmp_path_factory.mktemp("keys"))


def test_the_log_that_is_pulled_is_full_and_of_entries_as_clinicians_leave_them(bench: Bench) -> None:
    log = bench.machine.engine.state.log
    assert len(log) == bench.machine.engine.data.model.log_entries
    assert all(event.user and event.note for event in log[16:])


def test_every_stop_of_a_pull_is_confirmed_in_time(bench: Bench) -> None:
    took = stops_ms(bench, "a")
    assert len(took) >= 5
    assert 0 < min(took) < max(took) < ALLOWED_MS


def test_a_line_that_carries_nothing_fails_the_measurement(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(telemetry_stop, "NOISE", Faults(ber=0.2))
    with pytest.raises(MeasureFailed, match="Within 100 s of line time there was not a page of the log"):
        stops_ms(bench, "a")


def test_the_percentile_is_a_value_that_so_many_do_not_exceed() -> None:
    values = [float(number) for number in range(1, 101)]
    assert (percentile(values, 99), percentile(values, 50), percentile([7.0], 99)) == (99.0, 50.0, 7.0)


def test_the_figure_is_in_the_group_of_the_wire_with_its_bar() -> None:
    figure = FIGURES["stop"]
    assert "stop" in GROUPS["telemetry"]
    assert (figure.unit, figure.bar, ALLOWED_MS) == ("ms", 1.0, 1_500)
