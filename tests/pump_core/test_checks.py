"""Each limit, exactly at it, one step below and one above; each wrong entry beside its sound twin."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pump_core.catalogue import PumpModel
from pump_core.checks import MAX_REASONS, Reason, check, check_dose, dose_slip, is_refused, product_reasons
from pump_core.clocks import days
from pump_core.drugs import DrugLibrary
from pump_core.engine import Engine, new_engine
from pump_core.flow import NO_DOSE, highest_dose, lowest_dose
from pump_core.limits import Limits
from pump_core.orders import ClockSet, Fill, Proposal
from pump_core.prescription import AlarmSettings, Component, PatientBoluses, Prescription, Stopped
from pump_core.quantities import DoseRate, FlowRate, Volume
from pump_core.refill import Reservoir
from tests.pump_core.examples import (
    after,
    alarms,
    component,
    drugs,
    fill,
    fluid,
    ident,
    limits,
    model,
    nl,
    pg_per_day,
    prescription,
    proposal,
    pump_data,
    running,
)

Found = list[tuple[str, str, str]]

BOTH = (component(), component("baclofen", "500 mcg/mL"))


def found(reasons: tuple[Reason, ...]) -> Found:
    return [(reason.code, reason.severity, reason.field) for reason in reasons]


def on(
    current: Prescription | None,
    wanted: Proposal,
    running_dose: str = "3 mg/day",
    believed: Reservoir | None = None,
) -> tuple[Reason, ...]:
    """The reasons against a proposal; what came out is what was expected unless a test says what was `believed`."""
    dose = DoseRate.parse(running_dose)
    [withdrawn] = [order.withdrawn for order in wanted.orders if isinstance(order, Fill)] or [Volume.parse("0 mL")]
    return check(wanted, current, dose, believed or holding(withdrawn), model(), drugs(), limits())


def holding(expected: Volume, flow: str = "0.3 mL/day") -> Reservoir:
    """A pump that was filled with 40 mL and believes that this much is left."""
    return Reservoir(expected, Volume.parse("40 mL") - expected, FlowRate.parse(flow))


def dose_reasons(dose: str, now: str = "3 mg/day", like: Prescription | None = None) -> tuple[Reason, ...]:
    return check_dose(DoseRate.parse(dose), like or prescription(), DoseRate.parse(now), model(), drugs(), limits())


# Doses.


@pytest.mark.parametrize(
    ("dose", "now", "expected"),
    [
        ("29.999999999 mg/day", "3 mg/day", ["large_increase", "above_consensus"]),
        ("30 mg/day", "3 mg/day", ["ten_fold", "above_consensus"]),
        ("30.000000001 mg/day", "3 mg/day", ["ten_fold", "above_consensus"]),
        ("0.600000001 mg/day", "6 mg/day", ["large_decrease"]),
        ("2.1 mg/day", "3 mg/day", []),
        ("2.099999999 mg/day", "3 mg/day", ["large_decrease"]),
        ("0.6 mg/day", "0 mg/day", []),
        ("0.6 mg/day", "6 mg/day", ["ten_fold"]),
        ("0.599999999 mg/day", "6 mg/day", ["ten_fold"]),
        ("3.899999999 mg/day", "3 mg/day", []),
        ("3.9 mg/day", "3 mg/day", []),
        ("3.900000001 mg/day", "3 mg/day", ["large_increase"]),
        ("14.999999999 mg/day", "15 mg/day", []),
        ("15 mg/day", "15 mg/day", []),
        ("15.000000001 mg/day", "15 mg/day", ["above_consensus"]),
        ("0.48 mg/day", "0.5 mg/day", []),
        ("0.479999999 mg/day", "0.5 mg/day", ["flow_below_minimum"]),
        ("240 mg/day", "200 mg/day", ["above_consensus"]),
        ("240.000999999 mg/day", "200 mg/day", ["above_consensus"]),
        ("240.001 mg/day", "200 mg/day", ["flow_above_maximum", "above_consensus"]),
        ("1 mg/day", "0 mg/day", []),
        ("1.000000001 mg/day", "0 mg/day", ["above_start_range"]),
        ("3 mg/day", "3 mg/day", []),
        ("0 mg/day", "3 mg/day", ["flow_below_minimum", "large_decrease"]),
    ],
)
def test_a_dose_at_and_beside_each_limit(dose: str, now: str, expected: list[str]) -> None:
    assert [reason.code for reason in dose_reasons(dose, now)] == expected


@pytest.mark.parametrize(
    ("dose", "severity"), [("9.999999999 mg/day", "soft"), ("10 mg/day", "hard"), ("11 mg/day", "hard")]
)
def test_a_start_is_a_caution_above_its_range_and_a_stop_from_ten_times_that(dose: str, severity: str) -> None:
    assert found(dose_reasons(dose, "0 mg/day")) == [("above_start_range", severity, "dose")]


def test_severities_of_a_dose(limits: Limits) -> None:
    hard = {"ten_fold", "unit_slip", "flow_below_minimum", "flow_above_maximum"}
    for dose in ("30 mg/day", "3000 mg/day", "0.1 mg/day", "20 mg/day", "2 mg/day"):
        for reason in dose_reasons(dose):
            assert (reason.severity == "hard") == (reason.code in hard)


@pytest.mark.parametrize(
    ("old", "new", "slip"),
    [
        pytest.param("200 mcg/day", "240 mcg/day", None, id="D49"),
        pytest.param("0.5 mg/day", "5000 mcg/day", "ten_fold", id="D51"),
        pytest.param("1.94 mg/day", "2.174 mg/day", None, id="Q01"),
        pytest.param("1 mg/day", "1000 mg/day", "unit_slip", id="mcg read as mg"),
        pytest.param("1 mg/day", "1 mcg/day", "unit_slip", id="mg read as mcg"),
        pytest.param("1 mg/day", "1001 mg/day", "ten_fold", id="no exact thousand"),
        pytest.param("1 mg/day", "0.999 mcg/day", "ten_fold", id="no exact thousandth"),
        pytest.param("0 mg/day", "1 mg/day", None, id="nothing runs"),
        pytest.param("1 mg/day", "0 mg/day", None, id="nothing is asked"),
        pytest.param("0 mg/day", "0 mg/day", None, id="nothing at all"),
    ],
)
def test_a_slip_of_a_digit_or_a_unit_is_known_by_its_factor(
    limits: Limits, old: str, new: str, slip: str | None
) -> None:
    assert dose_slip(DoseRate.parse(old), DoseRate.parse(new), limits) == slip


def test_a_reason_carries_the_value_and_the_limit_in_whole_pg_per_day(model: PumpModel, drugs: DrugLibrary) -> None:
    strength = component().concentration
    limit_of = {
        "0.1 mg/day": lowest_dose(strength, model),
        "300 mg/day": highest_dose(strength, model),
        "2 mg/day": DoseRate.parse("1.3 mg/day"),
    }
    for dose, limit in limit_of.items():
        reason = dose_reasons(dose, {"300 mg/day": "250 mg/day"}.get(dose, "1 mg/day"))
        carried = [each for each in reason if each.code not in ("ten_fold", "above_consensus")]
        assert [(each.value, each.limit, each.unit, each.drug) for each in carried] == [
            (pg_per_day(dose), limit.whole, "pg/day", "morphine")
        ]


@given(dose=st.integers(0, 2**63 - 1), now=st.integers(0, 2**63 - 1))
def test_any_dose_that_fits_64_bits_is_judged(dose: int, now: int) -> None:
    reasons = check_dose(
        DoseRate.whole_base(dose), prescription(), DoseRate.whole_base(now), model(), drugs(), limits()
    )
    below = dose < pg_per_day("0.48 mg/day")
    above = dose >= pg_per_day("240.001 mg/day")
    codes = [reason.code for reason in reasons]
    assert ("flow_below_minimum" in codes) == below
    assert ("flow_above_maximum" in codes) == above
    assert is_refused(reasons) or not (below or above)


def test_each_drug_of_a_mixture_is_judged_on_its_own_dose() -> None:
    both = prescription("0.5 mg/day", mixture=(component(), component("baclofen", "2000 mcg/mL")))
    assert found(dose_reasons("0.5 mg/day", "0 mg/day", both)) == []
    strong = prescription("0.5 mg/day", mixture=(component(), component("baclofen", "50 mg/mL")))
    reasons = dose_reasons("0.5 mg/day", "0 mg/day", strong)
    assert [(reason.code, reason.severity, reason.drug) for reason in reasons] == [
        ("above_start_range", "hard", "baclofen"),
        ("above_consensus", "soft", "baclofen"),
    ]
    assert reasons[0].value == pg_per_day("2500 mcg/day")


@pytest.mark.parametrize(
    ("drug", "strength", "before", "at", "below"),
    [
        ("morphine", "10 mg/mL", "3 mg/day", "2.1 mg/day", "2.09 mg/day"),
        ("baclofen", "500 mcg/mL", "1 mg/day", "0.8 mg/day", "0.79 mg/day"),
    ],
)
def test_a_large_decrease_is_a_caution_for_a_drug_whose_lack_harms(
    drug: str, strength: str, before: str, at: str, below: str
) -> None:
    like = prescription(before, mixture=(component(drug, strength),))
    assert dose_reasons(at, before, like) == ()
    (reason,) = dose_reasons(below, before, like)
    assert (reason.code, reason.severity, reason.field, reason.drug) == ("large_decrease", "soft", "dose", drug)
    assert (reason.value, reason.limit) == (pg_per_day(below), pg_per_day(at))


def test_a_drug_that_may_be_stopped_abruptly_is_lowered_without_a_word() -> None:
    like = prescription("18 mcg/day", mixture=(component("ziconotide", "25 mcg/mL"),))
    assert dose_reasons("2 mcg/day", "18 mcg/day", like) == ()


def test_a_decrease_is_judged_on_each_drug_that_follows() -> None:
    both = prescription("3 mg/day", mixture=BOTH)
    reasons = dose_reasons("2.25 mg/day", "3 mg/day", both)
    assert [(each.code, each.drug, each.value, each.limit) for each in reasons] == [
        ("large_decrease", "baclofen", pg_per_day("112.5 mcg/day"), pg_per_day("120 mcg/day"))
    ]
    assert dose_reasons("2.4 mg/day", "3 mg/day", both) == ()


# Prescriptions.


def boluses() -> PatientBoluses:
    return PatientBoluses(dose_pg=1, duration_ms=1, lockout_ms=1, max_per_24_h=1)


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
        (prescription(boluses=boluses()), ["patient_boluses_unavailable"]),
        (prescription(mixture=(component(concentration="20 mg/mL"),)), ["bridge_needed"]),
        (
            prescription(mixture=(component(concentration="25 mg/mL"),)),
            ["above_consensus_concentration", "bridge_needed"],
        ),
        (
            prescription("3000 mcg/day", mixture=(component("baclofen"),)),
            ["above_consensus", "above_consensus_concentration", "bridge_needed"],
        ),
        (prescription(mixture=(component(), component("baclofen", "1 mcg/mL"))), ["bridge_needed"]),
        (prescription(mixture=(component("saline"),)), ["drug_unknown"]),
        (prescription(mixture=(component(), component("saline"))), ["drug_unknown"]),
        (
            prescription(mixture=(Component(drug="morphine", concentration_pg_per_ml=10_000_000_001),)),
            ["concentration_off_step"],
        ),
        (
            prescription("30 mg/day", settings=alarms("0.9 mL"), boluses=boluses()),
            ["ten_fold", "above_consensus", "patient_boluses_unavailable", "low_alarm_out_of_range"],
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


# Fills.


@pytest.mark.parametrize(
    ("syringes", "withdrawn", "expected"),
    [
        (("20 mL", "20 mL"), "3.4 mL", []),
        (("20 mL", "19.9 mL"), "3.4 mL", []),
        (("20 mL", "20.1 mL"), "3.4 mL", [("over_capacity", "hard", "injected")]),
        (("20 mL",), "40 mL", []),
        (("20 mL",), "40.1 mL", [("over_capacity", "hard", "withdrawn")]),
        (("2.1 mL",), "0 mL", []),
        (("2 mL",), "0 mL", [("fill_below_alarm", "hard", "injected")]),
        (("1.9 mL",), "0 mL", [("fill_below_alarm", "hard", "injected")]),
        (("20.05 mL", "10 mL"), "0 mL", [("volume_off_step", "hard", "injected")]),
        (("20.05 mL", "10.05 mL"), "0 mL", [("volume_off_step", "hard", "injected")]),
        (("20 mL",), "3.45 mL", [("volume_off_step", "hard", "withdrawn")]),
    ],
)
def test_a_fill_at_and_beside_each_limit(syringes: tuple[str, ...], withdrawn: str, expected: Found) -> None:
    reasons = on(prescription(), proposal(None, fill(*syringes, withdrawn=withdrawn)))
    assert found(reasons) == expected


def test_the_largest_fill_that_can_be_written_is_refused_with_its_volume() -> None:
    syringes = tuple(fill("0.1 mL").syringes_nl) and (2**40 - 1,) * 12
    wanted = fill("20 mL").model_copy(update={"syringes_nl": syringes})
    codes = {reason.code: reason.value for reason in on(prescription(), proposal(None, wanted))}
    assert codes["over_capacity"] == 12 * (2**40 - 1)


@pytest.mark.parametrize(
    ("product", "expected"),
    [
        ("infumorph-10", []),
        ("mitigo-10", []),
        ("infumorph-25", ["other_concentration"]),
        ("lioresal-500", ["other_drug"]),
        ("saline", ["product_unknown"]),
        ("", ["product_unknown"]),
    ],
)
def test_only_what_the_pump_holds_may_be_injected(drugs: DrugLibrary, product: str, expected: list[str]) -> None:
    assert [reason.code for reason in product_reasons(product, fluid(), drugs)] == expected
    assert found(on(prescription(), proposal(None, fill(product=product, stable_days=84)))) == [
        (code, "hard", "product") for code in expected
    ]


@pytest.mark.parametrize(
    ("product", "expected"),
    [
        ("", []),
        ("infumorph-10", []),
        ("lioresal-2000", []),
        ("prialt-25", ["other_drug"]),
        ("saline", ["product_unknown"]),
    ],
)
def test_an_admixture_is_no_product_or_begins_with_one_of_its_drugs(
    drugs: DrugLibrary, product: str, expected: list[str]
) -> None:
    assert [reason.code for reason in product_reasons(product, fluid(*BOTH), drugs)] == expected


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        (BOTH, []),
        ((component(),), ["other_drug"]),
        ((*BOTH, component("ziconotide", "25 mcg/mL")), ["other_drug"]),
        ((component(), component("ziconotide", "25 mcg/mL")), ["other_drug"]),
        ((component(), component("baclofen", "501 mcg/mL")), ["other_concentration"]),
        ((component("morphine", "20 mg/mL"), component("baclofen", "1 mg/mL")), ["other_concentration"]),
        (BOTH[::-1], ["other_order"]),
    ],
)
def test_the_fluid_of_the_label_is_exactly_what_the_pump_holds(
    label: tuple[Component, ...], expected: list[str]
) -> None:
    wanted = fill(product="", holds=fluid(*label), stable_days=84)
    assert found(on(prescription(mixture=BOTH), proposal(None, wanted))) == [
        (code, "hard", "fluid") for code in expected
    ]


THREE = (*BOTH, component("ziconotide", "25 mcg/mL"))


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ((0, 1, 2), []),
        ((0, 2, 1), []),
        ((1, 0, 2), ["other_order"]),
        ((2, 1, 0), ["other_order"]),
    ],
)
def test_only_the_first_drug_of_an_admixture_has_a_place_of_its_own(said: tuple[int, ...], expected: list[str]) -> None:
    ordered = tuple(THREE[place] for place in said)
    label = fill(product="", holds=fluid(*ordered), stable_days=84)
    assert found(on(prescription(mixture=THREE), proposal(None, label))) == [
        (code, "hard", "fluid") for code in expected
    ]
    again = on(prescription(mixture=THREE), proposal(prescription(mixture=ordered)))
    assert found(tuple(each for each in again if each.field == "drug")) == [(code, "hard", "drug") for code in expected]


def test_a_drug_more_or_another_strength_still_needs_a_bridge() -> None:
    for other in (THREE, (component(), component("baclofen", "501 mcg/mL"))):
        reasons = on(prescription(mixture=BOTH), proposal(prescription(mixture=other)))
        assert "bridge_needed" in [reason.code for reason in reasons]


@pytest.mark.parametrize(
    ("withdrawn", "expected"),
    [
        ("3.4 mL", []),
        ("1.4 mL", []),
        ("1.3 mL", ["discrepancy"]),
        ("5.4 mL", []),
        ("5.5 mL", ["discrepancy"]),
        ("0.5 mL", ["discrepancy", "maybe_dry"]),
        ("0.6 mL", ["discrepancy"]),
    ],
)
def test_what_came_out_is_judged_against_what_the_pump_believes(withdrawn: str, expected: list[str]) -> None:
    wanted = proposal(None, fill(withdrawn=withdrawn))
    believed = holding(Volume.parse("3.4 mL"))
    assert found(on(prescription(), wanted, believed=believed)) == [(code, "soft", "withdrawn") for code in expected]


def test_a_dry_spell_matters_only_when_drug_flows_again_and_did_flow() -> None:
    believed, empty = holding(Volume.parse("1.1 mL")), fill(withdrawn="0.5 mL")
    (reason,) = on(prescription(), proposal(None, empty), believed=believed)
    assert (reason.code, reason.value, reason.limit, reason.unit) == ("maybe_dry", 2, 2, "days")
    assert on(prescription(), proposal(prescription(None), empty), believed=believed) == ()
    assert on(prescription(), proposal(None, empty), believed=holding(Volume.parse("1 mL"))) == ()
    stood = holding(Volume.parse("1.1 mL"), "0 mL/day")
    assert on(prescription(), proposal(None, empty), believed=stood) == ()


def test_the_pump_asks_about_a_discrepancy_of_its_own_belief() -> None:
    engine = running()
    after(engine, days(122))
    assert engine.report().reservoir_nl == nl("3.4 mL")
    (reason,) = engine.check(proposal(None, fill(withdrawn="1 mL", n=2)))
    assert (reason.key, reason.severity) == ("discrepancy/withdrawn/", "soft")
    assert (reason.value, reason.limit, reason.unit) == (1_000, 3_400, "uL")
    assert engine.check(proposal(None, fill(withdrawn="3.3 mL", n=2))) == ()


def test_a_product_and_a_fluid_that_differ_are_never_both_right() -> None:
    other = fill(product="infumorph-10", holds=fluid(component(concentration="25 mg/mL")))
    reasons = on(prescription(), proposal(None, other))
    assert found(reasons) == [("other_concentration", "hard", "fluid")]
    assert (reasons[0].value, reasons[0].limit, reasons[0].drug) == (25_000_000_000, 10_000_000_000, "morphine")


@pytest.mark.parametrize(
    ("product", "holds", "longest"),
    [
        ("infumorph-10", (component(),), 180),
        ("mitigo-10", (component(),), 90),
        ("", (component(), component("ziconotide", "25 mcg/mL")), 84),
        ("mitigo-10", BOTH, 90),
        ("", BOTH, 180),
    ],
)
def test_a_fill_is_stable_no_longer_than_what_it_is_made_of(
    product: str, holds: tuple[Component, ...], longest: int
) -> None:
    def judged(stable_days: int) -> tuple[Reason, ...]:
        wanted = fill(product=product, holds=fluid(*holds), stable_days=stable_days)
        return on(prescription(mixture=holds), proposal(None, wanted))

    assert judged(longest) == ()
    (reason,) = judged(longest + 1)
    assert (reason.code, reason.severity, reason.field) == ("stability_too_long", "hard", "stable_days")
    assert (reason.value, reason.limit, reason.unit) == (longest + 1, longest, "days")


def test_a_fluid_stronger_than_the_consensus_is_a_caution_when_it_is_new() -> None:
    strong = prescription("0.5 mg/day", mixture=(component(concentration="25 mg/mL"),))
    (reason,) = on(None, proposal(strong.model_copy(update={"pattern": Stopped()})), "0 mg/day")
    assert (reason.code, reason.severity, reason.field) == ("above_consensus_concentration", "soft", "concentration")
    assert (reason.value, reason.limit, reason.drug) == (25_000_000_000, 20_000_000_000, "morphine")
    at = prescription(None, mixture=(component(concentration="20 mg/mL"),))
    assert on(None, proposal(at), "0 mg/day") == ()


def test_a_refill_with_the_same_strong_fluid_does_not_nag() -> None:
    strong = prescription("3 mg/day", mixture=(component(concentration="25 mg/mL"),))
    again = fill("20 mL", product="infumorph-25", holds=strong.mixture)
    assert on(strong, proposal(strong, again)) == ()


def test_reasons_of_two_drugs_have_keys_of_their_own() -> None:
    one, other = (Reason(code="above_consensus", severity="soft", field="dose", drug=drug) for drug in ("a", "b"))
    assert one.key != other.key


def test_the_worst_proposal_has_no_more_reasons_than_a_message_holds() -> None:
    five = tuple(component(drug, "100 mg/mL") for drug in ("morphine", "baclofen", "ziconotide"))
    worst = prescription(
        "30000 mg/day",
        mixture=five,
        settings=AlarmSettings(low_reservoir_nl=1, critical_interval_ms=1, noncritical_interval_ms=1),
        boluses=boluses(),
    )
    wrong = fill("40.05 mL", withdrawn="50.05 mL", product="saline", stable_days=4_000)
    reasons = on(prescription(), proposal(worst, wrong), "0 mg/day", holding(Volume.parse("3.4 mL")))
    others_of_two_more_drugs = 2 * len({"above_start_range", "above_consensus", "above_consensus_concentration"})
    assert 15 < len(reasons) <= MAX_REASONS - others_of_two_more_drugs


def test_a_fill_is_judged_by_the_prescription_that_comes_with_it() -> None:
    new = prescription("0.5 mg/day", mixture=(component("baclofen", "500 mcg/mL"),), settings=alarms("4 mL"))
    wrong, right = fill("3 mL"), fill("4.1 mL", product="lioresal-500", holds=new.mixture)
    assert [each.code for each in on(None, proposal(new, wrong), "0 mg/day") if each.field != "dose"] == [
        "other_drug",
        "fill_below_alarm",
    ]
    assert [each.code for each in on(None, proposal(new, right), "0 mg/day") if each.field != "dose"] == []


def test_a_new_alarm_volume_judges_the_fill_that_comes_with_it() -> None:
    raised = prescription(settings=alarms("4 mL"))
    assert [each.code for each in on(prescription(), proposal(raised, fill("3 mL")))] == ["fill_below_alarm"]
    assert on(raised, proposal(prescription(), fill("3 mL"))) == ()


def test_a_fill_without_any_prescription_says_nothing_about_what_flows() -> None:
    assert found(on(None, proposal(None, fill()))) == [("no_prescription", "hard", "drug")]


def test_the_clock_may_always_be_set_and_a_pump_always_stopped(pump: Engine) -> None:
    assert pump.check(proposal(None, ClockSet(command_id=ident(1), offset_ms=0))) == ()


# Wrong entries that people make, each beside its error-free twin.

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
    assert found(engine.check(proposal(prescription("10 mg/day")))) == [("above_start_range", "hard", "dose")]
    assert engine.check(proposal(prescription("1 mg/day"))) == ()
