"""What a pump tells in pages: how much of a list goes into one, and a slice of what is longer than a page.

The pump keeps nothing between two pages. A reader names the entry it wants next, and how many of its bytes it holds.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import TypeVar

from pump_core.log import Event, FillRecord
from pump_core.record import Record
from telemetry.messages.codec import Envelope, dumps, encode
from telemetry.messages.reading import (
    PAGE,
    FillPage,
    FillPart,
    Interrogation,
    LogPage,
    LogPart,
    ReadFills,
    ReadLog,
)

R = TypeVar("R", bound=Record)

_WIDEST = 2**32 - 1
_LIST_GROWS = 1  # the header of a list, from 24 items on
_BYTES_GROW = 2  # the header of bytes, from one to a page of them
_ONE_BYTE = b"\0"


def log_reply(log: Sequence[Event], next_id: int, asked: ReadLog) -> LogPage | LogPart:
    """The entries from the one that was asked for, or a slice of it; `log` rises."""
    wanted = [event for event in log if event.event_id >= asked.next_expected]
    offset = asked.offset if wanted and wanted[0].event_id == asked.next_expected else 0
    page = LogPage(events=(), oldest_id=log[0].event_id if log else next_id, next_id=next_id, more=bool(wanted))
    told = [] if offset else _that_fit(wanted, _room(page))
    if wanted and not told:
        whole = dumps(wanted[0].to_list())
        part = LogPart(event_id=wanted[0].event_id, offset=offset, total=len(whole), data=_ONE_BYTE)
        if data := _slice(whole, offset, part):
            return part.model_copy(update={"data": data})
    return page.model_copy(update={"events": tuple(told), "more": len(told) < len(wanted)})


def fill_reply(fills: Sequence[FillRecord], revision: int, asked: ReadFills) -> FillPage | FillPart:
    """The refills from the place that was asked for, or a slice of the first of them."""
    wanted = fills[asked.first :]
    page = FillPage(revision=revision, total=len(fills), fills=())
    told = [] if asked.offset else _that_fit(wanted, _room(page))
    if wanted and not told:
        whole = dumps(wanted[0].to_list())
        part = FillPart(revision=revision, place=asked.first, offset=asked.offset, total=len(whole), data=_ONE_BYTE)
        if data := _slice(whole, asked.offset, part):
            return part.model_copy(update={"data": data})
    return page.model_copy(update={"fills": tuple(told)})


def with_newest(told: Interrogation, events: Sequence[Event], fills: Sequence[FillRecord]) -> Interrogation:
    """`told` with as many of the newest entries, then of the newest fills, as a page holds beside the rest."""
    newest = _that_fit(events[::-1], _room(told))[::-1]
    told = told.model_copy(update={"events": tuple(newest)})
    return told.model_copy(update={"fills": tuple(_that_fit(fills[::-1], _room(told))[::-1])})


def _that_fit(records: Sequence[R], room: int) -> list[R]:
    """The first of `records` that together take up to `room` bytes."""
    taken = 0

    def fits(record: R) -> bool:
        nonlocal taken
        taken += len(dumps(record.to_list()))
        return taken <= room

    return list(takewhile(fits, records))


def _room(page: Record) -> int:
    """What a page holds beside what is in it already."""
    return PAGE - len(encode(Envelope(_WIDEST, page))) - _LIST_GROWS


def _slice(whole: bytes, offset: int, part: Record) -> bytes:
    """What one page holds of `whole` from `offset` on; `part` carries one byte."""
    room = PAGE - len(encode(Envelope(_WIDEST, part))) + len(_ONE_BYTE) - _BYTES_GROW
    return whole[offset : offset + room]
