"""What the pump tells about itself: its belief, never the truth that no sensor of its can see.

A `TherapyReport` says what a prescription amounts to: it is the echo when computed for a proposal, the
read-back when computed for what is stored. Instants are pump time; a tablet turns them into dates with its
own clock. A volume that has been reached already is reported as reached now.
"""

from __future__ import annotations

from fractions import Fraction
from math import ceil

from pump_core.catalogue import PumpModel
from pump_core.flow import programmed_pattern
from pump_core.prescription import Prescription
from pump_core.quantities import NL_PER_ML
from pump_core.record import Count, Record
from pump_core.state import FillRecord, PumpState, scaled, unscaled


class TherapyReport(Record):
    """A prescription in the pump's own figures; an instant is None when it never comes as things stand."""

    revision: Count
    prescription: Prescription | None
    flow_nl_per_day: Count
    dose_pg_per_day: Count
    reservoir_nl: Count
    low_reservoir_at_ms: Count | None
    low_reservoir_all_boluses_at_ms: Count | None
    empty_at_ms: Count | None
    tubing_nl: Count
    catheter_nl: Count | None
    stopped_since_ms: Count | None
    before_stop: Prescription | None
    last_fill: FillRecord | None


def reaches(now_ms: int, volume: int, down_to: int, flow_nl_per_day: int) -> int | None:
    """The first ms at which `volume` (nL·ms/day) has fallen to `down_to`; None when nothing flows."""
    if volume <= down_to:
        return now_ms
    if flow_nl_per_day == 0:
        return None
    return now_ms - (down_to - volume) // flow_nl_per_day


def therapy_report(state: PumpState, model: PumpModel) -> TherapyReport:
    """The report of what `state` holds."""
    prescription = state.prescription
    dose = low = low_all = catheter_nl = None
    if prescription is not None:
        dose = programmed_pattern(prescription.pattern, prescription.mixture, model).dose
        down_to = scaled(prescription.alarms.low_reservoir_nl)
        worst = state.flow_nl_per_day + _bolus_flow(prescription)
        low = reaches(state.now_ms, state.believed, down_to, state.flow_nl_per_day)
        low_all = reaches(state.now_ms, state.believed, down_to, worst)
        catheter_nl = ceil(prescription.catheter.volume.base) if prescription.catheter else None
    return TherapyReport(
        revision=state.revision,
        prescription=prescription,
        flow_nl_per_day=state.flow_nl_per_day,
        dose_pg_per_day=dose.whole if dose else 0,
        reservoir_nl=unscaled(state.believed),
        low_reservoir_at_ms=low,
        low_reservoir_all_boluses_at_ms=low_all,
        empty_at_ms=reaches(state.now_ms, state.believed, 0, state.flow_nl_per_day) if prescription else None,
        tubing_nl=model.tubing_programmed.whole,
        catheter_nl=catheter_nl,
        stopped_since_ms=state.stopped_at_ms,
        before_stop=state.before_stop,
        last_fill=state.fills[-1] if state.fills else None,
    )


def _bolus_flow(prescription: Prescription) -> int:
    """The flow in nL/day that all allowed patient boluses add, rounded up."""
    boluses = prescription.patient_boluses
    if boluses is None:
        return 0
    concentration = prescription.mixture.primary.concentration_pg_per_ml
    return ceil(Fraction(boluses.dose_pg * boluses.allowed_per_24_h * NL_PER_ML, concentration))
