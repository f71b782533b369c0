"""Any bytes at the reader of frames: beside a plain reading of the layout, in any cutting."""

from __future__ import annotations

import zlib

from telemetry.framing import MAX_PAYLOAD, FrameReader, encode
from tests.fuzz.choices import Choices
from tests.fuzz.weight import weight

GOOD = b"a good frame \x00\xff\x00"
MOST_HELD = 4 * MAX_PAYLOAD


def run(data: bytes) -> None:
    """Two readers of the same bytes agree with each other and with the plain reading; a good frame comes through."""
    stream, cuts = Choices(data).stream()
    whole, cut = FrameReader(), FrameReader()
    found = whole.feed(stream)
    again = []
    for piece in cuts:
        again += cut.feed(piece)
        assert weight(cut) < MOST_HELD
    assert again == found
    assert (cut.damaged, cut.oversized) == (whole.damaged, whole.oversized)
    assert found == plainly_read(stream)
    assert whole.feed(encode(GOOD))[-1:] == [GOOD]
    assert whole.feed(b"") == []


def plainly_read(stream: bytes) -> list[bytes]:
    """The payloads by the letter of the layout."""
    found = []
    for body in stream.split(b"\x00")[:-1]:
        unstuffed = _unstuffed(body)
        if unstuffed is None or not 4 < len(unstuffed) <= MAX_PAYLOAD + 4:
            continue
        payload, check = unstuffed[:-4], unstuffed[-4:]
        if zlib.crc32(payload).to_bytes(4, "little") == check:
            found.append(payload)
    return found


def _unstuffed(body: bytes) -> bytes | None:
    plain, at = bytearray(), 0
    while at < len(body):
        code = body[at]
        block = body[at + 1 : at + code]
        if len(block) != code - 1:
            return None
        plain += block
        at += code
        if code < 0xFF and at < len(body):
            plain.append(0)
    return bytes(plain)
