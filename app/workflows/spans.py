"""Times as they are entered and told: typed in minutes, always spelled out in hours.

A number of minutes that would be a usual number of hours is asked about: 2 typed for 2 h gives a bolus sixty times as
fast as it was meant. The other slip, 120 typed where hours are expected, cannot be made: no field expects hours.
"""

from __future__ import annotations

from typing import Final

from app.workflows.entries import Judgement, Queried, Rejected, Taken, read_number
from pump_core.clocks import MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND, Duration
from pump_core.notation import number_text

LOOKS_LIKE_HOURS: Final = MS_PER_DAY // MS_PER_HOUR
"""Whole minutes up to this many are asked about: nobody means more hours than a day has."""


def span_text(ms: int) -> str:
    """A time with its hours spelled out: `1 h 30 min`, `45 min`, `16 min 27 s`; seconds only below an hour."""
    hours, rest = divmod(ms, MS_PER_HOUR)
    minutes, rest = divmod(rest, MS_PER_MINUTE)
    seconds = rest // MS_PER_SECOND
    parts = [
        f"{number_text(hours)} h" if hours else "",
        f"{minutes} min" if minutes else "",
        f"{seconds} s" if seconds and not hours else "",
    ]
    return " ".join(part for part in parts if part) or "0 min"


def judge_span(typed: str, longest_ms: int) -> Judgement:
    """A time in minutes, up to `longest_ms`."""
    number = read_number(typed)
    if isinstance(number, Rejected):
        return number
    ms = number * MS_PER_MINUTE
    if not ms:
        return Rejected("0 min is no time. Type how many minutes.")
    if ms.denominator != 1:
        return Rejected("The pump counts no finer than that. Type whole minutes.")
    span = Duration(int(ms))
    if span.ms > longest_ms:
        most = number_text(longest_ms // MS_PER_MINUTE)
        return Rejected(
            f"{number_text(number)} min is {span_text(span.ms)}, longer than the {span_text(longest_ms)} that are "
            f"entered here. Type {most} min or less."
        )
    if number.denominator == 1 and number <= LOOKS_LIKE_HOURS:
        hours = int(number) * (MS_PER_HOUR // MS_PER_MINUTE)
        return Queried(
            span,
            f"{number} min, not {number} h? Press Enter again for {number} min. For {number} h clear it and type "
            f"{number_text(hours)}.",
        )
    return Taken(span)


def span_typed(typed: str, longest_ms: int) -> int | None:
    """The time typed so far in ms; None while it is none that may be entered."""
    verdict = judge_span(typed, longest_ms)
    value = None if isinstance(verdict, Rejected) else verdict.value
    return value.ms if isinstance(value, Duration) else None


def judge_count(typed: str, most: int, what: str) -> Judgement:
    """A whole number of `what` from 1 to `most`."""
    number = read_number(typed)
    if isinstance(number, Rejected):
        return number
    if number.denominator != 1:
        return Rejected(f"{number_text(number)} {what} cannot be. Type a whole number.")
    if not 1 <= number <= most:
        return Rejected(f"The pump counts 1 to {most} {what}. {number} is outside. Check the order.")
    return Taken(int(number))
