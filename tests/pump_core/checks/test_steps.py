"""The size of a step from one dose to the next: slip, large increase, large decrease, for every kind of pattern."""

from __future__ import annotations

import pytest

from pump_core.checks import Reason, check
from pump_core.patterns import Flex
from pump_core.prescription import Component, Prescription
from tests.pump_core.checks.judged import MORPHINE, day, figures, flex, found, standing
from tests.pump_core.examples import component, pg_per_day, prescription, proposal


def halves(morning: str, evening: str, mixture: tuple[Component, ...] = MORPHINE) -> Prescription:
    return flex(day((0, morning), (720, evening)), mixture)


def weekend(dose: str) -> Prescription:
    """3 mg/day but for Sunday."""
    return flex(Flex(days=(day((0, "3 mg/day")), day((0, dose))), week=(0, 0, 0, 0, 0, 0, 1)))


def judged(new: Prescription, reference: str = "3 mg/day") -> tuple[Reason, ...]:
    return check(proposal(new), standing(prescription("3 mg/day", mixture=new.mixture.components), reference))


@pytest.mark.parametrize(
    ("new", "code", "severity"),
    [
        (prescription("3.9 mg/day"), None, ""),
        (prescription("3.900000001 mg/day"), "large_increase", "soft"),
        (halves("3 mg/day", "4.8 mg/day"), None, ""),
        (halves("3 mg/day", "4.800000002 mg/day"), "large_increase", "soft"),
        (weekend("9.3 mg/day"), None, ""),
        (weekend("9.300000007 mg/day"), "large_increase", "soft"),
        (prescription("2.1 mg/day"), None, ""),
        (prescription("2.099999999 mg/day"), "large_decrease", "soft"),
        (halves("3 mg/day", "1.2 mg/day"), None, ""),
        (halves("3 mg/day", "1.199999998 mg/day"), "large_decrease", "soft"),
        (halves("18 mg/day", "41.999999998 mg/day"), "large_increase", "soft"),
        (halves("18 mg/day", "42 mg/day"), "ten_fold", "hard"),
        (halves("2000 mg/day", "4000 mg/day"), "unit_slip", "hard"),
    ],
)
def test_a_step_is_judged_by_the_dose_of_a_day(new: Prescription, code: str | None, severity: str) -> None:
    found_here = [each for each in found(judged(new)) if each[0] not in ("above_consensus", "flow_above_maximum")]
    assert found_here == ([(code, severity, "dose")] if code else [])


def test_a_step_of_a_pattern_is_told_by_the_average_of_its_week() -> None:
    (reason,) = judged(weekend("9.300000007 mg/day"))
    assert (reason.value, reason.limit) == (pg_per_day("3.900000001 mg/day"), pg_per_day("3.9 mg/day"))


@pytest.mark.parametrize(
    ("drug", "strength", "reference", "at", "below"),
    [
        ("baclofen", "500 mcg/mL", "300 mcg/day", "240 mcg/day", "239.999999 mcg/day"),
        ("morphine", "10 mg/mL", "3 mg/day", "2.1 mg/day", "2.099999999 mg/day"),
        ("hydromorphone", "1 mg/mL", "1 mg/day", "0.7 mg/day", "0.699999999 mg/day"),
        ("fentanyl", "1 mg/mL", "500 mcg/day", "350 mcg/day", "349.999999 mcg/day"),
        ("sufentanil", "0.5 mg/mL", "100 mcg/day", "70 mcg/day", "69.999999 mcg/day"),
        ("clonidine", "1 mg/mL", "500 mcg/day", "350 mcg/day", "349.999999 mcg/day"),
    ],
)
def test_a_decrease_beyond_the_usual_step_is_a_caution_for_each_drug_whose_lack_harms(
    drug: str, strength: str, reference: str, at: str, below: str
) -> None:
    def lowered(dose: str) -> tuple[Reason, ...]:
        reasons = judged(prescription(dose, mixture=(component(drug, strength),)), reference)
        return tuple(each for each in reasons if each.code != "indication_differs")

    assert lowered(at) == ()
    reasons = lowered(below)
    assert found(reasons) == [("large_decrease", "soft", "dose")]
    assert figures(reasons, "large_decrease") == [(pg_per_day(below), pg_per_day(at), "pg/day")]


@pytest.mark.parametrize(("drug", "strength"), [("ziconotide", "25 mcg/mL"), ("bupivacaine", "30 mg/mL")])
def test_a_drug_without_withdrawal_is_lowered_without_a_word_but_not_by_a_slip(drug: str, strength: str) -> None:
    mixture = (component(drug, strength),)
    now = {"ziconotide": "18 mcg/day", "bupivacaine": "15 mg/day"}[drug]
    ninth, tenth = ({"ziconotide": ("2 mcg/day", "1.8 mcg/day"), "bupivacaine": ("1.6 mg/day", "1.5 mg/day")})[drug]
    assert judged(prescription(ninth, mixture=mixture), now) == ()
    assert found(judged(prescription(tenth, mixture=mixture), now)) == [("ten_fold", "hard", "dose")]
