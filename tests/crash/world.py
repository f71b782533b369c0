"""Tablet and pump on one line in virtual time, with a moment at which something happens to one of them.

Everything between the clinician and the pump's disk is what ships: workflows, recorder and journal, both ends of the
wire with TLS between them, the emulated pump and its memory, and a communicator where one is to be gone. Time, the
line, the disk and the store's thread are the test's own.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable
from functools import cache
from itertools import count

from pump_core.clocks import LineTime, PumpTime, UtcTime
from telemetry.backend.driver import Driver, RealTime
from telemetry.backend.identity import Identity
from telemetry.communicator.tablet_side import LinkBeside, TwoAddressees
from telemetry.link import Link
from telemetry.messages.programming import Commit, Stage, StopNow
from telemetry.ports.runner import Endpoint
from telemetry.session import Session
from telemetry.wire_events import WireEvent
from tests.crash.between import Between
from tests.crash.case import Case, Frame, Job, Relayed
from tests.crash.commands import Command, pump_image
from tests.crash.disk import PowerCut, RamDisk
from tests.crash.records import StoreInSteps, TabletGone, empty_records, records_now, records_of
from tests.crash.sessions import pump_session, tablet_session
from tests.crash.tablet_side import Clinician, Life, TabletSide
from tests.crash.tapped import TappedSession, TappedWire, message_name
from tests.crash.watched_pump import WatchedPump, pump_files
from tests.telemetry.backend.bench_pump import NOW_UTC_MS, hello, ident
from tests.telemetry.lossy_line import CLEAN, Faults
from tests.telemetry.two_ends import TwoEnds

START = LineTime(10_000)
PATIENCE_MS = 60_000
"""Within this much virtual time everything must be settled."""
_QUIET_MS = 300


@cache
def records_file(pump: str) -> bytes:
    """The records of a tablet that has read this pump before, its log among it."""
    world = CrashWorld(Command("nothing", None, pump), file=empty_records())
    world.clinician.begun = True
    assert world.play()
    world.side.recorder.close(unknown=False)
    world.run(_QUIET_MS)
    return records_now()


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
        self.between: Between | None = None
        self.away = 0
        self._timers: list[tuple[int, int, Callable[[], None]]] = []
        self._timer = count()
        self._numbers = count(1_000)
        self._request = ""
        self.disk = RamDisk(pump_files(command.pump))
        self.now = START
        super().__init__(WatchedPump(self), hello(), tablet_session=self._tablet_tap, pump_session=self._pump_tap)
        self.to_pump = self.into_pump = TappedWire("to pump")
        self.to_tablet = self.into_tablet = TappedWire("to tablet")
        self.line: Endpoint = self.tablet
        if case is not None and case.mishap == "communicator-gone":
            self.between = self._put_between(case)
        for wire in (self.to_pump, self.to_tablet, self.into_pump, self.into_tablet):
            wire.happens = self.happens
        self._await_frame(fragments or {})
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
            case "communicator-gone":
                assert self.between is not None
                self.between.go(for_good=case.image == "lost")
                self._back_after(back, self.between.come)
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
            self.line = self.tablet = self._new_tablet()
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

    def _put_between(self, case: Case) -> Between:
        between = Between(self.to_pump, self.to_tablet, self.limits, lambda: self.utc, stale=case.stale)
        self.into_pump, self.into_tablet = between.to_pump, between.to_tablet
        self.line = TwoAddressees(self.tablet, between.client)
        between.client.port_up(self.now)
        between.come()
        return between

    def _await_frame(self, fragments: dict[str, int]) -> None:
        moment = self.moment
        if not isinstance(moment, Frame | Relayed):
            return
        ways = (self.to_pump, self.to_tablet) if isinstance(moment, Frame) else (self.into_pump, self.into_tablet)
        last = fragments.get(moment.message, 1) - 1
        ways[moment.message.endswith("answer")].await_frame(moment, 0 if moment.fragment == "first" else last)

    def _new_link(self) -> Link:
        link = LinkBeside.beside(next(self._numbers), self.limits, self._is_elsewhere)
        return self.tapes.tablet.link(link)

    def _is_elsewhere(self, connection: int) -> bool:
        return self.between is not None and self.between.client.owns(connection)

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
            self.to_pump.put(self.line.bytes_to_send(self.now), self.now)
        if self.pump_here and self.pump_plugged:
            self.to_tablet.put(self.pump.bytes_to_send(self.now), self.now)
        if self.between is not None:
            self.between.speak(self.now)

    def _hear(self) -> None:
        if self.between is not None:
            self.between.hear(self.now)
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
        data = self.into_tablet.take(self.now) if self.tablet_here or not self._keeps_stale() else b""
        if self.tablet_here:
            self._hear_end(self.line, data if self.tablet_plugged else b"")

    def _hear_pump(self) -> None:
        data = self.into_pump.take(self.now) if self.pump_here or not self._keeps_stale() else b""
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
            (self.line, self.tablet_here, self.tablet_plugged),
            (self.pump, self.pump_here, self.pump_plugged),
        ):
            deadline = end.deadline() if here else None
            if deadline is not None and (plugged or deadline > self.now):
                wanted.append(deadline.ms)
        stale = self._keeps_stale()
        wanted.append(self.into_pump.next_at() if self.pump_here or not stale else None)
        wanted.append(self.into_tablet.next_at() if self.tablet_here or not stale else None)
        wanted.append(self._timers[0][0] if self._timers else None)
        wanted.append(self.between.next_at() if self.between is not None else None)
        return min((at for at in wanted if at is not None), default=None)
