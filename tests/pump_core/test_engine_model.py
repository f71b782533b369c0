"""Any order of what people, chance and power do to a pump, against a plain model; and the limits that never give way.

The pump is the machine as it is stored: proposals are staged and committed by id, every act comes to a twin that walks
through each step, and a loss of power leaves nothing but the checkpoint.
"""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from pump_core.clocks import MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, PumpTime
from pump_core.engine import Engine
from pump_core.faults import FlowError, PortAspirated, Stall
from pump_core.log import scaled
from pump_core.orders import Aspirated, Bridge, ClockSet, Order, Prime, Proposal, SingleBolus
from pump_core.patient_bolus import BolusAnswer
from pump_core.patterns import Pattern, Stopped
from pump_core.prescription import PatientBoluses, Prescription
from telemetry.backend.checkpoint import Checkpoint
from telemetry.backend.identity import Identity
from telemetry.backend.inputs import Befalling, Committing, Input, Pressing, Staging, Stopping
from telemetry.backend.machine import PumpMachine
from telemetry.messages.codec import digest, dumps, loads, stage_bytes
from telemetry.messages.programming import Commit, Echo, Outcome, Override, Stage, StopNow
from tests.pump_core import lives
from tests.pump_core.examples import FACTS, SERIAL, alarms, fill, ident, model, nl, pump_data
from tests.pump_core.plain_fluid import Queue
from tests.pump_core.plain_pump import FASTEST, PlainPump
from tests.pump_core.test_fluid_path import total
from tests.use_errors.bedside import ASCENDA_85, MORPHINE_10, MORPHINE_25, steady

TUBING, DEAD = scaled(model().tubing_true.whole), scaled(model().residual.whole)
CATHETER = scaled(nl("0.187 mL"))
LINE = TUBING + CATHETER
BOLUSES = lives.boluses | lives.boluses | st.none()
SPANS = st.integers(0, MS_PER_HOUR) | st.integers(0, 12 * MS_PER_DAY) | st.sampled_from([0, 1, MS_PER_DAY])
WHO = Identity(model="8637-40", serial=SERIAL, patient=None, birth_utc_ms=0)
PRODUCTS = {MORPHINE_10: "infumorph-10", MORPHINE_25: "infumorph-25"}


