"""Tablet end and pump end on a line in virtual time, with whatever desk answers behind the pump."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Literal

from pump_core.clocks import LineTime
from pump_core.record import Record
from telemetry.backend.parts import WHOLE, Parts
from telemetry.backend.pump import EmulatedPump
from telemetry.blackbox.pump_taps import PumpTaps
from telemetry.link import Link, LinkLimits
from telemetry.messages.hello import Hello
from telemetry.ports.runner import Endpoint
from telemetry.programmer_end import ProgrammerEnd
from telemetry.pump_end import PumpDesk, PumpEnd
from telemetry.session import Session
from telemetry.wire_events import Connected, Replied, WireEvent
from tests.telemetry.invariants import DESK_RULES
from tests.telemetry.lossy_line import CLEAN, Faults, Wire
from tests.telemetry.plain_session import PlainSession
from tests.telemetry.recorded import Tapes

BAUD = 115_200

End = Literal["tablet", "pump"]


class TwoEnds:
    """Runs both ends; `events` is all that the tablet's end said, `tapes` all that either said.

    `programmer` is the tablet's end, `parts` what the pump's is put together from.
    """

    def __init__(
        self,
        desk: PumpDesk,
        hello: Hello,
        *,
        seed: int = 1,
        faults: Faults = CLEAN,
        tablet_session: Callable[[], Session] = PlainSession.tablet,
        pump_session: Callable[[], Session] = PlainSession.pump,
        chosen: str = "",
        baud: int = BAUD,
        pump_taps: PumpTaps | None = None,
        programmer: type[ProgrammerEnd] = ProgrammerEnd,
        parts: Parts = WHOLE,
    ) -> None:
        self.now = LineTime(10_000)
        self.events: list[WireEvent] = []
        self.limits = LinkLimits.for_baud(baud)
        self._ids = random.Random(f"{seed}/ids")
        self.tapes = Tapes(lambda: self.now)
        if not isinstance(desk, EmulatedPump):
            self.tapes.excuse(*DESK_RULES)
        self._hello, self._chosen, self._programmer = hello, chosen, programmer
        self._tablet_session, self._pump_session = tablet_session, pump_session
        self._parts, self._taps = parts, pump_taps
        self.tablet = self._new_tablet()
        self.pump = self._new_pump(desk)
        self.to_pump = Wire(f"{seed}/to pump", baud, faults)
        self.to_tablet = Wire(f"{seed}/to tablet", baud, faults)
        self.tablet_plugged = self.pump_plugged = True
        self._token = 0
        self.tablet.port_up(self.now)

    def _new_link(self) -> Link:
        return self.tapes.tablet.link(Link.initiator(self._ids.getrandbits(32), self.limits))

    def _new_tablet(self) -> ProgrammerEnd:
        sessions = self.tapes.tablet.sessions(self._tablet_session)
        return self._programmer(self._hello, self._new_link, sessions, self._emit, self._chosen)

    def _emit(self, event: WireEvent) -> None:
        self.events.append(event)

    def _new_pump(self, desk: PumpDesk) -> PumpEnd:
        if self._taps is not None and isinstance(desk, EmulatedPump):
            self.tapes.keep_state(desk, self._taps)
        parts = self._parts
        link = self.tapes.pump.link(parts.link(Link.responder(self.limits)))
        sessions = self.tapes.pump.sessions(lambda: parts.cipher(self._pump_session()))
        return parts.end(desk, link, lambda: parts.messages(sessions()), None)

    def restart_pump(self, desk: PumpDesk) -> None:
        self.pump = self._new_pump(desk)

    def set_faults(self, faults: Faults) -> None:
        self.to_pump.faults = self.to_tablet.faults = faults

    def ask(self, message: Record, *, urgent: bool = False) -> int:
        self._token += 1
        self.tablet.request(self._token, message, urgent=urgent)
        return self._token

    def reply(self, message: Record, within_ms: int = 20_000) -> Record:
        """Asks and runs until the answer is there."""
        token = self.ask(message)
        self.run(within_ms, lambda: self.reply_to(token) is not None)
        answer = self.reply_to(token)
        assert answer is not None, self.events
        return answer

    def reply_to(self, token: int) -> Record | None:
        replies = (event for event in self.events if isinstance(event, Replied) and event.token == token)
        return next((event.message for event in replies), None)

    def connect(self, within_ms: int = 20_000) -> None:
        before = len(self.said(Connected))
        self.run(within_ms, lambda: len(self.said(Connected)) > before)
        assert len(self.said(Connected)) > before, self.events

    def said(self, kind: type[WireEvent]) -> list[WireEvent]:
        return [event for event in self.events if isinstance(event, kind)]

    def run(self, ms: int, until: Callable[[], bool] = lambda: False) -> None:
        """Lets `ms` pass, or less when `until` comes true."""
        end = self.now.ms + ms
        while not until():
            self._speak()
            at = self._next_at()
            if at is None or at > end:
                self.now = LineTime(end)
                return
            self.now = LineTime(max(at, self.now.ms))
            self._hear()

    def unplug(self, end: End) -> None:
        """The port of this end is gone, and with it what was on its way."""
        for wire in (self.to_pump, self.to_tablet):
            wire.drop()
        if end == "tablet":
            self.tablet_plugged = False
            self.tablet.port_down(self.now, "unplugged")
        else:
            self.pump_plugged = False
            self.pump.port_down(self.now, "unplugged")

    def plug(self, end: End) -> None:
        """The port of this end is there again."""
        if end == "tablet":
            self.tablet_plugged = True
            self.tablet.port_up(self.now)
        else:
            self.pump_plugged = True
            self.pump.port_up(self.now)

    def _speak(self) -> None:
        if self.tablet_plugged:
            self.to_pump.put(self.tablet.bytes_to_send(self.now), self.now)
        if self.pump_plugged:
            self.to_tablet.put(self.pump.bytes_to_send(self.now), self.now)

    def _hear(self) -> None:
        to_tablet, to_pump = self.to_tablet.take(self.now), self.to_pump.take(self.now)
        self._hear_end(self.tablet, to_tablet if self.tablet_plugged else b"")
        self._hear_end(self.pump, to_pump if self.pump_plugged else b"")

    def _hear_end(self, end: Endpoint, data: bytes) -> None:
        if data:
            end.receive(data, self.now)
        deadline = end.deadline()
        if deadline is not None and self.now >= deadline:
            end.wake(self.now)

    def _next_at(self) -> int | None:
        """When something happens next; an end without a port is not asked again for what it cannot send."""
        wanted = [self.to_pump.next_at(), self.to_tablet.next_at()]
        for end, plugged in ((self.tablet, self.tablet_plugged), (self.pump, self.pump_plugged)):
            deadline = end.deadline()
            if deadline is not None and (plugged or deadline > self.now):
                wanted.append(deadline.ms)
        return min((at for at in wanted if at is not None), default=None)
