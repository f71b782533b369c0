"""Amounts as the clinic writes them, after ISMP, and reading them back without ever guessing.

=========================== ==============================================
refused as                  such as
=========================== ==============================================
`naked decimal`             `.5 mg`
`trailing zero`             `5.0 mg`
`no space`                  `5mg`
`no thousands separator`    `10000 mcg`
`µg`                        `5 µg`
`not a number`              `1,5 mg`, `5. mg`, `five mg`, `5 cc`, `-5 mg`
=========================== ==============================================

Where more than one fits, the first in this order is told. Source: ISMP list of error-prone abbreviations.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Literal

from msgspec import Struct

from pump_core.calculations.answers import Answer, said
from pump_core.calculations.exact_json import MOST_DIGITS
from pump_core.calculations.figures import CalculationFigures
from pump_core.calculations.reading import Given
from pump_core.calculations.refusals import Refused
from pump_core.calculations.units import UNITS
from pump_core.quantities import Exact

Reason = Literal["naked decimal", "trailing zero", "no space", "no thousands separator", "µg", "not a number"]

_MICRO = ("\u00b5", "\u03bc")  # the micro sign and the Greek letter, which look the same
_AMOUNT = re.compile(r"([0-9.,]+)([ ]?)([^0-9\s][^\s]*)?")
_NAKED = re.compile(r"\.[0-9]+")
_PLAIN = re.compile(r"(0|[1-9][0-9]*)(\.[0-9]+)?")
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(,[0-9]{3})+(\.[0-9]+)?")
_SEPARATED_FROM = 1_000

_TOLD: dict[Reason, str] = {
    "naked decimal": "Write a 0 before the point: a point alone is overlooked, and the dose is ten times as much.",
    "trailing zero": "Leave out zeros at the end: when the point is overlooked the dose is ten times as much.",
    "no space": "Write a space between the number and its unit.",
    "no thousands separator": "Write a comma from 1,000 on, so that zeros need not be counted.",
    "µg": "Write mcg: µg is read as mg.",
    "not a number": "Write a plain number, a space and a unit, such as 0.3 mL or 1,000 mcg.",
}


class ReadNumber(Struct, frozen=True):
    """A text that means one number and no other; `unit` is empty when none was written."""

    value: Fraction
    unit: str


def written(value: Exact, unit: str) -> str:
    """`1,000 mcg`, `0.05 mg/day`: leading zero, no trailing zero, a comma from 1,000, a space, `mcg` for `µg`."""
    return said(value, plain_unit(unit))


def plain_unit(unit: str) -> str:
    """The unit without a micro sign: `mcg/day` for `µg/day`, `uL` for `µL`."""
    for micro in _MICRO:
        unit = unit.replace(f"{micro}g", "mcg").replace(f"{micro}L", "uL")
    return unit


def read_number(text: str) -> ReadNumber | Reason:
    """What a text means when it is written as it should be; else the first reason why it is not read."""
    found = _AMOUNT.fullmatch(text)
    if found is None:
        return "not a number"
    number, space, unit = found[1], found[2], found[3] or ""
    if _NAKED.fullmatch(number):
        return "naked decimal"
    grouped = _GROUPED.fullmatch(number)
    if len(number) > MOST_DIGITS or not (grouped or _PLAIN.fullmatch(number)):
        return "not a number"
    value = Fraction(number.replace(",", ""))
    if "." in number and number.endswith("0"):
        return "trailing zero"
    if unit and not space:
        return "no space"
    if value >= _SEPARATED_FROM and not grouped:
        return "no thousands separator"
    if plain_unit(unit) != unit:
        return "µg"
    if (unit not in UNITS) if unit else space:
        return "not a number"
    return ReadNumber(value, unit)


def answers_format(given: Given, figures: CalculationFigures) -> Answer | Refused:
    """The JSON face of `written`; a unit that is not read is not written either."""
    unit = plain_unit(given.text("unit"))
    if unit not in UNITS:
        raise given.refuses("unit", f"units are {', '.join(UNITS)}")
    return {"text": written(given.number("value"), unit)}


def answers_read_number(given: Given, figures: CalculationFigures) -> Answer | Refused:
    """The JSON face of `read_number`; a refusal is a result here, with what to write instead."""
    found = read_number(given.text("text"))
    if not isinstance(found, ReadNumber):
        return {"accepted": False, "reason": found, "message": _TOLD[found]}
    return {"accepted": True, "value": found.value, **({"unit": found.unit} if found.unit else {})}
