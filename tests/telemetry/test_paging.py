"""A log or the refills, pulled page by page while the pump goes on: each entry once, in order, none over 512 bytes."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pump_core.log import Event, FillRecord
from pump_core.record import NOTE_LENGTH
from telemetry.backend.pages import fill_reply, log_reply
from telemetry.messages.codec import Envelope, MessageUnreadable, decode, dumps, encode
from telemetry.messages.reading import MAX_ENTRY, PAGE, FillPage, FillPart, LogPage, LogPart, ReadFills, ReadLog
from telemetry.paging import FillReader, LogReader
from tests.pump_core import strategies

_LAST = 2**32 - 1
NOTES = st.sampled_from(["", "x" * 40, "ж" * NOTE_LENGTH, "\U0001f48a" * NOTE_LENGTH])
KEPT = 40
"""How many entries the pump of these tests keeps."""


def entry(number: int, note: str = "", at_ms: int | None = None) -> Event:
    """One entry of a log."""
    at = at_ms if at_ms is not None else number * 1_000
    return Event(event_id=number, at_ms=at, kind="programmed", detail=(number, -1), user="A. Grün", note=note)


class Log:
    """A pump's log: it grows, keeps the newest `KEPT`, and may lose its memory."""

    def __init__(self, notes: Sequence[str]) -> None:
        self.next_id = 0
        self.all: list[Event] = []
        for note in notes:
            self.write(note)

    @property
    def kept(self) -> list[Event]:
        return self.all[-KEPT:]

    def write(self, note: str) -> None:
        self.all.append(entry(self.next_id, note))
        self.next_id += 1

    def answer(self, asked: ReadLog) -> LogPage | LogPart:
        """As it goes over the line: read from the bytes that were sent."""
        sent = encode(Envelope(_LAST, log_reply(self.kept, self.next_id, asked)))
        assert len(sent) <= PAGE
        told = decode(sent[2:]).message
        assert isinstance(told, LogPage | LogPart)
        return told


@given(st.lists(NOTES, max_size=60), st.lists(st.lists(NOTES, max_size=30), max_size=8))
def test_pulling_yields_the_pumps_log_once_each_and_in_order_however_it_grows_meanwhile(
    first: list[str], growth: list[list[str]]
) -> None:
    log, reader, got = Log(first), LogReader(), list[Event]()
    while reader.more:
        for note in growth.pop(0) if growth else []:
            log.write(note)
        before, reply = reader, log.answer(reader.request())
        reader, events = reader.read(reply)
        begins = reply.event_id if isinstance(reply, LogPart) else events[0].event_id if events else log.next_id
        passed_over = range(before.next_expected, begins)
        assert not {event.event_id for event in log.kept} & set(passed_over), "only what is gone is passed over"
        got += events
    ids = [event.event_id for event in got]
    assert ids == sorted(set(ids))
    assert got == [log.all[number] for number in ids]
    assert reader.next_expected == log.next_id


@given(st.lists(NOTES, max_size=KEPT), st.data())
def test_a_log_cut_anywhere_and_pulled_on_from_there_is_the_same(notes: list[str], data: st.DataObject) -> None:
    log, got, known = Log(notes), list[Event](), 0
    for _ in range(data.draw(st.integers(0, 4))):
        reader = LogReader(known)
        for _ in range(data.draw(st.integers(0, 6))):
            if reader.more:
                reader, events = reader.read(log.answer(reader.request()))
                got += events
        known = got[-1].event_id + 1 if got else 0
    reader = LogReader(known)
    while reader.more:
        reader, events = reader.read(log.answer(reader.request()))
        got += events
    assert got == log.kept


def test_a_page_is_filled_as_far_as_it_goes() -> None:
    log = Log(["x" * 40] * 30)
    told = log.answer(ReadLog(next_expected=0, offset=0, stored=False))
    assert isinstance(told, LogPage)
    assert told.more
    one_more = told.model_copy(update={"events": log.kept[: len(told.events) + 1]})
    assert len(encode(Envelope(_LAST, one_more))) > PAGE - 1


