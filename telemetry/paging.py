"""The tablet's side of a list that comes in pages: what to ask for next, and what has come whole.

    holding nothing   page            → its entries; go on behind the last of them
    holding nothing   part, offset 0  → hold it
    holding bytes     part that fits  → hold it too; the last one makes an entry whole
    holding bytes     anything else   → let go of the bytes, ask for the entry from its first byte

Nothing is asked for by itself, and nothing is decided about the entries: who pulls, and when, is the caller's.
"""

from __future__ import annotations

from msgspec import Struct

from pump_core.log import Event, FillRecord
from pump_core.record import BadRecord
from telemetry.messages.codec import MessageUnreadable, loads
from telemetry.messages.reading import FillPage, FillPart, LogPage, LogPart, ReadFills, ReadLog


class LogReader(Struct, frozen=True):
    """How far a log has been read.

    `held` are the first bytes of entry `next_expected`; `more` says whether entries follow those that were read.
    """

    next_expected: int = 0
    stored: bool = False
    held: bytes = b""
    more: bool = True

    def request(self) -> ReadLog:
        """What to ask the pump for."""
        return ReadLog(next_expected=self.next_expected, offset=len(self.held), stored=self.stored)

    def read(self, reply: LogPage | LogPart) -> tuple[LogReader, tuple[Event, ...]]:
        """The reader after a reply, and the entries that are whole now.

        Raises `MessageUnreadable` for a page that leads nowhere or backwards, and for parts that make no entry.
        """
        if isinstance(reply, LogPage):
            return self._page(reply), reply.events
        if reply.event_id < self.next_expected:
            raise MessageUnreadable(f"entry {reply.event_id} is told, {self.next_expected} was asked for")
        if reply.offset != (len(self.held) if reply.event_id == self.next_expected else 0):
            return LogReader(self.next_expected, self.stored), ()
        whole = self.held * (reply.event_id == self.next_expected) + reply.data
        if len(whole) < reply.total:
            return LogReader(reply.event_id, self.stored, whole), ()
        try:
            event = Event.from_list(loads(whole))
        except BadRecord as bad:
            raise MessageUnreadable(f"the parts of entry {reply.event_id} make none: {bad}") from bad
        if event.event_id != reply.event_id:
            raise MessageUnreadable(f"the parts of entry {reply.event_id} make entry {event.event_id}")
        return LogReader(event.event_id + 1, self.stored), (event,)

    def _page(self, page: LogPage) -> LogReader:
        ids = [event.event_id for event in page.events]
        if ids != sorted(set(ids)) or any(number < self.next_expected for number in ids):
            raise MessageUnreadable(f"entries {ids} are told, those from {self.next_expected} on were asked for")
        if page.more and not ids:
            raise MessageUnreadable("a page without an entry says that more follow")
        return LogReader(ids[-1] + 1 if ids else self.next_expected, self.stored, more=page.more)


class FillReader(Struct, frozen=True):
    """How far the refills of one revision have been read; `held` are the first bytes of the next one."""

    stored: bool = False
    revision: int | None = None
    total: int | None = None
    fills: tuple[FillRecord, ...] = ()
    held: bytes = b""

    @property
    def is_done(self) -> bool:
        """Whether all of them are here."""
        return self.total is not None and len(self.fills) >= self.total

    def request(self) -> ReadFills:
        """What to ask the pump for."""
        return ReadFills(first=len(self.fills), offset=len(self.held), stored=self.stored)

    def read(self, reply: FillPage | FillPart) -> FillReader:
        """The reader after a reply; it begins anew when the pump was programmed in between.

        Raises `MessageUnreadable` for a page that leads nowhere, and for parts that make no refill.
        """
        if self.revision is not None and reply.revision != self.revision:
            return FillReader(self.stored)
        if isinstance(reply, FillPage):
            if not reply.fills and reply.total > len(self.fills):
                raise MessageUnreadable("a page without a refill says that more follow")
            return FillReader(self.stored, reply.revision, reply.total, self.fills + reply.fills)
        if (reply.place, reply.offset) != (len(self.fills), len(self.held)):
            return FillReader(self.stored)
        whole = self.held + reply.data
        if len(whole) < reply.total:
            return FillReader(self.stored, reply.revision, self.total, self.fills, whole)
        try:
            fill = FillRecord.from_list(loads(whole))
        except BadRecord as bad:
            raise MessageUnreadable(f"the parts of refill {reply.place} make none: {bad}") from bad
        return FillReader(self.stored, reply.revision, self.total, (*self.fills, fill))
