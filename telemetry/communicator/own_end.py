"""The communicator as an addressee: link, session, greeting, and one answer to each request.

    awaiting greeting   CommunicatorHello, a version fits   → CommunicatorWelcome     → open
    awaiting greeting   CommunicatorHello, none fits        → Unwelcome               → awaiting greeting
    awaiting greeting   anything else                       → Fault greeting_first
    open                a request of the role               → its answer
    open                anything else                       → Fault

It sits beside what is relayed and never touches it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, Protocol

from pump_core.clocks import LineTime
from pump_core.record import Record
from telemetry.link import Closed, Link, LinkLimits, Opened, Received
from telemetry.messages.codec import Envelope, MessageReader, MessageUnreadable, UnknownMessage, decode, encode
from telemetry.messages.communicator import COMMUNICATOR_PROTOCOL, CommunicatorHello, CommunicatorWelcome
from telemetry.messages.hello import Unwelcome
from telemetry.messages.programming import Fault
from telemetry.messages.table import BY_MODEL
from telemetry.session import Session, SessionRefused


class OwnDesk(Protocol):
    """What answers: the communicator itself."""

    def welcome(self) -> CommunicatorWelcome:
        """Who it is."""

    def answer(self, request: Record, tablet: str, now: LineTime) -> Record:
        """The reply to a request of the tablet that goes by this name."""


class OwnEnd:
    """The communicator's own end of the tablet's line; `tablet` is who is greeted, empty when nobody is."""

    def __init__(self, desk: OwnDesk, limits: LinkLimits, new_session: Callable[[], Session]) -> None:
        self.tablet = ""
        self._desk = desk
        self._link = Link.responder(limits)
        self._new_session = new_session
        self._session = new_session()
        self._reader = MessageReader()

    @property
    def connection(self) -> int | None:
        """The connection that is served."""
        return self._link.connection

    def heard_at(self) -> LineTime | None:
        """When the tablet last said anything in the connection that is served."""
        return self._link.heard_at() if self._link.connection is not None else None

    def receive(self, frame: bytes, now: LineTime) -> None:
        """Takes a frame as it was written on the line."""
        for event in self._link.receive(frame, now):
            if isinstance(event, Opened | Closed):
                self._fresh()
            elif isinstance(event, Received):
                self._take(event.data, now)

    def bytes_to_send(self, now: LineTime) -> bytes:
        """Frames for the tablet."""
        if outgoing := self._session.to_line():
            self._link.send(outgoing)
        return self._link.bytes_to_send(now)

    def deadline(self) -> LineTime | None:
        """When `bytes_to_send` has something although nothing came."""
        return self._link.deadline()

    def _fresh(self) -> None:
        self._session = self._new_session()
        self._reader = MessageReader()
        self.tablet = ""

    def _take(self, data: bytes, now: LineTime) -> None:
        try:
            bodies = self._reader.feed(self._session.receive(data))
        except (SessionRefused, MessageUnreadable):
            self._link.close(now)
            self._fresh()
            return
        for body in bodies:
            self._session.send(encode(self._reply(body, now)))

    def _reply(self, body: bytes, now: LineTime) -> Envelope:
        try:
            envelope = decode(body)
        except MessageUnreadable as bad:
            code: Literal["unreadable", "unknown_message"] = "unreadable"
            if isinstance(bad, UnknownMessage):
                code = "unknown_message"
            return Envelope(bad.correlation or 0, Fault(code=code, detail=str(bad)[:120]))
        return Envelope(envelope.correlation, self._answer(envelope.message, now))

    def _answer(self, message: Record, now: LineTime) -> Record:
        entry = BY_MODEL[type(message)]
        if entry.addressee != "communicator":
            return Fault(code="unknown_message", detail=f"{entry.name} is for a pump, this is a communicator")
        if self._session.role not in entry.roles:
            return Fault(code="role", detail=f"{entry.name} is not for the role {self._session.role}")
        if isinstance(message, CommunicatorHello):
            return self._greet(message)
        if not self.tablet:
            return Fault(code="greeting_first", detail=f"{entry.name} came before CommunicatorHello was answered")
        return self._desk.answer(message, self.tablet, now)

    def _greet(self, hello: CommunicatorHello) -> Record:
        if not hello.protocol_lowest <= COMMUNICATOR_PROTOCOL <= hello.protocol_highest:
            return Unwelcome(code="protocol", pump_has=str(COMMUNICATOR_PROTOCOL))
        self.tablet = _name_of(self._session, hello)
        return self._desk.welcome()


def _name_of(session: Session, hello: CommunicatorHello) -> str:
    """By what name a tablet is bonded."""
    return hello.install_id.hex()
