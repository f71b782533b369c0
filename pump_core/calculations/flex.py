"""A day of flex steps: they tile 24 h, one may span midnight, and `24:00` ends a day.

daily dose = Σ rate × time        a step given as a mass runs at mass / time
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from pump_core.calculations.answers import Answer, amount
from pump_core.calculations.figures import CalculationFigures
from pump_core.calculations.measures import NO_MASS, ONE_DAY, Span, dose_over, given_in
from pump_core.calculations.reading import Given, refuse
from pump_core.calculations.refusals import Refused
from pump_core.calculations.units import UNITS
from pump_core.quantities import DoseRate, Mass

MINUTES_PER_DAY = 24 * 60
_CLOCK = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])")
_MIDNIGHT_AT_THE_END = "24:00"


class FlexStep(Struct, frozen=True):
    """A rate from one minute of the day (0 to 1,439) to another (0 to 1,440); an earlier end lies after midnight.

    Raises `ValueError` for minutes outside the day, and for an end that is the beginning.
    """

    begins: int
    ends: int
    rate: DoseRate

    def __post_init__(self) -> None:
        if not (0 <= self.begins < MINUTES_PER_DAY and 0 <= self.ends <= MINUTES_PER_DAY) or self.begins == self.ends:
            raise ValueError(f"a step from minute {self.begins} to {self.ends} is none of a day")

    @property
    def span(self) -> Span:
        """How long the step lasts."""
        return Span.of((self.ends - self.begins - 1) % MINUTES_PER_DAY + 1, "min")


class FlexDay(Struct, frozen=True):
    """What a day of flex gives, and between which rates."""

    dose: DoseRate
    highest: DoseRate
    lowest: DoseRate


def flex(steps: Sequence[FlexStep]) -> FlexDay | Refused:
    """The day that the steps make; refused when two overlap, or when they leave a part of it without a rate."""
    refused = _untiled(steps)
    if refused is not None:
        return refused
    mass = sum((given_in(step.rate, step.span) for step in steps), NO_MASS)
    rates = [step.rate for step in steps]
    return FlexDay(dose_over(mass, ONE_DAY), max(rates), min(rates))


def _untiled(steps: Sequence[FlexStep]) -> Refused | None:
    pieces = sorted(piece for step in steps for piece in _within_a_day(step))
    gap: tuple[int, int] | None = None
    covered = 0
    for begins, ends in pieces:
        if begins < covered:
            return Refused(
                "steps_overlap",
                f"Two steps cover {_clock(begins)} to {_clock(min(covered, ends))}: "
                "let each step begin where the one before it ends.",
            )
        if begins > covered and gap is None:
            gap = (covered, begins)
        covered = ends
    if covered < MINUTES_PER_DAY and gap is None:
        gap = (covered, MINUTES_PER_DAY)
    if gap is None:
        return None
    return Refused(
        "steps_do_not_cover_the_day",
        f"No step covers {_clock(gap[0])} to {_clock(gap[1])}: the steps must cover all of 00:00 to 24:00.",
    )


def _within_a_day(step: FlexStep) -> list[tuple[int, int]]:
    if step.begins < step.ends:
        return [(step.begins, step.ends)]
    after_midnight = [(0, step.ends)] if step.ends else []
    return [(step.begins, MINUTES_PER_DAY), *after_midnight]


def _clock(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"


def answers_flex(given: Given, figures: CalculationFigures) -> Answer | Refused:
    """The JSON face of `flex`: rates in the unit of the first step, or its mass unit per hour when it gives a mass."""
    steps = given.each("steps")
    found = flex([_step(each) for each in steps])
    if isinstance(found, Refused):
        return found
    unit = steps[0].unit("rate" if steps[0].has("rate") else "dose")
    mass_unit, _, time = unit.partition("/")
    return {
        "daily_dose": amount(found.dose, f"{mass_unit}/day"),
        "highest_rate": amount(found.highest, f"{mass_unit}/{time or 'h'}"),
        "lowest_rate": amount(found.lowest, f"{mass_unit}/{time or 'h'}"),
    }


def _step(given: Given) -> FlexStep:
    given.needs("from", "to")
    begins = _minute(given, "from")
    ends = MINUTES_PER_DAY if given.text("to") == _MIDNIGHT_AT_THE_END else _minute(given, "to")
    if begins == ends:
        raise given.refuses("to", "a step must not end at the minute it begins")
    return FlexStep(begins, ends, _rate(given, FlexStep(begins, ends, DoseRate.whole_base(0)).span))


def _minute(given: Given, name: str) -> int:
    found = _CLOCK.fullmatch(given.text(name))
    if found is None:
        raise given.refuses(name, "give a time of day such as 09:30; only the end of a step may be 24:00")
    return int(found[1]) * 60 + int(found[2])


def _rate(given: Given, span: Span) -> DoseRate:
    """The rate of a step: given as such, or as what it gives altogether. A dose per time counts as a rate."""
    if given.has("rate") and given.has("dose"):
        raise given.refuses("dose", "give a rate or a dose, not both")
    if not given.has("dose"):
        if not given.has("rate"):
            raise refuse("missing_input", "A step must be given a rate or a dose.")
        return given.not_below_zero("rate", DoseRate)
    if UNITS[given.unit("dose")] is DoseRate:
        return given.not_below_zero("dose", DoseRate)
    return dose_over(given.not_below_zero("dose", Mass), span)
