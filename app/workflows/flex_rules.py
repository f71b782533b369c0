"""What keeps a flex workflow from going on, and how what is typed for a step is judged.

A time of day is typed as hours, a point and two digits of minutes: 6.30 for 06:30. One digit after the point is
refused, for it could be minutes or a part of an hour; so are hours alone. A dose is that of the whole step, and is
refused when the pump cannot deliver it or when the day that it makes is a slip of today's.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Final

from app.workflows.draft import Draft, Step
from app.workflows.entries import STEP_QUERY, Judgement, Queried, Rejected, Taken, read_number, rejected
from app.workflows.flex_checks import on_step, refused_rate, week_now, week_reasons
from app.workflows.flex_day import GRID, end_of, minutes_of, rate_of, start_range
from app.workflows.flex_draft import FlexDraft, steps_of
from app.workflows.flex_entry import FlexEntry, week_after
from app.workflows.open_point import Open, from_reason
from app.workflows.refill_rules import is_stopped, line_busy, prescription_now
from app.workflows.site import Site
from pump_core.clocks import Duration, minutes
from pump_core.notation import amount_text, number_text
from pump_core.patterns import MAX_STEPS, MINUTES_PER_DAY
from pump_core.quantities import DoseRate, Mass

_TIME: Final = re.compile(r"([0-9]{1,2})\.([0-9]{2})")
_MINUTES_PER_HOUR: Final = 60


def flex_points(step: Step, draft: Draft, site: Site) -> tuple[Open, ...]:
    """What keeps the step from being left, besides the checks of the week."""
    if step not in ("interrogate", "therapy"):
        return ()
    if is_stopped(draft):
        return (
            Open(
                "stopped",
                "stop",
                "The pump is stopped.",
                "There is no running dose to lay out over the day.",
                "Leave, and start it again with Restart.",
            ),
        )
    busy = line_busy(draft)
    if busy is not None:
        return (from_reason(busy, site),)
    now, after = week_now(draft, site), week_after(draft, site)
    if prescription_now(draft) is not None and (now is None or after is None):
        return (
            Open(
                "no_dose",
                "stop",
                "This pump runs no dose that could be laid out over the day.",
                "At minimum rate only so much flows that the rotor keeps moving.",
                "Leave, and program a therapy.",
            ),
        )
    if step != "therapy" or now is None or after is None:
        return ()
    if after.same_as(now):
        return (Open("no_change", "todo", "Change a step: this is what the pump runs today."),)
    if steps_of(after) > MAX_STEPS:
        return (_too_many(steps_of(after)),)
    if isinstance(draft.own, FlexEntry) and not draft.own.seen:
        return (Open("seen", "todo", "Read the total of the day against today's, and tick it."),)
    return ()


def _too_many(steps: int) -> Open:
    return Open(
        "too_many_steps",
        "stop",
        f"A day holds {MAX_STEPS} steps, not {steps}.",
        "The pump keeps no more. The step that goes on at 00:00 counts where the day before ends at another rate.",
        "Remove a step, or let the day begin at the rate with which the day before ends.",
    )


def judge_step_dose(typed: str, flex: FlexDraft, draft: Draft, site: Site) -> Judgement:
    """What the chosen step is to give altogether, in the drug's unit; what is taken is its rate."""
    number, prescription = read_number(typed), prescription_now(draft)
    if isinstance(number, Rejected):
        return number
    if prescription is None:
        return Rejected("The pump has no prescription to change.")
    drug = site.drugs.drug(prescription.mixture.primary.drug)
    mass, lasts = Mass.of(number, drug.mass_unit), minutes_of(flex.day, flex.place)
    if not mass:
        return Rejected("A step of 0 gives no drug. Type the least that shall flow, or remove the step.")
    asked, before = rate_of(mass, lasts), flex.day[flex.place].rate
    hard = refused_rate(asked, prescription, draft, site)
    if hard is not None:
        return rejected(hard, site)
    rate = on_step(asked, prescription, draft, site)
    reasons = week_reasons(flex.set_rate(rate).week, draft, site)
    hard = next((reason for reason in reasons if reason.severity == "hard"), None)
    if hard is not None:
        return rejected(hard, site)
    queries = [] if reasons else _far(rate, before, drug.mass_unit, site)
    if rate != asked:
        made = amount_text(Mass(rate.base * lasts / MINUTES_PER_DAY).to(drug.mass_unit), drug.mass_unit, 4)
        queries.append(f"{STEP_QUERY} {made}.")
    if queries:
        return Queried(rate, f"{' '.join(queries)} Press Enter again if it is so.")
    return Taken(rate)


