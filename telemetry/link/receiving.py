"""The receiving half of a connection: puts fragments back in order and says what was taken.

A fragment counts as taken when it was handed to the layer above, which happens in order and once; one behind
a gap is held and reported as held, and is never thrown away while the connection lives. At most a window of
them is held.
"""

from __future__ import annotations

from telemetry.link.counters import LinkCounters
from telemetry.link.frames import MODULUS, Data, steps_from
from telemetry.link.limits import WINDOW

NOTHING_HEARD = MODULUS - 1


class Receiver:
    """The other end's stream.

    `owes_answer` is true from the arrival of a fragment until the caller answered it.
    """

    def __init__(self, counters: LinkCounters) -> None:
        self._counters = counters
        self._held: dict[int, bytes] = {}
        self.taken = 0
        self.heard = NOTHING_HEARD
        self.owes_answer = False

    def arrived(self, fragment: Data) -> bytes:
        """The bytes that are now in order; empty when a gap is before them or they came before."""
        self.owes_answer = True
        if 0 < steps_from(self.heard, fragment.number) < MODULUS // 2:
            self.heard = fragment.number
        ahead = steps_from(self.taken, fragment.sequence)
        if ahead >= WINDOW or fragment.sequence in self._held:
            self._counters.duplicates += 1
            return b""
        self._held[fragment.sequence] = fragment.data
        in_order = bytearray()
        while self.taken in self._held:
            in_order += self._held.pop(self.taken)
            self.taken = (self.taken + 1) % MODULUS
        return bytes(in_order)

    def held(self) -> int:
        """The bitmap of what waits behind gaps: bit i stands for fragment `taken` + 1 + i."""
        return sum(1 << steps_from(self.taken, sequence) - 1 for sequence in self._held)
