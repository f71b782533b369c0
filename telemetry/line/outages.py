"""Outages: the line goes dark for a while, again and again, at moments that a seed decides."""

from __future__ import annotations

import random

from telemetry.line.faults import Faults

_NS_PER_MS = 1_000_000


class Outages:
    """When the line is dark; instants are ns of its clock. Pauses vary by 30 %, lengths do not."""

    def __init__(self, seed: str, faults: Faults, now: int) -> None:
        self._draw = random.Random(seed)
        self.set(faults, now)

    def set(self, faults: Faults, now: int) -> None:
        """Begins anew with these faults."""
        self._every, self._length = faults.outage_every_ms * _NS_PER_MS, faults.outage_ms * _NS_PER_MS
        self._begins = self._after(now)

    def dark(self, now: int) -> bool:
        """Whether the line is dark."""
        while self._begins is not None and now >= self._begins + self._length:
            self._begins = self._after(self._begins + self._length)
        return self._begins is not None and now >= self._begins

    def _after(self, now: int) -> int | None:
        if not self._length:
            return None
        return now + int((self._every - self._length) * self._draw.uniform(0.7, 1.3))
