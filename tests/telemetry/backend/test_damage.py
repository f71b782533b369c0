"""Damage to what is stored is never passed over: the same pump with an alarm, a safe state, or no start at all."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from pump_core.clocks import MS_PER_DAY
from pump_core.orders import Acknowledge, Proposal
from pump_core.patterns import Continuous, MinimumRate
from telemetry.backend.history import demo_machine
from telemetry.backend.identity_file import NAME as IDENTITY
from telemetry.backend.memory import PumpMemory, read_memory
from telemetry.backend.memory_errors import MemoryDamaged
from telemetry.backend.pump import rebuild
from telemetry.backend.slots import NAMES
from telemetry.messages.programming import Fault
from telemetry.messages.reading import Interrogation, ReadBack
from tests.telemetry.backend.bench_pump import NOW_UTC_MS, SERIAL, Bench, constants, ident

NONCRITICAL = "noncritical_memory_error"
CRITICAL = "critical_memory_error"


def _busy(bench: Bench) -> None:
    """A pump with a past in both slots and inputs since; the clock stands still after."""
    bench.program(1, bench.refill(100))
    bench.passes(1_000)
    bench.stop(2)
    bench.program(3, bench.dose(3))
    bench.passes(1_000)
    bench.echo(4, bench.dose(3))
    bench.passes(1_000)


def _newest_slot(directory: Path) -> Path:
    return directory / NAMES[read_memory(directory).slot.number % 2]


def _other_slot(directory: Path) -> Path:
    return directory / NAMES[(read_memory(directory).slot.number + 1) % 2]


def _newest_log(directory: Path) -> Path:
    return max(directory.glob("inputs-*"))


def _flip(path: Path, at: int, bit: int) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= 1 << bit
    path.write_bytes(bytes(data))


def _started(directory: Path) -> Interrogation:
    bench = Bench(directory)
    told = bench.read(events=8)
    bench.pump.close()
    return told


@pytest.fixture
def busy(bench: Bench) -> Bench:
    _busy(bench)
    return bench


@pytest.mark.parametrize(
    "damage", ["newest slot", "other slot", "no newest slot", "no other slot", "identity", "no identity"]
)
def test_a_copy_that_is_lost_is_told_and_the_pump_is_the_same(busy: Bench, damage: str) -> None:
    before = busy.read()
    path = busy.directory / IDENTITY
    if "slot" in damage:
        path = (_newest_slot if "newest" in damage else _other_slot)(busy.directory)
    if damage.startswith("no "):
        path.unlink()
    else:
        _flip(path, path.stat().st_size // 2, 3)
    busy.restart()
    told = busy.read(events=1)
    assert told.alarms == (NONCRITICAL,)
    assert [event.kind for event in told.events] == [NONCRITICAL]
    assert told.therapy == before.therapy
    assert busy.ask(3).state == "done"
    assert busy.ask(4).state == "staged"


def test_the_alarm_stays_until_it_is_acknowledged_and_the_copy_is_written_anew(busy: Bench) -> None:
    _newest_slot(busy.directory).write_bytes(b"")
    busy.restart()
    for name in NAMES:
        assert read_memory(busy.directory).damage is None
        kept = (busy.directory / name).read_bytes()
        (busy.directory / name).write_bytes(b"")
        assert rebuild(read_memory(busy.directory), constants()).checkpoint() == busy.pump.machine().checkpoint()
        (busy.directory / name).write_bytes(kept)
    busy.restart()
    assert busy.read().alarms == (NONCRITICAL,)
    orders = (Acknowledge(command_id=ident(50)),)
    revision = busy.read().therapy.revision
    busy.program(51, Proposal(serial=SERIAL, base_revision=revision, prescription=None, orders=orders))
    busy.restart()
    assert busy.read().alarms == ()


def test_damage_that_is_found_again_before_it_was_made_good_is_told_once(busy: Bench) -> None:
    damaged = _newest_slot(busy.directory)
    damaged.write_bytes(b"")
    busy.restart()
    busy.pump.close()
    _newest_slot(busy.directory).write_bytes(b"")
    told = _started(busy.directory)
    assert [event.kind for event in told.events].count(NONCRITICAL) == 1
    assert told.alarms == (NONCRITICAL,)
    busy.restart()


def test_inputs_before_the_checkpoint_are_a_copy_of_what_it_holds(busy: Bench) -> None:
    before = busy.read().therapy
    oldest = min(busy.directory.glob("inputs-*"))
    assert oldest != _newest_log(busy.directory)
    _flip(oldest, 40, 1)
    busy.restart()
    assert busy.read().alarms == (NONCRITICAL,)
    assert busy.read().therapy == before
    busy.restart()
    assert read_memory(busy.directory).damage is None


@pytest.mark.parametrize("place", ["first", "last"])
def test_a_lost_input_leaves_the_pump_before_it_in_safe_state(busy: Bench, place: str) -> None:
    log = _newest_log(busy.directory)
    size = log.stat().st_size
    _flip(log, 40 if place == "first" else size - 1, 1)
    revision = busy.read().therapy.revision
    busy.restart()
    told = busy.read(events=2)
    assert told.alarms == (CRITICAL,)
    assert [event.kind for event in told.events][-1] == CRITICAL
    assert told.therapy.prescription is not None
    assert told.therapy.prescription.pattern == MinimumRate()
    assert told.therapy.before_stop is not None
    assert isinstance(told.therapy.before_stop.pattern, Continuous)
    assert told.therapy.flow_nl_per_day == 6_000
    assert told.therapy.revision > revision
    assert busy.ask(3).state == "done"
    assert busy.ask(4).state == "never_seen"
    after = busy.pump.machine().checkpoint()
    busy.restart()
    assert busy.pump.machine().checkpoint() == after
    assert read_memory(busy.directory).damage is None


def test_no_number_that_was_told_before_comes_again_after_inputs_were_lost(bench: Bench) -> None:
    stale = bench.dose(3)
    bench.program(1, bench.refill(100))
    bench.passes(1_000)
    told = {event.event_id for event in bench.read(events=64).events}
    bench.pump.close()
    _newest_slot(bench.directory).write_bytes(b"")
    log = min(bench.directory.glob("inputs-*"))
    _flip(log, log.stat().st_size - 1, 0)
    bench.restart()
    assert bench.read().alarms[0] == CRITICAL
    kept = bench.read(events=64).events
    assert next(event.event_id for event in kept if event.kind == CRITICAL) > max(told)
    assert bench.refused(9, stale) == ["revision_changed"]


def test_a_pump_in_safe_state_is_programmed_again_and_that_ends_it(busy: Bench) -> None:
    _flip(_newest_log(busy.directory), 40, 1)
    busy.restart()
    busy.program(60, busy.dose(3))
    busy.restart()
    assert busy.read().alarms == ()
    assert busy.read().therapy.flow_nl_per_day == 300_000


def test_a_pump_that_lost_both_slots_knows_who_it_is_and_nothing_else(busy: Bench) -> None:
    now = busy.read().pump_time_ms
    for name in NAMES:
        _flip(busy.directory / name, 200, 5)
    busy.restart()
    told = busy.read(events=8)
    assert (told.serial, told.alarms) == (SERIAL, (CRITICAL,))
    assert told.patient is not None
    assert told.therapy.prescription is None
    assert told.therapy.flow_nl_per_day == told.therapy.reservoir_nl == 0
    assert told.pump_time_ms == now
    assert told.therapy.revision >= now
    assert busy.ask(3).state == "never_seen"
    after = busy.pump.machine().checkpoint()
    busy.restart()
    assert busy.pump.machine().checkpoint() == after
    assert read_memory(busy.directory).damage is None


def test_two_damaged_slots_and_no_identity_are_said_and_not_guessed_at(busy: Bench) -> None:
    for name in (*NAMES, IDENTITY):
        (busy.directory / name).write_bytes(b"x")
    before = {path.name: path.read_bytes() for path in busy.directory.iterdir()}
    with pytest.raises(MemoryDamaged, match="Neither checkpoint"):
        busy.restart()
    assert {path.name: path.read_bytes() for path in busy.directory.iterdir()} == before


def test_a_lost_log_is_a_lost_input_when_the_newest_slot_is_lost_too(busy: Bench) -> None:
    _newest_slot(busy.directory).unlink()
    min(busy.directory.glob("inputs-*")).unlink()
    stored = read_memory(busy.directory)
    assert stored.damage is not None
    assert stored.damage.critical
    assert "missing" in stored.damage.what


def test_a_read_back_finds_a_lost_copy_and_tells_of_it(busy: Bench) -> None:
    _flip(_other_slot(busy.directory), 100, 2)
    told = busy.read_back(events=1)
    assert told.alarms == (NONCRITICAL,)
    assert busy.read().alarms == (NONCRITICAL,)
    assert read_memory(busy.directory).damage is None


def test_a_read_back_that_would_have_to_guess_is_a_fault(busy: Bench) -> None:
    _flip(_newest_log(busy.directory), 40, 1)
    answer = busy.pump.answer(ReadBack(events=0))
    assert isinstance(answer, Fault)
    assert (answer.code, "damaged" in answer.detail) == ("memory", True)


def test_a_making_that_was_cut_off_between_the_slots_is_no_damage(tmp_path: Path) -> None:
    machine = demo_machine(constants(), "factory", NOW_UTC_MS)
    memory = PumpMemory(tmp_path)
    memory.create(machine.checkpoint())
    memory.close()
    (tmp_path / NAMES[1]).unlink()
    assert _started(tmp_path).alarms == ()
    assert (tmp_path / NAMES[1]).exists()
    (tmp_path / NAMES[1]).unlink()
    assert _started(tmp_path).alarms == (NONCRITICAL,)


@pytest.mark.parametrize("stride", [7, pytest.param(1, marks=pytest.mark.soak)])
def test_a_flipped_bit_anywhere_in_a_memory_is_detected(tmp_path: Path, stride: int) -> None:
    """One seeded bit of every seventh byte, and of each: the alarm, and a pump that is the same or in safe state."""
    small = Bench(tmp_path / "small", "factory")
    small.passes(MS_PER_DAY)
    small.stop(1)
    small.passes(MS_PER_DAY)
    small.stop(2)
    for _ in range(3):
        small.passes(1_000)
    before = small.read()
    small.pump.close()
    home, chance = tmp_path / "pump", random.Random(17)
    files = [path.name for path in sorted((tmp_path / "small").iterdir()) if path.name != "lock"]
    assert len(files) == 5
    seen = dict.fromkeys(files, 0)
    for name in files:
        for at in range(chance.randrange(stride), (tmp_path / "small" / name).stat().st_size, stride):
            shutil.copytree(tmp_path / "small", home)
            _flip(home / name, at, chance.randrange(8))
            told = _started(home)
            if told.alarms == (NONCRITICAL,):
                assert _apart_from_the_alarm(told, before), (name, at)
            else:
                assert (name, told.alarms) == (max(files[:3]), (CRITICAL,)), (name, at)
            seen[name] += 1
            shutil.rmtree(home)
    assert min(seen.values()) > 20 // stride


def _apart_from_the_alarm(told: Interrogation, before: Interrogation) -> bool:
    """Whether they are the same but for the alarm of a lost copy and its entry in the log."""
    assert told.next_event_id == before.next_event_id + 1
    alike = {"alarms": (), "events": (), "fills": (), "next_event_id": before.next_event_id}
    return told.model_copy(update=alike) == before.model_copy(update={"events": (), "fills": ()})


def test_every_bit_of_one_input_is_detected(bench: Bench) -> None:
    bench.passes(1_000)
    log = _newest_log(bench.directory)
    whole = log.read_bytes()
    for at in range(len(whole)):
        for bit in range(8):
            log.write_bytes(whole[:at] + bytes([whole[at] ^ 1 << bit]) + whole[at + 1 :])
            stored = read_memory(bench.directory)
            assert stored.inputs == ()
            assert stored.damage is not None, (at, bit)
            assert stored.damage.critical
