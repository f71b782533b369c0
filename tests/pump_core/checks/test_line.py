"""Bridge and prime: when one is needed, when one is refused, and what may not happen meanwhile."""

from __future__ import annotations

from typing import Literal

import pytest

from pump_core.checks import Reason, Standing, check
from pump_core.clocks import Duration, days, hours
from pump_core.engine import Engine, new_engine
from pump_core.log import RunKind
from pump_core.orders import Aspirated, Bridge, Order, Prime, Stop
from pump_core.patterns import Continuous, MinimumRate
from pump_core.prescription import Mixture, Prescription
from pump_core.values import replace
from tests.pump_core.checks.judged import BACLOFEN, codes, figures, found, single_bolus, standing
from tests.pump_core.examples import (
    BY,
    FACTS,
    after,
    component,
    facts,
    fill,
    fluid,
    ident,
    nl,
    pg_per_day,
    prescription,
    proposal,
    pump_data,
)

STRONGER = (component(concentration="20 mg/mL"),)
NEW = prescription(mixture=STRONGER)
IDLE = NEW.model_copy(update={"pattern": MinimumRate()})
BRIDGE = Bridge(command_id=ident(5), dose_pg_per_day=pg_per_day("3 mg/day"))
DRAWN = Aspirated(command_id=ident(6), nl=nl("0.2 mL"))


def prime(front: Literal["reservoir", "connector", "bench"] = "reservoir") -> Prime:
    return Prime(command_id=ident(4), front=front)


def change(*orders: Order, new: Prescription = NEW, held: Standing | None = None) -> tuple[Reason, ...]:
    """The reasons against a change of the fluid under which the line is full of the old one."""
    return check(proposal(new, *orders), held or standing(prescription()))


# Left out.


def test_old_fluid_in_the_line_and_no_bridge_ask_for_a_reason_that_says_what_would_arrive() -> None:
    assert found(change()) == [("bridge_needed", "soft", "drug")]
    assert figures(change(), "bridge_needed") == [(pg_per_day("1.5 mg/day"), pg_per_day("3 mg/day"), "pg/day")]
    assert change(BRIDGE) == ()


def test_what_would_arrive_of_another_drug_stands_against_nothing_of_its_kind() -> None:
    new = prescription("150 mcg/day", mixture=BACLOFEN)
    spastic = standing(prescription(), patient=facts(indication="spinal_spasticity"))
    (reason,) = change(new=new, held=spastic)
    assert (reason.code, reason.severity, reason.drug, reason.value, reason.limit) == (
        "bridge_needed",
        "soft",
        "morphine",
        pg_per_day("3 mg/day"),
        None,
    )


def test_what_no_64_bits_hold_is_said_as_the_most_they_do() -> None:
    weakest = prescription(mixture=(component("hydromorphone", "0.01 mcg/mL"),))
    most = weakest.model_copy(update={"pattern": Continuous(dose_pg_per_day=2**63 - 1)})
    reasons = change(new=most)
    assert [each.value for each in reasons if each.code == "bridge_needed"] == [2**63 - 1]
    assert all(each.from_list(each.to_list()) == each for each in reasons)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ((fluid(),), []),
        ((fluid(), None), []),
        ((None, fluid()), []),
        ((None,), []),
        ((), []),
        ((fluid(*STRONGER),), ["bridge_needed"]),
        ((fluid(*STRONGER), fluid()), ["bridge_needed"]),
        ((None, fluid(*STRONGER), fluid()), ["bridge_needed"]),
    ],
)
def test_it_is_the_line_that_decides_and_not_what_was_programmed(
    line: tuple[Mixture | None, ...], expected: list[str]
) -> None:
    assert codes(change(new=prescription(), held=standing(prescription(), line=line))) == expected


def test_a_fluid_whose_drugs_are_said_in_another_order_needs_no_bridge() -> None:
    both = (component(), component("bupivacaine", "1 mg/mL"))
    held = standing(prescription(mixture=both), line=(fluid(*both[::-1]),))
    assert change(new=prescription(mixture=both), held=held) == ()


def test_no_bridge_is_asked_for_when_nothing_flows_afterwards() -> None:
    for new in (prescription(None, mixture=STRONGER), IDLE):
        assert change(new=new) == ()


@pytest.mark.parametrize(
    ("current", "line", "orders", "expected"),
    [
        (None, (None,), (), ["prime_needed"]),
        (None, (None,), (prime(),), []),
        (None, (fluid(), None), (), ["prime_needed"]),
        (None, (None, fluid()), (), ["prime_needed"]),
        (None, (fluid(),), (), []),
        (prescription(None), (None,), (), ["prime_needed"]),
        (prescription(None).model_copy(update={"pattern": MinimumRate()}), (None,), (), ["prime_needed"]),
        (prescription("2.9 mg/day"), (None,), (), []),
    ],
)
def test_a_therapy_that_begins_with_a_line_without_drug_asks_for_a_prime(
    current: Prescription | None, line: tuple[Mixture | None, ...], orders: tuple[Order, ...], expected: list[str]
) -> None:
    held = standing(current, line=line)
    reasons = check(proposal(prescription(), *orders), held)
    assert found(reasons) == [(code, "soft", "prime") for code in expected]
    assert check(proposal(prescription(None)), held) == ()


