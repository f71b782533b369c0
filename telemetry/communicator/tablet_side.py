"""The tablet's side: one port, two addressees, each with a link and a session of its own.

    idle      port up                        → opening   (a new connection id, addressee communicator)
    opening   link opened                    → greeting  (CommunicatorHello)
    greeting  CommunicatorWelcome            → ready     (`Found`), asks how it stands every `ASK_EVERY`
    any       Unwelcome, Fault, no session   → refused   (`Gone`); tries again after `REFUSED_PAUSE`
    any       link closed, or no answer for `SILENCE` → opening again (`Gone`, once)

A line without a communicator has nobody who answers: the pump drops what is for another addressee, and the tablet goes
on without. A restarted communicator does not know its own old connections and passes their frames on; that is why
silence begins a new one here, and not at the pump's end.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Literal, Protocol

from pump_core.clocks import Duration, LineTime
from pump_core.record import Record
from telemetry.coding.reading import LineReader
from telemetry.communicator.events import Answered, CommunicatorEvent, Found, Gone, Told
from telemetry.communicator.frames import connection_of, heading
from telemetry.link import Closed, Link, LinkEvent, LinkLimits, Opened, Received
from telemetry.messages.codec import Envelope, MessageReader, MessageUnreadable, decode, encode
from telemetry.messages.communicator import (
    COMMUNICATOR_PROTOCOL,
    AskCommunicator,
    ChoosePump,
    CommunicatorHello,
    CommunicatorRefusal,
    CommunicatorStatus,
    CommunicatorWelcome,
    Pair,
    Paired,
    PumpChosen,
)
from telemetry.pump_end import SILENCE
from telemetry.session import Session, SessionRefused

ASK_EVERY = Duration(2_000)
REFUSED_PAUSE = Duration(10_000)
_IDS = 8


def hello_of(software: str) -> CommunicatorHello:
    """The greeting of a tablet with this software."""
    return CommunicatorHello(
        protocol_lowest=COMMUNICATOR_PROTOCOL, protocol_highest=COMMUNICATOR_PROTOCOL, software=software
    )


class CommunicatorClient:
    """Speaks with the communicator itself; what happens is handed to `emit`."""

    def __init__(
        self,
        hello: CommunicatorHello,
        new_link: Callable[[], Link],
        new_session: Callable[[], Session],
        emit: Callable[[CommunicatorEvent], None],
    ) -> None:
        self.state: Literal["idle", "opening", "greeting", "ready", "refused"] = "idle"
        self._hello = hello
        self._new_link = new_link
        self._new_session = new_session
        self._emit = emit
        self._link: Link | None = None
        self._session: Session | None = None
        self._reader = MessageReader()
        self._farewell = b""
        self._ids: deque[int] = deque(maxlen=_IDS)
        self._correlation = 0
        self._ask_at: LineTime | None = None
        self._waits_until: LineTime | None = None

    def owns(self, connection: int) -> bool:
        """Whether frames of this connection are for it."""
        return connection in self._ids

    def choose(self, place: int) -> None:
        """Asks to relay to the pump at `place`; without a session nothing happens."""
        self._say(ChoosePump(place=place))

    def pair(self) -> None:
        """Asks to belong to this tablet; without a session nothing happens."""
        self._say(Pair())

    def take(self, payload: bytes, coded: bool, now: LineTime) -> None:
        """Takes the payload of a frame of a connection that it owns."""
        if self._link is None:
            return
        for event in self._link.take(payload, coded, now):
            if isinstance(event, Opened):
                self.state = "greeting"
                self._send(self._hello)
            elif isinstance(event, Closed):
                self._gone(event.reason, now, now)
                return
            elif isinstance(event, Received) and not self._take(event.data, now):
                return

    def bytes_to_send(self, now: LineTime) -> bytes:
        """Bytes for the port."""
        farewell, self._farewell = self._farewell, b""
        if self._link is None:
            return farewell
        if self._session is not None and (outgoing := self._session.to_line()):
            self._link.send(outgoing)
        return farewell + self._link.bytes_to_send(now)

    def deadline(self) -> LineTime | None:
        """When `wake` or `bytes_to_send` has something to do."""
        wanted = [self._ask_at, self._waits_until, self._link.deadline() if self._link else None]
        return min((at for at in wanted if at is not None), default=None)

    def wake(self, now: LineTime) -> None:
        """A deadline passed: ask, give up waiting, or try again."""
        if self._waits_until is not None and now >= self._waits_until:
            self._gone("the communicator does not answer", now, now)
        if self._ask_at is not None and now >= self._ask_at:
            self._ask_at = now + ASK_EVERY
            if self.state == "ready":
                self._waits_until = self._waits_until or now + SILENCE
                self._send(AskCommunicator())
            else:
                self._open(now)

    def port_up(self, now: LineTime) -> None:
        """The port is there: open a connection, or go on with the one that stands."""
        if self._link is None:
            self._open(now)

    def _open(self, now: LineTime) -> None:
        self._link = self._new_link()
        self._session = self._new_session()
        self._reader = MessageReader()
        if self._link.connection is not None:
            self._ids.append(self._link.connection)
        self.state = "opening"
        self._waits_until = now + SILENCE
        self._ask_at = None

    def _say(self, message: Record) -> None:
        if self.state == "ready":
            self._send(message)

    def _send(self, message: Record) -> None:
        self._correlation = (self._correlation + 1) % 2**32
        if self._session is not None:
            self._session.send(encode(Envelope(self._correlation, message)))

    def _take(self, data: bytes, now: LineTime) -> bool:
        """Whether the connection still stands after these bytes."""
        session = self._session
        if session is None:
            return False
        try:
            messages = [decode(body).message for body in self._reader.feed(session.receive(data))]
        except (SessionRefused, MessageUnreadable) as bad:
            return self._refused(str(bad), now)
        for message in messages:
            if session.standing == "revoked":
                return self._refused("the certificate of the communicator was taken back", now)
            self._waits_until = None
            if self.state == "greeting":
                if not isinstance(message, CommunicatorWelcome):
                    return self._refused(f"the communicator does not speak with this tablet: {message}", now)
                if session.peer is None or message.serial != session.peer.device:
                    return self._refused(f"communicator {message.serial} is not the one of the certificate", now)
                self.state = "ready"
                self._ask_at = now
                self._emit(Found(message))
            elif isinstance(message, CommunicatorStatus):
                self._emit(Told(message))
            elif isinstance(message, PumpChosen | Paired | CommunicatorRefusal):
                self._ask_at = now
                self._emit(Answered(message))
        if session.closed:
            self._gone("the communicator has ended the session", now, now)
            return False
        return True

    def _refused(self, reason: str, now: LineTime) -> bool:
        """Ends the connection for what came over it, with the alert of the session; never True."""
        if self._link is not None and self._session is not None:
            self._link.send(self._session.to_line())
            self._farewell += self._link.bytes_to_send(now)
            self._link.close(now)
            self._farewell += self._link.bytes_to_send(now)
        self._gone(reason, now, now + REFUSED_PAUSE)
        self.state = "refused"
        return False

    def _gone(self, reason: str, now: LineTime, again_at: LineTime) -> None:
        """Nothing is said to whom is not heard: the old link is left alone."""
        if self.state in ("greeting", "ready"):
            self._emit(Gone(reason))
        self._link = self._session = self._waits_until = None
        self._ask_at = again_at
        self.state = "idle"


class LinkBeside(Link):
    """A link to the pump on a port that it shares: frames that are `elsewhere`'s are none of its own."""

    elsewhere: Callable[[int], bool]

    @classmethod
    def beside(cls, connection_id: int, limits: LinkLimits, elsewhere: Callable[[int], bool]) -> LinkBeside:
        """An initiator for which connections that are `elsewhere`'s do not exist."""
        made = cls.initiator(connection_id, limits)
        assert isinstance(made, cls)
        made.elsewhere = elsewhere
        return made

    def take(self, payload: bytes, coded: bool, now: LineTime) -> list[LinkEvent]:
        """See `Link.take`."""
        if heading(payload) is not None and self.elsewhere(connection_of(payload)):
            return []
        return super().take(payload, coded, now)


