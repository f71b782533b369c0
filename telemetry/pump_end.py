"""The pump's end of the wire: link, session, greeting, and one answer to each request.

    awaiting greeting   Hello, versions fit      → Welcome     → open
    awaiting greeting   Hello, versions differ   → Unwelcome   → awaiting greeting
    awaiting greeting   anything else            → Fault greeting_first
    open                a request of the role    → its answer
    open                anything else            → Fault

Nothing here reads a clock or a port. A message that cannot be read is answered and changes nothing; bytes
that are no messages at all end the connection, never more.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, Protocol

from pump_core.clocks import Duration, LineTime
from pump_core.record import Record
from telemetry.link import Closed, Link, Opened, Received
from telemetry.messages.codec import (
    Envelope,
    MessageReader,
    MessageUnreadable,
    UnknownMessage,
    decode,
    encode,
)
from telemetry.messages.hello import Hello, Role, Unwelcome, Welcome
from telemetry.messages.programming import Fault
from telemetry.messages.table import BY_MODEL
from telemetry.session import Session, SessionRefused


class PumpDesk(Protocol):
    """What answers the requests: the pump itself."""

    def greet(self, hello: Hello, role: Role) -> Welcome | Unwelcome:
        """Agrees on versions, or says which one does not fit."""

    def answer(self, request: Record) -> Record:
        """The reply to a request of the table; durable before it returns when it changes anything."""


class PumpEnd:
    """An endpoint for a line runner; see the module for its states."""

    def __init__(self, desk: PumpDesk, link: Link, new_session: Callable[[], Session]) -> None:
        self._desk = desk
        self._link = link
        self._new_session = new_session
        self._session = new_session()
        self._reader = MessageReader()
        self._greeted = False

    def receive(self, data: bytes, now: LineTime) -> None:
        """Takes bytes from the port."""
        for event in self._link.receive(data, now):
            if isinstance(event, Opened | Closed):
                self._fresh()
            elif isinstance(event, Received):
                self._take(event.data, now)

    def bytes_to_send(self, now: LineTime) -> bytes:
        """Bytes for the port."""
        if outgoing := self._session.to_line():
            self._link.send(outgoing)
        return self._link.bytes_to_send(now)

    def deadline(self) -> LineTime | None:
        """When `wake` wants to be called."""
        return self._link.deadline()

    def wake(self, now: LineTime) -> None:
        """A deadline passed; what it means is found when bytes are asked for."""

    def port_up(self, now: LineTime) -> None:
        """The port is back; link and session go on where they were."""

    def port_down(self, now: LineTime, reason: str) -> None:
        """The port is gone; link and session wait."""

    def _fresh(self) -> None:
        self._session = self._new_session()
        self._reader = MessageReader()
        self._greeted = False

    def _take(self, data: bytes, now: LineTime) -> None:
        try:
            bodies = self._reader.feed(self._session.receive(data))
        except (SessionRefused, MessageUnreadable):
            self._link.close(now)
            self._fresh()
            return
        for body in bodies:
            self._session.send(encode(self._reply(body)))

    def _reply(self, body: bytes) -> Envelope:
        try:
            envelope = decode(body)
        except MessageUnreadable as bad:
            code: Literal["unreadable", "unknown_message"] = "unreadable"
            if isinstance(bad, UnknownMessage):
                code = "unknown_message"
            return Envelope(bad.correlation or 0, Fault(code=code, detail=str(bad)[:120]))
        return Envelope(envelope.correlation, self._answer(envelope.message))

    def _answer(self, message: Record) -> Record:
        entry = BY_MODEL[type(message)]
        if entry.addressee != "pump":
            return Fault(code="unknown_message", detail=f"{entry.name} is for a communicator, this is a pump")
        if self._session.role not in entry.roles:
            return Fault(code="role", detail=f"{entry.name} is not for the role {self._session.role}")
        if isinstance(message, Hello):
            greeting = self._desk.greet(message, self._session.role)
            self._greeted = isinstance(greeting, Welcome)
            return greeting
        if not self._greeted:
            return Fault(code="greeting_first", detail=f"{entry.name} came before Hello was answered")
        return self._desk.answer(message)


SILENCE = Duration(3_000)
"""After so long without a frame an end calls the line silent (our choice)."""
