"""Patient boluses: whether a press is answered with a dose, and why not.

A press is judged in this order; the first thing that speaks against it is logged and told. Lockout counts from start
to start, windows roll, and all count pump time alone: a stop, a new connection or another wall clock changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal, get_args

from pump_core.catalogue import PumpModel
from pump_core.clocks import MS_PER_DAY
from pump_core.fluid_path import FluidPath
from pump_core.patterns import MinimumRate, Plan, Stopped
from pump_core.prescription import Mixture, PatientBoluses
from pump_core.quantities import NL_PER_ML
from pump_core.record import Count, Record
from pump_core.state import PumpState

Denial = Literal[
    "end_of_service",
    "safe_state",
    "not_programmed",
    "stopped",
    "stalled",
    "bridge_running",
    "prime_running",
    "bolus_running",
    "empty",
    "old_fluid",
    "lockout",
    "window_maximum",
    "daily_maximum",
    "too_fast",
]

DENIALS: Final[tuple[Denial, ...]] = get_args(Denial)
"""The reasons by the place that the log names them by."""


class BolusAnswer(Record):
    """What became of a press: a denial or none, and the pump time (ms) from which the next press can be granted.

    The instant is None when time alone does not bring it.
    """

    denied: Denial | None
    next_at_ms: Count | None


def bolus_flow(boluses: PatientBoluses, mixture: Mixture, model: PumpModel) -> int:
    """The flow of one bolus in nL/day, rounded down to the pump's step: V = B / C over its duration."""
    volume = boluses.dose_pg * NL_PER_ML * MS_PER_DAY
    step = model.flow_step.whole
    return volume // (mixture.primary.concentration_pg_per_ml * boluses.duration_ms) // step * step


def judge(state: PumpState, plan: Plan, flow: int, model: PumpModel) -> BolusAnswer:
    """Answers a press at the instant of `state`; `flow` is that of one bolus."""
    prescription = state.prescription
    boluses = prescription.patient_boluses if prescription is not None else None
    if state.ended_at_ms is not None:
        return _never("end_of_service")
    if state.safe_since_ms is not None:
        return _never("safe_state")
    if prescription is None or boluses is None:
        return _never("not_programmed")
    if isinstance(prescription.pattern, Stopped | MinimumRate):
        return _never("stopped")
    if state.stall_found_at_ms is not None:
        return _never("stalled")
    if state.runs:
        return _busy(state, boluses)
    if state.believed == 0:
        return _never("empty")
    if not _tip_holds(state.believed_path, state.metered, prescription.mixture):
        return _never("old_fluid")
    for denial, free_ms in _frees(state.bolus_starts_ms, boluses):
        if state.now_ms < free_ms:
            return BolusAnswer(denied=denial, next_at_ms=_free_at(state.bolus_starts_ms, boluses))
    basal = plan.highest if model.bolus_adds_to_basal else 0
    if basal + flow > model.max_flow.whole:
        return _never("too_fast")
    return BolusAnswer.trusted(denied=None, next_at_ms=_free_at((*state.bolus_starts_ms, state.now_ms), boluses))


def kept_starts(starts_ms: tuple[int, ...], now_ms: int) -> tuple[int, ...]:
    """The starts that a rolling 24 h window can still see at `now_ms`."""
    seen = now_ms - MS_PER_DAY
    return tuple([start for start in starts_ms if start > seen])


def _frees(starts_ms: tuple[int, ...], boluses: PatientBoluses) -> Iterator[tuple[Denial, int]]:
    """From when on (ms) lockout, window and day allow another start; the starts are in their order."""
    if starts_ms:
        yield "lockout", starts_ms[-1] + boluses.lockout_ms
    most = boluses.max_per_window
    if boluses.window_ms is not None and most is not None and len(starts_ms) >= most:
        yield "window_maximum", starts_ms[-most] + boluses.window_ms
    if len(starts_ms) >= boluses.max_per_24_h:
        yield "daily_maximum", starts_ms[-boluses.max_per_24_h] + MS_PER_DAY


def _free_at(starts_ms: tuple[int, ...], boluses: PatientBoluses) -> int:
    """From when on all of them allow it."""
    return max([free_ms for _, free_ms in _frees(starts_ms, boluses)], default=0)


def _busy(state: PumpState, boluses: PatientBoluses) -> BolusAnswer:
    kinds = {run.kind for run in state.runs}
    over = max(*(run.ends_ms for run in state.runs), _free_at(state.bolus_starts_ms, boluses))
    for kind, denial in (("bridge", "bridge_running"), ("prime", "prime_running")):
        if kind in kinds:
            return BolusAnswer(denied=denial, next_at_ms=over)
    return BolusAnswer(denied="bolus_running", next_at_ms=over)


def _tip_holds(path: FluidPath | None, pushed: int, mixture: Mixture) -> bool:
    if path is None:
        return False
    newest = path.parcels[-1]
    if newest.start <= pushed - path.line:
        return newest.batch.label is not None and newest.batch.label.holds_the_same(mixture)
    labels = (parcel.batch.label for _, parcel, _, _ in path.between(pushed - path.line, pushed))
    return all(label is not None and label.holds_the_same(mixture) for label in labels)


def _never(denial: Denial) -> BolusAnswer:
    return BolusAnswer(denied=denial, next_at_ms=None)
