"""Refills: what was filled in but not entered, found but not looked at, mixed but not reckoned with."""

from __future__ import annotations

import pytest

from pump_core.clocks import MS_PER_DAY, MS_PER_MINUTE, Duration, PumpTime, days
from pump_core.engine import Engine
from pump_core.faults import FlowError, PortInjected
from pump_core.log import unscaled
from pump_core.prescription import PatientBoluses
from tests.pump_core.examples import BY, alarms, nl, proposal
from tests.use_errors.bedside import (
    BACLOFEN_500,
    BACLOFEN_2000,
    MORPHINE_10,
    PG_PER_MCG,
    PG_PER_MG,
    Unchecked,
    after,
    codes,
    ident,
    needle,
    only,
    refill,
    released,
    steady,
    stopped,
    therapy,
    unchecked,
)


def when(engine: Engine, kind: str, within_days: int = 800) -> int:
    """The day on which the pump says so, rounded down."""
    events = engine.advance(PumpTime(engine.now.ms + within_days * MS_PER_DAY), frozenset({kind}))
    return next(event.at_ms for event in events if event.kind == kind) // MS_PER_DAY


@pytest.mark.use_error("U10")
def test_20_ml_filled_and_40_entered_leave_163_days_without_drug_before_the_alarm_and_are_refused() -> None:
    pump = steady(MORPHINE_10, "1.1 mg/day", name="8637-20")
    wrong, meant = refill(MORPHINE_10, "40 mL"), refill(MORPHINE_10, "20 mL")
    harmed = unchecked(pump)
    needle(harmed, "20 mL", MORPHINE_10)
    harmed.apply(proposal(None, wrong), BY)
    given = harmed.copy()
    given.advance(PumpTime(182 * MS_PER_DAY))
    assert given.state.true == 0
    assert when(harmed, "low_reservoir") == 345
    assert released(given, days(163)) == 0
    assert stopped(pump, proposal(None, wrong))
    said = only(pump.check(proposal(None, wrong)), "over_capacity")
    assert (said.value, said.limit) == (nl("40 mL"), nl("20 mL"))

    assert pump.check(proposal(None, meant)) == ()
    needle(pump, "20 mL", MORPHINE_10)
    pump.apply(proposal(None, meant), BY)
    assert when(pump, "low_reservoir") == 163
    assert released(pump, days(1)) == 1_100 * PG_PER_MCG


@pytest.mark.use_error("U10")
def test_where_40_ml_would_fit_the_next_needle_finds_nothing_and_the_pump_says_for_how_long() -> None:
    pump = steady(MORPHINE_10, "1.1 mg/day")
    needle(pump, "20 mL", MORPHINE_10)
    pump.apply(proposal(None, refill(MORPHINE_10, "40 mL")), BY)
    after(pump, days(300))
    found = refill(MORPHINE_10, "20 mL", withdrawn="0 mL", n=2)
    reasons = pump.check(proposal(None, found))
    assert codes(reasons) == ["above_start_range", "discrepancy", "maybe_dry"]
    assert (only(reasons, "discrepancy").value, only(reasons, "discrepancy").limit) == (0, 7_000)
    assert only(reasons, "maybe_dry").value == 64


