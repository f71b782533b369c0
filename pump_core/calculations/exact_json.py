"""JSON without a float: numbers are read and printed as the decimals that they are.

A number out of bounds and a name that is given twice are read as an `Unreadable`, so that only the calculation that
uses it is refused and the others in the list still run.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NoReturn, TypeAlias

from msgspec import Struct

from pump_core.calculations.answers import Answered, decimal_text

Json: TypeAlias = "str | bool | Fraction | Unreadable | list[Json] | dict[str, Json] | None"

MOST_DIGITS = 30
_EXPONENT = re.compile(r"[eE][+-]?0*[0-9]{1,3}$")


class Unreadable(Struct, frozen=True):
    """A value that stands in the text and has no meaning here; `why` completes "this …"."""

    why: str


def read_json(raw: bytes) -> Json:
    """What the text holds. Raises `ValueError` when it is no JSON (`NaN` and `Infinity` are not), or too deep."""
    try:
        found: Json = json.loads(
            raw, parse_int=_number, parse_float=_number, parse_constant=_no_json, object_pairs_hook=_without_repeats
        )
    except RecursionError as deep:
        raise ValueError("its lists and objects stand too deep in each other") from deep
    return found


def write_json(value: Answered, indent: str = "") -> str:
    """`value` as JSON text in ASCII, one entry a line."""
    inner = indent + "  "
    if isinstance(value, Mapping):
        return _block("{}", [f"{json.dumps(k)}: {write_json(v, inner)}" for k, v in value.items()], indent)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return _block("[]", [write_json(each, inner) for each in value], indent)
    if isinstance(value, int | Fraction) and not isinstance(value, bool):
        return decimal_text(value)
    return json.dumps(value)


def _block(ends: str, lines: list[str], indent: str) -> str:
    if not lines:
        return ends
    return ends[0] + ",".join(f"\n{indent}  {line}" for line in lines) + f"\n{indent}{ends[1]}"


def _number(text: str) -> Json:
    if len(text) > 4 * MOST_DIGITS or ("e" in text.lower() and not _EXPONENT.search(text)):
        return Unreadable("number is too long")
    number = Decimal(text)
    exponent = number.as_tuple().exponent
    if number and (number.adjusted() >= MOST_DIGITS or not isinstance(exponent, int) or exponent < -MOST_DIGITS):
        return Unreadable(f"number has more than {MOST_DIGITS} digits before or after the point")
    return Fraction(number)


def _no_json(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON number")


def _without_repeats(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found: dict[str, Json] = {}
    for name, value in pairs:
        found[name] = Unreadable("input is given more than once") if name in found else value
    return found
