"""From a prescribed dose to a flow, once, and back.

    Q = D / C, rounded down to the pump's step;  programmed dose = Q × C

The rounded flow is what is delivered, and every shown or derived figure comes from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from pump_core.catalogue import PumpModel
from pump_core.clocks import Duration
from pump_core.limits import Limits
from pump_core.prescription import Continuous, Mixture, Pattern, Prescription, Stopped
from pump_core.quantities import Concentration, DoseRate, FlowRate

NO_FLOW = FlowRate.whole_base(0)
NO_DOSE = DoseRate.whole_base(0)


@dataclass(frozen=True, slots=True)
class Programmed:
    """A flow on the pump's step and the dose of the driving drug that it delivers."""

    flow: FlowRate
    dose: DoseRate


def programmed(dose: DoseRate, concentration: Concentration, model: PumpModel) -> Programmed:
    """What the pump makes of `dose`: never more than was asked for."""
    flow = (dose / concentration).floor_to(model.flow_step)
    return Programmed(flow=flow, dose=flow * concentration)


def programmed_pattern(pattern: Pattern, mixture: Mixture, model: PumpModel) -> Programmed:
    """The constant flow of a pattern; nothing when stopped."""
    if isinstance(pattern, Continuous):
        return programmed(pattern.dose, mixture.primary.concentration, model)
    if isinstance(pattern, Stopped):
        return Programmed(flow=NO_FLOW, dose=NO_DOSE)
    assert_never(pattern)


def reference_dose(
    now: Prescription | None,
    before_stop: Prescription | None,
    without_drug_for: Duration | None,
    model: PumpModel,
    limits: Limits,
) -> DoseRate:
    """The daily dose that a new one is judged against: what runs, or ran before the pump was stopped.

    0 pg/day when nothing ran, or when the patient has been without drug for `Limits.restart_gap` or longer,
    be it by a stop or by an empty reservoir: tolerance may be lost, and the next dose is judged as a start.
    `without_drug_for` is None while drug flows.
    """
    if without_drug_for is not None and without_drug_for >= limits.restart_gap:
        return NO_DOSE
    for prescription in (now, before_stop):
        if prescription is not None and not isinstance(prescription.pattern, Stopped):
            return programmed_pattern(prescription.pattern, prescription.mixture, model).dose
    return NO_DOSE


def lowest_dose(concentration: Concentration, model: PumpModel) -> DoseRate:
    """The smallest daily dose the pump can deliver at this concentration: D = Q_min × C."""
    return model.min_flow * concentration


def highest_dose(concentration: Concentration, model: PumpModel) -> DoseRate:
    """The largest daily dose the pump can deliver at this concentration: D = Q_max × C."""
    return model.max_flow * concentration
