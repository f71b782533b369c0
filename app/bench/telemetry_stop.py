"""`stop`: from the completed hold to the pump's confirmation, while its whole log is being pulled over a bad line.

Both stacks are the shipped ones, from the tablet's workflows to the pump's memory on a disk. The line has 19,200 baud,
one bit in 10,000 flipped, and passes in virtual time, so that a percentile of many stops can be had. What the
processors and the disk need is not in it. Each stop falls on another moment of a pull that a seed decides: a page is
under way to the tablet, is being asked for, or is being sent again. A round is the 99th percentile of so many.
"""

from __future__ import annotations

import random
import tempfile
from collections import deque
from collections.abc import Callable
from datetime import UTC
from itertools import count
from pathlib import Path
from typing import Final

from app.bench.figure import Figure, MeasureFailed, Rounds
from app.bench.virtual_line import VirtualLine
from app.records.pump_log import HeldLog, LogTaken, taken
from app.workflows.conversation import Conversation
from app.workflows.known_therapy import Changed
from app.workflows.pump_read import PumpRead
from app.workflows.site import Site
from app.workflows.tablet import Tablet
from app.workflows.therapy_fields import FieldKey
from app.workflows.who import Who
from pump_core.clocks import PumpTime, UtcTime
from pump_core.log import Author, Event
from pump_core.orders import ClockSet, Proposal
from pump_core.prescription import SCHEMA_VERSION
from telemetry.backend.driver import Commanded
from telemetry.backend.history import demo_machine
from telemetry.backend.machine import PumpMachine
from telemetry.backend.memory import PumpMemory
from telemetry.backend.pump import EmulatedPump
from telemetry.constants import Constants, load_constants
from telemetry.identity.credentials import Credentials
from telemetry.identity.development import make_development, pump_of, tablet_of
from telemetry.line.faults import Faults
from telemetry.link import Link, LinkLimits
from telemetry.messages.hello import PROTOCOL_VERSION, Hello
from telemetry.programmer_end import ProgrammerEnd
from telemetry.programming import MarkJournal, SettleJournal, WriteJournal
from telemetry.pump_end import PumpEnd
from telemetry.session import Session
from telemetry.session.tls import PROGRAMMERS, PUMPS, TlsSession, record_for
from telemetry.wire_events import WireEvent

BAUD: Final = 19_200
NOISE: Final = Faults(ber=1e-4)
ALLOWED_MS: Final = 1_500.0
STOPS: Final = 100
"""Stops in a round, or a few more: those of the last pull count too."""

_NOW: Final = UtcTime(1_795_444_860_000)
_USER: Final = "bench"
_PERCENT: Final = 99
_ENOUGH_MS: Final = 100_000
_BETWEEN_MS: Final = (200, 2_000)


class MemoryRecords:
    """Journal, logs and findings that are durable at once: what a disk needs is measured elsewhere."""

    def __init__(self) -> None:
        self.pages = 0
        self.log: dict[int, Event] = {}
        self._held = HeldLog()

    def write(self, effect: WriteJournal, kind: str, done: Callable[[], None], failed: Callable[[str], None]) -> None:
        """Durable at once."""
        done()

    def mark(self, effect: MarkJournal, done: Callable[[], None], failed: Callable[[str], None]) -> None:
        """Durable at once."""
        done()

    def settle(self, effect: SettleJournal, failed: Callable[[str], None]) -> None:
        """Durable at once."""

    def held_log(self, serial: str, then: Callable[[HeldLog], None], failed: Callable[[str], None]) -> None:
        """What is held."""
        then(self._held)

    def take_log(
        self,
        serial: str,
        told: tuple[Event, ...],
        next_id: int,
        then: Callable[[LogTaken], None],
        failed: Callable[[str], None],
    ) -> None:
        """Durable at once."""
        same = {event.event_id: self.log[event.event_id] for event in told if event.event_id in self.log}
        took = taken(self._held, same, told, next_id)
        self.log.update({event.event_id: event for event in took.new})
        self._held = took.held
        self.pages += 1
        then(took)

    def changed_elsewhere(self, changed: Changed) -> None:
        """Nobody else programs this pump."""
        raise MeasureFailed(f"The pump came to revision {changed.after.pump.therapy.revision} by itself.")

    def change_seen(self, changed: Changed) -> None:
        """Nothing is changed."""

    def read_back_differs(self, serial: str, command_id: bytes, fields: tuple[FieldKey, ...]) -> None:
        """Nothing is programmed."""


class Bench:
    """What every stop shares: a pump with a full log, and how either end begins a session, with keys under `root`."""

    def __init__(self, root: Path) -> None:
        self.constants = load_constants()
        self.machine = full_log(self.constants)
        serial = self.machine.identity.serial
        make_development(root, serial, _NOW.ms)
        self._tablet = Credentials(tablet_of(root), root / "tablet-seen")
        self._pump = Credentials(pump_of(root, serial), root / "pump-seen")

    def tablet_session(self) -> Session:
        """The tablet's end of a new session."""
        return TlsSession(self._tablet, PUMPS, lambda: _NOW, record_for(BAUD))

    def pump_session(self) -> Session:
        """The pump's end of a new session."""
        return TlsSession(self._pump, PROGRAMMERS, lambda: _NOW, record_for(BAUD))


