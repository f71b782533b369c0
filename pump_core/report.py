"""What the pump tells about itself: its belief, never the truth that no sensor of its can see.

A `TherapyReport` says what a prescription amounts to: it is the echo when computed for a proposal, the
read-back when computed for what is stored. Instants are pump time; a tablet turns them into dates with its
own clock. An instant that has passed already is reported as it was: since when the reservoir is low or empty.
"""

from __future__ import annotations

from fractions import Fraction
from math import ceil
from typing import Annotated

from pydantic import Field

from pump_core.catalogue import PumpModel
from pump_core.clocks import Duration
from pump_core.flow import reference_dose
from pump_core.limits import Limits
from pump_core.prescription import MAX_COMPONENTS, Prescription
from pump_core.quantities import NL_PER_ML, DoseRate, FlowRate, Volume
from pump_core.record import Count, Record
from pump_core.refill import Reservoir
from pump_core.state import FillRecord, PumpState, scaled, unscaled


class TherapyReport(Record):
    """A prescription in the pump's own figures; an instant is None when it never comes as things stand.

    `doses_pg_per_day` has one dose for each drug of the mixture, in its order; the first drug drives.
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

    @property
    def dose_pg_per_day(self) -> int:
        """The dose of the driving drug; 0 when nothing was ever programmed."""
        return self.doses_pg_per_day[0] if self.doses_pg_per_day else 0

    @property
    def reservoir(self) -> Reservoir:
        """What a withdrawal is judged against."""
        return _reservoir(self.reservoir_nl, self.last_fill, self.flow_nl_per_day)


def reaches(now_ms: int, volume: int, down_to: int, flow_nl_per_day: int) -> int | None:
    """The first ms at which `volume` (nL·ms/day) has fallen to `down_to`; None when nothing flows."""
    if volume <= down_to:
        return now_ms
    if flow_nl_per_day == 0:
        return None
    return now_ms - (down_to - volume) // flow_nl_per_day


def reference_of(state: PumpState, model: PumpModel, limits: Limits) -> DoseRate:
    """The daily dose a new one is judged against; see `flow.reference_dose`."""
    since = state.without_drug_since_ms
    gap = None if since is None else Duration(state.now_ms - since)
    return reference_dose(state.prescription, state.before_stop, gap, model, limits)


def reservoir_of(state: PumpState) -> Reservoir:
    """What a withdrawal is judged against: the same as in the report."""
    return _reservoir(unscaled(state.believed), state.fills[-1] if state.fills else None, state.flow_nl_per_day)


def _reservoir(expected_nl: int, last: FillRecord | None, flow_nl_per_day: int) -> Reservoir:
    expected = Volume.whole_base(expected_nl)
    delivered = Volume.whole_base(last.injected_nl) - expected if last else Volume.whole_base(0)
    return Reservoir(expected, delivered, FlowRate.whole_base(flow_nl_per_day))


def therapy_report(state: PumpState, model: PumpModel, limits: Limits) -> TherapyReport:
    """The report of what `state` holds."""
    prescription = state.prescription
    doses: tuple[int, ...] = ()
    low = low_all = empty = catheter_nl = None
    if prescription is not None:
        flow = FlowRate.whole_base(state.flow_nl_per_day)
        doses = tuple((flow * component.concentration).whole for component in prescription.mixture.components)
        low, low_all, empty = _falls(state, prescription)
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
    )


def _falls(state: PumpState, prescription: Prescription) -> tuple[int | None, int | None, int | None]:
    """When the believed volume falls, or fell, to the alarm, to it with all allowed boluses, and to 0."""
    down_to = scaled(prescription.alarms.low_reservoir_nl)
    low = low_all = state.low_at_ms
    if low is None:
        worst = state.flow_nl_per_day + _bolus_flow(prescription)
        low = reaches(state.now_ms, state.believed, down_to, state.flow_nl_per_day)
        low_all = reaches(state.now_ms, state.believed, down_to, worst)
    empty = state.empty_since_ms
    return low, low_all, reaches(state.now_ms, state.believed, 0, state.flow_nl_per_day) if empty is None else empty


def _bolus_flow(prescription: Prescription) -> int:
    """The flow in nL/day that all allowed patient boluses add, rounded up."""
    boluses = prescription.patient_boluses
    if boluses is None:
        return 0
    concentration = prescription.mixture.primary.concentration_pg_per_ml
    return ceil(Fraction(boluses.dose_pg * boluses.allowed_per_24_h * NL_PER_ML, concentration))
