"""Infusion patterns: how the driving drug is to flow, as records, and compiled into a plan of flows.

A flex pattern holds day plans and says which weekday follows which. A step begins at a minute of the pump's wall
clock and runs until the next one begins, over midnight if need be, so no gap and no overlap can be written down.

A `Plan` is the same as whole numbers: flows in nL/day that begin at ms of a period, a day or a week of the wall
clock. Each prescribed dose becomes a flow once, rounded down to the pump's step.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import accumulate, pairwise
from operator import mul
from typing import Annotated, Final, Literal, assert_never

from pydantic import Field, Tag, model_validator

from pump_core.catalogue import PumpModel
from pump_core.clocks import MS_PER_DAY, MS_PER_MINUTE
from pump_core.quantities import NL_PER_ML, Concentration, DoseRate, FlowRate
from pump_core.record import BY_KIND, Positive, Record

MAX_STEPS: Final = 13
"""Steps that one day of a flex pattern holds; the format of the pump's memory, after Medtronic's own limit."""

DAYS_PER_WEEK: Final = 7
MINUTES_PER_DAY: Final = MS_PER_DAY // MS_PER_MINUTE
MS_PER_WEEK: Final = DAYS_PER_WEEK * MS_PER_DAY
_MONDAY: Final = 3 * MS_PER_DAY
"""What wall time is ahead of a Monday: 1970-01-01 was a Thursday."""


class Stopped(Record):
    """No infusion at all."""

    kind: Literal["stopped"] = "stopped"


class MinimumRate(Record):
    """The lowest flow there is: it keeps the rotor moving and is no therapy."""

    kind: Literal["minimum_rate"] = "minimum_rate"


class Continuous(Record):
    """One dose a day of the driving drug at a constant flow."""

    kind: Literal["continuous"] = "continuous"
    dose_pg_per_day: Positive

    @property
    def dose(self) -> DoseRate:
        """The daily dose as a quantity."""
        return DoseRate.whole_base(self.dose_pg_per_day)


class FlexStep(Record):
    """From this minute of the day the driving drug flows at this rate, until the next step begins."""

    start_minute: Annotated[int, Field(strict=True, ge=0, lt=MINUTES_PER_DAY)]
    dose_pg_per_day: Positive


class FlexDay(Record):
    """The steps that begin on one day, in the order of the clock."""

    steps: Annotated[tuple[FlexStep, ...], Field(min_length=1, max_length=MAX_STEPS)]

    @model_validator(mode="after")
    def _in_order(self) -> FlexDay:
        if any(one.start_minute >= other.start_minute for one, other in pairwise(self.steps)):
            raise ValueError("the steps of a day begin one after the other")
        return self


class Flex(Record):
    """Day plans, and which of them each weekday follows, Monday first."""

    kind: Literal["flex"] = "flex"
    days: Annotated[tuple[FlexDay, ...], Field(min_length=1, max_length=DAYS_PER_WEEK)]
    week: Annotated[
        tuple[Annotated[int, Field(strict=True, ge=0, lt=DAYS_PER_WEEK)], ...],
        Field(min_length=DAYS_PER_WEEK, max_length=DAYS_PER_WEEK),
    ]

    @model_validator(mode="after")
    def _every_plan_is_used(self) -> Flex:
        if set(self.week) != set(range(len(self.days))):
            raise ValueError("the week names every day plan, and no other")
        return self

    @property
    def mean_dose(self) -> DoseRate:
        """The daily dose as prescribed, on average over the week."""
        starts, rates = _laid_out([[step.dose_pg_per_day for step in day.steps] for day in self.days], self)
        period = DAYS_PER_WEEK * MS_PER_DAY if len(self.days) > 1 else MS_PER_DAY
        return DoseRate(Fraction(volume_of(rates, starts, period), period))


def every_day(day: FlexDay) -> Flex:
    """The pattern that follows `day` on every weekday."""
    return Flex(days=(day,), week=(0,) * DAYS_PER_WEEK)


Pattern = Annotated[
    Annotated[Stopped, Tag("stopped")]
    | Annotated[MinimumRate, Tag("minimum_rate")]
    | Annotated[Continuous, Tag("continuous")]
    | Annotated[Flex, Tag("flex")],
    BY_KIND,
]


@dataclass(frozen=True, slots=True)
class Plan:
    """Basal flow through a period of the wall clock; `starts[0]` is 0 and `flows[i]` holds until `starts[i + 1]`."""

    period_ms: int
    starts: tuple[int, ...]
    flows: tuple[int, ...]
    highest: int = field(init=False)
    """The highest flow in nL/day."""
    lengths: tuple[int, ...] = field(init=False)
    """How long each piece lasts, in ms."""
    sums: tuple[int, ...] = field(init=False)
    """What flows in a period before each piece, in nL·ms/day."""
    volume: int = field(init=False)
    """What flows in one period, in nL·ms/day."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "highest", max(self.flows))
        lengths = tuple(end - start for start, end in pairwise((*self.starts, self.period_ms)))
        *sums, volume = accumulate(map(mul, self.flows, lengths), initial=0)
        object.__setattr__(self, "lengths", lengths)
        object.__setattr__(self, "sums", tuple(sums))
        object.__setattr__(self, "volume", volume)

    @property
    def is_constant(self) -> bool:
        """Whether one flow holds for ever."""
        return len(self.flows) == 1

    @property
    def mean(self) -> Fraction:
        """The average flow in nL/day."""
        return Fraction(self.volume, self.period_ms)

    @property
    def busiest_day(self) -> int:
        """The most that flows in any 24 h, in nL: they begin or end where a piece does."""
        if self.period_ms == MS_PER_DAY:
            return self.volume // MS_PER_DAY
        begins = {*self.starts, *((start - MS_PER_DAY) % self.period_ms for start in self.starts)}
        return max(sum(self._rolling(begin)) for begin in begins) // MS_PER_DAY

    def _rolling(self, begin: int) -> list[int]:
        """What each piece pumps in the 24 h from a place of the period on, over its end too."""
        end = begin + MS_PER_DAY
        return [*self._within(begin, end), *self._within(begin - self.period_ms, end - self.period_ms)]

    def _within(self, begin: int, end: int) -> list[int]:
        pieces = zip(self.flows, pairwise((*self.starts, self.period_ms)), strict=True)
        return [flow * max(0, min(end, until) - max(begin, start)) for flow, (start, until) in pieces]

    def poured(self, first: int, begins_ms: int, last: int, ends_ms: int) -> int:
        """What flows from so far into the piece `first` until so far into the piece `last`, in nL·ms/day.

        Both are of one period; it is negative when the second lies before the first.
        """
        return self.sums[last] - self.sums[first] + self.flows[last] * ends_ms - self.flows[first] * begins_ms

    def at(self, wall_ms: int) -> tuple[int, int]:
        """The piece that holds at a wall time: its place in `flows`, and the wall time at which it ends."""
        into = self.phase(wall_ms)
        place = bisect_right(self.starts, into) - 1
        end = self.starts[place + 1] if place + 1 < len(self.starts) else self.period_ms
        return place, wall_ms - into + end

    def phase(self, wall_ms: int) -> int:
        """How far into the period a wall time is, in ms."""
        return (wall_ms + _MONDAY) % self.period_ms