@pytest.mark.use_error("U11")
@pytest.mark.parametrize(
    ("ppm", "found", "mcg"),
    [pytest.param(500_000, "11 mL", 4_500, id="too fast"), pytest.param(-600_000, "17.6 mL", 1_200, id="too slow")],
)
def test_a_discrepancy_that_is_ignored_goes_on_as_it_was_and_is_said_with_both_volumes(
    ppm: int, found: str, mcg: int
) -> None:
    pump = steady(MORPHINE_10, "3 mg/day")
    pump.befall(FlowError(ppm=ppm))
    after(pump, days(20))
    assert unscaled(pump.state.true) == nl(found)
    entered = proposal(None, refill(MORPHINE_10, "20 mL", withdrawn=found))
    harmed = unchecked(pump)
    needle(harmed, "20 mL", MORPHINE_10)
    harmed.apply(entered, BY)
    assert released(harmed, days(1)) == mcg * PG_PER_MCG
    said = only(pump.check(entered), "discrepancy")
    assert (said.severity, said.value, said.limit, said.unit) == ("soft", nl(found) // 1_000, 14_000, "uL")

    sound = steady(MORPHINE_10, "3 mg/day")
    after(sound, days(20))
    assert sound.check(proposal(None, refill(MORPHINE_10, "20 mL", withdrawn="14 mL"))) == ()


@pytest.mark.use_error("U12")
def test_a_pocket_fill_leaves_200_mg_under_the_skin_and_drawing_it_back_tells() -> None:
    pump = steady(MORPHINE_10, "3 mg/day", "3.4 mL")
    full = refill(MORPHINE_10, "20 mL", withdrawn="3.4 mL")
    pocket = unchecked(pump)
    pocket.needle_withdraws()
    pocket.apply(proposal(None, full), BY)
    assert pocket.report().reservoir_nl - unscaled(pocket.state.true) == nl("20 mL")
    assert nl("20 mL") * MORPHINE_10.primary.concentration_pg_per_ml // 10**6 == 200 * PG_PER_MG
    assert released(pocket, days(30)) == 0
    after_it = Engine(pocket.data, pocket.copy().state)
    again = after_it.check(proposal(None, refill(MORPHINE_10, "20 mL", withdrawn="0 mL", n=2)))
    assert "discrepancy" in codes(again)

    pump.needle_withdraws()
    needle(pump, "20 mL", MORPHINE_10)
    pump.apply(proposal(None, full), BY)
    assert unscaled(pump.state.true) == nl("20 mL")
    assert pump.check(proposal(None, refill(MORPHINE_10, "20 mL", withdrawn="20 mL", n=2))) == ()
    assert released(pump, days(1)) == 3 * PG_PER_MG


@pytest.mark.use_error("U20")
def test_a_low_reservoir_alarm_too_low_to_act_on_is_refused() -> None:
    pump = steady(MORPHINE_10, "3 mg/day")
    too_low = proposal(therapy(MORPHINE_10, "3 mg/day", settings=alarms("0.1 mL")))
    harmed = unchecked(pump)
    harmed.apply(too_low, BY)
    low, empty = after(harmed, days(70))
    assert (low.detail, empty.at_ms - low.at_ms) == ((nl("0.1 mL"),), MS_PER_DAY // 3)
    assert released(harmed, days(3)) == 0
    said = only(pump.check(too_low), "low_alarm_out_of_range")
    assert (said.severity, said.value, said.limit) == ("hard", nl("0.1 mL"), nl("1 mL"))

    usual = proposal(therapy(MORPHINE_10, "3 mg/day", settings=alarms("2 mL")))
    assert pump.check(usual) == ()
    report = pump.report()
    assert report.empty_at_ms is not None
    assert report.low_reservoir_at_ms is not None
    assert report.empty_at_ms - report.low_reservoir_at_ms == 20 * MS_PER_DAY // 3


@pytest.mark.use_error("U21")
def test_a_refill_date_without_the_patient_boluses_is_weeks_too_late_and_the_one_with_them_is_told_beside_it() -> None:
    pump = steady(MORPHINE_10, "3 mg/day")
    boluses = PatientBoluses(
        dose_pg=200 * PG_PER_MCG, duration_ms=4 * MS_PER_MINUTE, lockout_ms=60 * MS_PER_MINUTE, max_per_24_h=6
    )
    assert pump.check(proposal(therapy(MORPHINE_10, "3 mg/day", boluses))) == ()
    pump.apply(proposal(therapy(MORPHINE_10, "3 mg/day", boluses)), BY)
    report = pump.report()
    assert report.low_reservoir_at_ms == 60 * MS_PER_DAY
    assert report.low_reservoir_all_boluses_at_ms is not None
    assert report.low_reservoir_all_boluses_at_ms // MS_PER_DAY == 42
    said: dict[str, int] = {}
    while pump.now.ms < 60 * MS_PER_DAY:
        pump.press(ident(7))
        said |= {event.kind: event.at_ms for event in after(pump, Duration(MS_PER_DAY // 24))}
    low, empty = said["low_reservoir"], said["empty_reservoir"]
    assert low // MS_PER_DAY == 42
    assert empty // MS_PER_DAY == 47
    assert released(pump, days(1)) == 0

    none = steady(MORPHINE_10, "3 mg/day").report()
    assert none.low_reservoir_all_boluses_at_ms == none.low_reservoir_at_ms == 60 * MS_PER_DAY


@pytest.mark.use_error("U25")
def test_what_was_left_weakens_what_is_filled_and_the_pump_says_by_how_much() -> None:
    pump = steady(BACLOFEN_500, "100 mcg/day")
    stronger = proposal(therapy(BACLOFEN_2000, "100 mcg/day"), refill(BACLOFEN_2000))
    harmed = unchecked(pump)
    needle(harmed, "18.6 mL", BACLOFEN_2000)
    harmed.apply(stronger, BY)
    after(harmed, days(7))
    assert released(harmed, days(1)) == 94_750_000
    (mixed,) = harmed.report().mixed
    assert mixed.concentration_pg_per_ml == 1_895 * PG_PER_MCG

    same = proposal(None, refill(BACLOFEN_500))
    needle(pump, "18.6 mL", BACLOFEN_500)
    pump.apply(same, BY)
    assert [each.concentration_pg_per_ml for each in pump.report().mixed] == [500 * PG_PER_MCG]
    assert released(pump, days(1)) == 100 * PG_PER_MCG


@pytest.mark.use_error("U27")
def test_more_than_the_reservoir_holds_is_refused_since_the_valve_lets_in_what_fits() -> None:
    pump = steady(MORPHINE_10, "3 mg/day", "40 mL")
    wrong, meant = (proposal(None, refill(MORPHINE_10, ml, withdrawn="40 mL")) for ml in ("45 mL", "40 mL"))
    harmed = unchecked(pump)
    needle(harmed, "45 mL", MORPHINE_10)
    harmed.apply(wrong, BY)
    assert harmed.report().reservoir_nl - unscaled(harmed.state.true) == nl("5 mL")
    dry = 400 * MS_PER_DAY // 3
    harmed.advance(PumpTime(dry))
    assert released(harmed, Duration(MS_PER_DAY)) == 0
    assert harmed.report().reservoir_nl == nl("5 mL") - nl("0.3 mL")
    assert stopped(pump, wrong)
    assert only(pump.check(wrong), "over_capacity").limit == nl("40 mL")
    assert pump.check(meant) == ()


@pytest.mark.use_error("U27")
def test_a_refill_through_the_catheter_port_would_be_40_mg_of_baclofen_at_once() -> None:
    pump = steady(BACLOFEN_2000, "400 mcg/day", "0.5 mL")
    harmed: Unchecked = unchecked(pump)
    harmed.befall(PortInjected(nl=nl("20 mL"), fluid=BACLOFEN_2000))
    assert harmed.released() == {"baclofen": 40 * PG_PER_MG}
    harmed.apply(proposal(None, refill(BACLOFEN_2000, "20 mL", withdrawn="0.5 mL")), BY)
    after(harmed, days(3))
    found = Engine(harmed.data, harmed.state).check(proposal(None, refill(BACLOFEN_2000, "20 mL", "0 mL", n=2)))
    assert "discrepancy" in codes(found)

    needle(pump, "20 mL", BACLOFEN_2000)
    pump.apply(proposal(None, refill(BACLOFEN_2000, "20 mL", withdrawn="0.5 mL")), BY)
    assert pump.released() == {}
    after(pump, days(3))
    assert pump.check(proposal(None, refill(BACLOFEN_2000, "20 mL", "19.4 mL", n=2))) == ()
