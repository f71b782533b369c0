"""The bytes of a recording: pieces of one session, appended in the order in which they happened.

    recording = "CISTBBOX"  format: u16  piece*
    piece     = kind: u8  at: u32  length: u32  sum: u32  body

`at` counts ms of line time since the recording began. `sum` is CRC-32 of the first nine bytes and the body, begun with
the sum of the piece before (0 for the first): a piece that was damaged, moved or left out does not check, nor does
anything after it. A reader keeps what stands before; a recording whose process was killed ends in a torn piece.

    OPENING    CBOR of `Opening`: which end, its versions, when
    SNAPSHOT   CBOR of the pump's stored form, as `backend.checkpoint` has it, with its format in front
    PEER       CBOR of `PeerNoted`: who was admitted to the session
    IN, OUT    plaintext that this end received, sent
    PUMP_TIME  u64: what the pump's driver of time said when the pump asked
    INPUT      CBOR of what befell the pump beside the session: needle, handset, faults, time told to pass
    FULL       u64: the recording reached its limit; the size of the piece that did not fit
    END        UTF-8: why the session ended
    STANDING   UTF-8: what the other end's certificate is worth from here on, when that changes
"""

from __future__ import annotations

import struct
import zlib
from enum import IntEnum
from typing import Final, Literal, TypeVar

from msgspec import Struct

from pump_core.record import BadRecord, Count, Flag, Int, Name, Record
from telemetry.errors import SurroundingsError
from telemetry.identity.peer import DeviceRole
from telemetry.messages.codec import MessageUnreadable, dumps, loads

FORMAT = 1
_MAGIC = b"CISTBBOX"
_FILE: Final = struct.Struct(">8sH")
_HEAD: Final = struct.Struct(">BII")
_SUM: Final = struct.Struct(">I")
OVERHEAD = _HEAD.size + _SUM.size
NUMBER: Final = struct.Struct(">Q")
_LATEST = 2**32 - 1

Side = Literal["tablet", "pump"]

R = TypeVar("R", bound=Record)


class Kind(IntEnum):
    """What a piece holds; see the module."""

    OPENING = 1
    SNAPSHOT = 2
    PEER = 3
    IN = 4
    OUT = 5
    PUMP_TIME = 6
    INPUT = 7
    FULL = 8
    END = 9
    STANDING = 10


class Piece(Struct, frozen=True):
    """One piece; `at_ms` since the recording began."""

    kind: Kind
    at_ms: int
    body: bytes


class Opening(Record):
    """Which end recorded, with which versions; `as_entered` is the pump's bedside, None for a tablet."""

    side: Side
    software: Name
    protocol: Count
    schema_version: Count
    limits_version: Name
    constants_version: Name
    utc_ms: Int
    connection: Count
    as_entered: Flag | None


class PeerNoted(Record):
    """Whom the session admitted: role, device and serial number of the certificate; no key, no secret."""

    role: DeviceRole
    device: Name
    certificate: Name


class NoRecording(SurroundingsError):
    """A file is no recording, or none that this program reads."""


class Writer:
    """Turns pieces into bytes; each call gives what is to be appended."""

    def __init__(self) -> None:
        self._sum = 0

    def begin(self) -> bytes:
        """The first bytes of a recording."""
        return _FILE.pack(_MAGIC, FORMAT)

    def piece(self, kind: Kind, at_ms: int, body: bytes) -> bytes:
        """The bytes of one piece."""
        head = _HEAD.pack(kind, min(at_ms, _LATEST), len(body))
        self._sum = zlib.crc32(body, zlib.crc32(head, self._sum))
        return b"".join((head, _SUM.pack(self._sum), body))


class Recording(Struct, frozen=True):
    """What a recording holds; `unread` bytes at its end do not check: torn off, or damaged."""

    pieces: tuple[Piece, ...]
    unread: int = 0

    @property
    def opening(self) -> Opening:
        """Its first piece. Raises `NoRecording`."""
        if not self.pieces or self.pieces[0].kind is not Kind.OPENING:
            raise _unlike("it ends before it says which end it is of")
        return body_as(Opening, self.pieces[0].body)

    @property
    def peer(self) -> PeerNoted | None:
        """Who was admitted, None when nobody was."""
        found = self.bodies(Kind.PEER)
        return body_as(PeerNoted, found[0]) if found else None

    @property
    def end(self) -> str | None:
        """Why the session ended; None when the recording stops before."""
        found = self.bodies(Kind.END)
        return found[-1].decode("utf-8", "replace") if found else None

    def bodies(self, kind: Kind) -> list[bytes]:
        """The bodies of all pieces of a kind."""
        return [piece.body for piece in self.pieces if piece.kind is kind]


def read_recording(data: bytes) -> Recording:
    """The pieces of a recording that check. Raises `NoRecording` for bytes that begin as none of ours."""
    if len(data) < _FILE.size:
        raise _unlike("it is shorter than the beginning of one")
    magic, found = _FILE.unpack_from(data)
    if magic != _MAGIC:
        raise _unlike("it begins differently")
    if found != FORMAT:
        raise _unlike(f"it is in format {found}, and this program reads format {FORMAT}")
    pieces: list[Piece] = []
    at, total = _FILE.size, 0
    while at + OVERHEAD <= len(data):
        kind, at_ms, length = _HEAD.unpack_from(data, at)
        (stored,) = _SUM.unpack_from(data, at + _HEAD.size)
        body = data[at + OVERHEAD : at + OVERHEAD + length]
        total = zlib.crc32(body, zlib.crc32(data[at : at + _HEAD.size], total))
        if len(body) < length or stored != total or kind not in Kind._value2member_map_:
            break
        pieces.append(Piece(Kind(kind), at_ms, body))
        at += OVERHEAD + length
    return Recording(tuple(pieces), len(data) - at)


def body_of(record: Record) -> bytes:
    """The body of a piece that holds a record."""
    return dumps(record.to_list())


def body_as(model: type[R], body: bytes) -> R:
    """The record in a body. Raises `NoRecording`."""
    try:
        return model.from_list(loads(body))
    except (MessageUnreadable, BadRecord) as bad:
        raise _unlike(str(bad)) from bad


def _unlike(why: str) -> NoRecording:
    return NoRecording(
        "This is no recording of a session.",
        f"The file does not read as one: {why}.",
        "Name a file that cisterna wrote with --record.",
    )
