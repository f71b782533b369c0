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
from pump_core.prescription import Mixture, Prescription
from pump_core.record import CommandId, Count, Int, Lot, Name, Note, ProductId, Record, Text

FILLS_KEPT = 12
"""How many refills the pump remembers for the trend of discrepancies (our choice)."""

EventKind = Literal[
    "made",
    "programmed",
    "filled",
    "stopped",
    "clock_set",
    "low_reservoir",
    "empty_reservoir",
    "stopped_too_long",
]

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
    offset ms · low_reservoir, empty_reservoir: believed nL · made, stopped, stopped_too_long: nothing.

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


@dataclass(slots=True)
class PumpState:
    """The engine's whole state; times in ms of `PumpTime`, flows in nL/day, volumes in nL·ms/day.

    `low_at_ms` and `empty_since_ms` are when the believed volume fell to the alarm and to 0, None while it has
    not; `without_drug_since_ms` is since when nothing flows, be it stopped or empty, None while drug flows.
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
    stopped_said: bool = False
    low_at_ms: int | None = None
    empty_since_ms: int | None = None
    without_drug_since_ms: int | None = None
    wall_offset_ms: int = 0
    next_event_id: int = 0
    fills: tuple[FillRecord, ...] = ()
    log: tuple[Event, ...] = ()
