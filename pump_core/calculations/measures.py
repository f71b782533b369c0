"""Time, length and volume per length as exact quantities, and what volumes, flows and doses make of each other.

=================== ========= ==================
quantity            base unit units read
=================== ========= ==================
`Span`              s         s, min, h, day
`Length`            cm        cm
`VolumePerLength`   nL/cm     mL/cm
=================== ========= ==================

A `Span` is an exact rational, unlike `pump_core.clocks.Duration`, which counts the whole ms of a clock.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import ClassVar

from pump_core.quantities import NL_PER_ML, Concentration, DoseRate, Exact, FlowRate, Mass, Volume, _Quantity

_MINUTE = 60
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR


class Span(_Quantity, frozen=True):
    """An exact time in s."""

    units: ClassVar[Mapping[str, Fraction]] = {
        "s": Fraction(1),
        "min": Fraction(_MINUTE),
        "h": Fraction(_HOUR),
        "day": Fraction(_DAY),
    }

    @property
    def whole_days(self) -> int:
        """Whole days of 24 h, rounded down."""
        return self.base // _DAY


class Length(_Quantity, frozen=True):
    """A length in cm."""

    units: ClassVar[Mapping[str, Fraction]] = {"cm": Fraction(1)}


class VolumePerLength(_Quantity, frozen=True):
    """What a length of catheter holds, in nL/cm."""

    units: ClassVar[Mapping[str, Fraction]] = {"mL/cm": Fraction(NL_PER_ML)}

    def __mul__(self, length: Length) -> Volume:
        if not isinstance(length, Length):
            raise TypeError(f"a volume per length times a {type(length).__name__} means nothing")
        return Volume(self.base * length.base)


NO_VOLUME = Volume.whole_base(0)
NO_MASS = Mass.whole_base(0)
NO_LENGTH = Length.whole_base(0)
NO_DOSE = DoseRate.whole_base(0)
NO_FLOW = FlowRate.whole_base(0)
NO_TIME = Span.whole_base(0)
ONE_DAY = Span.of(1, "day")


def delivered(flow: FlowRate, span: Span) -> Volume:
    """The volume that `flow` moves in `span`."""
    return Volume(flow.base * span.to("day"))


def given_in(dose: DoseRate, span: Span) -> Mass:
    """The mass that `dose` gives in `span`."""
    return Mass(dose.base * span.to("day"))


def time_to_deliver(volume: Volume, flow: FlowRate) -> Span:
    """How long `flow` takes for `volume`. Raises `ZeroDivisionError` when nothing flows."""
    return Span(volume.base / flow.base * _DAY)


def flow_over(volume: Volume, span: Span) -> FlowRate:
    """The flow that moves `volume` in `span`. Raises `ZeroDivisionError` for no time."""
    return FlowRate(volume.base / span.to("day"))


def dose_over(mass: Mass, span: Span) -> DoseRate:
    """The dose that gives `mass` in `span`. Raises `ZeroDivisionError` for no time."""
    return DoseRate(mass.base / span.to("day"))


def volume_holding(mass: Mass, concentration: Concentration) -> Volume:
    """The volume in which `mass` is dissolved. Raises `ZeroDivisionError` where there is no drug."""
    return Volume(mass.base / concentration.base * NL_PER_ML)


def concentration_of(mass: Mass, volume: Volume) -> Concentration:
    """`mass` dissolved in `volume`. Raises `ZeroDivisionError` for no volume."""
    return Concentration(mass.base / volume.base * NL_PER_ML)


def percent_of(part: Exact, whole: Exact) -> Fraction:
    """`part` as a percentage of `whole`. Raises `ZeroDivisionError` when there is no whole."""
    return Fraction(part) / Fraction(whole) * 100
