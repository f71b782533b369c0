"""The store thread: jobs in order, results when durable, failures reported, nothing lost by a kill."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import wait
from functools import partial
from pathlib import Path

import pytest

from app.records.errors import DatabaseCorrupt, JournalRefused, StoreStopped
from app.records.journal import JournalEntry
from app.records.store import Store, records_at
from app.records.unit_of_work import open_records
from app.records.work import Records, UnitOfWork
from tests.app.records.samples import INSTALL, LATER, NOON, SERIAL, begin_session, command

ROOT = Path(__file__).parents[3]
DEADLINE_S = 30


class Reports:
    """Keeps what the store reports, and tells when there is something to drain."""

    def __init__(self) -> None:
        self.errors: list[Exception] = []
        self.woken = threading.Semaphore(0)

    def __call__(self, error: Exception) -> None:
        self.errors.append(error)

    def drain(self, store: Store, wanted: int) -> None:
        done = 0
        while done < wanted:
            assert self.woken.acquire(timeout=DEADLINE_S)
            done += store.drain()


@pytest.fixture
def reports() -> Reports:
    return Reports()


@pytest.fixture
def store(path: Path, reports: Reports) -> Iterator[Store]:
    made = Store(records_at(path), reports, reports.woken.release)
    made.start()
    yield made
    made.stop()


def _write(entry: JournalEntry, work: UnitOfWork) -> None:
    work.journal.write_before_send(entry)


def _settle(entry: JournalEntry, work: UnitOfWork) -> None:
    work.journal.settle(entry.command_id, "done", (), 8, LATER)


def _unsettled(work: UnitOfWork) -> list[JournalEntry]:
    return work.journal.unsettled(SERIAL)


def _raise(error: Exception, work: UnitOfWork) -> None:
    work.installs.save(INSTALL)
    raise error


def test_jobs_run_in_the_order_they_were_handed_in_on_one_other_thread(store: Store, reports: Reports) -> None:
    ran: list[tuple[int, int]] = []
    completed: list[int] = []

    def job(number: int) -> Callable[[UnitOfWork], int]:
        def run(work: UnitOfWork) -> int:
            ran.append((number, threading.get_ident()))
            return number

        return run

    for number in range(20):
        store.submit(job(number), then=completed.append)
    reports.drain(store, 20)
    assert [number for number, _ in ran] == list(range(20)) == completed
    (thread,) = {thread for _, thread in ran}
    assert thread != threading.get_ident()


def test_completions_run_on_the_thread_that_drains(store: Store, reports: Reports) -> None:
    threads: list[int] = []
    store.submit(begin_session, then=lambda _: threads.append(threading.get_ident()))
    reports.drain(store, 1)
    assert threads == [threading.get_ident()]


def test_an_entry_whose_future_resolved_is_seen_by_another_connection(store: Store, path: Path) -> None:
    store.submit(begin_session).result(DEADLINE_S)
    store.submit(partial(_write, command(1))).result(DEADLINE_S)
    other = open_records(path)
    with other.begin() as work:
        assert work.journal.unsettled(SERIAL) == [command(1)]
    other.close()


def test_a_job_that_raises_is_reported_undone_and_the_next_one_runs(store: Store, reports: Reports) -> None:
    fault = ZeroDivisionError("a fault of the job")
    failing = store.submit(partial(_raise, fault))
    following = store.submit(lambda work: work.installs.this())
    assert following.result(DEADLINE_S) is None
    assert failing.exception(DEADLINE_S) is fault
    reports.drain(store, 1)
    assert reports.errors == [fault]


def test_a_job_may_name_who_hears_of_its_failure(store: Store, reports: Reports) -> None:
    heard: list[Exception] = []
    arrived: list[None] = []
    store.submit(begin_session)
    store.submit(partial(_write, command(1)))
    store.submit(partial(_write, command(1)), then=arrived.append, failed=heard.append)
    reports.drain(store, 1)
    assert [type(error) for error in heard] == [JournalRefused]
    assert (arrived, reports.errors) == ([], [])


def test_what_wakes_the_gui_may_fail_without_ending_the_store(path: Path, reports: Reports) -> None:
    fault = RuntimeError("the window is gone")

    def wake() -> None:
        raise fault

    store = Store(records_at(path), reports, wake)
    store.start()
    store.submit(begin_session, then=lambda _: None).result(DEADLINE_S)
    assert store.submit(_unsettled).result(DEADLINE_S) == []
    store.stop()
    store.drain()
    assert reports.errors == [fault]


def test_stopping_carries_out_what_is_queued_and_then_takes_nothing(path: Path, reports: Reports) -> None:
    store = Store(records_at(path), reports)
    gate = threading.Event()
    store.start()
    store.submit(lambda work: gate.wait(DEADLINE_S))
    queued = [store.submit(begin_session), *(store.submit(partial(_write, command(n))) for n in range(1, 9))]
    gate.set()
    store.stop()
    assert [future.exception(0) for future in queued] == [None] * 9
    with pytest.raises(StoreStopped, match="records are closed"):
        store.submit(_unsettled)
    store.stop()
    assert not path.with_name(path.name + "-wal").exists()


def test_records_that_cannot_be_opened_are_reported_and_every_job_fails_with_the_reason(
    path: Path, reports: Reports
) -> None:
    path.parent.mkdir()
    path.write_bytes(b"not a database at all, " * 100)
    store = Store(records_at(path), reports)
    early = store.submit(_unsettled)
    store.start()
    reason = store.opened.exception(DEADLINE_S)
    late = store.submit(_unsettled)
    wait([early, late], DEADLINE_S)
    store.stop()
    store.drain()
    assert isinstance(reason, DatabaseCorrupt)
    assert early.exception(0) is reason is late.exception(0)
    assert reports.errors == [reason] * 3


def test_a_file_that_cannot_be_closed_is_reported(reports: Reports) -> None:
    fault = OSError("the disk was pulled")

    class Pulled:
        def begin(self) -> None:
            raise AssertionError("no job was handed in")

        def close(self) -> None:
            raise fault

    def opened() -> Records:
        return Pulled()  # type: ignore[return-value]

    store = Store(opened, reports)
    store.start()
    store.stop()
    store.drain()
    assert reports.errors == [fault]


def test_no_acknowledged_command_is_lost_when_the_process_is_killed_between_writing_and_settling(
    path: Path,
) -> None:
    writer = subprocess.Popen(
        [sys.executable, "-m", "tests.app.records.writer_process", str(path)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert writer.stdout is not None
    acknowledged = [int(writer.stdout.readline()) for _ in range(25)]
    writer.kill()
    rest = writer.stdout.read()  # with what was read ahead of the lines above; `communicate` would lose it
    _, complaint = writer.communicate(timeout=DEADLINE_S)
    acknowledged += [int(line) for line in rest.splitlines(keepends=True) if line.endswith("\n")]
    assert complaint == ""

    records = open_records(path)
    with records.begin() as work:
        found = work.journal.unsettled(SERIAL)
        assert found[: len(acknowledged)] == [command(number) for number in acknowledged]
        assert len(found) - len(acknowledged) in (0, 1)
        assert {(entry.state, entry.outcome, entry.written_at) for entry in found} == {("written", None, NOON)}
    with records.begin() as work:
        for entry in found:
            _settle(entry, work)
        assert work.journal.unsettled(SERIAL) == []
    records.close()


def test_importing_journal_and_store_imports_no_database() -> None:
    script = (
        "import sys\n"
        "import app.records.journal, app.records.store, app.records.work, app.records.first_start\n"
        "loaded = {module.split('.')[0] for module in sys.modules}\n"
        "print(sorted(loaded & {'sqlalchemy', 'alembic', 'mako', 'sqlite3'}))\n"
        "import app.records.unit_of_work\n"
        "print('sqlalchemy' in sys.modules, 'alembic' in sys.modules)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=DEADLINE_S,
        check=True,
    )
    assert ran.stdout.splitlines() == ["[]", "True True"]
