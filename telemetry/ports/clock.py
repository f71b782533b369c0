"""The clocks of the machine: the monotonic one as the line's time, and the one that certificates are judged by."""

from __future__ import annotations

import time

from pump_core.clocks import LineTime, UtcTime

_NS_PER_MS = 1_000_000


def line_time() -> LineTime:
    """Now, on a clock that never goes back; its origin means nothing."""
    return LineTime(time.monotonic_ns() // _NS_PER_MS)


def utc_time() -> UtcTime:
    """Now, as the machine knows it."""
    return UtcTime(time.time_ns() // _NS_PER_MS)


def monotonic_ns() -> int:
    """Now in ns of the same clock, for pacing bytes that take less than a millisecond."""
    return time.monotonic_ns()
