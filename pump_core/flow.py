"""From a prescribed dose to a flow, once, and back.

    Q = D / C, rounded down to the pump's step;  programmed dose = Q × C

The rounded flow is what is delivered, and every shown or derived figure comes from it. Of a flex pattern the daily
figures are the averages over its period.
"""

from __future__ import annotations

from msgspec import Struct

from pump_core.catalogue import PumpModel
from pump_core.clocks import MS_PER_DAY, Duration
from pump_core.limits import Limits
from pump_core.orders import SingleBolus
from pump_core.patterns import MinimumRate, Pattern, Stopped, flow_of, plan_of
from pump_core.prescription import Mixture, PatientBoluses, Prescription
from pump_core.quantities import NL_PER_ML, Concentration, DoseRate, FlowRate

NO_DOSE = DoseRate.whole_base(0)
_NL_PER_DAY = FlowRate.whole_base(1)
_PG_PER_DAY = DoseRate.whole_base(1)


class Programmed(Struct, frozen=True):
    """A flow that the pump runs and the dose of the driving drug that it delivers."""

    flow: FlowRate
    dose: DoseRate


def programmed(dose: DoseRate, concentration: Concentration, model: PumpModel) -> Programmed:
    """What the pump makes of `dose`: never more than was asked for."""
    flow = flow_of(dose, concentration, model)
    return Programmed(flow=flow, dose=flow * concentration)


def programmed_pattern(pattern: Pattern, mixture: Mixture, model: PumpModel) -> Programmed:
    """The average flow and the daily dose of a pattern, in whole nL/day and pg/day; nothing when stopped."""
    concentration = mixture.primary.concentration
    mean = FlowRate(plan_of(pattern, concentration, model).mean)
    return Programmed(flow=mean.floor_to(_NL_PER_DAY), dose=(mean * concentration).floor_to(_PG_PER_DAY))


def reference_dose(
    now: Prescription | None,
    before_stop: Prescription | None,
    without_drug_for: Duration | None,
    model: PumpModel,
    limits: Limits,
) -> DoseRate:
    """The daily dose that a new one is judged against: what runs, or ran before the pump was stopped.

    0 pg/day when nothing ran, when it was another driving drug, or when the patient has been without drug for
    `Limits.restart_gap` or longer, be it by a stop or by an empty reservoir: tolerance may be lost, and the next dose
    is judged as a start. `without_drug_for` is None while drug flows.
    """
    if without_drug_for is not None and without_drug_for >= limits.restart_gap:
        return NO_DOSE
    for prescription in (now, before_stop):
        if prescription is None or (now is not None and not _same_driving(now, prescription)):
            continue
        if not isinstance(prescription.pattern, Stopped | MinimumRate):
            return programmed_pattern(prescription.pattern, prescription.mixture, model).dose
    return NO_DOSE


def _same_driving(one: Prescription, other: Prescription) -> bool:
    return one.mixture.primary.drug == other.mixture.primary.drug


def lowest_dose(concentration: Concentration, model: PumpModel) -> DoseRate:
    """The smallest daily dose the pump can deliver at this concentration: D = Q_min × C."""
    return model.min_flow * concentration


def highest_dose(concentration: Concentration, model: PumpModel) -> DoseRate:
    """The largest daily dose the pump can deliver at this concentration: D = Q_max × C."""
    return model.max_flow * concentration


def bolus_flow(bolus: SingleBolus | PatientBoluses, mixture: Mixture, model: PumpModel) -> int:
    """The flow of a bolus in nL/day: V = B / C over its duration, rounded down to the pump's step."""
    volume = bolus.dose_pg * NL_PER_ML * MS_PER_DAY
    step = model.flow_step.whole
    return volume // (mixture.primary.concentration_pg_per_ml * bolus.duration_ms) // step * step
