"""What should be in the reservoir, what it means when it is not, and what a wrong entry leads to.

    expected     = fill − prime − boluses − Σ Q × t, never below 0
    discrepancy  = expected − withdrawn, in % of fill − expected;  either limit exceeded → investigate
    pocket fill  = injected − aspirated back; above the limit of the reservoir → suspect
    mismatch     = (entered − alarm) / Q beside actual / Q: the alarm counts what was entered, not what is there

Boluses are taken off first, so that a reservoir that runs dry is never said to do so too late.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from pump_core.calculations.answers import Answer, amount, said
from pump_core.calculations.figures import CalculationFigures
from pump_core.calculations.measures import (
    NO_TIME,
    NO_VOLUME,
    Span,
    delivered,
    time_to_deliver,
    volume_holding,
)
from pump_core.calculations.reading import Given, refuse
from pump_core.calculations.refusals import Refused
from pump_core.quantities import FlowRate, Mass, Volume
from pump_core.refill import discrepancy
from pump_core.values import replace


class Delivery(Struct, frozen=True):
    """A flow for a time; no flow is a stopped pump."""

    flow: FlowRate
    duration: Span


class Expected(Struct, frozen=True):
    """What should be left, and when the last of it went; None while there is some."""

    volume: Volume
    empty_after: Span | None


def expected_volume(fill: Volume, taken_at_once: Volume, deliveries: Iterable[Delivery]) -> Expected:
    """What is left of `fill` after `taken_at_once` (prime and boluses) and the deliveries, one after another."""
    left, elapsed = fill - taken_at_once, NO_TIME
    if left <= NO_VOLUME:
        return Expected(NO_VOLUME, NO_TIME)
    for each in deliveries:
        out = delivered(each.flow, each.duration)
        if out >= left:
            return Expected(NO_VOLUME, elapsed + time_to_deliver(left, each.flow))
        left -= out
        elapsed += each.duration
    return Expected(left, None)


class PocketFill(Struct, frozen=True):
    """What did not come back of what was injected; below 0 when more came back."""

    difference: Volume
    suspect: bool


def pocket_fill(injected: Volume, measured: Volume, limit: Volume) -> PocketFill:
    """Judges a fill that was aspirated back; only more than `limit` missing is suspect."""
    return PocketFill(injected - measured, injected - measured > limit)


def pocket_fill_limit(reservoir: Volume, limits: Mapping[Volume, Volume]) -> Volume | None:
    """How much may be missing in a pump with this reservoir; None for a size without a published limit."""
    return limits.get(reservoir)


class FillMismatch(Struct, frozen=True):
    """When a pump alarms and when it is empty; `unwarned` is the time between, below 0 when the alarm comes first."""

    alarm_after: Span
    empty_after: Span
    unwarned: Span


def fill_mismatch(actual: Volume, entered: Volume, alarm: Volume, flow: FlowRate) -> FillMismatch:
    """What an entry other than the fill leads to. Raises `ZeroDivisionError` when nothing flows."""
    alarm_after, empty_after = time_to_deliver(entered - alarm, flow), time_to_deliver(actual, flow)
    return FillMismatch(alarm_after, empty_after, alarm_after - empty_after)


def answers_expected_volume(given: Given, figures: CalculationFigures) -> Answer | Refused:
    """The JSON face; `boluses` is a volume, or a list of volumes and of `{dose, concentration}`."""
    fill = given.volume("fill_volume")
    prime = given.not_below_zero("prime", Volume) if given.has("prime") else NO_VOLUME
    deliveries = [_delivery(each) for each in given.each("deliveries")]
    found = expected_volume(fill, prime + sum(_boluses(given), NO_VOLUME), deliveries)
    answer: Answer = {"expected": amount(found.volume, "mL")}
    if found.empty_after is not None:
        answer["empty_after"] = amount(found.empty_after, "day")
    return answer


def _delivery(given: Given) -> Delivery:
    given.needs("flow", "duration")
    return Delivery(given.not_below_zero("flow", FlowRate), given.not_below_zero("duration", Span))


def _boluses(given: Given) -> Sequence[Volume]:
    if not given.has("boluses"):
        return []
    if given.is_text("boluses"):
        return [given.not_below_zero("boluses", Volume)]
    return [_bolus(each) for each in given.each("boluses", "volume")]


def _bolus(given: Given) -> Volume:
    if given.has("volume"):
        return given.not_below_zero("volume", Volume)
    given.needs("dose", "concentration")
    return volume_holding(given.not_below_zero("dose", Mass), given.concentration("concentration"))


def answers_discrepancy(given: Given, figures: CalculationFigures) -> Answer | Refused:
    """The JSON face of `pump_core.refill.discrepancy`; the percentage is `null` when nothing was to be delivered."""
    fill, expected = given.volume("fill_volume"), given.not_below_zero("expected", Volume)
    withdrawn = given.not_below_zero("withdrawn", Volume)
    if expected > fill:
        raise refuse(
            "volume_not_positive",
            f"{said(expected.to('mL'), 'mL')} is expected of {said(fill.to('mL'), 'mL')} filled: what should have been "
            "delivered would be below 0. Correct one of them.",
        )
    limits = figures.limits
    if given.has("limit_percent"):
        limits = replace(limits, discrepancy_percent=given.number_not_below_zero("limit_percent"))
    if given.has("limit_volume"):
        limits = replace(limits, discrepancy_volume=given.not_below_zero("limit_volume", Volume))
    found = discrepancy(expected, fill - expected, withdrawn, limits)
    return {
        "difference": amount(found.difference, "mL"),
        "percent_of_delivered": found.percent,
        "direction": found.direction,
        "investigate": found.investigate,
    }


def answers_pocket_fill(given: Given, figures: CalculationFigures) -> Answer | Refused:
    """The JSON face of `pocket_fill`; a reservoir without a published limit is refused, not guessed."""
    reservoir = given.volume("reservoir")
    limit = pocket_fill_limit(reservoir, figures.pocket_fill)
    if limit is None:
        known = " or ".join(amount(size, "mL") for size in figures.pocket_fill)
        raise given.refuses("reservoir", f"there is no limit for this size; use {known}")
    found = pocket_fill(given.volume("injected"), given.not_below_zero("measured", Volume), limit)
    return {"difference": amount(found.difference, "mL"), "suspect": found.suspect}


def answers_fill_mismatch(given: Given, figures: CalculationFigures) -> Answer | Refused:
    """The JSON face of `fill_mismatch`."""
    actual, entered = given.volume("actual_fill"), given.volume("entered_fill")
    alarm = given.not_below_zero("alarm_volume", Volume)
    if alarm >= entered:
        raise refuse(
            "volume_not_positive",
            f"{said(entered.to('mL'), 'mL')} entered leaves nothing above the alarm at {said(alarm.to('mL'), 'mL')}. "
            "Correct one of them.",
        )
    found = fill_mismatch(actual, entered, alarm, given.flow("flow"))
    return {
        "alarm_after": amount(found.alarm_after, "day"),
        "empty_after": amount(found.empty_after, "day"),
        "empty_before_alarm": amount(found.unwarned, "day"),
    }