class PumpAgainstModel(RuleBasedStateMachine):
    """Machine, walking twin and model get the same acts."""

    def __init__(self) -> None:
        super().__init__()
        self.ids = 100
        self.last: Committing | Stopping | None = None
        self.pressed: Pressing | None = None

    @initialize(pattern=lives.patterns, boluses=BOLUSES, ppm=lives.PPMS)
    def runs_already(self, pattern: Pattern, boluses: PatientBoluses | None, ppm: int) -> None:
        engine = steady(MORPHINE_10, pattern, "20 mL")
        engine.state.flow_error_ppm = ppm
        self.pump = PumpMachine(WHO, Engine(pump_data(), engine.state))
        fluid = Queue(TUBING, DEAD)
        fluid.reline(LINE, TUBING)
        state, path = engine.state, engine.state.true_path
        assert state.prescription is not None
        assert path is not None
        fluid.line = [(Fraction(LINE), {drug: Fraction(pg) for drug, pg in path.in_line(0).items()})]
        fluid.fill(scaled(nl("20 mL")), None)
        fluid.drugs.update({drug: Fraction(pg) for drug, pg in path.in_reservoir(0).items()})
        self.plain = PlainPump(
            believed=Fraction(state.believed),
            true=Fraction(state.true),
            fluid=fluid,
            prescription=state.prescription,
            ppm=ppm,
            put_in=Counter(total(path, 0)),
        )
        self.twin = PumpMachine(WHO, Engine(pump_data(), self.pump.copy().engine.state, skips=False))
        self.programs(pattern, boluses, fills=False)

    def takes(self, given: Input) -> object:
        """What the machine answers; the twin answers the same."""
        taken = self.pump.take(given)
        assert self.twin.take(given) == taken
        return taken.answer

    def next_id(self) -> bytes:
        self.ids += 1
        return ident(self.ids)

    def proposes(self, new: Prescription | None, *orders: Order) -> bool:
        """Stages and commits, every caution answered; whether it was carried out."""
        wanted = Proposal(
            serial=SERIAL,
            base_revision=self.pump.engine.state.revision,
            prescription=new,
            orders=orders,
            patient=FACTS if new is not None else None,
        )
        command, staged = self.next_id(), stage_bytes(wanted)
        echo = self.takes(Staging(stage=Stage(command_id=command, staged=staged, user="demo")))
        if not isinstance(echo, Echo):
            return False
        said = tuple(Override(code=c.code, field=c.field, drug=c.drug, reason="so") for c in echo.cautions)
        commit = Commit(command_id=command, digest=digest(staged), user="demo", second_checker="", overrides=said)
        before = self.pump.engine.state.revision
        self.last = Committing(commit=commit, as_entered=True)
        outcome = self.takes(self.last)
        assert isinstance(outcome, Outcome)
        assert outcome.state == "done"
        assert self.pump.engine.state.revision == before + 1
        return True

    def therapy(self, pattern: Pattern, boluses: PatientBoluses | None) -> Prescription:
        return Prescription(
            mixture=self.plain.prescription.mixture,
            pattern=pattern,
            patient_boluses=boluses,
            catheter=ASCENDA_85,
            alarms=alarms(),
        )

    @rule(span=SPANS)
    def time_passes(self, span: int) -> None:
        to = PumpTime(self.plain.now + span)
        self.pump.advance(to)
        self.twin.advance(to)
        self.plain.passes(span)

    @rule(pattern=lives.patterns, boluses=BOLUSES, fills=st.booleans())
    def programs(self, pattern: Pattern, boluses: PatientBoluses | None, fills: bool) -> None:
        plain, holds = self.plain, self.plain.prescription.mixture
        new = self.therapy(pattern, boluses)
        full = fill("20 mL", withdrawn="0 mL", holds=holds, product=PRODUCTS[holds], n=self.ids + 10_000)
        if self.proposes(new, *([full] if fills else [])):
            if fills:
                plain.fills(nl("20 mL"), holds)
            plain.programs(new)
            plain.passes(0)

    @precondition(lambda self: self.plain.old == 0 and not self.plain.runs)
    @rule(pattern=lives.patterns, bridged=st.booleans())
    def changes_fluid(self, pattern: Pattern, bridged: bool) -> None:
        plain, old = self.plain, self.plain.prescription.mixture
        holds = MORPHINE_25 if old == MORPHINE_10 else MORPHINE_10
        new = self.therapy(pattern, None).model_copy(update={"mixture": holds})
        full = fill("20 mL", withdrawn="0 mL", holds=holds, product=PRODUCTS[holds], n=self.ids + 10_000)
        dose = self.pump.engine.reference_dose().whole or lives.OLD_DOSE
        bridge = Bridge(command_id=ident(self.ids + 20_000), dose_pg_per_day=dose)
        if self.proposes(new, full, *([bridge] if bridged else [])):
            plain.fills(nl("20 mL"), holds)
            plain.programs(new)
            plain.old = Fraction(LINE)
            if bridged:
                plain.bridges(dose, old.primary.concentration_pg_per_ml)
            plain.passes(0)

    @rule(mcg=st.sampled_from([10, 500, 5_000]), minutes=st.sampled_from([5, 180]))
    def gives_a_bolus(self, mcg: int, minutes: int) -> None:
        span = minutes * MS_PER_MINUTE
        if self.proposes(None, SingleBolus(command_id=ident(self.ids + 30_000), dose_pg=mcg * 10**6, duration_ms=span)):
            assert not self.plain.runs
            assert not isinstance(self.plain.prescription.pattern, Stopped)
            self.plain.begins(mcg * 10**6, span)
            self.plain.passes(0)

    @precondition(lambda self: self.plain.old == 0)
    @rule(drawn=st.booleans())
    def primes_the_catheter(self, drawn: bool) -> None:
        prime = Prime(command_id=ident(self.ids + 40_000), front="connector")
        if not drawn:
            assert not self.proposes(None, prime)
            return
        self.takes(Befalling(fault=PortAspirated(nl=2_000_000)))
        self.plain.fluid.aspirate(scaled(2_000_000))
        told = Aspirated(command_id=ident(self.ids + 60_000), nl=2_000_000)
        stall_known = self.pump.engine.state.stall_found_at_ms is not None
        primed = self.proposes(None, told, prime)
        assert primed == (not self.plain.runs and not stall_known)
        if primed:
            self.plain.primes(Fraction(CATHETER))
            self.plain.old = Fraction(CATHETER)
            self.plain.passes(0)
        else:
            self.proposes(None, told)
            self.plain.old = Fraction(CATHETER)

    @rule()
    def patient_presses(self) -> None:
        plain = self.plain
        self.pressed = Pressing(command_id=self.next_id())
        answer = self.takes(self.pressed)
        assert isinstance(answer, BolusAnswer)
        boluses = plain.prescription.patient_boluses
        if answer.denied is None:
            assert boluses is not None
            assert plain.may_press(boluses)
            assert not plain.runs
            assert plain.old == 0
            assert plain.believed > 0
            plain.starts.append(plain.now)
            plain.begins(boluses.dose_pg, boluses.duration_ms)
        elif answer.denied in ("lockout", "window_maximum", "daily_maximum"):
            assert boluses is not None
            assert not plain.may_press(boluses)
        plain.passes(0)

    @precondition(lambda self: self.last is not None)
    @rule()
    def the_last_command_comes_again(self) -> None:
        assert self.last is not None
        before = self.pump.checkpoint()
        self.takes(self.last)
        assert self.pump.checkpoint() == before

    @precondition(lambda self: self.pressed is not None)
    @rule()
    def the_last_press_comes_again(self) -> None:
        assert self.pressed is not None
        before = self.pump.checkpoint()
        self.takes(self.pressed)
        assert self.pump.checkpoint() == before

    @rule()
    def stops(self) -> None:
        self.last = Stopping(stop=StopNow(command_id=self.next_id(), serial=SERIAL, user="demo"))
        self.takes(self.last)
        plain = self.plain
        plain.programs(plain.prescription.model_copy(update={"pattern": Stopped()}))

    @rule(offset=st.sampled_from([-MS_PER_HOUR, 0, MS_PER_HOUR]) | st.integers(-(10**12), 10**12))
    def sets_the_clock(self, offset: int) -> None:
        assert self.proposes(None, ClockSet(command_id=ident(self.ids + 50_000), offset_ms=offset))
        self.plain.offset = offset

    @rule(found=st.integers(0, MS_PER_HOUR), lasts=st.integers(0, 2 * MS_PER_DAY))
    def stalls(self, found: int, lasts: int) -> None:
        self.takes(Befalling(fault=Stall(found_after_ms=found, recovers_after_ms=lasts)))
        self.plain.stands_until = max(self.plain.stands_until, self.plain.now + lasts)
        self.time_passes(0)

    @rule(ppm=lives.PPMS)
    def flows_otherwise(self, ppm: int) -> None:
        self.takes(Befalling(fault=FlowError(ppm=ppm)))
        self.plain.ppm = ppm

    @rule()
    def loses_power(self) -> None:
        stored = Checkpoint.from_list(loads(dumps(self.pump.checkpoint().to_list())))
        again = PumpMachine.of(stored, pump_data())
        assert again.engine.state == self.pump.engine.state
        self.pump = again

    @invariant()
    def it_holds_what_the_model_holds(self) -> None:
        state, plain = self.pump.engine.state, self.plain
        assert [Fraction(each) for each in (state.believed, state.true)] == [plain.believed, plain.true]
        assert [Fraction(each) for each in (state.metered, state.delivered)] == [plain.metered, plain.delivered]
        assert (state.now_ms, state.wall_offset_ms) == (plain.now, plain.offset)
        assert [(run.flow_nl_per_day, run.ends_ms) for run in state.runs] == [(r.flow, r.ends) for r in plain.runs]
        assert state.flow_nl_per_day == plain.flow()

    @invariant()
    def nothing_is_below_0_or_faster_than_the_pump(self) -> None:
        state = self.pump.engine.state
        assert min(state.believed, state.true, state.flow_nl_per_day) >= 0
        assert state.flow_nl_per_day <= FASTEST
        assert state.true + state.delivered == self.plain.true + self.plain.delivered

    @invariant()
    def no_drug_is_lost_and_the_tip_releases_what_the_queue_does(self) -> None:
        state, plain = self.pump.engine.state, self.plain
        assert state.true_path is not None
        assert total(state.true_path, state.delivered) == +plain.put_in
        for drug, pg in self.pump.released().items():
            assert abs(pg - plain.fluid.out[drug]) <= 2 * (self.ids - 98)

    @invariant()
    def who_jumps_and_who_walks_is_the_same(self) -> None:
        assert self.twin.engine.state == self.pump.engine.state


USUAL = settings(max_examples=40, stateful_step_count=25, deadline=None)
LONG = settings(max_examples=1_500, stateful_step_count=60, deadline=None)


def test_a_pump_agrees_with_a_plain_model_whatever_is_done_to_it() -> None:
    run_state_machine_as_test(PumpAgainstModel, settings=USUAL)


@pytest.mark.soak
def test_a_pump_agrees_with_a_plain_model_for_long() -> None:
    run_state_machine_as_test(PumpAgainstModel, settings=LONG)
