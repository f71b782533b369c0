"""`resume`: a port that was pulled is back; how long until the next bytes arrive on the same connection.

A real line process hangs up both of its ports under full traffic and brings them back 0.3 s later; both ends are the
runner and the link that ship. Counted from the earliest instant at which the ports can be back, 0.3 s after the call,
to the first bytes that the pump's side takes.
"""

from __future__ import annotations

import secrets
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from app.bench.figure import Figure, MeasureFailed, Rounds
from pump_core.clocks import LineTime
from telemetry.control import ControlClient
from telemetry.link import Closed, Link, LinkLimits, Received
from telemetry.ports.runner import LineRunner
from telemetry.ports.serial_port import open_port

_BAUD = 115_200
_DOWN_MS = 300
_MOST_MS = 500.0
_PATIENCE_SECONDS = 20.0
_LOW = 4_000


class Traffic:
    """An endpoint that always has something to send when it `talks`, and tells when bytes came."""

    def __init__(self, link: Link, talks: bool) -> None:
        self.closed = False
        self.came = threading.Condition()
        self.came_at = 0.0
        self._link = link
        self._talks = talks

    def receive(self, data: bytes, now: LineTime) -> None:
        """Bytes came."""
        for event in self._link.receive(data, now):
            if isinstance(event, Received):
                with self.came:
                    self.came_at = time.monotonic()
                    self.came.notify_all()
            self.closed |= isinstance(event, Closed)

    def bytes_to_send(self, now: LineTime) -> bytes:
        """Bytes for the port."""
        if self._talks and self._link.unsent() < _LOW:
            self._link.send(secrets.token_bytes(_LOW))
        return self._link.bytes_to_send(now)

    def deadline(self) -> LineTime | None:
        """When the link has something to say."""
        return self._link.deadline()

    def wake(self, now: LineTime) -> None:
        """What is due is found when bytes are asked for."""

    def port_up(self, now: LineTime) -> None:
        """The link goes on."""

    def port_down(self, now: LineTime, reason: str) -> None:
        """The link waits."""

    def await_bytes_after(self, instant: float) -> float:
        """The first instant after `instant` at which bytes had come. Raises `MeasureFailed`."""
        with self.came:
            if not self.came.wait_for(lambda: self.came_at > instant, _PATIENCE_SECONDS):
                raise MeasureFailed(f"No bytes came within {_PATIENCE_SECONDS:g} s of the port's return.")
            return self.came_at


def _measure(rounds: int) -> Rounds:
    limits = LinkLimits.for_baud(_BAUD)
    tablet, pump = Traffic(Link.initiator(secrets.randbits(32), limits), True), Traffic(Link.responder(limits), False)
    spans = []
    with tempfile.TemporaryDirectory(prefix="cisterna-") as folder, _line(Path(folder)) as control:
        ends = zip((tablet, pump), ("A", "B"), strict=True)
        runners = [LineRunner(partial(open_port, f"{folder}/{name}", _BAUD), end) for end, name in ends]
        for runner in runners:
            runner.start(lambda _: None)
        try:
            for _ in range(rounds):
                pump.await_bytes_after(time.monotonic())
                control.call("hangup", ms=_DOWN_MS)
                back = time.monotonic() + _DOWN_MS / 1_000
                spans.append((pump.await_bytes_after(back) - back) * 1_000)
        finally:
            for runner in runners:
                runner.stop()
                runner.join()
    if tablet.closed or pump.closed:
        raise MeasureFailed("The connection did not survive a replug.")
    return Rounds(tuple(spans), (_MOST_MS,) * rounds, (f"the longest of {rounds}: {max(spans):.0f} ms",))


@contextmanager
def _line(folder: Path) -> Iterator[ControlClient]:
    control = folder / "control"
    command = [sys.executable, "-m", "telemetry.line", "--dir", str(folder), "--control", str(control)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        if not process.stdout.readline().startswith(b"ready"):
            raise MeasureFailed("The line process did not begin.")
        with ControlClient(control) as client:
            yield client
    finally:
        process.stdin.close()
        process.stdout.close()
        process.wait(_PATIENCE_SECONDS)


RESUME = Figure(
    name="resume",
    told="the port is back to the next bytes on the same connection, both ends pulled for 0.3 s under full traffic",
    unit="ms",
    peer="what it may take",
    bar=1.0,
    rounds=9,
    measure=_measure,
)
