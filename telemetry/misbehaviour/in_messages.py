"""Rules of messages, broken: a session that does something else with each message which the pump's end hands to it."""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import cast

from pump_core.record import Record
from pump_core.values import replace
from telemetry.messages.codec import Envelope, decode, dumps, encode, loads
from telemetry.messages.hello import Pong, Welcome
from telemetry.session import Session, Standing

_LENGTH = struct.Struct(">H")
_NOBODY = 0
_UNKNOWN = 99
_ENDLESS = 0xFFFF
_AT_FIRST = 2
EVERY = 3


class _Around:
    """A session that sends what `said` makes of each message; all else is the session's."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._turn = 0

    def __getattr__(self, name: str) -> object:
        return getattr(self._session, name)

    def send(self, plaintext: bytes) -> None:
        self._turn += 1
        if self._turn <= _AT_FIRST:
            self._session.send(plaintext)
            return
        for each in self.said(plaintext):
            self._session.send(each)

    def said(self, message: bytes) -> list[bytes]:
        """The messages that go out in the place of this one."""
        return [message]

    def is_turn(self) -> bool:
        """Whether this is one of the messages that fare otherwise."""
        return self._turn % EVERY == 0


class _OtherCorrelation(_Around):
    def said(self, message: bytes) -> list[bytes]:
        return [_changed(message, lambda said: replace(said, correlation=said.correlation + 1))]


class _Twice(_Around):
    def said(self, message: bytes) -> list[bytes]:
        return [message, message] if self.is_turn() else [message]


class _Unasked(_Around):
    def said(self, message: bytes) -> list[bytes]:
        return [message, encode(Envelope(_NOBODY, Pong(pump_time_ms=0)))] if self.is_turn() else [message]


class _Late(_Around):
    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._kept: list[bytes] = []

    def said(self, message: bytes) -> list[bytes]:
        if self.is_turn():
            self._kept.append(message)
            return []
        kept, self._kept = self._kept, []
        return [message, *kept]


class _Keeps(_Around):
    def said(self, message: bytes) -> list[bytes]:
        return [] if self.is_turn() else [message]


class _NotShortest(_Around):
    def said(self, message: bytes) -> list[bytes]:
        code, *rest = loads(message[_LENGTH.size :])
        return [_sized(b"\x83\x19" + _LENGTH.pack(code) + b"".join(map(dumps, rest)))]


class _Unknown(_Around):
    def said(self, message: bytes) -> list[bytes]:
        _, *rest = loads(message[_LENGTH.size :])
        return [_sized(dumps([_UNKNOWN, *rest]))]


class _Endless(_Around):
    def said(self, message: bytes) -> list[bytes]:
        return [_LENGTH.pack(_ENDLESS) + message[_LENGTH.size :]] if self.is_turn() else [message]


class _AnotherKind(_Around):
    def said(self, message: bytes) -> list[bytes]:
        return [_changed(message, lambda said: replace(said, message=_pong_for(said.message)))]


class _TakenForGood(_Around):
    @property
    def standing(self) -> Standing:
        """Whatever it is worth, it is good enough."""
        _ = self._session.standing
        return "good"


def _pong_for(message: Record) -> Record:
    return message if isinstance(message, Welcome) else Pong(pump_time_ms=2**62)


def _changed(message: bytes, change: Callable[[Envelope], Envelope]) -> bytes:
    return encode(change(decode(message[_LENGTH.size :])))


def _sized(body: bytes) -> bytes:
    return _LENGTH.pack(len(body)) + body


def _around(kind: type[_Around]) -> Callable[[Session], Session]:
    return lambda session: cast(Session, kind(session))


taken_for_good = _around(_TakenForGood)
other_correlation = _around(_OtherCorrelation)
twice = _around(_Twice)
unasked = _around(_Unasked)
late = _around(_Late)
keeps = _around(_Keeps)
not_shortest = _around(_NotShortest)
unknown = _around(_Unknown)
endless = _around(_Endless)
another_kind = _around(_AnotherKind)
