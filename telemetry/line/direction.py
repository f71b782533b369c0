"""One direction of the line: damage on the way in, the pace of the line, darkness on the way out."""

from __future__ import annotations

import random
from dataclasses import asdict, dataclass

from telemetry.line.faults import Damager, Faults
from telemetry.line.pacing import Pacer

_STEP_BYTES = 16
_OVERTAKING_NS = 5_000_000


@dataclass(slots=True)
class Counts:
    """Bytes from one end and to the other, and when on the line's clock, in ns, they began and last did.

    `dark` went into a cut or an outage, `overrun` found a reader that did not read, `garbage` came from
    nobody.
    """

    taken: int = 0
    given: int = 0
    dark: int = 0
    overrun: int = 0
    garbage: int = 0
    first_ns: int = 0
    last_ns: int = 0


class Direction:
    """Carries bytes from one end to the other; instants are ns of the line's clock."""

    def __init__(self, seed: str, baud: int, faults: Faults) -> None:
        self.counts = Counts()
        self._pacer = Pacer(baud)
        self._damager = Damager(seed, faults)
        self._noise = random.Random(f"{seed}/noise")
        self._fed_at = 0

    def room(self) -> int:
        """Bytes that may be fed now; 0 makes the sender wait."""
        return self._pacer.room()

    def feed(self, data: bytes, now: int) -> None:
        """Bytes come from the sender."""
        if not self.counts.taken:
            self.counts.first_ns = now
        self.counts.taken += len(data)
        self._fed_at = now
        self._pacer.put(self._damager.apply(data), now)

    def inject(self, count: int, now: int) -> None:
        """Noise appears on the line."""
        self.counts.garbage += count
        self._pacer.put(self._noise.randbytes(count), now)

    def take(self, now: int, dark: bool) -> bytes:
        """The bytes that reach the receiver now; none when it is dark, though they leave the line."""
        if self._damager.holds() and now >= self._fed_at + _OVERTAKING_NS:
            self._pacer.put(self._damager.release(), now)
        data = self._pacer.take(now)
        if dark:
            self.counts.dark += len(data)
            return b""
        return data

    def given(self, offered: int, accepted: int, now: int) -> None:
        """The receiver accepted so many of the bytes offered; the rest is lost as in a full UART."""
        self.counts.given += accepted
        self.counts.overrun += offered - accepted
        self.counts.last_ns = now

    def due(self) -> int | None:
        """When `take` has something worth waking up for."""
        overtaking = self._fed_at + _OVERTAKING_NS if self._damager.holds() else None
        moments = (self._pacer.due(_STEP_BYTES), overtaking)
        return min((at for at in moments if at is not None), default=None)

    def set(self, faults: Faults) -> None:
        """Uses these faults from the next byte on."""
        self._damager.set(faults)

    def clear(self) -> None:
        """Forgets what is on the way, as when the cable is pulled."""
        self._pacer.clear()
        self._damager.release()

    def stats(self) -> dict[str, int]:
        """All counts."""
        return asdict(self.counts) | asdict(self._damager.done)
