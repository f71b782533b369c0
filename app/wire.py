"""The line thread of the tablet: one port, one programmer end, and two queues of immutable values."""

from __future__ import annotations

import secrets
from collections import deque
from collections.abc import Callable
from pathlib import Path

from app.clocks import utc_now
from pump_core.record import Record
from telemetry.blackbox.recorder import Recorder
from telemetry.blackbox.recording import Recorded, record_in
from telemetry.link import Link, LinkLimits
from telemetry.messages.hello import Hello
from telemetry.ports.clock import line_time
from telemetry.ports.runner import LineRunner
from telemetry.ports.serial_port import open_port
from telemetry.programmer_end import ProgrammerEnd
from telemetry.session import DevelopmentSession, Session
from telemetry.wire_events import Lost, PortGone, WireEvent


class Wire:
    """Runs the tablet's end of the wire on a thread of its own."""

    def __init__(
        self, port: str, baud: int, hello: Hello, wake: Callable[[], None], record: Path | None = None
    ) -> None:
        self._events: deque[WireEvent] = deque()
        self._wake = wake
        self._limits = LinkLimits.for_baud(baud)
        self._recorder = _recorder(record, hello) if record is not None else None
        sessions: Callable[[], Session] = DevelopmentSession
        if self._recorder is not None:
            sessions = self._recorder.sessions(sessions)
        self._end = ProgrammerEnd(hello, self._new_link, sessions, self._emit)
        self._runner = LineRunner(lambda: open_port(port, baud), self._end)

    def start(self, crashed: Callable[[Exception], None]) -> None:
        """Begins to connect; `crashed` is called on the line thread with what ended it.

        A line thread that ends is a lost port and a lost connection: what is under way becomes unknown.
        """

        def ended(failure: Exception) -> None:
            self._emit(PortGone(str(failure)))
            self._emit(Lost(str(failure)))
            crashed(failure)

        self._runner.start(ended)

    def send(self, token: int, message: Record, urgent: bool) -> None:
        """Queues a request for the line thread."""
        self._runner.post(lambda: self._end.request(token, message, urgent=urgent))

    def take(self) -> WireEvent | None:
        """The oldest event, or None."""
        try:
            return self._events.popleft()
        except IndexError:
            return None

    def stop(self) -> None:
        """Ends the thread and closes the port."""
        self._runner.stop()
        self._runner.join()
        if self._recorder is not None:
            self._recorder.close("the tablet was closed")

    def _new_link(self) -> Link:
        link = Link.initiator(secrets.randbits(32), self._limits)
        return self._recorder.link(link) if self._recorder is not None else link

    def _emit(self, event: WireEvent) -> None:
        self._events.append(event)
        self._wake()


def _recorder(folder: Path, hello: Hello) -> Recorder:
    end = Recorded("tablet", hello.limits_version, hello.constants_version, line_time, lambda: utc_now().ms)
    return record_in(folder, end)
