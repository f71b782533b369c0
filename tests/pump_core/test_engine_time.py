"""Time may be cut anywhere, and what flows is what a ledger of fractions says."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from math import ceil

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from pump_core.checks import is_refused
from pump_core.clocks import MS_PER_DAY, Duration
from pump_core.engine import Engine, new_engine
from pump_core.log import Event, scaled
from pump_core.orders import ClockSet, Order, Stop
from pump_core.quantities import Volume
from tests.pump_core.examples import (
    BY,
    after,
    alarms,
    fill,
    ident,
    model,
    nl,
    prescription,
    proposal,
    pump_data,
    running,
)

STOP = Stop(command_id=ident(9))
ERRORS = st.integers(min_value=-145_000, max_value=145_000)
ACTS: st.SearchStrategy[Order | str] = st.sampled_from(
    [
        "stop",
        "2.4 mg/day",
        "3.6 mg/day",
        "withdraw",
        "inject",
        fill("20 mL", n=2),
        fill("2.5 mL", n=3),
        ClockSet(command_id=ident(4), offset_ms=7),
        STOP,
    ]
)
SPANS = st.integers(0, 10**4) | st.integers(0, 3 * MS_PER_DAY) | st.integers(0, 200 * MS_PER_DAY)
SCRIPTS = st.lists(st.tuples(SPANS, ACTS), min_size=1, max_size=6)


def act_on(engine: Engine, act: Order | str) -> None:
    if act == "withdraw":
        engine.needle_withdraws()
    elif act == "inject":
        engine.needle_injects(Volume.parse("7.3 mL"), None)
    elif act == "stop":
        engine.stop(BY)
    else:
        wanted = proposal(prescription(act)) if isinstance(act, str) else proposal(None, act)
        if not is_refused(engine.check(wanted)):
            engine.apply(wanted, BY)


@given(script=SCRIPTS, flow_error_ppm=ERRORS, data=st.data())
def test_time_may_be_split_anywhere_and_every_integer_comes_out_the_same(
    script: list[tuple[int, Order | str]], flow_error_ppm: int, data: st.DataObject
) -> None:
    one = running("20 mL", flow_error_ppm=flow_error_ppm)
    other = one.copy()
    for span, act in script:
        events = after(one, Duration(span))
        cuts = sorted(data.draw(st.lists(st.integers(0, span), max_size=4)))
        steps = [b - a for a, b in zip([0, *cuts], [*cuts, span], strict=True)]
        assert [event for step in steps for event in after(other, Duration(step))] == list(events)
        assert other.state == one.state
        act_on(one, act)
        act_on(other, act)
    assert other.state == one.state


DAY = Fraction(MS_PER_DAY)


@dataclass
class Ledger:
    """A pump in plain fractions of nL: no scaling, no jumps, one line of arithmetic per act."""

    error: Fraction
    now: int = 0
    flow: Fraction = Fraction(0)
    true_flow: Fraction = Fraction(0)
    believed: Fraction = Fraction(0)
    true: Fraction = Fraction(0)
    injected: Fraction = Fraction(0)
    drained: Fraction = Fraction(0)
    reckoned: Fraction = Fraction(0)
    low: Fraction = Fraction(0)
    stopped_at: int | None = None
    open: set[str] = field(default_factory=set)

    def runs(self, flow: Fraction) -> None:
        self.flow, self.true_flow = flow, Fraction((flow * (1 + self.error)).__floor__())
        if flow:
            self.stopped_at = None
            self.open -= {"stopped_too_long"}
        elif self.stopped_at is None:
            self.stopped_at = self.now
            self.open |= {"stopped_too_long"}

    def due(self, until: int) -> list[tuple[int, str]]:
        found = []
        for kind, level in (("low_reservoir", self.low), ("empty_reservoir", Fraction(0))):
            if kind not in self.open:
                continue
            if self.believed <= level:
                found.append((self.now, kind))
            elif self.flow:
                found.append((self.now + ceil((self.believed - level) / self.flow * DAY), kind))
        if self.stopped_at is not None and "stopped_too_long" in self.open:
            found.append((max(self.now, self.stopped_at + model().stopped_alarm.ms), "stopped_too_long"))
        return sorted((each for each in found if each[0] <= until), key=lambda each: each[0])

    def passes(self, span: int) -> list[tuple[int, str]]:
        said = self.due(self.now + span)
        self.open -= {kind for _, kind in said}
        left = max(Fraction(0), self.believed - self.flow * span / DAY)
        self.reckoned += self.believed - left
        self.believed = left
        leaves = min(self.true, self.true_flow * span / DAY)
        self.true -= leaves
        self.drained += leaves
        self.now += span
        return said


class PumpAgainstLedger(RuleBasedStateMachine):
    """Engine and ledger get the same acts; a twin gets its time in pieces."""

    def __init__(self) -> None:
        super().__init__()
        self.engine = self.twin = new_engine(pump_data())
        self.ledger = Ledger(Fraction(0))
        self.acts = 100

    @initialize(flow_error_ppm=ERRORS)
    def leave_the_factory(self, flow_error_ppm: int) -> None:
        self.engine = new_engine(pump_data(), flow_error_ppm)
        self.twin = new_engine(pump_data(), flow_error_ppm)
        self.ledger = Ledger(Fraction(flow_error_ppm, 1_000_000))

    def said(self, events: tuple[Event, ...], expected: list[tuple[int, str]]) -> None:
        sounding = {"low_reservoir", "empty_reservoir", "stopped_too_long"}
        assert [(each.at_ms, each.kind) for each in events if each.kind in sounding] == expected

    @rule(span=SPANS, cut=st.integers(0, 100))
    def time_passes(self, span: int, cut: int) -> None:
        events = after(self.engine, Duration(span))
        first = span * cut // 100
        assert after(self.twin, Duration(first)) + after(self.twin, Duration(span - first)) == events
        self.said(events, self.ledger.passes(span))

    @rule(
        dose=st.sampled_from([None, "0.5 mg/day", "2.4 mg/day", "9 mg/day", "80 mg/day", "3.0007 mg/day"]),
        low=st.sampled_from(["1 mL", "2 mL", "10 mL"]),
        syringe=st.none() | st.sampled_from(["20 mL", "10.5 mL"]),
    )
    def program(self, dose: str | None, low: str, syringe: str | None) -> None:
        self.acts += 1
        new = prescription(dose, settings=alarms(low))
        wanted = proposal(new, *([fill(syringe, n=self.acts)] if syringe else []))
        if is_refused(self.engine.check(wanted)):
            return
        ledger, first = self.ledger, self.engine.state.prescription is None
        if syringe:
            ledger.believed = Fraction(nl(syringe))
            ledger.open |= {"low_reservoir", "empty_reservoir"}
        if first:
            ledger.open |= {"low_reservoir", "empty_reservoir"}
        if ledger.low != nl(low):
            ledger.open |= {"low_reservoir"}
        ledger.low = Fraction(nl(low))
        asked = Volume.of(Fraction(dose.split()[0]) / 10, "mL").base if dose else Fraction(0)
        ledger.runs(Fraction(asked // 100 * 100))
        self.said(self.engine.apply(wanted, BY), ledger.passes(0))
        self.twin.apply(wanted, BY)

    @rule(order=st.booleans())
    def stop(self, order: bool) -> None:
        for engine in (self.engine, self.twin):
            events = engine.apply(proposal(None, STOP), BY) if order else engine.stop(BY)
            assert [each.kind for each in events] == ["stopped"] * bool(self.ledger.flow)
        if self.engine.state.prescription is not None:
            self.ledger.runs(Fraction(0))

    @rule(text=st.sampled_from(["5 mL", "19.7 mL", "40 mL", "50 mL"]))
    def inject(self, text: str) -> None:
        went_in = self.engine.needle_injects(Volume.parse(text), None).base
        assert went_in == self.twin.needle_injects(Volume.parse(text), None).base
        room = Fraction(nl("40 mL")) - self.ledger.true
        assert went_in == min(Fraction(nl(text)), Fraction(room.__floor__()))
        self.ledger.true += went_in
        self.ledger.injected += went_in

    @rule()
    def withdraw(self) -> None:
        came_out = self.engine.needle_withdraws().base
        assert came_out == self.twin.needle_withdraws().base == self.ledger.true.__floor__()
        self.ledger.true -= came_out
        self.ledger.injected -= came_out

    @rule(offset=st.integers(-(10**12), 10**12))
    def set_the_clock(self, offset: int) -> None:
        for engine in (self.engine, self.twin):
            engine.apply(proposal(None, ClockSet(command_id=ident(8), offset_ms=offset)), BY)

    @invariant()
    def the_engine_holds_what_the_ledger_says(self) -> None:
        state, ledger = self.engine.state, self.ledger
        assert Fraction(state.believed, MS_PER_DAY) == ledger.believed
        assert Fraction(state.true, MS_PER_DAY) == ledger.true
        assert Fraction(state.delivered, MS_PER_DAY) == ledger.drained
        assert Fraction(state.metered, MS_PER_DAY) == ledger.reckoned
        assert state.flow_nl_per_day == ledger.flow
        assert state.stopped_at_ms == ledger.stopped_at
        assert state.now_ms == ledger.now

    @invariant()
    def what_went_in_is_what_came_out_and_what_is_left(self) -> None:
        state = self.engine.state
        assert state.true + state.delivered == ledger_scaled(self.ledger.injected)
        assert 0 <= state.true <= scaled(nl("40 mL"))
        assert state.believed >= 0

    @invariant()
    def cutting_time_left_no_trace(self) -> None:
        assert self.twin.state == self.engine.state


def ledger_scaled(volume: Fraction) -> Fraction:
    """nL in the engine's unit."""
    return volume * DAY


TestPumpAgainstLedger = PumpAgainstLedger.TestCase
TestPumpAgainstLedger.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
