"""The sending half of a connection: which bytes of the stream go out now, and in which frames.

Every fragment that leaves has a number of its own, used once. An answer tells the latest number heard and which of the
32 before it came; a line keeps the order, so a number that left before one that was heard, and did not come, was lost,
and nothing is waited for. What was lost is cut anew, in fragments of the size and framing that are right by then. When
every answer stays away the wait of `round_trip` runs out, and the line is asked at a steady pace until one comes: with
the oldest bytes not taken, at most 120, coded, and at most 24, plain, in turns, since nobody knows what the line does;
on a slow line the coded one brings none. The answer to any of these tells the fate of all that left before. In long
silence the pace falls to 5 in a second.

At most 24 fragments, and what the limits allow, are in flight.
"""

from __future__ import annotations

from bisect import insort
from collections import deque
from typing import NamedTuple

from telemetry.coding import codewords
from telemetry.link.adapting import Adapting
from telemetry.link.counters import LinkCounters
from telemetry.link.frames import CAME_BITS, MODULUS, Answer, coded_payload_bytes, plain_data_bytes
from telemetry.link.limits import FRAGMENT_SIZES, SMALLEST_FRAGMENT, WINDOW_BYTES, LinkLimits
from telemetry.link.round_trip import LEAST_WAIT_MS, RoundTrip

_MOST_IN_FLIGHT = 24
_REMEMBERED = 64  # numbers; older ones than an answer can speak of are given up
_QUESTION_BYTES = FRAGMENT_SIZES[3]
_ASK_EVERY_MS = 50
_ASK_SELDOM_MS = 200
_ASKED_IN_VAIN = 20
_ANSWER = codewords.line_bytes(coded_payload_bytes(0))  # at most
_LINE_SHARE = 4  # questions take at most a quarter of the line


class Fragment(NamedTuple):
    """What leaves now."""

    number: int
    offset: int
    data: bytes
    coded: bool


class _Flying(NamedTuple):
    number: int
    begins: int
    ends: int
    left_at: int
    line_bytes: int