def treats(pattern: Pattern) -> bool:
    """Whether drug flows by prescription: neither stopped nor at minimum rate."""
    return pattern.kind not in ("stopped", "minimum_rate")


def volume_of(flows: tuple[int, ...], starts: tuple[int, ...], period_ms: int) -> int:
    """Σ flow × time over one period, in nL·ms/day."""
    return sum(flow * (end - start) for flow, (start, end) in zip(flows, pairwise((*starts, period_ms)), strict=True))


def plan_of(pattern: Pattern, concentration: Concentration, model: PumpModel) -> Plan:
    """The flows of a pattern for a driving drug of this concentration."""
    if isinstance(pattern, Stopped):
        return _constant(0)
    if isinstance(pattern, MinimumRate):
        return _constant(model.minimum_rate.whole)
    if isinstance(pattern, Continuous):
        return _constant(flow_of(pattern.dose, concentration, model).whole)
    if isinstance(pattern, Flex):
        return _flex(pattern, concentration, model)
    assert_never(pattern)


def flow_of(dose: DoseRate, concentration: Concentration, model: PumpModel) -> FlowRate:
    """Q = D / C on the pump's step: never more than was asked for."""
    return (dose / concentration).floor_to(model.flow_step)


def step_doses(pattern: Pattern) -> tuple[DoseRate, ...]:
    """Every prescribed rate of the driving drug; none for a pattern that prescribes no dose."""
    if isinstance(pattern, Continuous):
        return (pattern.dose,)
    if isinstance(pattern, Flex):
        return tuple(DoseRate.whole_base(step.dose_pg_per_day) for day in pattern.days for step in day.steps)
    if isinstance(pattern, Stopped | MinimumRate):
        return ()
    assert_never(pattern)


def _constant(flow: int) -> Plan:
    return Plan(MS_PER_DAY, (0,), (flow,))


def _flex(pattern: Flex, concentration: Concentration, model: PumpModel) -> Plan:
    scale, over = NL_PER_ML * concentration.base.denominator, concentration.base.numerator
    least = model.flow_step.whole
    flows = [[step.dose_pg_per_day * scale // over // least * least for step in day.steps] for day in pattern.days]
    starts, pieces = _laid_out(flows, pattern)
    return Plan(MS_PER_DAY if len(pattern.days) == 1 else MS_PER_WEEK, starts, pieces)


def _laid_out(rates: list[list[int]], pattern: Flex) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Where in the period each piece begins (ms), and its rate; a day begins with what the day before ended with."""
    week = pattern.week if len(pattern.days) > 1 else pattern.week[:1]
    starts, pieces = [0], [rates[week[-1]][-1]]
    for weekday, place in enumerate(week):
        for step, rate in zip(pattern.days[place].steps, rates[place], strict=True):
            at = weekday * MS_PER_DAY + step.start_minute * MS_PER_MINUTE
            if at == starts[-1]:
                pieces[-1] = rate
            elif rate != pieces[-1]:
                starts.append(at)
                pieces.append(rate)
    return tuple(starts), tuple(pieces)
