"""All that the pump is at one instant, in whole numbers: what it believes, and what is.

Volumes here are in nL·ms/day, so that flow (nL/day) × time (ms) is a whole number and splitting time never
changes a digit; 40 mL is 3.456 × 10¹⁵ and fits 64 bits. `believed` is what the pump reckons from its own
program; `true` is what the needle would find. Only the bench and the emulator can know the second.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pump_core.fluid_path import FluidPath
from pump_core.log import Event, FillRecord, Given, Run
from pump_core.patient import PatientFacts
from pump_core.prescription import Prescription
from pump_core.record import Count, Record

FILLS_KEPT = 12
"""How many refills the pump remembers for the trend of discrepancies (our choice)."""

TimerKind = Literal["stall_found", "field_ends", "rotor_recovers", "recovery_found", "front_smears"]


class Timer(Record):
    """Something that happens to the pump by itself at an instant that is fixed already."""

    at_ms: Count
    kind: TimerKind


class Denied(Record):
    """A reason (its place in `DENIALS`) logged at `since_ms`, how many more presses it denied since that no entry tells
    yet, and when the last.
    """

    place: Count
    since_ms: Count
    more: Count
    last_ms: Count


@dataclass(slots=True)
class PumpState:
    """The engine's whole state; times in ms of `PumpTime`, flows in nL/day, volumes in nL·ms/day.

    An instant is None while what it names has not happened, or no longer holds. `flow_until_ms` is when the flow
    changes by itself next. `without_drug_since_ms` is since when no therapy flows, be it stopped, at minimum rate or
    empty; `longest_gap_ms` is the longest such time since the patient's facts were told, and `given` are the boluses of
    the last 24 h: see `remembered`. `silenced` are the instants from and to which alarms are silenced.
    `hidden_recovery` counts the interrogations that it still takes until the log names a recovery. `denied` are presses
    that were denied: see `denials`.
    """

    now_ms: int = 0
    revision: int = 0
    prescription: Prescription | None = None
    before_stop: Prescription | None = None
    flow_nl_per_day: int = 0
    true_flow_nl_per_day: int = 0
    flow_error_ppm: int = 0
    believed: int = 0
    true: int = 0
    metered: int = 0
    delivered: int = 0
    metered_at_fill: int = 0
    stopped_at_ms: int | None = None
    stopped_too_long_at_ms: int | None = None
    low_at_ms: int | None = None
    empty_since_ms: int | None = None
    without_drug_since_ms: int | None = None
    wall_offset_ms: int = 0
    next_event_id: int = 0
    fills: tuple[FillRecord, ...] = ()
    log: tuple[Event, ...] = ()
    flow_until_ms: int | None = None
    runs: tuple[Run, ...] = ()
    bolus_starts_ms: tuple[int, ...] = ()
    timers: tuple[Timer, ...] = ()
    believed_path: FluidPath | None = None
    true_path: FluidPath | None = None
    patient: PatientFacts | None = None
    in_service_since_ms: int | None = None
    metered_in_service: int = 0
    replacement_due_at_ms: int | None = None
    ends_at_ms: int | None = None
    ended_at_ms: int | None = None
    stalled: bool = False
    latched: bool = False
    stall_found_at_ms: int | None = None
    hidden_recovery: int = 0
    safe_since_ms: int | None = None
    memory_error_at_ms: int | None = None
    silenced: tuple[int, int] | None = None
    disperses: bool = False
    given: tuple[Given, ...] = ()
    longest_gap_ms: int = 0
    denied: tuple[Denied, ...] = ()


def believe(state: PumpState) -> None:
    """Makes the truth of a copy what its pump believes, so that looking ahead tells nothing that it cannot know."""
    state.timers, state.stalled, state.latched, state.flow_error_ppm = (), False, False, 0
    state.true, state.delivered, state.true_path = state.believed, state.metered, state.believed_path
