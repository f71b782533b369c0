"""A campaign against our wire in virtual time: two encrypted ends, a line that does its worst, every message counted.

Both ends send messages of 16 to 120 bytes to each other, each with a number of its own and a content that follows from
it. Phase after phase the line changes: clean, flipped bits, lost, doubled and overtaking bytes, outages, a cut, a
pulled port, either end restarted; in between it is clean for a while. A sender knows of a message that it was
*delivered* when the other end took it, or that this is *unknown* when the connection ended before; never that it
failed. What must not happen is counted:

    lost              told delivered, and never came
    doubled           came twice, or out of order
    corrupt           came with another content, or inside bytes that are no message
    falsely_failed    the session or the connection ended although nobody restarted
    hung              not everything was delivered in 10 s of clean line

Everything follows from the seed, but for the keys.
"""

from __future__ import annotations

import random
import struct
from collections import deque
from collections.abc import Callable
from dataclasses import astuple, dataclass, fields
from hashlib import blake2b

from pump_core.clocks import LineTime
from telemetry.line.direction import Direction
from telemetry.line.faults import Faults
from telemetry.line.outages import Outages
from telemetry.link import Closed, Link, LinkLimits, Opened, Received
from telemetry.messages.codec import MessageReader, MessageUnreadable
from telemetry.session import SessionRefused
from telemetry.session.tls import TlsSession

_BAUD = 921_600
_STEP_MS = 4
_PHASE_MS = 600
_CLEAN_MS = 10_000
_NS = 1_000_000
_LOW = 3_000
_ENOUGH_FAULTS = 100
_LENGTH = struct.Struct(">H")
_NUMBER = struct.Struct(">Q")
_LIMITS = LinkLimits.for_baud(_BAUD)

_LINES = (
    Faults(),
    Faults(ber=1e-5),
    Faults(ber=1e-4),
    Faults(ber=1e-3),
    Faults(drop=0.01),
    Faults(drop=0.001),
    Faults(dup=0.002),
    Faults(reorder=0.002),
    Faults(ber=1e-4, drop=5e-4, dup=5e-4, reorder=5e-4),
    Faults(outage_every_ms=300, outage_ms=100),
)


@dataclass(slots=True)
class Tally:
    """What came of a campaign; all but the first four must be 0."""

    messages: int = 0
    unknown: int = 0
    restarts: int = 0
    phases: int = 0
    lost: int = 0
    doubled: int = 0
    corrupt: int = 0
    falsely_failed: int = 0
    hung: int = 0

    def faults(self) -> int:
        """How often something happened that must not."""
        return sum(astuple(self)[4:])

    def told(self) -> str:
        """All counts in words."""
        return ", ".join(f"{getattr(self, field.name)} {field.name.replace('_', ' ')}" for field in fields(self))


def message(number: int) -> bytes:
    """The message of a number."""
    content = blake2b(_NUMBER.pack(number), digest_size=64).digest()
    return (_NUMBER.pack(number) + content + content)[: 16 + content[0] % 105]


