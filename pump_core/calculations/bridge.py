"""The bridge: a dose is kept while the drug of the old concentration is still in the line.

    flow      Q_b = D / C_old          duration  T = V_line / Q_b        mass  V_line × C_old
    then      Q   = D_new / C_new      (D_new = D unless another is given)
    omitted   the tip would get Q × C_old, that is C_old / C_new of the dose, for V_line / Q

It replaces basal and locks out every other bolus. The line is taken as plug flow: no mixing of old and new.
"""

from __future__ import annotations

from fractions import Fraction

from msgspec import Struct

from pump_core.calculations.answers import Answer, amount
from pump_core.calculations.figures import CalculationFigures, FlowLimits
from pump_core.calculations.flow import flow_refusal, given_limits
from pump_core.calculations.measures import Span, percent_of, time_to_deliver
from pump_core.calculations.reading import Given
from pump_core.calculations.refusals import FlowRefused, Refused
from pump_core.quantities import Concentration, DoseRate, FlowRate, Mass, Volume


class Omitted(Struct, frozen=True):
    """What the patient would get without the bridge; `percent` is of the dose that is meant to follow."""

    dose: DoseRate
    percent: Fraction
    duration: Span


class Bridge(Struct, frozen=True):
    """A bridge bolus, the flow that follows it, and what it prevents."""

    flow: FlowRate
    duration: Span
    volume: Volume
    mass: Mass
    then_flow: FlowRate
    omitted: Omitted


def bridge(
    old: Concentration, new: Concentration, dose: DoseRate, then_dose: DoseRate, line: Volume, limits: FlowLimits
) -> Bridge | FlowRefused:
    """The bridge from `old` to `new`; refused when the pump cannot deliver one of its two legs, the first one first.

    Raises `ZeroDivisionError` for a concentration of 0, or a dose of 0 where `limits` allow no flow.
    """
    flow, then_flow = dose / old, then_dose / new
    refused = flow_refusal(flow, old, limits, "during the bridge") or flow_refusal(
        then_flow, new, limits, "after the bridge"
    )
    if refused is not None:
        return refused
    without = then_flow * old
    return Bridge(
        flow=flow,
        duration=time_to_deliver(line, flow),
        volume=line,
        mass=line * old,
        then_flow=then_flow,
        omitted=Omitted(without, percent_of(old.base, new.base), time_to_deliver(line, then_flow)),
    )


def answers_bridge(given: Given, figures: CalculationFigures) -> Answer | Refused:
    """The JSON face of `bridge`; masses are in the unit of the dose."""
    limits = given_limits(given, figures.flow)
    read_dose = given.not_below_zero if limits.lowest else given.above_zero
    dose = read_dose("dose", DoseRate)
    then_dose = read_dose("new_dose", DoseRate) if given.has("new_dose") else dose
    old, new = given.concentration("old_concentration"), given.concentration("new_concentration")
    found = bridge(old, new, dose, then_dose, given.volume("line_volume"), limits)
    unit = given.mass_unit("dose")
    if isinstance(found, FlowRefused):
        return found.stated(unit)
    return {
        "flow": amount(found.flow, "mL/day"),
        "duration": amount(found.duration, "h"),
        "volume": amount(found.volume, "mL"),
        "mass": amount(found.mass, unit),
        "then_flow": amount(found.then_flow, "mL/day"),
        "omitted": {
            "dose": amount(found.omitted.dose, f"{unit}/day"),
            "percent_of_dose": found.omitted.percent,
            "duration": amount(found.omitted.duration, "day"),
        },
    }
