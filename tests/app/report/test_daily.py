"""The daily doses out of the log: what ran when, what is not told, and boluses by their day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo
from zoneinfo import ZoneInfo

import pytest

from app.records.pump_log import HeldLog
from app.report.daily import DAYS, dose_chart
from app.report.facts import Facts
from app.report.model import DoseChart
from pump_core.clocks import MS_PER_DAY, MS_PER_HOUR
from pump_core.log import Event
from pump_core.values import replace
from tests.app.desk import Desk, site
from tests.app.report.sessions import facts, refilled

MG = 10**9
TODAY_MS = 14 * MS_PER_HOUR + 41 * 60_000
"""So much of the day of the session has passed."""


@pytest.fixture(scope="module")
def desk() -> Desk:
    return refilled()


def told(desk: Desk, *entries: tuple[float, str, tuple[int, ...]], zone: tzinfo | None = None) -> DoseChart:
    """The chart of a log: days before the read-back, kind and figures; the first entry stands long before."""
    known = facts(desk)
    now = known.after.pump_time_ms
    events = [
        Event(event_id=place, at_ms=round(now - ago * MS_PER_DAY), kind=kind, detail=detail, user="", note="")
        for place, (ago, kind, detail) in enumerate(((100, "programmed", (1, 300_000)), *entries))
    ]
    return chart(known, events, zone)


def chart(known: Facts, events: Sequence[Event], zone: tzinfo | None = None) -> DoseChart:
    known = replace(known, after=known.after.model_copy(update={"next_event_id": events[-1].event_id + 1}))
    found = dose_chart(known, HeldLog(0, tuple(events)), site(zone=zone) if zone is not None else site())
    assert found is not None
    return found


def doses(found: DoseChart) -> list[int | None]:
    return [day.dose_pg for day in found.days]


def test_a_dose_that_never_changed_is_the_same_every_day(desk: Desk) -> None:
    found = told(desk)
    assert doses(found) == [3 * MG] * DAYS
    assert (found.note, sum(day.boluses for day in found.days)) == ("", 0)


def test_a_day_on_which_the_dose_changed_has_the_average_of_its_parts(desk: Desk) -> None:
    ago = (TODAY_MS + MS_PER_DAY // 2) / MS_PER_DAY  # noon of yesterday
    found = doses(told(desk, (ago, "programmed", (2, 600_000))))
    assert found[-3:] == [3 * MG, 4_500_000_000, 6 * MG]


def test_a_stop_and_an_empty_reservoir_end_the_dose(desk: Desk) -> None:
    for kind in ("stopped", "empty_reservoir", "end_of_service"):
        found = doses(told(desk, ((TODAY_MS + MS_PER_DAY) / MS_PER_DAY, kind, ())))
        assert found[-3:] == [3 * MG, 0, 0]


def test_what_a_reset_left_running_is_not_guessed(desk: Desk) -> None:
    found = told(desk, (2.5, "critical_memory_error", ()))
    assert doses(found)[-3:] == [None, None, None]
    assert "does not tell everything" in found.note


def test_entries_that_are_missing_leave_the_days_open_until_the_next_program(desk: Desk) -> None:
    known = facts(desk)
    now = known.after.pump_time_ms
    entries = [(0, 100 * MS_PER_DAY, 300_000), (5, 3 * MS_PER_DAY, 300_000)]
    events = [
        Event(event_id=number, at_ms=now - ago, kind="programmed", detail=(1, flow), user="", note="")
        for number, ago, flow in entries
    ]
    found = doses(chart(known, events))
    assert found[:-4] == [None] * (DAYS - 4)
    assert found[-3:] == [3 * MG] * 3


def test_a_log_that_was_not_read_to_its_end_is_said(desk: Desk) -> None:
    known = facts(desk)
    found = dose_chart(known, HeldLog(), site())
    assert found is not None
    assert doses(found) == [None] * DAYS
    assert "not read to its end" in found.note


def test_patient_boluses_are_counted_on_their_day_in_the_peoples_own_time(desk: Desk) -> None:
    ago = (TODAY_MS + MS_PER_HOUR) / MS_PER_DAY  # 23:00 of yesterday at the pump's own UTC
    entries = [(ago, "patient_bolus_given", (1, 1))] * 2 + [(0.1, "patient_bolus_given", (1, 1))]
    assert [day.boluses for day in told(desk, *entries).days][-3:] == [0, 2, 1]
    east = told(desk, *entries, zone=ZoneInfo("Europe/Berlin"))
    assert [day.boluses for day in east.days][-3:] == [0, 0, 3]


def test_a_day_of_25_hours_has_the_dose_of_a_day(desk: Desk) -> None:
    found = told(desk, zone=ZoneInfo("America/New_York"))
    assert len(found.days) == DAYS
    assert doses(found) == [3 * MG] * DAYS
    assert "01-NOV-2026" in [day.day for day in found.days]
