"""Works out a pump's report from its state: instants ahead by its own motion, of what it believes alone."""

from __future__ import annotations

from copy import copy
from fractions import Fraction
from math import ceil

from pump_core.catalogue import PumpModel
from pump_core.clocks import Duration
from pump_core.flow import reference_dose
from pump_core.limits import Limits
from pump_core.log import EventKind, unscaled
from pump_core.motion import Motion
from pump_core.patterns import Plan, plan_of, treats
from pump_core.prescription import Component, Prescription
from pump_core.quantities import NL_PER_ML, DoseRate, FlowRate
from pump_core.refill import Reservoir
from pump_core.remembered import without_drug_ms
from pump_core.report import LINE_PARTS_TOLD, TherapyReport, reservoir_at
from pump_core.state import PumpState, believe
from pump_core.worst_case import battery_ends_at, low_at


def reference_of(state: PumpState, model: PumpModel, limits: Limits) -> DoseRate:
    """The daily dose a new one is judged against; see `flow.reference_dose`."""
    gap = Duration(without_drug_ms(state))
    return reference_dose(state.prescription, state.before_stop, gap, model, limits)


def reservoir_of(state: PumpState, model: PumpModel) -> Reservoir:
    """What a withdrawal is judged against: the same as in the report."""
    prescription, mean = state.prescription, 0
    if prescription is not None:
        mean = int(plan_of(prescription.pattern, prescription.mixture.primary.concentration, model).mean)
    return reservoir_at(unscaled(state.believed), state.fills[-1] if state.fills else None, mean)


def therapy_report(state: PumpState, model: PumpModel, limits: Limits) -> TherapyReport:
    """The report of what `state` holds."""
    prescription, path = state.prescription, state.believed_path
    doses: tuple[int, ...] = ()
    low = low_all = empty = catheter_nl = None
    ends = state.ends_at_ms
    mean = highest = 0
    if prescription is not None:
        plan = plan_of(prescription.pattern, prescription.mixture.primary.concentration, model)
        flow, mean, highest = FlowRate(plan.mean), int(plan.mean), plan.highest
        doses = tuple(int((flow * component.concentration).base) for component in prescription.mixture.components)
        low, low_all, empty = _falls(state, prescription, plan, model)
        catheter_nl = ceil(prescription.catheter.volume.base) if prescription.catheter else None
        ends = _ends(state, plan, _bolus_flow(prescription), model)
    return TherapyReport(
        revision=state.revision,
        prescription=prescription,
        flow_nl_per_day=state.flow_nl_per_day,
        doses_pg_per_day=doses,
        reference_dose_pg_per_day=reference_of(state, model, limits).whole,
        reservoir_nl=unscaled(state.believed),
        low_reservoir_at_ms=low,
        low_reservoir_all_boluses_at_ms=low_all,
        empty_at_ms=empty,
        tubing_nl=model.tubing_programmed.whole,
        catheter_nl=catheter_nl,
        stopped_since_ms=state.stopped_at_ms,
        before_stop=state.before_stop,
        last_fill=state.fills[-1] if state.fills else None,
        mean_flow_nl_per_day=mean,
        highest_flow_nl_per_day=highest,
        runs=state.runs,
        line=path.parts(state.metered)[:LINE_PARTS_TOLD] if path is not None else (),
        mixed=_mixed(state),
        patient=state.patient,
        replacement_due_at_ms=state.replacement_due_at_ms,
        ends_at_ms=ends,
        boluses_started_ms=state.bolus_starts_ms,
    )


def _falls(
    state: PumpState, prescription: Prescription, plan: Plan, model: PumpModel
) -> tuple[int | None, int | None, int | None]:
    """When the believed volume falls, or fell, to the alarm, to it with all allowed boluses, and to 0.

    With boluses it is the earliest instant there can be: see `worst_case`.
    """
    low = low_all = state.low_at_ms
    if low is None:
        low = _when(state, model, "low_reservoir")
        boluses = prescription.patient_boluses if treats(prescription.pattern) else None
        low_all = low_at(state, prescription, boluses, plan, model) if boluses is not None else low
    return (
        low,
        low_all,
        _when(state, model, "empty_reservoir") if state.empty_since_ms is None else state.empty_since_ms,
    )


def _ends(state: PumpState, plan: Plan, extra: int, model: PumpModel) -> int | None:
    """When service ends, or ended: so long after replacement was due, or when the battery can be used up before."""
    if state.ended_at_ms is not None or state.ends_at_ms is None:
        return state.ended_at_ms
    used_up = battery_ends_at(state, plan, extra, model)
    return state.ends_at_ms if used_up is None else min(state.ends_at_ms, used_up)


def _when(state: PumpState, model: PumpModel, kind: EventKind) -> int | None:
    """The instant of the first event of this kind if nothing is done; None when the pump ends before, or never."""
    twin = copy(state)
    believe(twin)
    ahead = Motion(model, twin)
    for event in ahead.advance(state.now_ms + model.service.longest.ms, (kind, "end_of_service")):
        if event.kind == kind:
            return event.at_ms
    return None


def _mixed(state: PumpState) -> tuple[Component, ...]:
    """What the fluid in the reservoir really is by the pump's own reckoning, the dead volume mixed in."""
    path = state.believed_path
    if path is None:
        return ()
    strengths = path.concentrations(path.parcels[-1])
    return tuple(
        Component(drug=drug, concentration_pg_per_ml=strength) for drug, strength in strengths.items() if strength
    )


def _bolus_flow(prescription: Prescription) -> int:
    """The flow in nL/day that all allowed patient boluses add, rounded up."""
    boluses = prescription.patient_boluses
    if boluses is None:
        return 0
    concentration = prescription.mixture.primary.concentration_pg_per_ml
    return ceil(Fraction(boluses.dose_pg * boluses.allowed_per_24_h * NL_PER_ML, concentration))
