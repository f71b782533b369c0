"""Time may be cut, jumped over and walked through anywhere: every integer of the state comes out the same."""

from __future__ import annotations

from itertools import cycle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pump_core.clocks import MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, Duration, PumpTime, days, hours
from pump_core.engine import Engine
from pump_core.faults import FlowError, LowBattery, Stall
from pump_core.log import unscaled
from pump_core.orders import Aspirated, Prime, SingleBolus
from pump_core.patterns import Flex, FlexDay, FlexStep, every_day
from tests.pump_core import lives
from tests.pump_core.examples import (
    BY,
    after,
    ident,
    nl,
    pg_per_day,
    prescription,
    proposal,
    running,
)

SCRIPTS = st.lists(st.tuples(lives.SPANS | lives.BRIEF, lives.acts), min_size=4, max_size=12)


def flex(*steps: tuple[int, str]) -> Flex:
    """Steps that begin at these minutes of every day."""
    return every_day(
        FlexDay(steps=tuple(FlexStep(start_minute=at, dose_pg_per_day=pg_per_day(dose)) for at, dose in steps))
    )


def on_flex(*steps: tuple[int, str], ppm: int = 0) -> Engine:
    """A pump on this pattern since a month."""
    return lives.begun(lives.Therapy(flex(*steps), None, None, fills=False, bridges=False), ppm)


def walker(engine: Engine) -> Engine:
    """A twin that walks through every step."""
    return Engine(engine.data, engine.copy().state, skips=False)


def bolus(mcg: int, over_ms: int) -> SingleBolus:
    """A single bolus of morphine."""
    return SingleBolus(command_id=ident(40), dose_pg=mcg * 10**6, duration_ms=over_ms)


@settings(max_examples=120)
@given(begins=lives.begins, script=SCRIPTS, ppm=lives.PPMS, data=st.data())
def test_cut_anywhere_or_walked_through_a_life_ends_in_the_same_integers(
    begins: lives.Therapy, script: list[tuple[int, lives.Act]], ppm: int, data: st.DataObject
) -> None:
    one = lives.begun(begins, ppm)
    cut, walked = one.copy(), walker(one)
    for span, act in script:
        cuts = data.draw(st.lists(st.integers(0, span), max_size=3))
        events = lives.aged(one, span)
        assert lives.aged(cut, span, *cuts) == lives.aged(walked, span) == events
        assert one.state == cut.state == walked.state
        assert lives.live(one, act) == lives.live(cut, act) == lives.live(walked, act)
        assert one.state == cut.state == walked.state


@settings(max_examples=60)
@given(begins=lives.begins, script=SCRIPTS, ppm=lives.PPMS, error=st.integers(-145_000, 145_000))
def test_noting_every_piece_changes_nothing_and_the_pieces_tile_the_time(
    begins: lives.Therapy, script: list[tuple[int, lives.Act]], ppm: int, error: int
) -> None:
    plain = lives.begun(begins, ppm)
    noting = plain.copy()
    for span, act in script:
        metered, start = noting.state.metered, noting.state.now_ms
        pieces, events = noting.advance_noting(noting.now + Duration(span))
        assert events == after(plain, Duration(span))
        assert noting.state == plain.state
        for piece in pieces:
            assert (piece.start_ms, piece.metered) == (start, metered)
            start, metered = start + piece.length_ms, metered + piece.volume
        assert (start, metered) == (noting.state.now_ms, noting.state.metered)
        assert lives.live(noting, act) == lives.live(plain, act)


def test_a_step_that_truly_stands_still_hides_no_step_that_flows() -> None:
    one = on_flex((0, "1.2 mg/day"), (720, "14 mg/day"), ppm=-999_995)
    walked, before = walker(one), one.state.delivered
    assert one.state.true_flow_nl_per_day == 0
    assert after(one, days(40)) == after(walked, days(40))
    assert one.state == walked.state
    assert one.state.delivered - before == 40 * 7 * MS_PER_DAY // 2


