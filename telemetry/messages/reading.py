"""Reading a pump: everything it believes about itself. No field here can carry a true value.

What is long comes in pages that are pulled, one request for each, so that a stop goes before the next page:

    tablet  Interrogate | ReadBack            ──►  Interrogation: one instant, with as much of the lists as a page holds
    tablet  ReadLog(next expected, offset)    ──►  LogPage: the entries from there on, as many as a page holds
                                                   LogPart: a slice of one entry that is longer than a page
    tablet  ReadFills(first, offset)          ──►  FillPage | FillPart

A page is at most `PAGE` bytes on the line. Only an interrogation may be longer, by the fields of its therapy alone:
they belong to one instant, and each of their lists has an end (`pump_core.report`).

An entry of the log never changes under its number, and numbers rise without a gap, so the log may grow between two
pages. Two things break the row, and both show: the oldest entries make room for new ones (`oldest_id` rises), and a
pump that lost a part of its memory goes on numbering at its own ms. Fills have no number; a page names the revision
that its places belong to, and one of another revision means to begin anew.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from pump_core.alarms import Alarm
from pump_core.log import Event, FillRecord
from pump_core.record import CommandId, Count, Flag, Int, Name, Record, Text
from pump_core.report import TherapyReport


class PatientLabel(Record):
    """Whom the pump was implanted in, as the pump's own memory says."""

    patient_id: CommandId
    name: Name
    born_day: Int
    mrn: Name


PAGE = 512
"""The most bytes of a page on the line, its length in front included."""

MAX_ENTRY = 4_096
"""The most bytes of one entry of a list: more than twice what the longest takes, notes in any script."""

Slice = Annotated[bytes, Field(strict=True, min_length=1, max_length=PAGE)]
Offset = Annotated[int, Field(strict=True, ge=0, lt=MAX_ENTRY)]
EntrySize = Annotated[int, Field(strict=True, gt=0, le=MAX_ENTRY)]


class Interrogate(Record):
    """Tell all you believe, with up to so many of the newest log entries, as far as a page holds them."""

    events: Annotated[int, Field(strict=True, ge=0, le=64)]


class ReadBack(Record):
    """The same as `Interrogate`, answered from the pump's stored memory instead of its working state."""

    events: Annotated[int, Field(strict=True, ge=0, le=64)]


class Interrogation(Record):
    """What the pump believes about itself at `pump_time_ms`.

    `events` and `fills` are the newest, as far as a page holds them beside the rest; all of them are pulled.
    `next_event_id` is the number that the next entry of the log gets.
    """

    model: Name
    serial: Name
    pump_time_ms: Count
    wall_offset_ms: Int
    patient: PatientLabel | None
    therapy: TherapyReport
    alarms: Annotated[tuple[Alarm, ...], Field(max_length=16)]
    fills: Annotated[tuple[FillRecord, ...], Field(max_length=16)]
    events: Annotated[tuple[Event, ...], Field(max_length=64)]
    notice: Text
    next_event_id: Count = 0


class ReadLog(Record):
    """Tell the log from entry `next_expected` on; `stored` from the pump's memory instead of its working state.

    `offset` is how many bytes of that entry the reader holds already: 0 but within an entry longer than a page.
    """

    next_expected: Count
    offset: Offset
    stored: Flag


class LogPage(Record):
    """Entries of the log in rising order; `more` when others follow the last of them.

    An entry asked for that is gone is left out: `oldest_id` is the oldest there is, `next_id` the number that the next
    new one gets; they are equal while the log is empty.
    """

    events: Annotated[tuple[Event, ...], Field(max_length=64)]
    oldest_id: Count
    next_id: Count
    more: Flag


class LogPart(Record):
    """Bytes from `offset` on of entry `event_id`, whose CBOR takes `total` bytes."""

    event_id: Count
    offset: Offset
    total: EntrySize
    data: Slice


class ReadFills(Record):
    """Tell the refills that the pump remembers from place `first` on, 0 the oldest; see `ReadLog` for the rest."""

    first: Count
    offset: Offset
    stored: Flag


class FillPage(Record):
    """Refills from the place that was asked for, of `total` that the pump remembers at this revision."""

    revision: Count
    total: Count
    fills: Annotated[tuple[FillRecord, ...], Field(max_length=16)]


class FillPart(Record):
    """Bytes from `offset` on of the refill at place `place`, whose CBOR takes `total` bytes."""

    revision: Count
    place: Count
    offset: Offset
    total: EntrySize
    data: Slice
