"""One day of a flex pattern as it is edited: steps that tile 00:00 to 24:00, each with its rate.

    Σ rate × time = the dose of the day        a step ends where the next one begins, the last at 24:00

So no gap, no overlap and no step over midnight can be drawn: what goes on over midnight is a step at the end of the day
and one at its beginning, at the same rate. Moving an edge keeps both rates. Nothing is changed in place.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from msgspec import Struct

from pump_core.patterns import MINUTES_PER_DAY
from pump_core.quantities import DoseRate, Mass

GRID: Final = 15
"""Minutes that an edge moves by under a finger, and that a step lasts at least (our choice)."""


class Step(Struct, frozen=True):
    """From this minute of the day the driving drug flows at this rate, in pg/day."""

    start: int
    pg_per_day: int

    @property
    def rate(self) -> DoseRate:
        """The rate as a quantity."""
        return DoseRate.whole_base(self.pg_per_day)


Day = tuple[Step, ...]
"""In the order of the clock; the first begins at 00:00."""


def end_of(day: Day, place: int) -> int:
    """The minute at which a step ends."""
    return day[place + 1].start if place + 1 < len(day) else MINUTES_PER_DAY


def minutes_of(day: Day, place: int) -> int:
    """How long a step lasts."""
    return end_of(day, place) - day[place].start


def mass_of(day: Day, place: int) -> Mass:
    """What a step gives altogether."""
    return Mass(Fraction(day[place].pg_per_day * minutes_of(day, place), MINUTES_PER_DAY))


def rate_of(mass: Mass, minutes: int) -> DoseRate:
    """The rate at which so much is given in so many minutes."""
    return DoseRate(mass.base * MINUTES_PER_DAY / minutes)


def dose_of(day: Day) -> DoseRate:
    """The dose of the whole day."""
    return DoseRate(Fraction(dose_minutes(day), MINUTES_PER_DAY))


def dose_minutes(day: Day) -> int:
    """Σ rate × time of the day, in pg/day × min."""
    return sum(step.pg_per_day * minutes_of(day, place) for place, step in enumerate(day))


def highest(day: Day) -> DoseRate:
    """Its highest rate."""
    return max(step.rate for step in day)


def lowest(day: Day) -> DoseRate:
    """Its lowest rate."""
    return min(step.rate for step in day)


def with_rate(day: Day, place: int, rate: DoseRate) -> Day:
    """The day with another rate in one step, in whole pg/day."""
    return (*day[:place], Step(day[place].start, rate.whole), *day[place + 1 :])


def start_range(day: Day, place: int) -> tuple[int, int]:
    """Between which minutes a step may begin, so that it and the one before keep what a step lasts at least.

    One that lasts less already may stay as it is.
    """
    first = min(day[place].start, day[place - 1].start + GRID)
    return first, max(day[place].start, end_of(day, place) - GRID)


def with_start(day: Day, place: int, minute: int) -> Day:
    """The day with another beginning of a step that is not the first; both rates beside the edge stay."""
    return (*day[:place], Step(minute, day[place].pg_per_day), *day[place + 1 :])


def split(day: Day, place: int) -> Day | None:
    """The day with a step divided in two at the same rate, in its middle; None when it is too short for two."""
    middle = (day[place].start + minutes_of(day, place) // 2) // GRID * GRID
    if middle - day[place].start < GRID or end_of(day, place) - middle < GRID:
        return None
    return (*day[: place + 1], Step(middle, day[place].pg_per_day), *day[place + 1 :])


def without(day: Day, place: int) -> Day | None:
    """The day without a step: the one before lasts longer, or the next begins at 00:00. None for the only one."""
    if len(day) == 1:
        return None
    if place:
        return (*day[:place], *day[place + 1 :])
    return (Step(0, day[1].pg_per_day), *day[2:])


def merged(day: Day) -> Day:
    """The same day without steps that only go on at the rate before."""
    return tuple(step for place, step in enumerate(day) if not place or step.pg_per_day != day[place - 1].pg_per_day)