class Sender:
    """Cuts the stream into fragments and says which of them go out now; instants are ms of the line's clock."""

    def __init__(self, limits: LinkLimits, counters: LinkCounters) -> None:
        self.adapting = Adapting(limits.sizes())
        self._limits = limits
        self._counters = counters
        self._round_trip = RoundTrip()
        self._stream = bytearray()  # from `_taken` on
        self._taken = 0
        self._never_sent = 0  # the first byte that never left; offsets here are counted from the beginning
        self._again: list[tuple[int, int]] = []
        self._flying: deque[_Flying] = deque()
        self._flying_bytes = 0
        self._number = 0
        self._latest = -1
        self._waits_until: int | None = None
        self._asked = 0
        self._wants_answer = False

    def queue(self, data: bytes) -> None:
        """Appends to the stream."""
        self._stream += data

    def ask(self) -> None:
        """An answer is wanted although there may be nothing to send."""
        self._wants_answer = True

    def idle(self) -> bool:
        """Whether nothing waits to be sent, to be taken or to be answered."""
        return not self._stream and not self._flying and not self._wants_answer

    def began(self) -> bool:
        """Whether anything ever left or waits."""
        return bool(self._number or self._stream or self._wants_answer)

    def outstanding(self) -> int:
        """Bytes of the stream not yet taken by the other end."""
        return len(self._stream)

    def unsent(self) -> int:
        """Bytes of the stream that never left."""
        return self._taken + len(self._stream) - self._never_sent

    def deadline_ms(self) -> int | None:
        """When the wait for an answer runs out."""
        return self._waits_until

    def answered(self, answer: Answer, came: int, now: int) -> None:
        """What the other end took, heard and saw damaged; `came` tells of the 32 numbers before `heard`."""
        ahead = (answer.taken - self._taken) % MODULUS
        if ahead > self._never_sent - self._taken:
            return  # of another age, or never sent
        if ahead:
            self._taken += ahead
            del self._stream[:ahead]
        latest = self._number - 1 - (self._number - 1 - answer.heard) % MODULUS
        if latest >= self._latest:
            self._latest = latest
            self._settle(latest, came, now)
            self.adapting.saw(answer.flipped, answer.lacking)
            self._wait_anew(now)

    def due(self, now: int) -> list[Fragment]:
        """The fragments to put on the line now."""
        due: list[Fragment] = []
        if self._waits_until is not None and now >= self._waits_until:
            due.append(self._question(now))
        if not self._has_more():
            return due
        coded, size = self.adapting.choice
        while (piece := self._next_piece(size)) is not None:
            begins, ends = piece
            line = _line_bytes(ends - begins, coded)
            flying = self._flying_bytes
            if flying and (flying + line > self._limits.in_flight_bytes or len(self._flying) >= _MOST_IN_FLIGHT):
                break
            self._take_piece(begins, ends)
            due.append(self._leave(begins, ends, coded, line, now))
            if not self._has_more():
                break
        if due and self._waits_until is None:
            self._waits_until = now + self._wait_ms()
        return due

    def _has_more(self) -> bool:
        """Whether anything could leave if there is room for it."""
        return bool(self._again or self._wants_answer or self._taken + len(self._stream) > self._never_sent)

    def _next_piece(self, size: int) -> tuple[int, int] | None:
        while self._again:
            begins, ends = self._again[0]
            if ends > self._taken:
                begins = max(begins, self._taken)
                return begins, min(ends, begins + size)
            self._again.pop(0)
        ends = min(self._taken + len(self._stream), self._never_sent + size, self._taken + WINDOW_BYTES)
        if ends > self._never_sent:
            return self._never_sent, ends
        if self._wants_answer:
            return self._never_sent, self._never_sent
        return None

    def _take_piece(self, begins: int, ends: int) -> None:
        self._wants_answer = False
        if ends > self._never_sent:
            self._never_sent = ends
        elif ends > begins:
            _, lost_to = self._again[0]
            if ends < lost_to:
                self._again[0] = (ends, lost_to)
            else:
                self._again.pop(0)
            self._counters.resent += 1

    def _leave(self, begins: int, ends: int, coded: bool, line: int, now: int) -> Fragment:
        number = self._number
        self._number += 1
        self._flying.append(_Flying(number, begins, ends, now, line))
        self._flying_bytes += line
        self._counters.sent += 1
        self._counters.coded += coded
        data = bytes(self._stream[begins - self._taken : ends - self._taken])
        return Fragment(number % MODULUS, begins % MODULUS, data, coded)

    def _settle(self, latest: int, came: int, now: int) -> None:
        """Everything up to number `latest` came or was lost."""
        flying = self._flying
        while flying and flying[0].number <= latest:
            place = latest - flying[0].number - 1
            if place < 0:
                self._round_trip.measured(now - flying[0].left_at)
            self._land(place < CAME_BITS and (place < 0 or bool(came >> place & 1)))

    def _land(self, came: bool) -> None:
        """The fate of the oldest in flight is known."""
        _, begins, ends, _, line = self._flying.popleft()
        self._flying_bytes -= line
        self.adapting.settled(line)
        if not came and ends > max(begins, self._taken):
            self._send_again(max(begins, self._taken), ends)

    def _send_again(self, begins: int, ends: int) -> None:
        again = self._again
        insort(again, (begins, ends))
        if len(again) > 1:
            merged = again[:1]
            for begins, ends in again[1:]:
                if begins <= merged[-1][1]:
                    merged[-1] = (merged[-1][0], max(ends, merged[-1][1]))
                else:
                    merged.append((begins, ends))
            self._again = merged

    def _wait_anew(self, now: int) -> None:
        self._asked = 0
        self._waits_until = now + self._wait_ms() if self._flying else None

    def _wait_ms(self) -> int:
        """How long to wait for an answer: never less than it and what is in flight are on the line."""
        return max(self._round_trip.wait_ms(), self._limits.line_ms(self._flying_bytes + _ANSWER) + LEAST_WAIT_MS)

    def _question(self, now: int) -> Fragment:
        """What asks for an answer after a wait in vain; it leaves whatever is in flight."""
        coded = self._asked % 2 == 0
        size = SMALLEST_FRAGMENT
        if coded:  # where 120 bytes take long, only the question itself
            size = _QUESTION_BYTES if self._limits.fragment_bytes >= _QUESTION_BYTES else 0
        line = _line_bytes(size, coded)
        pace = _ASK_EVERY_MS if self._asked < _ASKED_IN_VAIN else _ASK_SELDOM_MS
        self._asked += 1
        self._waits_until = now + max(pace, _LINE_SHARE * self._limits.line_ms(line))
        while self._flying and self._flying[0].number <= self._number - _REMEMBERED:
            self._land(False)
        begins = self._taken
        ends = min(self._never_sent, begins + size)
        if ends > begins:
            self._counters.resent += 1
        return self._leave(begins, ends, coded, line, now)


def _line_bytes(data_bytes: int, coded: bool) -> int:
    if coded:
        return codewords.line_bytes(coded_payload_bytes(data_bytes))
    return plain_data_bytes(data_bytes)
