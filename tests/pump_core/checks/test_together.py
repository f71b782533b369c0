"""What may not come together, on a pump: orders and prescriptions that are sound one by one and harm in company."""

from __future__ import annotations

from dataclasses import fields

import pytest

from pump_core.checks import Reason
from pump_core.clocks import Duration, days, hours, minutes
from pump_core.engine import Engine
from pump_core.faults import Stall
from pump_core.log import DrugMass, Event
from pump_core.orders import Aspirated, Bridge, Order, Prime, SingleBolus, Stop
from pump_core.preview import preview
from pump_core.reasons import explain
from tests.pump_core.examples import (
    BY,
    after,
    component,
    drugs,
    fill,
    fluid,
    ident,
    pg_per_day,
    prescription,
    proposal,
    running,
)

STRONGER = (component(concentration="20 mg/mL"),)
STOP = Stop(command_id=ident(20))
BOLUS = SingleBolus(command_id=ident(21), dose_pg=10**8, duration_ms=hours(1).ms)
BRIDGE = Bridge(command_id=ident(22), dose_pg_per_day=pg_per_day("3 mg/day"))


def prime(front: str = "connector", n: int = 23) -> Prime:
    return Prime.from_list(["prime", ident(n), front])


def drawn(nl: int) -> Aspirated:
    return Aspirated(command_id=ident(24), nl=nl)


def hard(reasons: tuple[Reason, ...]) -> list[str]:
    return [each.code for each in reasons if each.severity == "hard"]


@pytest.fixture
def pump() -> Engine:
    """A pump whose line is full of what it infuses."""
    engine = running("20 mL", dose="3 mg/day")
    after(engine, days(3))
    return engine


@pytest.mark.parametrize("order", [BOLUS, prime(), BRIDGE])
def test_nothing_that_flows_comes_with_a_stop(pump: Engine, order: Order) -> None:
    assert hard(pump.check(proposal(None, STOP, order))) == ["stop_stands_alone"]


def test_a_stop_and_a_therapy_are_no_one_proposal_and_a_stop_alone_is(pump: Engine) -> None:
    assert "stop_stands_alone" in hard(pump.check(proposal(prescription("3 mg/day"), STOP)))
    assert pump.check(proposal(None, STOP)) == ()


def test_a_fluid_that_nobody_filled_is_refused_with_a_bridge_and_without(pump: Engine) -> None:
    new = prescription("3 mg/day", mixture=STRONGER)
    assert "fluid_not_filled" in hard(pump.check(proposal(new)))
    assert "fluid_not_filled" in hard(pump.check(proposal(new, BRIDGE)))
    assert "fluid_not_filled" not in hard(pump.check(proposal(prescription("3 mg/day"))))


@pytest.mark.parametrize("front", ["reservoir", "connector"])
def test_a_prime_after_a_drop_was_drawn_pushes_out_no_drug(pump: Engine, front: str) -> None:
    act = proposal(None, drawn(1_000), prime(front))
    refused = hard(pump.check(act))
    if front == "reservoir":
        assert refused == ["drug_in_tubing"]
        return
    assert refused == []
    before = pump.released()["morphine"]
    pump.apply(act, BY)
    after(pump, minutes(10))
    ten_minutes = pg_per_day("3 mg/day") * minutes(10).ms // days(1).ms
    assert pump.released()["morphine"] - before <= ten_minutes + 10_000 * 1_000


def test_a_prime_that_was_cut_off_goes_on_for_what_is_left(pump: Engine) -> None:
    catheter = prescription().catheter
    assert catheter is not None
    whole = int(catheter.volume.base)
    pump.apply(proposal(None, drawn(2 * whole), prime()), BY)
    after(pump, Duration(pump.state.runs[0].ends_ms - pump.now.ms - 60_000))
    pump.stop(BY)
    pump.apply(proposal(prescription("3 mg/day"), prime(n=26)), BY)
    (rest,) = pump.state.runs
    assert 59_000 <= rest.ends_ms - rest.started_ms <= 61_000


