"""A link and a session for an end that is played again: nothing is framed, lost or encrypted, and nobody waits.

What the end is given is what was recorded; what it says is kept for comparison.
"""

from __future__ import annotations

from pump_core.clocks import LineTime, UtcTime
from telemetry.blackbox.pieces import PeerNoted
from telemetry.identity.peer import Peer
from telemetry.link import Link, LinkEvent, LinkLimits, Opened, Received
from telemetry.link.frames import Addressee
from telemetry.link.transitions import State
from telemetry.session import Standing

_BAUD = 115_200
_ROOM = 2**20
_LATEST = 2**45


class RecordedLink(Link):
    """A link on which every byte arrives at once."""

    def __init__(self, connection: int) -> None:
        super().__init__(State.OPEN, connection, LinkLimits.for_baud(_BAUD), Addressee.PUMP)
        self._opened = False
        self._last_heard: LineTime | None = None
        self._said = bytearray()

    def receive(self, data: bytes, now: LineTime) -> list[LinkEvent]:
        """The opening, once, then what was recorded."""
        self._last_heard = now
        events: list[LinkEvent] = [] if self._opened else [Opened(self.connection or 0)]
        self._opened = True
        return [*events, Received(data)] if data else events

    def send(self, data: bytes) -> None:
        """Keeps it for `bytes_to_send`."""
        self._said += data

    def bytes_to_send(self, now: LineTime) -> bytes:
        """What the end said since the last call."""
        said = bytes(self._said)
        self._said.clear()
        return said

    def room(self) -> int:
        """There is always room."""
        return _ROOM

    def outstanding(self) -> int:
        """Everything arrived."""
        return 0

    def deadline(self) -> LineTime | None:
        """It never waits."""
        return None

    def heard_at(self) -> LineTime | None:
        """When something was received last."""
        return self._last_heard

    def close(self, now: LineTime) -> None:
        """There is nobody to tell."""
        self.connection = None

    def resent_permille(self) -> int:
        """Nothing is sent again."""
        return 0


class RecordedSession:
    """A session that hands plaintext through, with whom it was recorded."""

    def __init__(self, peer: PeerNoted | None) -> None:
        self.established = True
        self.closed = False
        self.standing: Standing = "good"
        self.peer = Peer(peer.role, peer.device, peer.certificate, UtcTime(0), UtcTime(_LATEST)) if peer else None
        self._outgoing = bytearray()

    def receive(self, data: bytes) -> bytes:
        """The same bytes."""
        return data

    def send(self, plaintext: bytes) -> None:
        """Queues the same bytes."""
        self._outgoing += plaintext

    def close(self) -> None:
        """There is nobody to tell."""

    def to_line(self) -> bytes:
        """Takes what is queued."""
        data = bytes(self._outgoing)
        self._outgoing.clear()
        return data
