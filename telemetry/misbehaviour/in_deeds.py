"""Pumps that do another thing than they say: transactions, outcomes and memory handled against the rules."""

from __future__ import annotations

import hashlib
from typing import Final

from pump_core.clocks import LineTime, days
from pump_core.orders import Proposal
from pump_core.record import Record
from telemetry.backend.inputs import Committing, Input
from telemetry.backend.machine import PumpMachine
from telemetry.backend.pump import EmulatedPump
from telemetry.backend.transaction_table import Held
from telemetry.identity.peer import Peer
from telemetry.messages.codec import MessageUnreadable, digest, read_staged, stage_bytes
from telemetry.messages.programming import Commit, Echo, Outcome, Override, Stage, StopNow
from telemetry.messages.reading import Interrogate, ReadBack
from telemetry.misbehaviour.in_words import with_other_dose
from telemetry.pump_end import PumpEnd
from telemetry.session import Standing

LONG: Final = days(365)
_ID_BYTES = 16


class Tampers(EmulatedPump):
    """A pump whose transaction table can be got at."""

    @property
    def held(self) -> Held | None:
        """What is staged."""
        return self._machine._transactions.table.held

    def hold(self, held: Held | None) -> None:
        """Puts something else in its place."""
        if held is not None:
            transactions = self._machine._transactions
            transactions.table = transactions.table.hold(held)

    def hold_proposal(self, proposal: Proposal) -> None:
        """What is staged is carried out as this."""
        if self.held is not None:
            self.hold(self.held.model_copy(update={"echo": self.held.echo.model_copy(update={"proposal": proposal})}))


class CommitsAtOnce(Tampers):
    """Carries out a proposal that nobody confirmed."""

    def answer(self, request: Record) -> Record:
        """The echo, when it is done already."""
        reply = super().answer(request)
        if isinstance(reply, Echo):
            super().answer(_confirmation(reply, "nobody"))
        return reply


class TakesAnyDigest(Tampers):
    """Carries out what is staged, whatever was confirmed."""

    def answer(self, request: Record) -> Record:
        """A commit with the digest of what is staged."""
        held = self.held
        if isinstance(request, Commit) and held is not None and held.echo.command_id == request.command_id:
            request = request.model_copy(update={"digest": held.echo.digest})
        return super().answer(request)


class ExecutesTwice(Tampers):
    """Carries out a command again when it is told again."""

    def __init__(self, *parts: object) -> None:
        super().__init__(*parts)  # type: ignore[arg-type]
        self._done: dict[bytes, Proposal] = {}

    def answer(self, request: Record) -> Record:
        """The outcome of the latest time."""
        held = self.held
        if isinstance(request, Commit) and request.command_id in self._done:
            again = self._again(request)
            if again is not None:
                return again.model_copy(update={"command_id": request.command_id})
        reply = super().answer(request)
        done = isinstance(reply, Outcome) and reply.state == "done"
        if isinstance(request, Commit) and done and held is not None:
            self._done[request.command_id] = held.echo.proposal
        return reply

    def _again(self, commit: Commit) -> Outcome | None:
        proposal = self._done[commit.command_id].model_copy(
            update={"base_revision": self._machine.engine.state.revision, "orders": ()}
        )
        other_id = hashlib.sha256(commit.command_id).digest()[:_ID_BYTES]
        echo = super().answer(Stage(command_id=other_id, staged=stage_bytes(proposal), user=commit.user))
        outcome = super().answer(_confirmation(echo, commit.user)) if isinstance(echo, Echo) else None
        return outcome if isinstance(outcome, Outcome) else None


class StoresOtherDose(Tampers):
    """Echoes what it was given and carries out another dose."""

    def answer(self, request: Record) -> Record:
        """A commit of something else."""
        if isinstance(request, Commit) and self.held is not None:
            self.hold_proposal(with_other_dose(self.held.echo.proposal))
        return super().answer(request)


class DoesHalf(Tampers):
    """Carries out the prescription of a proposal and leaves its orders out."""

    def answer(self, request: Record) -> Record:
        """A commit without orders."""
        if isinstance(request, Commit) and self.held is not None:
            self.hold_proposal(self.held.echo.proposal.model_copy(update={"orders": ()}))
        return super().answer(request)


