"""The arithmetic of a refill: what should be left, what it means when it is not, and when to come back.

    expected     = fill − delivered, never below 0
    difference   = expected − withdrawn  (positive: less came out than expected, over-infusion)
    percent      = difference / delivered × 100
    dry for      = difference / flow, when hardly anything came out where something was expected
    refill by    = floor to whole days (earlier of alarm and stability) − lead days, moved back to an open day

Sources: ECRI 2014 (accuracy), ASRA 2017 poster 1139 (2 mL), Gillette Children's (lead days).
"""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Literal

from msgspec import Struct

from pump_core.clocks import MS_PER_DAY
from pump_core.limits import Limits
from pump_core.quantities import FlowRate, Volume, ms_to_deliver

Direction = Literal["over-infusion", "under-infusion", "none"]


class Reservoir(Struct, frozen=True):
    """What a pump believes when it is emptied: what is left, what it delivered since the last fill, its flow."""

    expected: Volume
    delivered: Volume
    flow: FlowRate


class Discrepancy(Struct, frozen=True):
    """What came out against what was expected; `percent` is of the volume delivered, None when none was."""

    difference: Volume
    percent: Fraction | None
    direction: Direction
    investigate: bool


def discrepancy(expected: Volume, delivered: Volume, withdrawn: Volume, limits: Limits) -> Discrepancy:
    """Judges a withdrawal; beyond either limit it is investigated before anything is injected.

    `delivered` is what should have been delivered since the last fill: fill − expected. A difference within the reading
    of a syringe is not investigated, though it may be much of what little was delivered.
    """
    signed = expected - withdrawn
    percent = signed.ratio(delivered) * 100 if delivered else None
    direction: Direction = "none"
    if signed:
        direction = "over-infusion" if signed > Volume.whole_base(0) else "under-infusion"
    readable = abs(signed) > limits.syringe_reading
    beyond = readable and percent is not None and abs(percent) > limits.discrepancy_percent
    return Discrepancy(abs(signed), percent, direction, beyond or abs(signed) > limits.discrepancy_volume)


def days_maybe_dry(believed: Reservoir, withdrawn: Volume, limits: Limits) -> Fraction | None:
    """How many days the pump may have run dry unnoticed; None when a withdrawal does not speak for it.

    Nothing came out where the pump believed that something was left: a wrong entry at the last fill, or over-infusion.
    """
    if not believed.flow or withdrawn > limits.dry_volume:
        return None
    gap = ms_to_deliver(believed.expected - withdrawn, believed.flow)
    return None if gap < limits.restart_gap.ms else gap / MS_PER_DAY


class RefillBy(Struct, frozen=True):
    """The day to come back by, the day it was worked out from, and what limits it."""

    day: date
    limited_on: date
    limited_by: Literal["volume", "stability"]


def refill_by(today: date, volume_days: int | None, stability_days: int, limits: Limits) -> RefillBy:
    """The refill-by day, counted from `today`; it may lie in the past.

    `volume_days` are whole days to the alarm, None when nothing flows; `stability_days` those of the drug.
    """
    by_volume = volume_days is not None and volume_days <= stability_days
    whole_days = volume_days if volume_days is not None and by_volume else stability_days
    limited_on = today + timedelta(days=whole_days)
    day = limited_on - timedelta(days=limits.refill_lead_days)
    while day.isoweekday() not in limits.open_weekdays:
        day -= timedelta(days=1)
    return RefillBy(day, limited_on, "volume" if by_volume else "stability")


def differs_by_half(one: Volume, other: Volume, limits: Limits) -> bool:
    """Whether two fills differ so much that a second person enters again: limit in % of the larger."""
    larger, smaller = max(one, other), min(one, other)
    return bool(larger) and (larger - smaller).ratio(larger) * 100 >= limits.second_person_percent
