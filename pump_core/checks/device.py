"""Device limits: what the pump can deliver, on every leg, and how it can be set.

A leg is anything with a flow of its own: continuous infusion, each flex step, a bridge, a bolus on top of the highest
basal flow. The sum never exceeds the highest flow of the pump.
"""

from __future__ import annotations

from collections.abc import Iterator

from pump_core.catalogue import PumpModel
from pump_core.checks.reason import Reason, beyond, dose_reason, hard
from pump_core.checks.standing import Standing
from pump_core.clocks import MS_PER_DAY
from pump_core.flow import bolus_flow, highest_dose, lowest_dose
from pump_core.orders import SingleBolus
from pump_core.patterns import flow_of, plan_of, step_doses
from pump_core.prescription import AlarmSettings, Component, Mixture, Prescription
from pump_core.quantities import NL_PER_ML, DoseRate


def mixture_limits(mixture: Mixture, standing: Standing) -> Iterator[Reason]:
    """Reasons against what is in the fluid: an unknown drug, a concentration finer than the pump stores."""
    step = standing.model.concentration_step.whole
    for component in mixture.components:
        if component.drug not in standing.drugs.drugs:
            yield hard("drug_unknown", "drug", component.drug)
            return
        if component.concentration_pg_per_ml % step:
            yield beyond(
                "concentration_off_step",
                "hard",
                "concentration",
                component.concentration_pg_per_ml,
                step,
                "pg/mL",
                component.drug,
            )
            return


def pattern_limits(prescription: Prescription, model: PumpModel) -> Iterator[Reason]:
    """Reasons against the flows of a pattern: its lowest and its highest step."""
    doses = step_doses(prescription.pattern)
    if doses:
        for dose in dict.fromkeys((min(doses), max(doses))):
            yield from leg_limits(dose, prescription.mixture.primary, model, "dose")


def leg_limits(dose: DoseRate, driving: Component, model: PumpModel, field: str) -> Iterator[Reason]:
    """Reasons against one rate of the driving drug."""
    flow = flow_of(dose, driving.concentration, model)
    if flow < model.min_flow:
        lowest = lowest_dose(driving.concentration, model)
        yield dose_reason("flow_below_minimum", "hard", driving.drug, dose, lowest, field)
    elif flow > model.max_flow:
        highest = highest_dose(driving.concentration, model)
        yield dose_reason("flow_above_maximum", "hard", driving.drug, dose, highest, field)


def bolus_limits(order: SingleBolus, prescription: Prescription, standing: Standing) -> Iterator[Reason]:
    """Reasons against the flow of a single bolus on top of the highest basal flow."""
    model, mixture = standing.model, prescription.mixture
    flow = bolus_flow(order, mixture, model)
    yield from _sum_limits(flow, prescription, model, "single_bolus", order.dose_pg, order.duration_ms)


def patient_bolus_limits(prescription: Prescription, standing: Standing) -> Iterator[Reason]:
    """Reasons against the patient boluses of a prescription as the device can give them."""
    boluses, model = prescription.patient_boluses, standing.model
    if boluses is None:
        return
    flow = bolus_flow(boluses, prescription.mixture, model)
    yield from _sum_limits(flow, prescription, model, "patient_boluses", boluses.dose_pg, boluses.duration_ms)
    if boluses.lockout_ms < boluses.duration_ms:
        yield beyond("lockout_below_duration", "hard", "patient_boluses", boluses.lockout_ms, boluses.duration_ms, "ms")
    if boluses.window_ms is not None and boluses.window_ms < boluses.lockout_ms:
        yield beyond("window_below_lockout", "hard", "patient_boluses", boluses.window_ms, boluses.lockout_ms, "ms")


def alarm_limits(alarms: AlarmSettings, model: PumpModel) -> Iterator[Reason]:
    """Reasons against alarm settings outside the ranges of the model."""
    low, least, most = alarms.low_reservoir, model.low_reservoir_min, model.low_reservoir_max
    if not least <= low <= most:
        limit = least if low < least else most
        yield beyond("low_alarm_out_of_range", "hard", "low_reservoir", low.whole, limit.whole, "nL")
    intervals = (
        ("critical_interval", alarms.critical_interval_ms, model.critical_interval, model.critical_interval_max),
        (
            "noncritical_interval",
            alarms.noncritical_interval_ms,
            model.noncritical_interval,
            model.noncritical_interval_max,
        ),
    )
    for field, interval, shortest, longest in intervals:
        if not shortest.ms <= interval <= longest.ms:
            limit_ms = shortest.ms if interval < shortest.ms else longest.ms
            yield beyond("alarm_interval_out_of_range", "hard", field, interval, limit_ms, "ms")


def _sum_limits(
    flow: int, prescription: Prescription, model: PumpModel, field: str, dose_pg: int, duration_ms: int
) -> Iterator[Reason]:
    """Against a bolus that is too slow for the pump's step, or too fast on top of the highest basal flow."""
    mixture = prescription.mixture
    basal = plan_of(prescription.pattern, mixture.primary.concentration, model).highest
    basal = basal if model.bolus_adds_to_basal else 0
    if flow <= 0:
        yield beyond("bolus_below_step", "hard", field, flow, model.flow_step.whole, "nL/day", mixture.primary.drug)
    elif flow + basal > model.max_flow.whole:
        shortest = _shortest_ms(dose_pg, model.max_flow.whole - basal, mixture, model)
        yield beyond("bolus_too_fast", "hard", field, duration_ms, shortest, "ms", mixture.primary.drug)


def _shortest_ms(dose_pg: int, room: int, mixture: Mixture, model: PumpModel) -> int:
    """The shortest time in which a bolus is given with no more than `room` nL/day; one step of flow is room at least.

    The flow is rounded down to the step, so that anything below the step after `room` still fits.
    """
    step = model.flow_step.whole
    above = (max(room, step) // step + 1) * step
    return dose_pg * NL_PER_ML * MS_PER_DAY // (mixture.primary.concentration_pg_per_ml * above) + 1
