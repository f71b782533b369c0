"""A daily dose at and beside each of its limits: slips, steps, consensus, flow, drug by drug."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pump_core.catalogue import PumpModel
from pump_core.checks import check_dose, dose_slip, is_refused
from pump_core.clocks import hours
from pump_core.drugs import DrugLibrary
from pump_core.flow import highest_dose, lowest_dose
from pump_core.limits import Limits
from pump_core.prescription import PatientBoluses
from pump_core.quantities import DoseRate, Mass
from tests.pump_core.checks.judged import BOTH, dose_reasons, found
from tests.pump_core.examples import (
    component,
    drugs,
    limits,
    model,
    pg_per_day,
    prescription,
)


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


def test_ceilings_are_held_against_the_day_with_every_patient_bolus() -> None:
    boluses = PatientBoluses(
        dose_pg=Mass.parse("1 mg").whole, duration_ms=600_000, lockout_ms=hours(6).ms, max_per_24_h=4
    )
    with_boluses = prescription("12 mg/day").model_copy(update={"patient_boluses": boluses})
    (above,) = dose_reasons("12 mg/day", "11 mg/day", with_boluses)
    assert (above.code, above.value, above.limit) == (
        "above_consensus",
        pg_per_day("16 mg/day"),
        pg_per_day("15 mg/day"),
    )
    assert dose_reasons("11 mg/day", "11 mg/day", with_boluses) == ()
    assert dose_reasons("12 mg/day", "11 mg/day", prescription("12 mg/day")) == ()
