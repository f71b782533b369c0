"""Two links on a bad line in virtual time: what arrives, when, and in which state, is decided by a seed."""

from __future__ import annotations

import heapq
import random
from dataclasses import dataclass, field

from pump_core.clocks import LineTime
from telemetry.coding.codewords import BY_MARK, MARK_BYTES
from telemetry.coding.reading import LineReader
from telemetry.link import Closed, Link, LinkEvent, LinkLimits, Opened, Received


@dataclass
class Faults:
    """Chances per frame, except `flip`, per bit, and `lack`, per byte; a frame is late by less than `delay_ms`."""

    drop: float = 0.0
    double: float = 0.0
    delay: float = 0.0
    delay_ms: int = 40
    flip: float = 0.0
    lack: float = 0.0
    cut: bool = False


CLEAN = Faults()


class Wire:
    """One direction: paces to a baud rate, then loses, doubles, delays or damages frame by frame."""

    def __init__(self, seed: str, baud: int, faults: Faults) -> None:
        self.faults = faults
        self.carried = 0
        self._rng = random.Random(seed)
        self._us_per_byte = 10_000_000 / baud
        self._free_at_us = 0.0
        self._arrivals: list[tuple[int, int, bytes]] = []
        self._count = 0

    def put(self, data: bytes, now: LineTime) -> None:
        for frame in frames_on_line(data):
            self.carried += len(frame)
            self._free_at_us = max(self._free_at_us, now.ms * 1_000) + len(frame) * self._us_per_byte
            self._carry(frame)

    def _carry(self, frame: bytes) -> None:
        f, rng = self.faults, self._rng
        if f.cut or rng.random() < f.drop:
            return
        at = -int(-self._free_at_us // 1_000)
        for _ in range(2 if rng.random() < f.double else 1):
            late = rng.randrange(f.delay_ms) if rng.random() < f.delay else 0
            self._count += 1
            heapq.heappush(self._arrivals, (at + late, self._count, self._damaged(frame)))

    def _damaged(self, frame: bytes) -> bytes:
        damaged = bytearray(frame)
        for bit in range(len(frame) * 8) if self.faults.flip else ():
            if self._rng.random() < self.faults.flip:
                damaged[bit // 8] ^= 1 << bit % 8
        if self.faults.lack:
            damaged = bytearray(byte for byte in damaged if self._rng.random() >= self.faults.lack)
        return bytes(damaged)

    def next_at(self) -> int | None:
        return self._arrivals[0][0] if self._arrivals else None

    def take(self, now: LineTime) -> bytes:
        data = b""
        while self._arrivals and self._arrivals[0][0] <= now.ms:
            data += heapq.heappop(self._arrivals)[2]
        return data


@dataclass
class End:
    """A link and what the layer above it saw and said, connection by connection."""

    link: Link
    events: list[LinkEvent] = field(default_factory=list)
    connection: int | None = None
    got: dict[int, bytearray] = field(default_factory=dict)
    said: dict[int, bytearray] = field(default_factory=dict)

    def hear(self, events: list[LinkEvent]) -> None:
        self.events += events
        for event in events:
            if isinstance(event, Opened):
                self.connection = event.connection
                self.got.setdefault(event.connection, bytearray())
            elif isinstance(event, Received):
                assert self.connection is not None
                self.got[self.connection] += event.data
            elif isinstance(event, Closed):
                self.connection = None

    def say(self, data: bytes) -> None:
        if self.link.connection is not None:
            self.said.setdefault(self.link.connection, bytearray()).extend(data)
        self.link.send(data)


class World:
    """An initiator and a responder on a line of two directions."""

    def __init__(
        self, seed: int = 1, faults: Faults = CLEAN, baud: int = 115_200, limits: LinkLimits | None = None
    ) -> None:
        self.now = LineTime(5_000)
        self.limits = limits or LinkLimits.for_baud(baud)
        self._ids = random.Random(f"{seed}/ids")
        self.tablet = End(self.new_initiator())
        self.pump = End(Link.responder(self.limits))
        self.to_pump = Wire(f"{seed}/to pump", baud, faults)
        self.to_tablet = Wire(f"{seed}/to tablet", baud, faults)

    def new_initiator(self) -> Link:
        return Link.initiator(self._ids.getrandbits(32), self.limits)

    def restart_tablet(self) -> None:
        self.tablet.link, self.tablet.connection = self.new_initiator(), None

    def restart_pump(self) -> None:
        self.pump.link, self.pump.connection = Link.responder(self.limits), None

    def set_faults(self, faults: Faults) -> None:
        self.to_pump.faults = self.to_tablet.faults = faults

    def flush(self) -> None:
        self.to_pump.put(self.tablet.link.bytes_to_send(self.now), self.now)
        self.to_tablet.put(self.pump.link.bytes_to_send(self.now), self.now)

    def run(self, ms: int, until_quiet: bool = False) -> None:
        """Lets `ms` pass, or less when nothing of the stream is outstanding any more."""
        end = self.now.ms + ms
        while True:
            self.flush()
            if until_quiet and self.quiet():
                return
            at = self._next_at()
            if at is None or at > end:
                self.now = LineTime(end)
                return
            self.now = LineTime(max(at, self.now.ms))
            self.tablet.hear(self.tablet.link.receive(self.to_tablet.take(self.now), self.now))
            self.pump.hear(self.pump.link.receive(self.to_pump.take(self.now), self.now))

    def quiet(self) -> bool:
        ends = (self.tablet.link, self.pump.link)
        return self.tablet.connection is not None and not any(link.outstanding() for link in ends)

    def _next_at(self) -> int | None:
        deadlines = [link.deadline() for link in (self.tablet.link, self.pump.link)]
        wanted = [self.to_pump.next_at(), self.to_tablet.next_at(), *(at.ms for at in deadlines if at)]
        return min((at for at in wanted if at is not None), default=None)


def frames_on_line(data: bytes) -> list[bytes]:
    """The frames, plain and coded, in bytes that are as they left; a border between two of them is given to both."""
    frames, at = [], 0
    while at < len(data):
        form = BY_MARK.get(data[at : at + MARK_BYTES])
        if form is not None:
            ends = at + MARK_BYTES + form.length
            frames.append(data[at:ends])
            at = ends
            continue
        begins = at + 1 if data[at] == 0 else at
        ends = data.find(0, begins)
        ends = len(data) if ends < 0 else ends
        if ends > begins:
            frames.append(b"\x00" + data[begins:ends] + b"\x00")
        at = ends
        if data[ends : ends + 1] == b"\x00" and (ends + 1 >= len(data) or data[ends + 1] == 0):
            at = ends + 1
    return frames


def payloads_of(data: bytes) -> list[bytes]:
    return [payload for payload, _ in LineReader().feed(data)]
