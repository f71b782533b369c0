"""Frames on a line of bytes: COBS with CRC-32 between zero bytes.

    frame = 00  COBS( payload  CRC-32 of payload, little endian )  00

COBS leaves no zero inside, so any zero is a border and a reader that joins in the middle, or comes out of
garbage, is in step again at the next one. The leading zero closes whatever noise stood before the frame:
garbage costs no good frame after it. CRC-32 finds every burst up to 32 bits and, at these lengths, any three
flipped bits; a flip that moves a zero spreads wider and slips through once in 2**32. Nothing here reads a
clock or a port.

References: S. Cheshire and M. Baker, Consistent Overhead Byte Stuffing, 1999; CRC-32 as in RFC 1952; P.
Koopman, 32-Bit Cyclic Redundancy Codes for Internet Applications, 2002.
"""

from __future__ import annotations

import struct
import zlib

from cobs import cobs

from telemetry.errors import FrameTooLong

MAX_PAYLOAD = 512
"""The longest payload of one frame, in bytes (our choice: 45 ms of line at 115,200 baud)."""

_CHECK = struct.Struct("<I")
_LONGEST = MAX_PAYLOAD + _CHECK.size
_LONGEST_ENCODED = _LONGEST + _LONGEST // 254 + 1
_BORDER = b"\x00"


def encode(payload: bytes) -> bytes:
    """The frame that carries `payload` of 1 to 512 bytes.

    Raises `FrameTooLong`, and `ValueError` for none.
    """
    if not payload:
        raise ValueError("an empty payload has no frame: zeros alone would look like one")
    if len(payload) > MAX_PAYLOAD:
        raise FrameTooLong(f"a payload of {len(payload)} bytes is over {MAX_PAYLOAD}: send it in fragments")
    stuffed: bytes = cobs.encode(payload + _CHECK.pack(zlib.crc32(payload)))
    return _BORDER + stuffed + _BORDER


class FrameReader:
    """Finds the good frames in a stream, however it is cut; holds at most one frame's worth of bytes.

    `damaged` counts stretches between zeros that are no good frame, `oversized` those longer than any frame.
    """

    def __init__(self) -> None:
        self.damaged = 0
        self.oversized = 0
        self._pending = bytearray()
        self._skipping = False

    def feed(self, data: bytes) -> list[bytes]:
        """The payloads completed by `data`, good ones only, in order."""
        *complete, rest = data.split(_BORDER)
        payloads = []
        for piece in complete:
            self._append(piece)
            if self._pending and (payload := self._payload()) is not None:
                payloads.append(payload)
            self._pending.clear()
            self._skipping = False
        self._append(rest)
        return payloads

    def _append(self, piece: bytes) -> None:
        if self._skipping:
            return
        if len(self._pending) + len(piece) > _LONGEST_ENCODED:
            self.oversized += 1
            self._pending.clear()
            self._skipping = True
        else:
            self._pending += piece

    def _payload(self) -> bytes | None:
        try:
            body: bytes = cobs.decode(bytes(self._pending))
        except cobs.DecodeError:
            self.damaged += 1
            return None
        payload = body[: -_CHECK.size]
        if not payload or _CHECK.pack(zlib.crc32(payload)) != body[-_CHECK.size :]:
            self.damaged += 1
            return None
        return payload
