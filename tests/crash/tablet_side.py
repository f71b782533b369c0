"""One run of the tablet without its screens: what `app.composition` ties together, and a clinician in front of it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from uuid import UUID

from app.recording import Recorder
from app.workflows.conversation import Conversation
from app.workflows.draft import Draft
from app.workflows.kinds import Kind
from app.workflows.pump_read import PumpRead
from app.workflows.site import Reading, Site
from app.workflows.tablet import Tablet
from pump_core.clocks import UtcTime
from pump_core.orders import Proposal
from pump_core.record import Record
from telemetry.programming import ENDED, MarkJournal, SettleJournal, WriteJournal
from telemetry.wire_events import Replied, Unanswered, WireEvent
from tests.app.desk import site
from tests.crash.commands import Command
from tests.crash.records import After, LabelledStore

INSTALL = UUID("11111111-2222-4333-8444-555555555555")


class LabelledJournal:
    """The recorder as the journal of the workflows; each write carries a label for the store."""

    def __init__(self, recorder: Recorder, store: LabelledStore) -> None:
        self._recorder, self._store = recorder, store

    def write(self, effect: WriteJournal, kind: str, done: Callable[[], None], failed: Callable[[str], None]) -> None:
        """See `JournalPort.write`."""
        self._labelled("the command", lambda: self._recorder.write(effect, kind, done, failed))

    def mark(self, effect: MarkJournal, done: Callable[[], None], failed: Callable[[str], None]) -> None:
        """See `JournalPort.mark`."""
        self._labelled(f"{effect.state}", lambda: self._recorder.mark(effect, done, failed))

    def settle(self, effect: SettleJournal, failed: Callable[[str], None]) -> None:
        """See `JournalPort.settle`."""
        self._labelled(f"{effect.outcome}", lambda: self._recorder.settle(effect, failed))

    def _labelled(self, label: str, call: Callable[[], None]) -> None:
        self._store.label = label
        call()
        self._store.label = ""


class Life:
    """How long one run of the tablet lives; what it wanted to do later ends with it."""

    def __init__(self, after: After) -> None:
        self.alive = True
        self._after = after

    def after(self, ms: int, call: Callable[[], None]) -> None:
        """Calls `call` in so many ms, if this run of the program lives then."""
        self._after(ms, lambda: call() if self.alive else None)


class TabletSide:
    """Workflows, records and conversation of one run of the program."""

    def __init__(
        self, store: LabelledStore, life: Life, now: Callable[[], UtcTime], new_id: Callable[[], bytes]
    ) -> None:
        self.life = life
        self.told: list[str] = []
        self.sent: deque[tuple[int, Record, bool]] = deque()
        self._unanswered: set[int] = set()
        self.store = store
        self.recorder = Recorder(store, now, INSTALL, "Cisterna tablet")
        self.recorder.troubled = self.told.append
        self.conversation = Conversation(self._send)
        journal = LabelledJournal(self.recorder, store)
        self.tablet = Tablet(
            site(now), self.conversation, journal, new_id, life.after, logs=self.recorder, findings=self.recorder
        )
        self.tablet.on_read(self._record)

    def handle(self, event: WireEvent) -> None:
        """Takes an event of the wire."""
        if isinstance(event, Replied | Unanswered):
            self._unanswered.discard(event.token)
        self.conversation.handle(event)

    def is_idle(self) -> bool:
        """Whether nothing is asked, written or unknown."""
        tablet = self.tablet
        busy = self.sent or self._unanswered or not self.store.is_idle or tablet.is_unknown or not tablet.is_settled
        return not busy and tablet.log.state == "idle" and self.conversation.status.kind == "ready"

    def _send(self, token: int, message: Record, urgent: bool) -> None:
        self._unanswered.add(token)
        self.sent.append((token, message, urgent))

    def _record(self, read: PumpRead) -> None:
        welcome = self.conversation.status.welcome
        if welcome is not None:
            self.recorder.read(read, welcome, self.tablet.settle_former)


class Clinician:
    """Gives one command, confirms what the pump echoes, and leaves; finds a tablet that was started anew and looks."""

    def __init__(self, command: Command, holds_again: bool) -> None:
        self.begun = False
        self.holds = 0
        self._command = command
        self._holds_again = holds_again
        self._read_before: PumpRead | None = None

    def act(self, side: TabletSide) -> None:
        """Does what is to be done now, if anything."""
        tablet = side.tablet
        if not self.begun:
            if side.is_idle():
                self.begun = True
                self._begin(tablet)
        elif tablet.workflow is not None:
            self._go_on(tablet)
        elif tablet.stop is not None and tablet.stop.state in ("stopped", "refused"):
            tablet.close_stop()

    def is_done(self, side: TabletSide) -> bool:
        """Whether nothing is left to do."""
        return self.begun and side.tablet.workflow is None and side.tablet.stop is None

    def _begin(self, tablet: Tablet) -> None:
        asked = self._command.asked
        self._read_before = tablet.read
        if asked is None:
            tablet.stop_pump()
            return
        assert tablet.read is not None

        def propose(draft: Draft, _: Site, new_id: Callable[[], bytes], __: Reading) -> Proposal:
            return asked.proposal(draft.reading, new_id)

        kind = Kind(self._command.name, ("interrogate", "review", "program", "done"), propose, "restart")
        draft = Draft(reading=tablet.read.pump, checks=frozenset({"patient"}), answers=self._command.answers)
        tablet.take_up(kind, draft)

    def _go_on(self, tablet: Tablet) -> None:
        workflow = tablet.workflow
        assert workflow is not None
        phase = workflow.run.programming.phase if workflow.run is not None else None
        if workflow.step == "interrogate" and tablet.read is not self._read_before:
            workflow.next()
        elif workflow.step == "review" and phase == "echoed":
            if self.holds and not self._holds_again:
                tablet.leave_workflow()
            else:
                self.holds += 1
                workflow.program()
        elif phase in ENDED:
            tablet.leave_workflow()
