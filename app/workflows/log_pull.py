"""Pulls a pump's log into the records, one page at a time, and goes on where it was after whatever came between.

    state     on                                         does                                       then
    idle      a reading of the pump                      ask the records what is held               looking
    idle      a reading that names nothing new           -                                          idle
    looking   what is held                               ask the pump for the entries behind it     asking
    asking    a page, or the last part of an entry       make it durable                            keeping
    asking    a part                                     ask for the next                           asking
    keeping   durable, more follow                       ask the pump                               asking
    keeping   durable, the numbering began again         ask from the oldest entry on               asking
    keeping   durable, nothing follows                   -                                          idle
    any       the connection ended, another pump         let go of it                               idle
    any       a fault, or a record that failed           say so; tried again with the next reading  idle

One page is asked for at a time and in the order of all requests, so that whatever is urgent goes before the next one.
After each connection the last entry held is read once more: that shows a log that is another one under the same
numbers. A page that is not durable is not gone past. A log that has no end, or contradicts itself again and again, is
not read on after `MOST_ANSWERS` until the next connection: no pump fills the records.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, Protocol

from app.records.pump_log import HeldLog, LogFinding, LogTaken
from app.workflows.conversation import Conversation, LinkKind
from pump_core.log import Event
from pump_core.record import Record
from telemetry.messages.codec import MessageUnreadable
from telemetry.messages.programming import Fault
from telemetry.messages.reading import LogPage, LogPart
from telemetry.paging import LogReader

MOST_ANSWERS = 8_192
"""Answers that are taken for one reading of a log: several times what the longest log takes in parts (our choice)."""

PullState = Literal["idle", "looking", "asking", "keeping"]


class LogPort(Protocol):
    """The records as seen from the GUI thread; each call returns at once and calls back once it is durable."""

    def held_log(self, serial: str, then: Callable[[HeldLog], None], failed: Callable[[str], None]) -> None:
        """What is held of this pump's log."""

    def take_log(
        self,
        serial: str,
        told: tuple[Event, ...],
        next_id: int,
        then: Callable[[LogTaken], None],
        failed: Callable[[str], None],
    ) -> None:
        """Adds what was told."""


class LogPull:
    """The log of the pump in reach: `held` is what the records have of it, `found` what this sitting found out.

    `problem` says why the last attempt ended early.
    """

    def __init__(self, conversation: Conversation, port: LogPort, changed: Callable[[], None]) -> None:
        self.serial = ""
        self.state: PullState = "idle"
        self.held = HeldLog()
        self.found: tuple[LogFinding, ...] = ()
        self.problem = ""
        self._conversation = conversation
        self._port = port
        self._changed = changed
        self._reader = LogReader()
        self._verified = False
        self._known = False
        self._wanted = 0
        self._stored = False
        self._try = 0
        self._answers = 0
        conversation.listen(self._link)

    def pull(self, serial: str, next_event_id: int, *, stored: bool = False) -> None:
        """The pump was read and says which number its next entry gets; `stored`: read its stored memory."""
        if serial != self.serial:
            self._let_go()
            self.serial, self.held, self.found, self.problem = serial, HeldLog(), (), ""
            self._known = False
            self._answers = 0
        self._wanted, self._stored = next_event_id, stored
        if (
            self.state != "idle"
            or self._answers > MOST_ANSWERS
            or (self._verified and self.held.next_expected == next_event_id)
        ):
            return
        self.problem = ""
        if self._known:
            self._begin()
        else:
            self.state = "looking"
            this = self._try
            self._port.held_log(serial, lambda held: self._looked(this, held), lambda why: self._failed(this, why))

    def _looked(self, this: int, held: HeldLog) -> None:
        if this == self._try:
            self.held, self._known = held, True
            self._begin()
            self._changed()

    def _begin(self) -> None:
        first = self.held.next_expected if self._verified else self.held.overlap
        self._reader = LogReader(first, self._stored)
        self._ask()

    def _ask(self) -> None:
        if not self._conversation.speaks_with(self.serial):
            self._let_go()
            return
        self.state = "asking"
        this = self._try
        self._conversation.ask(
            self._reader.request(), lambda reply: self._answered(this, reply), lambda: self._failed(this, "")
        )

    def _answered(self, this: int, reply: Record) -> None:
        if this != self._try or not self._conversation.speaks_with(self.serial):
            return
        if isinstance(reply, Fault):
            self._failed(this, f"The pump answered {reply.code}: {reply.detail}.")
            return
        if not isinstance(reply, LogPage | LogPart):
            self._failed(this, f"The pump answered {type(reply).__name__}.")
            return
        self._answers += 1
        if self._answers > MOST_ANSWERS:
            self._failed(this, f"It has no end after {MOST_ANSWERS:,} answers. Have this pump looked at.")
            return
        try:
            self._reader, events = self._reader.read(reply)
        except MessageUnreadable as bad:
            self._failed(this, f"What the pump told makes no log: {bad}.")
            return
        if isinstance(reply, LogPart) and not events:
            self._ask()
            return
        next_id = reply.next_id if isinstance(reply, LogPage) else self._reader.next_expected
        self.state = "keeping"
        self._port.take_log(
            self.serial, events, next_id, lambda took: self._took(this, took), lambda why: self._failed(this, why)
        )

    def _took(self, this: int, took: LogTaken) -> None:
        if this != self._try:
            return
        self.held, self.found = took.held, (*self.found, *took.found)
        if took.again:
            self._reader = LogReader(0, self._stored)
        if self._reader.more:
            self._ask()
        else:
            self.state, self._verified, self._answers = "idle", True, 0
            self._follow()
        self._changed()

    def _follow(self) -> None:
        """Goes on once when a reading made meanwhile named an entry that the last page did not hold yet."""
        wanted, self._wanted = self._wanted, 0
        if wanted > self.held.next_expected:
            self._begin()

    def _failed(self, this: int, why: str) -> None:
        if this == self._try:
            self._let_go()
            self.problem = f"The pump's log was not read to its end. {why}" if why else ""
            self._changed()

    def _link(self, kind: LinkKind) -> None:
        if kind in ("lost", "refused"):
            self._answers = 0
            self._let_go()

    def _let_go(self) -> None:
        """What is still answered or written from before is not waited for: what it made durable is found there."""
        self.state, self._verified, self._known = "idle", False, False
        self._try += 1