class PumpSide(Protocol):
    """The end that speaks with the pump, as a line runner sees it."""

    def receive(self, data: bytes, now: LineTime) -> None:
        """Bytes came."""

    def bytes_to_send(self, now: LineTime) -> bytes:
        """Bytes for the port."""

    def deadline(self) -> LineTime | None:
        """When `wake` wants to be called."""

    def wake(self, now: LineTime) -> None:
        """The deadline passed."""

    def port_up(self, now: LineTime) -> None:
        """The port is there."""

    def port_down(self, now: LineTime, reason: str) -> None:
        """The port is gone."""


class TwoAddressees:
    """An endpoint for a line runner: the pump's end and the communicator's on one port.

    The pump's end is given all that comes, damage too, since its link judges the line by it; its links are made by
    `LinkBeside.beside`.
    """

    def __init__(self, pump: PumpSide, communicator: CommunicatorClient) -> None:
        self._pump = pump
        self._communicator = communicator
        self._reader = LineReader()

    def receive(self, data: bytes, now: LineTime) -> None:
        """Takes bytes from the port."""
        self._pump.receive(data, now)
        for payload, coded in self._reader.feed(data):
            if heading(payload) is not None and self._communicator.owns(connection_of(payload)):
                self._communicator.take(payload, coded, now)

    def bytes_to_send(self, now: LineTime) -> bytes:
        """Bytes for the port, the pump's first."""
        return self._pump.bytes_to_send(now) + self._communicator.bytes_to_send(now)

    def deadline(self) -> LineTime | None:
        """When `wake` wants to be called."""
        wanted = (self._pump.deadline(), self._communicator.deadline())
        return min((at for at in wanted if at is not None), default=None)

    def wake(self, now: LineTime) -> None:
        """A deadline of one of them passed, and waking the other too early does nothing."""
        self._pump.wake(now)
        self._communicator.wake(now)

    def port_up(self, now: LineTime) -> None:
        """The port is there."""
        self._pump.port_up(now)
        self._communicator.port_up(now)

    def port_down(self, now: LineTime, reason: str) -> None:
        """The port is gone."""
        self._pump.port_down(now, reason)
