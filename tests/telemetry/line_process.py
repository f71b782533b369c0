"""A real line process for a test, and waiting for what it does: always for an event, never for a while."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from pump_core.clocks import Duration
from telemetry.control import ControlClient
from telemetry.ports.port import Port
from telemetry.ports.waiting import ready
from tests.forked import ForkedChild

_STANDARD_ERROR = 2
DEADLINE_SECONDS = 20.0
ROOT = Path(__file__).parents[2]


class LineProcess:
    """`cisterna line` with its control socket; ended by closing its standard input."""

    def __init__(self, directory: Path, *options: str) -> None:
        self.a, self.b = str(directory / "A"), str(directory / "B")
        control = directory / "control"
        words = ("line", "--dir", str(directory), "--control", str(control), *options)
        self.process = ForkedChild(words, _STANDARD_ERROR)
        assert ready([self.process.stdout.fileno()], Duration(int(DEADLINE_SECONDS * 1_000)))
        assert self.process.stdout.readline().split() == ["ready", self.a, self.b]
        self._client = ControlClient(control)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    def end(self) -> int:
        """Closes its standard input and waits for its exit status."""
        self._client.close()
        self.process.close()
        return self.process.wait(DEADLINE_SECONDS)

    def call(self, name: str, **args: object) -> dict[str, Any]:
        """A call on its control socket."""
        return self._client.call(name, **args)

    def stats_when(self, met: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Its counts as soon as they are as wanted."""
        end = time.monotonic() + DEADLINE_SECONDS
        while not met(stats := self.call("stats")):
            assert time.monotonic() < end, f"the line never came to that: {stats}"
        return stats


def read_exactly(port: Port, count: int) -> bytes:
    """The next `count` bytes from a port."""
    end = time.monotonic() + DEADLINE_SECONDS
    data = b""
    while len(data) < count:
        assert time.monotonic() < end, f"only {len(data)} of {count} bytes came"
        data += port.read(Duration(1_000))
    return data


def write_all(port: Port, data: bytes) -> None:
    """Writes as fast as the port takes it."""
    end = time.monotonic() + DEADLINE_SECONDS
    while data:
        assert time.monotonic() < end, f"{len(data)} bytes were not taken"
        taken = port.write(data)
        data = data[taken:]
        if data and not taken:
            port.read(Duration(1_000), writing=True)
