"""A recording played again: the same bytes go in, and what comes out is compared byte for byte.

What differs first is told with its place in the stream and the message it stands in, as recorded and as replayed.
"""

from __future__ import annotations

from msgspec import Struct

from telemetry.blackbox.conversation import PREFIX, Said, Speaker, Stream
from telemetry.blackbox.pieces import Kind, Recording


class Difference(Struct, frozen=True):
    """The first difference: its offset in what the end said, when, and the message there, each time."""

    offset: int
    at_ms: int
    recorded: str
    replayed: str


class Replayed(Struct, frozen=True):
    """What came of a replay: how much of each direction was played, and the first difference."""

    heard: int
    said: int
    difference: Difference | None


class Comparison:
    """Compares what an end says now with what it said then."""

    def __init__(self, recording: Recording, speaker: Speaker) -> None:
        self._speaker: Speaker = speaker
        self._then = b"".join(recording.bodies(Kind.OUT))
        self._now = bytearray()
        self._due = 0
        self._same = 0

    @property
    def said(self) -> int:
        """Bytes that the end said now."""
        return len(self._now)

    def recorded(self, length: int) -> None:
        """By now the end had said so many more bytes."""
        self._due += length

    def replayed(self, data: bytes) -> None:
        """The end says this now."""
        self._now += data

    def difference(self, at_ms: int, *, torn: bool = False) -> Difference | None:
        """The first difference between what is said by now, then and now.

        Where a recording was torn off, what the end says beyond it is none.
        """
        due, said, same = self._due, len(self._now), self._same
        common = min(due, said)
        if self._then[same:common] == self._now[same:common]:
            self._same = common
            if said == due or (torn and said > due):
                return None
        then, now = self._then[:due], bytes(self._now[:due] if torn else self._now)
        offset = next((at for at in range(same, common) if then[at] != now[at]), common)
        return Difference(offset, at_ms, self._message(then, offset), self._message(now, offset))

    def _message(self, stream: bytes, offset: int) -> str:
        if offset >= len(stream):
            return "nothing"
        said = next((each for each in Stream(self._speaker).feed(stream) if _holds(each, offset)), None)
        return said.text if said is not None else f"an incomplete message: {stream[offset:][:32].hex()}"


def _holds(said: Said, offset: int) -> bool:
    return said.offset <= offset < said.offset + PREFIX + len(said.body)
