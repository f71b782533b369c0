"""Two links, on threads of their own, over a real line process that is bad."""

from __future__ import annotations

import random
import threading
from pathlib import Path

import pytest

from pump_core.clocks import LineTime
from telemetry.link import Link, LinkLimits, Opened, Received
from telemetry.ports.runner import LineRunner
from telemetry.ports.serial_port import open_port
from tests.telemetry.line_process import DEADLINE_SECONDS, LineProcess

BAUD = 460_800
TO_PUMP = random.Random(1).randbytes(40_000)
TO_TABLET = random.Random(2).randbytes(20_000)


class Stream:
    """An endpoint that says one thing once it is open, and knows when it has heard another."""

    def __init__(self, link: Link, says: bytes, hears: bytes) -> None:
        self.link = link
        self.opened = 0
        self.got = bytearray()
        self.heard_all = threading.Event()
        self.ups = 0
        self._says = says
        self._hears = len(hears)

    def receive(self, data: bytes, now: LineTime) -> None:
        for event in self.link.receive(data, now):
            if isinstance(event, Opened):
                self.opened += 1
                self.link.send(self._says)
            elif isinstance(event, Received):
                self.got += event.data
        if len(self.got) >= self._hears:
            self.heard_all.set()

    def bytes_to_send(self, now: LineTime) -> bytes:
        return self.link.bytes_to_send(now)

    def deadline(self) -> LineTime | None:
        return self.link.deadline()

    def wake(self, now: LineTime) -> None:
        pass

    def port_up(self, now: LineTime) -> None:
        self.ups += 1

    def port_down(self, now: LineTime, reason: str) -> None:
        pass


@pytest.mark.parametrize(
    ("options", "hangup"),
    [
        (["--ber", "1e-4"], False),
        (["--drop", "0.0005", "--dup", "0.0003", "--reorder", "0.0003"], False),
        ([], True),
    ],
    ids=["bit errors", "losses, doubles, reorders", "unplugged"],
)
def test_a_link_over_a_bad_line_delivers_everything_on_one_connection(
    tmp_path: Path, options: list[str], hangup: bool
) -> None:
    limits = LinkLimits.for_baud(BAUD)
    tablet = Stream(Link.initiator(0xC15_7E2A, limits), TO_PUMP, TO_TABLET)
    pump = Stream(Link.responder(limits), TO_TABLET, TO_PUMP)
    crashes: list[Exception] = []
    with LineProcess(tmp_path, "--baud", str(BAUD), *options) as line:
        runners = [
            LineRunner(lambda: open_port(line.a, BAUD), tablet),
            LineRunner(lambda: open_port(line.b, BAUD), pump),
        ]
        for runner in runners:
            runner.start(crashes.append)
        if hangup:
            line.stats_when(lambda stats: bool(stats["a_to_b"]["given"] > 5_000))
            line.call("hangup", ms=100)
        for stream in (tablet, pump):
            assert stream.heard_all.wait(DEADLINE_SECONDS)
        for runner in runners:
            runner.stop()
            runner.join()
    assert crashes == []
    assert pump.got == TO_PUMP
    assert tablet.got == TO_TABLET
    assert (tablet.opened, pump.opened) == (1, 1)
    assert tablet.ups == pump.ups == (2 if hangup else 1)
