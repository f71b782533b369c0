"""What a pump writes down and tells: its log, its refills, what runs and what ran. None of it needs the engine.

Instants are ms of pump time (`PumpTime`), masses pg, volumes nL.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Final, Literal, get_args

from pydantic import Field

from pump_core.clocks import MS_PER_DAY
from pump_core.prescription import Mixture
from pump_core.record import CommandId, Count, Flag, Int, Key, Lot, Name, Note, ProductId, Record, Text

RunKind = Literal["single_bolus", "patient_bolus", "prime", "bridge"]

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
    "label_maximum",
    "naive",
]

DENIALS: Final[tuple[Denial, ...]] = get_args(Denial)
"""The reasons by the place that the log names them by."""


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
    nL it was to deliver · patient_bolus_denied: place of the reason in `DENIALS`, and in an entry that
    tells of more presses that were denied for the same reason: how many more, ms of the last · port_aspirated: nL ·
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


NOBODY: Final = Author.trusted(user="", note="")
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


class DrugMass(Record):
    """So much of one drug."""

    drug: Key
    pg: Count


Drugs = Annotated[tuple[DrugMass, ...], Field(max_length=32)]


class Given(Record):
    """A single bolus, or one of the `patients` own: when it began and ends, and how much of each drug it gives."""

    patients: Flag
    started_ms: Count
    ends_ms: Count
    drugs: Drugs


class LinePart(Record):
    """So much of one fluid in the line; None for what carries no drug."""

    fluid: Mixture | None
    nl: Count


def given_since(given: Iterable[Given], since_ms: int) -> dict[str, int]:
    """The mass of each drug in pg, rounded up, that these boluses give after an instant (ms of pump time)."""
    masses: dict[str, int] = {}
    for each in given:
        counts = each.ends_ms - max(each.started_ms, since_ms)
        if counts > 0:
            for drug in each.drugs:
                part = -(-drug.pg * counts // (each.ends_ms - each.started_ms))
                masses[drug.drug] = masses.get(drug.drug, 0) + part
    return masses
