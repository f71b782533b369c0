"""Carries out a programming transaction: journal first, then the wire, until the result is known.

`telemetry.programming` decides; this performs its effects and hands back what comes of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import assert_never

from app.workflows.conversation import Conversation, LinkKind
from app.workflows.journal_port import JournalPort
from pump_core.orders import Proposal
from pump_core.record import Record
from telemetry.messages.programming import Fault, Override
from telemetry.programming import (
    ENDED,
    Durable,
    Effect,
    MarkJournal,
    Programming,
    Send,
    SettleJournal,
    WriteJournal,
)


class ProgrammingRun:
    """One transaction under way with the pump `serial`; `changed` is called after every step.

    `problem` says what went wrong beside the pump's own reasons: a record that could not be written, or a fault that
    the pump answered with. A step that cannot be written down sends nothing: the transaction ends as not done.
    """

    def __init__(
        self,
        command_id: bytes,
        serial: str,
        proposal: Proposal,
        user: str,
        conversation: Conversation,
        journal: JournalPort,
        changed: Callable[[], None],
    ) -> None:
        self.programming = Programming(command_id, proposal, user)
        self.problem = ""
        self._serial = serial
        self._conversation = conversation
        self._journal = journal
        self._changed = changed
        self._unlisten = conversation.listen(self._link)
        self._listening = True
        self._was: LinkKind = conversation.status.kind

    def begin(self) -> None:
        """Journals and stages the proposal."""
        self._perform(self.programming.begin())

    def confirm(self, overrides: tuple[Override, ...], second_checker: str) -> None:
        """The clinician held the button on the echo."""
        self._perform(self.programming.confirm(overrides, second_checker))

    def read_back(self) -> None:
        """Asks the pump once more what it stored, after it could not tell; at any other time nothing is sent."""
        if self.programming.read_back_failed and self._conversation.speaks_with(self._serial):
            self.problem = ""
            self._perform(self.programming.connected())

    def abandon(self) -> None:
        """The clinician turned back before confirming."""
        self._perform(self.programming.abandon())

    def _link(self, kind: LinkKind) -> None:
        was, self._was = self._was, kind
        if kind == "ready" and was != "ready" and self._conversation.speaks_with(self._serial):
            if self.programming.phase == "reading_back":
                self.problem = ""
            self._perform(self.programming.connected())
        elif kind in ("silent", "lost", "no_port"):
            self._perform(self.programming.cut())

    def _perform(self, effects: Sequence[Effect]) -> None:
        away = False
        for effect in effects:
            match effect:
                case WriteJournal():
                    self._journal.write(effect, "program", lambda: self._journalled("written"), self._failed)
                case MarkJournal(_, state):
                    self._journal.mark(effect, partial(self._journalled, state), self._failed)
                case SettleJournal():
                    self._journal.settle(effect, self._failed)
                case Send(message):
                    self._conversation.ask(message, self._answered, self._unanswered)
                    away = away or self._conversation.status.kind != "ready"
                case _:
                    assert_never(effect)
        if self.programming.phase in ENDED and self._listening:
            self._listening = False
            self._unlisten()
        self._changed()
        if away and self.programming.phase == "committing":
            self._perform(self.programming.cut())

    def _journalled(self, what: Durable) -> None:
        self._perform(self.programming.journalled(what))

    def _failed(self, problem: str) -> None:
        self.problem = self.problem or problem
        self._perform(self.programming.abandon())

    def _answered(self, message: Record) -> None:
        if not self._conversation.speaks_with(self._serial):
            return
        if isinstance(message, Fault):
            self.problem = f"The pump answered {message.code}: {message.detail}"
        self._perform(self.programming.received(message))

    def _unanswered(self) -> None:
        self._perform(self.programming.cut())
