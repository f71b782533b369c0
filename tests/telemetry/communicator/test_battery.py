"""The battery: how fast it drains and charges, when it warns, and when it switches off and on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pump_core.clocks import Duration, LineTime
from telemetry.communicator.battery import FULL, Battery
from telemetry.communicator.figures import load_figures

FIGURES = load_figures()
START = LineTime(7)


def battery(percent: int = 100, *, charging: bool = False, in_use: bool = False) -> Battery:
    made = Battery(FIGURES, FULL // 100 * percent, charging)
    made.load(in_use, START)
    return made


@pytest.mark.parametrize(("in_use", "lasts"), [(True, FIGURES.lasts_in_use), (False, FIGURES.lasts_idle)])
def test_it_lasts_as_long_as_its_load_allows(in_use: bool, lasts: Duration) -> None:
    it = battery(in_use=in_use)
    it.advance(START + Duration(lasts.ms // 2))
    assert it.percent() in (50, 51)
    assert it.on
    it.advance(START + lasts + Duration(1_000))
    assert (it.percent(), it.on) == (0, False)


def test_charging_fills_it_from_empty_and_no_further() -> None:
    it = battery(0, charging=True)
    it.advance(START + FIGURES.charges_in + Duration(1_000))
    assert (it.percent(), it.charge, it.on) == (100, FULL, True)
    assert it.deadline() is None


def test_it_warns_at_the_limit_and_not_above() -> None:
    assert battery(FIGURES.low_percent).low()
    assert not battery(FIGURES.low_percent + 1).low()


def test_it_comes_on_again_only_with_some_charge() -> None:
    it = battery(0, charging=True)
    it.advance(START + Duration(1))
    assert it.percent() == 1
    assert not it.on
    it.plug(False, START + Duration(1))
    assert not it.on
    it.set_percent(FIGURES.on_again_percent, START + Duration(2))
    assert it.on


def test_one_that_was_emptied_on_the_charger_runs_on_from_it() -> None:
    it = battery(1, charging=True)
    it.set_percent(0, START)
    assert not it.on
    it.advance(START + FIGURES.charges_in)
    assert it.on


@given(
    percent=st.integers(1, 99), charging=st.booleans(), in_use=st.booleans(),
    steps=st.lists(st.integers(0, 10**7), min_size=1, max_size=6),
)  # fmt: skip
def test_any_way_of_splitting_time_gives_the_same_charge(
    percent: int, charging: bool, in_use: bool, steps: list[int]
) -> None:
    whole, split = (battery(percent, charging=charging, in_use=in_use) for _ in range(2))
    at = START
    for step in steps:
        at += Duration(step)
        split.advance(at)
    whole.advance(at)
    assert (whole.charge, whole.on) == (split.charge, split.on)


@given(percent=st.integers(1, 99), charging=st.booleans(), in_use=st.booleans())
def test_the_percentage_changes_at_the_deadline_and_not_before(percent: int, charging: bool, in_use: bool) -> None:
    it = battery(percent, charging=charging, in_use=in_use)
    deadline = it.deadline()
    assert deadline is not None
    it.advance(LineTime(deadline.ms - 1))
    assert it.percent() == percent
    it.advance(deadline)
    assert it.percent() == percent + (1 if charging else -1)
