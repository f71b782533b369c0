"""What is remembered: boluses of a day to the pg, gaps without drug, and what ends them."""

from __future__ import annotations

import pytest

from pump_core.checks import check
from pump_core.clocks import MS_PER_DAY, MS_PER_HOUR, Duration, days
from pump_core.engine import Engine
from pump_core.faults import Stall
from pump_core.log import DrugMass, Given, Run, given_since
from pump_core.orders import Proposal, SingleBolus
from pump_core.quantities import FlowRate
from pump_core.remembered import MAX_GIVEN, cut_short, lapsed, remember, with_run, without_drug_ms
from pump_core.therapy import reservoir_of
from tests.pump_core.checks.judged import BOTH
from tests.pump_core.examples import (
    BY,
    FACTS,
    after,
    component,
    fill,
    fluid,
    ident,
    limits,
    prescription,
    proposal,
    running,
)

GAP = limits().restart_gap


def bolus(started_ms: int, hours: int = 2, kind: str = "single_bolus") -> Run:
    """0.24 mL in a day of flow: 0.01 mL an hour."""
    return Run.from_list([kind, ident(1), started_ms, started_ms + hours * MS_PER_HOUR, 240_000])


def told(pump: Engine, wanted: Proposal) -> None:
    """`wanted` as the pump notes it."""
    remember(pump.state, wanted, pump.standing().believed, pump.data.model, pump.data.limits)


def test_a_bolus_is_kept_with_the_mass_of_each_drug_of_its_fluid() -> None:
    (given,) = with_run((), bolus(5), fluid(*BOTH))
    masses = {each.drug: each.pg for each in given.drugs}
    assert masses == {"morphine": 200_000_000, "baclofen": 10_000_000}
    assert (given.patients, given.started_ms, given.ends_ms) == (False, 5, 5 + 2 * MS_PER_HOUR)
    (theirs,) = with_run((), bolus(5, kind="patient_bolus"), fluid())
    assert theirs.patients


def test_what_lies_before_a_window_counts_by_its_part_and_is_forgotten_a_day_after_its_end() -> None:
    given = with_run((), bolus(0), fluid())
    for since, pg in ((-1, 200_000_000), (0, 200_000_000), (MS_PER_HOUR, 100_000_000), (2 * MS_PER_HOUR, 0)):
        assert given_since(given, since).get("morphine", 0) == pg
    assert given_since(given, 2 * MS_PER_HOUR - 1) == {"morphine": 28}
    last = 2 * MS_PER_HOUR + MS_PER_DAY
    assert len(with_run(given, bolus(last - 1), fluid())) == 2
    assert len(with_run(given, bolus(last), fluid())) == 1


def test_however_many_boluses_are_kept_no_mass_is_lost() -> None:
    given: tuple[Given, ...] = ()
    for n in range(MAX_GIVEN + 20):
        given = with_run(given, bolus(n, hours=1), fluid())
        assert given_since(given, -1) == {"morphine": (n + 1) * 100_000_000}
    assert len(given) == MAX_GIVEN


def test_a_bolus_that_is_cut_off_counts_with_what_it_gave_until_then_rounded_up() -> None:
    run, later = bolus(5), bolus(5 + 3 * MS_PER_HOUR, kind="patient_bolus")
    given = with_run(with_run((), run, fluid()), later, fluid())
    for ms, pg in ((2 * MS_PER_HOUR, 200_000_000), (MS_PER_HOUR, 100_000_000), (1, 28)):
        other, cut = cut_short(given, later, later.started_ms + ms)
        assert other == given[0]
        assert (cut.patients, cut.started_ms, cut.ends_ms) == (True, later.started_ms, later.started_ms + ms)
        assert cut.drugs == (DrugMass(drug="morphine", pg=pg),)
    assert cut_short(given, later, later.ends_ms + 9) == given
    assert cut_short(given, later, later.started_ms) == given[:1]
    assert cut_short(given, run, run.started_ms) == given[1:]
    assert cut_short(given, bolus(6), 7) == cut_short(given, bolus(5, kind="patient_bolus"), 7) == given


