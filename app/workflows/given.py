"""What left the pump lately, by its own count: basal flow by the pattern, and orders as its log tells them.

The log says when something was programmed, but not which pattern: only what runs now, and what ran before a stop, is
known in full. The count goes back at most 24 h, and no further than the last change of the therapy that the pump
does not describe; from when it counts is part of the answer. Without the whole log of that time nothing is said.

    given = Σ basal flow × time, but while a prime or a bridge replaces it  +  Σ flow of an order × time it ran
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from msgspec import Struct

from app.records.pump_log import HeldLog
from app.workflows.site import Site
from pump_core.clocks import MS_PER_DAY
from pump_core.log import RUN_KINDS, Event, unscaled
from pump_core.patterns import Plan, plan_of
from pump_core.prescription import Prescription
from pump_core.quantities import Volume
from telemetry.messages.reading import Interrogation

_BEGAN: Final = {
    "single_bolus_started": "single_bolus",
    "patient_bolus_given": "patient_bolus",
    "prime_started": "prime",
    "bridge_started": "bridge",
}
_REPLACES: Final = frozenset({"prime", "bridge"})
_TURNS: Final = frozenset({
    "programmed", "filled", "stopped", "clock_set", "empty_reservoir", "low_battery_reset", "critical_memory_error",
    "end_of_service",
})  # fmt: skip
"""Events after which something else may flow, or another drug."""
_ENDS: Final = frozenset({"empty_reservoir", "end_of_service"})
"""Events after which nothing flows by the pump's count."""
_SETS: Final = frozenset({"programmed", "low_battery_reset", "critical_memory_error"})
"""Events that set what runs, but for a stop."""
_WAITED: Final = frozenset({"motor_stall", "motor_stall_recovered", "telemetry_latch_ended"})
"""Events that tell of a rotor at rest while the pump went on counting."""
_OF_RUN: Final = 2
"""Figures that an entry about an order holds at least."""


class Given(Struct, frozen=True):
    """So much since an instant of the pump; `whole_day` unless the therapy changed within the 24 h.

    `waited` says that the rotor stood still for some of the time: the patient got less than was counted.
    """

    volume: Volume
    since_ms: int
    whole_day: bool
    patient_boluses: int
    waited: bool


class _Ran(Struct, frozen=True):
    kind: str
    begin: int
    end: int
    flow: int


def given_lately(pump: Interrogation, held: HeldLog, site: Site) -> Given | None:
    """What was given up to the reading; None when the log held is not the whole log of that time."""
    now = pump.pump_time_ms
    day_ago = max(0, now - MS_PER_DAY)
    log = [event for event in held.newest if event.at_ms <= now]
    if not log or held.next_expected < pump.next_event_id:
        return None
    segments = _segments(pump, log, day_ago, site)
    since = segments[-1][0] if segments else now
    if not _covers(log, since):
        return None
    runs = _runs(log, now)
    volume = sum(_poured(begin, end, treated, runs, pump, site) for begin, end, treated in segments)
    volume += sum(run.flow * max(0, run.end - max(run.begin, since)) for run in runs)
    patients = sum(run.kind == "patient_bolus" and run.end > since for run in runs)
    waited = "motor_stall" in pump.alarms or any(event.kind in _WAITED and event.at_ms >= since for event in log)
    return Given(Volume.whole_base(unscaled(volume)), since, since == day_ago, patients, waited)


def _segments(
    pump: Interrogation, log: Sequence[Event], day_ago: int, site: Site
) -> list[tuple[int, int, Prescription | None]]:
    """From when to when which prescription ran, newest first, as far as the pump describes it."""
    therapy, end = pump.therapy, pump.pump_time_ms
    turns = [event for event in log if event.kind in _TURNS and event.at_ms > day_ago]
    ended = any(event.kind in _ENDS for event in _since_programmed(log))
    treated = None if ended else therapy.prescription
    found = [(turns[-1].at_ms if turns else day_ago, end, treated)]
    former = therapy.before_stop
    if turns and turns[-1].kind == "stopped" and former is not None and _ran_until(turns[-1], former, log, pump, site):
        earlier = [event.at_ms for event in turns[:-1] if event.at_ms < turns[-1].at_ms]
        found.append((earlier[-1] if earlier else day_ago, turns[-1].at_ms, former))
    return found


def _ran_until(stopped: Event, former: Prescription, log: Sequence[Event], pump: Interrogation, site: Site) -> bool:
    """Whether the stop ended this prescription: minimum rate after it leaves it remembered, and no longer running."""
    before = [event for event in log if event.event_id < stopped.event_id and event.kind in _SETS]
    plan = _plan(former, pump, site)
    return (
        bool(before) and before[-1].kind == "programmed" and before[-1].detail[1:2] in [(each,) for each in plan.flows]
    )


def _since_programmed(log: Sequence[Event]) -> list[Event]:
    last = max((place for place, event in enumerate(log) if event.kind in ("programmed", "filled")), default=-1)
    return list(log[last + 1 :])


def _covers(log: Sequence[Event], since: int) -> bool:
    """Whether nothing of the log from `since` on is missing: its oldest entry is older, or the first there was."""
    recent = [place for place, event in enumerate(log) if event.at_ms >= since]
    window = log[max(0, (recent[0] if recent else len(log)) - 1) :]
    whole = all(one.event_id + 1 == other.event_id for one, other in pairwise(window))
    return whole and (log[0].at_ms <= since or log[0].event_id == 0)


def _runs(log: Sequence[Event], now: int) -> list[_Ran]:
    runs = []
    for place, event in enumerate(log):
        kind = _BEGAN.get(event.kind, "")
        if kind and len(event.detail) >= _OF_RUN:
            end = min(now, event.at_ms + event.detail[1])
            cut = next((later.at_ms for later in log[place:] if _cuts(later, kind)), end)
            runs.append(_Ran(kind, event.at_ms, min(end, cut), event.detail[0]))
    return runs


def _cuts(event: Event, kind: str) -> bool:
    return event.kind == "run_cut_off" and len(event.detail) > 0 and event.detail[0] == RUN_KINDS.index(kind)


def _poured(
    begin: int, end: int, treated: Prescription | None, runs: Sequence[_Ran], pump: Interrogation, site: Site
) -> int:
    """Basal flow through a segment in nL·ms/day, but for the time that a prime or a bridge took its place."""
    if treated is None:
        return 0
    plan = _plan(treated, pump, site)
    offset = pump.wall_offset_ms
    replaced = [
        (max(begin, run.begin), min(end, run.end))
        for run in runs
        if run.kind in _REPLACES and run.begin < end and run.end > begin
    ]
    taken = sum(_flowed(plan, start + offset, stop + offset) for start, stop in replaced)
    return _flowed(plan, begin + offset, end + offset) - taken


def _plan(treated: Prescription, pump: Interrogation, site: Site) -> Plan:
    return plan_of(treated.pattern, treated.mixture.primary.concentration, site.model(pump.model))


def _flowed(plan: Plan, begin: int, end: int) -> int:
    """What a plan pours from one wall time to another, in nL·ms/day."""
    volume = 0
    while begin < end:
        place, until = plan.at(begin)
        volume += plan.flows[place] * (min(until, end) - begin)
        begin = until
    return volume
