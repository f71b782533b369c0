"""The loop that serves one port: it owns the port, an endpoint says what the bytes mean.

    down   the port opens              port_up     → up
    down   it does not                 port_down   → down, tried again every 0.1 s, so that a cable is found at once
    up     bytes came                  receive
    up     the port went away          port_down   → down
    any    the deadline passed         wake
    any    a descriptor can be read    its action

`bytes_to_send` is asked only while the port is up and took everything asked for before: an acknowledgement
that waits here is made when it leaves. What the port did not take when it went away is dropped. `port_down`
comes once for each reason. All calls to the endpoint come on the thread of `run`; `post` and `stop` may be
called from any.

Descriptors to watch beside the port may be of any kind on POSIX. Elsewhere they must be sockets: a process
that wants to see the end of its standard input there reads it on a thread and calls `stop` (written, not
run).
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import Protocol

from pump_core.clocks import Duration, LineTime
from telemetry.ports.clock import line_time
from telemetry.ports.port import Port, PortError
from telemetry.ports.waiting import Waker, ready

PAUSE = Duration(100)
_BESIDE_BYTES = 8  # while bytes keep coming, the other descriptors are looked at every so many turns


class Endpoint(Protocol):
    """What the bytes mean; it never touches the port or a clock."""

    def receive(self, data: bytes, now: LineTime) -> None:
        """Bytes came."""

    def bytes_to_send(self, now: LineTime) -> bytes:
        """Bytes for the port, taken out of the endpoint."""

    def deadline(self) -> LineTime | None:
        """When `wake` shall be called at the latest."""

    def wake(self, now: LineTime) -> None:
        """The deadline passed."""

    def port_up(self, now: LineTime) -> None:
        """The port is there, for the first time or again."""

    def port_down(self, now: LineTime, reason: str) -> None:
        """The port cannot be opened or went away; what happened, why, and what to do."""


class LineRunner:
    """Serves a port until `stop`; `open_port` opens it, again after each loss, or raises `PortError`."""

    def __init__(
        self,
        open_port: Callable[[], Port],
        endpoint: Endpoint,
        clock: Callable[[], LineTime] = line_time,
    ) -> None:
        self._open_port = open_port
        self._endpoint = endpoint
        self._clock = clock
        self._waker = Waker()
        self._posted: deque[Callable[[], None]] = deque()
        self._watched: dict[int, Callable[[], None]] = {}
        self._beside = [self._waker.fileno()]
        self._stopping = False  # no lock around it, so that a signal handler may stop the loop
        self._thread: threading.Thread | None = None
        self._port: Port | None = None
        self._unsent = b""
        self._reason: str | None = None
        self._turns = 0
        self._open_at = clock()

    def watch(self, descriptor: int, action: Callable[[], None]) -> None:
        """Calls `action` whenever the descriptor can be read; before `run`, or from its thread."""
        self._watched[descriptor] = action
        self._beside = [self._waker.fileno(), *self._watched]

    def post(self, action: Callable[[], None]) -> None:
        """Runs `action` on the line's thread, between steps and in the order posted."""
        self._posted.append(action)
        self._waker.wake()

    def stop(self) -> None:
        """Ends `run` after the step it is in; from any thread or signal handler, also before `run`."""
        self._stopping = True
        self._waker.wake()

    def start(self, crashed: Callable[[Exception], None]) -> None:
        """Runs on a thread of its own; `crashed` is called there with the error that ended it, if one did."""

        def job() -> None:
            try:
                self.run()
            except Exception as failure:  # the boundary of the thread: whoever started it must know
                crashed(failure)

        self._thread = threading.Thread(target=job, name="line", daemon=True)
        self._thread.start()

    def join(self) -> None:
        """Waits until the thread of `start` has ended; call `stop` first."""
        if self._thread is not None:
            self._thread.join()

    def run(self) -> None:
        """Serves the port on this thread until `stop`, once; the port is closed at the end in any case."""
        try:
            while not self._stopping:
                self.step()
        finally:
            self._drop_port()
            self._waker.close()

    def now(self) -> LineTime:
        """The clock that the endpoint is told."""
        return self._clock()

    def step(self) -> None:
        """One turn of `run`, for a thread that does other things between turns."""
        for _ in range(len(self._posted)):  # what comes meanwhile waits a turn: no flood of it keeps the port out
            self._posted.popleft()()
        now = self._clock()
        if self._port is None and now >= self._open_at:
            self._open(now)
        try:
            self._send(now)
            data = self._wait(now)
        except PortError as lost:
            self._lose(str(lost))
            return
        self._turns += 1
        if not data or self._turns % _BESIDE_BYTES == 0:
            self._run_watched()
        now = self._clock()
        if data:
            self._endpoint.receive(data, now)
        deadline = self._endpoint.deadline()
        if deadline is not None and now >= deadline:
            self._endpoint.wake(now)

    def _open(self, now: LineTime) -> None:
        try:
            self._port = self._open_port()
        except PortError as missing:
            self._lose(str(missing))
            return
        self._reason = None
        self._endpoint.port_up(now)

    def _lose(self, reason: str) -> None:
        self._drop_port()
        now = self._clock()
        self._open_at = now + PAUSE
        if reason != self._reason:
            self._reason = reason
            self._endpoint.port_down(now, reason)

    def _drop_port(self) -> None:
        port, self._port, self._unsent = self._port, None, b""
        if port is not None:
            port.close()

    def _send(self, now: LineTime) -> None:
        if self._port is None:
            return
        if not self._unsent:
            self._unsent = self._endpoint.bytes_to_send(now)
        if self._unsent:
            self._unsent = self._unsent[self._port.write(self._unsent) :]

    def _wait(self, now: LineTime) -> bytes:
        if self._stopping:
            return b""
        timeout = Duration(0) if self._posted else self._patience(now)
        if self._port is None:
            ready(self._beside, timeout)
            return b""
        return self._port.read(timeout, writing=bool(self._unsent), beside=self._beside)

    def _patience(self, now: LineTime) -> Duration | None:
        """How long nothing needs doing; a deadline that has passed waits while no bytes can leave."""
        deadline = self._endpoint.deadline()
        if deadline is not None and now >= deadline and (self._port is None or self._unsent):
            deadline = None
        if self._port is None and (deadline is None or self._open_at < deadline):
            deadline = self._open_at
        return None if deadline is None else deadline.since(now)

    def _run_watched(self) -> None:
        for descriptor in ready(self._beside, Duration(0)):
            if descriptor == self._waker.fileno():
                self._waker.clear()
            elif action := self._watched.get(descriptor):
                action()
