"""A real pump process on a pseudo-terminal, and a tablet's end that a test drives in real time."""

from __future__ import annotations

import os
import secrets
import select
import tempfile
import tty
from collections.abc import Callable
from pathlib import Path
from typing import IO

from pump_core.clocks import Duration
from pump_core.record import Record
from telemetry.backend.identity_file import read_identity
from telemetry.backend.scenario import load_demo_pumps
from telemetry.identity.credentials import Credentials
from telemetry.link import Link, LinkLimits
from telemetry.ports.clock import line_time
from telemetry.programmer_end import ProgrammerEnd
from telemetry.session import Session
from telemetry.session.tls import PUMPS, TlsSession
from telemetry.wire_events import Replied, WireEvent
from tests.forked import ForkedChild
from tests.telemetry.backend.bench_pump import SERIAL, hello
from tests.telemetry.keys import now, pump_keys, tablet_keys

PATIENCE = Duration(15_000)


def start(*arguments: str) -> ForkedChild:
    """`cisterna pump`, with the keys of the pump that it will be unless --identity names others."""
    return ForkedChild(("pump", *with_keys(*arguments)))


def with_keys(*arguments: str) -> tuple[str, ...]:
    """The arguments, with the keys of the pump that it will be unless --identity names others."""
    identity = () if "--identity" in arguments else ("--identity", str(pump_keys(_serial(*arguments))))
    return (*arguments, *identity)


def _serial(*arguments: str) -> str:
    given = dict(zip(arguments[::2], arguments[1::2], strict=False))
    kept = read_identity(Path(given["--state"]))
    if kept is not None:
        return kept.serial
    made = load_demo_pumps().pumps.get(given.get("--new", ""))
    return given.get("--serial") or (made.serial if made else SERIAL)


def readable(stream: IO[str] | int) -> bool:
    return bool(select.select([stream], [], [], PATIENCE.ms / 1_000)[0])


class Process:
    """`cisterna` with these words, ready; `end_input`, `terminate` and `kill` return its exit status."""

    def __init__(self, *words: str) -> None:
        self.process = ForkedChild(words)
        assert readable(self.process.stdout)
        self.said = self.process.stdout.readline().strip()
        if not self.said:
            raise AssertionError(self.process.communicate(timeout=PATIENCE.ms / 1_000)[1])

    def end_input(self) -> int:
        self.process.stdin.close()
        return self._ended()

    def terminate(self) -> int:
        self.process.terminate()
        return self._ended()

    def kill(self) -> int:
        self.process.kill()
        return self._ended()

    def _ended(self) -> int:
        status = self.process.wait(timeout=PATIENCE.ms / 1_000)
        self.process.close()
        return status


class PumpProcess(Process):
    """`cisterna pump` with these arguments, ready."""

    def __init__(self, *arguments: str) -> None:
        super().__init__("pump", *with_keys(*arguments))


class PtyTablet:
    """A tablet's end on the other side of a pseudo-terminal whose name is `port`."""

    def __init__(self, identity: Path | None = None) -> None:
        self._master, self._slave = os.openpty()
        tty.setraw(self._slave)
        self.port = os.ttyname(self._slave)
        self.events: list[WireEvent] = []
        limits = LinkLimits.for_baud(115_200)
        self.end = ProgrammerEnd(
            hello(),
            lambda: Link.initiator(secrets.randbits(32), limits),
            self._new_session,
            self.events.append,
        )
        self._list_seen = tempfile.TemporaryDirectory(prefix="cisterna-tablet-")
        self._credentials = Credentials(identity or tablet_keys(), Path(self._list_seen.name) / "seen")
        self._token = 0
        self.end.port_up(line_time())

    def _new_session(self) -> Session:
        return TlsSession(self._credentials, PUMPS, now)

    def close(self) -> None:
        self._list_seen.cleanup()
        os.close(self._master)
        os.close(self._slave)

    def ask(self, message: Record) -> Record:
        self._token += 1
        token = self._token
        self.end.request(token, message)
        self.until(lambda: self.reply_to(token) is not None)
        answer = self.reply_to(token)
        assert answer is not None
        return answer

    def tell(self, message: Record) -> None:
        """Sends a request and does not wait for its answer."""
        self._token += 1
        self.end.request(self._token, message)
        self._step(Duration(0))

    def reply_to(self, token: int) -> Record | None:
        replies = (event for event in self.events if isinstance(event, Replied) and event.token == token)
        return next((event.message for event in replies), None)

    def until(self, condition: Callable[[], bool]) -> None:
        deadline = line_time() + PATIENCE
        while not condition():
            assert line_time() < deadline, self.events
            self._step(Duration(50))

    def _step(self, longest: Duration) -> None:
        if data := self.end.bytes_to_send(line_time()):
            os.write(self._master, data)
        if select.select([self._master], [], [], longest.ms / 1_000)[0]:
            self.end.receive(os.read(self._master, 4_096), line_time())
        deadline = self.end.deadline()
        if deadline is not None and line_time() >= deadline:
            self.end.wake(line_time())