def test_a_bridge_after_an_aspiration_has_nothing_to_carry_on(pump: Engine) -> None:
    new = prescription("3 mg/day", mixture=STRONGER)
    order = fill("20 mL", n=27, product="", holds=fluid(*STRONGER))
    assert "nothing_to_bridge" in hard(pump.check(proposal(new, order, drawn(500_000), BRIDGE)))


@pytest.mark.parametrize("order", [BOLUS, prime()])
def test_nothing_is_ordered_of_a_pump_that_knows_its_rotor_stands(pump: Engine, order: Order) -> None:
    pump.befall(Stall(found_after_ms=0, recovers_after_ms=None))
    assert "rotor_stalled" in hard(pump.check(proposal(None, order)))


def test_nothing_is_ordered_of_an_empty_reservoir_but_with_its_fill(pump: Engine) -> None:
    after(pump, days(90))
    assert "reservoir_empty" in hard(pump.check(proposal(None, BOLUS)))
    full = proposal(prescription("3 mg/day"), fill("20 mL", n=28, withdrawn="0 mL"), BOLUS)
    assert "reservoir_empty" not in hard(pump.check(full))


def test_a_look_ahead_tells_no_fault_that_the_pump_cannot_know(pump: Engine) -> None:
    pump.befall(Stall(found_after_ms=minutes(20).ms, recovers_after_ms=hours(5).ms))
    assert [event.kind for event in preview(pump, None, days(7)).events] == []
    assert [event.kind for event in after(pump, hours(6))] == ["motor_stall", "motor_stall_recovered"]


class Failing(Engine):
    """A pump that fails halfway through a program."""

    def _applied(self, *args: object) -> tuple[Event, ...]:
        super()._applied(*args)  # type: ignore[arg-type]
        raise ZeroDivisionError


def test_a_program_that_fails_halfway_has_changed_nothing(pump: Engine) -> None:
    failing = Failing(pump.data, pump.copy().state)
    with pytest.raises(ZeroDivisionError):
        failing.apply(proposal(prescription("3.3 mg/day"), fill("20 mL", n=29, withdrawn="19.1 mL")), BY)
    for field in fields(pump.state):
        assert getattr(failing.state, field.name) == getattr(pump.state, field.name), field.name
    assert after(failing, hours(1)) == after(pump, hours(1))
    assert DrugMass(drug="morphine", pg=failing.released()["morphine"]).pg == pump.released()["morphine"]


def test_a_dose_that_cannot_wait_for_the_end_of_a_bridge_is_changed_by_a_stop_and_a_new_bridge(pump: Engine) -> None:
    stronger = (component(concentration="25 mg/mL"),)
    refill = fill("20 mL", withdrawn="19.1 mL", product="infumorph-25", holds=fluid(*stronger), n=30)
    pump.apply(proposal(prescription("3 mg/day", mixture=stronger), refill, BRIDGE), BY)
    lower = proposal(prescription("2 mg/day", mixture=stronger))
    (refusal,) = [each for each in pump.check(lower) if each.severity == "hard"]
    said = explain(refusal, drugs())
    assert refusal.code == "line_busy"
    assert "stop the pump" in said.do
    assert "new bridge" in said.do

    (cut_off, stopped) = pump.stop(BY)
    assert (cut_off.kind, stopped.kind) == ("run_cut_off", "stopped")
    assert [each.code for each in pump.check(lower)] == ["large_decrease", "bridge_needed"]
    rebridged = proposal(lower.prescription, BRIDGE.model_copy(update={"dose_pg_per_day": pg_per_day("2 mg/day")}))
    assert hard(pump.check(rebridged)) == []
    pump.apply(rebridged, BY)
    (run,) = pump.state.runs
    assert (run.kind, run.flow_nl_per_day) == ("bridge", 200_000)
