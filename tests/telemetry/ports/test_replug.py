"""A port that goes and comes back under a link, for each kind of port that can be had without a device.

The line process is the cable; the tablet's end of it is a pseudo-terminal, or a server that serves one.
"""

from __future__ import annotations

import queue
import random
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Protocol

import pytest

from pump_core.clocks import LineTime
from telemetry.link import Link, LinkLimits, Opened, Received
from telemetry.ports.runner import LineRunner
from telemetry.ports.serial_port import open_port
from tests.telemetry.line_process import DEADLINE_SECONDS, LineProcess
from tests.telemetry.ports.line_server import LineServer, Scheme

BAUD = 460_800
TO_PUMP = random.Random(1).randbytes(20_000)
TO_TABLET = random.Random(2).randbytes(20_000)
LATER = random.Random(3).randbytes(2_000)
ENOUGH = 4_000
GONE_MS = 50


class Plug(Protocol):
    """How the tablet's end goes and comes back."""

    name: str

    def unplug(self) -> None:
        """The port goes."""

    def plug(self) -> None:
        """It comes back under the same name."""

    def end(self) -> None:
        """No more of it."""


class Terminals:
    """Both pseudo-terminals of the line vanish, and come back by themselves."""

    def __init__(self, line: LineProcess) -> None:
        self._line = line
        self.name = line.a

    def unplug(self) -> None:
        self._line.call("hangup", ms=GONE_MS)

    def plug(self) -> None:
        pass

    def end(self) -> None:
        pass


class Server:
    """A server of the tablet's end of the line ends, and another one starts at its address."""

    def __init__(self, line: LineProcess, scheme: Scheme) -> None:
        self._device = line.a
        self._scheme = scheme
        self._server = LineServer(scheme, line.a)
        self.name = self._server.name

    def unplug(self) -> None:
        self._server.end()

    def plug(self) -> None:
        self._server = LineServer(self._scheme, self._device, self._server.number)

    def end(self) -> None:
        self._server.end()


@pytest.fixture
def line(tmp_path: Path) -> Iterator[LineProcess]:
    with LineProcess(tmp_path, "--baud", str(BAUD)) as line:
        yield line


@pytest.fixture(params=["terminal", "socket", "rfc2217"])
def plug(request: pytest.FixtureRequest, line: LineProcess) -> Iterator[Plug]:
    plug: Plug = Terminals(line) if request.param == "terminal" else Server(line, request.param)
    yield plug
    plug.end()


class End:
    """An endpoint that says one thing once it is open and writes down what happens, in order."""

    def __init__(self, link: Link, says: bytes) -> None:
        self.link = link
        self.got = bytearray()
        self.happened: list[str] = []
        self.news: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._says = says

    def receive(self, data: bytes, now: LineTime) -> None:
        for event in self.link.receive(data, now):
            if isinstance(event, Opened):
                self._note("opened")
                self.link.send(self._says)
            elif isinstance(event, Received):
                self.got += event.data
                self._note("data")

    def bytes_to_send(self, now: LineTime) -> bytes:
        return self.link.bytes_to_send(now)

    def deadline(self) -> LineTime | None:
        return self.link.deadline()

    def wake(self, now: LineTime) -> None:
        pass

    def port_up(self, now: LineTime) -> None:
        self._note("up")

    def port_down(self, now: LineTime, reason: str) -> None:
        self._note("down")

    def await_news(self, wanted: str) -> None:
        while self.news.get(timeout=DEADLINE_SECONDS) != wanted:
            pass

    def await_bytes(self, count: int) -> None:
        while len(self.got) < count:
            self.news.get(timeout=DEADLINE_SECONDS)

    def in_short(self) -> list[str]:
        return [what for what, _ in groupby(self.happened)]

    def _note(self, what: str) -> None:
        self.happened.append(what)
        self.news.put(what)


def test_a_link_goes_on_where_it_was_when_its_port_comes_back_without_opening_anew(
    line: LineProcess, plug: Plug
) -> None:
    limits = LinkLimits.for_baud(BAUD)
    tablet, pump = End(Link.initiator(0xC15_7E2A, limits), TO_PUMP), End(Link.responder(limits), TO_TABLET)
    crashes: list[Exception] = []
    runners = [
        LineRunner(lambda: open_port(plug.name, BAUD), tablet),
        LineRunner(lambda: open_port(line.b, BAUD), pump),
    ]
    for runner in runners:
        runner.start(crashes.append)
    pump.await_bytes(ENOUGH)
    tablet.await_bytes(1)
    plug.unplug()
    tablet.await_news("down")
    runners[0].post(lambda: tablet.link.send(LATER))
    runners[1].post(lambda: pump.link.send(LATER))
    plug.plug()
    tablet.await_news("up")
    pump.await_bytes(len(TO_PUMP + LATER))
    tablet.await_bytes(len(TO_TABLET + LATER))
    for runner in runners:
        runner.stop()
        runner.join()
    assert crashes == []
    assert pump.got == TO_PUMP + LATER
    assert tablet.got == TO_TABLET + LATER
    assert tablet.in_short() == ["up", "opened", "data", "down", "up", "data"]
    assert pump.happened.count("opened") == 1
