"""The tablet's conversation with one pump: questions with their answers, and how the link stands.

Lives on the GUI thread. Events of the wire come in through `handle`; requests go out through a function that the
composition root ties to the line thread. Listeners are told after every change.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, assert_never

from msgspec import Struct

from pump_core.record import Record
from pump_core.values import replace
from telemetry.identity.peer import Peer
from telemetry.messages.hello import Welcome
from telemetry.wire_events import (
    Alive,
    Connected,
    Heard,
    Lost,
    PortGone,
    Refused,
    Replied,
    Silent,
    Unanswered,
    WireEvent,
)

LinkKind = Literal["connecting", "ready", "silent", "lost", "no_port", "refused"]

_BARS_AT_PERMILLE = ((20, 4), (100, 3), (300, 2))


class LinkStatus(Struct, frozen=True):
    """How the link stands; `detail` says why when it does not, `code` as what it was refused.

    `notice` is what a person should know of this tablet's own certificate; empty when it is valid.
    """

    kind: LinkKind = "connecting"
    detail: str = ""
    bars: int = 0
    welcome: Welcome | None = None
    peer: Peer | None = None
    notice: str = ""
    code: str = ""


class _Question(Struct, frozen=True):
    answered: Callable[[Record], None]
    unanswered: Callable[[], None]


class Conversation:
    """Questions and answers with one pump."""

    def __init__(self, send: Callable[[int, Record, bool], None]) -> None:
        self.status = LinkStatus()
        self._send = send
        self._session = False
        self._token = 0
        self._open: dict[int, _Question] = {}
        self._listeners: list[Callable[[LinkKind], None]] = []

    def listen(self, told: Callable[[LinkKind], None]) -> Callable[[], None]:
        """Calls `told` with the kind after every change of the link; the function returned ends that."""
        self._listeners.append(told)
        return lambda: self._listeners.remove(told)

    def speaks_with(self, serial: str) -> bool:
        """Whether the session stands, and the pump at its other end is this one."""
        welcome = self.status.welcome
        return self._session and welcome is not None and welcome.serial == serial

    def ask(
        self,
        message: Record,
        answered: Callable[[Record], None],
        unanswered: Callable[[], None] = lambda: None,
        *,
        urgent: bool = False,
    ) -> None:
        """Sends a request; exactly one of the two functions is called later, on this thread."""
        self._token += 1
        self._open[self._token] = _Question(answered, unanswered)
        self._send(self._token, message, urgent)

    def handle(self, event: WireEvent) -> None:
        """Takes one event of the wire."""
        if isinstance(event, Replied):
            question = self._open.pop(event.token, None)
            if question is not None:
                question.answered(event.message)
        elif isinstance(event, Unanswered):
            question = self._open.pop(event.token, None)
            if question is not None:
                question.unanswered()
        else:
            self.status = self._after(event)
            for told in tuple(self._listeners):
                told(self.status.kind)

    def _after(self, event: Connected | Refused | Lost | PortGone | Silent | Heard | Alive) -> LinkStatus:
        now = self.status
        match event:
            case Connected(welcome, peer, notice):
                self._session = True
                return LinkStatus("ready", "", 4, welcome, peer, notice)
            case Refused(code, pump_has):
                self._session = False
                return replace(now, kind="refused", detail=f"{code}: {pump_has}", bars=0, code=code)
            case Lost(reason):
                self._session = False
                return replace(now, kind="lost", detail=reason, bars=0)
            case PortGone(reason):
                return replace(now, kind="no_port", detail=reason, bars=0)
            case Silent():
                return replace(now, kind="silent", detail="", bars=0)
            case Heard():
                return replace(now, kind="ready" if self._session else "connecting", detail="", bars=2)
            case Alive(_, resent):
                bars = next((bars for limit, bars in _BARS_AT_PERMILLE if resent <= limit), 1)
                return replace(now, kind="ready", detail="", bars=bars)
            case _:
                assert_never(event)
