"""The stored form of a pump, letter by letter, and what is done with a form that is not ours."""

from __future__ import annotations

import hashlib
import struct
import zlib
from dataclasses import fields
from pathlib import Path

import pytest

from pump_core.state import PumpState
from telemetry.backend.checkpoint import Checkpoint, engine_state, state_list
from telemetry.backend.format import FORMAT, UPGRADES, FormatUnknown, Upgrade, steps
from telemetry.backend.identity import Identity
from telemetry.backend.inputs import LoggedInput
from telemetry.backend.memory import read_memory
from telemetry.backend.memory_errors import MemoryOfAnotherFormat
from telemetry.backend.slots import NAMES
from telemetry.backend.transaction_table import TableRecord
from tests.telemetry.backend.bench_pump import Bench

SLOT_HEADER = struct.Struct(">8sHQQI")
INPUT_HEADER = struct.Struct(">4sHII")
HEADER_SUM = struct.Struct(">I")
NEWER = FORMAT + 1


def test_the_fields_of_a_checkpoint_stand_in_this_order_in_format_3(bench: Bench) -> None:
    kept = bench.pump.machine().checkpoint()
    names = [
        "now_ms",
        "revision",
        "prescription",
        "before_stop",
        "flow_nl_per_day",
        "true_flow_nl_per_day",
        "flow_error_ppm",
        "believed",
        "true",
        "metered",
        "delivered",
        "metered_at_fill",
        "stopped_at_ms",
        "stopped_too_long_at_ms",
        "low_at_ms",
        "empty_since_ms",
        "without_drug_since_ms",
        "wall_offset_ms",
        "next_event_id",
        "fills",
        "log",
        "flow_until_ms",
        "runs",
        "bolus_starts_ms",
        "timers",
        "believed_path",
        "true_path",
        "patient",
        "in_service_since_ms",
        "metered_in_service",
        "replacement_due_at_ms",
        "ends_at_ms",
        "ended_at_ms",
        "stalled",
        "latched",
        "stall_found_at_ms",
        "hidden_recovery",
        "safe_since_ms",
        "memory_error_at_ms",
        "silenced",
        "disperses",
        "given",
        "longest_gap_ms",
        "denied",
    ]
    assert FORMAT == 3
    assert [field.name for field in fields(PumpState)] == names
    assert kept.state == state_list(engine_state(kept))
    assert list(Checkpoint.model_fields) == ["identity", "state", "table"]
    assert list(Identity.model_fields) == ["model", "serial", "patient", "birth_utc_ms"]
    assert list(TableRecord.model_fields) == ["held", "settled", "done_orders", "committed", "presses"]
    assert list(LoggedInput.model_fields) == ["sequence", "at_ms", "input", "rules"]


def _as_newer_slot(path: Path) -> None:
    data = path.read_bytes()
    magic, _, *rest = SLOT_HEADER.unpack_from(data)
    header, body = SLOT_HEADER.pack(magic, NEWER, *rest), data[SLOT_HEADER.size + 32 :]
    path.write_bytes(header + hashlib.sha256(header + body).digest() + body)


@pytest.mark.parametrize("place", [0, 1])
def test_a_checkpoint_of_a_newer_program_is_refused_by_name_and_never_passed_over(bench: Bench, place: int) -> None:
    bench.program(1, bench.refill(100))
    _as_newer_slot(bench.directory / NAMES[place])
    before = {path.name: path.read_bytes() for path in bench.directory.iterdir()}
    with pytest.raises(MemoryOfAnotherFormat, match=f"format {NEWER}.*format {FORMAT}") as refusal:
        bench.restart()
    assert "--state" in refusal.value.remedy
    after = {path.name: path.read_bytes() for path in bench.directory.iterdir()}
    assert after == before


def test_an_input_of_a_newer_program_is_refused_by_name(bench: Bench) -> None:
    bench.passes(1_000)
    log = max(bench.directory.glob("inputs-*"))
    data = log.read_bytes()
    magic, _, length, _ = INPUT_HEADER.unpack_from(data)
    body = data[INPUT_HEADER.size + HEADER_SUM.size :]
    header = INPUT_HEADER.pack(magic, NEWER, length, zlib.crc32(body, NEWER))
    log.write_bytes(header + HEADER_SUM.pack(zlib.crc32(header)) + body)
    with pytest.raises(MemoryOfAnotherFormat, match=f"format {NEWER}"):
        read_memory(bench.directory)


def test_an_input_whose_format_alone_was_damaged_is_damage_and_no_other_format(bench: Bench) -> None:
    before = bench.pump.machine().checkpoint().state[0]
    bench.passes(1_000)
    log = max(bench.directory.glob("inputs-*"))
    data = log.read_bytes()
    log.write_bytes(data[:5] + bytes([NEWER]) + data[6:])
    stored = read_memory(bench.directory)
    assert stored.inputs == ()
    assert stored.damage is not None
    assert stored.damage.critical
    assert read_memory(bench.directory).slot.checkpoint.state[0] == before


def _step(name: str) -> Upgrade:
    return Upgrade(checkpoint=lambda stored: [*stored, name], logged_input=lambda stored: [name, *stored])


def test_an_older_form_goes_through_every_step_up_to_ours_in_order() -> None:
    known = {3: _step("four"), 4: _step("five")}
    stored: object = []
    for step in steps(3, 5, known):
        stored = step.checkpoint(stored)
    assert stored == ["four", "five"]
    assert steps(5, 5, known) == ()


@pytest.mark.parametrize("found", [2, 6])
def test_a_form_that_no_steps_lead_from_is_not_guessed_at(found: int) -> None:
    with pytest.raises(FormatUnknown, match=f"format {found}"):
        steps(found, 5, {3: _step("four"), 4: _step("five")})


def test_every_format_before_ours_that_was_released_has_its_step() -> None:
    assert sorted(UPGRADES) == list(range(1, FORMAT))
