"""What a link tells the layer above."""

from __future__ import annotations

from msgspec import Struct


class Opened(Struct, frozen=True):
    """Both ends know this connection; everything received from here on belongs to it."""

    connection: int


class Received(Struct, frozen=True):
    """The next bytes of the stream; they count as taken, and are acknowledged, once handed out."""

    data: bytes


class Closed(Struct, frozen=True):
    """The connection ended; what was still outstanding may or may not have arrived."""

    reason: str


class Busy(Struct, frozen=True):
    """The responder serves another connection whose session is open; this one goes on asking."""

    connection: int


LinkEvent = Opened | Received | Closed | Busy
