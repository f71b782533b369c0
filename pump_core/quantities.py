"""Exact, unit-safe quantities: volume, mass, concentration, flow and dose rate.

Each value is a `Fraction` of one base unit, the unit that the wire and the engine count in:

=============== =========== =====================================
quantity        base unit   units read and shown
=============== =========== =====================================
`Volume`        nL          mL, uL, nL
`Mass`          pg          mg, mcg, ng, pg
`Concentration` pg/mL       mg/mL, mcg/mL
`FlowRate`      nL/day      mL/day, mL/h, uL/h, nL/day
`DoseRate`      pg/day      mg/day, mcg/day, mg/h, mcg/h, pg/day
=============== =========== =====================================

Only sums that make sense exist: adding a volume to a mass is a mypy error and a `TypeError`. A float never
enters: it is refused at the door, because what a float holds is not what was typed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction
from typing import ClassVar, Self

from msgspec import Struct

from pump_core.clocks import MS_PER_DAY
from pump_core.errors import InexactError, QuantityError

Exact = int | Fraction

NL_PER_ML = 1_000_000
PG_PER_MCG = 1_000_000
PG_PER_MG = 1_000_000_000
_HOURS_PER_DAY = 24

_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,29})(\.[0-9]{1,30})?")


def exact(number: str) -> Fraction:
    """The exact value of a plain decimal such as `0.25`, of at most 30 digits on either side of the point.

    Raises `QuantityError` for anything else: exponents, signs of plus, commas, a naked point, blanks.
    """
    if not _NUMBER.fullmatch(number):
        raise QuantityError(f"{number!r} is no plain decimal number")
    return Fraction(number)


class _Quantity(Struct, frozen=True):
    base: Fraction

    units: ClassVar[Mapping[str, Fraction]]

    def __post_init__(self) -> None:
        if not isinstance(self.base, Fraction):
            raise TypeError(f"{type(self).__name__} is made of exact numbers, got {self.base!r}")

    @classmethod
    def whole_base(cls, count: int) -> Self:
        """`count` base units, as the wire and the engine hold them."""
        if type(count) is not int:
            raise TypeError(f"{cls.__name__} counts whole base units, got {count!r}")
        return cls(Fraction(count))

    @classmethod
    def of(cls, number: str | Exact, unit: str) -> Self:
        """`Volume.of("0.3", "mL")`.

        Raises `QuantityError` for an unknown unit or a text that is no plain number, `TypeError` for a float.
        """
        if unit not in cls.units:
            raise QuantityError(f"{unit!r} is no unit of {cls.__name__}; use one of {', '.join(cls.units)}")
        if isinstance(number, str):
            number = exact(number)
        elif type(number) not in (int, Fraction):
            raise TypeError(f"{cls.__name__} is made of exact numbers, got {number!r}")
        return cls(number * cls.units[unit])

    @classmethod
    def parse(cls, text: str) -> Self:
        """`Volume.parse("0.3 mL")`: number, one space, unit. Raises `QuantityError`."""
        number, space, unit = text.partition(" ")
        if not space:
            raise QuantityError(f"{text!r} needs a number, a space and a unit")
        return cls.of(number, unit)

    def to(self, unit: str) -> Fraction:
        """The exact number of `unit`. Raises `QuantityError` for a unit of another kind."""
        if unit not in self.units:
            raise QuantityError(f"{unit!r} is no unit of {type(self).__name__}")
        return self.base / self.units[unit]

    @property
    def whole(self) -> int:
        """The number of base units. Raises `InexactError` when it is not whole."""
        if self.base.denominator != 1:
            raise InexactError(f"{self!r} is not a whole number of base units")
        return self.base.numerator

    def floor_to(self, step: Self) -> Self:
        """The largest multiple of `step` that is not above this value.

        Raises `ZeroDivisionError` for a step of nothing.
        """
        unit = self._same(step)
        steps = (self.base.numerator * unit.denominator) // (self.base.denominator * unit.numerator)
        return type(self)(Fraction(steps * unit.numerator, unit.denominator))

    def _same(self, other: object) -> Fraction:
        if type(other) is not type(self):
            raise TypeError(f"{type(self).__name__} does not go with {type(other).__name__}")
        return other.base

    def __add__(self, other: Self) -> Self:
        return type(self)(self.base + self._same(other))

    def __sub__(self, other: Self) -> Self:
        return type(self)(self.base - self._same(other))

    def __neg__(self) -> Self:
        return type(self)(-self.base)

    def __abs__(self) -> Self:
        return type(self)(abs(self.base))

    def __bool__(self) -> bool:
        return self.base != 0

    def __lt__(self, other: Self) -> bool:
        return self.base < self._same(other)

    def __le__(self, other: Self) -> bool:
        return self.base <= self._same(other)

    def __gt__(self, other: Self) -> bool:
        return self.base > self._same(other)

    def __ge__(self, other: Self) -> bool:
        return self.base >= self._same(other)

    def times(self, factor: Exact) -> Self:
        """This value multiplied by an exact number."""
        if type(factor) not in (int, Fraction):
            raise TypeError(f"a quantity is multiplied by exact numbers, got {factor!r}")
        return type(self)(self.base * factor)

    def ratio(self, other: Self) -> Fraction:
        """How many times `other` fits in. Raises `ZeroDivisionError` when `other` is zero."""
        return self.base / self._same(other)


class Mass(_Quantity, frozen=True):
    """An amount of drug in pg."""

    units: ClassVar[Mapping[str, Fraction]] = {
        "mg": Fraction(PG_PER_MG),
        "mcg": Fraction(PG_PER_MCG),
        "ng": Fraction(1_000),
        "pg": Fraction(1),
    }


class Concentration(_Quantity, frozen=True):
    """Drug per volume in pg/mL."""

    units: ClassVar[Mapping[str, Fraction]] = {
        "mg/mL": Fraction(PG_PER_MG),
        "mcg/mL": Fraction(PG_PER_MCG),
        "pg/mL": Fraction(1),
    }


class Volume(_Quantity, frozen=True):
    """A volume of fluid in nL."""

    units: ClassVar[Mapping[str, Fraction]] = {
        "mL": Fraction(NL_PER_ML),
        "uL": Fraction(1_000),
        "nL": Fraction(1),
    }

    def __mul__(self, concentration: Concentration) -> Mass:
        if not isinstance(concentration, Concentration):
            raise TypeError(f"a volume times a {type(concentration).__name__} means nothing")
        return Mass(self.base * concentration.base / NL_PER_ML)


class DoseRate(_Quantity, frozen=True):
    """Drug per time in pg/day."""

    units: ClassVar[Mapping[str, Fraction]] = {
        "mg/day": Fraction(PG_PER_MG),
        "mcg/day": Fraction(PG_PER_MCG),
        "mg/h": Fraction(PG_PER_MG * _HOURS_PER_DAY),
        "mcg/h": Fraction(PG_PER_MCG * _HOURS_PER_DAY),
        "pg/day": Fraction(1),
    }

    def __truediv__(self, concentration: Concentration) -> FlowRate:
        if not isinstance(concentration, Concentration):
            raise TypeError(f"a dose rate divided by a {type(concentration).__name__} means nothing")
        return FlowRate(self.base / concentration.base * NL_PER_ML)


class FlowRate(_Quantity, frozen=True):
    """Volume per time in nL/day."""

    units: ClassVar[Mapping[str, Fraction]] = {
        "mL/day": Fraction(NL_PER_ML),
        "mL/h": Fraction(NL_PER_ML * _HOURS_PER_DAY),
        "uL/h": Fraction(1_000 * _HOURS_PER_DAY),
        "nL/day": Fraction(1),
    }

    def __mul__(self, concentration: Concentration) -> DoseRate:
        if not isinstance(concentration, Concentration):
            raise TypeError(f"a flow times a {type(concentration).__name__} means nothing")
        return DoseRate(self.base * concentration.base / NL_PER_ML)


def ms_to_deliver(volume: Volume, flow: FlowRate) -> Fraction:
    """Exact ms until `volume` has been delivered at `flow`. Raises `ZeroDivisionError` when nothing flows."""
    return volume.base / flow.base * MS_PER_DAY
