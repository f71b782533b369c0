"""What a communicator sees of a link frame: its kind, its connection and, of an OPEN, whom it is for.

It reads no further: sequence numbers and data are between the two ends.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from telemetry.link.frames import Bare, Kind, pack

PUMP, COMMUNICATOR = 0, 1
"""The addressee of an OPEN."""

_HEAD = struct.Struct(">BI")
_ADDRESSEE_AT = _HEAD.size


@dataclass(frozen=True, slots=True)
class Heading:
    """The part of a frame that a communicator reads."""

    kind: Kind
    connection: int
    addressee: int


def heading(payload: bytes) -> Heading | None:
    """The heading of a frame, or None when it is of another layout, which is relayed all the same."""
    if len(payload) < _HEAD.size or payload[0] not in Kind._value2member_map_:
        return None
    kind, connection = _HEAD.unpack_from(payload)
    addressed = kind == Kind.OPEN and len(payload) > _ADDRESSEE_AT
    return Heading(Kind(kind), connection, payload[_ADDRESSEE_AT] if addressed else PUMP)


def ending(kind: Kind, connection: int) -> bytes:
    """The payload of a RESET or CLOSE."""
    return pack(Bare(kind, connection))


def without_addressee(payload: bytes) -> bytes:
    """The payload as a link of today reads it."""
    return payload[:_ADDRESSEE_AT] if payload[0] == Kind.OPEN else payload


def with_addressee(payload: bytes, addressee: int) -> bytes:
    """The payload as a communicator reads it."""
    return payload + bytes([addressee]) if payload[0] == Kind.OPEN else payload
