"""The tablet's end of the wire: it connects, greets, asks, and says when it hears nothing.

    down        port up                      → opening     (a new connection id)
    opening     link opened                  → greeting    (Hello)
    greeting    Welcome of the right pump    → ready       (`Connected`)
    greeting    Welcome of another one       → opening     (`Lost`, `Refused`)
    greeting    Unwelcome, Fault             → refused     (`Refused`)
    opening     the pump serves another      → opening     (`Refused` busy; goes on asking)
    ready       the pump serves another      → ready       (no pump of ours says so of an open session: a forged frame)
    any         session refused              → opening     (`Lost`, `Refused`)
    any         link closed by the pump      → opening     (`Lost`; a new connection id)
    any         nothing authentic comes      → opening     (`Lost`)

Requests wait in a queue until the line is ready, urgent ones in front; only one message at a time is given to
the link, so that a stop waits for at most one. When a connection is lost, requests that may be repeated are
asked again on the next one; the others end as `Unanswered`, for the layer above to settle. A ping goes out now and
then, also while a long answer comes: the pump ends a session of which it hears nothing. A port that goes and comes back
is no lost connection: the link goes on, unless nothing authentic was heard for as long as the pump waits before it ends
the session.

The right pump is the one whose serial the certificate names, and the chosen one if one was chosen. A pump whose
certificate is not valid now is read and stopped, and nothing else is asked of it.

A connection that ends before a welcome is tried again later each time, up to `REOPEN_AT_MOST`: what answers is
no pump of ours, and trying faster would only fill the line. What is told last then is why it was refused.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from pump_core.clocks import Duration, LineTime
from pump_core.record import Record
from telemetry.link import Busy, Closed, Link, Opened
from telemetry.messages.codec import Envelope, MessageReader, MessageUnreadable, decode, encode
from telemetry.messages.hello import Hello, Ping, Pong, Unwelcome, Welcome
from telemetry.messages.programming import Fault
from telemetry.messages.table import BY_MODEL
from telemetry.pump_end import HANDSHAKE_ENDS_AFTER, SESSION_ENDS_AFTER, SILENCE
from telemetry.session import Session, SessionRefused
from telemetry.wire_events import (
    Alive,
    Connected,
    Heard,
    Lost,
    PortGone,
    Refused,
    Replied,
    Silent,
    Unanswered,
    WireEvent,
)

PING_EVERY = Duration(1_500)
REOPEN_AFTER = Duration(300)
REOPEN_AT_MOST = Duration(5_000)
_PING = -1  # the token of our own pings; those of requests are never negative


State = Literal["down", "opening", "greeting", "ready", "refused"]


@dataclass(slots=True)
class _Request:
    token: int
    message: Record
    correlation: int | None = None


class ProgrammerEnd:
    """An endpoint for a line runner; what happens is handed to `emit` on the thread that drives it.

    `chosen` is the serial of the one pump to speak with; any pump without it.
    """

    def __init__(
        self,
        hello: Hello,
        new_link: Callable[[], Link],
        new_session: Callable[[], Session],
        emit: Callable[[WireEvent], None],
        chosen: str = "",
    ) -> None:
        self.state: State = "down"
        self._hello = hello
        self._new_link = new_link
        self._new_session = new_session
        self._emit = emit
        self._link: Link | None = None
        self._chosen = chosen
        self._session: Session | None = None
        self._reader = MessageReader()
        self._queue: deque[_Request] = deque()
        self._waiting: dict[int, _Request] = {}
        self._correlation = 0
        self._silent = False
        self._reopen_at: LineTime | None = None
        self._pause = REOPEN_AFTER
        self._farewell = b""
        self._ping_at: LineTime | None = None
        self._asked_at: LineTime | None = None
        self._authentic_at: LineTime | None = None

    def request(self, token: int, message: Record, *, urgent: bool = False) -> None:
        """Asks the pump; the answer comes as `Replied` with this token. An urgent one overtakes the queue.

        An urgent request that changes delivery is a stop: what else would change delivery and
        still waits is not sent after it.
        """
        entry = _Request(token, message)
        if urgent and BY_MODEL[type(message)].changes_delivery:
            self._drop_changes()
        self._queue.appendleft(entry) if urgent else self._queue.append(entry)

    def receive(self, data: bytes, now: LineTime) -> None:
        """Takes bytes from the port."""
        if self._link is None:
            return
        for event in self._link.receive(data, now):
            if isinstance(event, Opened):
                self._greet(now)
            elif isinstance(event, Closed):
                self._lost(event.reason, now)
                return
            elif isinstance(event, Busy):
                if self.state != "ready":
                    self._emit(Refused("busy", "the pump is in a session with another programmer"))
            elif not self._take(event.data, now):
                return
        self._listen(now)

    def bytes_to_send(self, now: LineTime) -> bytes:
        """Bytes for the port."""
        self._ask_next(now)
        if self._link is None:
            return self._take_farewell()
        if self._session is not None and (outgoing := self._session.to_line()):
            self._link.send(outgoing)
        return self._take_farewell() + self._link.bytes_to_send(now)

    def _ask_next(self, now: LineTime) -> None:
        """Asks the first request of the queue that may be asked, if the link has taken all before."""
        asked = False
        while not asked and self.state == "ready" and self._queue and self._link is not None:
            if self._link.room() == 0 or self._link.outstanding():
                return
            asked = self._ask(self._queue.popleft(), now)

    def _take_farewell(self) -> bytes:
        farewell, self._farewell = self._farewell, b""
        return farewell

    def deadline(self) -> LineTime | None:
        """When `wake` wants to be called."""
        wanted = [self._reopen_at, self._ping_at, self._silent_at(), self._ends_at()]
        wanted += [self._link.deadline()] if self._link else []
        return min((at for at in wanted if at is not None), default=None, key=lambda at: at.ms)

    def wake(self, now: LineTime) -> None:
        """A deadline passed: reopen, ping, or notice the silence."""
        if self._reopen_at is not None and now >= self._reopen_at:
            self._open(now)
        if self._ping_at is not None and now >= self._ping_at:
            self._ping_at = now + PING_EVERY
            if self.state == "ready" and self._link is not None and not self._link.outstanding():
                self._ask(_Request(_PING, Ping()), now)
        silent_at = self._silent_at()
        if silent_at is not None and now >= silent_at:
            self._silent = True
            self._emit(Silent())
        ends_at = self._ends_at()
        if ends_at is not None and now >= ends_at:
            self._close(now)
            self._lost("nothing was heard of the pump any more", now)

    def port_up(self, now: LineTime) -> None:
        """The port is there: open a connection, or go on with the one that stands."""
        if self._link is None:
            self._open(now)

    def port_down(self, now: LineTime, reason: str) -> None:
        """The port is gone; the link waits for it."""
        self._emit(PortGone(reason))

    def leave(self, now: LineTime) -> None:
        """Says goodbye to the pump for good, so that another programmer need not wait; nothing is told of it."""
        if self._session is not None:
            self._session.close()
        self._close(now)
        self._link = self._session = None
        self._reopen_at = self._ping_at = self._asked_at = self._authentic_at = None
        self.state = "down"

    def _open(self, now: LineTime) -> None:
        self._reopen_at = None
        self._link = self._new_link()
        self._session = self._new_session()
        self._reader = MessageReader()
        self._asked_at = now
        self._authentic_at = None
        self._ping_at = now + PING_EVERY
        self.state = "opening"

    def _greet(self, now: LineTime) -> None:
        self.state = "greeting"
        self._authentic_at = now
        self._say(Envelope(self._next(), self._hello))

    def _say(self, envelope: Envelope) -> None:
        if self._session is not None:
            self._session.send(encode(envelope))

    def _next(self) -> int:
        self._correlation = (self._correlation + 1) % 2**32
        return self._correlation

    def _ask(self, request: _Request, now: LineTime) -> bool:
        """Whether it was asked."""
        if not self._may_ask(request, now):
            return False
        request.correlation = self._next()
        if not self._waiting:
            self._asked_at = now
            self._authentic_at = now
        self._waiting[request.correlation] = request
        self._say(Envelope(request.correlation, request.message))
        return True

    def _may_ask(self, request: _Request, now: LineTime) -> bool:
        """Whether the pump's certificate is good enough for this; if not, that is the answer."""
        entry = BY_MODEL[type(request.message)]
        standing = self._session.standing if self._session is not None else "good"
        if standing == "revoked":
            self._queue.appendleft(request)
            return self._refused("revoked", "the certificate of the pump was taken back", now)
        if standing == "good" or entry.when_expired:
            return True
        detail = "the pump's certificate is not valid now: it may be read and stopped only"
        self._emit(Replied(request.token, Fault(code="expired", detail=detail)))
        return False

    def _take(self, data: bytes, now: LineTime) -> bool:
        """Whether the connection still stands after these bytes."""
        session = self._session
        if session is None:
            return False
        try:
            plaintext = session.receive(data)
            envelopes = [decode(body) for body in self._reader.feed(plaintext)]
        except SessionRefused as bad:
            return self._refused(bad.code, str(bad), now)
        except MessageUnreadable as bad:
            return self._refused("unreadable", str(bad), now)
        if plaintext or not session.established:
            self._authentic_at = now
        for envelope in envelopes:
            if session.standing == "revoked":
                return self._refused("revoked", "the certificate of the pump was taken back", now)
            self._answered(envelope, now)
            if self._session is not session:
                return False
        if session.closed:
            self._close(now)
            self._lost("the pump has ended the session", now)
            return False
        return True

    def _refused(self, code: str, why: str, now: LineTime) -> bool:
        """The connection ends for what came over it; never True."""
        self._close(now)
        self._lost(why, now)
        self._emit(Refused(code, why))
        return False

    def _close(self, now: LineTime) -> None:
        """Closes the connection; an alert of the session leaves before that, if there is room."""
        if self._link is None:
            return
        if self._session is not None:
            self._link.send(self._session.to_line())
        self._farewell += self._link.bytes_to_send(now)
        self._link.close(now)
        self._farewell += self._link.bytes_to_send(now)

    def _answered(self, envelope: Envelope, now: LineTime) -> None:
        message = envelope.message
        if self.state == "greeting":
            self._greeted(message, now)
            return
        request = self._waiting.pop(envelope.correlation, None)
        if request is None:
            self._refused("unasked", f"{BY_MODEL[type(message)].name} came, and nothing was asked that it answers", now)
            return
        if request.token == _PING:
            if isinstance(message, Pong) and self._link is not None:
                self._emit(Alive(message.pump_time_ms, self._link.resent_permille()))
        elif isinstance(message, Fault) or type(message) in BY_MODEL[type(request.message)].answers:
            self._emit(Replied(request.token, message))
        else:
            self._emit(Unanswered(request.token))

    def _greeted(self, message: Record, now: LineTime) -> None:
        peer = self._session.peer if self._session is not None else None
        if isinstance(message, Welcome) and peer is not None:
            if message.serial != peer.device or self._chosen not in ("", peer.device):
                wanted = self._chosen or peer.device
                self._refused("other_pump", f"pump {message.serial} answers, and {wanted} was to answer", now)
                return
            if differs := self._not_offered(message):
                self._refused(differs, f"the pump agreed on another {differs} than it was offered", now)
                return
            self.state = "ready"
            self._pause = REOPEN_AFTER
            self._emit(Connected(message, peer))
        elif isinstance(message, Unwelcome):
            self.state = "refused"
            self._emit(Refused(message.code, message.pump_has))
        elif isinstance(message, Fault):
            self.state = "refused"
            self._emit(Refused(message.code, message.detail))

    def _not_offered(self, welcome: Welcome) -> str:
        """What of a welcome is not what the greeting offered; empty when all of it is."""
        hello = self._hello
        agreed = {
            "protocol": hello.protocol_lowest <= welcome.protocol <= hello.protocol_highest,
            "schema": hello.schema_lowest <= welcome.schema_version <= hello.schema_highest,
            "limits": welcome.limits_version == hello.limits_version,
            "constants": welcome.constants_version == hello.constants_version,
            "role": welcome.role == hello.role,
        }
        return next((what for what, fits in agreed.items() if not fits), "")

    def _lost(self, reason: str, now: LineTime) -> None:
        self._link = self._session = None
        self.state = "down"
        self._silent = False
        self._reopen_at = now + self._pause
        self._pause = min(REOPEN_AT_MOST, self._pause * 2)
        self._ping_at = self._asked_at = self._authentic_at = None
        self._emit(Lost(reason))
        self._drop_changes()
        waiting, self._waiting = list(self._waiting.values()), {}
        for request in reversed(waiting):
            if request.token == _PING:
                continue
            if BY_MODEL[type(request.message)].idempotent:
                self._queue.appendleft(request)
            else:
                self._emit(Unanswered(request.token))

    def _drop_changes(self) -> None:
        """What changes delivery never waits for another connection, which may be that of another pump."""
        changes = [request for request in self._queue if BY_MODEL[type(request.message)].changes_delivery]
        for request in changes:
            self._queue.remove(request)
            self._emit(Unanswered(request.token))

    def _listen(self, now: LineTime) -> None:
        if self._silent and self._link is not None and self._link.heard_at() == now:
            self._silent = False
            self._emit(Heard())

    def _silent_at(self) -> LineTime | None:
        if self._silent or self._link is None or self._asked_at is None:
            return None
        if not self._waiting and self.state in ("ready", "refused"):
            return None
        heard = self._link.heard_at()
        since = self._asked_at if heard is None or heard < self._asked_at else heard
        return since + SILENCE

    def _ends_at(self) -> LineTime | None:
        """When a session of which nothing authentic comes ends; only while something is waited for."""
        if self._authentic_at is None or not (self._waiting or self.state == "greeting"):
            return None
        return self._authentic_at + (SESSION_ENDS_AFTER if self.state == "ready" else HANDSHAKE_ENDS_AFTER)
