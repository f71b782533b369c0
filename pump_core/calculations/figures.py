"""The figures that calculations fall back on, each from a data file with its source; none stands in code."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from msgspec import Struct

from pump_core.catalogue import Catalogue, pump_model
from pump_core.errors import CatalogueError
from pump_core.limits import Limits
from pump_core.quantities import FlowRate, Volume, exact
from pump_core.sourced import DataModel, Figure, Sourced, load


class FlowLimits(Struct, frozen=True):
    """The lowest and the highest flow of a pump; both may be programmed."""

    lowest: FlowRate
    highest: FlowRate


class MmeFactors(Struct, frozen=True):
    """Morphine milligram equivalents: per mg by mouth, and per mcg/h of a patch. `version` names the table."""

    version: str
    oral: Mapping[str, Fraction]
    patch: Mapping[str, Fraction]


class CalculationFigures(Struct, frozen=True):
    """What is used where an input does not say otherwise; `pocket_fill` is the limit for each reservoir."""

    flow: FlowLimits
    prime_rate: FlowRate
    pocket_fill: Mapping[Volume, Volume]
    limits: Limits
    mme: MmeFactors


class _Calculations(DataModel):
    version: str
    pump: Figure
    prime_rate: Figure
    pocket_fill: dict[str, Figure]


class _Factor(Sourced):
    factor: str


class _Mme(DataModel):
    version: str
    oral: dict[str, _Factor]
    patch: dict[str, _Factor]


def read_figures(calculations: bytes, mme: bytes, catalogue: Catalogue, limits: Limits) -> CalculationFigures:
    """The figures in `calculations.json` and `mme.json`, with the flow limits of the pump that the former names.

    Raises `CatalogueError` or `QuantityError` naming what is wrong.
    """
    data = load(_Calculations, calculations, "the figures of the calculations")
    pump = pump_model(catalogue, data.pump.value)
    prime_rate = FlowRate.parse(data.prime_rate.value)
    if not FlowRate.whole_base(0) < prime_rate <= pump.max_flow:
        raise CatalogueError(f"the prime rate must be above 0 and within the pump's, got {data.prime_rate.value!r}")
    return CalculationFigures(
        flow=FlowLimits(pump.min_flow, pump.max_flow),
        prime_rate=prime_rate,
        pocket_fill={Volume.parse(size): Volume.parse(figure.value) for size, figure in data.pocket_fill.items()},
        limits=limits,
        mme=read_mme(mme),
    )


def read_mme(raw: bytes) -> MmeFactors:
    """The factors in `mme.json`. Raises `CatalogueError` or `QuantityError` naming what is wrong."""
    data = load(_Mme, raw, "the MME factors")
    return MmeFactors(data.version, _factors(data.oral), _factors(data.patch))


def _factors(table: Mapping[str, _Factor]) -> dict[str, Fraction]:
    factors = {name: exact(entry.factor) for name, entry in table.items()}
    for name, factor in factors.items():
        if factor <= 0:
            raise CatalogueError(f"the MME factor of {name} must be above 0")
    return factors
