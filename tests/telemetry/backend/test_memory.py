"""What is stored: written whole or not at all, owned by one process; what was cut off was never answered."""

from __future__ import annotations

import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from telemetry.backend.checkpoint import Checkpoint
from telemetry.backend.durable import write_durably
from telemetry.backend.memory import PumpMemory, read_memory
from telemetry.backend.memory_errors import MemoryEmpty, MemoryFault, MemoryInUse
from telemetry.backend.pump import rebuild
from telemetry.messages.programming import AskOutcome, Commit, Fault, StopNow
from telemetry.messages.reading import Interrogate, Interrogation, ReadBack
from tests.telemetry.backend.bench_pump import SERIAL, USER, Bench, constants, ident


def _stored(directory: Path) -> Checkpoint:
    return rebuild(read_memory(directory), constants()).checkpoint()


def _busy(bench: Bench) -> Checkpoint:
    """A pump with a past in both slots and inputs since; the clock stands still after."""
    bench.program(1, bench.refill(100))
    bench.passes(1_000)
    bench.stop(2)
    bench.passes(1_000)
    bench.echo(3, bench.dose(3))
    return bench.pump.machine().checkpoint()


def _newest_slot(directory: Path) -> Path:
    number = read_memory(directory).slot.number
    return directory / ("slot-a", "slot-b")[number % 2]


def _newest_log(directory: Path) -> Path:
    return max(directory.glob("inputs-*"))


@pytest.mark.parametrize("length", [0, 1, 40, 61, 62, 500])
def test_a_slot_cut_short_falls_back_to_the_older_one(bench: Bench, length: int) -> None:
    expected = _busy(bench)
    slot = _newest_slot(bench.directory)
    slot.write_bytes(slot.read_bytes()[:length])
    assert _stored(bench.directory) == expected


def test_a_directory_without_a_pump_says_how_to_make_one(tmp_path: Path) -> None:
    memory = PumpMemory(tmp_path / "new")
    with pytest.raises(MemoryEmpty, match="--new"):
        memory.open()
    memory.close()


def test_a_tail_cut_off_at_any_byte_is_the_pump_before_that_input(bench: Bench) -> None:
    before = bench.pump.machine().checkpoint()
    bench.echo(1, bench.refill(100))
    after = bench.pump.machine().checkpoint()
    log = _newest_log(bench.directory)
    whole = log.read_bytes()
    assert len(whole) > 50
    for length in range(len(whole)):
        log.write_bytes(whole[:length])
        assert _stored(bench.directory) == before
    log.write_bytes(whole)
    assert _stored(bench.directory) == after


def test_a_torn_tail_does_not_spoil_what_is_written_after_a_restart(bench: Bench) -> None:
    bench.echo(1, bench.refill(100))
    log = _newest_log(bench.directory)
    log.write_bytes(log.read_bytes()[:-3])
    bench.restart()
    assert bench.ask(1).state == "never_seen"
    bench.program(2, bench.refill(101))
    bench.echo(3, bench.dose(3))
    expected = bench.pump.machine().checkpoint()
    bench.restart()
    assert bench.pump.machine().checkpoint() == expected


def test_a_second_owner_of_a_directory_is_refused_by_name(bench: Bench) -> None:
    with pytest.raises(MemoryInUse, match=f"process {os.getpid()}") as refusal:
        PumpMemory(bench.directory)
    assert str(bench.directory) in str(refusal.value)
    assert "--state" in refusal.value.remedy


def test_a_directory_given_up_can_be_owned_again(bench: Bench) -> None:
    bench.pump.close()
    PumpMemory(bench.directory).close()
    bench.restart()


@contextmanager
def _disk_full(largest_file: int) -> Iterator[None]:
    """No file may grow beyond so many bytes: the system refuses the write as a full disk does."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_file_that_cannot_be_replaced_stays_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "slot"
    write_durably(path, b"old")
    with _disk_full(100), pytest.raises(OSError, match="too large"):
        write_durably(path, bytes(1_000))
    assert path.read_bytes() == b"old"
    write_durably(path, b"new")
    assert path.read_bytes() == b"new"


@pytest.mark.parametrize("room", [0, 1, 13, 60])
def test_what_cannot_be_written_is_not_done(bench: Bench, room: int) -> None:
    proposal = bench.refill(100)
    bench.echo(1, proposal)
    before = bench.pump.machine().checkpoint()
    with _disk_full(_newest_log(bench.directory).stat().st_size + room):
        commit = bench.pump.answer(bench.commit_of(1, proposal))
        stop = bench.pump.answer(StopNow(command_id=ident(2), serial=SERIAL, user=USER))
    for answer in (commit, stop):
        assert isinstance(answer, Fault)
        assert answer.code == "memory"
    assert bench.pump.machine().checkpoint() == before
    assert _stored(bench.directory) == before
    assert bench.ask(1).state == "staged"
    assert bench.commit(1, proposal).state == "done"
    bench.restart()
    assert bench.ask(1).state == "done"


def test_a_checkpoint_that_cannot_be_written_loses_nothing(bench: Bench) -> None:
    proposal = bench.refill(100)
    bench.echo(1, proposal)
    record = len(_newest_log(bench.directory).read_bytes())
    with _disk_full(2 * record):
        assert bench.commit(1, proposal).state == "done"
        slot = read_memory(bench.directory).slot.number
    expected = bench.pump.machine().checkpoint()
    assert _stored(bench.directory) == expected
    bench.passes(1)
    assert read_memory(bench.directory).slot.number > slot


def test_after_a_write_that_cannot_be_taken_back_no_outcome_is_told(bench: Bench) -> None:
    proposal = bench.refill(100)
    bench.echo(1, proposal)
    log = _newest_log(bench.directory)
    for name in os.listdir("/proc/self/fd"):
        path = Path("/proc/self/fd") / name
        if path.is_symlink() and path.resolve() == log.resolve():
            read_only = os.open(log, os.O_RDONLY)
            os.dup2(read_only, int(name))
            os.close(read_only)
    requests = (
        bench.commit_of(1, proposal),
        AskOutcome(command_id=ident(1)),
        ReadBack(events=0),
        StopNow(command_id=ident(2), serial=SERIAL, user=USER),
    )
    for request in requests:
        answer = bench.pump.answer(request)
        assert isinstance(answer, Fault), request
        assert answer.code == "memory"
    assert isinstance(bench.pump.answer(Interrogate(events=0)), Interrogation)
    bench.restart()
    assert bench.ask(1).state == "staged"


def test_a_commit_that_was_logged_but_not_answered_is_done_after_a_restart(bench: Bench) -> None:
    proposal = bench.refill(100)
    bench.echo(1, proposal)
    commit = bench.commit_of(1, proposal)
    assert isinstance(commit, Commit)
    record = _newest_log(bench.directory)
    with _disk_full(3 * record.stat().st_size):
        bench.commit(1, proposal)
    bench.restart()
    assert bench.ask(1).state == "done"
    assert bench.read().therapy.reservoir_nl == 40_000_000


def test_every_memory_fault_says_what_to_do() -> None:
    faults: list[type[MemoryFault]] = [MemoryFault, *MemoryFault.__subclasses__()]
    for fault in faults:
        said = fault("What.", "Why.", "Do.")
        assert str(said) == "What. Why. Do."