@pytest.mark.parametrize(
    ("current", "new", "orders", "expected"),
    [
        pytest.param(prescription(), None, (DRAWN,), ["prime_needed"], id="it runs on"),
        pytest.param(prescription(), prescription("3.3 mg/day"), (DRAWN,), ["prime_needed"], id="it is programmed too"),
        pytest.param(prescription(), None, (DRAWN, prime()), [], id="it is primed"),
        pytest.param(prescription(None), None, (DRAWN,), [], id="nothing flows"),
        pytest.param(prescription(), prescription(None), (DRAWN,), [], id="nothing flows any more"),
        pytest.param(prescription(None), prescription(), (DRAWN,), ["prime_needed"], id="it begins"),
    ],
)
def test_who_says_that_the_catheter_was_drawn_is_asked_for_a_prime_while_therapy_goes_on(
    current: Prescription, new: Prescription | None, orders: tuple[Order, ...], expected: list[str]
) -> None:
    reasons = check(proposal(new, *orders), standing(current))
    assert found(reasons) == [(code, "soft", "prime") for code in expected]


# Refused.


@pytest.mark.parametrize(
    ("order", "line", "new", "expected"),
    [
        (BRIDGE, (fluid(),), NEW, []),
        (BRIDGE, (fluid(), fluid(*STRONGER)), NEW, []),
        (BRIDGE, (fluid(*STRONGER),), NEW, [("nothing_to_bridge", "hard", "bridge")]),
        (BRIDGE, (None, fluid()), NEW, [("nothing_to_bridge", "hard", "bridge")]),
        (BRIDGE, (), NEW, [("nothing_to_bridge", "hard", "bridge")]),
        (BRIDGE, (fluid(),), prescription(mixture=STRONGER, catheter=None), [("catheter_unknown", "hard", "catheter")]),
        (BRIDGE, (fluid(),), prescription(None, mixture=STRONGER), [("bridge_to_nothing", "hard", "bridge")]),
        (
            BRIDGE,
            (fluid(),),
            IDLE,
            [("bridge_to_nothing", "hard", "bridge")],
        ),
    ],
)
def test_a_bridge_leads_from_the_old_drug_at_the_tip_to_a_therapy(
    order: Bridge, line: tuple[Mixture | None, ...], new: Prescription, expected: list[tuple[str, str, str]]
) -> None:
    assert found(change(order, new=new, held=standing(prescription(), line=line))) == expected


@pytest.mark.parametrize(
    ("order", "line", "drawn", "expected"),
    [
        (prime("reservoir"), (None,), False, []),
        (prime("reservoir"), (None, fluid()), False, [("drug_in_tubing", "hard", "prime")]),
        (prime("connector"), (None, fluid()), False, []),
        (prime("connector"), (None,), False, []),
        (prime("reservoir"), (fluid(),), False, [("drug_at_tip", "hard", "prime")]),
        (prime("connector"), (fluid(),), False, [("drug_at_tip", "hard", "prime")]),
        (prime("connector"), (fluid(), None), False, [("drug_at_tip", "hard", "prime")]),
        (prime("connector"), (fluid(),), True, []),
        (prime("bench"), (None,), False, [("not_on_bench", "hard", "prime")]),
        (prime("bench"), (fluid(),), True, [("not_on_bench", "hard", "prime")]),
    ],
)
def test_a_prime_fills_what_is_without_drug_and_nothing_else(
    order: Prime, line: tuple[Mixture | None, ...], drawn: bool, expected: list[tuple[str, str, str]]
) -> None:
    orders = (order, DRAWN) if drawn else (order,)
    assert found(check(proposal(None, *orders), standing(prescription(None), line=line))) == expected


def test_a_prime_needs_to_know_the_catheter_but_for_the_bench() -> None:
    bare = prescription("1 mg/day", catheter=None)
    on_the_bench = standing(prescription(None, catheter=None), "0 mg/day", line=(None,))
    for order, expected in (
        (prime("reservoir"), ["catheter_unknown"]),
        (prime("connector"), ["catheter_unknown"]),
        (prime("bench"), []),
    ):
        assert codes(check(proposal(bare, order), on_the_bench)) == expected


@pytest.mark.parametrize("order", [BRIDGE, prime(), single_bolus("0.1 mg")])
def test_without_any_prescription_nothing_can_be_ordered(order: Order) -> None:
    assert found(check(proposal(None, order), standing(None, "0 mg/day"))) == [("no_prescription", "hard", "boluses")]


