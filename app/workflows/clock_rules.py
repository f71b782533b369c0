"""The pump's wall clock against the tablet's: how far it is away, why it may be, and what setting it shifts.

    away                 = the pump's wall clock − the tablet's, in the people's own time
    a flex step begins   at its time by the pump's clock: today at that time − away, then at that time

The pump does not follow daylight saving or a journey by itself. It is set to what the tablet shows, once a person has
held that against a watch; each step that begins at another time then is confirmed for itself.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Annotated, Final, Literal

from msgspec import Struct
from pydantic import Field

from app.workflows.attested import Attested
from app.workflows.draft import Draft, Step
from app.workflows.flex_day import merged
from app.workflows.flex_rules import clock_of
from app.workflows.flex_week import week_of
from app.workflows.open_point import Open, from_reason
from app.workflows.proposal import clock_offset
from app.workflows.refill_rules import due_cautions, is_stopped, prescription_now, reference_dose
from app.workflows.site import Reading, Site
from pump_core.checks import Reason, Standing, check
from pump_core.clocks import PumpTime
from pump_core.orders import ClockSet, Proposal
from pump_core.patterns import DAYS_PER_WEEK, MINUTES_PER_DAY
from pump_core.quantities import DoseRate
from pump_core.record import Flag, Text

Cause = Literal["none", "daylight_saving", "time_zone", "drift"]

_EPOCH: Final = datetime(1970, 1, 1)
_MINUTE: Final = timedelta(minutes=1)
_DAY: Final = timedelta(days=1)
_QUARTER: Final = timedelta(minutes=15)
_AN_HOUR: Final = timedelta(hours=1)
_AHEAD_DAYS: Final = 200
"""How far ahead a change of the tablet's own clock is told (our choice: it is longer than half a year)."""
_MOST_ROWS: Final = 128
_NO_ID: Final = bytes(16)
_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class ClockEntry(Attested):
    """What only this workflow asks: that the tablet's clock is right, and each shift that was confirmed, as shown."""

    tablet_right: Flag = False
    confirmed: Annotated[tuple[Text, ...], Field(max_length=_MOST_ROWS)] = ()

    def anew(self) -> ClockEntry:
        """Clock and steps are looked at by who programs, and now."""
        return ClockEntry()


class Shift(Struct, frozen=True):
    """A flex step that begins at another time once the clock is set; `key` names it and the times shown."""

    days: str
    rate: DoseRate
    before: str
    after: str

    @property
    def key(self) -> str:
        """Under which it is confirmed: it is another one when it reads differently."""
        return f"{self.days} {self.before} {self.after} {self.rate.whole}"


def reading_of(draft: Draft, site: Site) -> Reading:
    """The pump's clock against the tablet's, as last read."""
    return Reading(PumpTime(draft.reading.pump_time_ms), draft.read_at or site.now())


def away_of(draft: Draft, site: Site) -> timedelta:
    """How far the pump's wall clock is ahead of the tablet's."""
    read = reading_of(draft, site)
    pump = _EPOCH + timedelta(milliseconds=read.pump_time.ms + draft.reading.wall_offset_ms)
    return pump - site.local(read.read_at).replace(tzinfo=None)


def cause_of(away: timedelta, now: datetime, tolerance: timedelta) -> Cause:
    """Why the clock is away: a change of daylight saving there was here, another time zone, or drift.

    `now` is the people's own time, with its zone.
    """
    if abs(away) <= tolerance:
        return "none"
    offsets = {(now - half * _DAY).utcoffset() or timedelta() for half in (0, _AHEAD_DAYS)}
    saving = max(offsets) - min(offsets)
    if saving and abs(abs(away) - saving) <= tolerance:
        return "daylight_saving"
    rest = abs(away) % _QUARTER
    whole = min(rest, _QUARTER - rest) <= tolerance
    return "time_zone" if whole and _AN_HOUR - tolerance <= abs(away) < _DAY else "drift"


def next_change(now: datetime) -> tuple[datetime, timedelta] | None:
    """The first day from which the tablet's own clock goes otherwise, and by how much it is set ahead."""
    here = now.utcoffset() or timedelta()
    for days in range(1, _AHEAD_DAYS):
        then = now.replace(hour=12, minute=0) + days * _DAY
        there = then.utcoffset() or timedelta()
        if there != here:
            return then, there - here
    return None


