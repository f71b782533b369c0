"""The communicator as an addressee: link, session, greeting, and one answer to each request.

    awaiting greeting   CommunicatorHello, a version fits   → CommunicatorWelcome     → open
    awaiting greeting   CommunicatorHello, none fits        → Unwelcome               → awaiting greeting
    awaiting greeting   anything else                       → Fault greeting_first
    open                a request of the role               → its answer
    open                anything else                       → Fault
    any                 no session, or one no longer good   → connection ends, counted in `refusals`

The role is that of the certificate, and so is the name by which a tablet is known here. It sits beside what is relayed
and never touches it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, Protocol

from pump_core.clocks import LineTime
from pump_core.record import Record
from telemetry.identity.refusals import Refusals
from telemetry.link import Addressee, Closed, Link, LinkLimits, Opened, Received
from telemetry.messages.codec import Envelope, MessageReader, MessageUnreadable, UnknownMessage, decode, encode
from telemetry.messages.communicator import COMMUNICATOR_PROTOCOL, CommunicatorHello, CommunicatorWelcome
from telemetry.messages.hello import Unwelcome
from telemetry.messages.programming import Fault
from telemetry.messages.table import BY_MODEL
from telemetry.pump_end import UNTAKEN_LIMIT
from telemetry.session import Session, SessionRefused


class OwnDesk(Protocol):
    """What answers: the communicator itself."""

    def welcome(self) -> CommunicatorWelcome:
        """Who it is."""

    def answer(self, request: Record, tablet: str, now: LineTime) -> Record:
        """The reply to a request of the tablet that goes by this name."""


class OwnEnd:
    """The communicator's own end of the tablet's line; `tablet` is who is greeted, empty when nobody is."""

    def __init__(
        self, desk: OwnDesk, limits: LinkLimits, new_session: Callable[[], Session], refusals: Refusals
    ) -> None:
        self.tablet = ""
        self._desk = desk
        self._link = Link.responder(limits, Addressee.COMMUNICATOR)
        self._new_session = new_session
        self._refusals = refusals
        self._session: Session | None = None
        self._reader = MessageReader()
        self._farewell = b""
        self._authentic_at: LineTime | None = None

    @property
    def connection(self) -> int | None:
        """The connection that is served."""
        return self._link.connection

    def heard_at(self) -> LineTime | None:
        """When the greeted tablet last said anything that its session vouches for; frames alone anybody can make."""
        return self._authentic_at if self.tablet else None

    def take(self, payload: bytes, coded: bool, now: LineTime) -> None:
        """Takes the payload of a frame."""
        for event in self._link.take(payload, coded, now):
            if isinstance(event, Opened):
                self._forget()
                self._session = self._new_session()
            elif isinstance(event, Closed):
                self._forget()
            elif isinstance(event, Received) and self._session is not None:
                self._take(self._session, event.data, now)

    def bytes_to_send(self, now: LineTime) -> bytes:
        """Frames for the tablet."""
        farewell, self._farewell = self._farewell, b""
        if self._session is not None and (outgoing := self._session.to_line()):
            self._link.send(outgoing)
        return farewell + self._link.bytes_to_send(now)

    def deadline(self) -> LineTime | None:
        """When `bytes_to_send` has something although nothing came."""
        return self._link.deadline()

    def _forget(self) -> None:
        self._session = None
        self._reader = MessageReader()
        self._authentic_at = None
        self.tablet = ""

    def _close(self, session: Session, now: LineTime) -> None:
        """Closes the connection; an alert of the session leaves before that."""
        self._link.send(session.to_line())
        self._farewell += self._link.bytes_to_send(now)
        self._link.close(now)
        self._forget()

    def _refuse(self, session: Session, code: str, detail: str, now: LineTime) -> None:
        self._refusals.add(code, detail, now)
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
        if plaintext:
            self._authentic_at = now
        untaken = self._link.outstanding()
        for body in bodies:
            if session.standing == "revoked":
                self._refuse(session, "revoked", "the certificate of the tablet was taken back", now)
                return
            answer = encode(self._reply(session, body, now))
            untaken += len(answer)
            if untaken > UNTAKEN_LIMIT:
                self._refuse(session, "deaf", "the tablet asks on and takes no answers", now)
                return
            session.send(answer)
        if session.closed:
            self._close(session, now)

    def _reply(self, session: Session, body: bytes, now: LineTime) -> Envelope:
        try:
            envelope = decode(body)
        except MessageUnreadable as bad:
            code: Literal["unreadable", "unknown_message"] = "unreadable"
            if isinstance(bad, UnknownMessage):
                code = "unknown_message"
            return Envelope(bad.correlation or 0, Fault(code=code, detail=str(bad)[:120]))
        answer = self._answer(session, envelope.message, now)
        if isinstance(answer, Fault) and answer.code in ("role", "expired"):
            self._refusals.add(answer.code, answer.detail, now)
        return Envelope(envelope.correlation, answer)

    def _answer(self, session: Session, message: Record, now: LineTime) -> Record:
        entry = BY_MODEL[type(message)]
        if entry.addressee != "communicator":
            return Fault(code="unknown_message", detail=f"{entry.name} is for a pump, this is a communicator")
        peer = session.peer
        if peer is None or peer.role not in entry.roles:
            return Fault(code="role", detail=f"{entry.name} is not for the role {peer.role if peer else None}")
        if session.standing == "expired" and not entry.when_expired:
            return Fault(code="expired", detail=f"{entry.name} needs a certificate that is valid now")
        if isinstance(message, CommunicatorHello):
            if not message.protocol_lowest <= COMMUNICATOR_PROTOCOL <= message.protocol_highest:
                return Unwelcome(code="protocol", pump_has=str(COMMUNICATOR_PROTOCOL))
            self.tablet = peer.device
            return self._desk.welcome()
        if not self.tablet:
            return Fault(code="greeting_first", detail=f"{entry.name} came before CommunicatorHello was answered")
        return self._desk.answer(message, self.tablet, now)