def test_a_stop_leaves_of_a_bolus_what_was_given_and_the_day_has_room_for_the_rest() -> None:
    pump = running()
    after(pump, days(10))
    order = SingleBolus(command_id=ident(4), dose_pg=10**9, duration_ms=4 * MS_PER_HOUR)
    pump.apply(proposal(None, order), BY)
    after(pump, Duration(MS_PER_HOUR))
    (whole,) = pump.state.given
    pump.stop(BY)
    (left,) = pump.state.given
    assert (left.started_ms, left.ends_ms) == (whole.started_ms, pump.now.ms)
    assert left.drugs[0].pg == -(-whole.drugs[0].pg // 4)


def test_a_single_bolus_is_noted_with_the_proposal_that_begins_it() -> None:
    pump = running()
    after(pump, days(10))
    order = SingleBolus(command_id=ident(4), dose_pg=10**8, duration_ms=MS_PER_HOUR)
    told(pump, proposal(None, order))
    start = pump.now.ms
    assert pump.state.given == (
        Given(
            patients=False,
            started_ms=start,
            ends_ms=start + MS_PER_HOUR,
            drugs=(DrugMass(drug="morphine", pg=10**8),),
        ),
    )
    told(pump, proposal(prescription()))
    assert len(pump.state.given) == 1


@pytest.mark.parametrize(("short_by_ms", "expected"), [(1, False), (0, True)])
def test_a_gap_outlives_the_proposal_that_ends_it_until_the_facts_are_told(short_by_ms: int, expected: bool) -> None:
    pump = running()
    after(pump, days(1))
    pump.stop(BY)
    after(pump, Duration(GAP.ms - short_by_ms))
    again = proposal(prescription("1 mg/day"))
    told(pump, again)
    pump.apply(again, BY)
    assert without_drug_ms(pump.state) == 0
    assert lapsed(pump.state, limits()) == pump.standing().lapsed == expected
    after(pump, days(30))
    told(pump, proposal(prescription("1.1 mg/day")))
    assert lapsed(pump.state, limits()) == expected
    told(pump, proposal(None, patient=FACTS))
    assert not lapsed(pump.state, limits())


def test_facts_told_in_the_proposal_that_ends_the_gap_end_it_too() -> None:
    pump = running()
    pump.stop(BY)
    after(pump, GAP)
    wanted = proposal(prescription("3 mg/day"), patient=FACTS)
    assert "above_start_range" in [each.code for each in pump.check(proposal(prescription("3 mg/day")))]
    assert "above_start_range" not in [each.code for each in pump.check(wanted)]
    told(pump, wanted)
    pump.apply(wanted, BY)
    assert not lapsed(pump.state, limits())


@pytest.mark.parametrize(("withdrawn", "expected"), [("0 mL", True), ("0.5 mL", True), ("36 mL", False)])
def test_an_empty_needle_after_a_stop_tells_of_a_gap_before_it(withdrawn: str, expected: bool) -> None:
    """Ten days at 0.3 mL/day: 37 mL should be left; the flow is that from before the stop."""
    pump = running()
    after(pump, days(10))
    pump.stop(BY)
    after(pump, Duration(MS_PER_HOUR))
    assert reservoir_of(pump.state, pump.data.model).flow == FlowRate.whole_base(0)
    assert pump.standing().believed.flow == FlowRate.whole_base(300_000)
    wanted = proposal(prescription("3 mg/day"), fill(withdrawn=withdrawn, n=8))
    codes = [each.code for each in check(wanted, pump.standing())]
    assert ("above_start_range" in codes) == ("maybe_dry" in codes) == expected
    alone = proposal(None, fill(withdrawn=withdrawn, n=8))
    told(pump, alone)
    pump.apply(alone, BY)
    assert lapsed(pump.state, limits()) == expected
    later = [each.code for each in pump.check(proposal(prescription("3 mg/day")))]
    assert ("above_start_range" in later) == expected


@pytest.mark.parametrize(("short_by_ms", "expected"), [(1, False), (0, True)])
def test_a_stall_that_the_pump_knows_of_is_a_gap(short_by_ms: int, expected: bool) -> None:
    pump = running()
    after(pump, days(1))
    pump.befall(Stall(found_after_ms=0, recovers_after_ms=None))
    after(pump, Duration(GAP.ms - short_by_ms))
    codes = [each.code for each in pump.check(proposal(prescription("3 mg/day")))]
    assert ("above_start_range" in codes) == expected
    unknown = running()
    after(unknown, days(1))
    unknown.befall(Stall(found_after_ms=GAP.ms * 2, recovers_after_ms=None))
    after(unknown, GAP)
    assert without_drug_ms(unknown.state) == 0


def test_before_any_drug_flowed_there_is_no_gap() -> None:
    pump = running()
    pump.state.in_service_since_ms, pump.state.without_drug_since_ms = None, 0
    after(pump, days(10))
    assert without_drug_ms(pump.state) == 0
    told(pump, proposal(prescription(), fill(withdrawn="0 mL", n=8)))
    assert not lapsed(pump.state, limits())


def test_a_bolus_of_another_fluid_counts_by_the_drug_that_it_held() -> None:
    given = with_run((), bolus(0), fluid(component("hydromorphone", "1 mg/mL")))
    given = with_run(given, bolus(1), fluid())
    assert given_since(given, -1) == {"hydromorphone": 20_000_000, "morphine": 200_000_000}
