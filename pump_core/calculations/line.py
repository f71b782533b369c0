"""The line from the pump's outlet to the catheter's tip: what it holds, how long it takes, and how it is primed.

    line     = tubing + Σ (length − trimmed) × volume per length
    delay    = line / Q

========================= ==========================================
the drug has come as far  a prime moves
========================= ==========================================
`bench`                   tubing (before the catheter is connected)
`reservoir`               tubing + catheter
`catheter connector`      catheter
`new segment`             the new segment alone
========================= ==========================================

A prime replaces basal and runs at the pump's prime rate unless another is given.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, assert_never

from msgspec import Struct

from pump_core.calculations.answers import Answer, amount, said
from pump_core.calculations.figures import CalculationFigures
from pump_core.calculations.measures import (
    NO_LENGTH,
    NO_VOLUME,
    Length,
    Span,
    VolumePerLength,
    time_to_deliver,
)
from pump_core.calculations.reading import Given
from pump_core.calculations.refusals import Refused
from pump_core.quantities import FlowRate, Volume

DrugFront = Literal["bench", "reservoir", "catheter connector", "new segment"]
_FRONTS: tuple[DrugFront, ...] = ("bench", "reservoir", "catheter connector", "new segment")


class CatheterPiece(Struct, frozen=True):
    """One segment as it came, and how much of it was cut off."""

    length: Length
    trimmed: Length
    volume_per_length: VolumePerLength


class Line(Struct, frozen=True):
    """What is implanted and what it holds."""

    implanted: Length
    catheter: Volume
    line: Volume


class Prime(Struct, frozen=True):
    """A prime bolus: what it moves and how long that takes."""

    volume: Volume
    duration: Span


def line_volume(tubing: Volume, pieces: Sequence[CatheterPiece]) -> Line | Refused:
    """The volumes of a line; refused when more was cut off than there was, or nothing of the catheter is left."""
    implanted, catheter = NO_LENGTH, NO_VOLUME
    for place, piece in enumerate(pieces, start=1):
        if piece.trimmed > piece.length:
            return Refused(
                "volume_not_positive",
                f"Segment {place} is {said(piece.length.to('cm'), 'cm')} long and {said(piece.trimmed.to('cm'), 'cm')} "
                "were cut off: no more than its length can be. Correct the length or what was trimmed.",
            )
        implanted += piece.length - piece.trimmed
        catheter += piece.volume_per_length * (piece.length - piece.trimmed)
    if not catheter:
        return Refused(
            "volume_not_positive", "Nothing of the catheter is left: a line needs at least one segment. Correct them."
        )
    return Line(implanted, catheter, tubing + catheter)


def line_delay(line: Volume, flow: FlowRate) -> Span:
    """How long new drug takes to the tip. Raises `ZeroDivisionError` when nothing flows."""
    return time_to_deliver(line, flow)


def prime_volume(front: DrugFront, tubing: Volume, catheter: Volume, new_segment: Volume) -> Volume:
    """What a prime has to move when the drug has come as far as `front`."""
    match front:
        case "bench":
            return tubing
        case "reservoir":
            return tubing + catheter
        case "catheter connector":
            return catheter
        case "new segment":
            return new_segment
    assert_never(front)


def prime(volume: Volume, rate: FlowRate, highest: FlowRate) -> Prime | Refused:
    """A prime of `volume` at `rate`; refused when there is nothing to move or the pump cannot run so fast.

    Raises `ZeroDivisionError` for a rate of 0.
    """
    if volume <= NO_VOLUME:
        return Refused("volume_not_positive", "The prime would move 0 mL. Give the volume of what has to be filled.")
    if rate > highest:
        limit = said(highest.to("mL/h"), "mL/h")
        return Refused(
            "flow_above_maximum",
            f"The prime rate of {said(rate.to('mL/h'), 'mL/h')} is above the maximum of {limit}. Prime at {limit}.",
            {"required_flow": amount(rate, "mL/day")},
        )
    return Prime(volume, time_to_deliver(volume, rate))


def answers_line_volume(given: Given, figures: CalculationFigures) -> Answer | Refused:
    """The JSON face of `line_volume`."""
    pieces = [_piece(each) for each in given.each("segments")]
    found = line_volume(given.not_below_zero("tubing", Volume), pieces)
    if isinstance(found, Refused):
        return found
    return {
        "implanted_length": amount(found.implanted, "cm"),
        "catheter_volume": amount(found.catheter, "mL"),
        "line_volume": amount(found.line, "mL"),
    }


def _piece(given: Given) -> CatheterPiece:
    given.needs("length", "volume_per_length")
    return CatheterPiece(
        length=given.above_zero("length", Length),
        trimmed=given.not_below_zero("trimmed", Length) if given.has("trimmed") else NO_LENGTH,
        volume_per_length=given.above_zero("volume_per_length", VolumePerLength),
    )


def answers_line_delay(given: Given, figures: CalculationFigures) -> Answer | Refused:
    """The JSON face of `line_delay`."""
    return {"delay": amount(line_delay(given.volume("line_volume"), given.flow("flow")), "h")}


def answers_prime(given: Given, figures: CalculationFigures) -> Answer | Refused:
    """The JSON face of `prime`; `drug_in_line` is the drug that the prime moves into the line."""
    named = given.choice("drug_front", *_FRONTS)
    front = next(each for each in _FRONTS if each == named)
    tubing, catheter = given.not_below_zero("tubing", Volume), given.not_below_zero("catheter", Volume)
    if front == "new segment":
        given.needs("new_segment")
    segment = given.volume("new_segment") if given.has("new_segment") else NO_VOLUME
    rate = given.flow("rate") if given.has("rate") else figures.prime_rate
    found = prime(prime_volume(front, tubing, catheter, segment), rate, figures.flow.highest)
    if isinstance(found, Refused):
        return found
    answer: Answer = {"volume": amount(found.volume, "mL"), "duration": amount(found.duration, "min")}
    if given.has("concentration"):
        held = found.volume * given.concentration("concentration")
        answer["drug_in_line"] = amount(held, given.mass_unit("concentration"))
    return answer
