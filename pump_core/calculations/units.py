"""The units that inputs are read in, and what each of them measures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias, TypeVar

from pump_core.calculations.measures import Length, Span, VolumePerLength
from pump_core.quantities import Concentration, DoseRate, FlowRate, Mass, Volume

Kind: TypeAlias = type[Mass | Volume | Length | Concentration | DoseRate | FlowRate | VolumePerLength | Span]
Q = TypeVar("Q", Mass, Volume, Length, Concentration, DoseRate, FlowRate, VolumePerLength, Span)

UNITS: Mapping[str, Kind] = {
    "mcg": Mass,
    "mg": Mass,
    "mL": Volume,
    "uL": Volume,
    "cm": Length,
    "mcg/mL": Concentration,
    "mg/mL": Concentration,
    "mcg/day": DoseRate,
    "mg/day": DoseRate,
    "mcg/h": DoseRate,
    "mg/h": DoseRate,
    "mL/day": FlowRate,
    "mL/h": FlowRate,
    "uL/h": FlowRate,
    "mL/cm": VolumePerLength,
    "s": Span,
    "min": Span,
    "h": Span,
    "day": Span,
}
"""Every unit that is read, and what it measures."""

KIND_NAMES: Mapping[Kind, str] = {
    Mass: "a mass",
    Volume: "a volume",
    Length: "a length",
    Concentration: "a concentration",
    DoseRate: "a dose per time",
    FlowRate: "a flow",
    VolumePerLength: "a volume per length",
    Span: "a time",
}
"""How a message calls what a unit measures."""
