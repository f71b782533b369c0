"""The pump's end of the wire: link, session, greeting, and one answer to each request.

    awaiting greeting   Hello, versions fit      → Welcome     → open
    awaiting greeting   Hello, versions differ   → Unwelcome   → awaiting greeting
    awaiting greeting   anything else            → Fault greeting_first
    open                a request of the role    → its answer
    open                anything else            → Fault
    open                more than `UNTAKEN_LIMIT` of answers that the other end does not take
                                                 → connection ends
    any                 nothing authentic for `SESSION_ENDS_AFTER`, or the other end says goodbye
                                                 → session ends, what it staged falls

The role is that of the certificate. One that is not valid now is enough to read and to stop; one that was taken back
ends the session, and what it staged falls. Authentic is what the session decrypted: frames of the link can be made by
anybody, so they keep no session alive. While a handshake goes on, any byte of it counts, since its length is limited,
and it may take longer.

Who is in an open session and was heard within 3 s keeps it: another programmer is told that the pump is busy.
Nothing here reads a clock or a port. A message that cannot be read is answered and changes nothing; bytes
that are no messages at all end the connection, never more. What was refused is counted in `refusals`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, Protocol

from pump_core.clocks import Duration, LineTime
from pump_core.record import Record
from telemetry.identity.peer import Peer
from telemetry.identity.refusals import Refusals
from telemetry.link import Closed, Link, Opened, Received
from telemetry.messages.codec import (
    MAX_MESSAGE,
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
from telemetry.session import Session, SessionRefused, Standing

SILENCE = Duration(3_000)
"""After so long without a frame an end calls the line silent (our choice)."""

SESSION_ENDS_AFTER = Duration(10_000)
"""After so long without anything authentic a session ends: the communicator has left the pump (our choice)."""


HANDSHAKE_ENDS_AFTER = Duration(60_000)
"""The same for a handshake, which a slow line takes long for and which keeps nobody out (our choice)."""

UNTAKEN_LIMIT = 2 * MAX_MESSAGE
"""Bytes of answers that wait for one who goes on asking; a tablet asks when its last request was taken (our choice)."""


class PumpDesk(Protocol):
    """What answers the requests: the pump itself."""

    def greet(self, hello: Hello, role: Role) -> Welcome | Unwelcome:
        """Agrees on versions, or says which one does not fit."""

    def answer(self, request: Record) -> Record:
        """The reply to a request of the table; durable before it returns when it changes anything."""

    def session_ended(self) -> None:
        """A session that was open ended for good: what is staged falls."""


class PumpEnd:
    """An endpoint for a line runner; see the module for its states."""

    def __init__(
        self,
        desk: PumpDesk,
        link: Link,
        new_session: Callable[[], Session],
        refusals: Refusals | None = None,
    ) -> None:
        self.refusals = refusals or Refusals()
        self._desk = desk
        self._link = link
        self._new_session = new_session
        self._session: Session | None = None
        self._reader = MessageReader()
        self._greeted = False
        self._authentic_at: LineTime | None = None
        self._farewell = b""

    def receive(self, data: bytes, now: LineTime) -> None:
        """Takes bytes from the port."""
        for event in self._link.receive(data, now):
            if isinstance(event, Opened):
                self._forget()
                self._session = self._new_session()
                self._authentic_at = now
            elif isinstance(event, Closed):
                self._forget()
            elif isinstance(event, Received) and self._session is not None:
                self._take(self._session, event.data, now)

    def bytes_to_send(self, now: LineTime) -> bytes:
        """Bytes for the port."""
        farewell, self._farewell = self._farewell, b""
        if self._session is not None and (outgoing := self._session.to_line()):
            self._link.send(outgoing)
        return farewell + self._link.bytes_to_send(now)

    def deadline(self) -> LineTime | None:
        """When `wake` wants to be called."""
        wanted = (self._link.deadline(), self._ends_at())
        return min((at for at in wanted if at is not None), default=None, key=lambda at: at.ms)

    def wake(self, now: LineTime) -> None:
        """A deadline passed: a session that nothing was heard of ends."""
        ends_at = self._ends_at()
        if self._session is not None and ends_at is not None and now >= ends_at:
            self._end(self._session, now)

    def port_up(self, now: LineTime) -> None:
        """The port is back; link and session go on where they were."""

    def port_down(self, now: LineTime, reason: str) -> None:
        """The port is gone; link and session wait."""

    def _ends_at(self) -> LineTime | None:
        if self._authentic_at is None or self._session is None:
            return None
        return self._authentic_at + (SESSION_ENDS_AFTER if self._session.established else HANDSHAKE_ENDS_AFTER)

    def _forget(self) -> None:
        self._session = None
        self._reader = MessageReader()
        self._greeted = False
        self._authentic_at = None

    def _end(self, session: Session, now: LineTime) -> None:
        """Says goodbye and closes; what an open session staged falls."""
        was_open = self._greeted
        session.close()
        self._close(session, now)
        if was_open:
            self._desk.session_ended()

    def _close(self, session: Session, now: LineTime) -> None:
        """Closes the connection; an alert of the session leaves before that, if there is room."""
        self._link.send(session.to_line())
        self._farewell += self._link.bytes_to_send(now)
        self._link.close(now)
        self._forget()

    def _refuse(self, session: Session, code: str, detail: str, now: LineTime) -> None:
        self.refusals.add(code, detail, now)
        self._close(session, now)

    def _take(self, session: Session, data: bytes, now: LineTime) -> None:
        try:
            plaintext = session.receive(data)
            bodies = self._reader.feed(plaintext)
        except SessionRefused as bad:
            self._refuse(session, bad.code, str(bad), now)
            return
        except MessageUnreadable as bad:
            self._refuse(session, "unreadable", str(bad), now)
            return
        if plaintext or not session.established:
            self._authentic_at = now
        untaken = self._link.outstanding()
        for body in bodies:
            standing = session.standing
            if standing == "revoked":
                was_open = self._greeted
                self._refuse(session, "revoked", f"the certificate of {_called(session.peer)} was taken back", now)
                if was_open:
                    self._desk.session_ended()
                return
            answer = encode(self._reply(session, standing, body, now))
            untaken += len(answer)
            if untaken > UNTAKEN_LIMIT:
                self._refuse(session, "deaf", f"{_called(session.peer)} asks on and takes no answers", now)
                return
            session.send(answer)
        if session.closed:
            self._end(session, now)

    def _reply(self, session: Session, standing: Standing, body: bytes, now: LineTime) -> Envelope:
        try:
            envelope = decode(body)
        except MessageUnreadable as bad:
            code: Literal["unreadable", "unknown_message"] = "unreadable"
            if isinstance(bad, UnknownMessage):
                code = "unknown_message"
            return Envelope(bad.correlation or 0, Fault(code=code, detail=str(bad)[:120]))
        answer = self._answer(session.peer, standing, envelope.message)
        if isinstance(answer, Fault) and answer.code in ("role", "expired"):
            self.refusals.add(answer.code, f"{answer.detail}, of {_called(session.peer)}", now)
        return Envelope(envelope.correlation, answer)

    def _answer(self, peer: Peer | None, standing: Standing, message: Record) -> Record:
        entry = BY_MODEL[type(message)]
        if entry.addressee != "pump":
            return Fault(code="unknown_message", detail=f"{entry.name} is for a communicator, this is a pump")
        role = _programmer(peer)
        if role is None or role not in entry.roles:
            return Fault(code="role", detail=f"{entry.name} is not for the role {role}")
        if standing == "expired" and not entry.when_expired:
            return Fault(code="expired", detail="the tablet's certificate is not valid now: it may read and stop only")
        if isinstance(message, Hello):
            greeting = self._desk.greet(message, role)
            self._greeted = isinstance(greeting, Welcome)
            self._link.guard(self._greeted)
            return greeting
        if not self._greeted:
            return Fault(code="greeting_first", detail=f"{entry.name} came before Hello was answered")
        return self._desk.answer(message)


def _programmer(peer: Peer | None) -> Role | None:
    """The role of a peer that may send requests at all."""
    if peer is None or peer.role not in ("clinician", "handset"):
        return None
    return peer.role


def _called(peer: Peer | None) -> str:
    return f"the {peer.role} {peer.device}, certificate {peer.certificate}" if peer else "nobody"