def _far(rate: DoseRate, before: DoseRate, unit: str, site: Site) -> list[str]:
    """That a step is ten times what it was, or a tenth, though the day may bear it."""
    fold = rate.ratio(before)
    if 1 / site.limits.ten_fold < fold < site.limits.ten_fold:
        return []
    times = number_text(fold, 1) if fold >= 1 else f"1/{number_text(1 / fold, 1)}"
    hourly = amount_text(rate.to(f"{unit}/h"), f"{unit}/h", 4)
    return [f"That is {hourly}, {times} times the rate of this step now."]


def rate_typed(typed: str, flex: FlexDraft, draft: Draft, site: Site) -> DoseRate | None:
    """The rate that a dose typed so far makes, on the pump's own step; None while it is no dose that can flow."""
    number, prescription = read_number(typed), prescription_now(draft)
    if isinstance(number, Rejected) or not number or prescription is None:
        return None
    drug = site.drugs.drug(prescription.mixture.primary.drug)
    rate = rate_of(Mass.of(number, drug.mass_unit), minutes_of(flex.day, flex.place))
    if refused_rate(rate, prescription, draft, site) is not None:
        return None
    return on_step(rate, prescription, draft, site)


def judge_start(typed: str, place: int, flex: FlexDraft) -> Judgement:
    """When a step is to begin; what is taken is the time since 00:00."""
    if not typed:
        return Rejected("Nothing typed yet. Type hours, the point, and two digits of minutes: 6.30 for 06:30.")
    found = _TIME.fullmatch(typed)
    if found is None:
        return Rejected(f"{typed} is no clear time of day. Type hours and two digits of minutes: 6.30 for 06:30.")
    hour, minute = int(found[1]), int(found[2])
    if hour * _MINUTES_PER_HOUR >= MINUTES_PER_DAY or minute >= _MINUTES_PER_HOUR:
        return Rejected("A day goes from 0.00 to 23.59. A step over midnight is one until 24:00 and one from 00:00.")
    at = hour * _MINUTES_PER_HOUR + minute
    earliest, latest = start_range(flex.day, place)
    if not earliest <= at <= latest:
        return Rejected(
            f"{clock_of(at)} is outside {clock_of(earliest)} to {clock_of(latest)}: the step before begins at "
            f"{clock_of(flex.day[place - 1].start)}, this one ends at {clock_of(end_of(flex.day, place))}, and each "
            f"lasts {GRID} min at least. Move or remove the other step first."
        )
    return Taken(minutes(at))


def minute_of(since_midnight: Duration) -> int:
    """The minute of the day."""
    return since_midnight.ms // minutes(1).ms


def clock_of(minute: int) -> str:
    """`06:30`; the end of the day is `24:00`."""
    return f"{minute // _MINUTES_PER_HOUR:02d}:{minute % _MINUTES_PER_HOUR:02d}"


def hours_text(lasts: int) -> str:
    """`9 h`, `30 min`, `1 h 15 min`."""
    whole, rest = divmod(lasts, _MINUTES_PER_HOUR)
    parts = [f"{whole} h"] if whole else []
    return " ".join([*parts, *([f"{rest} min"] if rest or not whole else [])])


def share_of_day(minute: int) -> Fraction:
    """A minute of the day for drawing, between 0 and 1."""
    return Fraction(minute, MINUTES_PER_DAY)
