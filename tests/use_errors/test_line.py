"""What lies in the line: bridges left out, too short or mistaken for primes, and needles in the catheter access port.

The line is 85 cm of an Ascenda and 0.14 mL of tubing, 0.327 mL in all.
"""

from __future__ import annotations

import pytest

from pump_core.checks import is_refused
from pump_core.clocks import MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, Duration, days
from pump_core.engine import Engine
from pump_core.faults import PortAspirated, PortInjected, TrueCatheter
from pump_core.orders import Aspirated, Bridge, Order, Prime, Proposal
from pump_core.prescription import Catheter, PatientBoluses, Segment
from tests.pump_core.examples import BY, proposal
from tests.use_errors.bedside import (
    ASCENDA_85,
    BACLOFEN_500,
    BACLOFEN_2000,
    MORPHINE_10,
    MORPHINE_25,
    PG_PER_MCG,
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

MINUTE = Duration(MS_PER_MINUTE)
BRIDGE = Bridge(command_id=ident(4), dose_pg_per_day=100 * PG_PER_MCG)
PRIME = Prime(command_id=ident(5), front="reservoir")
UNTRIMMED = Catheter(segments=(Segment(model="8780", length_mm=1_143, nl_per_cm=2_200),))


def stronger(*orders: Order, catheter: Catheter | None = ASCENDA_85) -> Proposal:
    """Baclofen 2000 in the place of 500 mcg/mL, at 100 mcg/day as before."""
    return proposal(therapy(BACLOFEN_2000, "100 mcg/day", catheter=catheter), refill(BACLOFEN_2000), *orders)


def changed(engine: Engine, act: Proposal) -> Engine:
    """After the change by hand and by program."""
    needle(engine, "18.6 mL", BACLOFEN_2000)
    engine.apply(act, BY)
    return engine


def hours(n: float) -> Duration:
    return Duration(round(n * MS_PER_HOUR))


@pytest.mark.use_error("U6")
def test_a_bridge_left_out_gives_a_quarter_of_the_dose_for_six_and_a_half_days_and_takes_a_reason() -> None:
    pump = steady(BACLOFEN_500, "100 mcg/day")
    harmed = changed(unchecked(pump), stronger())
    old = hours(156.96)
    assert released(harmed, days(6)) == 6 * 25 * PG_PER_MCG
    assert released(harmed, Duration(old.ms - days(6).ms)) == 13_500_000
    assert released(harmed, days(1)) == 94_750_000
    said = only(pump.check(stronger()), "bridge_needed")
    assert (said.severity, said.value, said.limit) == ("soft", 25 * PG_PER_MCG, 100 * PG_PER_MCG)

    assert pump.check(stronger(BRIDGE)) == ()
    changed(pump, stronger(BRIDGE))
    assert released(pump, hours(39.24)) == 163_500_000
    assert pump.state.runs == ()
    assert released(pump, days(1)) == 94_750_000


@pytest.mark.use_error("U6")
def test_a_weaker_fluid_without_a_bridge_gives_four_times_the_dose() -> None:
    pump = steady(BACLOFEN_2000, "400 mcg/day")
    weaker = proposal(therapy(BACLOFEN_500, "400 mcg/day"), refill(BACLOFEN_500))
    harmed = unchecked(pump)
    needle(harmed, "18.6 mL", BACLOFEN_500)
    harmed.apply(weaker, BY)
    assert released(harmed, hours(9.81)) == 654 * PG_PER_MCG
    said = only(pump.check(weaker), "bridge_needed")
    assert (said.value, said.limit) == (1_600 * PG_PER_MCG, 400 * PG_PER_MCG)


@pytest.mark.use_error("U7")
def test_a_bridge_over_a_catheter_that_was_never_trimmed_in_the_record_overdoses_and_shows_its_volume() -> None:
    pump = steady(BACLOFEN_500, "100 mcg/day", told=UNTRIMMED)
    act = stronger(BRIDGE, catheter=UNTRIMMED)
    harmed = changed(unchecked(pump), act)
    (run,) = harmed.state.runs
    assert run.ends_ms == -(-391_460 * MS_PER_DAY // 200_000)
    after(harmed, hours(39.24))
    early = Duration(run.ends_ms - harmed.now.ms)
    assert released(harmed, early) == 64_460 * 1_895
    assert early.ms * 379 * PG_PER_MCG // MS_PER_DAY - PG_PER_MCG < 64_460 * 1_895
    echo = pump.understand(act)
    assert (echo.tubing_nl, echo.catheter_nl) == (140_000, 251_460)
    assert echo.runs[0].ends_ms - hours(39.24).ms > hours(7.7).ms

    told = steady(BACLOFEN_500, "100 mcg/day")
    assert told.check(stronger(BRIDGE)) == ()
    assert told.understand(stronger(BRIDGE)).runs[0].ends_ms == hours(39.24).ms


@pytest.mark.use_error("U7")
def test_a_bridge_over_a_catheter_that_nobody_knows_is_refused() -> None:
    pump = steady(BACLOFEN_500, "100 mcg/day", told=None)
    act = stronger(BRIDGE, catheter=None)
    harmed = changed(unchecked(pump), act)
    (run,) = harmed.state.runs
    assert run.ends_ms == hours(16.8).ms
    after(harmed, hours(16.8))
    assert released(harmed, hours(89.76)) == 187_000 * 500
    assert "catheter_unknown" in codes(pump.check(act))
    assert stopped(pump, act)
    assert steady(BACLOFEN_500, "100 mcg/day").check(stronger(BRIDGE)) == ()


@pytest.mark.use_error("U8")
def test_a_prime_with_drug_at_the_tip_already_is_refused() -> None:
    pump = steady(BACLOFEN_500, "100 mcg/day")
    act = proposal(therapy(BACLOFEN_500, "100 mcg/day"), PRIME)
    harmed = unchecked(pump)
    harmed.prime_whole_line()
    assert released(harmed, Duration(327_000 * MS_PER_DAY // 24_000_000)) == 163_500_000
    limited = unchecked(pump)
    limited.apply(act, BY)
    assert limited.state.runs == ()
    assert released(limited, Duration(327_000 * MS_PER_DAY // 24_000_000)) < 1_500_000
    assert stopped(pump, act)
    assert only(pump.check(act), "drug_at_tip").drug == "baclofen"

    drawn = steady(BACLOFEN_500, "100 mcg/day")
    drawn.befall(PortAspirated(nl=1_500_000))
    drawn.apply(proposal(None, Aspirated(command_id=ident(6), nl=1_500_000)), BY)
    only_catheter = proposal(therapy(BACLOFEN_500, "100 mcg/day"), Prime(command_id=ident(5), front="connector"))
    assert drawn.check(only_catheter) == ()
    drawn.apply(only_catheter, BY)
    assert released(drawn, Duration(187_000 * MS_PER_DAY // 24_000_000)) == 0
    assert released(drawn, days(1)) == 100 * PG_PER_MCG


@pytest.mark.use_error("U9")
def test_a_patient_bolus_while_old_fluid_is_in_the_line_is_denied() -> None:
    pump = steady(MORPHINE_25, "5 mg/day")
    boluses = PatientBoluses(
        dose_pg=500 * PG_PER_MCG, duration_ms=4 * MS_PER_MINUTE, lockout_ms=60 * MS_PER_MINUTE, max_per_24_h=3
    )
    weak, weaker = refill(MORPHINE_10), therapy(MORPHINE_10, "5 mg/day", boluses)
    bridge = Bridge(command_id=ident(4), dose_pg_per_day=5_000 * PG_PER_MCG)
    harmed = unchecked(pump)
    needle(harmed, "18.6 mL", MORPHINE_10)
    harmed.apply(proposal(weaker, weak), BY)
    basal = 4 * 12_500_000_000 // 1_440
    harmed.press(ident(7))
    assert released(harmed, Duration(4 * MS_PER_MINUTE)) == 1_250 * PG_PER_MCG + basal
    assert stopped(pump, proposal(weaker, weak, bridge))
    assert "patient_boluses_after_change" in codes(pump.check(proposal(weaker, weak, bridge)))

    bridged = proposal(therapy(MORPHINE_10, "5 mg/day"), weak, bridge)
    assert pump.check(bridged) == ()
    needle(pump, "18.6 mL", MORPHINE_10)
    pump.apply(bridged, BY)
    pump.apply(proposal(weaker), BY)
    assert pump.press(ident(7))[0].denied == "bridge_running"
    after(pump, Duration(pump.state.runs[0].ends_ms - pump.now.ms))
    assert pump.press(ident(8))[0].denied is None
    assert released(pump, Duration(4 * MS_PER_MINUTE)) < 600 * PG_PER_MCG


@pytest.mark.use_error("U13")
def test_a_prime_in_the_place_of_a_bridge_is_refused() -> None:
    pump = steady(BACLOFEN_500, "100 mcg/day")
    act = stronger(PRIME)
    harmed = unchecked(pump)
    changed(harmed, stronger())
    harmed.prime_whole_line()
    assert released(harmed, Duration(327_000 * MS_PER_DAY // 24_000_000)) == 163_500_000
    assert stopped(pump, act)
    assert "drug_at_tip" in codes(pump.check(act))
    assert pump.check(stronger(BRIDGE)) == ()


@pytest.mark.use_error("U13")
def test_a_bridge_in_the_place_of_a_prime_is_refused() -> None:
    pump = steady(BACLOFEN_500, "100 mcg/day")
    pump.befall(PortAspirated(nl=1_500_000))
    pump.apply(proposal(None, Aspirated(command_id=ident(6), nl=1_500_000)), BY)
    assert [part.fluid for part in pump.report().line] == [None, BACLOFEN_500]
    again = therapy(BACLOFEN_500, "100 mcg/day")
    unprimed = unchecked(pump)
    unprimed.apply(proposal(again), BY)
    assert released(unprimed, hours(22.44)) == 0
    assert codes(pump.check(proposal(again, BRIDGE))) == ["nothing_to_bridge"]
    assert pump.check(proposal(again, Prime(command_id=ident(5), front="connector"))) == ()


@pytest.mark.use_error("U26")
def test_an_injection_through_the_port_without_aspiration_gives_all_that_the_catheter_holds() -> None:
    pump = steady(BACLOFEN_2000, "400 mcg/day")
    harmed = unchecked(pump)
    before = harmed.released().get("baclofen", 0)
    harmed.befall(PortInjected(nl=1_000_000, fluid=None))
    assert harmed.released()["baclofen"] - before == 374 * PG_PER_MCG

    pump.befall(PortAspirated(nl=1_500_000))
    pump.befall(PortInjected(nl=1_000_000, fluid=None))
    assert pump.released() == {}
    told = Aspirated(command_id=ident(6), nl=1_500_000)
    pump.apply(proposal(None, told), BY)
    assert [(part.fluid, part.nl) for part in pump.report().line] == [(None, 187_000), (BACLOFEN_2000, 140_000)]
    prime = proposal(therapy(BACLOFEN_2000, "400 mcg/day"), Prime(command_id=ident(5), front="connector"))
    assert pump.check(prime) == ()


@pytest.mark.use_error("U28")
def test_a_longer_catheter_that_is_not_told_makes_a_bridge_too_short_and_one_that_is_told_does_not() -> None:
    pump = steady(BACLOFEN_500, "100 mcg/day")
    pump.befall(TrueCatheter(nl=251_460))
    after(pump, days(10))
    harmed = changed(unchecked(pump), stronger(BRIDGE))
    after(harmed, hours(39.24))
    assert harmed.state.runs == ()
    assert released(harmed, hours(30.5)) == 31_770_833
    assert released(harmed, days(1)) > 90 * PG_PER_MCG

    untold = pump.understand(stronger(BRIDGE))
    assert untold.catheter_nl == 187_000
    told = pump.copy()
    told.apply(proposal(therapy(BACLOFEN_500, "100 mcg/day", catheter=UNTRIMMED)), BY)
    assert told.report().catheter_nl == 251_460
    after(told, days(1))
    act = stronger(BRIDGE, catheter=UNTRIMMED)
    assert not is_refused(told.check(act))
    changed(told, act)
    assert released(told, Duration(391_460 * MS_PER_DAY // 200_000)) == 391_460 * 500
    after(told, MINUTE)
    assert told.state.runs == ()
    assert released(told, days(1)) > 94 * PG_PER_MCG
