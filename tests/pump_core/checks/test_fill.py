"""A fill at and beside each of its limits: volumes, product, fluid, stability, and what the needle found."""

from __future__ import annotations

import pytest

from pump_core.checks import Reason, product_reasons
from pump_core.clocks import days
from pump_core.drugs import DrugLibrary
from pump_core.prescription import Component
from pump_core.quantities import Volume
from tests.pump_core.checks.judged import BOTH, Found, codes, found, holding, on
from tests.pump_core.examples import (
    after,
    alarms,
    component,
    facts,
    fill,
    fluid,
    nl,
    pg_per_day,
    prescription,
    proposal,
    running,
)


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
    ("product", "expected"),
    [("", []), ("infumorph-10", ["other_drug"]), ("saline", ["product_unknown"])],
)
def test_a_drug_of_which_there_is_no_product_is_made_up_by_a_pharmacy(
    drugs: DrugLibrary, product: str, expected: list[str]
) -> None:
    assert drugs.drug("hydromorphone").products == ()
    holds = fluid(component("hydromorphone", "10 mg/mL"))
    assert [reason.code for reason in product_reasons(product, holds, drugs)] == expected


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


@pytest.mark.parametrize(
    ("label", "named"),
    [
        ((component(), component("ziconotide", "25 mcg/mL")), "ziconotide"),
        ((*BOTH, component("ziconotide", "25 mcg/mL")), "ziconotide"),
        ((component("baclofen", "500 mcg/mL"),), "baclofen"),
    ],
)
def test_the_drug_that_does_not_belong_in_the_pump_is_named(label: tuple[Component, ...], named: str) -> None:
    wanted = fill(product="", holds=fluid(*label), stable_days=84)
    (reason,) = on(prescription(mixture=BOTH), proposal(None, wanted))
    assert (reason.code, reason.drug) == ("other_drug", named)


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
    reasons = on(prescription("1 mg/day"), wanted, believed=believed)
    assert found(reasons) == [(code, "soft", "withdrawn") for code in expected]


@pytest.mark.parametrize(
    ("dose", "severity"),
    [("1 mg/day", None), ("1.000000001 mg/day", "soft"), ("9.999 mg/day", "soft"), ("10 mg/day", "hard")],
)
def test_after_a_dry_spell_the_old_dose_is_judged_as_a_start_of_a_naive_patient(
    dose: str, severity: str | None
) -> None:
    dry, kept = (fill(withdrawn=withdrawn) for withdrawn in ("0.5 mL", "3.4 mL"))
    believed = holding(Volume.parse("3.4 mL"))
    for wanted in (proposal(None, dry), proposal(prescription(dose), dry)):
        starts = [each for each in on(prescription(dose), wanted, dose, believed) if each.field == "dose"]
        assert found(tuple(starts)) == ([("above_start_range", severity, "dose")] if severity else [])
        assert [each.limit for each in starts] == ([pg_per_day("1 mg/day")] if severity else [])
    for wanted in (proposal(None, kept), proposal(prescription(dose), kept)):
        assert on(prescription(dose), wanted, dose, believed) == ()


def test_a_dry_spell_matters_only_when_drug_flows_again_and_did_flow() -> None:
    believed, empty = holding(Volume.parse("1.1 mL")), fill(withdrawn="0.5 mL")
    (reason,) = on(prescription("1 mg/day"), proposal(None, empty), believed=believed)
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


def test_a_refill_with_the_same_strong_fluid_does_not_nag() -> None:
    strong = prescription("3 mg/day", mixture=(component(concentration="25 mg/mL"),))
    again = fill("20 mL", product="infumorph-25", holds=strong.mixture)
    assert on(strong, proposal(strong, again)) == ()


def test_a_fill_is_judged_by_the_prescription_that_comes_with_it() -> None:
    new = prescription("0.1 mg/day", mixture=(component("baclofen", "500 mcg/mL"),), settings=alarms("4 mL"))
    wrong, right = fill("3 mL"), fill("4.1 mL", product="lioresal-500", holds=new.mixture)
    spastic = facts("naive", indication="spinal_spasticity")
    refused = on(None, proposal(new, wrong, patient=spastic), "0 mg/day")
    assert codes(refused) == ["other_drug", "fill_below_alarm"]
    assert on(None, proposal(new, right, patient=spastic), "0 mg/day") == ()


def test_a_new_alarm_volume_judges_the_fill_that_comes_with_it() -> None:
    raised = prescription(settings=alarms("4 mL"))
    assert [each.code for each in on(prescription(), proposal(raised, fill("3 mL")))] == ["fill_below_alarm"]
    assert on(raised, proposal(prescription(), fill("3 mL"))) == ()


def test_a_fill_without_any_prescription_says_nothing_about_what_flows() -> None:
    assert found(on(None, proposal(None, fill()))) == [("no_prescription", "hard", "drug")]
