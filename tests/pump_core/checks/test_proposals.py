"""Whole proposals: alarms and fluids at and beside their limits, and wrong entries beside their sound twins."""

from __future__ import annotations

import pytest

from pump_core.checks import MAX_REASONS, Reason, check, is_refused
from pump_core.engine import Engine, new_engine
from pump_core.flow import NO_DOSE
from pump_core.orders import Bridge, ClockSet, Prime, Proposal
from pump_core.patterns import Stopped
from pump_core.prescription import AlarmSettings, Component, Prescription
from pump_core.quantities import Volume
from pump_core.values import replace
from tests.pump_core.checks.judged import BOTH, HOUR, boluses, day, flex, found, holding, on, single_bolus, standing
from tests.pump_core.examples import (
    SERIAL,
    alarms,
    component,
    facts,
    fill,
    ident,
    nl,
    prescription,
    proposal,
    pump_data,
    running,
)


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        (prescription(), []),
        (prescription(None), []),
        (prescription(settings=alarms("1 mL")), []),
        (prescription(settings=alarms("10 mL")), []),
        (prescription(settings=alarms("0.9 mL")), ["low_alarm_out_of_range"]),
        (prescription(settings=alarms("10.1 mL")), ["low_alarm_out_of_range"]),
        (prescription(settings=alarms(critical_min=120)), []),
        (prescription(settings=alarms(critical_min=9)), ["alarm_interval_out_of_range"]),
        (prescription(settings=alarms(critical_min=121)), ["alarm_interval_out_of_range"]),
        (prescription(settings=alarms(noncritical_min=24 * 60)), []),
        (prescription(settings=alarms(noncritical_min=59)), ["alarm_interval_out_of_range"]),
        (prescription(settings=alarms(noncritical_min=24 * 60 + 1)), ["alarm_interval_out_of_range"]),
        (prescription(boluses=boluses()), []),
        (prescription(mixture=(component(concentration="20 mg/mL"),)), ["bridge_needed"]),
        (
            prescription(mixture=(component(concentration="25 mg/mL"),)),
            ["above_consensus_concentration", "bridge_needed"],
        ),
        (
            prescription("3000 mcg/day", mixture=(component("baclofen"),)),
            [
                "above_start_range",
                "indication_differs",
                "above_consensus",
                "above_consensus_concentration",
                "bridge_needed",
            ],
        ),
        (
            prescription(mixture=(component(), component("baclofen", "1 mcg/mL"))),
            ["indication_differs", "bridge_needed"],
        ),
        (prescription(mixture=(component(), component("ziconotide", "1 mcg/mL"))), ["bridge_needed"]),
        (prescription(mixture=(component("saline"),)), ["drug_unknown"]),
        (prescription(mixture=(component(), component("saline"))), ["drug_unknown"]),
        (
            prescription(mixture=(Component(drug="morphine", concentration_pg_per_ml=10_000_000_001),)),
            ["concentration_off_step"],
        ),
        (
            prescription("30 mg/day", settings=alarms("0.9 mL"), boluses=boluses()),
            ["ten_fold", "low_alarm_out_of_range", "above_consensus"],
        ),
    ],
)
def test_a_prescription_at_and_beside_each_limit(new: Prescription, expected: list[str]) -> None:
    assert [reason.code for reason in on(prescription(), proposal(new))] == expected


def test_the_nearest_bound_is_named() -> None:
    low, high = (on(prescription(), proposal(prescription(settings=alarms(ml)))) for ml in ("0.9 mL", "11 mL"))
    assert [(each.value, each.limit) for each in (*low, *high)] == [
        (nl("0.9 mL"), nl("1 mL")),
        (nl("11 mL"), nl("10 mL")),
    ]
    late = on(prescription(), proposal(prescription(settings=alarms(critical_min=500))))
    assert [(each.field, each.value, each.limit, each.unit) for each in late] == [
        ("critical_interval", 30_000_000, 7_200_000, "ms")
    ]


def test_alarms_that_never_repeat_cannot_be_programmed() -> None:
    never = AlarmSettings(low_reservoir_nl=nl("2 mL"), critical_interval_ms=2**62, noncritical_interval_ms=2**62)
    reasons = on(prescription(), proposal(prescription(settings=never)))
    assert [reason.field for reason in reasons] == ["critical_interval", "noncritical_interval"]
    assert is_refused(reasons)


def test_a_first_prescription_needs_no_bridge() -> None:
    assert on(None, proposal(prescription("0.5 mg/day")), "0 mg/day") == ()


def test_a_drug_more_or_another_strength_still_needs_a_bridge() -> None:
    for other in ((*BOTH, component("ziconotide", "25 mcg/mL")), (component(), component("baclofen", "501 mcg/mL"))):
        reasons = on(prescription(mixture=BOTH), proposal(prescription(mixture=other)))
        assert "bridge_needed" in [reason.code for reason in reasons]


