"""Mixing fluids: diluting a stock, preparing a fill, and what is left in the reservoir mixing with what is filled.

    dilution      C1 × V1 = C2 × V2
    a fill        lasts = fill / flow;  drug = dose × lasts;  stock = drug / C_stock;  diluent = fill − stock
    a residual    C = (V_left × C_left + V_fill × C_fill) / (V_left + V_fill)

Source of the fill: the Codman method (Archimedes manual, appendix B). The extra that primes a refill set is not in it.
"""

from __future__ import annotations

from msgspec import Struct

from pump_core.calculations.answers import Answer, amount, said
from pump_core.calculations.figures import CalculationFigures
from pump_core.calculations.measures import (
    Span,
    concentration_of,
    given_in,
    time_to_deliver,
    volume_holding,
)
from pump_core.calculations.reading import Given
from pump_core.calculations.refusals import Refused
from pump_core.quantities import Concentration, DoseRate, FlowRate, Mass, Volume


class Dilution(Struct, frozen=True):
    """How much stock and how much diluent make a volume; the diluent may be 0."""

    stock: Volume
    diluent: Volume


class FillPreparation(Struct, frozen=True):
    """A fill for a dose at a flow: how long it lasts, what is in it, and what it is mixed from."""

    lasts: Span
    drug: Mass
    parts: Dilution
    concentration: Concentration


def dilution(stock: Concentration, final: Concentration, final_volume: Volume) -> Dilution | Refused:
    """V1 = C2 × V2 / C1; refused when the final concentration is above the stock's: no diluent makes it stronger."""
    needed = volume_holding(final_volume * final, stock)
    diluent = final_volume - needed
    if diluent.base < 0:
        return Refused(
            "volume_not_positive",
            f"{said(needed.to('mL'), 'mL')} of stock would be needed for {said(final_volume.to('mL'), 'mL')}: the "
            f"stock of {said(stock.to('mg/mL'), 'mg/mL')} is weaker than {said(final.to('mg/mL'), 'mg/mL')}. "
            "Use a stronger stock or a lower concentration.",
        )
    return Dilution(needed, diluent)


def fill_preparation(fill: Volume, flow: FlowRate, dose: DoseRate, stock: Concentration) -> FillPreparation | Refused:
    """The fill that gives `dose` at `flow` until it is used up; refused when the stock is too weak for it.

    Raises `ZeroDivisionError` when nothing flows.
    """
    lasts = time_to_deliver(fill, flow)
    drug = given_in(dose, lasts)
    parts = dilution(stock, concentration_of(drug, fill), fill)
    return parts if isinstance(parts, Refused) else FillPreparation(lasts, drug, parts, concentration_of(drug, fill))


def residual_mix(residual: Volume, left: Concentration, fill: Volume, filled: Concentration) -> Concentration:
    """The concentration once `fill` has mixed with `residual`.

    `residual` is everything that was left, so a dead volume below usable 0 counts into it when it was not rinsed.
    """
    return concentration_of(residual * left + fill * filled, residual + fill)


def answers_dilution(given: Given, figures: CalculationFigures) -> Answer | Refused:
    """The JSON face of `dilution`."""
    parts = dilution(given.concentration("stock"), given.concentration("final"), given.volume("final_volume"))
    return parts if isinstance(parts, Refused) else _parts(parts)


def answers_fill_preparation(given: Given, figures: CalculationFigures) -> Answer | Refused:
    """The JSON face of `fill_preparation`; masses are in the unit of the dose."""
    fill, flow = given.volume("fill_volume"), given.flow("flow")
    made = fill_preparation(fill, flow, given.above_zero("dose", DoseRate), given.concentration("stock"))
    if isinstance(made, Refused):
        return made
    unit = given.mass_unit("dose")
    return {
        "lasts": amount(made.lasts, "day"),
        "drug_mass": amount(made.drug, unit),
        **_parts(made.parts),
        "concentration": amount(made.concentration, f"{unit}/mL"),
    }


def answers_residual_mix(given: Given, figures: CalculationFigures) -> Answer | Refused:
    """The JSON face of `residual_mix`, in the unit of the concentration that is filled."""
    mixed = residual_mix(
        given.not_below_zero("residual", Volume),
        given.concentration("residual_concentration"),
        given.volume("fill_volume"),
        given.concentration("fill_concentration"),
    )
    return {"concentration": amount(mixed, given.unit("fill_concentration"))}


def _parts(parts: Dilution) -> Answer:
    return {"stock_volume": amount(parts.stock, "mL"), "diluent_volume": amount(parts.diluent, "mL")}
