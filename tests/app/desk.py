"""A tablet on a desk: the real workflows, an in-memory pump that answers when it is told to, and an injected clock.

The pump is the emulator's own machine, so that every report and every refusal is one that a pump gives. Nothing here
waits: what the tablet sends is kept until a test lets the pump answer, and a cut line is an event that a test hands in.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from datetime import UTC, date, tzinfo
from functools import cache
from itertools import count
from uuid import UUID

from app.records.pump_log import HeldLog, LogTaken, taken
from app.workflows.conversation import Conversation
from app.workflows.draft import Draft, Label
from app.workflows.known_therapy import Changed
from app.workflows.nearby import Nearby
from app.workflows.people import Person
from app.workflows.pump_read import PumpRead
from app.workflows.refill_own import RefillOwn
from app.workflows.site import Reading, Site
from app.workflows.stop_run import Later
from app.workflows.tablet import Tablet
from app.workflows.therapy_fields import FieldKey
from app.workflows.who import Who
from app.workflows.workflow import Workflow
from pump_core.clocks import Duration, PumpTime, UtcTime
from pump_core.log import Event
from pump_core.quantities import Volume
from pump_core.record import Record
from telemetry.backend.history import demo_machine
from telemetry.backend.inputs import Committing, Staging, Stopping
from telemetry.backend.machine import PumpMachine
from telemetry.communicator.events import Told
from telemetry.constants import Constants, load_constants
from telemetry.identity.peer import Peer
from telemetry.messages.communicator import CommunicatorStatus, PumpSignal
from telemetry.messages.hello import Welcome
from telemetry.messages.programming import AskOutcome, Commit, Stage, StopNow
from telemetry.messages.reading import Interrogate, Interrogation, ReadBack, ReadLog
from telemetry.programming import MarkJournal, SettleJournal, WriteJournal
from telemetry.wire_events import Connected, Heard, Lost, Replied, Silent, Unanswered

NOW = UtcTime(1_795_444_860_000)
"""23-NOV-2026 14:41 UTC, a Monday."""

USER = "demo clinician"
CLINICIAN = Person(UUID(int=700), USER, "clinician", kind="pin")


@cache
def constants() -> Constants:
    return load_constants()


@cache
def _made(scenario: str) -> PumpMachine:
    return demo_machine(constants(), scenario, NOW.ms)


def machine(scenario: str = "refill-due") -> PumpMachine:
    """A demo pump whose past ends now."""
    return _made(scenario).copy()


def reading(scenario: str = "refill-due", events: int = 32) -> Interrogation:
    """What it says when it is read now."""
    return machine(scenario).interrogation(events)


def site(now: Callable[[], UtcTime] = lambda: NOW, zone: tzinfo = UTC) -> Site:
    """The site with a clinician signed in."""
    return Site(constants(), zone, now, signed_in(CLINICIAN))


def signed_in(person: Person) -> Who:
    """This person at an open tablet."""
    who = Who(person)
    who.locked = False
    return who


def ml(text: str) -> Volume:
    return Volume.of(text, "mL")


def read_now(pump: Interrogation, at: UtcTime = NOW) -> PumpRead:
    """A reading made at this instant of the tablet."""
    return PumpRead(pump, Reading(PumpTime(pump.pump_time_ms), at))


def welcome(pump: Interrogation, **fields: object) -> Welcome:
    values: dict[str, object] = {
        "protocol": 1,
        "schema_version": 1,
        "limits_version": constants().limits.version,
        "constants_version": constants().version,
        "software": "emulated pump",
        "model": pump.model,
        "serial": pump.serial,
        "emulated": True,
        "role": "clinician",
        "pump_time_ms": pump.pump_time_ms,
        "carries_out": (),
    }
    return Welcome.model_validate(values | fields)


def label(**fields: object) -> Label:
    """The label of 40 mL Infumorph 10 mg/mL, complete."""
    values: dict[str, object] = {
        "product_id": "infumorph-10",
        "lot": "C4471",
        "use_by": date(2027, 6, 30),
        "volume": ml("40"),
    }
    return Label(**(values | fields))  # type: ignore[arg-type]  # a test names the field it alters


def draft(pump: Interrogation | None = None, **fields: object) -> Draft:
    """A refill in which all was entered as it should be; a discrepancy was read again by a second person."""
    values: dict[str, object] = {
        "reading": pump or reading(),
        "label": label(),
        "withdrawn": ml("3.2"),
        "syringes": (ml("20"), ml("20")),
        "checks": ALL_CHECKS,
    }
    values |= fields
    values.setdefault("own", RefillOwn())
    if values.get("discrepancy_reason") and values["own"] == RefillOwn():
        withdrawn = values["withdrawn"]
        assert isinstance(withdrawn, Volume)
        values["own"] = RefillOwn(again_nl=withdrawn.whole, again_initials="QR")
    return Draft(**values)  # type: ignore[arg-type]  # a test names the field it alters


ALL_CHECKS = frozenset({"patient", "needle", "free_flow", "resistance", "site"})


DEVELOPMENT_PUMP = Peer("pump", "EMU900238", "01", UtcTime(0), UtcTime(2**45), development=True)


def told_status(**fields: object) -> Told:
    """How a communicator stands that hears this pump well and another one not at all."""
    values: dict[str, object] = {
        "battery_percent": 80,
        "battery_low": False,
        "charging": False,
        "tablet_signal_percent": 90,
        "pumps": (PumpSignal(place=1, signal_percent=80), PumpSignal(place=2, signal_percent=0)),
        "chosen": 1,
        "bond": "this_tablet",
        "pairing": False,
        "lamps": (),
    }
    return Told(CommunicatorStatus.model_validate(values | fields))


class MemoryJournal:
    """A journal in memory: `lines` is what was made durable, in order; `broken` names what cannot be
    written, and a `silent` one never answers."""

    def __init__(self) -> None:
        self.lines: list[tuple[str, bytes, str]] = []
        self.broken: frozenset[str] = frozenset()
        self.silent = False

    def write(self, effect: WriteJournal, kind: str, done: Callable[[], None], failed: Callable[[str], None]) -> None:
        self._line("write", effect.command_id, kind, done, failed)

    def mark(self, effect: MarkJournal, done: Callable[[], None], failed: Callable[[str], None]) -> None:
        self._line(effect.state, effect.command_id, "", done, failed)

    def settle(self, effect: SettleJournal, failed: Callable[[str], None]) -> None:
        self._line("settle", effect.command_id, effect.outcome, lambda: None, failed)

    def told(self) -> list[tuple[str, str]]:
        """The lines without their ids."""
        return [(what, detail) for what, _, detail in self.lines]

    def _line(
        self, what: str, command_id: bytes, detail: str, done: Callable[[], None], failed: Callable[[str], None]
    ) -> None:
        if self.silent:
            return
        if what in self.broken:
            failed(f"The records could not be written: {what}.")
            return
        self.lines.append((what, command_id, detail))
        done()


class MemoryRecords:
    """Logs and findings in memory, by the same rules as the records; a `silent` one never answers."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, int], dict[int, Event]] = {}
        self.held: dict[str, HeldLog] = {}
        self.found: list[tuple[str, object]] = []
        self.broken = ""
        self.silent = False

    def held_log(self, serial: str, then: Callable[[HeldLog], None], failed: Callable[[str], None]) -> None:
        if self.broken:
            failed(self.broken)
        elif not self.silent:
            then(self.held.get(serial, HeldLog()))

    def take_log(
        self,
        serial: str,
        told: tuple[Event, ...],
        next_id: int,
        then: Callable[[LogTaken], None],
        failed: Callable[[str], None],
    ) -> None:
        if self.broken:
            failed(self.broken)
            return
        held = self.held.get(serial, HeldLog())
        stored = self.entries.setdefault((serial, held.series), {})
        same = {event.event_id: stored[event.event_id] for event in told if event.event_id in stored}
        took = taken(held, same, told, next_id)
        stored.update({event.event_id: event for event in took.new})
        self.held[serial] = took.held
        self.found += [("log", finding) for finding in took.found]
        if not self.silent:
            then(took)

    def log(self, serial: str) -> list[Event]:
        """The current series of a pump's log."""
        held = self.entries.get((serial, self.held.get(serial, HeldLog()).series), {})
        return [held[number] for number in sorted(held)]

    def changed_elsewhere(self, changed: Changed) -> None:
        self.found.append(("changed", changed))

    def change_seen(self, changed: Changed) -> None:
        self.found.append(("seen", changed))

    def read_back_differs(self, serial: str, command_id: bytes, fields: tuple[FieldKey, ...]) -> None:
        self.found.append(("read back", fields))


