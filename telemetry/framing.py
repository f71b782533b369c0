"""Plain frames on a line of bytes: COBS with CRC-32 between zero bytes.

    frame = 00  COBS( payload  CRC-32 of payload, little endian )  00

COBS leaves no zero inside, so any zero is a border and a reader that joins in the middle, or comes out of
garbage, is in step again at the next one. The leading zero closes whatever noise stood before the frame:
garbage costs no good frame after it. Frames that leave together share the zero between them. CRC-32 finds every burst
up to 32 bits and, at these lengths, any three flipped bits; a flip that moves a zero spreads wider and slips through
once in 2**32. Nothing here reads a clock or a port. A frame that mends itself is in `telemetry.coding`.

References: S. Cheshire and M. Baker, Consistent Overhead Byte Stuffing, 1999; CRC-32 as in RFC 1952; P.
Koopman, 32-Bit Cyclic Redundancy Codes for Internet Applications, 2002.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence, Set

from cobs import cobs

from telemetry.errors import FrameTooLong

MAX_PAYLOAD = 512
"""The longest payload of one frame, in bytes (our choice: 45 ms of line at 115,200 baud)."""

_CHECK = struct.Struct("<I")
_RESIDUE = 0x2144DF1C  # the CRC-32 of anything that ends with its own, little endian
_LONGEST = MAX_PAYLOAD + _CHECK.size
_LONGEST_ENCODED = _LONGEST + _LONGEST // 254 + 1
_SHORTEST = 1 + _CHECK.size
_BORDER = b"\x00"


def encode(payload: bytes) -> bytes:
    """The frame that carries `payload` of 1 to 512 bytes.

    Raises `FrameTooLong`, and `ValueError` for none.
    """
    return _BORDER + _stuffed(payload) + _BORDER


def encode_all(payloads: Sequence[bytes]) -> bytes:
    """The frames of several payloads, each border once; nothing for none. Raises as `encode`."""
    if not payloads:
        return b""
    return _BORDER + _BORDER.join(map(_stuffed, payloads)) + _BORDER


def stuffed_lengths(payload_bytes: int) -> range:
    """How many bytes may stand between the borders of a frame with a payload of this length."""
    body = payload_bytes + _CHECK.size
    return range(body + 1, body + body // 254 + 2)


def payload_of(stretch: bytes) -> bytes | None:
    """The payload of the frame between two zeros, or None when it is no good frame."""
    try:
        body: bytes = cobs.decode(stretch)
    except cobs.DecodeError:
        return None
    if zlib.crc32(body) != _RESIDUE or len(body) < _SHORTEST:
        return None
    return body[: -_CHECK.size]


def _stuffed(payload: bytes) -> bytes:
    if not payload:
        raise ValueError("an empty payload has no frame: zeros alone would look like one")
    if len(payload) > MAX_PAYLOAD:
        raise FrameTooLong(f"a payload of {len(payload)} bytes is over {MAX_PAYLOAD}: send it in fragments")
    stuffed: bytes = cobs.encode(payload + _CHECK.pack(zlib.crc32(payload)))
    return stuffed


class FrameReader:
    """Finds the good frames in a stream, however it is cut; holds at most one frame's worth of bytes.

    `damaged` counts stretches between zeros that are no good frame, `oversized` those longer than any frame. Of both,
    `flipped` are as long as one of `full_lengths`, `lacking` all others.
    """

    def __init__(self, full_lengths: Set[int] = frozenset()) -> None:
        self.damaged = 0
        self.oversized = 0
        self.flipped = 0
        self.lacking = 0
        self._full_lengths = full_lengths
        self._pending = b""
        self._skipping = False

    @property
    def held(self) -> int:
        """Bytes that wait for the end of their frame."""
        return len(self._pending)

    def feed(self, data: bytes, *, counted: bool = True) -> list[bytes]:
        """The payloads completed by `data`, good ones only, in order; what is damaged counts when `counted`."""
        *complete, rest = data.split(_BORDER)
        payloads = []
        for piece in complete:
            stretch = piece
            if self._pending or self._skipping or len(piece) > _LONGEST_ENCODED:
                stretch = self._joined(piece, counted)
                self._pending, self._skipping = b"", False
            if stretch:
                payload = payload_of(stretch)
                if payload is not None:
                    payloads.append(payload)
                elif counted:
                    self._count(len(stretch))
        if rest:
            self._pending = self._joined(rest, counted)
        return payloads

    def _joined(self, piece: bytes, counted: bool) -> bytes:
        if self._skipping:
            return b""
        stretch = self._pending + piece if self._pending else piece
        if len(stretch) > _LONGEST_ENCODED:
            self.oversized += 1
            self.lacking += counted
            self._skipping = True
            return b""
        return stretch

    def _count(self, length: int) -> None:
        self.damaged += 1
        if length in self._full_lengths:
            self.flipped += 1
        else:
            self.lacking += 1
