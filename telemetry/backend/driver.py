"""Drivers of time: what tells the pump how late it is. The pump itself reads no clock.

`RealTime` follows the host's clock: an implant's time passes while its emulator is not running, and the pump
catches up when it starts. `Commanded` stands still until it is told to pass time. Neither ever goes back: a
host clock that is set back lets the pump wait until it is reached again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from pump_core.clocks import Duration, PumpTime


class Driver(Protocol):
    """Where a pump gets its time from."""

    def now(self) -> PumpTime:
        """The instant that the pump is to reach, never before the last one."""

    def passes(self, span: Duration) -> PumpTime | None:
        """The instant `span` after now, for `reach`; None for a driver that cannot be told to pass time."""

    def reach(self, to: PumpTime) -> None:
        """From here on it is at least `to`."""


class RealTime:
    """Pump time from the host's UTC: ms since the pump's birth. `clock` gives UTC in ms since 1970."""

    def __init__(self, birth_utc_ms: int, clock: Callable[[], int], reached: PumpTime) -> None:
        self._birth = birth_utc_ms
        self._clock = clock
        self._reached = reached

    def now(self) -> PumpTime:
        """UTC now, or the latest instant it has ever been."""
        self.reach(PumpTime(max(0, self._clock() - self._birth)))
        return self._reached

    def passes(self, span: Duration) -> PumpTime | None:
        """Real time passes by itself."""
        return None

    def reach(self, to: PumpTime) -> None:
        """From here on it is at least `to`."""
        self._reached = max(self._reached, to, key=lambda at: at.ms)


class Commanded:
    """Pump time that only moves when told to."""

    def __init__(self, reached: PumpTime) -> None:
        self._reached = reached

    def now(self) -> PumpTime:
        """The instant it was last told to reach."""
        return self._reached

    def passes(self, span: Duration) -> PumpTime | None:
        """The instant `span` after now."""
        return self._reached + span

    def reach(self, to: PumpTime) -> None:
        """From here on it is `to`, unless it is later already."""
        self._reached = max(self._reached, to, key=lambda at: at.ms)
