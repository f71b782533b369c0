"""The frames of a link and their layout; all numbers are big endian.

    OPEN OPENED RESET CLOSE   kind:1  connection:4
    DATA                      kind:1  connection:4  sequence:2  number:2  taken:2  heard:2  data:0..480
    ACK                       kind:1  connection:4  taken:2  heard:2  held:0..8

========== ==========================================================================================
field      meaning
========== ==========================================================================================
kind       0x11 OPEN, 0x12 OPENED, 0x13 DATA, 0x14 ACK, 0x15 RESET, 0x16 CLOSE; the high digit is the
           version of this layout, a frame of another version is no frame of ours
connection the random identity of the connection
sequence   place of the fragment in the stream, counted in fragments from 0, modulo 65,536
number     counts every DATA frame that leaves, repetitions too, so that an answer names one transmission
taken      the sequence number that is awaited next: everything before it was taken by the layer above
heard      `number` of the latest DATA frame that arrived; 65,535 before the first
held       bit i (of byte i // 8, lowest first) is 1 when the fragment `taken` + 1 + i waits behind a gap;
           zero bytes at the end are left out
========== ==========================================================================================
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from enum import IntEnum

MODULUS = 2**16
_BARE = struct.Struct(">BI")
_DATA = struct.Struct(">BIHHHH")
_ACK = struct.Struct(">BIHH")
_HELD_BYTES = 8
DATA_OVERHEAD = _DATA.size + 4 + 3 + 2  # CRC-32, the most that COBS adds, two borders


class Kind(IntEnum):
    """The first byte of a frame."""

    OPEN = 0x11
    OPENED = 0x12
    DATA = 0x13
    ACK = 0x14
    RESET = 0x15
    CLOSE = 0x16


@dataclass(frozen=True, slots=True)
class Bare:
    """A frame that only names its connection."""

    kind: Kind
    connection: int


@dataclass(frozen=True, slots=True)
class Data:
    """A fragment, with what was taken of the other direction."""

    connection: int
    sequence: int
    number: int
    taken: int
    heard: int
    data: bytes

    @property
    def kind(self) -> Kind:
        """The kind of every such frame."""
        return Kind.DATA


@dataclass(frozen=True, slots=True)
class Ack:
    """What was taken and what is held behind gaps."""

    connection: int
    taken: int
    heard: int
    held: int

    @property
    def kind(self) -> Kind:
        """The kind of every such frame."""
        return Kind.ACK


Frame = Bare | Data | Ack


def pack(frame: Frame) -> bytes:
    """The payload that `unpack` reads."""
    if isinstance(frame, Data):
        head = _DATA.pack(Kind.DATA, frame.connection, frame.sequence, frame.number, frame.taken, frame.heard)
        return head + frame.data
    if isinstance(frame, Ack):
        held = frame.held.to_bytes(_HELD_BYTES, "little").rstrip(b"\x00")
        return _ACK.pack(Kind.ACK, frame.connection, frame.taken, frame.heard) + held
    return _BARE.pack(frame.kind, frame.connection)


def unpack(payload: bytes) -> Frame | None:
    """The frame in a payload, or None when it is no frame of this layout."""
    if len(payload) < _BARE.size or payload[0] not in Kind._value2member_map_:
        return None
    kind, connection = _BARE.unpack_from(payload)
    if kind == Kind.DATA:
        if len(payload) < _DATA.size:
            return None
        _, _, sequence, number, taken, heard = _DATA.unpack_from(payload)
        return Data(connection, sequence, number, taken, heard, payload[_DATA.size :])
    if kind == Kind.ACK:
        if not _ACK.size <= len(payload) <= _ACK.size + _HELD_BYTES:
            return None
        _, _, taken, heard = _ACK.unpack_from(payload)
        return Ack(connection, taken, heard, int.from_bytes(payload[_ACK.size :], "little"))
    return Bare(Kind(kind), connection) if len(payload) == _BARE.size else None


def steps_from(older: int, newer: int) -> int:
    """How far `newer` lies after `older`, modulo 65,536; 32,768 and more means before."""
    return (newer - older) % MODULUS
