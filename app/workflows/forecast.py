"""When to come back: alarm instant, stability and refill-by day of a reservoir, today and as proposed.

The alarm instant of what is programmed comes from the pump's own report; a proposal that the pump has not seen yet
is worked out with the same arithmetic and replaced by the pump's echo as soon as there is one.
"""

from __future__ import annotations

from fractions import Fraction
from math import ceil

from msgspec import Struct

from app.workflows.site import Reading, Site
from pump_core.clocks import MS_PER_DAY, Duration, UtcTime, days
from pump_core.quantities import FlowRate, Volume, ms_to_deliver
from pump_core.refill import RefillBy, refill_by
from pump_core.report import TherapyReport


class Forecast(Struct, frozen=True):
    """What limits a fill; None where nothing flows or nothing was filled."""

    alarm_at: UtcTime | None
    stable_until: UtcTime | None
    refill: RefillBy | None


def reported(report: TherapyReport, reading: Reading, site: Site) -> Forecast:
    """The forecast of a report: the pump's own instants, counted from the fill that it remembers."""
    last = report.last_fill
    alarm_at = reading.when(report.low_reservoir_at_ms) if report.low_reservoir_at_ms is not None else None
    if last is None:
        return Forecast(alarm_at, None, None)
    filled_at, stable_until = reading.when(last.at_ms), reading.when(last.stable_until_ms)
    worst = report.low_reservoir_all_boluses_at_ms
    volume_days = (worst - last.at_ms) // MS_PER_DAY if worst is not None else None
    stability_days = stable_until.since(filled_at).whole_days
    day = refill_by(site.local(filled_at).date(), volume_days, stability_days, site.limits)
    return Forecast(alarm_at, stable_until, day)


def proposed(
    fill: Volume,
    alarm: Volume,
    flow: FlowRate,
    stable: Duration,
    site: Site,
    bridge: tuple[Volume, Duration] | None = None,
) -> Forecast:
    """The forecast of a fill made now, before the pump has seen it; a `bridge` moves so much in so long before."""
    now = site.now()
    stable_until = now + stable
    today = site.local(now).date()
    alarm_at, volume_days = None, None
    if flow and fill > alarm + (bridge[0] if bridge else Volume.whole_base(0)):
        moved, lasts = bridge or (Volume.whole_base(0), Duration(0))
        span = lasts.ms + ms_to_deliver(fill - alarm - moved, flow)
        alarm_at = now + Duration(ceil(span))
        volume_days = int(span / MS_PER_DAY)
    return Forecast(alarm_at, stable_until, refill_by(today, volume_days, stable.whole_days, site.limits))


def after_change(report: TherapyReport, reading: Reading, flow: FlowRate, most: FlowRate, site: Site) -> Forecast:
    """The forecast of what is in the reservoir at another flow, `most` with every patient bolus taken.

    The pump's echo replaces it; it counts from the reading, as the pump does.
    """
    last, prescription = report.last_fill, report.prescription
    if last is None or prescription is None:
        return Forecast(None, None, None)
    room = report.reservoir.expected - prescription.alarms.low_reservoir
    low_ms = report.low_reservoir_at_ms
    now_ms = reading.pump_time.ms

    def low(at: FlowRate) -> int | None:
        if room <= Volume.whole_base(0):
            return low_ms
        return now_ms + ceil(ms_to_deliver(room, at)) if at else None

    alarm, worst = low(flow), low(most)
    filled_at, stable_until = reading.when(last.at_ms), reading.when(last.stable_until_ms)
    day = refill_by(
        site.local(filled_at).date(),
        (worst - last.at_ms) // MS_PER_DAY if worst is not None else None,
        stable_until.since(filled_at).whole_days,
        site.limits,
    )
    return Forecast(reading.when(alarm) if alarm is not None else None, stable_until, day)


def in_days(now: UtcTime, then: UtcTime, site: Site) -> int:
    """Calendar dates from `now` to `then` where the people are."""
    return (site.local(then).date() - site.local(now).date()).days


def share(part: Volume, whole: Volume) -> Fraction:
    """`part` of `whole`, for drawing, between 0 and 1."""
    return max(Fraction(0), min(Fraction(1), part.ratio(whole)))


def day_of(days_since_epoch: int) -> UtcTime:
    """Midnight UTC of a day number, for dates that have no time."""
    return UtcTime(0) + days(days_since_epoch)
