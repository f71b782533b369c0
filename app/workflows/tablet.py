"""The tablet at one pump: what was read, what runs, and the one place that may start anything.

While a command's result is unknown no new dosing is begun; a stop always may. After every result the pump is read
again, so that what is shown comes from the pump.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.workflows.conversation import Conversation, LinkKind
from app.workflows.journal_port import JournalPort
from app.workflows.kinds import REFILL, RESTART, Kind
from app.workflows.refill import Refill
from app.workflows.site import Reading, Site
from app.workflows.stop_run import StopRun
from pump_core.clocks import PumpTime, UtcTime
from pump_core.record import Record
from telemetry.messages.programming import AskOutcome, Outcome
from telemetry.messages.reading import Interrogate, Interrogation
from telemetry.programming import SettleJournal

EVENTS_SHOWN = 32


@dataclass(frozen=True, slots=True)
class PumpRead:
    """One interrogation and when it was made."""

    pump: Interrogation
    reading: Reading

    def when(self, pump_ms: int) -> UtcTime:
        """The tablet's instant of an instant of the pump."""
        return self.reading.when(pump_ms)


class Tablet:
    """State of the app without its screens. `changed` listeners run after every change."""

    def __init__(
        self, site: Site, conversation: Conversation, journal: JournalPort, new_id: Callable[[], bytes]
    ) -> None:
        self.site = site
        self.conversation = conversation
        self.read: PumpRead | None = None
        self.refill: Refill | None = None
        self.stop: StopRun | None = None
        self.unsettled: frozenset[bytes] = frozenset()
        self.problem = ""
        self._journal = journal
        self._new_id = new_id
        self._listeners: list[Callable[[], None]] = []
        self._readers: list[Callable[[PumpRead], None]] = []
        self._was: LinkKind = "connecting"
        conversation.listen(self._link)

    def listen(self, told: Callable[[], None]) -> None:
        """Calls `told` after every change."""
        self._listeners.append(told)

    def on_read(self, told: Callable[[PumpRead], None]) -> None:
        """Calls `told` with every reading of the pump, for the records."""
        self._readers.append(told)

    @property
    def is_unknown(self) -> bool:
        """Whether the result of some command is not known yet."""
        refill = self.refill
        running = refill is not None and refill.run is not None and refill.run.programming.phase == "unknown"
        stopping = self.stop is not None and self.stop.state == "unknown"
        return running or stopping or bool(self.unsettled)

    def interrogate(self) -> None:
        """Reads the pump."""
        self.conversation.ask(Interrogate(events=EVENTS_SHOWN), self._interrogated)

    def start_refill(self) -> None:
        """Begins a refill from a fresh reading; refused while a result is unknown."""
        self._start(REFILL)

    def start_restart(self) -> None:
        """Begins to restart a stopped pump; refused while a result is unknown."""
        self._start(RESTART)

    def _start(self, kind: Kind) -> None:
        if self.read is None or self.is_unknown:
            return
        self.refill = Refill(
            self.site, self.read.pump, self.conversation, self._journal, self._new_id, self._refill_changed, kind
        )
        self.interrogate()
        self.tell()

    def leave_refill(self) -> None:
        """Ends the refill's screen: abandons what was not confirmed; what is under way or unknown stays."""
        if self.refill is not None and self.refill.leave():
            self.refill = None
            self.interrogate()
        self.tell()

    def stop_pump(self) -> None:
        """Stops the infusion, ahead of everything queued."""
        if self.stop is not None and self.stop.state in ("sending", "unknown"):
            return
        revision = self.read.pump.therapy.revision if self.read else 0
        self.stop = StopRun(
            self._new_id(), self.site.user, revision, self.conversation, self._journal, self._stop_changed
        )
        self.stop.begin()
        self.tell()

    def close_stop(self) -> None:
        """The stop's result was read."""
        if self.stop is not None and self.stop.state in ("stopped", "refused"):
            self.stop = None
        self.tell()

    def settle_former(self, command_ids: frozenset[bytes]) -> None:
        """Commands of a former run of the app whose result the journal does not know: the pump is asked."""
        self.unsettled = command_ids
        self._ask_former()
        self.tell()

    def tell(self) -> None:
        """Tells the listeners."""
        for told in tuple(self._listeners):
            told()

    def _link(self, kind: LinkKind) -> None:
        was, self._was = self._was, kind
        if kind == "ready" and was != "ready":
            self._ask_former()
            self.interrogate()
        self.tell()

    def _ask_former(self) -> None:
        if self.conversation.status.kind == "ready":
            for command_id in self.unsettled:
                self.conversation.ask(AskOutcome(command_id=command_id), self._former)

    def _former(self, message: Record) -> None:
        if not isinstance(message, Outcome) or message.command_id not in self.unsettled:
            return
        self.unsettled -= {message.command_id}
        settled = SettleJournal(
            message.command_id,
            "done" if message.state == "done" else "not_done",
            message.reasons,
            message.revision,
        )
        self._journal.settle(settled, self._failed)
        self.tell()

    def _failed(self, problem: str) -> None:
        self.problem = problem
        self.tell()

    def _interrogated(self, message: Record) -> None:
        if not isinstance(message, Interrogation):
            return
        self._take(message)

    def _take(self, pump: Interrogation) -> None:
        self.read = PumpRead(pump, Reading(PumpTime(pump.pump_time_ms), self.site.now()))
        if self.refill is not None:
            self.refill.reread(pump)
        for told in tuple(self._readers):
            told(self.read)
        self.tell()

    def _refill_changed(self) -> None:
        refill = self.refill
        if refill is not None and refill.run is not None and refill.run.programming.read_back is not None:
            back = refill.run.programming.read_back
            if self.read is None or self.read.pump != back:
                self._take(back)
                return
        self.tell()

    def _stop_changed(self) -> None:
        if self.stop is not None and self.stop.state == "stopped":
            self.interrogate()
        self.tell()
