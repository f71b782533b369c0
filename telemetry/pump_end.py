"""The pump's end of the wire: a responder that keeps its session for as long as its programmer is heard.

    open    nothing authentic for `SESSION_ENDS_AFTER`, or the other end says goodbye
                                                      → session ends, what it staged falls

A handshake may take longer, on a slow line. Who is in an open session and was heard within 3 s keeps it: another
programmer is told that the pump is busy. A certificate that is not valid now is enough to read and to stop.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from pump_core.clocks import Duration, LineTime
from pump_core.record import Record
from telemetry.identity.peer import Peer
from telemetry.identity.refusals import Refusals
from telemetry.link import Link
from telemetry.messages.hello import Hello, Role, Unwelcome, Welcome
from telemetry.responder import Responder
from telemetry.session import Session

SILENCE = Duration(3_000)
"""After so long without a frame an end calls the line silent (our choice)."""

SESSION_ENDS_AFTER = Duration(10_000)
"""After so long without anything authentic a session ends: the communicator has left the pump (our choice)."""


HANDSHAKE_ENDS_AFTER = Duration(60_000)
"""The same for a handshake, which a slow line takes long for and which keeps nobody out (our choice)."""


class PumpDesk(Protocol):
    """What answers the requests: the pump itself."""

    def greet(self, hello: Hello, role: Role) -> Welcome | Unwelcome:
        """Agrees on versions, or says which one does not fit."""

    def answer(self, request: Record) -> Record:
        """The reply to a request of the table; durable before it returns when it changes anything."""

    def session_ended(self) -> None:
        """A session that was open ended for good: what is staged falls."""


class PumpEnd(Responder):
    """An endpoint for a line runner; see the module and `Responder` for its states."""

    addressee = "pump"
    greeting = "Hello"

    def __init__(
        self,
        desk: PumpDesk,
        link: Link,
        new_session: Callable[[], Session],
        refusals: Refusals | None = None,
    ) -> None:
        super().__init__(link, new_session, refusals or Refusals())
        self._desk = desk

    def receive(self, data: bytes, now: LineTime) -> None:
        """Takes bytes from the port."""
        self._happened(self._link.receive(data, now), now)

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

    def _ended(self) -> None:
        self._desk.session_ended()

    def _greet(self, message: Record, peer: Peer) -> Record | None:
        if not isinstance(message, Hello) or not (peer.role == "clinician" or peer.role == "handset"):
            return None
        greeting = self._desk.greet(message, peer.role)
        self._greeted = peer if isinstance(greeting, Welcome) else None
        self._link.guard(self._greeted is not None)
        return greeting

    def _respond(self, message: Record, peer: Peer, now: LineTime) -> Record:
        return self._desk.answer(message)
