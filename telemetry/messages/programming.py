"""Programming as a transaction: stage, echo, confirm, commit, outcome.

    tablet  Stage(command id, staged bytes) ──►  pump checks, holds it inactive
            ◄── Echo(what the pump understood, digest)  or  StageRefused(reasons)
    tablet  Commit(command id, digest) ──►        pump applies all of it or nothing, keeps the outcome
            ◄── Outcome(done | not_done)
    tablet  AskOutcome(command id) ──►            after a cut: what became of it

The digest is SHA-256 of the exact staged bytes, whose first item is the schema version. `StopNow` is the one
act that needs no confirmation of an echo; it carries a command id all the same and acts once.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from pump_core.checks import MAX_REASONS, Reason
from pump_core.orders import Proposal
from pump_core.record import CommandId, Count, Digest, Name, Record, Text
from pump_core.report import TherapyReport

MAX_STAGED = 4096
"""More than the largest proposal takes."""

Reasons = Annotated[tuple[Reason, ...], Field(max_length=MAX_REASONS)]


class Stage(Record):
    """A proposal as exact bytes, under an id that will never mean anything else."""

    command_id: CommandId
    staged: Annotated[bytes, Field(strict=True, min_length=1, max_length=MAX_STAGED)]
    user: Name


class Echo(Record):
    """What the pump understood, held inactive until `expires_at_ms`; `cautions` need a reason each."""

    command_id: CommandId
    digest: Digest
    pump_time_ms: Count
    expires_at_ms: Count
    proposal: Proposal
    after: TherapyReport
    cautions: Reasons


class StageRefused(Record):
    """The pump does not take the proposal; nothing is held."""

    command_id: CommandId
    reasons: Reasons


class Override(Record):
    """A caution that was read and answered: what it was about, and the clinician's reason.

    It answers the caution of the same code, field and drug and no other.
    """

    code: Name
    field: Name
    drug: Text
    reason: Annotated[str, Field(strict=True, min_length=1, max_length=120)]

    def answers(self, caution: Reason) -> bool:
        """Whether it is this caution's."""
        return (self.code, self.field, self.drug) == (caution.code, caution.field, caution.drug)


Overrides = Annotated[tuple[Override, ...], Field(max_length=MAX_REASONS)]


class Commit(Record):
    """The clinician confirms the echo whose digest this is."""

    command_id: CommandId
    digest: Digest
    user: Name
    second_checker: Text
    overrides: Overrides


class AskOutcome(Record):
    """What became of this command?"""

    command_id: CommandId


class Outcome(Record):
    """What became of a command. `never_seen` and `staged` mean that it changed nothing so far."""

    command_id: CommandId
    state: Literal["done", "not_done", "staged", "never_seen"]
    reasons: Reasons
    revision: Count
    at_ms: Count


class StopNow(Record):
    """Stop the infusion of the pump with this serial now; another pump refuses it."""

    command_id: CommandId
    serial: Name
    user: Name


class Fault(Record):
    """The pump could not make sense of a message, may not take it, or cannot store it; nothing was changed.

    After `memory` a commit is settled by asking: the pump tells an outcome only when it knows what is stored. After
    `expired` only reading and stopping are left: the certificate of one of the two ends is not valid now.
    """

    code: Literal["unreadable", "unknown_message", "role", "greeting_first", "memory", "expired"]
    detail: Text
