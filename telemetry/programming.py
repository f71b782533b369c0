"""The tablet's side of programming: one transaction from proposal to read-back, without any input or output.

    phase       on                        does                                   then
    drafted     begin                     write journal                          journalling
    journalling journalled written        send Stage                             staging
    staging     Echo, same digest         write journal: echoed                  echoed
    staging     Echo, other digest        settle: not done                       not_done
    staging     StageRefused, Fault       settle: not done                       not_done
    echoed      confirm                   write journal: confirmed               confirming
    confirming  journalled confirmed      send Commit                            committing
    committing  Outcome done              settle: done, send ReadBack            reading_back
    committing  Outcome not_done          settle: not done                       not_done
    committing  cut, or silence           settle: unknown                        unknown
    committing  Fault                     settle: unknown, send AskOutcome       unknown
    unknown     connected                 send AskOutcome                        unknown
    unknown     Outcome done              settle: done, send ReadBack            reading_back
    unknown     Outcome staged            the commit never arrived: hold again   echoed
    unknown     Outcome else              settle: not done                       not_done
    reading_back Interrogation            -                                      done
    reading_back Fault                    keep what it said                      reading_back
    reading_back connected                send ReadBack again                    reading_back

The result is three-valued: done, not done, unknown. What is confirmed is the pump's echo, and what ends as
done is what the pump read back. In `reading_back` the result is known to be done; what is stored is not known
yet, and `read_back_failed` says why when the pump could not tell. Anything else that arrives in a phase is
ignored: it belongs to another transaction.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from pump_core.checks import Reason
from pump_core.orders import Proposal
from pump_core.record import Record
from telemetry.messages.codec import digest, stage_bytes
from telemetry.messages.programming import (
    AskOutcome,
    Commit,
    Echo,
    Fault,
    Outcome,
    Override,
    Stage,
    StageRefused,
)
from telemetry.messages.reading import Interrogation, ReadBack

Phase = Literal[
    "drafted",
    "journalling",
    "staging",
    "echoed",
    "confirming",
    "committing",
    "unknown",
    "reading_back",
    "done",
    "not_done",
]

Durable = Literal["written", "echoed", "confirmed"]

ENDED: frozenset[Phase] = frozenset({"done", "not_done"})


class WriteJournal(Struct, frozen=True):
    """Make the command durable before anything is sent; `journalled` is called when it is."""

    command_id: bytes
    staged: bytes
    base_revision: int


class MarkJournal(Struct, frozen=True):
    """Make a step of the command durable; `journalled` is called when it is."""

    command_id: bytes
    state: Literal["echoed", "confirmed"]


class SettleJournal(Struct, frozen=True):
    """Write down what became of the command."""

    command_id: bytes
    outcome: Literal["done", "not_done", "unknown"]
    reasons: tuple[Reason, ...]
    revision: int


class Send(Struct, frozen=True):
    """Send this message to the pump."""

    message: Record


Effect = WriteJournal | MarkJournal | SettleJournal | Send


class Programming:
    """One transaction. Each method takes an input and returns the effects to carry out, in order."""

    def __init__(self, command_id: bytes, proposal: Proposal, user: str) -> None:
        self.command_id = command_id
        self.proposal = proposal
        self.staged = stage_bytes(proposal)
        self.digest = digest(self.staged)
        self.phase: Phase = "drafted"
        self.echo: Echo | None = None
        self.read_back: Interrogation | None = None
        self.read_back_failed = ""
        self.reasons: tuple[Reason, ...] = ()
        self._user = user
        self._commit: Commit | None = None

    def begin(self) -> list[Effect]:
        """Starts: the journal comes first."""
        if self.phase != "drafted":
            return []
        self.phase = "journalling"
        return [WriteJournal(self.command_id, self.staged, self.proposal.base_revision)]

    def journalled(self, what: Durable) -> list[Effect]:
        """A journal write is durable: which one."""
        if self.phase == "journalling" and what == "written":
            self.phase = "staging"
            return [Send(Stage(command_id=self.command_id, staged=self.staged, user=self._user))]
        if self.phase == "confirming" and what == "confirmed" and self._commit is not None:
            self.phase = "committing"
            return [Send(self._commit)]
        return []

    def confirm(self, overrides: tuple[Override, ...], second_checker: str) -> list[Effect]:
        """The clinician confirms the echo; cautions are answered by `overrides`."""
        if self.phase != "echoed":
            return []
        self.phase = "confirming"
        self._commit = Commit(
            command_id=self.command_id,
            digest=self.digest,
            user=self._user,
            second_checker=second_checker,
            overrides=overrides,
        )
        return [MarkJournal(self.command_id, "confirmed")]

    def abandon(self) -> list[Effect]:
        """Nothing is to be committed after all, and no commit has left; the pump lets the proposal expire."""
        if self.phase in ("journalling", "staging", "echoed", "confirming"):
            return self._settle("not_done", ())
        return []

    def received(self, message: Record) -> list[Effect]:
        """A reply of the pump."""
        if isinstance(message, Echo) and self._mine(message.command_id) and self.phase == "staging":
            return self._echoed(message)
        if isinstance(message, StageRefused) and self._mine(message.command_id) and self.phase == "staging":
            return self._settle("not_done", message.reasons)
        if isinstance(message, Outcome) and self._mine(message.command_id):
            return self._outcome(message)
        if isinstance(message, Fault):
            return self._fault(message)
        if isinstance(message, Interrogation) and self.phase == "reading_back":
            self.read_back, self.read_back_failed = message, ""
            self.phase = "done"
        return []

    def cut(self) -> list[Effect]:
        """The connection is lost or silent. Only a commit under way becomes unknown."""
        if self.phase != "committing":
            return []
        self.phase = "unknown"
        return [SettleJournal(self.command_id, "unknown", (), self.proposal.base_revision)]

    def connected(self) -> list[Effect]:
        """A new connection stands: what is unknown is asked for, and what is not read back is asked for again."""
        if self.phase == "reading_back":
            self.read_back_failed = ""
            return [Send(ReadBack(events=0))]
        return [Send(AskOutcome(command_id=self.command_id))] if self.phase == "unknown" else []

    def _mine(self, command_id: bytes) -> bool:
        return command_id == self.command_id

    def _echoed(self, echo: Echo) -> list[Effect]:
        self.echo = echo
        if echo.digest != self.digest or echo.proposal != self.proposal:
            return self._settle("not_done", (Reason(code="digest_differs", severity="hard", field="echo"),))
        self.phase = "echoed"
        return [MarkJournal(self.command_id, "echoed")]

    def _outcome(self, outcome: Outcome) -> list[Effect]:
        if self.phase not in ("committing", "unknown"):
            return []
        if outcome.state == "done":
            self.phase = "reading_back"
            settled = SettleJournal(self.command_id, "done", (), outcome.revision)
            return [settled, Send(ReadBack(events=0))]
        if outcome.state == "staged":
            if self.phase == "unknown":
                self.phase = "echoed"
            return []
        return self._settle("not_done", outcome.reasons)

    def _fault(self, fault: Fault) -> list[Effect]:
        """A pump that could not store a commit says so; only asking tells what became of it."""
        if self.phase == "reading_back":
            self.read_back_failed = f"{fault.code}: {fault.detail}" if fault.detail else fault.code
            return []
        if self.phase == "staging":
            code = "certificate_not_valid" if fault.code == "expired" else "pump_fault"
            return self._settle("not_done", (Reason(code=code, severity="hard", field=fault.code),))
        return [*self.cut(), *self.connected()] if self.phase == "committing" else []

    def _settle(self, outcome: Literal["not_done"], reasons: tuple[Reason, ...]) -> list[Effect]:
        self.phase = "not_done"
        self.reasons = reasons
        return [SettleJournal(self.command_id, outcome, reasons, self.proposal.base_revision)]
