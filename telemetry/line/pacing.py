"""Bytes at the pace of a serial line: 8N1, so ten bits for each.

The n-th byte of an uninterrupted run is through at its start plus n × 10 / baud seconds, never earlier; the
numbers are whole ns, so nothing drifts. Before it lies a buffer of a few hundred bytes as in a UART: when it
is full no more is taken from the sender, who then waits.
"""

from __future__ import annotations

_BITS_PER_BYTE = 10
_NS_PER_SECOND = 1_000_000_000
UART_BUFFER = 256
_UNPACED_CHUNK = 4_096


class Pacer:
    """One direction of a line of `baud` bits per second, 0 for no pace; instants are ns of one clock."""

    def __init__(self, baud: int) -> None:
        self._baud = baud
        self._waiting = bytearray()
        self._run_began = 0
        self._run_through = 0

    def __len__(self) -> int:
        return len(self._waiting)

    def room(self) -> int:
        """Bytes that may be put now."""
        return max(0, (UART_BUFFER if self._baud else _UNPACED_CHUNK) - len(self._waiting))

    def put(self, data: bytes, now: int) -> None:
        """Bytes enter the line; more than `room` is taken too, for noise does not ask."""
        if not self._waiting:
            self._run_began, self._run_through = now, 0
        self._waiting += data

    def take(self, now: int) -> bytes:
        """The bytes that are through by now."""
        count = len(self._waiting)
        if self._baud:
            through = (now - self._run_began) * self._baud // (_BITS_PER_BYTE * _NS_PER_SECOND)
            count = min(count, through - self._run_through)
        data = bytes(self._waiting[:count])
        del self._waiting[:count]
        self._run_through += count
        return data

    def due(self, count: int) -> int | None:
        """When the next `count` bytes, or all there are, will be through; None when nothing waits."""
        if not self._waiting:
            return None
        if not self._baud:
            return self._run_began
        through = self._run_through + min(count, len(self._waiting))
        return self._run_began - (-through * _BITS_PER_BYTE * _NS_PER_SECOND // self._baud)

    def clear(self) -> None:
        """Forgets what is on the way."""
        self._waiting.clear()
