"""Three clocks that do not mix, and the duration they share."""

from __future__ import annotations

import operator
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pump_core.clocks import (
    MS_PER_DAY,
    Duration,
    LineTime,
    PumpTime,
    UtcTime,
    days,
    hours,
    minutes,
    seconds,
)

CLOCKS = (LineTime, PumpTime, UtcTime)
INSTANTS = st.integers(min_value=-(2**62), max_value=2**62)
TWO = [(one, other) for one in CLOCKS for other in CLOCKS if one is not other]


@pytest.mark.parametrize("clock", CLOCKS)
@given(at=INSTANTS, span=INSTANTS)
def test_a_duration_stays_on_its_clock(clock: type[PumpTime], at: int, span: int) -> None:
    start = clock(at)
    later = start + Duration(span)
    assert type(later) is clock
    assert later.ms == at + span
    assert later.since(clock(at)) == Duration(span)
    assert (later > start) == (span > 0)
    assert (later >= start) == (span >= 0)
    assert (later < start) == (span < 0)
    assert (later <= start) == (span <= 0)


@pytest.mark.parametrize("compare", [operator.lt, operator.le, operator.gt, operator.ge])
@pytest.mark.parametrize(("one", "other"), TWO)
def test_two_clocks_have_no_order(
    one: Callable[[int], object], other: Callable[[int], object], compare: Callable[[object, object], bool]
) -> None:
    with pytest.raises(TypeError, match="different clocks"):
        compare(one(1), other(2))


@pytest.mark.parametrize(("one", "other"), TWO)
def test_two_clocks_have_no_difference_and_are_never_equal(
    one: Callable[[int], PumpTime], other: Callable[[int], PumpTime]
) -> None:
    with pytest.raises(TypeError, match="different clocks"):
        one(1).since(other(2))
    assert one(1) != other(1)


@pytest.mark.parametrize("clock", CLOCKS)
@pytest.mark.parametrize("what", [5, 1.5, timedelta(days=1), "1 h"])
def test_only_a_duration_is_added_to_an_instant(clock: Callable[[int], PumpTime], what: object) -> None:
    with pytest.raises(TypeError):
        operator.add(clock(0), what)


@pytest.mark.parametrize("clock", CLOCKS)
def test_two_instants_are_never_added(clock: Callable[[int], PumpTime]) -> None:
    with pytest.raises(TypeError):
        operator.add(clock(1), clock(1))


@pytest.mark.parametrize("make", [*CLOCKS, Duration])
@pytest.mark.parametrize("value", [1.0, "1", True, None])
def test_a_clock_counts_whole_milliseconds_only(make: Callable[[object], object], value: object) -> None:
    with pytest.raises(TypeError, match="whole milliseconds"):
        make(value)


def test_durations_are_counted_and_compared() -> None:
    assert days(2) == hours(48) == minutes(2_880) == seconds(172_800) == Duration(2 * MS_PER_DAY)
    assert days(1) + hours(1) - minutes(60) == days(1)
    assert hours(1) * 24 == days(1)
    assert -seconds(1) < Duration(0) < seconds(1)


@pytest.mark.parametrize("what", [1, 1.5, PumpTime(1)])
def test_a_duration_goes_with_durations_only(what: object) -> None:
    acts: list[Callable[[Any, Any], object]] = [operator.add, operator.sub, operator.lt]
    for act in acts:
        with pytest.raises(TypeError):
            act(hours(1), what)


@pytest.mark.parametrize("times", [1.5, True, "2"])
def test_a_duration_is_multiplied_by_whole_numbers_only(times: object) -> None:
    with pytest.raises(TypeError):
        operator.mul(hours(1), times)


@pytest.mark.parametrize(
    ("span", "whole"), [(days(90), 90), (days(90) - Duration(1), 89), (Duration(0), 0), (-Duration(1), -1)]
)
def test_whole_days_round_down(span: Duration, whole: int) -> None:
    assert span.whole_days == whole


@given(
    st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2200, 1, 1), timezones=st.just(UTC)),
    st.integers(min_value=-14, max_value=14),
)
def test_a_datetime_keeps_its_instant_to_the_millisecond(when: datetime, zone: int) -> None:
    elsewhere = when.astimezone(timezone(timedelta(hours=zone)))
    instant = UtcTime.of(elsewhere)
    assert instant == UtcTime.of(when)
    assert timedelta(0) <= when - instant.to_datetime() < timedelta(milliseconds=1)
    assert instant.to_datetime().tzinfo is UTC


def test_a_naive_datetime_has_no_instant() -> None:
    with pytest.raises(ValueError, match="naive"):
        UtcTime.of(datetime(2026, 11, 22))
