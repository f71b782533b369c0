"""A pump clock that programming sets: what it shows, how far that is from the tablet's, what it will show.

    pump's wall clock at t = pump time at t + its offset        both as the pump says them
    away                   = the pump's wall clock − the tablet's, in the people's own time

Both are read at the instant of the echo, so that the row does not change while it is looked at.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from app.viewmodels.wording import clock_text
from app.workflows.site import Reading, Site
from pump_core.notation import amount_text, day_text

_EPOCH = datetime(1970, 1, 1)
_MINUTE = timedelta(minutes=1)


def clock_before(offset_ms: int, reading: Reading, site: Site) -> str:
    """`23-NOV-2026 10:02, 12 minutes slow`: what the pump's clock shows at `reading`, against the tablet's.

    A pump that was never told the time counts from when it was made.
    """
    if not offset_ms:
        return "never set"
    pump = _wall(offset_ms, reading)
    return f"{_text(pump)}, {away_text(pump - _here(reading, site))}"


def clock_after(offset_ms: int, reading: Reading, site: Site) -> str:
    """What it will show then; when that is not the tablet's own time, both."""
    pump, here = _wall(offset_ms, reading), _here(reading, site)
    if abs(pump - here) <= _MINUTE:
        return f"{_text(pump)}, as the tablet"
    return f"{_text(pump)}, {away_text(pump - here)}: the tablet says {_text(here)}"


def away_text(away: timedelta) -> str:
    """`12 minutes fast`, `1 hour 2 minutes slow`, `3 days 4 hours fast`: the two largest units, rounded to a minute."""
    minutes = round(abs(away) / _MINUTE)
    if not minutes:
        return "right to the minute"
    days, hours, left = minutes // 1_440, minutes // 60 % 24, minutes % 60
    parts = [(days, "day"), (hours, "hour"), (left, "minute")][0 if days else 1 :][:2]
    words = " ".join(amount_text(count, unit if count == 1 else f"{unit}s") for count, unit in parts if count)
    return f"{words} {'fast' if away > timedelta() else 'slow'}"


def _wall(offset_ms: int, reading: Reading) -> datetime:
    return _EPOCH + timedelta(milliseconds=reading.pump_time.ms + offset_ms)


def _here(reading: Reading, site: Site) -> datetime:
    return site.local(reading.read_at).replace(tzinfo=None)


def _text(wall: datetime) -> str:
    return f"{day_text(wall.date())} {clock_text(wall)}"
