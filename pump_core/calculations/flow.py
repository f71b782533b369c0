"""From a dose to a flow and back, for one drug and for a mixture.

    Q = D / C        D = Q × C        in a mixture: Q = D_p / C_p of the primary drug, every other D_i = Q × C_i

The limits may be reached, not passed. Source of their defaults: the pump's own data.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from msgspec import Struct

from pump_core.calculations.answers import Answer, amount
from pump_core.calculations.figures import CalculationFigures, FlowLimits
from pump_core.calculations.measures import percent_of
from pump_core.calculations.reading import Given, refuse, shown
from pump_core.calculations.refusals import FlowRefused, Refused
from pump_core.quantities import Concentration, DoseRate, FlowRate


def flow(dose: DoseRate, concentration: Concentration, limits: FlowLimits) -> FlowRate | FlowRefused:
    """Q = D / C, exact and not rounded to the pump's step; refused outside `limits`.

    Raises `ZeroDivisionError` for a concentration of 0.
    """
    needed = dose / concentration
    return flow_refusal(needed, concentration, limits) or needed


def flow_refusal(
    needed: FlowRate, concentration: Concentration, limits: FlowLimits, leg: str | None = None
) -> FlowRefused | None:
    """Why the pump cannot deliver a flow of this concentration, with the dose that it could; None when it can."""
    if needed < limits.lowest:
        return FlowRefused("flow_below_minimum", needed, limits.lowest, limits.lowest * concentration, leg)
    if needed > limits.highest:
        return FlowRefused("flow_above_maximum", needed, limits.highest, limits.highest * concentration, leg)
    return None


class DoseRange(Struct, frozen=True):
    """The smallest and the largest dose that a pump delivers at one concentration."""

    lowest: DoseRate
    highest: DoseRate


def dose_range(concentration: Concentration, limits: FlowLimits) -> DoseRange:
    """D = Q × C at both limits."""
    return DoseRange(limits.lowest * concentration, limits.highest * concentration)


class AdmixtureDoses(Struct, frozen=True):
    """What a mixture delivers: its flow, and the dose of every drug but the primary one."""

    flow: FlowRate
    others: Mapping[str, DoseRate]


def admixture(
    primary: str, dose: DoseRate, concentrations: Mapping[str, Concentration], limits: FlowLimits
) -> AdmixtureDoses | FlowRefused:
    """The doses of all drugs when the primary one drives; a flow outside `limits` is refused.

    Raises `KeyError` when the primary drug is not in the mixture, `ZeroDivisionError` when its concentration is 0.
    """
    driven = flow(dose, concentrations[primary], limits)
    if isinstance(driven, FlowRefused):
        return driven
    return AdmixtureDoses(driven, {drug: driven * each for drug, each in concentrations.items() if drug != primary})


def given_limits(given: Given, default: FlowLimits) -> FlowLimits:
    """`min_flow` and `max_flow`, each the pump's own where it is not given."""
    lowest = given.not_below_zero("min_flow", FlowRate) if given.has("min_flow") else default.lowest
    highest = given.not_below_zero("max_flow", FlowRate) if given.has("max_flow") else default.highest
    if lowest > highest:
        named = "min_flow" if given.has("min_flow") else "max_flow"
        raise given.refuses(
            named,
            f"the lowest flow, {amount(lowest, 'mL/day')}, lies above the highest, {amount(highest, 'mL/day')}; "
            "correct one of them",
        )
    return FlowLimits(lowest, highest)


def answers_flow(given: Given, figures: CalculationFigures) -> Answer | Refused:
    """The JSON face of `flow`."""
    dose = given.not_below_zero("dose", DoseRate)
    found = flow(dose, given.concentration("concentration"), given_limits(given, figures.flow))
    if isinstance(found, FlowRefused):
        return found.stated(given.mass_unit("dose"))
    return {"flow": amount(found, "mL/day"), "flow_per_hour": amount(found, "mL/h")}


def answers_dose_range(given: Given, figures: CalculationFigures) -> Answer | Refused:
    """The JSON face of `dose_range`."""
    found = dose_range(given.concentration("concentration"), given_limits(given, figures.flow))
    unit = f"{given.mass_unit('concentration')}/day"
    return {"min_dose": amount(found.lowest, unit), "max_dose": amount(found.highest, unit)}


def answers_admixture(given: Given, figures: CalculationFigures) -> Answer | Refused:
    """The JSON face of `admixture`; each dose is in the mass unit of its own concentration."""
    primary, dose, table = given.text("primary"), given.not_below_zero("dose", DoseRate), given.inside("concentrations")
    if not table.has(primary):
        raise refuse("missing_input", f"concentrations has no {shown(primary)}: give its concentration.")
    concentrations = {drug: table.concentration(drug) for drug in table.names()}
    found = admixture(primary, dose, concentrations, given_limits(given, figures.flow))
    if isinstance(found, FlowRefused):
        return found.stated(given.mass_unit("dose"))
    answer: Answer = {
        "flow": amount(found.flow, "mL/day"),
        "doses": {drug: amount(each, f"{table.mass_unit(drug)}/day") for drug, each in found.others.items()},
    }
    if given.has("old_dose"):
        answer["percent"] = _change(given.above_zero("old_dose", DoseRate), dose)
    return answer


def _change(old: DoseRate, new: DoseRate) -> Fraction:
    return percent_of((new - old).base, old.base)
