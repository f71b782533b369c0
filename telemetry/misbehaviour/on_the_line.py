"""Rules of framing, link and session, broken: wrappers of a link and of a session, each with one fault.

Every fault comes again and again but not at once: a connection comes up before it shows.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from pump_core.clocks import LineTime
from telemetry.framing import MAX_PAYLOAD
from telemetry.link import Link, LinkEvent, Received
from telemetry.session import Session

EVERY = 4
NOT_BEFORE = 8
"""Pieces of a connection that fare well: as many as a handshake takes, and some more."""
_BORDER = b"\x00"


class _AroundLink:
    """A link with another way to receive or to send; all else is the link's."""

    def __init__(self, link: Link) -> None:
        self.link = link
        self.turn = 0

    def __getattr__(self, name: str) -> object:
        return getattr(self.link, name)

    def receive(self, data: bytes, now: LineTime) -> list[LinkEvent]:
        taken: list[LinkEvent] = []
        for event in self.link.receive(data, now):
            self.turn += isinstance(event, Received)
            taken += self.take(event, now) if isinstance(event, Received) else [event]
        return taken

    def take(self, event: Received, now: LineTime) -> list[LinkEvent]:
        return [event]

    def is_turn(self) -> bool:
        """Whether this is one of the pieces that fare otherwise."""
        return self.turn > NOT_BEFORE and self.turn % EVERY == 0


class _Drops(_AroundLink):
    def take(self, event: Received, now: LineTime) -> list[LinkEvent]:
        return [] if self.is_turn() else [event]


class _Doubles(_AroundLink):
    def take(self, event: Received, now: LineTime) -> list[LinkEvent]:
        return [event, event] if self.is_turn() else [event]


class _Swaps(_AroundLink):
    def __init__(self, link: Link) -> None:
        super().__init__(link)
        self._kept: list[LinkEvent] = []

    def take(self, event: Received, now: LineTime) -> list[LinkEvent]:
        if self.is_turn():
            self._kept.append(event)
            return []
        kept, self._kept = self._kept, []
        return [event, *kept]


class _Closes(_AroundLink):
    def take(self, event: Received, now: LineTime) -> list[LinkEvent]:
        if self.is_turn():
            self.link.close(now)
        return [event]


class _FallsSilent(_AroundLink):
    def bytes_to_send(self, now: LineTime) -> bytes:
        said = self.link.bytes_to_send(now)
        return said if self.turn <= NOT_BEFORE else b""


class _BadSums(_AroundLink):
    def __init__(self, link: Link) -> None:
        super().__init__(link)
        self._frames = 0

    def bytes_to_send(self, now: LineTime) -> bytes:
        return _BORDER.join(map(self._frame, self.link.bytes_to_send(now).split(_BORDER)))

    def _frame(self, frame: bytes) -> bytes:
        self._frames += bool(frame)
        if not frame or self._frames % EVERY:
            return frame
        return frame[:-1] + bytes([frame[-1] ^ (1 if frame[-1] != 1 else 2)])


class _LongFrames(_AroundLink):
    def bytes_to_send(self, now: LineTime) -> bytes:
        said = self.link.bytes_to_send(now)
        return said + _BORDER + b"\x01" * (2 * MAX_PAYLOAD) + _BORDER if said else said


def _around_link(kind: type[_AroundLink]) -> Callable[[Link], Link]:
    return lambda link: cast(Link, kind(link))


drops = _around_link(_Drops)
doubles = _around_link(_Doubles)
swaps = _around_link(_Swaps)
closes = _around_link(_Closes)
falls_silent = _around_link(_FallsSilent)
bad_sums = _around_link(_BadSums)
long_frames = _around_link(_LongFrames)


class _Alters:
    """A session some of whose bytes are altered on their way to the line."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._turn = 0

    def __getattr__(self, name: str) -> object:
        return getattr(self._session, name)

    def to_line(self) -> bytes:
        data = self._session.to_line()
        self._turn += bool(data)
        if not data or self._turn <= NOT_BEFORE:
            return data
        middle = len(data) // 2
        return data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :]


def alters(session: Session) -> Session:
    """Once the connection is up, what is sent is not what was encrypted."""
    return cast(Session, _Alters(session))
