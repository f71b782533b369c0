"""What the records say of a pump to a tablet that meets it again: what was known, what this tablet made, its log."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import pytest

from app.recording import Recorder
from app.records.entities import User
from app.records.pump_log import HeldLog, LogTaken
from app.records.store import Store, records_at
from app.workflows.former_boluses import BolusesBefore
from app.workflows.known_therapy import Changed
from app.workflows.pump_read import PumpRead
from pump_core.clocks import minutes
from pump_core.log import NOBODY
from telemetry.programming import SettleJournal, WriteJournal
from tests.app.desk import NOW, machine, read_now, welcome
from tests.app.prepared import BOLUSES, running, stronger, tolerant

DEADLINE_S = 30
COMMAND = bytes([7]) * 16


@dataclass
class Said:
    """What the records told of a pump."""

    unsettled: list[frozenset[bytes]] = field(default_factory=list)
    known: list[PumpRead | None] = field(default_factory=list)
    made: list[frozenset[int]] = field(default_factory=list)

    def __call__(
        self,
        serial: str,
        unsettled: frozenset[bytes],
        known: PumpRead | None,
        made: frozenset[int],
        stops: frozenset[bytes],
    ) -> None:
        assert serial == "EMU900238"
        assert stops <= unsettled
        self.unsettled.append(unsettled)
        self.known.append(known)
        self.made.append(made)


class Sitting:
    """One run of the tablet's records in a folder."""

    def __init__(self, folder: Path) -> None:
        self.troubles: list[str] = []
        self.store = Store(records_at(folder / "records.sqlite"), self._report)
        self.store.start()
        self.recorder = Recorder(self.store, lambda: NOW, UUID(int=1), "tablet")
        self.recorder.troubled = self.troubles.append
        self.said = Said()

    def _report(self, error: Exception) -> None:
        self.troubles.append(str(error))

    def read(self, read: PumpRead) -> None:
        self.recorder.read(read, welcome(read.pump), self.said)
        self.wait()

    def wait(self) -> None:
        self.store.submit(lambda _: None).result(DEADLINE_S)
        self.store.drain()

    def end(self) -> None:
        self.recorder.close(unknown=False)
        self.store.stop()
        self.store.drain()
        assert self.troubles == []


@pytest.fixture
def reads() -> tuple[PumpRead, PumpRead]:
    """The pump, and the pump after another programmer has changed it."""
    pump = machine()
    first = read_now(pump.interrogation(0))
    pump.engine.stop(NOBODY)
    return first, read_now(pump.interrogation(0), NOW + minutes(5))


def test_a_pump_met_for_the_first_time_was_not_known(tmp_path: Path, reads: tuple[PumpRead, PumpRead]) -> None:
    sitting = Sitting(tmp_path)
    sitting.read(reads[0])
    sitting.read(reads[0])
    assert (sitting.said.unsettled, sitting.said.known, sitting.said.made) == ([frozenset()], [None], [frozenset()])
    sitting.end()


def test_the_next_run_is_told_the_last_reading_and_the_revisions_that_this_tablet_made(
    tmp_path: Path, reads: tuple[PumpRead, PumpRead]
) -> None:
    sitting = Sitting(tmp_path)
    sitting.read(reads[0])
    sitting.recorder.write(WriteJournal(COMMAND, b"", 8), "stop", lambda: None, sitting.troubles.append)
    sitting.recorder.settle(SettleJournal(COMMAND, "done", (), 9), sitting.troubles.append)
    sitting.wait()
    sitting.end()
    again = Sitting(tmp_path)
    again.read(reads[1])
    assert again.said.known == [reads[0]]
    assert again.said.made == [frozenset({9})]
    again.end()


def test_a_change_that_no_person_has_seen_is_a_change_again_after_a_new_start(
    tmp_path: Path, reads: tuple[PumpRead, PumpRead]
) -> None:
    first, second = reads
    changed = Changed(first, second)
    sitting = Sitting(tmp_path)
    sitting.read(first)
    sitting.read(second)
    sitting.recorder.changed_elsewhere(changed)
    sitting.end()
    again = Sitting(tmp_path)
    again.read(second)
    assert again.said.known == [first]
    again.recorder.changed_elsewhere(changed)
    again.recorder.change_seen(changed)
    again.end()
    third = Sitting(tmp_path)
    third.read(second)
    assert third.said.known == [second]
    third.end()


