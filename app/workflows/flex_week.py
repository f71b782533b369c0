"""A week of flex days as it is edited, from a pattern and back to one.

Edited, every day begins at 00:00. As a pattern, a day that only goes on at 00:00 with the rate before begins with its
first change; the same days are one plan; one rate all week is no flex but a constant dose. Back and forth nothing flows
otherwise.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Literal

from msgspec import Struct

from app.workflows.flex_day import Day, Step, dose_minutes, highest, lowest, merged
from pump_core.patterns import DAYS_PER_WEEK, MINUTES_PER_DAY, Continuous, Flex, FlexDay, FlexStep, Pattern
from pump_core.quantities import DoseRate

Grouping = Literal["every_day", "weekdays", "by_day"]

WEEKDAYS = range(5)
WEEKEND = range(5, DAYS_PER_WEEK)
_ONE = (0,) * DAYS_PER_WEEK
_WEEKDAYS = (0,) * len(WEEKDAYS) + (1,) * len(WEEKEND)


class Week(Struct, frozen=True):
    """Day plans, and which of them each weekday follows, Monday first."""

    plans: tuple[Day, ...]
    follows: tuple[int, ...] = _ONE

    def day(self, weekday: int) -> Day:
        """What runs on a weekday, Monday = 0."""
        return self.plans[self.follows[weekday]]

    @property
    def grouping(self) -> Grouping:
        """Which days are edited together."""
        if len(self.plans) == 1:
            return "every_day"
        return "weekdays" if self.follows == _WEEKDAYS else "by_day"

    @property
    def days(self) -> tuple[Day, ...]:
        """All seven, Monday first."""
        return tuple(self.day(weekday) for weekday in range(DAYS_PER_WEEK))

    @property
    def dose(self) -> DoseRate:
        """The daily dose, on average over the week."""
        whole = sum(dose_minutes(self.day(weekday)) for weekday in range(DAYS_PER_WEEK))
        return DoseRate(Fraction(whole, DAYS_PER_WEEK * MINUTES_PER_DAY))

    @property
    def highest(self) -> DoseRate:
        """The highest rate of the week."""
        return max(highest(plan) for plan in self.plans)

    @property
    def lowest(self) -> DoseRate:
        """The lowest rate of the week."""
        return min(lowest(plan) for plan in self.plans)

    def with_day(self, weekday: int, day: Day) -> Week:
        """The week in which this weekday, and those that follow the same plan, run `day`."""
        place = self.follows[weekday]
        return Week((*self.plans[:place], day, *self.plans[place + 1 :]), self.follows)

    def grouped(self, grouping: Grouping, shown: int) -> Week:
        """The week with its days edited together in another way.

        Where several become one, they follow the day shown: all of them, or those of its part of the week; the other
        part follows its first day.
        """
        if grouping == "every_day":
            return Week((self.day(shown),))
        if grouping == "by_day":
            return Week(self.days, tuple(range(DAYS_PER_WEEK)))
        first = shown if shown in WEEKDAYS else WEEKDAYS[0]
        second = shown if shown in WEEKEND else WEEKEND[0]
        return Week((self.day(first), self.day(second)), _WEEKDAYS)

    def same_as(self, other: Week) -> bool:
        """Whether the same flows at every minute of the week, however it is edited."""
        return [merged(day) for day in self.days] == [merged(day) for day in other.days]


def week_of(pattern: Pattern) -> Week | None:
    """A pattern as it is edited; None for one that prescribes no dose."""
    if isinstance(pattern, Continuous):
        return Week(((Step(0, pattern.dose_pg_per_day),),))
    if not isinstance(pattern, Flex):
        return None
    days = tuple(_tiled(pattern, weekday) for weekday in range(DAYS_PER_WEEK))
    plans = tuple(dict.fromkeys(days))
    follows = tuple(plans.index(day) for day in days)
    return Week(plans, follows) if follows in (_ONE, _WEEKDAYS) else Week(days, tuple(range(DAYS_PER_WEEK)))


def pattern_of(week: Week) -> Pattern:
    """What the pump is to run. Raises pydantic's `ValidationError`, a `ValueError`, for a day of too many steps."""
    days = plain_days(week)
    plans = tuple(dict.fromkeys(days))
    if len(plans) == 1 and len(plans[0]) == 1:
        return Continuous(dose_pg_per_day=plans[0][0].pg_per_day)
    return Flex(
        days=tuple(
            FlexDay(steps=tuple(FlexStep(start_minute=step.start, dose_pg_per_day=step.pg_per_day) for step in plan))
            for plan in plans
        ),
        week=tuple(plans.index(day) for day in days),
    )


def plain_days(week: Week) -> list[Day]:
    """Each weekday in as few steps as say it.

    Days of one plan stay one: the step at 00:00 goes only where it goes on from the day before on all of them.
    """
    days = [merged(day) for day in week.days]
    needed = {day for place, day in enumerate(days) if day[0].pg_per_day != days[place - 1][-1].pg_per_day}
    return [day if day in needed or len(day) == 1 else day[1:] for day in days]


def _tiled(pattern: Flex, weekday: int) -> Day:
    """A weekday from 00:00: it begins with what the day before ended with."""
    steps = tuple(Step(step.start_minute, step.dose_pg_per_day) for step in _plan(pattern, weekday).steps)
    if not steps[0].start:
        return steps
    return (Step(0, _plan(pattern, weekday - 1).steps[-1].dose_pg_per_day), *steps)


def _plan(pattern: Flex, weekday: int) -> FlexDay:
    return pattern.days[pattern.week[weekday]]