class _End:
    """One end and its books: what it said on this connection, and the number that it awaits at least."""

    def __init__(
        self, tally: Tally, opens: bool, new_link: Callable[[], Link], new_session: Callable[[], TlsSession]
    ) -> None:
        self.tally = tally
        self._opens = opens
        self.other: _End | None = None
        self.came = -1
        self.talks = True
        self._new_link, self._new_session = new_link, new_session
        self._numbers = 0
        self.begin()

    def begin(self) -> None:
        """A new process: nothing is known of before but which numbers are used up."""
        self.link = self._new_link()
        self._fresh()

    def _fresh(self) -> None:
        self._session = self._new_session()
        self._reader = MessageReader()
        self._sealed = 0
        self._waiting: list[int] = []
        self._unknown: deque[tuple[int, int]] = deque()

    def settle(self) -> None:
        """The connection ended: what was not told delivered is unknown."""
        self.tally.unknown += len(self._unknown) + len(self._waiting)
        self._unknown.clear()
        self._waiting.clear()

    def quiet(self) -> bool:
        """Whether all that was said is told delivered."""
        return self._session.established and not (self._unknown or self._waiting)

    def to_line(self, now: LineTime) -> bytes:
        """Bytes for the port."""
        if self.link.unsent() < _LOW:
            if self.talks and self._session.established:
                self._say()
            if sealed := self._session.to_line():
                self.link.send(sealed)
                self._sealed += len(sealed)
            if self._session.established:
                self._unknown += ((self._sealed, number) for number in self._waiting)
                self._waiting.clear()
        data = self.link.bytes_to_send(now)
        self._tell()
        return data

    def hear(self, data: bytes, now: LineTime) -> None:
        """Bytes from the port."""
        for event in self.link.receive(data, now):
            if isinstance(event, Received):
                self._take(event.data, now)
            elif isinstance(event, Closed):
                self.settle()
                self._renew()
            elif isinstance(event, Opened) and not self._opens:
                self._fresh()

    def _renew(self) -> None:
        if self._opens:  # a responder lives on
            self.link = self._new_link()
        self._fresh()

    def _say(self) -> None:
        size = 0
        while size < _LOW:
            content = message(self._numbers)
            self._session.send(_LENGTH.pack(len(content)) + content)
            self._waiting.append(self._numbers)
            self._numbers += 1
            size += len(content)

    def _take(self, data: bytes, now: LineTime) -> None:
        try:
            contents = self._reader.feed(self._session.receive(data))
        except (SessionRefused, MessageUnreadable):
            self.tally.falsely_failed += 1
            self.link.close(now)
            self.settle()
            self._renew()
            return
        for content in contents:
            (number,) = _NUMBER.unpack_from(content)
            if content != message(number):
                self.tally.corrupt += 1
            elif number <= self.came:
                self.tally.doubled += 1
            else:
                self.tally.messages += 1
                self.came = number

    def _tell(self) -> None:
        taken = self._sealed - self.link.outstanding() if self.link.connection is not None else 0
        while self._unknown and self._unknown[0][0] <= taken:
            _, number = self._unknown.popleft()
            assert self.other is not None
            self.tally.lost += number > self.other.came


class Campaign:
    """Runs until so many messages have come."""

    def __init__(
        self, seed: int, tablet_session: Callable[[], TlsSession], pump_session: Callable[[], TlsSession]
    ) -> None:
        self.tally = Tally()
        self._draw = random.Random(seed)
        self._seed = seed
        self._ms = 1_000
        self._tablet = _End(
            self.tally, True, lambda: Link.initiator(self._draw.getrandbits(32), _LIMITS), tablet_session
        )
        self._pump = _End(self.tally, False, lambda: Link.responder(_LIMITS), pump_session)
        self._tablet.other, self._pump.other = self._pump, self._tablet
        self._lines = [Direction(f"{seed}/{name}", _BAUD, Faults()) for name in ("to pump", "to tablet")]
        self._outages = Outages(f"{seed}/outages", Faults(), 0)
        self._cut = False

    def run(self, messages: int) -> Tally:
        """The tally when so many messages came, or when something hung or more went wrong than is worth counting."""
        while self.tally.messages < messages and not self.tally.hung and self.tally.faults() < _ENOUGH_FAULTS:
            self.tally.phases += 1
            self._begin_phase()
            self._pass(self._draw.randrange(_PHASE_MS))
            self._accident()
            self._pass(_PHASE_MS)
            self._mend()
        return self.tally

    def _begin_phase(self) -> None:
        faults = self._draw.choice(_LINES)
        self._outages.set(faults, self._ms * _NS)
        for line in self._lines:
            line.set(faults)

    def _accident(self) -> None:
        kind = self._draw.choice(("none", "none", "cut", "pulled", "tablet", "pump"))
        if kind == "cut":
            self._cut = True
        elif kind == "pulled":
            for line in self._lines:
                line.clear()
        elif kind in ("tablet", "pump"):
            end = self._tablet if kind == "tablet" else self._pump
            self.tally.restarts += 1
            end.settle()
            end.begin()

    def _mend(self) -> None:
        """A clean line, until both ends have been told of everything."""
        self._cut = False
        self._outages.set(Faults(), self._ms * _NS)
        for line in self._lines:
            line.set(Faults())
        self._tablet.talks = self._pump.talks = False
        end = self._ms + _CLEAN_MS
        while not (self._tablet.quiet() and self._pump.quiet()):
            if self._ms >= end:
                self.tally.hung += 1
                break
            self._pass(_STEP_MS)
        self._tablet.talks = self._pump.talks = True

    def _pass(self, ms: int) -> None:
        end = self._ms + ms
        while self._ms < end:
            self._ms += _STEP_MS
            now, ns = LineTime(self._ms), self._ms * _NS
            dark = self._cut or self._outages.dark(ns)
            ends = (self._tablet, self._pump)
            for line, sender, hearer in zip(self._lines, ends, ends[::-1], strict=True):
                if data := sender.to_line(now):
                    line.feed(data, ns)
                if data := line.take(ns, dark):
                    hearer.hear(data, now)