@pytest.mark.parametrize("skips", [True, False])
def test_a_reservoir_that_runs_out_within_a_period_is_empty_at_the_ms_that_its_steps_add_up_to(skips: bool) -> None:
    begun = on_flex((0, "3 mg/day"), (60, "40 mg/day"), (120, "3 mg/day"))
    engine, left, at = Engine(begun.data, begun.state, skips=skips), begun.state.believed, begun.now.ms
    steps = cycle([(300_000, MS_PER_HOUR), (4_000_000, MS_PER_HOUR), (300_000, 22 * MS_PER_HOUR)])
    for flow, length in steps:
        if flow * length >= left:
            at += -(-left // flow)
            break
        left, at = left - flow * length, at + length
    assert [(each.kind, each.at_ms) for each in after(engine, days(60))][1:] == [("empty_reservoir", at)]
    assert engine.state.believed == 0


def test_pausing_stops_at_the_event_and_the_rest_comes_after_it() -> None:
    whole, paused = running("20 mL", dose="4 mg/day"), running("20 mL", dose="4 mg/day")
    until = PumpTime(60 * MS_PER_DAY)
    events = whole.advance(until)
    first = paused.advance(until, frozenset({"low_reservoir"}))
    assert paused.now == PumpTime(45 * MS_PER_DAY)
    assert (*first, *paused.advance(until)) == events
    assert paused.state == whole.state


def test_a_single_bolus_adds_to_what_flows_and_its_end_is_logged_with_what_it_gave(pump: Engine) -> None:
    after(pump, days(30))
    before = pump.state.metered
    pump.apply(proposal(None, bolus(300, MS_PER_HOUR)), BY)
    assert pump.state.flow_nl_per_day == 300_000 + 720_000
    (over,) = after(pump, hours(1))
    assert (over.kind, over.detail) == ("run_ended", (0, nl("0.03 mL"), nl("0.03 mL")))
    assert unscaled(pump.state.metered - before) == nl("0.0425 mL")
    assert pump.state.flow_nl_per_day == 300_000


def test_an_order_ends_with_the_reservoir_and_does_not_go_on_after_a_refill() -> None:
    engine = running("20 mL", dose="4 mg/day")
    after(engine, Duration(50 * MS_PER_DAY - MS_PER_HOUR))
    engine.apply(proposal(None, bolus(1_000, 12 * MS_PER_HOUR)), BY)
    empty, cut = after(engine, hours(2))
    assert (empty.kind, cut.kind) == ("empty_reservoir", "run_cut_off")
    kind, given_nl, asked_nl = cut.detail
    assert (kind, asked_nl) == (0, nl("0.1 mL"))
    assert given_nl == 200_000 * (empty.at_ms - (50 * MS_PER_DAY - MS_PER_HOUR)) // MS_PER_DAY
    assert engine.state.runs == ()
    assert engine.state.flow_nl_per_day == 400_000


def test_an_order_that_is_over_with_the_last_drop_has_ended_by_itself() -> None:
    engine = running("20 mL", dose="4 mg/day")
    after(engine, Duration(50 * MS_PER_DAY - 18 * MS_PER_HOUR))
    engine.apply(proposal(None, bolus(1_000, 12 * MS_PER_HOUR)), BY)
    empty, over = after(engine, hours(12))
    assert (empty.at_ms, over.at_ms) == (engine.now.ms, engine.now.ms)
    assert (empty.kind, over.kind, over.detail) == (
        "empty_reservoir",
        "run_ended",
        (0, nl("0.1 mL"), nl("0.1 mL")),
    )


def test_what_is_programmed_during_a_bolus_never_flows_faster_than_the_pump_can(pump: Engine) -> None:
    after(pump, days(30))
    pump.apply(proposal(None, bolus(9_500, MS_PER_HOUR)), BY)
    assert pump.state.flow_nl_per_day == 23_100_000
    twin = pump.copy()
    assert [each.kind for each in twin.apply(proposal(prescription("12 mg/day")), BY)] == ["programmed"]
    assert twin.state.flow_nl_per_day == 24_000_000
    events = pump.apply(proposal(prescription("12.1 mg/day")), BY)
    assert [each.kind for each in events] == ["run_cut_off", "programmed"]
    assert pump.state.flow_nl_per_day == 1_210_000


def test_a_flow_error_acts_from_its_instant_on_and_the_pump_believes_nothing_of_it(pump: Engine) -> None:
    after(pump, days(10))
    pump.befall(FlowError(ppm=145_000))
    after(pump, days(10))
    assert unscaled(pump.state.metered) == nl("6 mL")
    assert unscaled(pump.state.delivered) == nl("3 mL") + nl("3.435 mL")


def test_a_stall_stops_the_truth_and_the_belief_goes_on(pump: Engine) -> None:
    pump.befall(Stall(found_after_ms=20 * MS_PER_MINUTE, recovers_after_ms=26 * MS_PER_HOUR))
    events = after(pump, days(2))
    assert [(each.kind, each.at_ms) for each in events] == [
        ("motor_stall", 20 * MS_PER_MINUTE),
        ("motor_stall_recovered", 26 * MS_PER_HOUR),
    ]
    assert unscaled(pump.state.metered) == nl("0.6 mL")
    assert unscaled(pump.state.delivered) == nl("0.275 mL")


def test_a_reset_leaves_minimum_rate_which_flows_on(pump: Engine) -> None:
    pump.befall(LowBattery(safe_state=True))
    assert pump.state.flow_nl_per_day == 6_000
    after(pump, days(10))
    assert unscaled(pump.state.delivered) == nl("0.06 mL")


def test_a_stop_ends_a_prime_on_a_pump_whose_therapy_is_stopped_already(pump: Engine) -> None:
    after(pump, days(30))
    pump.stop(BY)
    drawn = Aspirated(command_id=ident(41), nl=nl("1 mL"))
    pump.apply(proposal(None, drawn, Prime(command_id=ident(42), front="connector")), BY)
    assert pump.state.flow_nl_per_day == 24_000_000
    before = pump.state.before_stop
    assert [event.kind for event in pump.stop(BY)] == ["run_cut_off", "stopped"]
    assert (pump.state.flow_nl_per_day, pump.state.before_stop) == (0, before)
    assert pump.stop(BY) == ()
