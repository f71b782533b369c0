"""Frames of both kinds, whole, damaged and cut, between any bytes, at the reader of a line."""

from __future__ import annotations

from telemetry import framing
from telemetry.coding import codewords
from telemetry.coding.reading import LineReader
from telemetry.coding.writing import on_line
from tests.fuzz.choices import Choices, pieces
from tests.fuzz.weight import weight

GOOD = b"a good frame \x00\xff\x00"
MOST_STEPS = 30
MOST_HELD = 2_048
MOST_BUT_FOR_FLOODS = 2_000
"""Bytes for which mending is never refused: only beyond can it matter how a stream is cut."""


def run(data: bytes) -> None:
    """Only what was sent comes out, in any cutting, little is held, and a good frame of either kind comes through."""
    choices = Choices(data)
    ending, cuts = choices.below(2), choices.number(1)
    stream, sent = _stream(choices)
    whole, cut = LineReader(), LineReader()
    found = whole.feed(stream)
    again = []
    for piece in pieces(stream, cuts):
        again += cut.feed(piece)
        assert weight(cut) < MOST_HELD
    unsent = [(payload, coded) for payload, coded in found + again if payload not in sent]
    # the fuzzer solves sums: a plain frame that it wrote itself, byte by byte, is none of our making
    assert all(not coded and framing.encode(payload)[1:-1] in stream for payload, coded in unsent), unsent
    if len(stream) <= MOST_BUT_FOR_FLOODS and not _wrote_a_frame(stream, sent):
        assert again == found, "it matters how a stream is cut"
    good = framing.encode(GOOD) if ending else codewords.encode(GOOD)
    assert (GOOD, not ending) in cut.feed(good), "a good frame did not come through"


def _wrote_a_frame(stream: bytes, sent: set[bytes]) -> bool:
    """Whether noise wrote a good plain frame of its own: within a frame that is awaited it ends the waiting."""
    good = {framing.payload_of(stretch) for stretch in stream.split(b"\x00") if stretch}
    return bool(good - sent - {None})


def _stream(choices: Choices) -> tuple[bytes, set[bytes]]:
    """Any bytes with frames between them; the payloads of these."""
    stream, sent = bytearray(), set[bytes]()
    frame = b""
    for _ in range(MOST_STEPS):
        if not choices:
            break
        match choices.below(8):
            case 0:
                stream += choices.piece()
            case 1 | 2:
                payload = choices.piece() or b"\x00"
                frame = framing.encode(payload)
                stream += frame
                sent.add(payload)
            case 3 | 4:
                payload = (choices.piece() or b"\x00") * (1 + choices.below(2))
                frame = on_line([(payload[: codewords.MAX_PAYLOAD], True)])
                stream += frame
                sent.add(payload[: codewords.MAX_PAYLOAD])
            case 5:
                stream += frame[: choices.number(2)]
            case 6:
                stream += frame[choices.number(1) :]
            case _:
                at, flip = choices.number(2), choices.number(1)
                if stream:
                    stream[-1 - at % min(len(stream), 600)] ^= flip
    return bytes(stream), sent
