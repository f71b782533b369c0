"""What a link tells the layer above."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Opened:
    """Both ends know this connection; everything received from here on belongs to it."""

    connection: int


@dataclass(frozen=True, slots=True)
class Received:
    """The next bytes of the stream; they count as taken, and are acknowledged, once handed out."""

    data: bytes


@dataclass(frozen=True, slots=True)
class Closed:
    """The connection ended; what was still outstanding may or may not have arrived."""

    reason: str


@dataclass(frozen=True, slots=True)
class Busy:
    """The responder serves another connection whose session is open; this one goes on asking."""

    connection: int


LinkEvent = Opened | Received | Closed | Busy
