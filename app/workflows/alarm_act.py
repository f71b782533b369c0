"""Silencing and acknowledging: an order that changes no delivery, carried out as a transaction without a review.

asking     the pump's echo changes nothing of the therapy and asks nothing   → confirmed at once
asking     it does, or it asks                                               → abandoned, and said
asking     refused, not to be written down, or cut off before it left         → not done
confirmed  the outcome is known                                              → done, not done
confirmed  the line is cut                                                   → unknown, asked for like any other
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal

from app.workflows.conversation import Conversation, LinkKind
from app.workflows.journal_port import JournalPort
from app.workflows.programming_run import ProgrammingRun
from app.workflows.therapy_fields import differing
from pump_core.orders import Acknowledge, Proposal, Silence
from telemetry.messages.reading import Interrogation

Act = Literal["silence", "acknowledge"]
ActState = Literal["asking", "unknown", "done", "not_done"]

CUT: Final = "The link was lost before the order left. Hold the communicator over the pump, and try again."
CHANGES: Final = "The pump would change more than its alarm. Nothing was done. Read it again, and look at its therapy."


class AlarmAct:
    """One order about alarms under way with the pump as it was read."""

    def __init__(
        self,
        act: Act,
        pump: Interrogation,
        user: str,
        new_id: Callable[[], bytes],
        conversation: Conversation,
        journal: JournalPort,
        changed: Callable[[], None],
    ) -> None:
        self.act = act
        self.problem = ""
        self._before = pump.therapy
        self._changed = changed
        order = Silence(command_id=new_id()) if act == "silence" else Acknowledge(command_id=new_id())
        asked = Proposal(
            serial=pump.serial, base_revision=pump.therapy.revision, prescription=None, orders=(order,), patient=None
        )
        self.run = ProgrammingRun(new_id(), pump.serial, asked, user, conversation, journal, self._moved)
        self._unlisten = conversation.listen(self._link)
        self._listening = True

    def begin(self) -> None:
        """Journals and stages it."""
        self.run.begin()

    @property
    def state(self) -> ActState:
        """How it stands."""
        phase = self.run.programming.phase
        if self.problem or phase == "not_done" or (self.run.problem and phase not in ("committing", "unknown")):
            return "not_done"
        if phase in ("done", "reading_back"):
            return "done"
        return "unknown" if phase == "unknown" else "asking"

    def _link(self, kind: LinkKind) -> None:
        if kind in ("silent", "lost", "no_port") and self.state == "asking":
            if self.run.programming.phase != "committing":
                self.problem = CUT
            self.run.abandon()

    def _moved(self) -> None:
        echo = self.run.programming.echo
        if self.run.programming.phase == "echoed" and echo is not None and not self.problem:
            if echo.cautions or differing(self._before, echo.after):
                self.problem = CHANGES
                self.run.abandon()
            else:
                self.run.confirm((), "")
        if self._listening and self.state in ("done", "not_done"):
            self._listening = False
            self._unlisten()
        self._changed()
