"""The pump's clock: how far away and why, what is shifted by setting it, and what is confirmed before it is set."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from app.workflows.clock_rules import ClockEntry, away_of, cause_of, clock_cautions, next_change, shifts
from app.workflows.kinds import CLOCK, KINDS
from pump_core.clocks import hours
from pump_core.patterns import Flex, FlexDay, FlexStep, Pattern, every_day
from telemetry.messages.programming import Stage
from tests.app.desk import Desk
from tests.app.workflows.test_adjust import mcg, programmed

BERLIN = ZoneInfo("Europe/Berlin")
TOLERANCE = timedelta(minutes=2)


def day(*steps: tuple[int, str]) -> FlexDay:
    """`(6, "330")`: from 06:00 at 330 mcg/day."""
    return FlexDay(steps=tuple(FlexStep(start_minute=at * 60, dose_pg_per_day=mcg(dose).whole) for at, dose in steps))


NIGHT = every_day(day((6, "330"), (22, "270")))


def begun(minutes_slow: int = 60, pattern: Pattern | None = NIGHT) -> Desk:
    """A pump whose clock is behind the tablet's, at the step that sets it."""
    desk = Desk("baclofen", timezone(timedelta(minutes=minutes_slow)))
    if pattern is not None:
        programmed(desk, pattern)
    desk.connect()
    desk.tablet.start_clock()
    desk.answer_all()
    desk.workflow.set_check("patient", True)
    desk.workflow.next()
    return desk


def standing(desk: Desk) -> list[tuple[str, str]]:
    return [(point.severity, point.code.partition("/")[0]) for point in desk.workflow.open_points()]


def confirm(desk: Desk, *, tablet_right: bool = True) -> None:
    found = shifts(desk.workflow.draft, desk.tablet.site)
    entry = ClockEntry(tablet_right=tablet_right, confirmed=tuple(shift.key for shift in found))
    desk.workflow.set_own(entry, still_answered=True)


def answer(desk: Desk) -> None:
    for reason in clock_cautions(desk.workflow.draft, desk.tablet.site):
        desk.workflow.override(reason.key, "the patient has travelled")


def told(desk: Desk) -> list[tuple[str, str, str]]:
    return [(shift.days, shift.before, shift.after) for shift in shifts(desk.workflow.draft, desk.tablet.site)]


@pytest.mark.use_error("U23")
def test_the_clock_is_set_only_after_each_step_the_watch_and_a_reason() -> None:
    """An hour of the pattern, 13.75 mcg of baclofen, is left out when the clock goes ahead by so much."""
    assert KINDS["Pump clock"] is CLOCK
    desk = begun()
    assert away_of(desk.workflow.draft, desk.tablet.site) == timedelta(hours=-1)
    assert told(desk) == [("Every day", "07:00", "06:00"), ("Every day", "23:00", "22:00")]
    assert standing(desk) == [
        ("caution", "clock_skips_pattern"),
        ("todo", "tablet_clock"),
        ("todo", "shifts"),
    ]
    confirm(desk)
    assert standing(desk) == [("caution", "clock_skips_pattern")]
    answer(desk)
    assert standing(desk) == []
    before = desk.machine.interrogation(0)
    desk.workflow.next()
    [stage] = [message for message in desk.messages() if isinstance(message, Stage)]
    assert stage.staged
    desk.answer_all()
    desk.workflow.program()
    desk.answer_all()
    after = desk.machine.interrogation(0)
    assert desk.workflow.step in ("done",)
    assert after.wall_offset_ms - before.wall_offset_ms == hours(1).ms
    assert after.therapy.prescription == before.therapy.prescription


@pytest.mark.use_error("U23")
def test_a_clock_that_is_right_is_not_set() -> None:
    desk = begun(minutes_slow=0)
    assert standing(desk) == [("todo", "clock_right")]
    assert clock_cautions(desk.workflow.draft, desk.tablet.site) == ()
    desk.workflow.next()
    assert desk.workflow.run is None


def test_what_was_confirmed_is_confirmed_anew_when_it_is_another_shift() -> None:
    desk = begun()
    confirm(desk)
    answer(desk)
    other = begun(minutes_slow=120)
    assert desk.workflow.draft.own is not None
    other.workflow.set_own(desk.workflow.draft.own)
    assert ("todo", "shifts") in standing(other)


def test_one_dose_all_day_shifts_nothing_and_asks_for_no_reason() -> None:
    desk = begun(pattern=None)
    assert told(desk) == []
    assert standing(desk) == [("todo", "tablet_clock")]
    confirm(desk)
    assert standing(desk) == []


def test_a_weekly_pattern_names_the_days_on_both_sides() -> None:
    week = Flex(days=(day((0, "330"), (6, "270")), day((0, "300"))), week=(0, 0, 0, 0, 0, 1, 1))
    desk = begun(minutes_slow=-90, pattern=week)
    assert told(desk)[:3] == [
        ("Monday", "Sunday 22:30", "Monday 00:00"),
        ("Monday", "Monday 04:30", "Monday 06:00"),
        ("Tuesday", "Monday 22:30", "Tuesday 00:00"),
    ]
    assert told(desk)[-1] == ("Saturday", "Friday 22:30", "Saturday 00:00")


def test_a_stopped_pump_may_have_its_clock_set() -> None:
    desk = Desk("baclofen", timezone(timedelta(hours=1)))
    desk.connect()
    desk.tablet.stop_pump()
    desk.answer_all()
    desk.tablet.close_stop()
    desk.tablet.start_clock()
    desk.answer_all()
    desk.workflow.set_check("patient", True)
    desk.workflow.next()
    assert standing(desk) == [("todo", "tablet_clock")]
    confirm(desk)
    desk.workflow.next()
    desk.answer_all()
    desk.workflow.program()
    desk.answer_all()
    assert desk.workflow.step in ("done",)
    assert desk.machine.interrogation(0).therapy.stopped_since_ms is not None


@pytest.mark.parametrize(
    ("minutes", "zone", "cause"),
    [
        (0, BERLIN, "none"),
        (2, BERLIN, "none"),
        (60, BERLIN, "daylight_saving"),
        (-61, BERLIN, "daylight_saving"),
        (60, UTC, "time_zone"),
        (-330, UTC, "time_zone"),
        (345, UTC, "time_zone"),
        (7, UTC, "drift"),
        (97, UTC, "drift"),
        (3 * 1_440, UTC, "drift"),
    ],
)
def test_why_a_clock_is_away(minutes: int, zone: ZoneInfo, cause: str) -> None:
    now = datetime(2026, 11, 23, 14, 41, tzinfo=zone)
    assert cause_of(timedelta(minutes=minutes), now, TOLERANCE) == cause


def test_the_next_change_of_the_tablets_own_clock_is_told() -> None:
    found = next_change(datetime(2026, 11, 23, 14, 41, tzinfo=BERLIN))
    assert found is not None
    assert (found[0].date().isoformat(), found[1]) == ("2027-03-28", timedelta(hours=1))
    back = next_change(datetime(2026, 7, 1, tzinfo=BERLIN))
    assert back is not None
    assert (back[0].date().isoformat(), back[1]) == ("2026-10-25", timedelta(hours=-1))
    assert next_change(datetime(2026, 11, 23, tzinfo=UTC)) is None
