"""One radio of the communicator with the port behind it: frames in, frames out, and what distance does to both.

    in     bytes from the port → damage of the distance → frames with a good CRC, mended ones too
    out    frames, so many that they are `_HELD` bytes → as they came, plain or coded → damage of the distance → port

Out of reach nothing passes: what comes is not heard, what is sent goes nowhere.
"""

from __future__ import annotations

from collections.abc import Iterable

from telemetry.coding.reading import LineReader
from telemetry.coding.writing import on_line
from telemetry.communicator.figures import Reach
from telemetry.line.faults import Damager, Faults
from telemetry.link.frames import full_lengths, with_evidence

_HELD = 8_192
"""Bytes of payload that wait for the port: several times what a link puts on the line at once (our choice)."""
_FULL_LENGTHS = full_lengths()

Arrived = tuple[bytes, bool]
"""The payload of a good frame, and whether it came coded."""


class Hop:
    """A radio at a distance; `seed` and the bytes decide every error."""

    def __init__(self, seed: str, reach: Reach, mm: int) -> None:
        self.reach = reach
        self.mm = mm
        self.overrun = 0
        self._reader = LineReader(_FULL_LENGTHS)
        self._waiting: list[Arrived] = []
        self._held = 0
        faults = Faults(ber=reach.bit_errors(mm))
        self._errs = faults.ber > 0
        self._coming, self._going = Damager(f"{seed}/in", faults), Damager(f"{seed}/out", faults)

    @property
    def damaged(self) -> int:
        """Frames that came damaged, mended ones too."""
        return self._reader.flipped + self._reader.lacking

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

    def received(self, data: bytes) -> Iterable[Arrived]:
        """The frames in bytes from the port that got through."""
        return self._reader.feed(self._through(self._coming, data)) if self.hears() else ()

    def send(self, payload: bytes, coded: bool) -> None:
        """Queues a frame; one that finds the queue full is lost, as on a radio, and the link sends it again."""
        if self._held + len(payload) > _HELD:
            self.overrun += 1
            return
        self._waiting.append((payload, coded))
        self._held += len(payload)

    def tell_evidence(self, answer: bytes) -> bytes:
        """An answer that passes from the other side, with what came damaged here of the direction that it answers."""
        return with_evidence(answer, self._reader.flipped, self._reader.lacking)

    def take(self) -> bytes:
        """The bytes for the port."""
        if not self._waiting:
            return b""
        data = on_line(self._waiting)
        self.silence()
        return self._through(self._going, data) if self.hears() else b""

    def silence(self) -> None:
        """Forgets what waits."""
        self._waiting.clear()
        self._held = 0

    def _through(self, damager: Damager, data: bytes) -> bytes:
        return damager.apply(data) if self._errs else data
