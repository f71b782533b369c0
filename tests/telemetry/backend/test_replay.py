"""Whatever was done to a pump, its memory gives the very same pump again: every integer, every outcome."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from pump_core.faults import Fault, FlowError, LowBattery, MagneticField, MemoryFault, PortInjected, Stall
from pump_core.orders import Proposal
from telemetry.backend.inputs import Befalling, Injecting, Pressing, Withdrawing
from telemetry.backend.memory import read_memory
from telemetry.backend.pump import rebuild
from tests.telemetry.backend.bench_pump import Bench, constants


class PumpLife(RuleBasedStateMachine):
    """Random visits to one pump; after each, what is on disk is what is in memory."""

    def __init__(self) -> None:
        super().__init__()
        self.home = Path(tempfile.mkdtemp())
        self.next_id = 1
        self.staged: tuple[int, Proposal] | None = None

    @initialize(bedside=st.sampled_from(["as-entered", "separate"]))
    def implant(self, bedside: str) -> None:
        self.bench = Bench(self.home / "pump", bedside="separate" if bedside == "separate" else "as-entered")

    def _id(self) -> int:
        self.next_id += 1
        return self.next_id

    @rule(ms=st.sampled_from([1, 999, 60_000, 900_000, 86_400_000, 5 * 86_400_000 + 7]))
    def time_passes(self, ms: int) -> None:
        self.bench.passes(ms)

    @rule(ml=st.sampled_from([10, 38, 40]))
    def stage_a_refill(self, ml: int) -> None:
        number, proposal = self._id(), self.bench.refill(self._id() + 10_000, ml)
        self.bench.stage(number, proposal)
        self.staged = (number, proposal)

    @rule(mg=st.sampled_from([1, 2, 3]))
    def stage_a_dose(self, mg: int) -> None:
        number, proposal = self._id(), self.bench.dose(mg)
        self.bench.stage(number, proposal)
        self.staged = (number, proposal)

    @precondition(lambda self: self.staged is not None)
    @rule()
    def commit(self) -> None:
        assert self.staged is not None
        self.bench.commit(*self.staged, large_increase="pain", above_start_range="resumed")

    @rule()
    def stop(self) -> None:
        self.bench.stop(self._id())

    @rule(ml=st.sampled_from([1, 20]))
    def needle(self, ml: int) -> None:
        self.bench.pump.act(Withdrawing())
        self.bench.pump.act(Injecting(nl=ml * 1_000_000))

    @rule(
        fault=st.sampled_from(
            [
                FlowError(ppm=-20_000),
                Stall(found_after_ms=60_000, recovers_after_ms=3_600_000),
                LowBattery(safe_state=True),
                MagneticField(
                    lasts_ms=1_000,
                    found_after_ms=500,
                    recovers_after_ms=999,
                    recovery_found_after_ms=None,
                    latches=True,
                ),
                PortInjected(nl=50_000, fluid=None),
                MemoryFault(critical=False),
            ]
        )
    )
    def befalls(self, fault: Fault) -> None:
        self.bench.pump.act(Befalling(fault=fault))

    @rule()
    def press(self) -> None:
        self.bench.pump.act(Pressing(command_id=self._id().to_bytes(16, "big")))

    @rule()
    def interrogate(self) -> None:
        self.bench.read()

    @rule()
    def restart(self) -> None:
        before = self.bench.pump.machine().checkpoint()
        self.bench.restart()
        assert self.bench.pump.machine().checkpoint() == before

    @invariant()
    def memory_is_the_pump(self) -> None:
        stored = rebuild(read_memory(self.bench.directory), constants())
        assert stored.checkpoint() == self.bench.pump.machine().checkpoint()

    def teardown(self) -> None:
        if hasattr(self, "bench"):
            self.bench.pump.close()
        shutil.rmtree(self.home)


PumpLife.TestCase.settings = settings(max_examples=12, stateful_step_count=25, deadline=None)
TestPumpLife = PumpLife.TestCase


def test_a_long_life_between_two_checkpoints_is_replayed(bench: Bench) -> None:
    for _ in range(150):
        bench.passes(86_400_000)
    alone = bench.pump.machine().checkpoint()
    bench.restart()
    assert bench.pump.machine().checkpoint() == alone
    assert len(list(bench.directory.glob("inputs-*"))) <= 3
