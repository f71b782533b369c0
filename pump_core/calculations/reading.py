"""The inputs of one calculation, read from JSON into exact quantities that make sense.

Whatever cannot be read ends the calculation with a `NoAnswer` that names the input, its value and what is expected.
Every name that is asked for is remembered, so that an input which nobody reads (a misspelled limit) can be told.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction

from pump_core.calculations.answers import amount, decimal_text
from pump_core.calculations.exact_json import MOST_DIGITS, Json, Unreadable
from pump_core.calculations.measures import VolumePerLength
from pump_core.calculations.refusals import Code, NoAnswer, Refused
from pump_core.calculations.units import KIND_NAMES, UNITS, Kind, Q
from pump_core.errors import QuantityError
from pump_core.quantities import Concentration, FlowRate, Volume, exact

_NOT_POSITIVE: Mapping[Kind, Code] = {
    Concentration: "concentration_not_positive",
    Volume: "volume_not_positive",
    VolumePerLength: "volume_not_positive",
    FlowRate: "flow_below_minimum",
}
_BELOW_ZERO: Mapping[Kind, Code] = {Volume: "volume_not_positive"}
_LONGEST_SHOWN = 40


def refuse(code: Code, message: str, **extra: str | None) -> NoAnswer:
    """What to raise when an input ends the calculation."""
    return NoAnswer(Refused(code, message, extra))


class Given:
    """The inputs of one calculation, or one object inside them; `where` is its place, such as `segments[1].`."""

    def __init__(self, values: Mapping[str, Json], where: str = "") -> None:
        self._values = values
        self._where = where
        self._read: set[str] = set()
        self._inside: list[Given] = []

    def has(self, name: str) -> bool:
        """Whether the input is given; `null` is not."""
        self._read.add(name)
        return self._values.get(name) is not None

    def needs(self, *names: str) -> None:
        """Refuses unless all of these inputs are given; names every one that is missing."""
        missing = [self._where + name for name in names if not self.has(name)]
        if missing:
            raise refuse("missing_input", f"{' and '.join(missing)} must be given.")

    def ignored(self) -> list[str]:
        """The names that no calculation asked for, with their places."""
        unread = [self._where + name for name in self._values if name not in self._read]
        return unread + [name for inside in self._inside for name in inside.ignored()]

    def calculation(self) -> str:
        """The name of the calculation; what is no text is shown as it is, and is no name of any."""
        self._read.add("calc")
        value = self._values.get("calc")
        return value if isinstance(value, str) else shown(value)

    def text(self, name: str) -> str:
        """An input that is a text."""
        value = self._value(name)
        if not isinstance(value, str):
            raise self._bad(name, value, "give a text in quotes")
        return value

    def choice(self, name: str, *choices: str) -> str:
        """An input that is one of a few texts."""
        text = self.text(name)
        if text not in choices:
            raise self._bad(name, text, f"use one of: {', '.join(choices)}")
        return text

    def quantity(self, name: str, kind: type[Q]) -> Q:
        """An input such as `0.3 mL/day`, of this kind; it may be 0 or below."""
        number, unit = self._split(name)
        self._is_of(name, unit, kind)
        return kind.of(number, unit)

    def unit(self, name: str) -> str:
        """The unit of a quantity: `mg/mL`."""
        return self._split(name)[1]

    def mass_unit(self, name: str) -> str:
        """The mass unit of a dose, a mass or a concentration: `mg` of `10 mg/mL`."""
        return self.unit(name).partition("/")[0]

    def not_below_zero(self, name: str, kind: type[Q]) -> Q:
        """A quantity of 0 or more; below that the refusal is `bad_quantity`, for a volume `volume_not_positive`."""
        found = self.quantity(name, kind)
        if found.base < 0:
            raise refuse(
                _BELOW_ZERO.get(kind, "bad_quantity"),
                f"{self._where}{name} is {shown(self._values[name])}. It must not be below 0; correct it.",
            )
        return found

    def above_zero(self, name: str, kind: type[Q]) -> Q:
        """A quantity above 0; else it is refused with the code of its kind."""
        found = self.quantity(name, kind)
        if found.base > 0:
            return found
        raise refuse(
            _NOT_POSITIVE.get(kind, "bad_quantity"),
            f"{self._where}{name} is {shown(self._values[name])}. It must be above 0; correct it.",
            **_of_no_flow(found),
        )

    def concentration(self, name: str) -> Concentration:
        """A concentration above 0; else the refusal is `concentration_not_positive`."""
        return self.above_zero(name, Concentration)

    def volume(self, name: str) -> Volume:
        """A volume above 0; else the refusal is `volume_not_positive`."""
        return self.above_zero(name, Volume)

    def flow(self, name: str) -> FlowRate:
        """A flow above 0; else the refusal is `flow_below_minimum`: at no flow nothing ever arrives."""
        return self.above_zero(name, FlowRate)

    def number(self, name: str) -> Fraction:
        """An input that is a plain number, such as a percentage; digits in quotes are read too."""
        value = self._value(name)
        if isinstance(value, str):
            try:
                return exact(value)
            except QuantityError as bad:
                raise self._bad(name, value, "give a plain number") from bad
        if not isinstance(value, Fraction):
            raise self._bad(name, value, "give a plain number")
        return value

    def number_not_below_zero(self, name: str) -> Fraction:
        """A number of 0 or more."""
        number = self.number(name)
        if number < 0:
            raise self._bad(name, number, "it must not be below 0")
        return number

    def whole(self, name: str) -> int:
        """A whole number of 0 or more."""
        number = self.number(name)
        if number < 0 or number.denominator != 1:
            raise self._bad(name, number, "give a whole number of 0 or more")
        return number.numerator

    def inside(self, name: str) -> Given:
        """An input that is an object."""
        value = self._value(name)
        if not isinstance(value, dict):
            raise self._bad(name, value, "give an object of inputs")
        return self._open(value, f"{self._where}{name}.")

    def is_text(self, name: str) -> bool:
        """Whether an input is a text, and no list of them."""
        return isinstance(self._value(name), str)

    def each(self, name: str, of_text: str = "") -> list[Given]:
        """An input that is a list of objects; with `of_text` a text stands for an object that holds it by that name."""
        found = []
        for index, value in enumerate(self.items(name)):
            if of_text and isinstance(value, str):
                value = {of_text: value}
            if not isinstance(value, dict):
                raise self._bad(f"{name}[{index}]", value, "give an object of inputs")
            found.append(self._open(value, f"{self._where}{name}[{index}]."))
        return found

    def items(self, name: str) -> list[Json]:
        """An input that is a list of anything."""
        value = self._value(name)
        if not isinstance(value, list):
            raise self._bad(name, value, "give a list")
        return value

    def names(self) -> list[str]:
        """The names of all inputs, for an object that is a table of its own."""
        return list(self._values)

    def refuses(self, name: str, expected: str) -> NoAnswer:
        """What to raise for an input that was read and makes no sense; `expected` says what to do."""
        return self._bad(name, self._values.get(name), expected)

    def _open(self, values: Mapping[str, Json], where: str) -> Given:
        inside = Given(values, where)
        self._inside.append(inside)
        return inside

    def _value(self, name: str) -> Json:
        self.needs(name)
        return self._values[name]

    def _split(self, name: str) -> tuple[Fraction, str]:
        value = self._value(name)
        example = "give a number, a space and a unit, such as 0.3 mL"
        if not isinstance(value, str):
            raise self._bad(name, value, example)
        number, space, unit = value.partition(" ")
        try:
            found = exact(number)
        except QuantityError as bad:
            raise self._bad(name, value, f"{example}; no comma, at most {MOST_DIGITS} digits") from bad
        if not space or unit not in UNITS:
            raise self._bad(name, value, f"{example}; units are {', '.join(UNITS)}")
        return found, unit

    def _is_of(self, name: str, unit: str, kind: Kind) -> None:
        if UNITS[unit] is kind:
            return
        units = ", ".join(each for each, its_kind in UNITS.items() if its_kind is kind)
        raise refuse(
            "incompatible_units",
            f"{self._where}{name} is {shown(self._values[name])}: {KIND_NAMES[UNITS[unit]]}, where "
            f"{KIND_NAMES[kind]} is needed. Use one of: {units}.",
        )

    def _bad(self, name: str, value: Json, expected: str) -> NoAnswer:
        return refuse("bad_quantity", f"{self._where}{name} is {shown(value)}: {expected}.")


def _of_no_flow(found: object) -> dict[str, str | None]:
    if not isinstance(found, FlowRate):
        return {}
    return {"required_flow": amount(found, "mL/day"), "min_dose": None}


def shown(value: Json) -> str:
    """An input as a message shows it, short enough to be read."""
    if isinstance(value, Unreadable):
        return f"unreadable (this {value.why})"
    if isinstance(value, bool) or value is None:
        return {True: "true", False: "false", None: "null"}[value]
    if isinstance(value, Fraction):
        return _short(decimal_text(value))
    if isinstance(value, str):
        return f'"{_short(value)}"'
    return "a list" if isinstance(value, list) else "an object"


def _short(text: str) -> str:
    plain = re.sub(r"[^\x20-\x7e\u00a0-\ud7ff]", "?", text[: _LONGEST_SHOWN + 1])
    return plain if len(plain) <= _LONGEST_SHOWN else plain[:_LONGEST_SHOWN] + "…"
