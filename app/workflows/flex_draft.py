"""The flex editor without a screen: the week as edited, what is chosen in it, and every change to take back.

Each act answers with a new draft, or with the same one where it cannot be done. Choosing is no change: undo takes back
what flows, and shows the day and the step where it was changed.
"""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from app.workflows.flex_day import Day, split, with_rate, with_start, without
from app.workflows.flex_week import Grouping, Week, plain_days
from pump_core.patterns import MAX_STEPS
from pump_core.quantities import DoseRate
from pump_core.values import replace

MOST_UNDONE: Final = 50
"""Changes that can be taken back (our choice)."""


class Before(Struct, frozen=True):
    """The week before a change, and what was chosen then."""

    week: Week
    weekday: int
    place: int


class FlexDraft(Struct, frozen=True):
    """`weekday` is the day shown, Monday = 0, and `place` the step chosen in it."""

    week: Week
    weekday: int = 0
    place: int = 0
    past: tuple[Before, ...] = ()
    ahead: tuple[Before, ...] = ()

    @property
    def day(self) -> Day:
        """The day shown."""
        return self.week.day(self.weekday)

    def choose(self, place: int) -> FlexDraft:
        """Another step is chosen."""
        return replace(self, place=place) if 0 <= place < len(self.day) else self

    def show(self, weekday: int) -> FlexDraft:
        """Another day is shown, with the step that runs at the same time of the day."""
        minute, day = self.day[self.place].start, self.week.day(weekday)
        place = max(place for place, step in enumerate(day) if step.start <= minute)
        return replace(self, weekday=weekday, place=place)

    def set_rate(self, rate: DoseRate) -> FlexDraft:
        """The chosen step runs at another rate."""
        return self._day(with_rate(self.day, self.place, rate), self.place)

    def set_start(self, place: int, minute: int) -> FlexDraft:
        """A step that is not the first begins at another minute."""
        return self._day(with_start(self.day, place, minute), self.place) if 0 < place < len(self.day) else self

    @property
    def may_add(self) -> bool:
        """Whether the chosen step can be divided: it is long enough, and one more step fits on its day."""
        divided = split(self.day, self.place)
        return divided is not None and steps_of(self.week) + 1 <= MAX_STEPS

    def add(self) -> FlexDraft:
        """The chosen step is divided in two at its rate, and the later half chosen."""
        divided = split(self.day, self.place)
        return self._day(divided, self.place + 1) if divided is not None and self.may_add else self

    def remove(self) -> FlexDraft:
        """The chosen step goes; its time belongs to the one before, or to the next at the beginning of the day."""
        left = without(self.day, self.place)
        return self._day(left, max(0, self.place - 1)) if left is not None else self

    def group(self, grouping: Grouping) -> FlexDraft:
        """The days are edited together in another way."""
        if grouping == self.week.grouping:
            return self
        week = self.week.grouped(grouping, self.weekday)
        return self._changed(week, self.weekday, self.place)

    def copy_to(self, weekday: int) -> FlexDraft:
        """Another day runs what the day shown runs."""
        week = self.week.with_day(weekday, self.day)
        return self if week == self.week else self._changed(week, self.weekday, self.place)

    def undo(self) -> FlexDraft:
        """As before the last change."""
        if not self.past:
            return self
        *past, was = self.past
        return FlexDraft(was.week, was.weekday, was.place, tuple(past), (*self.ahead, self._now()))

    def redo(self) -> FlexDraft:
        """The change that was taken back last, again."""
        if not self.ahead:
            return self
        *ahead, then = self.ahead
        return FlexDraft(then.week, then.weekday, then.place, (*self.past, self._now()), tuple(ahead))

    def _day(self, day: Day, place: int) -> FlexDraft:
        week = self.week.with_day(self.weekday, day)
        return self if week == self.week else self._changed(week, self.weekday, place)

    def _changed(self, week: Week, weekday: int, place: int) -> FlexDraft:
        """Another week; what had been taken back is forgotten."""
        return FlexDraft(week, weekday, place, (*self.past, self._now())[-MOST_UNDONE:], ())

    def _now(self) -> Before:
        return Before(self.week, self.weekday, self.place)


def steps_of(week: Week) -> int:
    """The most steps that a day holds: as the pump counts them, and no fewer than are shown."""
    return max(max(len(day) for day in plain_days(week)), max(len(plan) for plan in week.plans) - 1)
