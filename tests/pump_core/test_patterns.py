"""A pattern laid out minute by minute beside the plan that the pump runs, and the clock set meanwhile."""

from __future__ import annotations

from fractions import Fraction
from itertools import accumulate

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from pump_core.clocks import MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, Duration, days, hours
from pump_core.engine import Engine
from pump_core.orders import ClockSet
from pump_core.patterns import (
    DAYS_PER_WEEK,
    MAX_STEPS,
    MINUTES_PER_DAY,
    MS_PER_WEEK,
    Continuous,
    Flex,
    FlexDay,
    FlexStep,
    MinimumRate,
    Stopped,
    every_day,
    plan_of,
    step_doses,
)
from pump_core.preview import preview
from pump_core.quantities import Concentration, DoseRate
from tests.pump_core import lives
from tests.pump_core.examples import BY, after, ident, model, pg_per_day, proposal

STRENGTH = Concentration.parse("10 mg/mL")
MONDAY = -3 * MS_PER_DAY
"""Wall time of a Monday: 1970-01-01 was a Thursday."""


def brute_rate(pattern: Flex, minute: int) -> int:
    """The prescribed rate in a minute of the week, Monday first: the last step that has begun, on whatever day."""
    for back in range(DAYS_PER_WEEK + 1):
        day, start = divmod(minute % (DAYS_PER_WEEK * MINUTES_PER_DAY), MINUTES_PER_DAY)
        steps = pattern.days[pattern.week[(day - back) % DAYS_PER_WEEK]].steps
        begun = [step for step in steps if back or step.start_minute <= start]
        if begun:
            return begun[-1].dose_pg_per_day
    raise AssertionError("a day has steps")


def floored(dose: int) -> int:
    """The flow of a rate at 10 mg/mL, in nL/day on the step of the pump."""
    return dose * 10**6 // STRENGTH.whole // 100 * 100


@settings(max_examples=40)
@given(pattern=lives.flexes())
def test_a_plan_is_what_brute_force_lays_out_minute_by_minute(pattern: Flex) -> None:
    plan = plan_of(pattern, STRENGTH, model())
    week = [floored(brute_rate(pattern, minute)) for minute in range(DAYS_PER_WEEK * MINUTES_PER_DAY)]
    assert plan.starts[0] == 0
    assert list(plan.starts) == sorted(set(plan.starts))
    assert len(plan.starts) == len(plan.flows)
    assert plan.starts[-1] < plan.period_ms
    for minute in (*range(0, len(week), 61), *(start // MS_PER_MINUTE for start in plan.starts)):
        place, end = plan.at(MONDAY + minute * MS_PER_MINUTE)
        assert plan.flows[place] == week[minute]
        assert end > MONDAY + minute * MS_PER_MINUTE
    assert plan.volume * (MS_PER_WEEK // plan.period_ms) == sum(week) * MS_PER_MINUTE
    assert plan.mean == Fraction(sum(week), len(week))
    assert plan.highest == max(week)
    total = [0, *accumulate([*week, *week])]
    rolling = [total[minute + MINUTES_PER_DAY] - total[minute] for minute in range(len(week))]
    assert plan.busiest_day == max(rolling) // MINUTES_PER_DAY
    doses = [brute_rate(pattern, minute) for minute in range(len(week))]
    assert pattern.mean_dose == DoseRate(Fraction(sum(doses), len(doses)))


@given(pattern=lives.flexes(), wall=st.integers(-(10**13), 10**14))
def test_a_piece_of_a_plan_ends_where_the_next_one_begins_at_any_wall_time(pattern: Flex, wall: int) -> None:
    plan = plan_of(pattern, STRENGTH, model())
    place, end = plan.at(wall)
    assert wall < end <= wall + plan.period_ms
    assert plan.at(end - 1)[0] == place
    assert plan.at(end)[0] == (place + 1) % len(plan.flows)


def step(minute: int, dose: str) -> FlexStep:
    return FlexStep(start_minute=minute, dose_pg_per_day=pg_per_day(dose))


def test_a_step_lasts_over_midnight_into_a_day_whose_first_step_begins_later() -> None:
    night = FlexDay(steps=(step(6 * 60, "2.4 mg/day"), step(22 * 60, "4.8 mg/day")))
    plan = plan_of(every_day(night), STRENGTH, model())
    assert plan.period_ms == MS_PER_DAY
    assert plan.starts == (0, 6 * MS_PER_HOUR, 22 * MS_PER_HOUR)
    assert plan.flows == (480_000, 240_000, 480_000)
    assert plan.mean == Fraction(320_000)


def test_a_weekend_of_its_own_begins_on_saturday_and_its_last_step_lasts_into_monday() -> None:
    weekday, weekend = FlexDay(steps=(step(60, "3 mg/day"),)), FlexDay(steps=(step(0, "1.2 mg/day"),))
    plan = plan_of(Flex(days=(weekday, weekend), week=(0, 0, 0, 0, 0, 1, 1)), STRENGTH, model())
    assert plan.period_ms == MS_PER_WEEK
    assert plan.starts == (0, MS_PER_HOUR, 5 * MS_PER_DAY)
    assert plan.flows == (120_000, 300_000, 120_000)
    assert plan.busiest_day == 300_000


def test_thirteen_steps_are_a_day_and_fourteen_are_not() -> None:
    steps = tuple(step(60 * at, "3 mg/day") for at in range(MAX_STEPS + 1))
    assert len(FlexDay(steps=steps[:-1]).steps) == 13
    with pytest.raises(ValidationError, match="at most 13 items"):
        FlexDay(steps=steps)


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"days": (FlexDay(steps=(step(0, "3 mg/day"),)),), "week": (0,) * 6}, "at least 7 items"),
        ({"days": (FlexDay(steps=(step(0, "3 mg/day"),)),), "week": (1,) * 7}, "names every day plan, and no other"),
        (
            {"days": (FlexDay(steps=(step(0, "3 mg/day"),)), FlexDay(steps=(step(1, "3 mg/day"),))), "week": (0,) * 7},
            "names every day plan",
        ),
    ],
)
def test_a_week_names_every_day_plan_and_no_other(fields: dict[str, object], says: str) -> None:
    with pytest.raises(ValidationError, match=says):
        Flex.model_validate(fields)


