"""One radio of the communicator with the port behind it: frames in, frames out, and what distance does to both.

    in     bytes from the port → damage of the distance → frames with a good CRC
    out    frames, at most `_HELD` bytes → damage of the distance → bytes for the port

Out of reach nothing passes: what comes is not heard, what is sent goes nowhere. How a frame was written on one hop is
kept for the next one, in the `Coding` that stands beside its payload.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import Literal

from telemetry import framing
from telemetry.communicator.figures import Reach
from telemetry.line.faults import Damager, Faults

_HELD = 8_192
"""Bytes that wait for the port: several times what a link puts on the line at once (our choice)."""

Coding = Literal["plain"]
"""How a frame is written on the line."""


def write_frame(payload: bytes, coding: Coding) -> bytes:
    """The frame of a payload as it is written in this coding."""
    return framing.encode(payload)


class FrameSource:
    """Finds the frames of every coding in the bytes of a port; `damaged` counts what was no good frame."""

    def __init__(self) -> None:
        self._plain = framing.FrameReader()

    def feed(self, data: bytes) -> Iterator[tuple[bytes, Coding]]:
        """The good frames in order, each with its coding."""
        for payload in self._plain.feed(data):
            yield payload, "plain"

    @property
    def damaged(self) -> int:
        """Stretches of bytes that were no good frame."""
        return self._plain.damaged + self._plain.oversized


class Hop:
    """A radio at a distance; `seed` and the bytes decide every error."""

    def __init__(self, seed: str, reach: Reach, mm: int) -> None:
        self.reach = reach
        self.mm = mm
        self.overrun = 0
        self._source = FrameSource()
        self._waiting: deque[bytes] = deque()
        self._held = 0
        faults = Faults(ber=reach.bit_errors(mm))
        self._errs = faults.ber > 0
        self._coming, self._going = Damager(f"{seed}/in", faults), Damager(f"{seed}/out", faults)

    @property
    def damaged(self) -> int:
        """Stretches that were dropped because they were no good frame."""
        return self._source.damaged

    def move(self, mm: int) -> None:
        """The other device is at this distance from now on."""
        self.mm = mm
        faults = Faults(ber=self.reach.bit_errors(mm))
        self._errs = faults.ber > 0
        self._coming.set(faults)
        self._going.set(faults)

    def signal_percent(self) -> int:
        """How well the other device is heard."""
        return self.reach.signal_percent(self.mm)

    def hears(self) -> bool:
        """Whether anything passes."""
        return self.reach.hears(self.mm)

    def received(self, data: bytes) -> Iterator[tuple[bytes, Coding]]:
        """The frames in bytes from the port that got through."""
        return self._source.feed(self._through(self._coming, data)) if self.hears() else iter(())

    def send(self, frame: bytes) -> None:
        """Queues a written frame; one that finds the queue full is lost, as on a radio, and the link sends it again."""
        if self._held + len(frame) > _HELD:
            self.overrun += 1
            return
        self._waiting.append(frame)
        self._held += len(frame)

    def take(self) -> bytes:
        """The bytes for the port."""
        if not self._waiting:
            return b""
        data = b"".join(self._waiting)
        self.silence()
        return self._through(self._going, data) if self.hears() else b""

    def silence(self) -> None:
        """Forgets what waits."""
        self._waiting.clear()
        self._held = 0

    def _through(self, damager: Damager, data: bytes) -> bytes:
        return damager.apply(data) if self._errs else data
