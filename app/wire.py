"""The line thread of the tablet: one port, one programmer end, and two queues of immutable values."""

from __future__ import annotations

import secrets
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from app.clocks import line_now, utc_now
from pump_core.clocks import UtcTime
from pump_core.record import Record
from telemetry.blackbox.recorder import Recorder
from telemetry.blackbox.recording import Recorded, record_in
from telemetry.communicator.events import CommunicatorEvent
from telemetry.identity.folder import IdentityUnusable
from telemetry.identity.peer import DeviceRole, Peer, day_of
from telemetry.link import Addressee, Link, LinkLimits
from telemetry.messages.hello import Hello
from telemetry.ports.clock import line_time
from telemetry.ports.runner import Endpoint, LineRunner
from telemetry.ports.serial_port import open_port
from telemetry.programmer_end import ProgrammerEnd
from telemetry.session import Session
from telemetry.wire_events import Connected, Lost, PortGone, WireEvent

if TYPE_CHECKING:
    from telemetry.communicator.tablet_side import CommunicatorClient
    from telemetry.identity.credentials import Credentials


class TabletIdentity(Struct, frozen=True):
    """The folder that says who the tablet is, and the file that remembers the newest list of revoked certificates."""

    folder: Path
    list_seen: Path


class Wire:
    """Runs the tablet's end of the wire on a thread of its own; `told` hears what is wrong with its identity.

    With `communicator` the tablet speaks on the same port with the communicator itself, if one is there; with `record`
    its sessions with the pump are recorded in that folder.

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
        communicator: bool = False,
        record: Path | None = None,
    ) -> None:
        self._events: deque[WireEvent] = deque()
        self._communicator_events: deque[CommunicatorEvent] = deque()
        self._wake = wake
        self._told = told
        self._baud = baud
        self._limits = LinkLimits.for_baud(baud)
        self._identity = identity
        self._credentials: Credentials | None = None
        self._elsewhere: Callable[[int], bool] | None = None
        self._client: CommunicatorClient | None = None
        self._recorder = _recorder(record, hello, told) if record is not None else None
        sessions = self._recorder.sessions(self._new_session) if self._recorder is not None else self._new_session
        self._end = ProgrammerEnd(hello, self._new_link, sessions, self._emit)
        beside = self._beside(hello.software) if communicator else self._end
        self._runner = LineRunner(lambda: open_port(port, baud), beside)

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

    def choose_pump(self, place: int) -> None:
        """Asks the communicator to relay to the pump at a place; without one nothing happens."""
        client = self._client
        if client is not None:
            self._runner.post(lambda: client.choose(place))

    def pair(self) -> None:
        """Asks the communicator to belong to this tablet; without one nothing happens."""
        client = self._client
        if client is not None:
            self._runner.post(client.pair)

    def take(self) -> WireEvent | None:
        """The oldest event, or None."""
        try:
            return self._events.popleft()
        except IndexError:
            return None

    def take_communicator(self) -> CommunicatorEvent | None:
        """The oldest event of the communicator itself, or None."""
        try:
            return self._communicator_events.popleft()
        except IndexError:
            return None

    def stop(self) -> None:
        """Says goodbye to the pump, ends the thread and closes the port."""
        self._runner.post(lambda: self._end.leave(line_now()))
        self._runner.post(self._runner.stop)
        self._runner.join()
        if self._recorder is not None:
            self._recorder.close("the tablet was closed")

    def _beside(self, software: str) -> Endpoint:
        """The port's endpoint when a communicator is spoken with beside the pump."""
        from telemetry.communicator.tablet_side import CommunicatorClient, TwoAddressees, hello_of

        def new_session() -> Session:
            from telemetry.session.tls import COMMUNICATORS

            return self._session_with(COMMUNICATORS)

        def new_link() -> Link:
            return Link.initiator(secrets.randbits(32), self._limits, Addressee.COMMUNICATOR)

        client = CommunicatorClient(hello_of(software), new_link, new_session, self._communicator_emit)
        self._elsewhere = client.owns
        self._client = client
        return TwoAddressees(self._end, client)

    def _new_link(self) -> Link:
        link = self._link()
        return self._recorder.link(link) if self._recorder is not None else link

    def _link(self) -> Link:
        if self._elsewhere is None:
            return Link.initiator(secrets.randbits(32), self._limits)
        from telemetry.communicator.tablet_side import LinkBeside

        return LinkBeside.beside(secrets.randbits(32), self._limits, self._elsewhere)

    def _new_session(self) -> Session:
        from telemetry.session.tls import PUMPS

        return self._session_with(PUMPS)

    def _session_with(self, accepts: frozenset[DeviceRole]) -> Session:
        from telemetry.identity.credentials import Credentials
        from telemetry.session.tls import TlsSession, record_for

        if self._credentials is None:
            found = Credentials(self._identity.folder, self._identity.list_seen, told=self._told)
            if found.own.role != "clinician":
                raise IdentityUnusable(
                    f"The identity in {self._identity.folder} is no clinician's device.",
                    f"It is of the {found.own.role} {found.own.device}.",
                    "Name the folder that was issued for this tablet, with --identity DIR.",
                )
            self._credentials = found
        return TlsSession(self._credentials, accepts, utc_now, record_for(self._baud))

    def _emit(self, event: WireEvent) -> None:
        if isinstance(event, Connected) and self._credentials is not None:
            event = Connected(event.welcome, event.peer, validity_notice(self._credentials.own, utc_now()))
        self._events.append(event)
        self._wake()

    def _communicator_emit(self, event: CommunicatorEvent) -> None:
        self._communicator_events.append(event)
        self._wake()


def validity_notice(own: Peer, now: UtcTime) -> str:
    """What a person should know of a tablet whose certificate is not valid at `now`; empty when it is."""
    if own.is_valid_at(now):
        return ""
    return (
        f"Its certificate is valid from {day_of(own.not_before)} to {day_of(own.not_after)}, and its clock says "
        f"{day_of(now)}. Check the date. If it is right, have the clinic's authority issue a new certificate (cisterna "
        "authority issue), and program with another tablet until then."
    )


def _recorder(folder: Path, hello: Hello, told: Callable[[str], None]) -> Recorder:
    end = Recorded("tablet", hello.limits_version, hello.constants_version, line_time, lambda: utc_now().ms)
    return record_in(folder, end, told)
