"""How long to wait for an answer before asking for one, learnt from the answers; whole milliseconds.

After RFC 6298: the wait is the smoothed round trip plus four times its mean deviation. Unlike there it stays between
0.1 s and 1 s and never grows for having run out in vain: nobody shares a serial line, not more than 0.25 s of it is
ever in flight, and a wait that doubles only lets a bad line stall. Every answer names the transmission that it answers,
so repetitions are measured as well as first attempts.
"""

from __future__ import annotations

FIRST_WAIT_MS = 250
LEAST_WAIT_MS = 100
LONGEST_WAIT_MS = 1_000


class RoundTrip:
    """The estimate; starts at a quarter of a second."""

    def __init__(self) -> None:
        self._eighths: int | None = None  # smoothed round trip, in 1/8 ms
        self._deviation_quarters = 0  # mean deviation, in 1/4 ms

    def measured(self, span_ms: int) -> None:
        """One transmission was answered after `span_ms`."""
        if self._eighths is None:
            self._eighths = span_ms * 8
            self._deviation_quarters = span_ms * 2
            return
        error = span_ms - self._eighths // 8
        self._eighths += error
        self._deviation_quarters += abs(error) - self._deviation_quarters // 4

    def wait_ms(self) -> int:
        """How long to wait for an answer from now."""
        if self._eighths is None:
            return FIRST_WAIT_MS
        return min(LONGEST_WAIT_MS, max(LEAST_WAIT_MS, self._eighths // 8 + self._deviation_quarters))
