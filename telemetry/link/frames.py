"""The frames of a link and their layout; all numbers are big endian.

    OPEN                      kind:1  connection:4  addressee:1
    OPENED RESET CLOSE BUSY   kind:1  connection:4
    DATA                      kind:1  connection:4  number:2  offset:2  data:0..456
    DATA_ACK                  kind:1  connection:4  number:2  offset:2  answer:6  data:0..456
    ACK                       kind:1  connection:4  answer:6  came:4

    answer                    taken:2  heard:2  flipped:1  lacking:1

========== ==========================================================================================
field      meaning
========== ==========================================================================================
kind       0x21 OPEN, 0x22 OPENED, 0x23 DATA, 0x24 ACK, 0x25 RESET, 0x26 CLOSE, 0x27 BUSY, 0x28 DATA_ACK;
           the high digit is the version of this layout, a frame of another version is no frame of ours
connection the random identity of the connection
addressee  who is meant: 0 the pump, 1 the communicator
number     counts every DATA and DATA_ACK that leaves, repetitions too, modulo 65,536
offset     place of the first byte of `data` in the stream, modulo 65,536
taken      the offset that is awaited next: everything before it was taken by the layer above
heard      the latest `number` that arrived; 65,535 before the first
came       bit i is 1 when number `heard` − 1 − i arrived; in a DATA_ACK all of them did
flipped    frames of any kind that came with damaged bytes at full length, counted by every reader between the sender
           of the data and the sender of this answer, modulo 256
lacking    the same for frames that came with bytes missing
========== ==========================================================================================
"""

from __future__ import annotations

import struct
from enum import IntEnum
from typing import NamedTuple

from telemetry.framing import stuffed_lengths
from telemetry.link.limits import FRAGMENT_SIZES

MODULUS = 2**16
CAME_BITS = 32
ALL_CAME = (1 << CAME_BITS) - 1
_BARE = struct.Struct(">BI")
_OPEN = struct.Struct(">BIB")
_DATA = struct.Struct(">BIHH")
_DATA_ACK = struct.Struct(">BIHHHHBB")
_ACK = struct.Struct(">BIHHBBI")
_EVIDENCE_AT = {0x24: 9, 0x28: 13}
DATA_OVERHEAD = _DATA.size + 4 + 2 + 1  # CRC-32, what COBS adds at most to these lengths less one, a shared border


class Kind(IntEnum):
    """The first byte of a frame."""

    OPEN = 0x21
    OPENED = 0x22
    DATA = 0x23
    ACK = 0x24
    RESET = 0x25
    CLOSE = 0x26
    BUSY = 0x27
    DATA_ACK = 0x28


class Addressee(IntEnum):
    """Whom an OPEN is for."""

    PUMP = 0
    COMMUNICATOR = 1


class Bare(NamedTuple):
    """A frame that only names its connection: OPENED, RESET, CLOSE or BUSY."""

    kind: Kind
    connection: int


class Open(NamedTuple):
    """Asks for a connection."""

    connection: int
    addressee: Addressee = Addressee.PUMP

    @property
    def kind(self) -> Kind:
        """The kind of every such frame."""
        return Kind.OPEN


class Answer(NamedTuple):
    """What was taken and heard of the other direction, and what was seen damaged there."""

    taken: int
    heard: int
    flipped: int = 0
    lacking: int = 0


class Data(NamedTuple):
    """A fragment; with an answer when nothing was missed of the other direction."""

    connection: int
    number: int
    offset: int
    data: bytes
    answer: Answer | None = None

    @property
    def kind(self) -> Kind:
        """DATA or DATA_ACK."""
        return Kind.DATA if self.answer is None else Kind.DATA_ACK


class Ack(NamedTuple):
    """An answer, with the numbers before the latest one that arrived."""

    connection: int
    answer: Answer
    came: int = ALL_CAME

    @property
    def kind(self) -> Kind:
        """The kind of every such frame."""
        return Kind.ACK


Frame = Bare | Open | Data | Ack
_DATA_KIND, _ACK_KIND, _DATA_ACK_KIND = int(Kind.DATA), int(Kind.ACK), int(Kind.DATA_ACK)  # quicker than an enum
_BARE_KINDS = (Kind.OPENED, Kind.RESET, Kind.CLOSE, Kind.BUSY)


def pack(frame: Frame) -> bytes:
    """The payload that `unpack` reads."""
    if isinstance(frame, Data):
        connection, number, offset, data, answer = frame
        if answer is None:
            return _DATA.pack(_DATA_KIND, connection, number, offset) + data
        return _DATA_ACK.pack(_DATA_ACK_KIND, connection, number, offset, *answer) + data
    if isinstance(frame, Ack):
        return _ACK.pack(_ACK_KIND, frame.connection, *frame.answer, frame.came)
    if isinstance(frame, Open):
        return _OPEN.pack(Kind.OPEN, frame.connection, frame.addressee)
    return _BARE.pack(frame.kind, frame.connection)


def unpack(payload: bytes) -> Frame | None:
    """The frame in a payload, or None when it is no frame of this layout."""
    size, kind = len(payload), payload[0] if payload else 0
    if kind == _DATA_ACK_KIND and size >= _DATA_ACK.size:
        _, connection, number, offset, taken, heard, flipped, lacking = _DATA_ACK.unpack_from(payload)
        return Data(connection, number, offset, payload[_DATA_ACK.size :], Answer(taken, heard, flipped, lacking))
    if kind == _DATA_KIND and size >= _DATA.size:
        _, connection, number, offset = _DATA.unpack_from(payload)
        return Data(connection, number, offset, payload[_DATA.size :])
    if kind == _ACK_KIND and size == _ACK.size:
        _, connection, taken, heard, flipped, lacking, came = _ACK.unpack(payload)
        return Ack(connection, Answer(taken, heard, flipped, lacking), came)
    if kind == Kind.OPEN and size == _OPEN.size:
        _, connection, addressee = _OPEN.unpack(payload)
        return Open(connection, Addressee(addressee)) if addressee in tuple(Addressee) else None
    if kind in _BARE_KINDS and size == _BARE.size:
        return Bare(Kind(kind), _BARE.unpack(payload)[1])
    return None


def with_evidence(payload: bytes, flipped: int, lacking: int) -> bytes:
    """The payload of an answer with what a relay on its way saw damaged of the direction that it answers.

    Both counts run since the relay began; a payload that carries no answer comes back as it is.
    """
    at = _EVIDENCE_AT.get(payload[0]) if payload else None
    if at is None or len(payload) < at + 2:
        return payload
    told = bytes(((payload[at] + flipped) % 256, (payload[at + 1] + lacking) % 256))
    return payload[:at] + told + payload[at + 2 :]


def plain_data_bytes(data_bytes: int) -> int:
    """Bytes on the line of a plain DATA frame, with one border."""
    return data_bytes + DATA_OVERHEAD


def coded_payload_bytes(data_bytes: int) -> int:
    """Bytes of payload of a DATA_ACK, the longer of the two kinds."""
    return data_bytes + _DATA_ACK.size


def full_lengths() -> frozenset[int]:
    """How long the stretch between two zeros may be when a frame came whole: whole fragments, answers, bare ones."""
    payloads = [head + size for size in FRAGMENT_SIZES for head in (_DATA.size, _DATA_ACK.size)]
    payloads += [_DATA.size, _DATA_ACK.size, _ACK.size, _BARE.size, _OPEN.size]
    return frozenset(length for payload in payloads for length in stuffed_lengths(payload))
