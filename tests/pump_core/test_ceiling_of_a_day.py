"""A whole pump remembers what its patient had: boluses of a day beside the label, and gaps beside naivety."""

from __future__ import annotations

import pytest

from pump_core.clocks import MS_PER_HOUR, Duration, days, hours
from pump_core.engine import Engine
from pump_core.faults import Stall
from pump_core.orders import SingleBolus
from tests.pump_core.checks.judged import boluses
from tests.pump_core.examples import BY, FACTS, after, component, fill, fluid, ident, prescription, proposal, running
from tests.use_errors.bedside import released, steady, therapy, unchecked

ZICONOTIDE = fluid(component("ziconotide", "100 mcg/mL"))


def nine(n: int, pg: int = 9_000_000) -> SingleBolus:
    """9 mcg over two hours."""
    return SingleBolus(command_id=ident(n), dose_pg=pg, duration_ms=2 * MS_PER_HOUR)


def codes(pump: Engine, *orders: SingleBolus) -> list[str]:
    return [reason.code for reason in pump.check(proposal(None, *orders))]


def test_the_second_of_eight_single_boluses_of_a_day_is_refused_by_the_label() -> None:
    pump = steady(ZICONOTIDE, "10 mcg/day")
    harmed = unchecked(pump)
    for n in range(8):
        harmed.apply(proposal(None, nine(n)), BY)
        after(harmed, hours(3))
    assert harmed.released()["ziconotide"] > 45_000_000

    assert "above_label" not in codes(pump, nine(1))
    pump.apply(proposal(None, nine(1)), BY)
    after(pump, hours(3))
    pump.stop(BY)
    pump.apply(proposal(therapy(ZICONOTIDE, "10 mcg/day")), BY)
    assert "above_label" in codes(pump, nine(2))
    assert codes(pump, nine(2, 200_000)) == []
    after(pump, Duration(21 * MS_PER_HOUR))
    assert "above_label" not in codes(pump, nine(2))
    assert released(pump, days(1)) <= 19_200_000


def test_a_gap_is_not_ended_by_the_first_dose_after_it() -> None:
    pump = running()
    pump.stop(BY)
    after(pump, hours(48))
    pump.apply(proposal(prescription("1 mg/day")), BY)
    offer = proposal(prescription("1 mg/day", boluses=boluses()))
    assert "patient_boluses_naive" in [reason.code for reason in pump.check(offer)]
    after(pump, days(10))
    assert "patient_boluses_naive" in [reason.code for reason in pump.check(offer)]
    pump.apply(proposal(None, patient=FACTS), BY)
    assert pump.check(offer) == ()


def test_a_refill_alone_after_an_empty_reservoir_does_not_end_it_either() -> None:
    pump = running(low="1 mL")
    after(pump, days(200))
    pump.apply(proposal(prescription("1 mg/day"), fill(withdrawn="0 mL", n=9)), BY)
    offer = proposal(prescription("1 mg/day", boluses=boluses()))
    assert "patient_boluses_naive" in [reason.code for reason in pump.check(offer)]


@pytest.mark.parametrize(("lasts", "naive"), [(hours(47), False), (hours(48), True)])
def test_a_stall_that_recovers_by_itself_leaves_a_gap_behind(lasts: Duration, naive: bool) -> None:
    pump = running()
    after(pump, days(10))
    pump.apply(proposal(prescription("3 mg/day", boluses=boluses())), BY)
    pump.befall(Stall(found_after_ms=0, recovers_after_ms=lasts.ms))
    after(pump, days(3))
    assert pump.state.stall_found_at_ms is None
    assert (pump.press(ident(3))[0].denied == "naive") == naive
    after(pump, days(1))
    pump.apply(proposal(None, patient=FACTS), BY)
    assert pump.press(ident(4))[0].denied is None
