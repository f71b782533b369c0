"""How long to wait for an answer before sending again, learnt from the answers.

After RFC 6298: the wait is the smoothed round trip plus four times its mean deviation, doubled for each wait
that ran out in vain. Unlike there it stays between 0.1 s and 1 s: not more than 0.25 s of line is ever in
flight, so an answer that is more than a second late was lost, and waiting longer would only let a bad line
stall. Every answer names the transmission that it answers, so repetitions are measured as well as first
attempts.
"""

from __future__ import annotations

from pump_core.clocks import Duration

FIRST_WAIT = Duration(500)
LEAST_WAIT = Duration(100)
LONGEST_WAIT = Duration(1_000)


class RoundTrip:
    """The estimate; starts at half a second and answers with whole milliseconds."""

    def __init__(self) -> None:
        self._eighths: int | None = None  # smoothed round trip, in 1/8 ms
        self._deviation_quarters = 0  # mean deviation, in 1/4 ms
        self._doublings = 0

    def measured(self, span: Duration) -> None:
        """One transmission was answered after `span`."""
        self._doublings = 0
        if self._eighths is None:
            self._eighths = span.ms * 8
            self._deviation_quarters = span.ms * 2
            return
        error = span.ms - self._eighths // 8
        self._eighths += error
        self._deviation_quarters += abs(error) - self._deviation_quarters // 4

    def ran_out(self) -> None:
        """A wait ended without an answer."""
        if self.wait() < LONGEST_WAIT:
            self._doublings += 1

    def wait(self) -> Duration:
        """How long to wait for an answer from now."""
        if self._eighths is None:
            calm = FIRST_WAIT
        else:
            calm = max(LEAST_WAIT, Duration(self._eighths // 8 + self._deviation_quarters))
        return min(LONGEST_WAIT, calm * (1 << self._doublings))