class NeverExpires(Tampers):
    """Holds what is staged for a year."""

    def answer(self, request: Record) -> Record:
        """The honest echo of what is held too long."""
        reply = super().answer(request)
        if isinstance(reply, Echo) and self.held is not None:
            later = self.held.echo.model_copy(update={"expires_at_ms": reply.expires_at_ms + LONG.ms})
            self.hold(self.held.model_copy(update={"echo": later}))
        return reply


class TakesStaleRevision(Tampers):
    """Takes a proposal that was made on what the pump was before."""

    def answer(self, request: Record) -> Record:
        """An echo as if the proposal were of this revision."""
        proposal = _proposal_of(request) if isinstance(request, Stage) else None
        revision = self._machine.engine.state.revision
        if not isinstance(request, Stage) or proposal is None or proposal.base_revision == revision:
            return super().answer(request)
        now = stage_bytes(proposal.model_copy(update={"base_revision": revision}))
        reply = super().answer(request.model_copy(update={"staged": now}))
        if isinstance(reply, Echo):
            return reply.model_copy(update={"digest": digest(request.staged), "proposal": proposal})
        return reply


class StopsForAnyPump(Tampers):
    """Takes a stop that was meant for another pump."""

    def answer(self, request: Record) -> Record:
        """A stop as if it were for this one."""
        if isinstance(request, StopNow):
            request = request.model_copy(update={"serial": self.identity.serial})
        return super().answer(request)


class IgnoresStop(EmulatedPump):
    """Says that it stopped, and goes on."""

    def answer(self, request: Record) -> Record:
        """Done, and nothing was."""
        if not isinstance(request, StopNow) or request.serial != self.identity.serial:
            return super().answer(request)
        machine = self.machine()
        return Outcome(
            command_id=request.command_id,
            state="done",
            reasons=(),
            revision=machine.engine.state.revision,
            at_ms=machine.now.ms,
        )


class KeepsStagedThroughStop(Tampers):
    """Still holds, after a stop, what was staged before it."""

    def answer(self, request: Record) -> Record:
        """The stop; then what was staged is put back."""
        held = self.held
        reply = super().answer(request)
        if isinstance(request, StopNow):
            self.hold(held)
        return reply


class AnswersBeforeDurable(EmulatedPump):
    """Answers a commit that is stored nowhere."""

    def _become(self, twin: PumpMachine, given: Input) -> None:
        if isinstance(given, Committing):
            self._machine = twin
        else:
            super()._become(twin, given)


class ReadsBackFromWork(AnswersBeforeDurable):
    """The same until it dies, and its read-back tells the working state."""

    def _checkpoint(self) -> None:
        """Nothing is stored later either."""

    def answer(self, request: Record) -> Record:
        """A read-back that reads nothing back."""
        return super().answer(Interrogate(events=request.events) if isinstance(request, ReadBack) else request)


class AnswersBeforeGreeting(PumpEnd):
    """An end that answers whoever asks, greeted or not."""

    def _answer(self, peer: Peer | None, standing: Standing, message: Record, now: LineTime) -> Record:
        self._greeted = peer
        return super()._answer(peer, standing, message, now)


class AnswersAnyRole(PumpEnd):
    """An end that lets a patient's handset do what a clinician may."""

    def _answer(self, peer: Peer | None, standing: Standing, message: Record, now: LineTime) -> Record:
        handset = self._greeted is not None and self._greeted.role == "handset"
        return self._desk.answer(message) if handset else super()._answer(peer, standing, message, now)


def _confirmation(echo: Echo, user: str) -> Commit:
    overrides = tuple(
        Override(code=each.code, field=each.field, drug=each.drug, reason="none") for each in echo.cautions
    )
    return Commit(command_id=echo.command_id, digest=echo.digest, user=user, second_checker="", overrides=overrides)


def _proposal_of(stage: Stage) -> Proposal | None:
    try:
        return read_staged(stage.staged)[1]
    except MessageUnreadable:
        return None
