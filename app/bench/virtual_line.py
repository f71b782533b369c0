"""A line in virtual time between two ends: the shipped link at either end, the shipped line's pace and faults between.

Nothing waits and no clock is read: time jumps to the next byte that is through, or the next deadline of an end. What
the processors need is therefore not in it, and a seed decides everything.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from pump_core.clocks import LineTime
from telemetry.line.direction import Direction
from telemetry.line.faults import Faults
from telemetry.ports.runner import Endpoint

_NS_PER_MS: Final = 1_000_000
_BEGINS_NS: Final = 10_000 * _NS_PER_MS


class _Way:
    """One direction: what an end wants to send waits here until the line takes it."""

    def __init__(self, sender: Endpoint, reader: Endpoint, line: Direction) -> None:
        self.sender, self.reader, self.line = sender, reader, line
        self._waiting = bytearray()

    def feed(self, now_ns: int) -> None:
        self._waiting += self.sender.bytes_to_send(_ms(now_ns))
        taken = bytes(self._waiting[: self.line.room()])
        if taken:
            del self._waiting[: len(taken)]
            self.line.feed(taken, now_ns)

    def deliver(self, now_ns: int) -> None:
        if data := self.line.take(now_ns, dark=False):
            self.reader.receive(data, _ms(now_ns))


class VirtualLine:
    """Runs both ends; `after` is called whenever something may have happened at one of them."""

    def __init__(
        self, tablet: Endpoint, pump: Endpoint, baud: int, faults: Faults, seed: str, after: Callable[[], None]
    ) -> None:
        self._now = _BEGINS_NS
        self._ends = (tablet, pump)
        self._ways = (
            _Way(tablet, pump, Direction(f"{seed}/to pump", baud, faults)),
            _Way(pump, tablet, Direction(f"{seed}/to tablet", baud, faults)),
        )
        self._after = after
        for end in self._ends:
            end.port_up(_ms(self._now))

    @property
    def now_ms(self) -> float:
        """The instant reached."""
        return self._now / _NS_PER_MS

    def run(self, ms: int, until: Callable[[], bool] = lambda: False) -> bool:
        """Lets so much time pass, or less when `until` comes true; whether it did."""
        end = self._now + ms * _NS_PER_MS
        while not until():
            for way in self._ways:
                way.feed(self._now)
            at = min((at for at in self._wanted() if at is not None), default=end)
            if at >= end:
                self._now = end
                return until()
            self._now = max(at, self._now + 1)
            for way in self._ways:
                way.deliver(self._now)
            for endpoint in self._ends:
                deadline = endpoint.deadline()
                if deadline is not None and deadline.ms * _NS_PER_MS <= self._now:
                    endpoint.wake(_ms(self._now))
            self._after()
        return True

    def _wanted(self) -> list[int | None]:
        deadlines = [endpoint.deadline() for endpoint in self._ends]
        return [
            *(way.line.due() for way in self._ways),
            *(at.ms * _NS_PER_MS if at is not None else None for at in deadlines),
        ]


def _ms(now_ns: int) -> LineTime:
    return LineTime(now_ns // _NS_PER_MS)
