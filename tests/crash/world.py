"""Tablet and pump on one line in virtual time, with a moment at which something happens to one of them.

Everything between the clinician and the pump's disk is what ships: workflows, recorder and journal, both ends of the
wire, the emulated pump and its memory. Time, the line, the disk and the store's thread are the test's own.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable
from functools import cache
from itertools import count
from pathlib import Path

from pump_core.clocks import LineTime, PumpTime, UtcTime
from pump_core.record import Record
from telemetry.backend.checkpoint import Checkpoint
from telemetry.backend.driver import Driver, RealTime
from telemetry.backend.identity import Identity
from telemetry.backend.inputs import Passed
from telemetry.backend.memory import PumpMemory
from telemetry.backend.pump import EmulatedPump
from telemetry.link import Link
from telemetry.messages.programming import Commit, Stage, StopNow
from telemetry.session import Session
from telemetry.wire_events import WireEvent
from tests.crash.case import Answered, Call, Case, Frame, Job
from tests.crash.commands import Command, pump_image
from tests.crash.disk import PowerCut, RamDisk
from tests.crash.records import StoreInSteps, TabletGone, empty_records, records_now, records_of
from tests.crash.sessions import pump_session, tablet_session
from tests.crash.tablet_side import Clinician, Life, TabletSide
from tests.crash.tapped import TappedSession, TappedWire, message_name
from tests.telemetry.backend.bench_pump import NOW_UTC_MS, constants, hello, ident
from tests.telemetry.lossy_line import CLEAN, Faults
from tests.telemetry.two_ends import BAUD, TwoEnds

START = LineTime(10_000)
PATIENCE_MS = 60_000
"""Within this much virtual time everything must be settled."""
_QUIET_MS = 300


@cache
def pump_files(name: str) -> dict[str, bytes]:
    """The memory of a pump that has been in use: its next checkpoint lets an old log of inputs go."""
    disk = RamDisk()
    make_used_memory(disk.folder, pump_image(name))
    return disk.files("lost")


def make_used_memory(folder: Path, checkpoint: Checkpoint) -> None:
    """Makes a pump's memory as one that has been in use leaves it."""
    memory = PumpMemory(folder)
    memory.create(checkpoint)
    memory.open()
    memory.append(checkpoint.state[0], Passed())
    memory.checkpoint(checkpoint)
    memory.close()


@cache
def records_file(pump: str) -> bytes:
    """The records of a tablet that has read this pump before, its log among it."""
    world = CrashWorld(Command("nothing", None, pump), file=empty_records())
    world.clinician.begun = True
    assert world.play()
    world.side.recorder.close(unknown=False)
    world.run(_QUIET_MS)
    return records_now()


class WatchedPump(EmulatedPump):
    """A pump that keeps what was ordered and may end in the middle of a request."""

    def __init__(self, world: CrashWorld) -> None:
        self.world = world
        super().__init__(PumpMemory(world.disk.folder), constants(), world.drive)

    def answer(self, request: Record) -> Record:
        """See `EmulatedPump.answer`."""
        world, name = self.world, type(request).__name__
        if isinstance(request, Stage | Commit | StopNow):
            world.ordered.append(request)
        moment = world.moment
        if isinstance(moment, Call) and moment.message == name:
            world.disk.cut_at(moment.number, _SHARES[moment.share])
        before = len(world.disk.calls)
        reply = super().answer(request)
        world.disk.call_off()
        world.calls[name] = world.disk.calls[before:]
        if isinstance(moment, Answered) and moment.message == name:
            raise PowerCut
        return reply


_SHARES = {"none": 0.0, "one byte": 0.001, "half": 0.5, "all but one": 0.999, "all": 1.0}


