"""What a withdrawal means, and when to come back."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pump_core.limits import Limits
from pump_core.quantities import Volume
from pump_core.refill import differs_by_half, discrepancy, refill_by

TODAY = date(2026, 11, 22)


def ml(text: str) -> Volume:
    return Volume.of(text, "mL")


@pytest.mark.parametrize(
    ("filled", "expected", "withdrawn", "difference", "percent", "direction", "investigate"),
    [
        pytest.param("20", "4", "1.9", "2.1", Fraction("13.125"), "over-infusion", True, id="D20"),
        pytest.param("40", "16", "12.5", "3.5", Fraction(175, 12), "over-infusion", True, id="Q29"),
        pytest.param("20", "18.8", "17.8", "1", Fraction(250, 3), "over-infusion", True, id="Q31"),
        pytest.param("40", "3.4", "3.3", "0.1", Fraction(50, 183), "over-infusion", False, id="a sound one"),
        pytest.param("40", "4", "6", "2", Fraction(-50, 9), "under-infusion", False, id="at 2 mL"),
        pytest.param("40", "4", "6.1", "2.1", Fraction(-35, 6), "under-infusion", True, id="over 2 mL"),
        pytest.param("20", "10", "8.55", "1.45", Fraction("14.5"), "over-infusion", False, id="at 14.5 %"),
        pytest.param("20", "10", "8.5", "1.5", Fraction(15), "over-infusion", True, id="over 14.5 %"),
        pytest.param("20", "10", "11.5", "1.5", Fraction(-15), "under-infusion", True, id="15 % under"),
        pytest.param("20", "19.9", "19.8", "0.1", Fraction(100), "over-infusion", False, id="0.1 mL of 0.1 mL"),
        pytest.param("20", "19.8", "19.6", "0.2", Fraction(100), "over-infusion", True, id="0.2 mL of 0.2 mL"),
        pytest.param("20", "0", "0", "0", Fraction(0), "none", False, id="empty as expected"),
    ],
)  # fmt: skip
def test_a_withdrawal_is_judged_by_volume_and_by_percent_of_what_was_delivered(
    limits: Limits, filled: str, expected: str, withdrawn: str, difference: str, percent: Fraction,
    direction: str, investigate: bool,
) -> None:  # fmt: skip
    judged = discrepancy(ml(expected), ml(filled) - ml(expected), ml(withdrawn), limits)
    assert judged.difference == ml(difference)
    assert judged.percent == percent
    assert judged.direction == direction
    assert judged.investigate is investigate


@pytest.mark.parametrize(("withdrawn", "investigate"), [("38", False), ("37.9", True), ("40", False)])
def test_before_anything_was_delivered_the_volume_alone_judges(
    limits: Limits, withdrawn: str, investigate: bool
) -> None:
    judged = discrepancy(ml("40"), ml("0"), ml(withdrawn), limits)
    assert judged.percent is None
    assert judged.investigate is investigate


def test_the_day_of_the_design_comes_out(limits: Limits) -> None:
    days = (ml("40") - ml("2")).ratio(Volume.of("0.42", "mL")).__floor__()
    found = refill_by(TODAY, days, 180, limits)
    assert found.limited_on == date(2027, 2, 20)
    assert found.day == date(2027, 2, 15)
    assert found.limited_by == "volume"


@pytest.mark.parametrize(
    ("volume_days", "day"),
    [
        (90, date(2027, 2, 15)),
        (89, date(2027, 2, 12)),
        (88, date(2027, 2, 12)),
        (87, date(2027, 2, 12)),
        (86, date(2027, 2, 11)),
    ],
)
def test_a_day_at_the_weekend_moves_back_to_friday(limits: Limits, volume_days: int, day: date) -> None:
    found = refill_by(TODAY, volume_days, 180, limits)
    assert found.day == day
    assert (found.limited_on - TODAY).days == volume_days


@pytest.mark.parametrize(
    ("volume_days", "stability", "limited_by", "limited_on"),
    [
        (48, 40, "stability", date(2027, 1, 1)),
        (40, 40, "volume", date(2027, 1, 1)),
        (39, 40, "volume", date(2026, 12, 31)),
        (None, 40, "stability", date(2027, 1, 1)),
        (0, 40, "volume", TODAY),
    ],
)
def test_the_earlier_of_volume_and_stability_limits(
    limits: Limits, volume_days: int | None, stability: int, limited_by: str, limited_on: date
) -> None:
    found = refill_by(TODAY, volume_days, stability, limits)
    assert (found.limited_by, found.limited_on) == (limited_by, limited_on)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.none() | st.integers(0, 900), st.integers(0, 400))
def test_the_day_is_open_never_late_and_as_late_as_that_allows(
    limits: Limits, today: date, volume_days: int | None, stability: int
) -> None:
    found = refill_by(today, volume_days, stability, limits)
    lead = (found.limited_on - found.day).days
    assert found.day.isoweekday() in limits.open_weekdays
    assert limits.refill_lead_days <= lead <= limits.refill_lead_days + 2
    whole_days = stability if volume_days is None else min(volume_days, stability)
    assert (found.limited_on - today).days == whole_days


@pytest.mark.parametrize(
    ("one", "other", "differs"),
    [
        ("20", "40", True),
        ("40", "20", True),
        ("20.1", "40", False),
        ("40", "40", False),
        ("0", "40", True),
        ("0", "0", False),
    ],
)
def test_a_second_person_is_asked_for_from_half_on(limits: Limits, one: str, other: str, differs: bool) -> None:
    assert differs_by_half(ml(one), ml(other), limits) is differs
