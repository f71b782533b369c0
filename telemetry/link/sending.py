"""The sending half of a connection: a window of numbered fragments, repeated one by one until they are taken.

Fragments that the other end holds behind a gap are not repeated. A fragment is taken for lost when a
transmission that left after it was answered and it was not: a line keeps the order, so nothing is waited for.
Only when every answer stays away does the wait of `round_trip` run out; then the oldest few go again, and the
first answer to any of them shows what else was lost. A fragment keeps its bytes and its number for life, so
the size may change between fragments.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from pump_core.clocks import LineTime
from telemetry.link.counters import LinkCounters
from telemetry.link.frames import DATA_OVERHEAD, MODULUS, steps_from
from telemetry.link.limits import WINDOW, LinkLimits
from telemetry.link.round_trip import RoundTrip

_AGAIN_AT_ONCE = 6
_REMEMBERED = 512


@dataclass(slots=True)
class Fragment:
    """A piece of the stream on its way. `number` is that of its last transmission."""

    sequence: int
    data: bytes
    number: int = 0
    in_flight: bool = False
    held: bool = False
    times: int = 0


class Sender:
    """Cuts the stream into fragments and says which of them go out now."""

    def __init__(self, limits: LinkLimits, counters: LinkCounters) -> None:
        self._limits = limits
        self._counters = counters
        self._round_trip = RoundTrip()
        self._queue = bytearray()
        self._window: deque[Fragment] = deque()
        self._next_sequence = 0
        self._next_number = 0
        self._transmissions: deque[tuple[int, LineTime]] = deque(maxlen=_REMEMBERED)
        self._waits_until: LineTime | None = None
        self._began = False

    def queue(self, data: bytes) -> None:
        """Appends to the stream."""
        self._queue += data

    def queue_probe(self) -> None:
        """Appends a fragment without data, which only asks for an answer."""
        self._append(b"")

    def idle(self) -> bool:
        """Whether nothing waits to be sent or to be taken."""
        return not self._queue and not self._window

    def began(self) -> bool:
        """Whether the stream ever held anything."""
        return self._began

    def outstanding(self) -> int:
        """Bytes of the stream not yet taken by the other end."""
        return len(self._queue) + sum(len(fragment.data) for fragment in self._window)

    def deadline(self) -> LineTime | None:
        """When the wait for an answer runs out."""
        return self._waits_until

    def answered(self, taken: int, heard: int, held: int, now: LineTime) -> None:
        """The other end awaits `taken`, heard transmission `heard` and holds what bitmap `held` says."""
        before = len(self._window)
        if steps_from(self._oldest(), taken) > before:
            return  # of another age, or never sent
        while self._window and self._oldest() != taken:
            self._window.popleft()
        for place, fragment in enumerate(list(self._window)[1:]):
            fragment.held = fragment.held or bool(held >> place & 1)
        if self._heard(heard, now) or len(self._window) < before:
            self._wait_anew(now)

    def due(self, now: LineTime) -> list[Fragment]:
        """The fragments to put on the line now, each with a new transmission number."""
        if self._waits_until is not None and now >= self._waits_until:
            self._ran_out()
        due: list[Fragment] = []
        in_flight = self._in_flight()
        for fragment in self._window:
            if fragment.in_flight or fragment.held:
                continue
            if not self._fits(fragment.data, in_flight):
                break
            in_flight += self._transmit(fragment, now)
            due.append(fragment)
        while self._queue and len(self._window) < WINDOW:
            piece = bytes(self._queue[: self._limits.fragment_bytes])
            if not self._fits(piece, in_flight):
                break
            del self._queue[: len(piece)]
            fragment = self._append(piece)
            in_flight += self._transmit(fragment, now)
            due.append(fragment)
        if due and self._waits_until is None:
            self._waits_until = now + self._round_trip.wait()
        return due

    def _fits(self, data: bytes, in_flight: int) -> bool:
        return not in_flight or in_flight + _cost(data) <= self._limits.in_flight_bytes

    def _append(self, data: bytes) -> Fragment:
        self._began = True
        fragment = Fragment(self._next_sequence, data)
        self._window.append(fragment)
        self._next_sequence = (self._next_sequence + 1) % MODULUS
        return fragment

    def _transmit(self, fragment: Fragment, now: LineTime) -> int:
        fragment.number = self._next_number
        fragment.in_flight = True
        self._next_number = (self._next_number + 1) % MODULUS
        self._transmissions.append((fragment.number, now))
        self._counters.sent += 1
        self._counters.resent += fragment.times > 0
        fragment.times += 1
        return _cost(fragment.data)

    def _oldest(self) -> int:
        return self._window[0].sequence if self._window else self._next_sequence

    def _in_flight(self) -> int:
        return sum(_cost(fragment.data) for fragment in self._window if fragment.in_flight and not fragment.held)

    def _heard(self, heard: int, now: LineTime) -> bool:
        sent_at = next((at for number, at in self._transmissions if number == heard), None)
        if sent_at is None:
            return False
        while self._transmissions.popleft()[0] != heard:
            pass
        self._round_trip.measured(now.since(sent_at))
        for fragment in self._window:
            if 0 < steps_from(fragment.number, heard) < MODULUS // 2:
                fragment.in_flight = False
        return True

    def _wait_anew(self, now: LineTime) -> None:
        self._waits_until = now + self._round_trip.wait() if self._in_flight() else None

    def _ran_out(self) -> None:
        self._round_trip.ran_out()
        self._waits_until = None
        waiting = [fragment for fragment in self._window if fragment.in_flight and not fragment.held]
        for fragment in waiting[:_AGAIN_AT_ONCE]:
            fragment.in_flight = False


def _cost(data: bytes) -> int:
    return len(data) + DATA_OVERHEAD
