"""A pump's own log as this tablet has it: what an entry that is told adds, and what it contradicts.

    told                                                        then
    an entry behind the last one held, of the next number       it is held too
    one of a later number                                       held too, and those between are found missing
    one that is held, and the same                              nothing
    one that is held, and another                               the numbering began again
    one behind the last one held, of an earlier instant         the numbering began again: pump time never goes back
    nothing, the next number being one that is held             the numbering began again

An entry is held once under its pump, its series and its number, and is never rewritten: when the numbering began
again, be it another pump under the same serial or a memory that was lost, a new series begins and the former stays as
it was. Both findings are kept with what was held and what was told.

A pump that lost a part of its memory goes on numbering at its own ms, so that no number stands for two entries; how
many entries are missing then is not known.

This module knows no database. The last entry held is asked for once more at each connection: that is how a log that
began again and has grown past the last number is noticed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from pump_core.log import Event
from pump_core.values import replace

NEWEST_HELD = 256
"""How many of the newest entries are handed to those who show them: as many as a pump keeps (our choice)."""


class Missing(Struct, frozen=True):
    """Entries `first_id` to `last_id` were no longer in the pump when it was read; `before` and `after` frame them."""

    series: int
    first_id: int
    last_id: int
    before: Event
    after: Event

    @property
    def memory_lost(self) -> bool:
        """Whether the pump's memory was damaged in between; then nobody knows how many there were."""
        return self.after.event_id == self.after.at_ms


class BeganAgain(Struct, frozen=True):
    """Series `series` begins: where the tablet holds `held`, the pump told another entry, or that there is none."""

    series: int
    held: Event
    told: Event | None


LogFinding = Missing | BeganAgain


class HeldLog(Struct, frozen=True):
    """The log of one pump so far: `newest` are the last entries of the current series, in rising order."""

    series: int = 0
    newest: tuple[Event, ...] = ()

    @property
    def last(self) -> Event | None:
        """The newest entry held."""
        return self.newest[-1] if self.newest else None

    @property
    def next_expected(self) -> int:
        """The number of the first entry that is not held."""
        return self.last.event_id + 1 if self.last is not None else 0

    @property
    def overlap(self) -> int:
        """From where to read after a new connection: the last entry held once more."""
        return self.last.event_id if self.last is not None else 0


class LogTaken(Struct, frozen=True):
    """What an answer amounted to: the log now, what is new in it, what was found."""

    held: HeldLog
    new: tuple[Event, ...] = ()
    found: tuple[LogFinding, ...] = ()

    @property
    def again(self) -> bool:
        """Whether a new series began, so that the log is to be read from its oldest entry."""
        return any(isinstance(finding, BeganAgain) for finding in self.found)


def taken(held: HeldLog, same: Mapping[int, Event], told: Sequence[Event], next_id: int) -> LogTaken:
    """What `told`, in rising order, adds to `held`; `same` are the entries held under the same numbers.

    `next_id` is the number that the pump's next entry gets.
    """
    last, new, found = held.last, list[Event](), list[LogFinding]()
    for event in told:
        if event.event_id in same:
            if event != same[event.event_id]:
                return _again(held, same[event.event_id], event)
            continue
        if last is not None and event.event_id > last.event_id:
            if event.at_ms < last.at_ms:
                return _again(held, last, event)
            if event.event_id > last.event_id + 1:
                found.append(Missing(held.series, last.event_id + 1, event.event_id - 1, last, event))
        new.append(event)
        last = event if last is None or event.event_id > last.event_id else last
    if last is not None and next_id <= last.event_id:
        return _again(held, last, None)
    newest = sorted((*held.newest, *new), key=lambda event: event.event_id)[-NEWEST_HELD:]
    return LogTaken(replace(held, newest=tuple(newest)), tuple(new), tuple(found))


def _again(held: HeldLog, kept: Event, told: Event | None) -> LogTaken:
    """Nothing of the answer is taken: it is read anew from the oldest entry, into a series of its own."""
    series = held.series + 1
    return LogTaken(HeldLog(series), (), (BeganAgain(series, kept, told),))