def shifts(draft: Draft, site: Site) -> tuple[Shift, ...]:
    """Every step of the pattern with its beginning in the people's own time, today and once the clock is set."""
    prescription = prescription_now(draft)
    week = week_of(prescription.pattern) if prescription is not None else None
    if week is None or is_stopped(draft):
        return ()
    away = round(away_of(draft, site) / _MINUTE)
    weekly = len(week.plans) > 1
    found: list[Shift] = []
    days = [merged(day) for day in week.days]
    for weekday, day in enumerate(days if weekly else days[:1]):
        for place, step in enumerate(day):
            goes_on = days[weekday - 1][-1].pg_per_day == step.pg_per_day
            if not place and goes_on:
                continue
            at = weekday * MINUTES_PER_DAY + step.start
            label = _WEEKDAYS[weekday] if weekly else "Every day"
            found.append(Shift(label, step.rate, _time(at - away, weekly), _time(at, weekly)))
    return tuple(found)


def clock_points(step: Step, draft: Draft, site: Site) -> tuple[Open, ...]:
    """What keeps the step from being left."""
    if step != "clock" or prescription_now(draft) is None:
        return ()
    if _wanted(draft, site) is None:
        return (Open("clock_right", "todo", "The pump's clock is right: there is nothing to set."),)
    entry = draft.own if isinstance(draft.own, ClockEntry) else ClockEntry()
    found = []
    if not entry.tablet_right:
        found.append(Open("tablet_clock", "todo", "Hold the tablet's clock against a watch, and tick it."))
    left = sum(shift.key not in entry.confirmed for shift in shifts(draft, site))
    if left:
        found.append(Open("shifts", "todo", f"Confirm when each step will begin: {left} left."))
    answered = {key for key, _ in draft.overrides}
    found += [
        from_reason(reason, site)
        for reason in clock_cautions(draft, site)
        if reason.severity == "hard" or reason.key not in answered
    ]
    return tuple(found)


def clock_cautions(draft: Draft, site: Site) -> tuple[Reason, ...]:
    """What the pump will say to setting its clock, and what it said since it was read."""
    wanted, prescription = _wanted(draft, site), prescription_now(draft)
    therapy = draft.reading.therapy
    if wanted is None or prescription is None:
        return ()
    standing = Standing(
        current=therapy.prescription,
        reference=reference_dose(draft, site),
        believed=therapy.reservoir,
        line=(),
        runs=(),
        patient=therapy.patient,
        ended=False,
        model=site.model(draft.reading.model),
        drugs=site.drugs,
        limits=site.limits,
        pump_ms=draft.reading.pump_time_ms,
        wall_offset_ms=draft.reading.wall_offset_ms,
    )
    found = check(_proposal(draft, ClockSet(command_id=_NO_ID, offset_ms=wanted)), standing)
    keys = {reason.key for reason in found}
    late = (reason for reason in due_cautions(draft, site) if reason.key not in keys and reason in draft.asked)
    return (*found, *late)


def clock_proposal(draft: Draft, site: Site, new_id: Callable[[], bytes], clock: Reading) -> Proposal:
    """Sets the clock and nothing else. Raises `ValueError` when it is right."""
    offset = clock_offset(draft, site, clock)
    if offset is None:
        raise ValueError("the pump's clock is right")
    return _proposal(draft, ClockSet(command_id=new_id(), offset_ms=offset))


def _proposal(draft: Draft, order: ClockSet) -> Proposal:
    return Proposal(
        serial=draft.reading.serial,
        base_revision=draft.reading.therapy.revision,
        prescription=None,
        orders=(order,),
    )


def _wanted(draft: Draft, site: Site) -> int | None:
    return clock_offset(draft, site, reading_of(draft, site))


def _time(minute: int, weekly: bool) -> str:
    """`06:00`, of a weekly pattern with its day."""
    day, at = divmod(minute, MINUTES_PER_DAY)
    return f"{_WEEKDAYS[day % DAYS_PER_WEEK]} {clock_of(at)}" if weekly else clock_of(at)
