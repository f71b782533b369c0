"""The journal of the wire: a command is written down before its first byte leaves, and settled later.

    state      entered by                                        then the wire
    written    write_before_send                                 sends Stage
    staged     mark: the pump's echo has the same digest         waits for the clinician
    committed  mark: the clinician confirmed the echo            sends Commit, or asks for the outcome
    settled    settle(done | not_done)                           nothing, ever again

A step is only ever forward, and repeating one changes nothing. `settle(unknown)` is no end: it notes the
outcome as unknown and leaves the entry unsettled, so that the next connection to the same pump asks what
became of it. An entry that is settled never changes: the same outcome again is harmless, another one is
refused.

This module knows no database: workflows depend on it, the store supplies what carries it out. Every operation
belongs into a unit of work; it is durable once that unit's future has resolved, not before.
"""

from __future__ import annotations

import hashlib
from typing import Literal, Protocol
from uuid import UUID

from msgspec import Struct

from app.records.errors import JournalRefused
from pump_core.checks import Reason
from pump_core.clocks import UtcTime
from pump_core.values import replace

CommandKind = Literal["program", "stop"]
EntryState = Literal["written", "staged", "committed", "settled"]
MarkedState = Literal["staged", "committed"]
Outcome = Literal["done", "not_done", "unknown"]

COMMAND_ID_BYTES = 16
_STEPS: tuple[EntryState, ...] = ("written", "staged", "committed", "settled")


class JournalEntry(Struct, frozen=True):
    """One command to one pump; `digest` is SHA-256 of `staged`, which a stop leaves empty.

    Raises `ValueError` when id, digest or state contradict each other.
    """

    command_id: bytes
    session_id: UUID
    pump_serial: str
    kind: CommandKind
    staged: bytes
    digest: bytes
    base_revision: int
    written_at: UtcTime
    state: EntryState = "written"
    staged_at: UtcTime | None = None
    committed_at: UtcTime | None = None
    outcome: Outcome | None = None
    reasons: tuple[Reason, ...] = ()
    settled_at: UtcTime | None = None
    revision_after: int | None = None

    def __post_init__(self) -> None:
        if len(self.command_id) != COMMAND_ID_BYTES:
            raise ValueError(f"a command id has {COMMAND_ID_BYTES} bytes, got {len(self.command_id)}")
        if self.digest != hashlib.sha256(self.staged).digest():
            raise ValueError(f"command {self.command_id.hex()}: the digest is not that of the staged bytes")
        if (self.kind == "program") != bool(self.staged):
            raise ValueError(f"command {self.command_id.hex()}: only a program has staged bytes")
        ended = self.outcome in ("done", "not_done")
        if {ended, self.state == "settled", self.settled_at is not None} != {ended}:
            raise ValueError(f"command {self.command_id.hex()}: settled means that the outcome is known")

    @property
    def is_settled(self) -> bool:
        """Whether it is known what became of the command."""
        return self.state == "settled"


class Journal(Protocol):
    """What the workflows need of the journal."""

    def write_before_send(self, entry: JournalEntry) -> None:
        """Writes a new command. Raises `JournalRefused` when its id was used before or it is not new."""

    def mark(self, command_id: bytes, state: MarkedState, at: UtcTime) -> None:
        """Notes a step forward. Raises `JournalRefused` for a step back, a settled or an unknown command."""

    def settle(
        self,
        command_id: bytes,
        outcome: Outcome,
        reasons: tuple[Reason, ...],
        revision_after: int | None,
        at: UtcTime,
    ) -> None:
        """Notes what became of the command; the revision is not kept while the outcome is unknown.

        Raises `JournalRefused` when another outcome stands already, or the command was never written.
        """

    def entry(self, command_id: bytes) -> JournalEntry | None:
        """The entry as it stands."""

    def unsettled(self, pump_serial: str) -> list[JournalEntry]:
        """What is not settled with this pump, in the order it was written."""

    def revisions_made(self, pump_serial: str) -> frozenset[int]:
        """The revisions of this pump that commands of this tablet brought about."""


def new_entry(entry: JournalEntry) -> JournalEntry:
    """`entry`, which must stand at the beginning. Raises `JournalRefused`."""
    if entry.state != "written" or entry.outcome is not None:
        raise JournalRefused(
            f"Command {entry.command_id.hex()} was to be written as {entry.state}.",
            "An entry begins as written, before anything is sent.",
            "This is a fault of the program: report it.",
        )
    return entry


def marked(entry: JournalEntry, state: MarkedState, at: UtcTime) -> JournalEntry:
    """`entry` after the step to `state`. Raises `JournalRefused` for a step back."""
    if _STEPS.index(state) < _STEPS.index(entry.state):
        raise JournalRefused(
            f"Command {entry.command_id.hex()} is {entry.state} and was to become {state}.",
            "An entry of the journal never goes back a step.",
            "Read the pump: it says what it holds.",
        )
    if state == entry.state:
        return entry
    return replace(entry, state="staged", staged_at=at) if state == "staged" else _committed(entry, at)


def _committed(entry: JournalEntry, at: UtcTime) -> JournalEntry:
    return replace(entry, state="committed", committed_at=at)


def settled(
    entry: JournalEntry,
    outcome: Outcome,
    reasons: tuple[Reason, ...],
    revision_after: int | None,
    at: UtcTime,
) -> JournalEntry:
    """`entry` after its outcome; the first known one stands. Raises `JournalRefused` for another."""
    if entry.is_settled:
        if outcome == entry.outcome:
            return entry
        raise JournalRefused(
            f"Command {entry.command_id.hex()} is settled as {entry.outcome} and was to become {outcome}.",
            "What became of a command is a fact and never changes.",
            "Read the pump and compare it with the record before anything else is programmed.",
        )
    if outcome == "unknown":
        return replace(entry, outcome="unknown", reasons=reasons)
    return replace(
        entry, state="settled", outcome=outcome, reasons=reasons, revision_after=revision_after, settled_at=at
    )


def id_taken(command_id: bytes) -> JournalRefused:
    """The refusal of a command id that was used before."""
    return JournalRefused(
        f"Command id {command_id.hex()} is in the journal already.",
        "One id never stands for two commands.",
        "Start the step again: it draws a new id.",
    )


def never_written(command_id: bytes) -> JournalRefused:
    """The refusal of a command that the journal does not hold."""
    return JournalRefused(
        f"Command {command_id.hex()} is not in the journal.",
        "Nothing is sent to a pump that was not written down first.",
        "Read the pump before anything else is programmed.",
    )
