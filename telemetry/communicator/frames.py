"""What a communicator sees of a link frame: its kind, its connection and, of an OPEN, whom it is for.

It reads no further: what an end says of the stream is between the two ends.
"""

from __future__ import annotations

import struct

from msgspec import Struct

from telemetry.link.frames import Addressee, Bare, Kind, pack

_HEAD = struct.Struct(">BI")
_KINDS = {kind.value: kind for kind in Kind}


class Heading(Struct, frozen=True):
    """The part of a frame that a communicator reads; `addressee` is that of an OPEN, else the pump."""

    kind: Kind
    connection: int
    addressee: int


def heading(payload: bytes) -> Heading | None:
    """The heading of a frame, or None when it is of another layout, which is relayed all the same."""
    kind = _KINDS.get(payload[0]) if len(payload) >= _HEAD.size else None
    if kind is None:
        return None
    addressed = kind is Kind.OPEN and len(payload) > _HEAD.size
    return Heading(kind, connection_of(payload), payload[_HEAD.size] if addressed else Addressee.PUMP)


def connection_of(payload: bytes) -> int:
    """The connection of a frame that has a heading."""
    connection: int = _HEAD.unpack_from(payload)[1]
    return connection


def ending(kind: Kind, connection: int) -> bytes:
    """The payload of a RESET or CLOSE."""
    return pack(Bare(kind, connection))
