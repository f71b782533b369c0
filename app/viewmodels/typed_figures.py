"""What is typed on the pad so far as a whole number, for the panel, and times in minutes as a field shows them."""

from __future__ import annotations

from fractions import Fraction

from app.workflows.entries import Rejected, read_number
from app.workflows.spans import span_text
from pump_core.clocks import MS_PER_HOUR, MS_PER_MINUTE
from pump_core.notation import number_text
from pump_core.quantities import DoseRate, Mass


def minutes_text(ms: int | None) -> str:
    """A time as a number of minutes; empty while there is none."""
    return number_text(Fraction(ms, MS_PER_MINUTE), 4) if ms else ""


def in_hours(ms: int | None) -> str:
    """The same time with its hours spelled out; empty below an hour."""
    return f"= {span_text(ms)}" if ms and ms >= MS_PER_HOUR else ""


def mass_typed(typed: str, unit: str) -> int | None:
    """The mass typed so far in pg; None while it is none."""
    number = read_number(typed)
    mass = Mass.of(number, unit) if not isinstance(number, Rejected) else None
    return mass.whole if mass is not None and mass.base.denominator == 1 else None


def rate_typed(typed: str, unit: str) -> int | None:
    """The daily dose typed so far in pg/day; None while it is none."""
    number = read_number(typed)
    dose = DoseRate.of(number, unit) if not isinstance(number, Rejected) else None
    return dose.whole if dose is not None and dose.base.denominator == 1 else None
