"""Slips of a finger on the number pad: what is touched instead of the number that is meant.

    missing_digit, missing_decimal    one digit left out, before or after the point
    doubled_digit, doubled_decimal    one digit touched again, slowly enough to be meant
    bounced                           one key, digit or point, touched again at once, as a glove or a tremor does
    missing_point, doubled_point      3.4 → 34, 3.4 → 3..4
    transposed                        two keys that follow each other change places
    neighbour                         the key beside, on the pad's own layout; beside 0 lies the back key
    ten, hundred                      the number × or ÷ 10, × or ÷ 100
    unit                              × or ÷ 1,000, mg for mcg
    time                              × or ÷ 24, a dose an hour for one a day, and × or ÷ 60, minutes for hours
    swap                              the number that belongs into another field

Kinds after Thimbleby and Cairns 2010 (out by ten), Wiseman 2013 (digits of pumps), and the hazards of the clinic: a
wrong field, a wrong unit. Every slip of a number is made, none is drawn: what is meant decides how many there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Final, Literal, get_args

from msgspec import Struct

from pump_core.notation import number_text
from pump_core.quantities import exact

SlipKind = Literal[
    "missing_digit",
    "missing_decimal",
    "doubled_digit",
    "doubled_decimal",
    "bounced",
    "missing_point",
    "doubled_point",
    "transposed",
    "neighbour",
    "ten",
    "hundred",
    "unit",
    "time",
    "swap",
]
SLIP_KINDS: Final[tuple[SlipKind, ...]] = get_args(SlipKind)

ALWAYS: Final[frozenset[SlipKind]] = frozenset(
    {"missing_digit", "doubled_digit", "bounced", "missing_point", "doubled_point", "ten", "hundred", "unit"}
)
"""Kinds of which none may pass unflagged, whatever the number; of the others it depends on how far they lead."""

LAYOUT: Final = (("1", "2", "3"), ("4", "5", "6"), ("7", "8", "9"), (".", "0", "backspace"))
"""The pad's keys as they lie."""

SLOW_MS: Final = 300
QUICK_MS: Final = 60
_PLACES: Final = 6
_TENS: Final[dict[SlipKind, int]] = {"ten": 10, "hundred": 100, "unit": 1000}
_TIMES: Final = (24, 60)

Touches = tuple[tuple[str, int], ...]
"""Keys with the time in ms since the touch before."""


class Slip(Struct, frozen=True):
    """What is touched instead of `meant`."""

    kind: SlipKind
    meant: str
    touches: Touches


def touched(keys: Iterable[str]) -> Touches:
    """Keys, each touched with care."""
    return tuple((key, SLOW_MS) for key in keys)


def slips(meant: str, *, units: bool, others: Iterable[str] = ()) -> Iterator[Slip]:
    """Every slip of `meant`; `units` for a dose, whose units of mass and time can be taken for others.

    `others` are the numbers that belong into other fields.
    """
    for index, key in enumerate(meant):
        rest = (*meant[:index], *meant[index + 1 :])
        again = (*meant[: index + 1], *meant[index:])
        yield Slip(_missing(meant, index), meant, touched(rest))
        yield Slip(_doubled(meant, index), meant, touched(again))
        yield Slip("bounced", meant, _at_once(touched(again), index + 1))
        if index + 1 < len(meant) and meant[index + 1] != key:
            turned = (*meant[:index], meant[index + 1], key, *meant[index + 2 :])
            yield Slip("transposed", meant, touched(turned))
        for beside in neighbours(key):
            yield Slip("neighbour", meant, touched((*meant[:index], beside, *meant[index + 1 :])))
    number = exact(meant)
    for kind, factor in _TENS.items():
        if units or kind != "unit":
            yield from _times(kind, meant, number, factor)
    if units:
        for factor in _TIMES:
            yield from _times("time", meant, number, factor)
    for other in others:
        if exact(other) != number:
            yield Slip("swap", meant, touched(other))


def neighbours(key: str) -> tuple[str, ...]:
    """The keys left, right, above and below."""
    places = {name: (row, column) for row, names in enumerate(LAYOUT) for column, name in enumerate(names)}
    row, column = places[key]
    beside = ((row, column - 1), (row, column + 1), (row - 1, column), (row + 1, column))
    return tuple(name for name, place in places.items() if place in beside)


def plain(number: Fraction) -> str:
    """A number as it is typed: no commas, no more places than fit on the pad."""
    return number_text(number, _PLACES, group="")


def _times(kind: SlipKind, meant: str, number: Fraction, factor: int) -> Iterator[Slip]:
    for wrong in (number * factor, number / factor):
        yield Slip(kind, meant, touched(plain(wrong)))


def _missing(meant: str, index: int) -> SlipKind:
    if meant[index] == ".":
        return "missing_point"
    return "missing_decimal" if "." in meant[:index] else "missing_digit"


def _doubled(meant: str, index: int) -> SlipKind:
    if meant[index] == ".":
        return "doubled_point"
    return "doubled_decimal" if "." in meant[:index] else "doubled_digit"


def _at_once(touches: Touches, index: int) -> Touches:
    return (*touches[:index], (touches[index][0], QUICK_MS), *touches[index + 1 :])