class Desk:
    """One tablet with one pump in reach. `sent` is what waits for an answer, oldest first; `asked` went to the
    communicator itself: a place, or `pair`."""

    def __init__(
        self, scenario: str = "refill-due", zone: tzinfo = UTC, later: Later = lambda _ms, _call: None
    ) -> None:
        self.machine = machine(scenario)
        self.now = NOW
        self.sent: deque[tuple[int, Record, bool]] = deque()
        self.asked: list[int | str] = []
        self.journal = MemoryJournal()
        self.records = MemoryRecords()
        self.former: tuple[frozenset[bytes], PumpRead | None, frozenset[int]] = (frozenset(), None, frozenset())
        self.conversation = Conversation(lambda token, message, urgent: self.sent.append((token, message, urgent)))
        ids = count(1)
        self.tablet = Tablet(
            site(lambda: self.now, zone),
            self.conversation,
            self.journal,
            lambda: next(ids).to_bytes(16, "big"),
            later,
            logs=self.records,
            findings=self.records,
            nearby=Nearby(lambda place: self.asked.append(place), lambda: self.asked.append("pair")),
        )
        self.tablet.on_read(self._meet)

    @property
    def workflow(self) -> Workflow:
        assert self.tablet.workflow is not None
        return self.tablet.workflow

    def _meet(self, read: PumpRead) -> None:
        """The records say at once what they know of this pump."""
        if not self.tablet.is_settled:
            unsettled, known, made = self.former
            self.tablet.settle_former(read.pump.serial, unsettled, known, made)

    def connect(self) -> None:
        """A session opens; the pump is read."""
        self.conversation.handle(Connected(welcome(self.machine.interrogation(0)), DEVELOPMENT_PUMP))
        self.answer_all()

    def is_unknown(self) -> bool:
        """Whether the tablet does not know the result of some command."""
        return self.tablet.is_unknown

    def has_refill(self) -> bool:
        """Whether a workflow is under way."""
        return self.tablet.workflow is not None

    def messages(self) -> list[Record]:
        """What waits for an answer."""
        return [message for _, message, _ in self.sent]

    def answer(self) -> Record:
        """The pump answers the oldest request."""
        token, message, _ = self.sent.popleft()
        reply = answer_of(self.machine, message)
        self.conversation.handle(Replied(token, reply))
        return reply

    def answer_with(self, reply: Record) -> None:
        """The oldest request is answered with this."""
        token, _, _ = self.sent.popleft()
        self.conversation.handle(Replied(token, reply))

    def answer_all(self) -> None:
        """The pump answers until nothing waits."""
        while self.sent:
            self.answer()

    def drop(self) -> None:
        """The oldest request ends without an answer."""
        token, _, _ = self.sent.popleft()
        self.conversation.handle(Unanswered(token))

    def cut(self) -> None:
        """The line falls silent."""
        self.conversation.handle(Silent())

    def back(self) -> None:
        """The line speaks again."""
        self.conversation.handle(Heard())

    def replace_pump(self, scenario: str) -> None:
        """Another pump answers from now on."""
        self.machine = machine(scenario)
        self.conversation.handle(Lost("reset"))
        self.conversation.handle(Connected(welcome(self.machine.interrogation(0))))

    def passes(self, span: Duration) -> None:
        """Time passes for tablet and pump alike."""
        self.now = self.now + span
        self.machine.advance(PumpTime(self.machine.now.ms + span.ms))

    def begin(self, **fields: object) -> Workflow:
        """A refill at its first step with everything entered, `fields` aside."""
        self.connect()
        self.tablet.start_refill()
        self.answer_all()
        self.workflow.draft = draft(self.workflow.draft.reading, **fields)
        return self.workflow

    def review(self, **fields: object) -> Workflow:
        """A refill in Review with the pump's echo."""
        workflow = self.begin(**fields)
        for _ in range(5):
            workflow.next()
        self.answer_all()
        return workflow

    def tick_all(self, rows: Sequence[str]) -> None:
        for row in rows:
            self.workflow.tick(row, True)


def answer_of(pump: PumpMachine, message: Record) -> Record:
    """What the pump answers."""
    match message:
        case Interrogate() | ReadBack():
            return pump.interrogation(message.events)
        case ReadLog():
            return pump.log(message)
        case AskOutcome():
            return pump.outcome_of(message.command_id)
        case Stage():
            taken = pump.take(Staging(stage=message))
        case Commit():
            taken = pump.take(Committing(commit=message, as_entered=True))
        case StopNow():
            taken = pump.take(Stopping(stop=message))
        case _:
            raise AssertionError(f"the tablet asks for {message!r}")
    assert taken.answer is not None
    return taken.answer
