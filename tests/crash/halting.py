"""A process that stands still at one moment of an exchange, so that another can kill it exactly there.

It prints `moment` and waits for a line on its standard input; without one it is killed in that place. What a frame or a
write still passes has passed by then.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Sequence
from typing import Any

from pump_core.clocks import Duration
from telemetry.ports.port import Port
from telemetry.session import Session
from tests.crash.case import Answered, Call, Frame, Job, Moment, Share, passes
from tests.crash.tapped import TappedSession, data_in, message_name
from tests.telemetry.lossy_line import frames_on_line

_KINDS: dict[str, type[Moment]] = {"Frame": Frame, "Call": Call, "Answered": Answered, "Job": Job}


def told(moment: Moment | None) -> str:
    """The moment as an argument of a process."""
    if moment is None:
        return ""
    return json.dumps([type(moment).__name__, [getattr(moment, name) for name in moment.__slots__]])


def understood(text: str) -> Moment | None:
    """The moment that `told` told."""
    if not text:
        return None
    kind, fields = json.loads(text)
    return _KINDS[kind](*fields)


def halt() -> None:
    """Stands still until a line comes."""
    print("moment", flush=True)
    os.read(sys.stdin.fileno(), 1)


class Halting:
    """Stands still at `moment`, once; `of_answers` for the end that answers."""

    def __init__(self, moment: Moment | None, *, of_answers: bool) -> None:
        self.moment = moment
        self._of_answers = of_answers
        self._label = self._request = ""
        self._count = 0

    def session(self, inner: Session) -> Session:
        """A session of which it sees what it carries."""
        return TappedSession(inner, self._heard, self._said)

    def port(self, inner: Port) -> Port:
        """A port that stands still within a frame."""
        return HaltingPort(inner, self)

    def comes(self, seen: Callable[[Moment], bool]) -> bool:
        """Whether the moment is this one; it comes only once."""
        if self.moment is None or not seen(self.moment):
            return False
        self.moment = None
        return True

    def frame(self) -> Share | None:
        """A fragment leaves: how much of it is to pass before it stands still, or None."""
        self._count += 1
        moment = self.moment
        label, first = self._label, self._count == 1
        here = self.comes(lambda each: isinstance(each, Frame) and first and each.message == label)
        return moment.share if here and isinstance(moment, Frame) else None

    def _heard(self, body: bytes) -> None:
        self._request = message_name(body)

    def _said(self, body: bytes) -> None:
        self._label = f"{self._request} answer" if self._of_answers else message_name(body)
        self._count = 0


class HaltingPort:
    """A port that stands still within a frame; what would have followed in the same write is lost."""

    def __init__(self, inner: Port, halting: Halting) -> None:
        self._inner, self._halting = inner, halting

    def read(self, timeout: Duration | None, *, writing: bool = False, beside: Sequence[int] = ()) -> bytes:
        """See `Port.read`."""
        return self._inner.read(timeout, writing=writing, beside=beside)

    def write(self, data: bytes) -> int:
        """See `Port.write`."""
        at = 0
        for frame in frames_on_line(data) if self._halting.moment is not None else ():
            begins = data.find(frame.strip(b"\x00"), at)
            at = begins + 1
            share = self._halting.frame() if data_in(frame) is not None else None
            if share is not None:
                end = begins + passes(share, len(frame.strip(b"\x00"))) + (share == "all")
                self._inner.write(data[: end if share != "none" else max(0, begins - 1)])
                halt()
                return len(data)
        return self._inner.write(data)

    def close(self) -> None:
        """See `Port.close`."""
        self._inner.close()


class HaltingCalls:
    """The calls with which the pump's memory changes its disk; it stands still before one, or within its write.

    What is recorded of the session meanwhile is none of them.
    """

    NAMES = ("write", "fsync", "rename", "unlink", "open")

    def __init__(self, halting: Halting) -> None:
        self.message = ""
        self._halting, self._count = halting, 0
        self._recordings: set[int] = set()
        for name in self.NAMES:
            setattr(os, name, self._watched(name, getattr(os, name)))

    def begin(self, message: str) -> None:
        """The pump begins to answer a message."""
        self.message, self._count = message, 0

    def _watched(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **more: Any) -> Any:
            if args[0] in self._recordings:
                return real(*args, **more)
            if self.message and not (name == "open" and not args[1] & os.O_CREAT):
                place, moment = self._count, self._halting.moment
                self._count += 1
                message = self.message
                if self._halting.comes(
                    lambda each: isinstance(each, Call) and (each.message, each.number) == (message, place)
                ):
                    assert isinstance(moment, Call)
                    if name == "write":
                        real(args[0], bytes(args[1])[: passes(moment.share, len(args[1]))])
                    self.message = ""
                    halt()
            result = real(*args, **more)
            if name == "open" and str(args[0]).endswith(".session"):
                self._recordings.add(result)
            return result

        return call
