"""The journal's rules, for the one on disk and for the fake alike."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from app.records.errors import JournalRefused, RecordDamaged, RecordRefused
from app.records.journal import Journal, JournalEntry, Outcome
from app.records.unit_of_work import SqlRecords
from pump_core.checks import Reason
from pump_core.clocks import UtcTime
from pump_core.values import replace
from tests.app.records.fakes import InMemoryJournal
from tests.app.records.samples import LATER, NOON, PUMP, SERIAL, begin_session, command

REASONS = (Reason(code="over_capacity", severity="hard", field="fill", value=2**62, limit=40, unit="nL"),)


@pytest.fixture(params=["disk", "memory"])
def journal(request: pytest.FixtureRequest) -> Iterator[Journal]:
    if request.param == "memory":
        yield InMemoryJournal()
        return
    records: SqlRecords = request.getfixturevalue("records")
    with records.begin() as work:
        begin_session(work)
        yield work.journal


def _entry(journal: Journal, command_id: bytes) -> JournalEntry:
    entry = journal.entry(command_id)
    assert entry is not None
    return entry


def test_an_entry_is_read_back_exactly_as_written(journal: Journal) -> None:
    written = replace(command(1), reasons=REASONS)
    journal.write_before_send(written)
    assert journal.entry(written.command_id) == written


def test_a_command_id_is_used_once(journal: Journal) -> None:
    journal.write_before_send(command(1))
    with pytest.raises(JournalRefused, match="in the journal already"):
        journal.write_before_send(replace(command(1), base_revision=9))
    assert _entry(journal, command(1).command_id).base_revision == 7


def test_an_entry_begins_as_written(journal: Journal) -> None:
    with pytest.raises(JournalRefused, match="to be written as staged"):
        journal.write_before_send(replace(command(1), state="staged", staged_at=NOON))


def test_steps_forward_are_kept_with_their_instants(journal: Journal) -> None:
    journal.write_before_send(command(1))
    journal.mark(command(1).command_id, "staged", NOON)
    journal.mark(command(1).command_id, "committed", LATER)
    entry = _entry(journal, command(1).command_id)
    assert (entry.state, entry.staged_at, entry.committed_at) == ("committed", NOON, LATER)


def test_a_repeated_step_keeps_its_first_instant(journal: Journal) -> None:
    journal.write_before_send(command(1))
    journal.mark(command(1).command_id, "committed", NOON)
    journal.mark(command(1).command_id, "committed", LATER)
    assert _entry(journal, command(1).command_id).committed_at == NOON


def test_a_step_back_is_refused(journal: Journal) -> None:
    journal.write_before_send(command(1))
    journal.mark(command(1).command_id, "committed", NOON)
    with pytest.raises(JournalRefused, match="is committed and was to become staged"):
        journal.mark(command(1).command_id, "staged", LATER)


def test_a_settled_command_takes_no_step(journal: Journal) -> None:
    journal.write_before_send(command(1))
    journal.settle(command(1).command_id, "not_done", (), None, NOON)
    with pytest.raises(JournalRefused, match="is settled and was to become committed"):
        journal.mark(command(1).command_id, "committed", LATER)


@pytest.mark.parametrize("outcome", ["done", "not_done"])
def test_settling_again_with_the_same_outcome_changes_nothing(journal: Journal, outcome: Outcome) -> None:
    journal.write_before_send(command(1))
    journal.settle(command(1).command_id, outcome, REASONS, 8, NOON)
    first = _entry(journal, command(1).command_id)
    journal.settle(command(1).command_id, outcome, (), 9, LATER)
    assert _entry(journal, command(1).command_id) == first
    assert (first.state, first.outcome, first.reasons, first.revision_after) == (
        "settled",
        outcome,
        REASONS,
        8,
    )
    assert first.settled_at == NOON


def test_a_different_outcome_is_refused_and_the_first_stands(journal: Journal) -> None:
    journal.write_before_send(command(1))
    journal.settle(command(1).command_id, "done", (), 8, NOON)
    first = _entry(journal, command(1).command_id)
    others: tuple[Outcome, ...] = ("not_done", "unknown")
    for other in others:
        with pytest.raises(JournalRefused, match=f"settled as done and was to become {other}"):
            journal.settle(command(1).command_id, other, (), None, LATER)
    assert _entry(journal, command(1).command_id) == first


def test_an_unknown_outcome_leaves_the_command_unsettled_until_it_is_known(journal: Journal) -> None:
    journal.write_before_send(command(1))
    journal.mark(command(1).command_id, "committed", NOON)
    journal.settle(command(1).command_id, "unknown", (), 7, NOON)
    (open_entry,) = journal.unsettled(SERIAL)
    assert (open_entry.state, open_entry.outcome, open_entry.revision_after) == ("committed", "unknown", None)
    journal.settle(command(1).command_id, "done", (), 8, LATER)
    assert journal.unsettled(SERIAL) == []
    assert _entry(journal, command(1).command_id).revision_after == 8


def test_a_command_that_was_never_written_is_neither_marked_nor_settled(journal: Journal) -> None:
    with pytest.raises(JournalRefused, match="is not in the journal"):
        journal.mark(command(1).command_id, "staged", NOON)
    with pytest.raises(JournalRefused, match="is not in the journal"):
        journal.settle(command(1).command_id, "done", (), 8, NOON)


def test_unsettled_commands_keep_their_order_when_the_clock_is_set_back(journal: Journal) -> None:
    numbers = [5, 2, 9]
    for hour, number in enumerate(numbers):
        at = UtcTime(NOON.ms - hour * 3_600_000)
        journal.write_before_send(replace(command(number), written_at=at))
    journal.settle(command(2).command_id, "done", (), 8, NOON)
    assert [e.command_id for e in journal.unsettled(SERIAL)] == [command(n).command_id for n in (5, 9)]


def test_another_pumps_commands_are_not_listed(records: SqlRecords) -> None:
    with records.begin() as work:
        begin_session(work)
        work.pumps.save(replace(PUMP, serial="EMU000002"))
        work.journal.write_before_send(command(1, "EMU000002"))
        assert work.journal.unsettled(SERIAL) == []
        assert len(work.journal.unsettled("EMU000002")) == 1


def test_a_command_of_a_pump_that_is_not_recorded_is_refused(records: SqlRecords) -> None:
    with records.begin() as work:
        begin_session(work)
    with pytest.raises(RecordRefused, match="FOREIGN KEY"), records.begin() as work:
        work.journal.write_before_send(command(1, "EMU000002"))


def test_the_database_itself_refuses_a_second_use_of_a_command_id(records: SqlRecords) -> None:
    with records.begin() as work:
        begin_session(work)
        work.journal.write_before_send(command(1))
    copy = (
        "INSERT INTO journal (command_id, session_id, pump_serial, kind, staged, digest, base_revision,"
        " written_utc_ms, state, reasons_json)"
        " SELECT command_id, session_id, pump_serial, kind, staged, digest, base_revision,"
        " written_utc_ms, state, reasons_json FROM journal"
    )
    with records.engine.connect() as connection, pytest.raises(IntegrityError, match=r"journal\.command_id"):
        connection.execute(text(copy))


def test_staged_bytes_changed_on_disk_are_noticed(records: SqlRecords) -> None:
    with records.begin() as work:
        begin_session(work)
        work.journal.write_before_send(command(1))
    with records.engine.begin() as connection:
        connection.execute(text("UPDATE journal SET staged = X'820102'"))
    with (
        pytest.raises(RecordDamaged, match="the digest is not that of the staged bytes"),
        records.begin() as work,
    ):
        work.journal.unsettled(SERIAL)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"command_id": b"\x01" * 15}, "16 bytes, got 15"),
        ({"digest": b"\x00" * 32}, "not that of the staged bytes"),
        ({"kind": "stop"}, "only a program has staged bytes"),
        ({"state": "settled"}, "settled means"),
        ({"outcome": "done"}, "settled means"),
        ({"settled_at": NOON}, "settled means"),
    ],
)
def test_an_entry_cannot_contradict_itself(change: dict[str, object], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        replace(command(1), **change)  # type: ignore[arg-type]


def test_the_revisions_that_this_tablet_made_are_those_of_its_done_commands(journal: Journal) -> None:
    for number, outcome, revision in ((1, "done", 8), (2, "not_done", 8), (3, "done", 9), (4, "unknown", 7)):
        journal.write_before_send(command(number))
        journal.settle(command(number).command_id, cast("Outcome", outcome), (), revision, LATER)
    assert journal.revisions_made(SERIAL) == {8, 9}
    assert journal.revisions_made("EMU000002") == set()
