"""The receiving half of a connection: puts fragments back in order and says what came.

A byte counts as taken when it was handed to the layer above, which happens in order and once; what came behind a gap is
held, and is never thrown away while the connection lives. Fragments may overlap, for what is repeated is cut anew. At
most a window of bytes is held; a fragment beyond it does not count as come.

Frames with a number that came before, or so old that it is no longer remembered, bring nothing: numbers are used once.
"""

from __future__ import annotations

from telemetry.link.counters import LinkCounters
from telemetry.link.frames import ALL_CAME, CAME_BITS, MODULUS
from telemetry.link.limits import WINDOW_BYTES

NOTHING_HEARD = MODULUS - 1


class Receiver:
    """The other end's stream.

    `owes_answer` is true from the arrival of a fragment until the caller answered it. `taken`, `heard` and `came` are
    the fields of the answer.
    """

    def __init__(self, counters: LinkCounters) -> None:
        self._counters = counters
        self._held: dict[int, bytes] = {}  # by offset, counted from the beginning of the stream
        self._held_bytes = 0
        self._taken = 0
        self.heard = NOTHING_HEARD
        self.came = ALL_CAME
        self.owes_answer = False

    @property
    def taken(self) -> int:
        """The offset that is awaited next."""
        return self._taken % MODULUS

    @property
    def held_bytes(self) -> int:
        """Bytes that wait behind gaps."""
        return self._held_bytes

    def arrived(self, number: int, offset: int, data: bytes) -> bytes:
        """The bytes that are now in order; empty when a gap is before them or they came before."""
        self.owes_answer = True
        ahead = (number - self.heard) % MODULUS
        if not 0 < ahead < MODULUS // 2:
            place = MODULUS - ahead - 1
            if not ahead or place >= CAME_BITS or self.came >> place & 1:
                self._counters.duplicates += 1
                return b""
        beyond = (offset - self._taken) % MODULUS
        if beyond >= MODULUS // 2:  # begins with bytes that were taken
            data, beyond = data[MODULUS - beyond :], 0
            self._counters.duplicates += not data
        if beyond + len(data) > WINDOW_BYTES or self._held_bytes + len(data) > 2 * WINDOW_BYTES:
            self._counters.overfull += 1
            return b""
        self._mark(number, ahead)
        if beyond:
            self._hold(self._taken + beyond, data)
            return b""
        self._taken += len(data)
        return data + self._next_held() if self._held else data

    def _mark(self, number: int, ahead: int) -> None:
        if ahead < MODULUS // 2:
            self.came = (self.came << ahead | 1 << ahead - 1) & ALL_CAME if ahead <= CAME_BITS else 0
            self.heard = number
        else:
            self.came |= 1 << MODULUS - ahead - 1

    def _hold(self, offset: int, data: bytes) -> None:
        former = self._held.get(offset, b"")
        if len(former) < len(data):
            self._held[offset] = data
            self._held_bytes += len(data) - len(former)
        else:
            self._counters.duplicates += bool(data)

    def _next_held(self) -> bytes:
        in_order = bytearray()
        while self._held and (first := min(self._held)) <= self._taken:
            data = self._held.pop(first)
            self._held_bytes -= len(data)
            new = data[self._taken - first :]
            in_order += new
            self._taken += len(new)
        return bytes(in_order)
