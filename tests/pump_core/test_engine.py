"""What a pump does when it is programmed, filled, stopped, and left to run."""

from __future__ import annotations

from copy import deepcopy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pump_core.checks import MAX_REASONS, is_refused
from pump_core.clocks import MS_PER_DAY, Duration, PumpTime, UtcTime, days, hours
from pump_core.engine import Engine, new_engine
from pump_core.errors import TimeRunsBackwards
from pump_core.log import Author, Event, scaled
from pump_core.orders import ClockSet, Proposal, Stop
from pump_core.patterns import Stopped
from pump_core.pump_data import PumpData
from pump_core.quantities import DoseRate, Volume
from pump_core.state import FILLS_KEPT
from pump_core.values import replace
from tests.pump_core import strategies
from tests.pump_core.examples import (
    BY,
    FACTS,
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


def kinds(events: tuple[Event, ...]) -> list[str]:
    return [event.kind for event in events]


def test_a_pump_leaves_the_factory_empty_silent_and_unprogrammed() -> None:
    engine = new_engine(pump_data())
    assert kinds(engine.state.log) == ["made"]
    assert after(engine, days(400)) == ()
    assert engine.alarms() == ()
    assert engine.report().prescription is None
    assert engine.now == PumpTime(400 * MS_PER_DAY)


def test_time_does_not_run_backwards_and_other_clocks_are_refused(pump: Engine) -> None:
    after(pump, Duration(10))
    with pytest.raises(TimeRunsBackwards, match="is at 10 ms and cannot go back to 9 ms"):
        pump.advance(PumpTime(9))
    with pytest.raises(TypeError, match="different clocks"):
        pump.advance(UtcTime(20))  # type: ignore[arg-type]
    assert pump.advance(PumpTime(10)) == ()


@pytest.mark.parametrize(
    ("filled", "left", "empty_after"),
    [
        pytest.param(("20 mL", "20 mL"), "16 mL", None, id="D17"),
        pytest.param(("20 mL",), "0 mL", 50, id="D19"),
    ],
)
def test_the_expected_volume_is_the_fill_less_what_was_delivered(
    filled: tuple[str, ...], left: str, empty_after: int | None
) -> None:
    engine = running(*filled, dose="4 mg/day")
    events = after(engine, days(60))
    assert engine.report().reservoir_nl == nl(left)
    empty = [event.at_ms for event in events if event.kind == "empty_reservoir"]
    assert empty == ([] if empty_after is None else [empty_after * MS_PER_DAY])


def test_a_wrong_fill_entry_empties_the_pump_months_before_its_alarm() -> None:
    engine = new_engine(pump_data())  # Q02: 20 mL filled, 40 mL entered
    engine.needle_injects(Volume.parse("20 mL"), None)
    engine.apply(proposal(prescription("2 mg/day"), fill(withdrawn="0 mL"), patient=FACTS), BY)
    assert after(engine, days(100)) == ()
    assert engine.needle_withdraws() == Volume.parse("0 mL")
    assert engine.report().reservoir_nl == nl("20 mL")
    events = after(engine, days(90))
    assert [(event.kind, event.at_ms) for event in events] == [("low_reservoir", 190 * MS_PER_DAY)]


def test_a_pump_that_runs_too_fast_is_empty_before_it_knows() -> None:
    engine = running(dose="2.5 mg/day", flow_error_ppm=145_000)
    assert after(engine, days(140)) == ()
    assert engine.state.true == 0
    assert after(engine, days(12))[0].at_ms == 152 * MS_PER_DAY


def test_a_refill_is_remembered_with_what_was_expected_and_delivered(pump: Engine) -> None:
    after(pump, days(122))
    taken = pump.needle_withdraws()
    assert taken == Volume.parse("3.4 mL")
    pump.needle_injects(Volume.parse("38 mL"), None)
    events = pump.apply(proposal(None, fill("20 mL", "18 mL", withdrawn="3.4 mL", n=2), base=1), BY)
    assert kinds(events) == ["filled"]
    assert events[0].detail == (nl("3.4 mL"), nl("3.4 mL"), nl("38 mL"))
    kept = pump.report().last_fill
    assert kept is not None
    assert kept.to_list() == [
        ident(2),
        122 * MS_PER_DAY,
        nl("3.4 mL"),
        nl("36.6 mL"),
        nl("3.4 mL"),
        nl("38 mL"),
        "infumorph-10",
        [[["morphine", 10_000_000_000]]],
        "L-4711",
        20_900,
        (122 + 180) * MS_PER_DAY,
    ]
    assert pump.report().reservoir_nl == nl("38 mL")
    assert pump.report().revision == 2


def test_an_empty_pump_does_not_count_as_delivered_what_it_did_not_have() -> None:
    engine = running("20 mL", dose="4 mg/day")
    after(engine, days(60))
    engine.apply(proposal(None, fill(n=2)), BY)
    kept = engine.state.fills[-1]
    assert (kept.expected_nl, kept.delivered_nl) == (0, nl("20 mL"))


def test_only_the_newest_fills_are_kept(pump: Engine) -> None:
    for n in range(FILLS_KEPT + 3):
        after(pump, days(1))
        pump.apply(proposal(None, fill(n=n)), BY)
    assert len(pump.state.fills) == FILLS_KEPT
    assert pump.state.fills[-1].at_ms == (FILLS_KEPT + 3) * MS_PER_DAY
    assert {each.delivered_nl for each in pump.state.fills} == {nl("0.3 mL")}


def test_the_log_keeps_its_newest_entries_and_numbers_go_on() -> None:
    engine = new_engine(PumpData(replace(model(), log_entries=3), pump_data().drugs, pump_data().limits))
    for n in range(5):
        engine.apply(proposal(None, ClockSet(command_id=ident(n), offset_ms=n)), BY)
    assert [event.event_id for event in engine.state.log] == [3, 4, 5]


def test_a_stop_ends_the_flow_at_once_and_remembers_what_ran(pump: Engine) -> None:
    after(pump, days(10))
    before = pump.report()
    assert kinds(pump.stop(BY)) == ["stopped"]
    stopped = pump.report()
    assert stopped.flow_nl_per_day == stopped.dose_pg_per_day == 0
    assert stopped.doses_pg_per_day == (0,)
    assert stopped.stopped_since_ms == 10 * MS_PER_DAY
    assert stopped.before_stop == before.prescription
    assert stopped.prescription is not None
    assert stopped.prescription.pattern == Stopped()
    assert stopped.revision == before.revision + 1
    assert (stopped.low_reservoir_at_ms, stopped.empty_at_ms) == (None, None)
    after(pump, days(100))
    assert pump.report().reservoir_nl == before.reservoir_nl


def test_a_second_stop_changes_nothing(pump: Engine) -> None:
    pump.stop(BY)
    after(pump, hours(1))
    held = deepcopy(pump.state)
    assert pump.stop(BY) == ()
    assert pump.state == held


def test_a_stop_order_stops_as_the_stop_does_and_a_second_one_says_nothing(pump: Engine) -> None:
    assert kinds(pump.apply(proposal(None, STOP), BY)) == ["stopped"]
    after(pump, hours(1))
    before_stop, stopped_at = pump.state.before_stop, pump.state.stopped_at_ms
    assert pump.apply(proposal(None, STOP, base=2), BY) == ()
    assert (pump.state.before_stop, pump.state.stopped_at_ms) == (before_stop, stopped_at)


def test_a_pump_that_was_never_programmed_has_nothing_to_stop() -> None:
    engine = new_engine(pump_data())
    assert engine.stop(BY) == ()
    assert engine.apply(proposal(None, STOP), BY) == ()
    assert engine.report().stopped_since_ms is None


def test_a_stopped_prescription_that_is_programmed_counts_as_a_stop(pump: Engine) -> None:
    assert kinds(pump.apply(proposal(prescription(None)), BY)) == ["programmed"]
    assert pump.report().before_stop == prescription()
    assert pump.report().stopped_since_ms == 0
    pump.apply(proposal(prescription(None, settings=alarms("4 mL"))), BY)
    assert pump.report().before_stop == prescription()
    assert kinds(after(pump, days(2))) == ["stopped_too_long"]


def test_stop_and_stopped_in_one_proposal_remember_what_ran(pump: Engine) -> None:
    pump.apply(proposal(prescription(None), STOP), BY)
    assert pump.report().before_stop == prescription()


def test_a_stopped_pump_that_is_refilled_and_restarted_runs_on(pump: Engine) -> None:
    pump.stop(BY)
    after(pump, hours(1))
    events = pump.apply(proposal(prescription(), fill(n=2)), BY)
    assert kinds(events) == ["filled", "programmed"]
    made = pump.report()
    assert (made.before_stop, made.stopped_since_ms) == (None, None)
    assert made.flow_nl_per_day == 300_000
    assert pump.reference_dose() == DoseRate.parse("3 mg/day")


def test_a_refill_alone_leaves_a_stopped_pump_stopped(pump: Engine) -> None:
    pump.stop(BY)
    pump.apply(proposal(None, fill(n=2)), BY)
    assert pump.report().flow_nl_per_day == 0
    assert pump.report().before_stop == prescription()


def test_a_dose_after_a_short_stop_is_judged_against_what_ran_before(pump: Engine) -> None:
    after(pump, days(1))
    pump.stop(BY)
    after(pump, hours(47))
    assert pump.reference_dose() == DoseRate.parse("3 mg/day")
    assert pump.check(proposal(prescription())) == ()


def test_a_dose_after_a_gap_is_judged_as_a_start(pump: Engine) -> None:
    after(pump, days(1))
    pump.stop(BY)
    after(pump, hours(48))
    assert pump.reference_dose() == DoseRate.parse("0 mg/day")
    found = pump.check(proposal(prescription()))
    assert [(reason.code, reason.severity) for reason in found] == [("above_start_range", "soft")]
    assert pump.check(proposal(prescription("0.6 mg/day"))) == ()


def test_an_empty_reservoir_is_a_gap_without_drug_as_a_stop_is() -> None:
    engine = running("20 mL", dose="4 mg/day")
    after(engine, days(50) + hours(47))
    assert engine.report().empty_at_ms == 50 * MS_PER_DAY
    assert engine.reference_dose() == DoseRate.parse("4 mg/day")
    after(engine, hours(1))
    assert engine.reference_dose() == DoseRate.parse("0 mg/day")
    found = engine.check(proposal(prescription("4 mg/day"), fill("20 mL", withdrawn="0 mL", n=2)))
    assert [(reason.code, reason.severity) for reason in found] == [("above_start_range", "soft")]
    assert engine.check(proposal(prescription("0.6 mg/day"), fill("20 mL", withdrawn="0 mL", n=2))) == ()


def test_a_fill_alone_that_would_end_a_gap_is_judged_as_a_start_too() -> None:
    engine = running("20 mL", dose="4 mg/day")
    after(engine, days(50) + hours(47))
    refill = proposal(None, fill("20 mL", withdrawn="0 mL", n=2))
    assert engine.check(refill) == ()
    after(engine, hours(1))
    assert [reason.code for reason in engine.check(refill)] == ["above_start_range"]
    engine.apply(refill, BY)
    assert engine.reference_dose() == DoseRate.parse("4 mg/day")


def test_a_gap_lasts_from_the_empty_reservoir_through_a_stop_and_a_fill() -> None:
    engine = running("20 mL", dose="4 mg/day")
    after(engine, days(51))
    engine.stop(BY)
    after(engine, hours(23))
    engine.apply(proposal(None, fill("20 mL", n=2)), BY)
    assert engine.reference_dose() == DoseRate.parse("4 mg/day")
    after(engine, hours(1))
    assert engine.reference_dose() == DoseRate.parse("0 mg/day")
    engine.apply(proposal(prescription("4 mg/day")), BY)
    assert engine.reference_dose() == DoseRate.parse("4 mg/day")


def test_an_empty_pump_that_is_programmed_stays_without_drug() -> None:
    engine = new_engine(pump_data())
    engine.apply(proposal(prescription("0.5 mg/day"), patient=FACTS), BY)
    after(engine, days(2))
    assert engine.reference_dose() == DoseRate.parse("0 mg/day")


def test_a_tolerant_patient_counts_as_naive_after_a_gap_and_not_before_the_first_dose() -> None:
    engine = new_engine(pump_data())
    engine.apply(proposal(prescription(None), fill(withdrawn="0 mL"), patient=FACTS), BY)
    after(engine, days(4))
    first = proposal(prescription("9 mg/day"))
    assert [reason.code for reason in engine.check(first)] == ["prime_needed"]
    engine.apply(first, BY)
    after(engine, days(1))
    engine.stop(BY)
    after(engine, hours(48))
    (reason,) = engine.check(proposal(prescription("9 mg/day")))
    assert (reason.code, reason.limit) == ("above_start_range", DoseRate.parse("1 mg/day").whole)


def test_the_log_names_who_did_it_and_nobody_for_what_happened_by_itself(pump: Engine) -> None:
    someone = Author(user="A. Nurse", note="large_increase dose morphine: pain 9 of 10")
    clock = ClockSet(command_id=ident(3), offset_ms=5)
    done = pump.apply(proposal(prescription("3.9 mg/day"), fill(n=2), clock), someone)
    done += pump.stop(someone)
    assert kinds(done) == ["filled", "clock_set", "programmed", "stopped"]
    assert {(event.user, event.note) for event in done} == {(someone.user, someone.note)}
    assert [(event.kind, event.user, event.note) for event in after(pump, days(3))] == [("stopped_too_long", "", "")]


def test_setting_the_clock_moves_the_wall_and_nothing_else(pump: Engine) -> None:
    after(pump, days(1))
    held = deepcopy(pump.state)
    pump.apply(proposal(None, ClockSet(command_id=ident(5), offset_ms=1_000)), BY)
    events = pump.apply(proposal(None, ClockSet(command_id=ident(6), offset_ms=-2_000)), BY)
    assert [event.detail for event in events] == [(1_000, -2_000)]
    assert pump.state.wall_offset_ms == -2_000
    assert pump.now == PumpTime(MS_PER_DAY)
    held.wall_offset_ms, held.revision = -2_000, held.revision + 2
    held.log, held.next_event_id = pump.state.log, pump.state.next_event_id
    assert pump.state == held


def test_a_prescription_that_is_programmed_again_delivers_the_same(pump: Engine) -> None:
    once = pump.report()
    pump.apply(proposal(prescription()), BY)
    assert pump.report().to_list()[1:] == once.to_list()[1:]


def test_a_refused_proposal_is_never_carried_out(pump: Engine) -> None:
    held = deepcopy(pump.state)
    wrong = proposal(prescription("30 mg/day"))
    with pytest.raises(ValueError, match="ten_fold"):
        pump.apply(wrong, BY)
    with pytest.raises(ValueError, match="ten_fold"):
        pump.understand(wrong)
    assert pump.state == held


def test_what_is_understood_is_what_is_then_done_and_changes_nothing_before(pump: Engine) -> None:
    after(pump, days(122))
    held = deepcopy(pump.state)
    wanted = proposal(prescription("3.6 mg/day"), fill(n=2), ClockSet(command_id=ident(3), offset_ms=5))
    echo = pump.understand(wanted)
    assert pump.state == held
    pump.apply(wanted, BY)
    assert pump.report() == echo


@given(wanted=strategies.proposals | strategies.likely_proposals, stopped=st.booleans())
def test_whatever_is_asked_is_refused_with_reasons_or_understood_and_changes_nothing(
    wanted: Proposal, stopped: bool
) -> None:
    for engine in (new_engine(pump_data()), running()):
        after(engine, days(3))
        if stopped:
            engine.stop(BY)
        held = deepcopy(engine.state)
        reasons = engine.check(wanted)
        for severity in ("hard", "soft"):
            assert sum(reason.severity == severity for reason in reasons) <= MAX_REASONS
        if not is_refused(reasons):
            echo = engine.understand(wanted)
            assert echo.from_list(echo.to_list()) == echo
        assert engine.state == held


def test_a_twin_goes_its_own_way(pump: Engine) -> None:
    twin = pump.copy()
    after(twin, days(10))
    twin.stop(BY)
    assert pump.now == PumpTime(0)
    assert pump.report().flow_nl_per_day == 300_000


def test_the_valve_lets_in_what_fits_and_the_needle_takes_all_but_the_dead_volume(pump: Engine) -> None:
    assert pump.needle_injects(Volume.parse("5 mL"), None) == Volume.parse("0 mL")
    assert pump.needle_withdraws() == Volume.parse("40 mL")
    assert pump.needle_injects(Volume.parse("50 mL"), None) == Volume.parse("40 mL")


def test_parts_of_a_nanolitre_stay_in_the_reservoir_and_never_overfill_it(pump: Engine) -> None:
    after(pump, Duration(1))
    taken = pump.needle_withdraws()
    assert taken == Volume.parse("40 mL") - Volume.whole_base(1)
    rest = pump.state.true
    assert 0 < rest < scaled(1)
    assert pump.needle_injects(Volume.parse("40 mL"), None) == taken
    assert pump.state.true == scaled(taken.whole) + rest <= scaled(nl("40 mL"))


def test_the_needle_changes_the_truth_and_never_what_is_believed(pump: Engine) -> None:
    before = pump.report()
    pump.needle_withdraws()
    assert pump.report() == before