def test_a_fluid_stronger_than_the_consensus_is_a_caution_when_it_is_new() -> None:
    strong = prescription("0.5 mg/day", mixture=(component(concentration="25 mg/mL"),))
    (reason,) = on(None, proposal(strong.model_copy(update={"pattern": Stopped()})), "0 mg/day")
    assert (reason.code, reason.severity, reason.field) == ("above_consensus_concentration", "soft", "concentration")
    assert (reason.value, reason.limit, reason.drug) == (25_000_000_000, 20_000_000_000, "morphine")
    at = prescription(None, mixture=(component(concentration="20 mg/mL"),))
    assert on(None, proposal(at), "0 mg/day") == ()


def test_reasons_of_two_drugs_have_keys_of_their_own() -> None:
    one, other = (Reason(code="above_consensus", severity="soft", field="dose", drug=drug) for drug in ("a", "b"))
    assert one.key != other.key


def test_the_worst_proposal_has_no_more_reasons_of_a_severity_than_a_message_holds() -> None:
    drugs_of_it = ("morphine", "hydromorphone", "fentanyl", "sufentanil", "ziconotide")
    five = tuple(component(drug, "100 mg/mL") for drug in drugs_of_it)
    worst = flex(
        day((0, "1 mcg/day"), (720, "90000 mg/day")),
        mixture=five,
        boluses=boluses("9000 mg", duration_ms=2, lockout_ms=1, window_ms=HOUR, a_window=1),
    ).model_copy(
        update={
            "alarms": AlarmSettings(low_reservoir_nl=2**60, critical_interval_ms=1, noncritical_interval_ms=1),
            "catheter": None,
        }
    )
    wanted = Proposal(
        serial=SERIAL,
        base_revision=0,
        prescription=worst,
        orders=(
            fill("40.05 mL", withdrawn="0.05 mL", product="saline", stable_days=4_000),
            single_bolus("90000 mg", duration_ms=1),
            Prime(command_id=ident(8), front="reservoir"),
            Bridge(command_id=ident(9), dose_pg_per_day=1),
            ClockSet(command_id=ident(10), offset_ms=10**9),
        ),
        patient=facts("naive", psychosis="yes", indication="spinal_spasticity", allergies=drugs_of_it),
    )
    busy = replace(standing(prescription(), runs=("bridge",)), believed=holding(Volume.parse("3.4 mL")))
    reasons = check(wanted, busy)
    assert len({each.key for each in reasons}) == len(reasons) >= 50
    for severity in ("hard", "soft"):
        assert len([each for each in reasons if each.severity == severity]) <= MAX_REASONS


def test_the_clock_may_always_be_set_and_a_pump_always_stopped(pump: Engine) -> None:
    assert pump.check(proposal(None, ClockSet(command_id=ident(1), offset_ms=0))) == ()


AS_EXPECTED = fill(withdrawn="40 mL", n=2)


@pytest.mark.parametrize(
    ("wrong", "code", "twin"),
    [
        pytest.param(
            proposal(prescription("30 mg/day"), AS_EXPECTED),
            "ten_fold",
            proposal(prescription("3.3 mg/day"), AS_EXPECTED),
            id="a slipped decimal point",
        ),
        pytest.param(
            proposal(None, fill("20 mL", "20 mL", "10 mL", withdrawn="40 mL")),
            "over_capacity",
            proposal(None, AS_EXPECTED),
            id="50 mL into a 40 mL pump",
        ),
        pytest.param(
            proposal(None, fill(product="infumorph-25", withdrawn="40 mL")),
            "other_concentration",
            proposal(None, AS_EXPECTED),
            id="the wrong strength",
        ),
    ],
)
def test_a_wrong_entry_is_refused_and_its_twin_passes_unflagged(
    pump: Engine, wrong: Proposal, code: str, twin: Proposal
) -> None:
    reasons = pump.check(wrong)
    assert code in [reason.code for reason in reasons]
    assert is_refused(reasons)
    assert pump.check(twin) == ()


def test_a_dose_that_the_pump_cannot_deliver_is_refused_and_its_twin_passes_unflagged() -> None:
    engine = running(dose="0.5 mg/day")
    assert found(engine.check(proposal(prescription("0.47 mg/day")))) == [("flow_below_minimum", "hard", "dose")]
    assert engine.check(proposal(prescription("0.48 mg/day"))) == ()


def test_40_ml_fit_the_large_pump_and_not_the_small_one() -> None:
    assert running().check(proposal(None, AS_EXPECTED)) == ()
    wanted = proposal(None, fill(withdrawn="20 mL", n=2))
    assert found(running("20 mL", name="8637-20").check(wanted)) == [("over_capacity", "hard", "injected")]


def test_the_first_dose_of_a_pump_is_judged_as_a_start() -> None:
    engine = new_engine(pump_data())
    assert engine.reference_dose() == NO_DOSE
    naive = facts("naive")
    reasons = engine.check(proposal(prescription("10 mg/day"), patient=naive))
    assert found(reasons) == [("above_start_range", "hard", "dose"), ("prime_needed", "soft", "prime")]
    twin = engine.check(proposal(prescription("1 mg/day"), patient=naive))
    assert found(twin) == [("prime_needed", "soft", "prime")]
    prime = Prime(command_id=ident(2), front="reservoir")
    assert engine.check(proposal(prescription("1 mg/day"), prime, patient=naive)) == ()
