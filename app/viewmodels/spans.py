"""How long something takes, in words: minutes at first, then hours, then days."""

from __future__ import annotations

from fractions import Fraction

from pump_core.clocks import MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, Duration, days, hours
from pump_core.notation import amount_text


def span_text(span: Duration) -> str:
    """`19.62 min`, `33.6 h` or `4.1 days`."""
    if span < hours(2):
        return amount_text(Fraction(span.ms, MS_PER_MINUTE), "min", 2)
    if span < days(4):
        return amount_text(Fraction(span.ms, MS_PER_HOUR), "h", 1)
    return amount_text(Fraction(span.ms, MS_PER_DAY), "days", 1)
