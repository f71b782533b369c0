"""Patient boluses: whether a press is answered with a dose, and why not.

A press is judged in this order; the first thing that speaks against it is logged and told. Lockout counts from start
to start, windows roll, and all count pump time alone: a stop, a new connection or another wall clock changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from pump_core.catalogue import PumpModel
from pump_core.clocks import MS_PER_DAY
from pump_core.fluid_path import FluidPath
from pump_core.log import Denial, Given, Run, given_since
from pump_core.patterns import Plan, treats
from pump_core.prescription import Mixture, PatientBoluses
from pump_core.quantities import NL_PER_ML
from pump_core.record import Count, Record
from pump_core.remembered import with_run
from pump_core.state import PumpState

_NO_LABELS: Final[Mapping[str, int]] = MappingProxyType({})


class BolusAnswer(Record):
    """What became of a press: a denial or none, and the pump time (ms) from which the next press can be granted.

    The instant is None when time alone does not bring it.
    """

    denied: Denial | None
    next_at_ms: Count | None


def judge(
    state: PumpState,
    plan: Plan,
    flow: int,
    model: PumpModel,
    *,
    labels: Mapping[str, int] = _NO_LABELS,
    naive: bool = False,
) -> BolusAnswer:
    """Answers a press at the instant of `state`; `flow` is that of one bolus.

    `labels` are the highest daily doses of the labels that bind, in pg by drug; `naive` says that the fluid holds an
    opioid and that the patient counts as naive.
    """
    prescription = state.prescription
    boluses = prescription.patient_boluses if prescription is not None else None
    if state.ended_at_ms is not None:
        return _never("end_of_service")
    if state.safe_since_ms is not None:
        return _never("safe_state")
    if prescription is None or boluses is None:
        return _never("not_programmed")
    if not treats(prescription.pattern):
        return _never("stopped")
    if state.stall_found_at_ms is not None:
        return _never("stalled")
    if state.runs:
        return _busy(state, boluses)
    if state.believed == 0:
        return _never("empty")
    if not _tip_holds(state.believed_path, state.metered, prescription.mixture):
        return _never("old_fluid")
    if naive:
        return _never("naive")
    for denial, free_ms in _frees(state.bolus_starts_ms, boluses):
        if state.now_ms < free_ms:
            return BolusAnswer(denied=denial, next_at_ms=_free_at(state.bolus_starts_ms, boluses))
    basal = plan.highest if model.bolus_adds_to_basal else 0
    if basal + flow > model.max_flow.whole:
        return _never("too_fast")
    now, mixture = state.now_ms, prescription.mixture
    free = _free_at((*state.bolus_starts_ms, now), boluses)
    if not labels:
        return BolusAnswer.trusted(denied=None, next_at_ms=free)
    day = _Day(boluses.duration_ms, plan.busiest_day, flow, mixture, labels)
    allowed = day.allows_from(state.given, now)
    if allowed != now:
        return BolusAnswer(denied="label_maximum", next_at_ms=allowed)
    run = Run(
        kind="patient_bolus",
        command_id=bytes(16),
        started_ms=now,
        ends_ms=now + boluses.duration_ms,
        flow_nl_per_day=flow,
    )
    return BolusAnswer(denied=None, next_at_ms=day.allows_from(with_run(state.given, run, mixture), free))


@dataclass(frozen=True, slots=True)
class _Day:
    """The most drug of a day that ends with another bolus: basal infusion, what was given, and that bolus."""

    duration_ms: int
    busiest_nl: int
    flow: int
    mixture: Mixture
    labels: Mapping[str, int]

    def allows_from(self, given: tuple[Given, ...], at_ms: int) -> int | None:
        """From when on (ms, `at_ms` or later) the labels allow the bolus; None when time alone does not bring it."""
        leaves = sorted(each.ends_ms - self.duration_ms + MS_PER_DAY for each in given)
        times = (at_ms, *(time for time in leaves if time > at_ms))
        return next((time for time in times if self._fits(given, time)), None)

    def _fits(self, given: tuple[Given, ...], at_ms: int) -> bool:
        had = given_since(given, at_ms + self.duration_ms - MS_PER_DAY)
        volume = self.busiest_nl * MS_PER_DAY + self.flow * self.duration_ms
        for each in self.mixture.components:
            most = self.labels.get(each.drug)
            comes = volume * each.concentration_pg_per_ml // (NL_PER_ML * MS_PER_DAY)
            if most is not None and comes + had.get(each.drug, 0) > most:
                return False
        return True


def kept_starts(starts_ms: tuple[int, ...], now_ms: int) -> tuple[int, ...]:
    """The starts that a rolling 24 h window can still see at `now_ms`."""
    seen = now_ms - MS_PER_DAY
    return tuple([start for start in starts_ms if start > seen])


def _frees(starts_ms: tuple[int, ...], boluses: PatientBoluses) -> list[tuple[Denial, int]]:
    """From when on (ms) lockout, window and day allow another start; the starts are in their order."""
    count, found = len(starts_ms), list[tuple[Denial, int]]()
    if count:
        found.append(("lockout", starts_ms[-1] + boluses.lockout_ms))
    most = boluses.max_per_window
    if boluses.window_ms is not None and most is not None and count >= most:
        found.append(("window_maximum", starts_ms[-most] + boluses.window_ms))
    if count >= boluses.max_per_24_h:
        found.append(("daily_maximum", starts_ms[-boluses.max_per_24_h] + MS_PER_DAY))
    return found


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
