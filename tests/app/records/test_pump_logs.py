"""The pumps' own logs: each entry once, never rewritten; what is missing and what is contradicted is written down."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from app.records.entities import Finding
from app.records.errors import RecordDamaged, RecordRefused
from app.records.pump_log import NEWEST_HELD, BeganAgain, HeldLog, LogTaken, Missing, taken
from app.records.unit_of_work import SqlRecords, open_records
from pump_core.log import Event
from pump_core.values import replace
from telemetry.backend.pages import log_reply
from telemetry.messages.reading import LogPage
from telemetry.paging import LogReader
from tests.app.records.log_writer_process import WHOLE
from tests.app.records.samples import LATER, PUMP, SERIAL, begin_session

ROOT = Path(__file__).parents[3]
DEADLINE_S = 30


def entry(number: int, at_ms: int | None = None, kind: str = "stopped") -> Event:
    return Event(event_id=number, at_ms=number if at_ms is None else at_ms, kind=kind, detail=(), user="", note="")


def entries(*numbers: int) -> tuple[Event, ...]:
    return tuple(entry(number, 100 * number + 7) for number in numbers)


@pytest.fixture
def met(records: SqlRecords) -> SqlRecords:
    with records.begin() as work:
        begin_session(work)
        work.pumps.save(replace(PUMP, serial="EMU000002"))
    return records


def take(records: SqlRecords, told: Sequence[Event], next_id: int | None = None) -> LogTaken:
    with records.begin() as work:
        return work.logs.take(SERIAL, told, told[-1].event_id + 1 if next_id is None else next_id, LATER)


def findings(records: SqlRecords) -> list[Finding]:
    with records.begin() as work:
        return work.findings.of_pump(SERIAL)


def rows(records: SqlRecords) -> list[tuple[int, int]]:
    with records.engine.connect() as connection:
        wanted = text("SELECT series, event_id FROM pump_event WHERE pump_serial = :serial ORDER BY 1, 2")
        return [(row.series, row.event_id) for row in connection.execute(wanted, {"serial": SERIAL})]


def test_entries_are_held_as_told_and_the_same_again_changes_nothing(met: SqlRecords) -> None:
    told = entries(0, 1, 2)
    assert take(met, told) == LogTaken(HeldLog(0, told), told)
    before = rows(met)
    assert take(met, told) == LogTaken(HeldLog(0, told))
    assert take(met, told[1:]) == LogTaken(HeldLog(0, told))
    assert rows(met) == before == [(0, 0), (0, 1), (0, 2)]
    assert findings(met) == []
    with met.begin() as work:
        assert work.logs.held(SERIAL) == HeldLog(0, told)
        assert work.logs.held("EMU000002") == HeldLog()


def test_the_log_of_a_pump_met_late_begins_with_its_oldest_entry_and_nothing_is_found_missing(met: SqlRecords) -> None:
    result = take(met, entries(40, 41))
    assert (result.held.next_expected, result.held.overlap, result.found) == (42, 41, ())


def test_entries_that_made_room_are_found_missing_once_with_what_frames_them(met: SqlRecords) -> None:
    take(met, entries(0, 1))
    result = take(met, entries(5, 6))
    (missing,) = result.found
    assert missing == Missing(0, 2, 4, *entries(1, 5))
    assert isinstance(missing, Missing)
    assert not missing.memory_lost
    take(met, entries(5, 6))
    take(met, entries(6, 7))
    (found,) = findings(met)
    assert (found.kind, found.found_at, found.detail["first_id"], found.detail["last_id"]) == (
        "entries_missing", LATER, 2, 4,
    )  # fmt: skip
    assert found.detail["before"] == entries(1)[0].to_list()


def test_a_pump_that_lost_a_part_of_its_memory_goes_on_at_its_own_ms(met: SqlRecords) -> None:
    take(met, entries(0, 1))
    (missing,) = take(met, (entry(90_000, 90_000, "critical_memory_error"),)).found
    assert isinstance(missing, Missing)
    assert missing.memory_lost


@pytest.mark.parametrize(
    ("told", "next_id", "contradicts"),
    [
        pytest.param((entry(1, 107, "programmed"), entry(2, 300)), 3, (1, 1), id="the same number, another entry"),
        pytest.param((entry(2, 5),), 3, (1, 2), id="pump time went back"),
        pytest.param((), 1, (1, None), id="the number was not given yet"),
    ],
)
def test_a_log_that_began_again_is_a_series_of_its_own_and_the_former_stays(
    met: SqlRecords, told: tuple[Event, ...], next_id: int, contradicts: tuple[int, int | None]
) -> None:
    take(met, entries(0, 1))
    result = take(met, told, next_id)
    assert result.again
    assert result.held == HeldLog(1)
    assert result.new == ()
    (again,) = result.found
    assert isinstance(again, BeganAgain)
    assert (again.held.event_id, again.told.event_id if again.told else None) == contradicts
    (found,) = findings(met)
    assert found.kind == "numbering_began_again"
    assert found.detail["held"] == entries(1)[0].to_list()
    with met.begin() as work:
        assert work.logs.held(SERIAL) == HeldLog(1), "also when the tablet ends before anything more is told"
    anew = (entry(0, 3, "made"), entry(1, 4))
    assert take(met, anew).found == ()
    assert rows(met) == [(0, 0), (0, 1), (1, 0), (1, 1)]
    assert len(findings(met)) == 1


def test_the_log_of_an_unknown_pump_is_refused(records: SqlRecords) -> None:
    with pytest.raises(RecordRefused):
        take(records, entries(0))


def test_an_entry_whose_bytes_were_changed_is_named(met: SqlRecords) -> None:
    take(met, entries(0, 1))
    with met.engine.begin() as connection:
        connection.execute(text("UPDATE pump_event SET payload = x'80' WHERE event_id = 1"))
    with pytest.raises(RecordDamaged, match=f"Entry 1 of the log of pump {SERIAL} is damaged"), met.begin() as work:
        work.logs.held(SERIAL)


def test_only_the_newest_are_handed_out(met: SqlRecords) -> None:
    told = entries(*range(NEWEST_HELD + 5))
    assert take(met, told).held.newest == told[5:]
    with met.begin() as work:
        assert work.logs.held(SERIAL).newest == told[5:]


@given(st.integers(0, 60), st.data())
def test_however_a_log_is_cut_into_answers_it_is_held_once_each_in_order(length: int, data: st.DataObject) -> None:
    log = entries(*range(length))
    stored: dict[int, Event] = {}
    held = HeldLog()
    for _ in range(data.draw(st.integers(0, 8))):
        first = data.draw(st.integers(0, held.next_expected))
        told = log[first : data.draw(st.integers(first, length))]
        same = {event.event_id: stored[event.event_id] for event in told if event.event_id in stored}
        result = taken(held, same, told, length)
        assert result.found == ()
        assert not set(stored) & {event.event_id for event in result.new}
        stored |= {event.event_id: event for event in result.new}
        held = result.held
        assert tuple(stored[number] for number in sorted(stored)) == log[: held.next_expected]
        assert held.newest == log[: held.next_expected][-NEWEST_HELD:]


def test_a_log_pulled_by_a_program_that_is_killed_goes_on_from_what_is_durable(path: Path) -> None:
    writer = subprocess.Popen(
        [sys.executable, "-m", "tests.app.records.log_writer_process", str(path)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert writer.stdout is not None
    durable = [int(writer.stdout.readline()) for _ in range(8)][-1]
    writer.kill()
    _, complaint = writer.communicate(timeout=DEADLINE_S)
    assert complaint == ""
    records = open_records(path)
    with records.begin() as work:
        held = work.logs.held(SERIAL)
    assert durable < held.next_expected < len(WHOLE)
    reader = LogReader(held.overlap)
    while reader.more:
        page = log_reply(WHOLE, len(WHOLE), reader.request())
        assert isinstance(page, LogPage)
        reader, _ = reader.read(page)
        take(records, page.events, page.next_id)
    assert rows(records) == [(0, event.event_id) for event in WHOLE]
    assert findings(records) == []
    records.close()
