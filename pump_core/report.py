"""What the pump tells about itself: its belief, never the truth that no sensor of its can see.

A `TherapyReport` says what a prescription amounts to: it is the echo when computed for a proposal, the
read-back when computed for what is stored. Instants are pump time; a tablet turns them into dates with its
own clock. An instant that has passed already is reported as it was: since when the reservoir is low or empty.
"""

from __future__ import annotations

from copy import copy
from fractions import Fraction
from math import ceil
from typing import Annotated

from pydantic import Field

from pump_core.catalogue import PumpModel
from pump_core.clocks import Duration
from pump_core.flow import reference_dose
from pump_core.fluid_path import LinePart
from pump_core.limits import Limits
from pump_core.motion import Motion
from pump_core.patient import PatientFacts
from pump_core.patterns import Plan, plan_of
from pump_core.prescription import MAX_BOLUSES, MAX_COMPONENTS, Component, Prescription
from pump_core.quantities import NL_PER_ML, DoseRate, FlowRate, Volume
from pump_core.record import Count, Record
from pump_core.refill import Reservoir
from pump_core.remembered import without_drug_ms
from pump_core.state import EventKind, FillRecord, PumpState, Run, believe, scaled, unscaled

LINE_PARTS_TOLD = 16
"""Fluids of the line that a report names, those next to the tip (our choice); no line of a patient holds so many."""


class TherapyReport(Record):
    """A prescription in the pump's own figures; an instant is None when it never comes as things stand.

    `doses_pg_per_day` has one dose for each drug of the mixture, in its order; the first drug drives.
    `flow_nl_per_day` is what flows now, doses and `mean_flow_nl_per_day` are those of a day on average. `line` is what
    lies between pump and tip, from the tip upstream; `mixed` what the reservoir holds, its dead volume mixed in.
    `reference_dose_pg_per_day` is what the pump judges a new dose of the driving drug against, 0 when it would
    judge it as a start: see `flow.reference_dose`.
    """

    revision: Count
    prescription: Prescription | None
    flow_nl_per_day: Count
    doses_pg_per_day: Annotated[tuple[Count, ...], Field(max_length=MAX_COMPONENTS)]
    reference_dose_pg_per_day: Count
    reservoir_nl: Count
    low_reservoir_at_ms: Count | None
    low_reservoir_all_boluses_at_ms: Count | None
    empty_at_ms: Count | None
    tubing_nl: Count
    catheter_nl: Count | None
    stopped_since_ms: Count | None
    before_stop: Prescription | None
    last_fill: FillRecord | None
    mean_flow_nl_per_day: Count = 0
    highest_flow_nl_per_day: Count = 0
    runs: Annotated[tuple[Run, ...], Field(max_length=8)] = ()
    line: Annotated[tuple[LinePart, ...], Field(max_length=LINE_PARTS_TOLD)] = ()
    mixed: Annotated[tuple[Component, ...], Field(max_length=16)] = ()
    patient: PatientFacts | None = None
    replacement_due_at_ms: Count | None = None
    ends_at_ms: Count | None = None
    boluses_started_ms: Annotated[tuple[Count, ...], Field(max_length=MAX_BOLUSES)] = ()

    @property
    def dose_pg_per_day(self) -> int:
        """The dose of the driving drug; 0 when nothing was ever programmed."""
        return self.doses_pg_per_day[0] if self.doses_pg_per_day else 0

    @property
    def reservoir(self) -> Reservoir:
        """What a withdrawal is judged against."""
        return _reservoir(self.reservoir_nl, self.last_fill, self.mean_flow_nl_per_day)


def reaches(now_ms: int, volume: int, down_to: int, flow_nl_per_day: int) -> int | None:
    """The first ms at which `volume` (nL·ms/day) has fallen to `down_to`; None when nothing flows."""
    if volume <= down_to:
        return now_ms
    if flow_nl_per_day == 0:
        return None
    return now_ms - (down_to - volume) // flow_nl_per_day


def reference_of(state: PumpState, model: PumpModel, limits: Limits) -> DoseRate:
    """The daily dose a new one is judged against; see `flow.reference_dose`."""
    gap = Duration(without_drug_ms(state))
    return reference_dose(state.prescription, state.before_stop, gap, model, limits)


def reservoir_of(state: PumpState, model: PumpModel) -> Reservoir:
    """What a withdrawal is judged against: the same as in the report."""
    prescription, mean = state.prescription, 0
    if prescription is not None:
        mean = int(plan_of(prescription.pattern, prescription.mixture.primary.concentration, model).mean)
    return _reservoir(unscaled(state.believed), state.fills[-1] if state.fills else None, mean)


def _reservoir(expected_nl: int, last: FillRecord | None, flow_nl_per_day: int) -> Reservoir:
    expected = Volume.whole_base(expected_nl)
    delivered = Volume.whole_base(last.injected_nl) - expected if last else Volume.whole_base(0)
    return Reservoir(expected, delivered, FlowRate.whole_base(flow_nl_per_day))


def therapy_report(state: PumpState, model: PumpModel, limits: Limits) -> TherapyReport:
    """The report of what `state` holds."""
    prescription, path = state.prescription, state.believed_path
    doses: tuple[int, ...] = ()
    low = low_all = empty = catheter_nl = None
    mean = highest = 0
    if prescription is not None:
        plan = plan_of(prescription.pattern, prescription.mixture.primary.concentration, model)
        flow, mean, highest = FlowRate(plan.mean), int(plan.mean), plan.highest
        doses = tuple(int((flow * component.concentration).base) for component in prescription.mixture.components)
        low, low_all, empty = _falls(state, prescription, plan, model)
        catheter_nl = ceil(prescription.catheter.volume.base) if prescription.catheter else None
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
        ends_at_ms=state.ends_at_ms,
        boluses_started_ms=state.bolus_starts_ms,
    )


def _falls(
    state: PumpState, prescription: Prescription, plan: Plan, model: PumpModel
) -> tuple[int | None, int | None, int | None]:
    """When the believed volume falls, or fell, to the alarm, to it with all allowed boluses, and to 0.

    With boluses the average flow is reckoned with; without, the pattern itself and what is under way.
    """
    low = low_all = state.low_at_ms
    if low is None:
        down_to = scaled(prescription.alarms.low_reservoir_nl)
        low = _when(state, model, "low_reservoir")
        worst = ceil(plan.mean) + _bolus_flow(prescription)
        low_all = reaches(state.now_ms, state.believed, down_to, worst) if prescription.patient_boluses else low
    return (
        low,
        low_all,
        _when(state, model, "empty_reservoir") if state.empty_since_ms is None else state.empty_since_ms,
    )


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
