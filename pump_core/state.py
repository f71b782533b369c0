"""All that the pump is at one instant, in whole numbers: what it believes, and what is.

Volumes here are in nL·ms/day, so that flow (nL/day) × time (ms) is a whole number and splitting time never
changes a digit; 40 mL is 3.456 × 10¹⁵ and fits 64 bits. `believed` is what the pump reckons from its own
program; `true` is what the needle would find. Only the bench and the emulator can know the second.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Final, Literal, get_args

from pydantic import Field

from pump_core.clocks import MS_PER_DAY
from pump_core.fluid_path import Drugs, FluidPath
from pump_core.patient import PatientFacts
from pump_core.prescription import Mixture, Prescription
from pump_core.record import CommandId, Count, Flag, Int, Lot, Name, Note, ProductId, Record, Text

FILLS_KEPT = 12
"""How many refills the pump remembers for the trend of discrepancies (our choice)."""

RunKind = Literal["single_bolus", "patient_bolus", "prime", "bridge"]

TimerKind = Literal["stall_found", "field_ends", "rotor_recovers", "recovery_found", "front_smears"]

EventKind = Literal[
    "made",
    "programmed",
    "filled",
    "stopped",
    "clock_set",
    "low_reservoir",
    "empty_reservoir",
    "stopped_too_long",
    "single_bolus_started",
    "patient_bolus_given",
    "patient_bolus_denied",
    "prime_started",
    "bridge_started",
    "run_ended",
    "run_cut_off",
    "port_aspirated",
    "alarms_silenced",
    "alarm_acknowledged",
    "patient_told",
    "motor_stall",
    "motor_stall_recovered",
    "elective_replacement",
    "end_of_service",
    "low_battery_reset",
    "noncritical_memory_error",
    "critical_memory_error",
    "telemetry_latch_ended",
]

RUN_KINDS: Final[tuple[RunKind, ...]] = get_args(RunKind)
"""The kinds of run by the place that the log names them by."""

EVENT_KINDS: Final[frozenset[str]] = frozenset(get_args(EventKind))
"""The kinds that this engine emits; a log of a newer pump may hold others."""


def scaled(nl: int) -> int:
    """Whole nL in the engine's unit nL·ms/day."""
    return nl * MS_PER_DAY


def unscaled(volume: int) -> int:
    """The engine's nL·ms/day in whole nL, rounded down."""
    return volume // MS_PER_DAY


class Event(Record):
    """One entry of the pump's own log; `detail` holds whole numbers whose meaning the kind fixes.

    programmed: revision, flow nL/day · filled: withdrawn, expected, injected nL · clock_set: old and new
    offset ms · low_reservoir, empty_reservoir: believed nL · single_bolus_started, patient_bolus_given, prime_started,
    bridge_started: flow nL/day, ms it lasts · run_ended, run_cut_off: place of the kind in `RUN_KINDS`, delivered nL,
    nL it was to deliver · patient_bolus_denied: place of the reason in `DENIALS` · port_aspirated: nL ·
    alarms_silenced: ms · all others: nothing.

    `kind` is open, so that an older tablet reads a newer log; this engine emits `EVENT_KINDS`. `user` and
    `note` are the author's, both empty for what happened by itself.
    """

    event_id: Count
    at_ms: Count
    kind: Name
    detail: Annotated[tuple[Int, ...], Field(max_length=4)]
    user: Text
    note: Note


class Author(Record):
    """Who did it, and what was said about it: reasons given for cautions, the second checker."""

    user: Text
    note: Note


NOBODY: Final = Author(user="", note="")
"""The author of what happens by itself."""


class FillRecord(Record):
    """One refill as the pump remembers it, under the id of its order: expected is what it believed just before."""

    command_id: CommandId
    at_ms: Count
    expected_nl: Count
    delivered_nl: Count
    withdrawn_nl: Count
    injected_nl: Count
    product: ProductId
    fluid: Mixture
    lot: Lot
    use_by_day: Count
    stable_until_ms: Count


class Run(Record):
    """An order in progress: so much flows from `started_ms` to `ends_ms`, whatever happens to the tablet."""

    kind: RunKind
    command_id: CommandId
    started_ms: Count
    ends_ms: Count
    flow_nl_per_day: Count

    @property
    def replaces_basal(self) -> bool:
        """Whether basal infusion rests meanwhile: it does for a prime and for a bridge."""
        return self.kind in ("prime", "bridge")


class Given(Record):
    """A single bolus, or one of the `patients` own: when it began and ends, and how much of each drug it gives."""

    patients: Flag
    started_ms: Count
    ends_ms: Count
    drugs: Drugs


class Timer(Record):
    """Something that happens to the pump by itself at an instant that is fixed already."""

    at_ms: Count
    kind: TimerKind


@dataclass(slots=True)
class PumpState:
    """The engine's whole state; times in ms of `PumpTime`, flows in nL/day, volumes in nL·ms/day.

    An instant is None while what it names has not happened, or no longer holds. `flow_until_ms` is when the flow
    changes by itself next. `without_drug_since_ms` is since when no therapy flows, be it stopped, at minimum rate or
    empty; `longest_gap_ms` is the longest such time since the patient's facts were told, and `given` are the boluses of
    the last 24 h: see `remembered`. `silenced` are the instants from and to which alarms are silenced.
    `hidden_recovery` counts the interrogations that it still takes until the log names a recovery.
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


def believe(state: PumpState) -> None:
    """Makes the truth of a copy what its pump believes, so that looking ahead tells nothing that it cannot know."""
    state.timers, state.stalled, state.latched, state.flow_error_ppm = (), False, False, 0
    state.true, state.delivered, state.true_path = state.believed, state.metered, state.believed_path
