"""Patient boluses: whether a press is answered with a dose, and why not.

A press is judged in this order; the first thing that speaks against it is logged and told. Lockout counts from start
to start, windows roll, and all count pump time alone: a stop, a new connection or another wall clock changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from msgspec import Struct

from pump_core.clocks import MS_PER_DAY
from pump_core.flow import bolus_flow
from pump_core.fluid_path import FluidPath
from pump_core.log import Denial, DrugMass, Given, Run, given_since
from pump_core.patterns import Plan, treats
from pump_core.prescription import Mixture, PatientBoluses, Prescription
from pump_core.pump_data import PumpData
from pump_core.quantities import NL_PER_ML
from pump_core.record import Count, Record
from pump_core.remembered import masses_of, with_run
from pump_core.state import PumpState

_TIMED: Final[tuple[Denial, ...]] = ("lockout", "window_maximum", "daily_maximum")
"""What ends by itself, in the order of `frees`."""


class BolusAnswer(Record):
    """What became of a press: a denial or none, and the pump time (ms) from which the next press can be granted.

    The instant is None when time alone does not bring it.
    """

    denied: Denial | None
    next_at_ms: Count | None


class Timing(Struct, frozen=True):
    """How often boluses may start; `max_per_window` is 0 when there is no window."""

    lockout_ms: int
    max_per_24_h: int
    window_ms: int = 0
    max_per_window: int = 0


class Terms(Struct, frozen=True):
    """What a prescription settles about its patient boluses for as long as it holds.

    `timing` is None when it has none. `flow` is that of one bolus in nL/day, `masses` what it carries. `labels` are
    the highest daily doses of the labels that bind, in pg by drug, and `busiest_nl` the most basal fluid of any 24 h
    where one binds.
    """

    timing: Timing | None
    treats: bool
    too_fast: bool
    opioid: bool
    flow: int
    duration_ms: int
    masses: tuple[DrugMass, ...]
    mixture: Mixture
    labels: Mapping[str, int]
    busiest_nl: int


def timing_of(boluses: PatientBoluses) -> Timing:
    """How often these may start."""
    return Timing(boluses.lockout_ms, boluses.max_per_24_h, boluses.window_ms or 0, boluses.max_per_window or 0)


def terms_of(prescription: Prescription, plan: Plan, data: PumpData) -> Terms:
    """The terms of a prescription whose basal flows are `plan`."""
    model, mixture, boluses = data.model, prescription.mixture, prescription.patient_boluses
    drugs = [data.drugs.drugs[each.drug] for each in mixture.components if each.drug in data.drugs.drugs]
    doses = {drug.id: drug.label_doses.get(data.limits.jurisdiction) for drug in drugs}
    labels = {drug: dose.whole for drug, dose in doses.items() if dose is not None}
    flow = bolus_flow(boluses, mixture, model) if boluses is not None else 0
    lasts = boluses.duration_ms if boluses is not None else 0
    basal = plan.highest if model.bolus_adds_to_basal else 0
    return Terms(
        timing=timing_of(boluses) if boluses is not None else None,
        treats=treats(prescription.pattern),
        too_fast=basal + flow > model.max_flow.whole,
        opioid=any(drug.kind == "opioid" for drug in drugs),
        flow=flow,
        duration_ms=lasts,
        masses=masses_of(flow, lasts, mixture),
        mixture=mixture,
        labels=labels,
        busiest_nl=plan.busiest_day if labels else 0,
    )


def judge(state: PumpState, terms: Terms | None, *, naive: bool) -> BolusAnswer:
    """Answers a press at the instant of `state`; `terms` are those of its prescription, None when it has none.

    `naive` says that the fluid holds an opioid and that the patient counts as naive.
    """
    if state.ended_at_ms is not None:
        return _never("end_of_service")
    if state.safe_since_ms is not None:
        return _never("safe_state")
    timing = terms.timing if terms is not None else None
    if terms is None or timing is None:
        return _never("not_programmed")
    if not terms.treats:
        return _never("stopped")
    if state.stall_found_at_ms is not None:
        return _never("stalled")
    if state.runs:
        return _busy(state, timing)
    if state.believed == 0:
        return _never("empty")
    if not _line_holds(state.believed_path, state.metered, terms.mixture):
        return _never("old_fluid")
    if naive:
        return _never("naive")
    now, starts = state.now_ms, state.bolus_starts_ms
    until = frees(starts, timing)
    free = max(until)
    if now < free:
        denied = next(denial for denial, at_ms in zip(_TIMED, until, strict=True) if now < at_ms)
        return BolusAnswer(denied=denied, next_at_ms=free)
    if terms.too_fast:
        return _never("too_fast")
    free = max(frees((*starts, now), timing))
    if not terms.labels:
        return BolusAnswer.trusted(denied=None, next_at_ms=free)
    allowed = _allows_from(terms, state.given, now)
    if allowed != now:
        return BolusAnswer(denied="label_maximum", next_at_ms=allowed)
    run = Run(
        kind="patient_bolus",
        command_id=bytes(16),
        started_ms=now,
        ends_ms=now + terms.duration_ms,
        flow_nl_per_day=terms.flow,
    )
    return BolusAnswer(denied=None, next_at_ms=_allows_from(terms, with_run(state.given, run, terms.mixture), free))


def _allows_from(terms: Terms, given: tuple[Given, ...], at_ms: int) -> int | None:
    """From when on (ms, `at_ms` or later) the labels allow another bolus; None when time alone does not bring it."""
    leaves = sorted(each.ends_ms - terms.duration_ms + MS_PER_DAY for each in given)
    times = (at_ms, *(time for time in leaves if time > at_ms))
    return next((time for time in times if _fits(terms, given, time)), None)


def _fits(terms: Terms, given: tuple[Given, ...], at_ms: int) -> bool:
    """Whether a day that ends with another bolus holds no more than the labels: basal, what was given, that bolus."""
    had = given_since(given, at_ms + terms.duration_ms - MS_PER_DAY)
    volume = terms.busiest_nl * MS_PER_DAY + terms.flow * terms.duration_ms
    for each in terms.mixture.components:
        most = terms.labels.get(each.drug)
        comes = volume * each.concentration_pg_per_ml // (NL_PER_ML * MS_PER_DAY)
        if most is not None and comes + had.get(each.drug, 0) > most:
            return False
    return True


def kept_starts(starts_ms: tuple[int, ...], now_ms: int) -> tuple[int, ...]:
    """The starts that a rolling 24 h window can still see at `now_ms`."""
    seen = now_ms - MS_PER_DAY
    return tuple([start for start in starts_ms if start > seen])


def frees(starts_ms: Sequence[int], timing: Timing) -> tuple[int, int, int]:
    """From when on (ms) lockout, window and day allow another start; the starts are in their order."""
    count, window, day = len(starts_ms), timing.max_per_window, timing.max_per_24_h
    return (
        starts_ms[-1] + timing.lockout_ms if count else 0,
        starts_ms[-window] + timing.window_ms if 0 < window <= count else 0,
        starts_ms[-day] + MS_PER_DAY if day <= count else 0,
    )


def _busy(state: PumpState, timing: Timing) -> BolusAnswer:
    kinds = {run.kind for run in state.runs}
    over = max(*(run.ends_ms for run in state.runs), *frees(state.bolus_starts_ms, timing))
    for kind, denial in (("bridge", "bridge_running"), ("prime", "prime_running")):
        if kind in kinds:
            return BolusAnswer(denied=denial, next_at_ms=over)
    return BolusAnswer(denied="bolus_running", next_at_ms=over)


def _line_holds(path: FluidPath | None, pushed: int, mixture: Mixture) -> bool:
    """Whether the line holds `mixture` and nothing else."""
    if path is None:
        return False
    newest = path.parcels[-1]
    if newest.start <= pushed - path.line:
        label = newest.batch.label
        return label is mixture or (label is not None and label.holds_the_same(mixture))
    labels = (parcel.batch.label for _, parcel, _, _ in path.between(pushed - path.line, pushed))
    return all(label is not None and label.holds_the_same(mixture) for label in labels)


def _never(denial: Denial) -> BolusAnswer:
    return BolusAnswer(denied=denial, next_at_ms=None)
