"""A link over a line in virtual time that carries, damages and loses single bytes, at the pace of the line."""

from __future__ import annotations

import random

from pump_core.clocks import LineTime
from telemetry.line.faults import Damager, Faults
from telemetry.line.outages import Outages
from telemetry.line.pacing import Pacer
from telemetry.link import Link, LinkLimits, Received

BAUD = 115_200
_NS = 1_000_000


class Bulk:
    """A tablet that always has something to send, and the pump that takes it."""

    def __init__(self, faults: Faults, seed: int = 1, baud: int = BAUD) -> None:
        self.ms = 1_000
        self.got = bytearray()
        self.said = bytearray()
        self.tablet = Link.initiator(77, LinkLimits.for_baud(baud))
        self.pump = Link.responder(LinkLimits.for_baud(baud))
        self.most_held = 0
        self._draw = random.Random(seed)
        self._pacers = [Pacer(baud), Pacer(baud)]
        self._damagers = [Damager(f"{seed}/{name}", faults) for name in ("to pump", "to tablet")]
        self._outages = Outages(f"{seed}/outages", faults, self.ms * _NS)
        self._byte_rate = baud / 10

    def set_faults(self, faults: Faults) -> None:
        for damager in self._damagers:
            damager.set(faults)
        self._outages.set(faults, self.ms * _NS)

    def run(self, ms: int) -> float:
        """Lets `ms` pass; the share of the line that brought bytes of the stream."""
        before, end = len(self.got), self.ms + ms
        while self.ms < end:
            self.ms += 1
            self._say()
            self._carry()
            self.most_held = max(self.most_held, self.pump.held_bytes())
        return (len(self.got) - before) / (self._byte_rate * ms / 1_000)

    def _say(self) -> None:
        while self.tablet.connection is not None and self.tablet.unsent() < 1_000:
            more = self._draw.randbytes(2_000)
            self.said += more
            self.tablet.send(more)

    def _carry(self) -> None:
        now, dark = LineTime(self.ms), self._outages.dark(self.ms * _NS)
        ends = (self.tablet, self.pump)
        for index, (sender, receiver) in enumerate((ends, ends[::-1])):
            if leaving := sender.bytes_to_send(now):
                self._pacers[index].put(leaving, self.ms * _NS)
            came = self._damagers[index].apply(self._pacers[index].take(self.ms * _NS))
            for event in receiver.receive(b"" if dark else came, now):
                if isinstance(event, Received) and receiver is self.pump:
                    self.got += event.data
