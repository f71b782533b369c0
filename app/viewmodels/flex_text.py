"""Flex days in words: what a step gives, which days are meant, what a day comes to beside today's."""

from __future__ import annotations

from collections.abc import Sequence

from app.workflows.flex_day import Day, dose_of, end_of, mass_of, minutes_of
from app.workflows.flex_rules import clock_of, hours_text
from app.workflows.flex_week import WEEKDAYS, WEEKEND, Grouping, Week, week_of
from pump_core.drugs import Drug
from pump_core.notation import amount_text, number_text
from pump_core.patterns import DAYS_PER_WEEK, MINUTES_PER_DAY, Pattern
from pump_core.quantities import DoseRate, Mass

DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

PLACES = 4

_GROUPS: dict[Grouping, dict[str, Sequence[int]]] = {
    "every_day": {"Every day": range(DAYS_PER_WEEK)},
    "weekdays": {"Monday to Friday": WEEKDAYS, "Saturday and Sunday": WEEKEND},
    "by_day": {name: (place,) for place, name in enumerate(DAY_NAMES)},
}


def rate_text(rate: DoseRate, drug: Drug) -> str:
    """`0.15 mg/h`."""
    unit = f"{drug.mass_unit}/h"
    return amount_text(rate.to(unit), unit, PLACES)


def mass_text(mass: Mass, drug: Drug) -> str:
    """`1.35 mg`."""
    return amount_text(mass.to(drug.mass_unit), drug.mass_unit, PLACES)


def day_mass_text(dose: DoseRate, drug: Drug) -> str:
    """`3.2 mg`: what a day gives."""
    return amount_text(dose.to(f"{drug.mass_unit}/day"), drug.mass_unit, PLACES)


def step_sentence(day: Day, place: int, days: str, drug: Drug, *, alone: bool) -> str:
    """`1.35 mg over 9 h, once a day, from 08:00 to 17:00.`

    `alone` says that every day is this one, so that it is known what goes on over midnight.
    """
    begins, ends = clock_of(day[place].start), clock_of(end_of(day, place))
    when = "once a day" if days == "" else f"once a day, {days}"
    said = f"{mass_text(mass_of(day, place), drug)} over {hours_text(minutes_of(day, place))}, {when}, "
    if len(day) == 1:
        return f"{said}all day long."
    said += f"from {begins} to {ends}"
    same = day[0].pg_per_day == day[-1].pg_per_day and alone
    if same and place == len(day) - 1:
        return f"{said}, and on at this rate until {clock_of(end_of(day, 0))}."
    if same and not place:
        return f"{said}, at this rate since {clock_of(day[-1].start)}."
    return f"{said}."


def days_text(week: Week, weekday: int) -> str:
    """Which days follow the day shown, empty for every day: `Monday to Friday`, `every Tuesday`."""
    if week.grouping == "every_day":
        return ""
    if week.grouping == "by_day":
        return f"every {DAY_NAMES[weekday]}"
    return "Monday to Friday" if weekday in WEEKDAYS else "Saturday and Sunday"


def totals(week: Week, today: Week, drug: Drug) -> list[tuple[str, str, str, str]]:
    """Days edited together, what each gives today and will give in 24 h, and the change in percent."""
    groups = _GROUPS[week.grouping]
    return [(label, *_compared(dose_of(week.day(days[0])), today, days, drug)) for label, days in groups.items()]


def change_text(before: DoseRate, after: DoseRate) -> str:
    """`+6.7 %`, `no change`."""
    if before == after or not before:
        return "no change"
    change = number_text((after.ratio(before) - 1) * 100, 1)
    return f"{'+' if after > before else ''}{change} %".replace("-", "\N{MINUS SIGN}")


def _compared(after: DoseRate, today: Week, days: Sequence[int], drug: Drug) -> tuple[str, str, str]:
    before = [dose_of(today.day(day)) for day in days]
    low, high = min(before), max(before)
    if low != high:
        number = number_text(low.to(f"{drug.mass_unit}/day"), PLACES)
        return f"{number} to {day_mass_text(high, drug)}", day_mass_text(after, drug), ""
    return day_mass_text(low, drug), day_mass_text(after, drug), change_text(low, after)


def pattern_lines(pattern: Pattern, drug: Drug) -> str:
    """A pattern step by step, a line each, day plan by day plan; empty for one that prescribes no dose."""
    week = week_of(pattern)
    if week is None:
        return ""
    named: list[tuple[str, Day]] = []
    for weekday, name in enumerate(DAY_NAMES):
        day = week.day(weekday)
        if named and named[-1][1] == day:
            first = named[-1][0].partition(" to ")[0]
            named[-1] = (f"{first} to {name}", day)
        else:
            named.append((name, day))
    lines = []
    for name, day in named:
        if len(named) > 1:
            lines.append(f"{name}: {day_mass_text(dose_of(day), drug)}")
        lines += [_line(day, place, drug) for place in range(len(day))]
    return "\n".join(lines)


def _line(day: Day, place: int, drug: Drug) -> str:
    span = f"{clock_of(day[place].start)} to {clock_of(end_of(day, place))}"
    return f"{span}: {rate_text(day[place].rate, drug)}, {mass_text(mass_of(day, place), drug)}"


def hourly_text(pattern: Pattern, dose: DoseRate, drug: Drug) -> str:
    """What an hour brings at this daily dose, or from which to which rate a flex pattern goes."""
    week = week_of(pattern) if pattern.kind == "flex" else None
    if week is None:
        return rate_text(dose, drug)
    unit = f"{drug.mass_unit}/h"
    return f"{number_text(week.lowest.to(unit), PLACES)} to {rate_text(week.highest, drug)}"


def mass_at(rate: DoseRate, minutes: int) -> Mass:
    """What a rate gives in so many minutes."""
    return Mass(rate.base * minutes / MINUTES_PER_DAY)
