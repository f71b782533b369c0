"""The line thread of the tablet: one port, one programmer end, and two queues of immutable values."""

from __future__ import annotations

import secrets
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.clocks import line_now, utc_now
from pump_core.record import Record
from telemetry.link import Link, LinkLimits
from telemetry.messages.hello import Hello
from telemetry.ports.runner import LineRunner
from telemetry.ports.serial_port import open_port
from telemetry.programmer_end import ProgrammerEnd
from telemetry.session import Session
from telemetry.wire_events import Lost, PortGone, WireEvent

if TYPE_CHECKING:
    from telemetry.identity.credentials import Credentials


@dataclass(frozen=True, slots=True)
class TabletIdentity:
    """The folder that says who the tablet is, and the file that remembers the newest list of revoked certificates."""

    folder: Path
    list_seen: Path


class Wire:
    """Runs the tablet's end of the wire on a thread of its own; `told` hears what is wrong with its identity.

    TLS is imported on that thread, when the port is there: nobody waits for it.
    """

    def __init__(
        self,
        port: str,
        baud: int,
        hello: Hello,
        identity: TabletIdentity,
        wake: Callable[[], None],
        told: Callable[[str], None],
    ) -> None:
        self._events: deque[WireEvent] = deque()
        self._wake = wake
        self._told = told
        self._baud = baud
        self._limits = LinkLimits.for_baud(baud)
        self._identity = identity
        self._credentials: Credentials | None = None
        self._end = ProgrammerEnd(hello, self._new_link, self._new_session, self._emit)
        self._runner = LineRunner(lambda: open_port(port, baud), self._end)

    def start(self, crashed: Callable[[Exception], None]) -> None:
        """Begins to connect; `crashed` is called on the line thread with what ended it.

        A line thread that ends is a lost port and a lost connection: what is under way becomes unknown.
        """

        def ended(failure: Exception) -> None:
            self._emit(PortGone(str(failure)))
            self._emit(Lost(str(failure)))
            crashed(failure)

        self._runner.start(ended)

    def send(self, token: int, message: Record, urgent: bool) -> None:
        """Queues a request for the line thread."""
        self._runner.post(lambda: self._end.request(token, message, urgent=urgent))

    def take(self) -> WireEvent | None:
        """The oldest event, or None."""
        try:
            return self._events.popleft()
        except IndexError:
            return None

    def stop(self) -> None:
        """Says goodbye to the pump, ends the thread and closes the port."""
        self._runner.post(lambda: self._end.leave(line_now()))
        self._runner.post(self._runner.stop)
        self._runner.join()

    def _new_session(self) -> Session:
        from telemetry.identity.credentials import Credentials
        from telemetry.session.tls import PUMPS, TlsSession, record_for

        if self._credentials is None:
            self._credentials = Credentials(self._identity.folder, self._identity.list_seen, told=self._told)
        return TlsSession(self._credentials, PUMPS, utc_now, record_for(self._baud))

    def _new_link(self) -> Link:
        return Link.initiator(secrets.randbits(32), self._limits)

    def _emit(self, event: WireEvent) -> None:
        self._events.append(event)
        self._wake()