# Meanwhile.


@pytest.mark.parametrize("runs", ["single_bolus", "patient_bolus", "prime", "bridge"])
def test_while_anything_runs_no_bridge_and_no_prime_begins(runs: RunKind) -> None:
    for order, line in ((BRIDGE, fluid(*STRONGER)), (prime("connector"), None)):
        held = replace(standing(prescription(), line=(line,)), runs=(runs,))
        assert found(check(proposal(None, order), held)) == [("bolus_locked_out", "hard", "boluses")]
        assert check(proposal(None, order), replace(held, runs=())) == ()


@pytest.mark.parametrize(
    "orders", [(BRIDGE, prime()), (BRIDGE, single_bolus("0.1 mg")), (prime(), single_bolus("0.1 mg"))]
)
def test_bridge_prime_and_bolus_are_never_asked_for_together(orders: tuple[Order, ...]) -> None:
    held = standing(prescription(), line=(None,))
    assert ("bolus_locked_out", "hard", "boluses") in found(check(proposal(None, *orders), held))


@pytest.mark.parametrize(
    ("runs", "expected"),
    [("single_bolus", []), ("patient_bolus", []), ("prime", ["line_busy"]), ("bridge", ["line_busy"])],
)
def test_the_fluid_does_not_change_under_a_bridge_or_a_prime(runs: RunKind, expected: list[str]) -> None:
    held = standing(prescription(), runs=(runs,))
    assert [each.code for each in change(held=held) if each.severity == "hard"] == expected
    dose_alone = check(proposal(prescription("3.3 mg/day")), held)
    assert [each.code for each in dose_alone] == expected
    assert check(proposal(held.current), held) == ()


@pytest.mark.parametrize("runs", ["prime", "bridge"])
def test_therapy_can_be_ended_under_a_bridge_or_a_prime(runs: RunKind) -> None:
    held = standing(prescription(), runs=(runs,))
    for ending in (prescription(None), prescription().model_copy(update={"pattern": MinimumRate()})):
        assert check(proposal(ending), held) == ()
        other = ending.model_copy(update={"catheter": None})
        assert [each.code for each in check(proposal(other), held)] == ["line_busy"]


# With a pump.


def test_a_pump_knows_when_its_line_has_been_cleared() -> None:
    engine = new_engine(pump_data())
    first = proposal(prescription(), fill("20 mL", withdrawn="0 mL"), prime(), patient=FACTS)
    assert engine.check(first) == ()
    engine.apply(first, BY)
    after(engine, hours(1))
    (line,) = engine.report().line
    assert line.fluid == fluid()
    stronger = prescription("3 mg/day", mixture=(component(concentration="25 mg/mL"),))
    refill = fill("20 mL", withdrawn="19.7 mL", product="infumorph-25", holds=stronger.mixture, n=2)
    assert [code for code in codes(engine.check(proposal(stronger, refill))) if "needed" in code] == ["bridge_needed"]
    bridged = proposal(stronger, refill, BRIDGE)
    assert [code for code in codes(engine.check(bridged)) if "needed" in code] == []
    engine.apply(bridged, BY)
    [run] = engine.state.runs
    after(engine, Duration(run.ends_ms - run.started_ms - 1_000))
    assert codes(engine.check(proposal(None, single_bolus("0.1 mg")))) == ["bolus_locked_out", "old_fluid_in_line"]
    after(engine, Duration(1_000))
    assert engine.check(proposal(None, single_bolus("0.1 mg"))) == ()
    assert engine.check(proposal(stronger)) == ()


def test_a_stop_ends_a_bridge_and_the_line_is_asked_about_again(pump: Engine) -> None:
    after(pump, days(2))
    stronger = prescription("3 mg/day", mixture=(component(concentration="25 mg/mL"),))
    refill = fill("20 mL", withdrawn="39.4 mL", product="infumorph-25", holds=stronger.mixture, n=2)
    pump.apply(proposal(stronger, refill, BRIDGE), BY)
    pump.apply(proposal(None, Stop(command_id=ident(8))), BY)
    assert codes(pump.check(proposal(stronger))) == ["bridge_needed"]
    assert pump.check(proposal(stronger, BRIDGE.model_copy(update={"command_id": ident(9)}))) == ()


def test_a_pump_at_the_end_of_its_service_takes_no_therapy_and_no_bolus(pump: Engine) -> None:
    after(pump, pump.data.model.service.longest)
    assert pump.alarms()[0] == "end_of_service"
    for wanted in (proposal(prescription()), proposal(None, single_bolus("0.1 mg"))):
        assert found(pump.check(wanted)) == [("end_of_service", "hard", "pump")]
    assert pump.check(proposal(None, Stop(command_id=ident(8)))) == ()
