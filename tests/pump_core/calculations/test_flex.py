"""A day of flex: the steps tile it, in whatever order, over midnight and up to 24:00."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pump_core.calculations.flex import MINUTES_PER_DAY, FlexDay, FlexStep, flex
from pump_core.calculations.measures import ONE_DAY, dose_over, given_in
from pump_core.calculations.refusals import Refused
from pump_core.quantities import DoseRate
from tests.pump_core.calculations.asked import ask

CUTS = st.lists(st.integers(0, MINUTES_PER_DAY - 1), min_size=2, max_size=13, unique=True).map(sorted)
RATES = st.lists(st.integers(0, 10**9), min_size=13, max_size=13)


def step(begins: str, ends: str, **amount: str) -> dict[str, str]:
    return {"from": begins, "to": ends, **amount}


@pytest.mark.parametrize(
    ("steps", "daily", "highest", "lowest"),
    [
        ([step("00:00", "24:00", rate="0.05 mg/h")], "1.2 mg/day", "0.05 mg/h", "0.05 mg/h"),
        (
            [step("22:00", "06:00", rate="10 mcg/h"), step("06:00", "22:00", rate="20 mcg/h")],
            "400 mcg/day",
            "20 mcg/h",
            "10 mcg/h",
        ),
        (
            [step("12:00", "00:00", rate="0.02 mg/h"), step("00:00", "12:00", rate="10 mcg/h")],
            "0.36 mg/day",
            "0.02 mg/h",
            "0.01 mg/h",
        ),
        (
            [step("00:00", "08:00", dose="0.4 mg"), step("08:00", "24:00", dose="0.4 mg")],
            "0.8 mg/day",
            "0.05 mg/h",
            "0.025 mg/h",
        ),
        (
            [step("00:00", "12:00", rate="1.2 mg/day"), step("12:00", "24:00", rate="0.1 mg/h")],
            "1.8 mg/day",
            "2.4 mg/day",
            "1.2 mg/day",
        ),
        (
            [step("00:00", "12:00", dose="1.2 mg/day"), step("12:00", "24:00", dose="0.6 mg")],
            "1.2 mg/day",
            "1.2 mg/day",
            "1.2 mg/day",
        ),
        (
            [step("23:59", "00:01", rate="30 mg/h"), step("00:01", "23:59", rate="0 mg/h")],
            "1 mg/day",
            "30 mg/h",
            "0 mg/h",
        ),
    ],
)
def test_a_day_of_steps(steps: list[dict[str, str]], daily: str, highest: str, lowest: str) -> None:
    assert ask("flex", steps=steps) == {"daily_dose": daily, "highest_rate": highest, "lowest_rate": lowest}


@pytest.mark.parametrize(
    ("steps", "code", "named"),
    [
        ([], "steps_do_not_cover_the_day", "00:00 to 24:00"),
        ([step("00:01", "24:00", rate="1 mg/h")], "steps_do_not_cover_the_day", "00:00 to 00:01"),
        ([step("00:00", "23:59", rate="1 mg/h")], "steps_do_not_cover_the_day", "23:59 to 24:00"),
        (
            [step("00:00", "12:00", rate="1 mg/h"), step("12:01", "24:00", rate="1 mg/h")],
            "steps_do_not_cover_the_day",
            "12:00 to 12:01",
        ),
        (
            [step("00:00", "12:01", rate="1 mg/h"), step("12:00", "24:00", rate="1 mg/h")],
            "steps_overlap",
            "12:00 to 12:01",
        ),
        (
            [step("22:00", "06:00", rate="1 mg/h"), step("05:00", "22:00", rate="1 mg/h")],
            "steps_overlap",
            "05:00 to 06:00",
        ),
        (
            [step("00:00", "24:00", rate="1 mg/h"), step("08:00", "09:00", rate="1 mg/h")],
            "steps_overlap",
            "08:00 to 09:00",
        ),
        (
            [step("00:00", "12:00", rate="1 mg/h"), step("00:00", "12:00", rate="1 mg/h")],
            "steps_overlap",
            "00:00 to 12:00",
        ),
        (
            [step("01:00", "12:00", rate="1 mg/h"), step("11:00", "24:00", rate="1 mg/h")],
            "steps_overlap",
            "11:00 to 12:00",
        ),
    ],
)
def test_a_day_that_is_not_tiled_says_where(steps: list[dict[str, str]], code: str, named: str) -> None:
    answer = ask("flex", steps=steps)
    assert answer["error"] == code
    assert named in answer["message"]


def steps_between(cuts: list[int], rates: list[int]) -> list[FlexStep]:
    """Steps from each cut to the next, the last one over midnight to the first."""
    around = [*pairwise(cuts), (cuts[-1], cuts[0])]
    return [FlexStep(a, b, DoseRate.whole_base(rate)) for (a, b), rate in zip(around, rates, strict=False)]


@given(cuts=CUTS, rates=RATES, data=st.data())
def test_a_tiled_day_gives_what_its_minutes_give_in_any_order(
    cuts: list[int], rates: list[int], data: st.DataObject
) -> None:
    steps = data.draw(st.permutations(steps_between(cuts, rates)))
    found = flex(steps)
    assert isinstance(found, FlexDay)
    by_minute = 0
    for each in steps:
        minutes = each.ends - each.begins if each.ends > each.begins else each.ends + MINUTES_PER_DAY - each.begins
        by_minute += minutes * each.rate.whole
    assert found.dose.base == Fraction(by_minute, MINUTES_PER_DAY)
    assert found.lowest <= found.dose <= found.highest


@given(cuts=CUTS, rates=RATES, data=st.data())
def test_a_tiled_day_without_one_step_is_not_covered_and_with_one_twice_overlaps(
    cuts: list[int], rates: list[int], data: st.DataObject
) -> None:
    steps = steps_between(cuts, rates)
    odd = data.draw(st.integers(0, len(steps) - 1))
    less, more = flex(steps[:odd] + steps[odd + 1 :]), flex([*steps, steps[odd]])
    assert isinstance(less, Refused)
    assert isinstance(more, Refused)
    assert (less.code, more.code) == ("steps_do_not_cover_the_day", "steps_overlap")


@pytest.mark.parametrize(("begins", "ends"), [(0, 0), (5, 5), (-1, 5), (1440, 5), (0, 1441)])
def test_a_step_outside_the_day_cannot_be(begins: int, ends: int) -> None:
    with pytest.raises(ValueError, match="minute"):
        FlexStep(begins, ends, DoseRate.whole_base(1))


def test_a_whole_day_lasts_24_hours() -> None:
    whole = FlexStep(0, MINUTES_PER_DAY, DoseRate.whole_base(7))
    assert whole.span == ONE_DAY
    assert dose_over(given_in(whole.rate, whole.span), ONE_DAY) == whole.rate
