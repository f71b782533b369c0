"""Our wire as a peer of the benchmark: port, link and encrypted session, with one message for each that is sent.

The benchmark finds it through TB_PEERS and runs it in processes of its own. Both ends find their identities beside the
port; who comes first makes them. A message counts as delivered when the other end's layer above has taken it.
"""

from __future__ import annotations

import secrets
import struct
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any

from peers import Link as BenchmarkLink

from pump_core.clocks import Duration, LineTime, UtcTime
from telemetry.identity.credentials import Credentials
from telemetry.identity.development import make_development, pump_of, tablet_of
from telemetry.link import Closed, Link, LinkLimits, Received
from telemetry.messages.codec import MessageReader
from telemetry.ports.runner import LineRunner
from telemetry.ports.serial_port import open_port
from telemetry.session.tls import PROGRAMMERS, PUMPS, TlsSession

_SERIAL = "EMU900238"
_UNPACED_BAUD = 921_600
_LENGTH = struct.Struct(">H")
_LOW = 1_000
_MOST_QUEUED = 4_096


def _utc() -> UtcTime:
    return UtcTime(time.time_ns() // 1_000_000)


class Exchange:
    """The endpoint of either side: a session over a link, and messages in it."""

    def __init__(self, link: Link, session: TlsSession, take: Callable[[bytes], None]) -> None:
        self.until: LineTime | None = None
        self.queued = 0
        self.opened = False
        self._take = take
        self._link = link
        self._session = session
        self._reader = MessageReader()
        self._sealed = 0  # bytes of the stream so far
        self._unknown: deque[tuple[int, bytes]] = deque()
        self._waiting: list[bytes] = []

    def send(self, message: bytes) -> None:
        """Queues a message."""
        self._session.send(_LENGTH.pack(len(message)) + message)
        self.queued += len(message)
        self._waiting.append(message)

    def delivered(self) -> list[bytes]:
        """The messages that the other end has taken since the last call."""
        taken, done = self._sealed - self._link.outstanding(), []
        while self._unknown and self._unknown[0][0] <= taken:
            done.append(self._unknown.popleft()[1])
        return done

    def under_way(self) -> bool:
        """Whether anything is not taken yet."""
        return bool(self._unknown or self._waiting)

    def receive(self, data: bytes, now: LineTime) -> None:
        """Bytes came."""
        for event in self._link.receive(data, now):
            if isinstance(event, Received):
                for message in self._reader.feed(self._session.receive(event.data)):
                    self._take(message)
                self.opened = self._session.established
            elif isinstance(event, Closed):
                raise ConnectionError(event.reason)

    def bytes_to_send(self, now: LineTime) -> bytes:
        """Bytes for the port. What is queued while the link is busy goes in one record."""
        if self._link.unsent() < _LOW:
            sealed = self._session.to_line()
            if sealed:
                self._link.send(sealed)
                self._sealed += len(sealed)
            if self._waiting and self._session.established:
                self._unknown += ((self._sealed, message) for message in self._waiting)
                self._waiting.clear()
                self.queued = 0
        return self._link.bytes_to_send(now)

    def deadline(self) -> LineTime | None:
        """When the link has something to say, or the benchmark wants to be back."""
        deadline = self._link.deadline()
        if deadline is None or self.until is None:
            return deadline or self.until
        return min(deadline, self.until, key=lambda at: at.ms)

    def wake(self, now: LineTime) -> None:
        """What is due is found when bytes are asked for."""

    def port_up(self, now: LineTime) -> None:
        """Link and session go on."""

    def port_down(self, now: LineTime, reason: str) -> None:
        """Link and session wait."""


class Peer(BenchmarkLink):  # type: ignore[misc]  # the benchmark is no part of this repository
    """Ours."""

    LIB, MAX = "cisterna", 4096

    def setup(self) -> None:
        """Opens the port; the client waits until the session is through."""
        baud = self.baud or _UNPACED_BAUD
        limits = LinkLimits.for_baud(baud)
        root = Path(self.port).parent / "keys"
        make_development(root, _SERIAL, _utc().ms)
        client = self.role == "client"
        folder = tablet_of(root) if client else pump_of(root, _SERIAL)
        credentials = Credentials(folder, root / f"{self.role}.seen")
        self._exchange = Exchange(
            Link.initiator(secrets.randbits(32), limits) if client else Link.responder(limits),
            TlsSession(credentials, PUMPS if client else PROGRAMMERS, _utc),
            self.deliver,
        )
        self._runner = LineRunner(lambda: open_port(self.port, baud), self._exchange)
        if client:
            self.wait(lambda: self._exchange.opened, 30)

    def send(self, data: bytes) -> None:
        """Hands a message over, and waits while many are queued."""
        self._exchange.send(data)
        while self._exchange.queued > _MOST_QUEUED:
            self.step(0.02)

    def step(self, timeout: float, extra: Any = None) -> None:
        """Serves the port until something came or so many seconds have passed."""
        if extra is not None and extra is not self._watched:
            self._watched = extra
            self._runner.watch(extra.fileno(), lambda: None)
        self._exchange.until = self._runner.now() + Duration(int(timeout * 1_000))
        self._runner.step()
        for message in self._exchange.delivered():
            if self.role == "client":
                self.mark(message, True)

    def flush(self, timeout: float) -> None:
        """Waits until everything is taken."""
        self.until(lambda: not self._exchange.under_way(), timeout)

    _watched: Any = None
