"""When to come back: alarm instant, stability and refill-by day, where the people are."""

from __future__ import annotations

from datetime import UTC, date, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from app.workflows.forecast import in_days, proposed, reported
from app.workflows.site import Reading
from pump_core.clocks import PumpTime, UtcTime, days
from pump_core.quantities import FlowRate
from pump_core.refill import refill_by
from tests.app.desk import NOW, Desk, constants, ml, reading, site

PICTURE = UtcTime(1_795_357_920_000)
"""22-NOV-2026 14:32 UTC."""


def test_a_fill_of_40_ml_at_a_third_of_a_millilitre_a_day() -> None:
    told = proposed(ml("40"), ml("2"), FlowRate.of("0.3", "mL/day"), days(180), site(lambda: PICTURE))
    assert told.alarm_at is not None
    assert told.alarm_at.to_datetime().isoformat() == "2027-03-29T06:32:00+00:00"
    assert told.stable_until is not None
    assert told.stable_until.to_datetime().date() == date(2027, 5, 21)
    assert told.refill is not None
    assert told.refill.limited_on == date(2027, 3, 28)
    assert told.refill.day == date(2027, 3, 23)
    assert told.refill.limited_by == "volume"


def test_with_every_patient_bolus_taken_the_refill_comes_in_february() -> None:
    told = refill_by(date(2026, 11, 22), 90, 180, constants().limits)
    assert (told.day, told.limited_on) == (date(2027, 2, 15), date(2027, 2, 20))


@pytest.mark.parametrize(
    ("fill", "flow", "stable", "limited_by"),
    [
        ("40", "0.3", 126, "volume"),
        ("40", "0.3", 125, "stability"),
        ("2", "0.3", 90, "stability"),
        ("40", "0", 90, "stability"),
    ],
)
def test_the_earlier_of_volume_and_stability_limits_a_fill(fill: str, flow: str, stable: int, limited_by: str) -> None:
    told = proposed(ml(fill), ml("2"), FlowRate.of(flow, "mL/day"), days(stable), site())
    assert told.refill is not None
    assert told.refill.limited_by == limited_by


def test_nothing_that_flows_has_no_alarm() -> None:
    assert proposed(ml("40"), ml("2"), FlowRate.of("0", "mL/day"), days(90), site()).alarm_at is None


def test_what_is_proposed_is_what_the_pump_reports_after_the_fill() -> None:
    desk = Desk()
    workflow = desk.review()
    workflow.program()
    desk.answer_all()
    read = desk.tablet.read
    assert read is not None
    told = reported(read.pump.therapy, read.reading, desk.tablet.site)
    ours = proposed(ml("40"), ml("2"), FlowRate.of("0.3", "mL/day"), days(180), desk.tablet.site)
    assert told == ours


def test_a_pump_that_was_never_filled_has_nothing_to_come_back_for() -> None:
    pump = reading("factory")
    told = reported(pump.therapy, Reading(PumpTime(pump.pump_time_ms), NOW), site())
    assert (told.alarm_at, told.stable_until, told.refill) == (None, None, None)


@pytest.mark.parametrize(
    ("zone", "hours", "expected"),
    [
        (UTC, 9, 0),
        (UTC, 10, 1),
        (timezone(timedelta(hours=9)), 0, 0),
        (timezone(timedelta(hours=9)), 1, 1),
        (timezone(timedelta(hours=-8)), 17, 0),
        (timezone(timedelta(hours=-8)), 18, 1),
    ],
)
def test_in_so_many_days_counts_dates_where_the_people_are(zone: timezone, hours: int, expected: int) -> None:
    """It is 14:41 UTC: 23:41 at nine hours east, 06:41 at eight hours west."""
    then = UtcTime(NOW.ms + hours * 3_600_000)
    here = site(zone=zone)
    assert in_days(NOW, then, here) == expected


def test_dates_are_counted_and_not_hours_when_the_clocks_change() -> None:
    """23:30 on 28-MAR-2026 in Berlin; 24 h later it is 00:30 on the 30th."""
    here, before = site(zone=ZoneInfo("Europe/Berlin")), UtcTime(1_774_737_000_000)
    assert in_days(before, before + days(1), here) == 2