class Pulling:
    """A tablet that has just connected to a pump with a full log, on a line of its own."""

    def __init__(self, bench: Bench, folder: Path, seed: str) -> None:
        constants, machine = bench.constants, bench.machine
        self.records = MemoryRecords()
        self._memory = PumpMemory(folder / "pump")
        self._memory.create(machine.checkpoint())
        self.pump = EmulatedPump(self._memory, constants, lambda _, reached: Commanded(PumpTime(reached.ms)))
        self._events: deque[WireEvent] = deque()
        limits, draw = LinkLimits.for_baud(BAUD), random.Random(f"{seed}/ids")
        end = ProgrammerEnd(
            _hello(constants), lambda: Link.initiator(draw.getrandbits(32), limits), bench.tablet_session, self._said
        )
        self.conversation = Conversation(lambda token, message, urgent: end.request(token, message, urgent=urgent))
        ids = count(1)
        self.tablet = Tablet(
            Site(constants, UTC, lambda: _NOW, Who()),
            self.conversation,
            self.records,
            lambda: next(ids).to_bytes(16, "big"),
            logs=self.records,
            findings=self.records,
        )
        self.tablet.on_read(self._met)
        pump_end = PumpEnd(self.pump, Link.responder(limits), bench.pump_session)
        self.line = VirtualLine(end, pump_end, BAUD, NOISE, seed, self._handle)

    def close(self) -> None:
        """Gives the pump's memory up."""
        self._memory.close()

    def until(self, what: str, came: Callable[[], bool]) -> None:
        """Lets time pass until `came`. Raises `MeasureFailed` when that takes too long."""
        if not self.line.run(_ENOUGH_MS, came):
            raise MeasureFailed(f"Within {_ENOUGH_MS // 1_000} s of line time there was not {what}.")

    def pulled(self) -> bool:
        """Whether the whole log is there."""
        return self.records.pages > 0 and self.tablet.log.state == "idle"

    def _said(self, event: WireEvent) -> None:
        self._events.append(event)

    def _handle(self) -> None:
        while self._events:
            self.conversation.handle(self._events.popleft())

    def _met(self, read: PumpRead) -> None:
        if not self.tablet.is_settled:
            self.tablet.settle_former(read.pump.serial, frozenset())


def full_log(constants: Constants) -> PumpMachine:
    """A demo pump whose log is full: its clock was set over and over, each time with a word on why."""
    machine = demo_machine(constants, "refill-due", _NOW.ms)
    engine = machine.engine
    for number in range(engine.data.model.log_entries):
        order = ClockSet(command_id=number.to_bytes(16, "big"), offset_ms=engine.state.wall_offset_ms + 1)
        proposal = Proposal(
            serial=machine.identity.serial, base_revision=engine.state.revision, prescription=None, orders=(order,)
        )
        engine.apply(proposal, Author(user=_USER, note="Set to the clock of the clinic"))
    return machine


def stops_ms(bench: Bench, seed: str) -> list[float]:
    """How long each stop takes, in ms of line time, at moments of one pull that the seed decides; the first one stops.

    Raises `MeasureFailed` when the pump was not stopped, or the log does not come whole after it.
    """
    draw, took = random.Random(f"{seed}/moments"), list[float]()
    with tempfile.TemporaryDirectory() as folder:
        pulling = Pulling(bench, Path(folder), seed)
        try:
            pulling.until("a page of the log", lambda: pulling.records.pages > 0)
            while not pulling.line.run(draw.randrange(*_BETWEEN_MS), pulling.pulled):
                began = pulling.line.now_ms
                pulling.tablet.stop_pump()
                pulling.until("a confirmed stop", lambda: _is_stopped(pulling.tablet))
                took.append(pulling.line.now_ms - began)
                pulling.tablet.close_stop()
            _check(pulling)
        finally:
            pulling.close()
    return took


def _is_stopped(tablet: Tablet) -> bool:
    return tablet.stop is not None and tablet.stop.state == "stopped"


def _check(pulling: Pulling) -> None:
    state = pulling.pump.machine().engine.state
    if state.flow_nl_per_day:
        raise MeasureFailed("A stop was confirmed, and the pump runs.")
    if [pulling.records.log.get(event.event_id) for event in state.log] != list(state.log):
        raise MeasureFailed("The log in the records is not the pump's.")


def percentile(values: list[float], percent: int) -> float:
    """The smallest value that at least so many percent of `values` do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, -(-len(ordered) * percent // 100) - 1)]


def _measure(rounds: int) -> Rounds:
    worst, middle, slowest = list[float](), list[float](), list[float]()
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder))
        for number in range(rounds):
            took, pulls = list[float](), count()
            while len(took) < STOPS:
                took += stops_ms(bench, f"{number}/{next(pulls)}")
            worst.append(percentile(took, _PERCENT))
            middle.append(percentile(took, 50))
            slowest.append(max(took))
    note = (
        f"virtual time; the 99th percentile of {STOPS} stops or more a round; half of all stops took up to "
        f"{percentile(middle, 50):.0f} ms, the slowest {max(slowest):.0f} ms"
    )
    return Rounds(tuple(worst), (ALLOWED_MS,) * rounds, (note,))


def _hello(constants: Constants) -> Hello:
    return Hello(
        protocol_lowest=PROTOCOL_VERSION,
        protocol_highest=PROTOCOL_VERSION,
        schema_lowest=SCHEMA_VERSION,
        schema_highest=SCHEMA_VERSION,
        limits_version=constants.limits.version,
        constants_version=constants.version,
        software="bench",
        install_id=bytes(16),
        role="clinician",
        user=_USER,
    )


STOP = Figure(
    name="stop",
    told="from the hold to the confirmed stop while the whole log is pulled, 19200 baud, bit errors 1e-4",
    unit="ms",
    peer="the time it may take",
    bar=1.0,
    rounds=5,
    measure=_measure,
)