def test_an_entry_in_parts_whose_place_was_taken_meanwhile_is_let_go_of() -> None:
    log = Log(["\U0001f48a" * NOTE_LENGTH])
    reader, events = LogReader().read(log.answer(LogReader().request()))
    assert events == ()
    assert reader.held
    for _ in range(KEPT):
        log.write("")
    reader, events = reader.read(log.answer(reader.request()))
    assert reader.held == b""
    assert events[0].event_id == 1


def test_an_empty_log_is_one_page_that_says_so() -> None:
    reader, events = LogReader().read(log_reply([], 7, LogReader().request()))
    assert (reader.more, events) == (False, ())


def test_what_is_asked_for_beyond_the_end_is_nothing() -> None:
    told = Log(["", ""]).answer(ReadLog(next_expected=9, offset=3, stored=False))
    assert told == LogPage(events=(), oldest_id=0, next_id=2, more=False)


BAD_PAGES = [
    pytest.param(LogPage(events=(), oldest_id=0, next_id=9, more=True), id="leads nowhere"),
    pytest.param(LogPage(events=(entry(4),), oldest_id=0, next_id=9, more=True), id="leads backwards"),
    pytest.param(LogPage(events=(entry(6), entry(6)), oldest_id=0, next_id=9, more=False), id="the same twice"),
    pytest.param(LogPage(events=(entry(7), entry(6)), oldest_id=0, next_id=9, more=False), id="falls"),
    pytest.param(LogPart(event_id=4, offset=0, total=600, data=b"x"), id="a part of an entry not asked for"),
    pytest.param(LogPart(event_id=5, offset=0, total=1, data=b"\x00"), id="parts that make no entry"),
    pytest.param(
        LogPart(event_id=5, offset=0, total=len(dumps(entry(6).to_list())), data=dumps(entry(6).to_list())),
        id="parts of another entry",
    ),
]


@pytest.mark.parametrize("reply", BAD_PAGES)
def test_a_page_that_breaks_the_rules_is_refused(reply: LogPage | LogPart) -> None:
    with pytest.raises(MessageUnreadable):
        LogReader(5).read(reply)


def test_a_part_at_another_place_than_asked_for_begins_the_entry_anew() -> None:
    reader, _ = LogReader(5, held=b"abc").read(LogPart(event_id=5, offset=7, total=600, data=b"x"))
    assert reader == LogReader(5)


@given(st.lists(strategies.events, min_size=1, max_size=3))
def test_any_entry_comes_as_it_is_and_within_the_bound_of_an_entry(events: list[Event]) -> None:
    log = [each.model_copy(update={"event_id": number}) for number, each in enumerate(events)]
    assert all(len(dumps(each.to_list())) <= MAX_ENTRY for each in log)
    reader, got = LogReader(), list[Event]()
    while reader.more:
        reply = log_reply(log, log[-1].event_id + 1, reader.request())
        assert len(encode(Envelope(_LAST, reply))) <= PAGE
        reader, told = reader.read(reply)
        got += told
    assert got == log


def _fills(revision: int, fills: Sequence[FillRecord], asked: ReadFills) -> FillPage | FillPart:
    reply = fill_reply(fills, revision, asked)
    assert len(encode(Envelope(_LAST, reply))) <= PAGE
    return reply


@given(st.lists(strategies.fill_records, max_size=6), st.integers(0, 6), st.lists(strategies.fill_records, max_size=6))
def test_refills_of_one_revision_come_whole_also_when_the_pump_is_programmed_meanwhile(
    before: list[FillRecord], at: int, after: list[FillRecord]
) -> None:
    reader, revision, fills, pages = FillReader(), 3, before, 0
    while not reader.is_done:
        if pages == at:
            revision, fills = 4, after
        reader = reader.read(_fills(revision, fills, reader.request()))
        pages += 1
    assert (reader.revision, list(reader.fills)) == (revision, fills)


def test_a_page_of_refills_that_leads_nowhere_is_refused() -> None:
    with pytest.raises(MessageUnreadable):
        FillReader().read(FillPage(revision=1, total=3, fills=()))


def test_parts_that_make_no_refill_are_refused() -> None:
    with pytest.raises(MessageUnreadable):
        FillReader().read(FillPart(revision=1, place=0, offset=0, total=1, data=b"\x00"))
