"""How long a fill lasts, and the day by which the pump has to be refilled.

    volume limited = (fill − prime − alarm) / Q          with every patient bolus taken: Q + n × B / C
    worst accuracy = the same, at a pump that runs fast by its accuracy
    whole days     = ⌊ earlier of volume limited and stability ⌋, with every patient bolus taken
    refill by      = day of the fill + whole days
    alarm at       = instant of the fill + volume limited, down to the second, with every patient bolus taken

The day is counted in the time zone that the instant of the fill is given in.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from typing import Literal

from msgspec import Struct

from pump_core.calculations.answers import Answer, amount, said
from pump_core.calculations.boluses import boluses_in_24_h
from pump_core.calculations.figures import CalculationFigures
from pump_core.calculations.measures import (
    NO_FLOW,
    NO_VOLUME,
    ONE_DAY,
    Span,
    flow_over,
    time_to_deliver,
    volume_holding,
)
from pump_core.calculations.reading import Given, refuse
from pump_core.calculations.refusals import Refused
from pump_core.quantities import Concentration, Exact, FlowRate, Mass, Volume

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_INSTANT = re.compile(_DATE.pattern + r"T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?(Z|[+-][0-9]{2}:[0-9]{2})")


class FillInterval(Struct, frozen=True):
    """How long a fill lasts; `worst_flow` and `lasts_at_worst` count every patient bolus as taken."""

    lasts: Span
    worst_flow: FlowRate
    lasts_at_worst: Span
    whole_days: int
    limited_by: Literal["volume", "stability"]


def fill_interval(usable: Volume, flow: FlowRate, bolus_flow: FlowRate, stability: Span | None) -> FillInterval:
    """How long `usable` lasts: what was filled without the prime and the volume at which the alarm sounds.

    `bolus_flow` is what the patient's boluses add. Raises `ZeroDivisionError` when nothing flows.
    """
    worst_flow = flow + bolus_flow
    lasts_at_worst = time_to_deliver(usable, worst_flow)
    by_volume = stability is None or lasts_at_worst <= stability
    limiting = lasts_at_worst if stability is None or by_volume else stability
    return FillInterval(
        lasts=time_to_deliver(usable, flow),
        worst_flow=worst_flow,
        lasts_at_worst=lasts_at_worst,
        whole_days=limiting.whole_days,
        limited_by="volume" if by_volume else "stability",
    )


def patient_flow(bolus: Mass, concentration: Concentration, allowed: int) -> FlowRate:
    """What `allowed` patient boluses a day add to the flow. Raises `ZeroDivisionError` where there is no drug."""
    return flow_over(volume_holding(bolus.times(allowed), concentration), ONE_DAY)


def at_worst_accuracy(lasts: Span, accuracy_percent: Exact) -> Span:
    """How long the same volume lasts in a pump that runs fast by `accuracy_percent`."""
    return lasts.times(1 / (1 + Fraction(accuracy_percent) / 100))


def alarm_instant(filled_at: datetime, lasts: Span) -> datetime:
    """When the alarm sounds, in UTC, rounded down to the second. Raises `OverflowError` after the year 9999."""
    whole = filled_at.astimezone(UTC).replace(microsecond=0)
    micros = Fraction(filled_at.microsecond, 1_000_000)
    return whole + timedelta(seconds=(lasts.to("s") + micros).__floor__())


def answers_refill(given: Given, figures: CalculationFigures) -> Answer | Refused:
    """The JSON face: `filled_at` gives the instant of the alarm too; given both, the day is that of `filled_on`."""
    filled_on, filled_at = _filled(given)
    usable = _usable(given)
    flow = given.flow("flow")
    boluses = _patient_flow(given.inside("ptm")) if given.has("ptm") else None
    stability = given.above_zero("stability", Span) if given.has("stability") else None
    found = fill_interval(usable, flow, boluses or NO_FLOW, stability)
    try:
        refill_by = filled_on + timedelta(days=found.whole_days)
        alarm_at = alarm_instant(filled_at, found.lasts_at_worst) if filled_at is not None else None
    except OverflowError as late:
        raise given.refuses("flow", "so little that the date lies after the year 9999; correct it") from late
    answer: Answer = {
        "volume_limited": amount(found.lasts, "day"),
        "whole_days": found.whole_days,
        "limited_by": found.limited_by,
        "refill_by": refill_by.isoformat(),
    }
    if alarm_at is not None:
        answer["alarm_at"] = f"{alarm_at:%Y-%m-%dT%H:%M:%S}Z"
    if boluses is not None:
        answer["worst_case_flow"] = amount(found.worst_flow, "mL/day")
        answer["volume_limited_all_ptm"] = amount(found.lasts_at_worst, "day")
    if given.has("accuracy_percent"):
        at_worst = at_worst_accuracy(found.lasts_at_worst, given.number_not_below_zero("accuracy_percent"))
        answer["volume_limited_worst_accuracy"] = amount(at_worst, "day")
    return answer


def _usable(given: Given) -> Volume:
    fill, alarm = given.volume("fill_volume"), given.not_below_zero("alarm_volume", Volume)
    prime = given.not_below_zero("prime", Volume) if given.has("prime") else NO_VOLUME
    usable = fill - prime - alarm
    if usable <= NO_VOLUME:
        raise refuse(
            "volume_not_positive",
            f"{said(fill.to('mL'), 'mL')} filled less {said(prime.to('mL'), 'mL')} of prime leaves nothing above the "
            f"alarm at {said(alarm.to('mL'), 'mL')}. Fill more, or lower the alarm volume.",
        )
    return usable


def _patient_flow(ptm: Given) -> FlowRate:
    ptm.needs("bolus", "max_per_day", "concentration")
    lockout = ptm.above_zero("lockout", Span) if ptm.has("lockout") else None
    allowed = boluses_in_24_h(ptm.whole("max_per_day"), lockout)
    return patient_flow(ptm.above_zero("bolus", Mass), ptm.concentration("concentration"), allowed)


def _filled(given: Given) -> tuple[date, datetime | None]:
    filled_at = _instant(given) if given.has("filled_at") else None
    if given.has("filled_on"):
        filled_on = _day(given)
        if filled_at is not None and abs(filled_on - filled_at.date()) > timedelta(days=1):
            raise given.refuses("filled_on", "filled_at is another day; give one of them")
        return filled_on, filled_at
    if filled_at is None:
        raise refuse("missing_input", "filled_on (a day) or filled_at (an instant) must be given.")
    return filled_at.date(), filled_at


def _day(given: Given) -> date:
    text = given.text("filled_on")
    wrong = given.refuses("filled_on", "give a day of the calendar such as 2026-11-22")
    if not _DATE.fullmatch(text):
        raise wrong
    try:
        return date.fromisoformat(text)
    except ValueError as bad:
        raise wrong from bad


def _instant(given: Given) -> datetime:
    text = given.text("filled_at")
    wrong = given.refuses("filled_at", "give an instant with its offset, such as 2026-03-01T10:00:00Z")
    if not _INSTANT.fullmatch(text):
        raise wrong
    try:
        return datetime.fromisoformat(text)
    except ValueError as bad:
        raise wrong from bad
