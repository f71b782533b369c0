"""Numbers as the clinic writes them, after ISMP: leading zero, no trailing zero, a space, commas from 1,000.

The same text form is used in reasons, on screens and in reports, so that a value never looks different twice.
"""

from __future__ import annotations

from datetime import date

from pump_core.errors import QuantityError
from pump_core.quantities import Exact

_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")


def number_text(value: Exact, places: int | None = None, *, group: str = ",", point: str = ".") -> str:
    """`value` in decimal, exact, or rounded half away from zero to `places` digits after the point.

    Raises `QuantityError` when no `places` are given and the number does not terminate within 15 digits.
    """
    top, bottom = abs(value.numerator), value.denominator
    sign = "-" if value.numerator < 0 else ""
    if places is None:
        places = _places_needed(value)
    one = 10**places
    whole, rest = divmod((2 * top * one + bottom) // (2 * bottom), one)
    digits = f"{whole:,}".replace(",", group)
    tail = f"{rest:0{places}d}".rstrip("0") if places else ""
    text = f"{digits}{point}{tail}" if tail else digits
    return text if text == "0" else sign + text


def amount_text(value: Exact, unit: str, places: int | None = None) -> str:
    """`1,000 mcg`, `0.05 mg/day`: number, space, unit."""
    return f"{number_text(value, places)} {unit}"


def day_text(day: date) -> str:
    """A day as no locale misreads it: `28-MAR-2027`."""
    return f"{day.day:02d}-{_MONTHS[day.month - 1]}-{day.year}"


def _places_needed(value: Exact) -> int:
    for places in range(16):
        if 10**places % value.denominator == 0:
            return places
    raise QuantityError(f"{value} has no short decimal form; say how many places to show")
