"""The review's row for a pump clock that programming sets."""

from __future__ import annotations

from datetime import UTC, timedelta, timezone, tzinfo

import pytest

from app.viewmodels.clock_row import away_text, clock_after, clock_before
from app.viewmodels.review import review_rows
from app.workflows.site import Reading
from pump_core.clocks import Duration, PumpTime
from telemetry.messages.programming import Echo
from tests.app.desk import NOW, Desk, answer_of, site

HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS
READ = Reading(PumpTime(5_000), NOW)
EAST = timezone(timedelta(hours=9, minutes=30))


def offset(zone_ms: int = 0) -> int:
    """With which the pump's clock is right at `READ`, where people live so far east of UTC."""
    return NOW.ms + zone_ms - READ.pump_time.ms


@pytest.mark.parametrize(
    ("away", "words"),
    [
        (timedelta(minutes=12), "12 minutes fast"),
        (timedelta(minutes=-12), "12 minutes slow"),
        (timedelta(minutes=-1, seconds=-29), "1 minute slow"),
        (timedelta(seconds=29), "right to the minute"),
        (timedelta(hours=-1), "1 hour slow"),
        (timedelta(hours=1, minutes=2), "1 hour 2 minutes fast"),
        (timedelta(days=-3, hours=-4, minutes=-5), "3 days 4 hours slow"),
        (timedelta(days=1, minutes=5), "1 day fast"),
    ],
)
def test_the_difference_is_said_in_words_with_its_direction(away: timedelta, words: str) -> None:
    assert away_text(away) == words


@pytest.mark.parametrize(("zone", "zone_ms", "shown"), [(UTC, 0, "14:29"), (EAST, 9 * HOUR_MS + HOUR_MS // 2, "23:59")])
def test_the_pumps_time_stands_before_and_the_tablets_after_in_the_sites_zone(
    zone: tzinfo, zone_ms: int, shown: str
) -> None:
    here = site(zone=zone)
    assert clock_before(offset(zone_ms) - 720_000, READ, here) == f"23-NOV-2026 {shown}, 12 minutes slow"
    after = clock_after(offset(zone_ms), READ, here)
    assert after == {"14:29": "23-NOV-2026 14:41", "23:59": "24-NOV-2026 00:11"}[shown] + ", as the tablet"


def test_a_clock_that_will_not_be_the_tablets_is_said_with_both_times() -> None:
    told = clock_after(offset() + HOUR_MS, READ, site())
    assert told == "23-NOV-2026 15:41, 1 hour fast: the tablet says 23-NOV-2026 14:41"


def clock_row(desk: Desk) -> list[tuple[str, str]]:
    return [(row.before, row.after) for row in review_rows(desk.workflow, desk.tablet) if row.setting == "Pump clock"]


def test_the_review_shows_a_clock_only_when_it_is_set() -> None:
    desk = Desk()
    desk.review()
    assert clock_row(desk) == []
    slow = Desk(zone=timezone(timedelta(minutes=12)))
    slow.review()
    assert clock_row(slow) == [("23-NOV-2026 14:41, 12 minutes slow", "23-NOV-2026 14:53, as the tablet")]
    slow.passes(Duration(DAY_MS))
    assert clock_row(slow) == [("23-NOV-2026 14:41, 12 minutes slow", "23-NOV-2026 14:53, as the tablet")]


def test_the_clock_shown_is_that_of_the_echo_and_not_what_the_tablet_asked_for() -> None:
    desk = Desk(zone=timezone(timedelta(minutes=12)))
    workflow = desk.begin()
    for _ in range(5):
        workflow.next()
    echo = answer_of(desk.machine, desk.messages()[0])
    assert isinstance(echo, Echo)
    desk.answer_with(echo.model_copy(update={"pump_time_ms": echo.pump_time_ms + HOUR_MS}))
    [(before, after)] = clock_row(desk)
    assert before == "23-NOV-2026 15:41, 48 minutes fast"
    assert after == "23-NOV-2026 15:53, 1 hour fast: the tablet says 23-NOV-2026 14:53"