def test_a_snapshot_that_cannot_be_read_is_not_compared_with(tmp_path: Path, reads: tuple[PumpRead, PumpRead]) -> None:
    sitting = Sitting(tmp_path)
    sitting.read(reads[0])
    sitting.end()
    with closing(sqlite3.connect(tmp_path / "records.sqlite")) as connection, connection:
        connection.execute("UPDATE snapshot SET payload = x'80'")
    again = Sitting(tmp_path)
    again.read(reads[1])
    assert again.said.known == [None]
    again.end()


@pytest.mark.parametrize("damaged", [False, True], ids=["whole", "one reading is damaged"])
def test_boluses_that_went_off_with_a_change_of_fluid_are_found_in_the_readings_before_it(
    tmp_path: Path, damaged: bool
) -> None:
    pump = machine()
    mixture = running(pump).mixture
    first = Sitting(tmp_path)
    for prepare in (lambda held: tolerant(held, BOLUSES), stronger):
        prepare(pump)
        first.read(read_now(pump.interrogation(0)))
    first.end()
    if damaged:
        with closing(sqlite3.connect(tmp_path / "records.sqlite")) as records, records:
            records.execute("UPDATE snapshot SET payload = X'8100FE' WHERE snapshot_no = 2")
    found: list[BolusesBefore | None] = []
    second = Sitting(tmp_path)
    second.recorder.former_boluses("EMU900238", found.append)
    second.recorder.former_boluses("EMU000000", found.append)
    second.wait()
    second.end()
    assert found == [BolusesBefore(BOLUSES, mixture), None]


def test_the_log_is_kept_and_handed_to_the_next_run(tmp_path: Path, reads: tuple[PumpRead, PumpRead]) -> None:
    serial, log = reads[0].pump.serial, machine().engine.state.log
    sitting, taken, held = Sitting(tmp_path), list[LogTaken](), list[HeldLog]()
    sitting.read(reads[0])
    sitting.recorder.take_log(serial, log, len(log), taken.append, sitting.troubles.append)
    sitting.wait()
    sitting.end()
    again = Sitting(tmp_path)
    again.recorder.held_log(serial, held.append, again.troubles.append)
    again.wait()
    again.end()
    assert taken == [LogTaken(HeldLog(0, log), log)]
    assert held == [HeldLog(0, log)]


def test_a_log_that_cannot_be_kept_is_told(tmp_path: Path) -> None:
    sitting, failed = Sitting(tmp_path), list[str]()
    sitting.recorder.take_log("nobody", machine().engine.state.log, 16, lambda _: None, failed.append)
    sitting.wait()
    sitting.end()
    assert len(failed) == 1
    assert "contradicts" in failed[0]


def test_the_session_that_nobody_had_is_claimed_and_another_person_begins_a_new_one(
    tmp_path: Path, reads: tuple[PumpRead, PumpRead]
) -> None:
    sitting, cleo, bo = Sitting(tmp_path), UUID(int=11), UUID(int=12)
    sitting.store.submit(lambda work: work.users.save(User(cleo, "Cleo Berg")))
    sitting.store.submit(lambda work: work.users.save(User(bo, "Bo Lang")))
    sitting.read(reads[0])
    for user_id in (cleo, cleo, bo):
        sitting.recorder.signed_in(user_id, unknown=False)
    sitting.recorder.write(WriteJournal(COMMAND, b"", 8), "stop", lambda: None, sitting.troubles.append)
    sitting.read(reads[0])
    sitting.end()
    with closing(sqlite3.connect(tmp_path / "records.sqlite")) as records:
        sessions = records.execute("SELECT user_id, outcome, patient_id, install_id FROM session ORDER BY rowid")
        (first, outcome, *who), (second, _, *again) = sessions.fetchall()
        (of_stop,) = records.execute("SELECT session.user_id FROM journal JOIN session USING (session_id)").fetchone()
        snapshots = records.execute("SELECT count(DISTINCT session_id) FROM snapshot").fetchone()
    assert (first, outcome) == (cleo.bytes, "read_only")
    assert second == of_stop == bo.bytes
    assert who == again
    assert snapshots == (2,)


def test_a_pump_is_read_and_stopped_before_anybody_signed_in(tmp_path: Path, reads: tuple[PumpRead, PumpRead]) -> None:
    sitting = Sitting(tmp_path)
    sitting.read(reads[0])
    sitting.recorder.write(WriteJournal(COMMAND, b"", 8), "stop", lambda: None, sitting.troubles.append)
    sitting.end()
    with closing(sqlite3.connect(tmp_path / "records.sqlite")) as records:
        found = records.execute("SELECT user_id, kind FROM journal JOIN session USING (session_id)").fetchall()
    assert found == [(None, "stop")]