def test_two_steps_never_begin_in_one_minute_nor_out_of_order() -> None:
    for starts in ((60, 60), (120, 60)):
        with pytest.raises(ValidationError, match="one after the other"):
            FlexDay(steps=tuple(step(at, "3 mg/day") for at in starts))


def test_patterns_without_a_prescribed_dose_flow_as_the_model_says() -> None:
    assert plan_of(Stopped(), STRENGTH, model()).flows == (0,)
    assert plan_of(MinimumRate(), STRENGTH, model()).flows == (6_000,)
    assert step_doses(Stopped()) == step_doses(MinimumRate()) == ()
    assert plan_of(Continuous(dose_pg_per_day=pg_per_day("3 mg/day")), STRENGTH, model()).is_constant


# The clock.

MORNING = every_day(FlexDay(steps=(step(0, "2.4 mg/day"), step(2 * 60, "14.4 mg/day"), step(3 * 60, "2.4 mg/day"))))
"""0.1 mg/h, and 0.6 mg/h from 02:00 to 03:00: the hour that daylight saving leaves out or repeats."""


def at_wall(hour: int) -> Engine:
    """A pump on that pattern whose wall clock shows this hour."""
    engine = lives.begun(lives.Therapy(MORNING, None, None, fills=False, bridges=False))
    engine.apply(proposal(None, ClockSet(command_id=ident(8), offset_ms=hour * MS_PER_HOUR - engine.now.ms)), BY)
    return engine


def sets(engine: Engine, by_hours: int) -> ClockSet:
    """The clock set forward, or back."""
    return ClockSet(command_id=ident(9), offset_ms=engine.state.wall_offset_ms + by_hours * MS_PER_HOUR)


@pytest.mark.parametrize(
    ("hour", "by", "mcg"),
    [
        pytest.param(2, 1, -500, id="spring: the hour of 0.6 mg is left out"),
        pytest.param(3, -1, 500, id="autumn: the hour of 0.6 mg comes twice"),
        pytest.param(12, 1, 0, id="at noon, a day on: only the end of the night shifts"),
        pytest.param(3, 1, 0, id="after the hour: nothing is left out"),
    ],
)
def test_a_clock_set_by_an_hour_changes_the_dose_of_a_flex_day_by_just_that_hour(hour: int, by: int, mcg: int) -> None:
    engine = at_wall(hour)
    shifted = engine.copy()
    wanted = proposal(None, sets(engine, by))
    (said,) = shifted.apply(wanted, BY)
    assert said.detail[1] - said.detail[0] == by * MS_PER_HOUR
    until = hours(12)
    after(engine, until)
    after(shifted, until)
    change = shifted.state.metered - engine.state.metered
    assert change * 10_000 == mcg * 10**6 * MS_PER_DAY


@pytest.mark.parametrize(("hour", "by", "mcg"), [(2, 1, -500), (3, -1, 500)])
def test_what_a_clock_set_does_to_the_dose_is_said_before_by_the_preview(hour: int, by: int, mcg: int) -> None:
    engine = at_wall(hour)
    wanted = proposal(None, sets(engine, by))
    without, with_it = preview(engine, None, hours(12)), preview(engine, wanted, hours(12))
    strength = 20 * 10_000_000_000 * 10 // 214
    said = with_it.masses_pg["morphine"] - without.masses_pg["morphine"]
    assert abs(said - mcg * 10**6 * strength // 10**10) <= 2


def test_a_clock_set_does_nothing_to_a_dose_that_is_the_same_all_day(pump: Engine) -> None:
    twin = pump.copy()
    twin.apply(proposal(None, ClockSet(command_id=ident(9), offset_ms=MS_PER_HOUR)), BY)
    after(pump, days(3))
    after(twin, days(3))
    assert twin.state.metered == pump.state.metered


def test_lockouts_timers_and_the_48_h_of_a_stop_count_pump_time_and_not_the_wall(pump: Engine) -> None:
    pump.stop(BY)
    pump.apply(proposal(None, ClockSet(command_id=ident(9), offset_ms=30 * MS_PER_DAY)), BY)
    assert after(pump, Duration(48 * MS_PER_HOUR - 1)) == ()
    assert [each.kind for each in after(pump, Duration(1))] == ["stopped_too_long"]
