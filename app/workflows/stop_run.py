"""Stopping the pump: one order, ahead of everything else, and the truth about what came of it.

sending   Outcome done                    → stopped
sending   Outcome not_done                → refused
sending   cut, silence or a fault         → unknown; at once when the link is away already
unknown   connected: ask what became of it
unknown   never seen                      → sending, the same command id again: it can act only once
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from app.workflows.conversation import Conversation, LinkKind
from app.workflows.journal_port import JournalPort
from pump_core.checks import Reason
from pump_core.record import Record
from telemetry.messages.programming import AskOutcome, Outcome, StopNow
from telemetry.programming import SettleJournal, WriteJournal

Later = Callable[[int, Callable[[], None]], None]
"""Calls a function on this thread after so many ms."""

PATIENCE_MS = 250
"""How long a stop waits for the journal (our choice): it is written first, but a slow disk never holds it back."""

StopState = Literal["sending", "unknown", "stopped", "refused"]


class StopRun:
    """One stop of the pump `serial` under way."""

    def __init__(
        self,
        command_id: bytes,
        serial: str,
        user: str,
        revision: int,
        conversation: Conversation,
        journal: JournalPort,
        changed: Callable[[], None],
        later: Later,
    ) -> None:
        self.state: StopState = "sending"
        self.reasons: tuple[Reason, ...] = ()
        self.command_id = command_id
        self._order = StopNow(command_id=command_id, serial=serial, user=user)
        self._serial = serial
        self._revision = revision
        self._conversation = conversation
        self._journal = journal
        self._changed = changed
        self._later = later
        self._left = False
        self._unlisten = conversation.listen(self._link)
        self._was: LinkKind = conversation.status.kind

    def begin(self) -> None:
        """Journals the order and sends it. A journal that fails, or that is slow, does not hold back a stop."""
        write = WriteJournal(self._order.command_id, b"", self._revision)
        self._journal.write(write, "stop", self._leave, lambda _problem: self._leave())
        self._later(PATIENCE_MS, self._leave)

    def _leave(self) -> None:
        if not self._left:
            self._left = True
            self._send()

    def _send(self) -> None:
        """Only ever to the pump that it is meant for; otherwise that one is asked when it answers again."""
        if self._conversation.speaks_with(self._serial):
            self._conversation.ask(self._order, self._answered, self._cut, urgent=True)
        if self._conversation.status.kind != "ready" or not self._conversation.speaks_with(self._serial):
            self._cut()

    def _ask(self) -> None:
        question = AskOutcome(command_id=self._order.command_id)
        self._conversation.ask(question, self._answered, self._cut, urgent=True)

    def _link(self, kind: LinkKind) -> None:
        was, self._was = self._was, kind
        if kind in ("silent", "lost", "no_port"):
            self._cut()
        came_back = kind == "ready" and was != "ready" and self._conversation.speaks_with(self._serial)
        if came_back and self.state == "unknown":
            self._ask()

    def _cut(self) -> None:
        if self.state == "sending":
            self.state = "unknown"
            self._changed()

    def _answered(self, message: Record) -> None:
        if self.state in ("stopped", "refused") or not self._conversation.speaks_with(self._serial):
            return
        if not isinstance(message, Outcome):
            self._cut()
            return
        if message.state in ("never_seen", "staged"):
            self.state = "sending"
            self._send()
        else:
            self.state = "stopped" if message.state == "done" else "refused"
            self.reasons = message.reasons
            self._unlisten()
            settled = SettleJournal(
                self._order.command_id,
                "done" if message.state == "done" else "not_done",
                message.reasons,
                message.revision,
            )
            self._journal.settle(settled, lambda _problem: None)
        self._changed()
