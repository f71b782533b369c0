"""The tablet's two clocks, read here and nowhere else; everything further in is handed instants."""

from __future__ import annotations

import time

from pump_core.clocks import LineTime, UtcTime

_NS_PER_MS = 1_000_000


def utc_now() -> UtcTime:
    """The system's UTC."""
    return UtcTime(time.time_ns() // _NS_PER_MS)


def line_now() -> LineTime:
    """The system's monotonic clock."""
    return LineTime(time.monotonic_ns() // _NS_PER_MS)