class CrashWorld(TwoEnds):
    """A world for one command; `moment` is the moment of its case until that has come."""

    to_pump: TappedWire
    to_tablet: TappedWire

    def __init__(
        self,
        command: Command,
        case: Case | None = None,
        fragments: dict[str, int] | None = None,
        file: bytes = b"",
    ) -> None:
        self.command = command
        self.case = case
        self.moment = case.moment if case is not None else None
        self.ordered: list[Stage | Commit | StopNow] = []
        self.calls: dict[str, list[str]] = {}
        self.records = records_of(file or records_file(command.pump))
        self.clinician = Clinician(command, case.holds_again if case is not None else True)
        self.pump_here = self.tablet_here = True
        self.away = 0
        self._timers: list[tuple[int, int, Callable[[], None]]] = []
        self._timer = count()
        self._numbers = count(1_000)
        self._request = ""
        self.disk = RamDisk(pump_files(command.pump))
        self.now = START
        super().__init__(WatchedPump(self), hello(), tablet_session=self._tablet_tap, pump_session=self._pump_tap)
        self.to_pump = TappedWire("to pump", BAUD, CLEAN)
        self.to_tablet = TappedWire("to tablet", BAUD, CLEAN)
        self.to_pump.happens = self.to_tablet.happens = self.happens
        if isinstance(self.moment, Frame):
            wire = self.to_tablet if self.moment.message.endswith("answer") else self.to_pump
            last = (fragments or {}).get(self.moment.message, 1) - 1
            wire.await_frame(self.moment, 0 if self.moment.fragment == "first" else last)
        self.side = self._start_side()

    @property
    def utc(self) -> UtcTime:
        """The time of day, which both ends know."""
        return UtcTime(NOW_UTC_MS + self.now.ms - START.ms)

    def after(self, ms: int, call: Callable[[], None]) -> None:
        """Calls `call` in so many ms."""
        heapq.heappush(self._timers, (self.now.ms + ms, next(self._timer), call))

    def _new_id(self) -> bytes:
        return ident(next(self._numbers))

    def play(self) -> bool:
        """Lets the clinician give the command; whether everything came to rest in time."""
        self.run(PATIENCE_MS, self._at_rest)
        rests = self._at_rest()
        self.run(_QUIET_MS)
        return rests and self._at_rest()

    def happens(self) -> None:
        """The moment has come."""
        assert self.case is not None
        self.moment = None
        case, back = self.case, self.case.back_after_ms
        self.away += 1
        match case.mishap:
            case "line-cut":
                self.set_faults(Faults(cut=True))
                self._back_after(back, lambda: self.set_faults(CLEAN))
            case "way-back-cut":
                assert isinstance(case.moment, Frame)
                wire = self.to_pump if case.moment.message.endswith("answer") else self.to_tablet
                wire.faults = Faults(cut=True)
                self._back_after(back, lambda: self.set_faults(CLEAN))
            case "pump-gone":
                self._pump_goes(back)
            case "tablet-gone":
                self._tablet_goes(back)
            case "both-gone":
                self.away += 1
                self._pump_goes(back)
                self._tablet_goes(back)
            case "pump-unplugged":
                self.unplug("pump")
                self._back_after(back, lambda: self.plug("pump"))
            case "tablet-unplugged":
                self.unplug("tablet")
                self._back_after(back, lambda: self.plug("tablet"))

    def _back_after(self, ms: int, call: Callable[[], None]) -> None:
        def back() -> None:
            self.away -= 1
            call()

        self.after(ms, back)

    def _pump_goes(self, back: int) -> None:
        assert self.case is not None
        self.pump_here = False
        self.disk.dead = True
        self.tapes.killed("pump")
        self.disk = RamDisk(self.disk.files(self.case.image, str(self.case)))

        def start() -> None:
            self.restart_pump(WatchedPump(self))
            self.pump_here = True

        self._back_after(back, start)

    def _tablet_goes(self, back: int) -> None:
        self.tablet_here = self.side.life.alive = False
        self.tapes.killed("tablet")

        def start() -> None:
            self.side = self._start_side()
            self.tablet = self._new_tablet()
            self.tablet.port_up(self.now)
            self.tablet_here = True

        self._back_after(back, start)

    def drive(self, identity: Identity, reached: PumpTime) -> Driver:
        """The pump's time."""
        return RealTime(identity.birth_utc_ms, lambda: self.utc.ms, reached)

    def _start_side(self) -> TabletSide:
        life = Life(self.after)
        store = StoreInSteps(self.records, life.after)
        side = TabletSide(store, life, lambda: self.utc, self._new_id)
        if isinstance(self.moment, Job):
            label = self.moment.label
            if self.moment.when == "before":
                store.job_begins = lambda begun: self._job(begun, label)
            else:
                store.job_ended = lambda ended: self._job(ended, label)
        return side

    def _job(self, label: str, wanted: str) -> None:
        if self.moment is not None and label == wanted:
            raise TabletGone

    def _new_link(self) -> Link:
        return self.tapes.tablet.link(Link.initiator(next(self._numbers), self.limits))

    def _tablet_tap(self) -> Session:
        def said(body: bytes) -> None:
            self.to_pump.begin(message_name(body))

        return TappedSession(tablet_session(lambda: self.utc), lambda _: None, said)

    def _pump_tap(self) -> Session:
        def heard(body: bytes) -> None:
            self._request = message_name(body)

        serial = pump_image(self.command.pump).identity.serial
        inner = pump_session(serial, lambda: self.utc)
        return TappedSession(inner, heard, lambda _: self.to_tablet.begin(f"{self._request} answer"))

    def _emit(self, event: WireEvent) -> None:
        self.events.append(event)
        side = self.side
        self.after(0, lambda: side.handle(event) if side.life.alive else None)

    def _at_rest(self) -> bool:
        if self.moment is not None or self.away or not (self.pump_here and self.tablet_here):
            return False
        return self.side.is_idle() and self.clinician.is_done(self.side)

    def _speak(self) -> None:
        while self.side.sent:
            token, message, urgent = self.side.sent.popleft()
            if self.tablet_here:
                self.tablet.request(token, message, urgent=urgent)
        if self.tablet_here and self.tablet_plugged:
            self.to_pump.put(self.tablet.bytes_to_send(self.now), self.now)
        if self.pump_here and self.pump_plugged:
            self.to_tablet.put(self.pump.bytes_to_send(self.now), self.now)

    def _hear(self) -> None:
        self._hear_tablet()
        self._hear_pump()
        try:
            while self._timers and self._timers[0][0] <= self.now.ms:
                heapq.heappop(self._timers)[2]()
            if self.tablet_here:
                self.clinician.act(self.side)
        except TabletGone:
            self.happens()

    def _hear_tablet(self) -> None:
        data = self.to_tablet.take(self.now) if self.tablet_here or not self._keeps_stale() else b""
        if self.tablet_here:
            self._hear_end(self.tablet, data if self.tablet_plugged else b"")

    def _hear_pump(self) -> None:
        data = self.to_pump.take(self.now) if self.pump_here or not self._keeps_stale() else b""
        if self.pump_here:
            try:
                self._hear_end(self.pump, data if self.pump_plugged else b"")
            except PowerCut:
                self.happens()

    def _keeps_stale(self) -> bool:
        return self.case is not None and self.case.stale

    def _next_at(self) -> int | None:
        wanted: list[int | None] = []
        for end, here, plugged in (
            (self.tablet, self.tablet_here, self.tablet_plugged),
            (self.pump, self.pump_here, self.pump_plugged),
        ):
            deadline = end.deadline() if here else None
            if deadline is not None and (plugged or deadline > self.now):
                wanted.append(deadline.ms)
        stale = self._keeps_stale()
        wanted.append(self.to_pump.next_at() if self.pump_here or not stale else None)
        wanted.append(self.to_tablet.next_at() if self.tablet_here or not stale else None)
        wanted.append(self._timers[0][0] if self._timers else None)
        return min((at for at in wanted if at is not None), default=None)
