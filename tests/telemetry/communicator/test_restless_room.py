"""Whatever is moved, restarted or cut while a refill is committed: it happens once or not at all, and all recovers."""

from __future__ import annotations

import random
import tempfile
from functools import cache
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from telemetry.backend.history import demo_machine
from telemetry.backend.machine import PumpMachine
from telemetry.messages.codec import stage_bytes
from telemetry.messages.programming import AskOutcome, Echo, Outcome, Stage
from telemetry.messages.reading import ReadBack
from tests.telemetry.backend.bench_pump import NOW_UTC_MS, USER, Bench, constants, ident
from tests.telemetry.communicator.room import FIGURES, Room

MOVES = (
    "tablet edge",
    "tablet far",
    "tablet near",
    "off",
    "on",
    "coil edge",
    "restart",
    "empty",
    "charge",
    "other",
    "back",
)


@cache
def _made(scenario: str) -> PumpMachine:
    return demo_machine(constants(), scenario, NOW_UTC_MS)


@settings(max_examples=10)
@given(seed=st.integers(0, 10**6), moves=st.lists(st.tuples(st.sampled_from(MOVES), st.integers(0, 4_000)), max_size=8))
def test_a_refill_happens_once_or_not_at_all(seed: int, moves: list[tuple[str, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        bench, other = (Bench(Path(folder) / name, machine=_made(name)) for name in ("refill-due", "baclofen"))
        room = Room(bench.pump, other.pump, seed=seed)
        room.connect()
        before, untouched = bench.read().therapy.revision, other.read().therapy
        proposal = bench.refill(100)
        assert isinstance(room.reply(Stage(command_id=ident(1), staged=stage_bytes(proposal), user=USER)), Echo)
        room.ask(bench.commit_of(1, proposal))
        room.run(random.Random(seed).randrange(60))
        for move, ms in moves:
            _do(room, move)
            room.run(ms)
        for move in ("charge", "tablet near", "back", "on"):
            _do(room, move)
        room.run(20_000, lambda: room.tablet.state == "ready" and room.device.chosen == 1)
        outcome = room.reply(AskOutcome(command_id=ident(1)), 30_000)
        assert isinstance(outcome, Outcome)
        done = bench.read().therapy.revision - before
        assert (outcome.state, done) in (("done", 1), ("staged", 0), ("never_seen", 0))  # it falls with its session
        assert room.reply(ReadBack(events=0)) == bench.read_back()
        assert other.read().therapy == untouched
        bench.pump.close()
        other.pump.close()


def _do(room: Room, move: str) -> None:
    device, now = room.device, room.now
    match move:
        case "tablet edge":
            device.move_tablet(FIGURES.tablet.range_mm, now)
        case "tablet far":
            device.move_tablet(FIGURES.tablet.range_mm + 1, now)
        case "tablet near":
            device.move_tablet(0, now)
        case "off":
            device.move_pump(1, FIGURES.away_mm, now)
        case "on":
            device.move_pump(1, FIGURES.placed_mm, now)
        case "coil edge":
            device.move_pump(1, FIGURES.pump.range_mm, now)
        case "restart":
            room.restart_device()
        case "empty":
            device.set_battery(0, now)
        case "charge":
            device.set_battery(100, now)
        case "other":
            device.move_pump(2, FIGURES.placed_mm, now)
        case "back":
            device.move_pump(2, FIGURES.away_mm, now)
