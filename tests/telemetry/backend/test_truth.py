"""What no sensor can see never goes over the line: not by the name of a field, and not by any answer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pump_core.clocks import MS_PER_DAY
from pump_core.faults import (
    Dispersion,
    Fault,
    FlowError,
    PortAspirated,
    PortInjected,
    Stall,
    TrueCatheter,
    TrueTubing,
)
from pump_core.orders import Proposal
from pump_core.prescription import Component, Mixture
from pump_core.record import Record
from pump_core.state import PumpState
from telemetry.backend.bedside_words import KINDS
from telemetry.backend.history import demo_machine
from telemetry.backend.inputs import Befalling, Injecting, Withdrawing
from telemetry.backend.machine import Befell, Moved, PumpMachine
from telemetry.backend.pump import Bedside
from telemetry.messages.codec import Envelope, encode, stage_bytes
from telemetry.messages.programming import AskOutcome, Stage, StopNow
from telemetry.messages.reading import Interrogate, ReadBack, ReadFills, ReadLog
from telemetry.messages.table import TABLE
from tests.telemetry.backend.bench_pump import NOW_UTC_MS, SERIAL, USER, Bench, constants, fill, hello, ident

TRUE_NAMES = (
    "true",
    "error",
    "ppm",
    "actual",
    "real",
    "delivered",
    "stalled",
    "latched",
    "hidden",
    "disperse",
    "timer",
)
BELIEVED = {"memory_error_at_ms"}
CAUTIONS = ("large_increase", "large_decrease", "above_start_range", "discrepancy")
ALLOWED = {("FillRecord", "delivered_nl")}  # metered by the pump from its own program: `PumpState.metered`


def _records(model: type[Record]) -> Iterator[type[Record]]:
    yield model
    for field in model.model_fields.values():
        for part in _parts(field.annotation):
            if isinstance(part, type) and issubclass(part, Record):
                yield from _records(part)


def _parts(annotation: object) -> Iterator[object]:
    yield annotation
    for part in getattr(annotation, "__args__", ()):
        yield from _parts(part)


def test_no_field_of_any_message_is_named_after_the_truth() -> None:
    fields = {
        (record.__name__, name) for entry in TABLE for record in _records(entry.model) for name in record.model_fields
    }
    assert len(fields) > 80
    suspicious = {pair for pair in fields if any(word in pair[1] for word in TRUE_NAMES)}
    assert suspicious == ALLOWED


def test_the_scan_would_find_what_the_engine_keeps_to_itself() -> None:
    hidden = {name for name in PumpState.__slots__ if any(word in name for word in TRUE_NAMES)}
    assert hidden - BELIEVED == {
        "true",
        "true_flow_nl_per_day",
        "flow_error_ppm",
        "delivered",
        "true_path",
        "stalled",
        "latched",
        "hidden_recovery",
        "timers",
        "disperses",
    }


def test_what_a_needle_moved_and_what_befell_a_pump_are_no_messages() -> None:
    spoken = {record for entry in TABLE for record in _records(entry.model)}
    assert not {Moved, Befell, *KINDS.values()} & spoken


def _answers(bench: Bench) -> list[bytes]:
    """Everything a tablet can be told over two weeks, with a refill, a new dose, a refusal and a stop."""
    refill, number = bench.refill(100), 1
    said: list[Record] = [bench.pump.greet(hello(), "clinician")]

    def ask(*requests: Record) -> None:
        said.extend(bench.pump.answer(request) for request in requests)

    def program(proposal: Proposal) -> None:
        nonlocal number
        number += 1
        ask(
            Stage(command_id=ident(number), staged=stage_bytes(proposal), user=USER),
            bench.commit_of(number, proposal, **dict.fromkeys(CAUTIONS, "looked into")),
            AskOutcome(command_id=ident(number)),
            ReadBack(events=64),
            ReadFills(first=0, offset=0, stored=True),
            *(ReadLog(next_expected=first, offset=0, stored=True) for first in range(0, 32, 4)),
        )

    program(refill)
    bench.passes(7 * MS_PER_DAY)
    program(bench.dose(5))
    bench.passes(2 * MS_PER_DAY)
    program(bench.dose(30))
    ask(Interrogate(events=64), StopNow(command_id=ident(50), serial=SERIAL, user=USER))
    bench.passes(7 * MS_PER_DAY)
    program(bench.dose(3, fill(101, 20)))
    bench.passes(MS_PER_DAY)
    ask(Interrogate(events=64))
    assert bench.read().therapy.flow_nl_per_day == 300_000
    return [encode(Envelope(1, message)) for message in said]


def _twin(flow_error_ppm: int) -> PumpMachine:
    machine = demo_machine(constants(), "refill-due", NOW_UTC_MS)
    machine.engine.state.flow_error_ppm = flow_error_ppm
    return machine


BACLOFEN = Mixture(components=(Component(drug="baclofen", concentration_pg_per_ml=2_000_000_000),))
HIDDEN: tuple[Fault, ...] = (
    TrueTubing(nl=199_000),
    TrueCatheter(nl=50_000),
    PortAspirated(nl=20_000),
    PortInjected(nl=30_000, fluid=BACLOFEN),
    PortInjected(nl=10_000, fluid=None),
    Dispersion(on=True),
    FlowError(ppm=-90_000),
    Stall(found_after_ms=60 * MS_PER_DAY, recovers_after_ms=None),
)
"""What no check of the pump has found out yet."""


@pytest.mark.parametrize("bedside", ["as-entered", "separate"])
def test_pumps_that_differ_in_truth_alone_say_the_same_to_the_last_byte(tmp_path: Path, bedside: Bedside) -> None:
    good = Bench(tmp_path / "good", bedside=bedside, machine=_twin(0))
    bad = Bench(tmp_path / "bad", bedside=bedside, machine=_twin(145_000))
    bad.pump.act(Withdrawing())
    bad.pump.act(Injecting(nl=11_000_000, fluid=BACLOFEN))
    for fault in HIDDEN:
        bad.pump.act(Befalling(fault=fault))
    assert _answers(good) == _answers(bad)
    assert good.pump.true_nl() != bad.pump.true_nl()
    assert good.pump.released() != bad.pump.released()
    good.pump.close()
    bad.pump.close()
