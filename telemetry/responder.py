"""An end that answers: link, session, greeting, and one answer to each request.

    awaiting greeting   a greeting that fits     → its welcome → open
    awaiting greeting   a greeting that does not → Unwelcome   → awaiting greeting
    awaiting greeting   anything else            → Fault greeting_first
    open                a request of the role    → its answer
    open                anything else            → Fault
    any                 no session, one no longer good, or one that asks on and takes no answers
                                                 → connection ends, counted in `refusals`

The role is that of the certificate. One that is not valid now is enough for what the table says so of; one that was
taken back ends the session. Authentic is what the session decrypted: frames of the link can be made by anybody, so
they keep no session alive. While a handshake goes on, any byte of it counts, since its length is limited.

Nothing here reads a clock or a port. A message that cannot be read is answered and changes nothing; bytes that are no
messages at all end the connection, never more.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from typing import ClassVar, Literal

from pump_core.clocks import LineTime
from pump_core.record import Record
from telemetry.identity.peer import Peer
from telemetry.identity.refusals import Refusals
from telemetry.link import Closed, Link, LinkEvent, Opened, Received
from telemetry.messages.codec import (
    MAX_MESSAGE,
    Envelope,
    MessageReader,
    MessageUnreadable,
    UnknownMessage,
    decode,
    encode,
)
from telemetry.messages.programming import Fault
from telemetry.messages.table import BY_MODEL
from telemetry.session import Session, SessionRefused, Standing

UNTAKEN_LIMIT = 2 * MAX_MESSAGE
"""Bytes of answers that wait for one who goes on asking; a tablet asks when its last request was taken (our choice)."""


class Responder(ABC):
    """The part that every answering end shares; see the module for its states."""

    addressee: ClassVar[Literal["pump", "communicator"]]
    greeting: ClassVar[str]
    """The message that opens a session here."""

    def __init__(self, link: Link, new_session: Callable[[], Session], refusals: Refusals) -> None:
        self.refusals = refusals
        self._link = link
        self._new_session = new_session
        self._session: Session | None = None
        self._reader = MessageReader()
        self._greeted: Peer | None = None
        self._authentic_at: LineTime | None = None
        self._farewell = b""

    def bytes_to_send(self, now: LineTime) -> bytes:
        """Bytes for the port."""
        farewell, self._farewell = self._farewell, b""
        if self._session is not None and (outgoing := self._session.to_line()):
            self._link.send(outgoing)
        return farewell + self._link.bytes_to_send(now)

    @abstractmethod
    def _greet(self, message: Record, peer: Peer) -> Record | None:
        """The answer to a greeting of `peer`, with `_greeted` set when it fits; None to what is no greeting."""

    @abstractmethod
    def _respond(self, message: Record, peer: Peer, now: LineTime) -> Record:
        """The answer to a request of who was greeted."""

    @abstractmethod
    def _ended(self) -> None:
        """A session that was open ended for good."""

    def _happened(self, events: Iterable[LinkEvent], now: LineTime) -> None:
        for event in events:
            if isinstance(event, Opened):
                self._forget()
                self._session = self._new_session()
                self._authentic_at = now
            elif isinstance(event, Closed):
                self._forget()
            elif isinstance(event, Received) and self._session is not None:
                self._take(self._session, event.data, now)

    def _forget(self) -> None:
        self._session = None
        self._reader = MessageReader()
        self._greeted = None
        self._authentic_at = None

    def _end(self, session: Session, now: LineTime) -> None:
        """Says goodbye and closes."""
        was_open = self._greeted is not None
        session.close()
        self._close(session, now)
        if was_open:
            self._ended()

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
                was_open = self._greeted is not None
                self._refuse(session, "revoked", f"the certificate of {_called(session.peer)} was taken back", now)
                if was_open:
                    self._ended()
                return
            answer = encode(self._reply(session.peer, standing, body, now))
            untaken += len(answer)
            if untaken > UNTAKEN_LIMIT:
                self._refuse(session, "deaf", f"{_called(session.peer)} asks on and takes no answers", now)
                return
            session.send(answer)
        if session.closed:
            self._end(session, now)

    def _reply(self, peer: Peer | None, standing: Standing, body: bytes, now: LineTime) -> Envelope:
        try:
            envelope = decode(body)
        except MessageUnreadable as bad:
            code: Literal["unreadable", "unknown_message"] = "unreadable"
            if isinstance(bad, UnknownMessage):
                code = "unknown_message"
            return Envelope(bad.correlation or 0, Fault(code=code, detail=str(bad)[:120]))
        answer = self._answer(peer, standing, envelope.message, now)
        if isinstance(answer, Fault) and answer.code in ("role", "expired"):
            self.refusals.add(answer.code, f"{answer.detail}, of {_called(peer)}", now)
        return Envelope(envelope.correlation, answer)

    def _answer(self, peer: Peer | None, standing: Standing, message: Record, now: LineTime) -> Record:
        entry = BY_MODEL[type(message)]
        if entry.addressee != self.addressee:
            detail = f"{entry.name} is for a {entry.addressee}, this is a {self.addressee}"
            return Fault(code="unknown_message", detail=detail)
        if peer is None or peer.role not in entry.roles:
            return Fault(code="role", detail=f"{entry.name} is not for the role {peer.role if peer else None}")
        if standing == "expired" and not entry.when_expired:
            return Fault(code="expired", detail=f"{entry.name} needs a certificate that is valid now")
        greeting = self._greet(message, peer)
        if greeting is not None:
            return greeting
        if self._greeted is None:
            return Fault(code="greeting_first", detail=f"{entry.name} came before {self.greeting} was answered")
        return self._respond(message, self._greeted, now)


def _called(peer: Peer | None) -> str:
    return f"the {peer.role} {peer.device}, certificate {peer.certificate}" if peer else "nobody"
