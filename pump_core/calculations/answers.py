"""Answers: exact numbers as text, and the flat object that a calculation prints.

A number is printed exactly when its decimal form ends, else to 15 significant digits; never with an exponent and never
with a trailing zero.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TypeAlias

from pump_core.quantities import Exact, _Quantity

Answered: TypeAlias = "str | bool | int | Fraction | list[Answered] | dict[str, Answered] | None"
Answer: TypeAlias = dict[str, "Answered"]

SIGNIFICANT = 15
LONGEST = 4_000
"""Digits up to which a number that ends is printed exactly; only a compounded percentage ever gets there."""


def decimal_text(value: Exact, group: str = "") -> str:
    """`value` as a plain decimal: exact when it ends, else to 15 significant digits, with `group` from 1,000."""
    number = Fraction(value)
    places = _places(abs(number))
    scaled = round(abs(number) * Fraction(10) ** places)
    if places <= 0:
        digits, rest = str(scaled * 10**-places), ""
    else:
        text = str(scaled).rjust(places + 1, "0")
        digits, rest = text[:-places], text[-places:].rstrip("0")
    if group:
        digits = f"{int(digits):,}".replace(",", group)
    shown = f"{digits}.{rest}" if rest else digits
    return f"-{shown}" if number < 0 and scaled else shown


def amount(quantity: _Quantity, unit: str) -> str:
    """A quantity as an answer: `0.3 mL/day`. Raises `QuantityError` for a unit of another kind."""
    return f"{decimal_text(quantity.to(unit))} {unit}"


def said(value: Exact, unit: str) -> str:
    """A value as a person reads it: `1,000 mcg`."""
    return f"{decimal_text(value, ',')} {unit}"


def _places(number: Fraction) -> int:
    """How many digits after the point to print; negative when even the last whole digits are rounded."""
    magnitude = _magnitude(number)
    ending = _ending_places(number.denominator)
    if ending is not None and ending + max(magnitude, 0) < LONGEST:
        return ending
    return SIGNIFICANT - 1 - magnitude


def _ending_places(denominator: int) -> int | None:
    twos = (denominator & -denominator).bit_length() - 1
    rest, fives = denominator >> twos, 0
    while rest % 5 == 0:
        rest //= 5
        fives += 1
    return max(twos, fives) if rest == 1 else None


def _magnitude(number: Fraction) -> int:
    """The power of ten of the first digit; 0 for 0."""
    if not number:
        return 0
    bits = number.numerator.bit_length() - number.denominator.bit_length()
    power = bits * 30_103 // 100_000
    while number >= Fraction(10) ** (power + 1):
        power += 1
    while number < Fraction(10) ** power:
        power -= 1
    return power
