"""Any bytes from a network server of a serial port."""

from __future__ import annotations

from telemetry.ports.com_port import ComPort, stuffed
from tests.fuzz.choices import Choices
from tests.fuzz.weight import weight

IAC, SE = 0xFF, 0xF0
MOST_REPLIES = 2_000
MOST_HELD = 16_384
EVERY = bytes(range(256))


def run(data: bytes) -> None:
    """Nothing is raised, replies have an end, cutting changes nothing, and bytes of the line still come through."""
    stream, cuts = Choices(data).stream()
    whole, cut = ComPort(115_200), ComPort(115_200)
    plain = whole.receive(stream)
    assert b"".join(cut.receive(piece) for piece in cuts) == plain
    assert len(plain) <= len(stream)
    replies = whole.replies()
    assert cut.replies() == replies
    assert (cut.refusal, cut.suspended, cut.ready) == (whole.refusal, whole.suspended, whole.ready)
    whole.receive(stream)
    assert len(replies) + len(whole.replies()) <= MOST_REPLIES
    assert weight(whole) < MOST_HELD
    whole.receive(bytes([IAC, SE, IAC, SE, IAC, 241]))
    assert whole.receive(stuffed(EVERY)) == EVERY
