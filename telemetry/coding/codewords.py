"""A coded frame: a mark, then Reed–Solomon codewords of a length that the mark tells.

    frame   = 00 form 00  content  parity
    content = length:2 (big endian)  payload  zeros  CRC-32 of all before, little endian

==== ========= ============= ============== =================================================
form codewords bytes of each longest payload carries
==== ========= ============= ============== =================================================
0x45 1         40            18             answers, openings
0xB9 1         160           138            fragments of up to 120 bytes
0xA6 1         255           233            fragments of up to 216 bytes
0x5A 2         255           472            fragments of up to 456 bytes
==== ========= ============= ============== =================================================

With two codewords their bytes take turns, so that a burst of 16 damaged bytes is mended too. The content stands as it
is before the parity: when its check is right it is taken as it stands, and only what is damaged is decoded. The mark
can be found with `bytes.find` and is in no plain frame, for a plain frame is longer than one byte; any two forms differ
in five bits or more, so one that is expected at its place is known with two bits flipped.

How much parity: with p bytes in each codeword of 255, at bit error rates e a byte is damaged with 1 − (1 − e)^8, and a
codeword is lost when more than p/2 are. Share of the line left for data, two codewords with a fragment of what fits:

    p      e = 1e-4   e = 1e-3   e = 2e-3   e = 3e-3
    8        0.93       0.83       0.36       0.07
    12       0.92       0.91       0.72       0.33
    16       0.90       0.90       0.86       0.64
    24       0.87       0.87       0.87       0.86

16 costs 1.5 % of the line against 12 and still carries where a line is twice or three times as bad as the worst we are
asked to work on.
"""

from __future__ import annotations

import re
import struct
import zlib

from msgspec import Struct

from telemetry.coding.reed_solomon import LONGEST, PARITY, mended, parity_of
from telemetry.errors import FrameTooLong

MARK_BYTES = 3
RESIDUE = 0x2144DF1C
"""The CRC-32 of anything that ends with its own CRC-32, little endian."""

_LENGTH = struct.Struct(">H")
_CHECK = struct.Struct("<I")
_OVERHEAD = _LENGTH.size + _CHECK.size
_NEAR = 2


class Form(Struct, frozen=True):
    """How many codewords of which length follow a mark."""

    mark: bytes
    codewords: int
    each: int

    @property
    def length(self) -> int:
        """Bytes behind the mark."""
        return self.codewords * self.each

    @property
    def content(self) -> int:
        """Bytes behind the mark without parity."""
        return self.codewords * (self.each - PARITY)

    @property
    def longest_payload(self) -> int:
        """Bytes of payload that fit."""
        return self.content - _OVERHEAD


FORMS = tuple(
    Form(bytes((0, form, 0)), codewords, each)
    for form, codewords, each in ((0x45, 1, 40), (0xB9, 1, 160), (0xA6, 1, LONGEST), (0x5A, 2, LONGEST))
)
"""All forms, shortest first."""

MARK = re.compile(b"\x00[" + b"".join(re.escape(form.mark[1:2]) for form in FORMS) + b"]\x00", re.DOTALL)
"""Finds an undamaged mark."""

BY_MARK = {form.mark: form for form in FORMS}
_FORM_BYTES = frozenset(form.mark[1] for form in FORMS)
MAX_PAYLOAD = FORMS[-1].longest_payload
"""The longest payload of a coded frame, in bytes."""


def form_for(payload_bytes: int) -> Form:
    """The shortest form that a payload of this length fits. Raises `FrameTooLong`."""
    for form in FORMS:
        if payload_bytes <= form.longest_payload:
            return form
    raise FrameTooLong(f"a payload of {payload_bytes} bytes is over {MAX_PAYLOAD}: send it in fragments")


def line_bytes(payload_bytes: int) -> int:
    """Bytes on the line of a coded frame with a payload of this length. Raises `FrameTooLong`."""
    return MARK_BYTES + form_for(payload_bytes).length


def encode(payload: bytes) -> bytes:
    """The coded frame of `payload`, of 1 to 472 bytes. Raises `FrameTooLong`, and `ValueError` for none."""
    if not payload:
        raise ValueError("an empty payload has no frame")
    form = form_for(len(payload))
    return form.mark + _codewords(payload, form)


def parity_was_cut(block: bytes, payload: bytes, form: Form) -> bool:
    """Whether the bytes behind a mark, of which `payload` was taken, lack parity and hold what came after it instead.

    Every frame begins with a zero: parity without one is not looked at, for that takes longer than all else.
    """
    parity = block[form.content :]
    return b"\x00" in parity and parity != _codewords(payload, form)[form.content :]


def _codewords(payload: bytes, form: Form) -> bytes:
    body = (_LENGTH.pack(len(payload)) + payload).ljust(form.content - _CHECK.size, b"\x00")
    content = body + _CHECK.pack(zlib.crc32(body))
    if form.codewords == 1:
        return content + parity_of(content)
    parity = bytearray(form.codewords * PARITY)
    for turn in range(form.codewords):
        parity[turn :: form.codewords] = parity_of(content[turn :: form.codewords])
    return content + parity


def decode(block: bytes, form: Form, *, mend: bool = True) -> tuple[bytes, int] | None:
    """The payload in the bytes behind a mark, and how many damaged bytes were mended for it; None when it is lost.

    Damage that only hits the parity is not looked at. Without `mend` whatever is damaged is lost.
    """
    content, damaged = block[: form.content], 0
    if zlib.crc32(content) != RESIDUE:
        if not mend:
            return None
        repaired = bytearray(block)
        for turn in range(form.codewords):
            word = mended(block[turn :: form.codewords])
            if word is None:
                return None
            repaired[turn :: form.codewords], more = word
            damaged += more
        content = bytes(repaired[: form.content])
        if zlib.crc32(content) != RESIDUE:
            return None
    (length,) = _LENGTH.unpack_from(content)
    if not 0 < length <= form.longest_payload:
        return None
    return content[_LENGTH.size : _LENGTH.size + length], damaged


def form_near(mark: bytes) -> Form | None:
    """The form whose mark these three bytes are, with up to two flipped bits; None when they are none."""
    if exact := BY_MARK.get(mark):
        return exact
    seen = int.from_bytes(mark)
    distance, form = min(((int.from_bytes(form.mark) ^ seen).bit_count(), place) for place, form in enumerate(FORMS))
    return FORMS[form] if distance <= _NEAR else None


def begun_mark(data: bytes) -> int:
    """How many bytes at the end of `data` may be the beginning of a mark: 0, 1 or 2."""
    if data[-1:] == b"\x00":
        return 1
    return 2 if data[-2:-1] == b"\x00" and data[-1] in _FORM_BYTES else 0
