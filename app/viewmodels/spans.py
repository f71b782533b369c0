"""How long something takes, in words: as runs and boluses tell it, and from four days on in days."""

from __future__ import annotations

from fractions import Fraction

from app.workflows import spans
from pump_core.clocks import MS_PER_DAY, Duration, days
from pump_core.notation import amount_text


def span_text(span: Duration) -> str:
    """`19 min 37 s`, `33 h 36 min` or `4.1 days`."""
    if span < days(4):
        return spans.span_text(span.ms)
    return amount_text(Fraction(span.ms, MS_PER_DAY), "days", 1)
