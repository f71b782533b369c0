"""What only the flex workflow asks, as it is stored: the week as edited, and whether its total was read."""

from __future__ import annotations

from itertools import pairwise
from typing import Annotated, Final

from pydantic import Field, model_validator

from app.workflows.attested import Attested
from app.workflows.draft import Draft
from app.workflows.flex_checks import week_now, week_reasons
from app.workflows.flex_day import Day, Step
from app.workflows.flex_week import Week, pattern_of
from app.workflows.kept import Kept
from app.workflows.own_pattern import SetsPattern
from app.workflows.refill_rules import dose_now
from app.workflows.site import Site
from pump_core.checks import Reason
from pump_core.patterns import DAYS_PER_WEEK, MAX_STEPS, FlexStep, Pattern
from pump_core.quantities import DoseRate
from pump_core.record import Flag, Record

_WEEKS: Final[Kept[Week]] = Kept()
_REASONS: Final[Kept[tuple[Reason, ...]]] = Kept()


class EditedDay(Record):
    """A day from 00:00; it may show one step more than the pump counts, that goes on over midnight."""

    steps: Annotated[tuple[FlexStep, ...], Field(min_length=1, max_length=MAX_STEPS + 1)]

    @model_validator(mode="after")
    def _from_midnight_in_order(self) -> EditedDay:
        if self.steps[0].start_minute:
            raise ValueError("an edited day begins at 00:00")
        if any(one.start_minute >= other.start_minute for one, other in pairwise(self.steps)):
            raise ValueError("the steps of a day begin one after the other")
        return self


class FlexEntry(SetsPattern, Attested):
    """The week as edited, no plan while it is as the pump runs it; `seen` says that its total was held against today's.

    A change makes another entry, whose total was not seen.
    """

    plans: Annotated[tuple[EditedDay, ...], Field(max_length=DAYS_PER_WEEK)] = ()
    follows: Annotated[
        tuple[Annotated[int, Field(strict=True, ge=0, lt=DAYS_PER_WEEK)], ...], Field(max_length=DAYS_PER_WEEK)
    ] = ()
    seen: Flag = False

    @model_validator(mode="after")
    def _every_day_follows_a_plan(self) -> FlexEntry:
        if self.plans and (len(self.follows) != DAYS_PER_WEEK or set(self.follows) != set(range(len(self.plans)))):
            raise ValueError("each weekday follows a plan, and each plan is followed")
        return self

    def anew(self) -> FlexEntry:
        """The same week, whose total is read by who programs it."""
        return self.model_copy(update={"seen": False})

    def week(self, draft: Draft, site: Site) -> Week | None:
        """What is to run; None for a pump that runs no dose."""
        if not self.plans:
            return week_now(draft, site)
        return _WEEKS.of((self,), lambda: Week(tuple(_day(plan) for plan in self.plans), self.follows))

    def pattern(self, draft: Draft, site: Site) -> Pattern:
        """The pattern that is proposed."""
        week = self.week(draft, site)
        if week is None:
            raise ValueError("there is no dose to lay out over the day")
        return pattern_of(week)

    def daily_dose(self, draft: Draft, site: Site) -> DoseRate:
        """The dose of a day, on average over the week."""
        week = self.week(draft, site) if self.plans else None
        return week.dose if week is not None else dose_now(draft, site)

    def cautions(self, draft: Draft, site: Site) -> tuple[Reason, ...]:
        """What speaks against the week; nothing while nothing was changed."""
        week = self.week(draft, site) if self.plans else None
        if week is None:
            return ()
        about = (self, draft.reading, draft.raised, site)
        return _REASONS.of(about, lambda: week_reasons(week, draft, site))


def entry_of(week: Week, *, seen: bool = False) -> FlexEntry:
    """A week as it is stored."""
    return FlexEntry(
        plans=tuple(
            EditedDay(steps=tuple(FlexStep(start_minute=s.start, dose_pg_per_day=s.pg_per_day) for s in plan))
            for plan in week.plans
        ),
        follows=week.follows,
        seen=seen,
    )


def week_after(draft: Draft, site: Site) -> Week | None:
    """The week that the draft sets; None where a flex workflow has none."""
    return draft.own.week(draft, site) if isinstance(draft.own, FlexEntry) else None


def _day(plan: EditedDay) -> Day:
    return tuple(Step(step.start_minute, step.dose_pg_per_day) for step in plan.steps)
