"""The first dose: its range for who is used to opioids and who is not, and who counts as naive after a gap."""

from __future__ import annotations

import pytest

from pump_core.checks import Reason, check
from pump_core.clocks import MS_PER_DAY, MS_PER_HOUR, Duration
from pump_core.engine import Engine
from pump_core.patient import PatientFacts
from tests.pump_core.checks.judged import MORPHINE, day, flex, found, single_bolus, standing
from tests.pump_core.examples import BY, FACTS, after, component, drugs, facts, pg_per_day, prescription, proposal

NAIVE, UNKNOWN = facts("naive"), facts("unknown")
IN_TEN = {
    "morphine": "10 mg/mL",
    "hydromorphone": "1 mg/mL",
    "fentanyl": "1 mg/mL",
    "sufentanil": "0.1 mg/mL",
    "bupivacaine": "10 mg/mL",
    "clonidine": "1 mg/mL",
    "ziconotide": "25 mcg/mL",
    "baclofen": "2 mg/mL",
}
"""Every drug, in a strength at which the ten-fold start is still delivered."""


def dose_found(dose: str, patient: PatientFacts, *, lapsed: bool = False, drug: str = "morphine") -> list[Reason]:
    new = prescription(dose, mixture=(component(drug, IN_TEN[drug]),))
    reasons = check(proposal(new), standing(None, "0 mg/day", patient=patient, lapsed=lapsed))
    return [each for each in reasons if each.code == "above_start_range"]


@pytest.mark.parametrize(
    ("patient", "lapsed", "end", "ten_times"),
    [
        (NAIVE, False, "1 mg/day", "10 mg/day"),
        (UNKNOWN, False, "1 mg/day", "10 mg/day"),
        (FACTS, True, "1 mg/day", "10 mg/day"),
        (FACTS, False, "10 mg/day", "100 mg/day"),
    ],
    ids=["naive", "unknown counts as naive", "tolerant after a gap", "tolerant"],
)
def test_a_first_dose_of_morphine_is_held_against_the_range_of_the_patient(
    patient: PatientFacts, lapsed: bool, end: str, ten_times: str
) -> None:
    last, hard = pg_per_day(end), pg_per_day(ten_times)
    expected = {
        last - 1: [],
        last: [],
        last + 1: [("soft", last + 1, last)],
        hard - 1: [("soft", hard - 1, last)],
        hard: [("hard", hard, last)],
        hard + 1: [("hard", hard + 1, last)],
    }
    for pg, said in expected.items():
        reasons = dose_found(f"{pg // 10**9}.{pg % 10**9:09} mg/day", patient, lapsed=lapsed)
        assert [(each.severity, each.value, each.limit) for each in reasons] == said


@pytest.mark.parametrize("drug", [name for name in IN_TEN if name != "morphine"])
def test_a_first_dose_of_any_other_drug_is_held_against_its_one_range(drug: str) -> None:
    last = drugs().drug(drug).start_high.whole
    for patient in (NAIVE, FACTS):
        for pg, severity in ((last, None), (last + 1, "soft"), (10 * last - 1, "soft"), (10 * last, "hard")):
            reasons = dose_found(f"{pg // 10**9}.{pg % 10**9:09} mg/day", patient, drug=drug)
            assert [each.severity for each in reasons] == ([severity] if severity else [])


def test_nobody_told_of_the_patient_is_judged_as_naive() -> None:
    wanted = proposal(prescription("1.001 mg/day"))
    reasons = check(wanted, standing(None, "0 mg/day", patient=None))
    assert found(reasons)[0] == ("above_start_range", "soft", "dose")
    assert found(check(wanted, standing(None, "0 mg/day"))) == []


def test_each_drug_that_follows_is_held_against_its_own_range() -> None:
    """0.1 mL/day: 4 mg/day of bupivacaine are its end."""

    def judged(strength: str) -> list[tuple[str, str]]:
        new = prescription("1 mg/day", mixture=(*MORPHINE, component("bupivacaine", strength)))
        reasons = check(proposal(new), standing(None, "0 mg/day", patient=NAIVE))
        return [(each.code, each.drug) for each in reasons if each.field == "dose"]

    assert judged("40 mg/mL") == []
    assert judged("40.0001 mg/mL") == [("above_start_range", "bupivacaine")]


def test_a_pattern_is_held_against_the_range_by_its_average() -> None:
    for evening, expected in (("1.5 mg/day", []), ("1.502 mg/day", [("above_start_range", "soft", "dose")])):
        wanted = proposal(flex(day((0, "0.5 mg/day"), (720, evening))))
        assert found(check(wanted, standing(None, "0 mg/day", patient=NAIVE))) == expected


def test_another_driving_drug_is_judged_as_a_start_of_the_patient_as_known() -> None:
    current = prescription("500 mcg/day", mixture=(component("hydromorphone", "1 mg/mL"),))
    for patient, dose, expected in (
        (FACTS, "10 mg/day", []),
        (FACTS, "10.001 mg/day", ["soft"]),
        (NAIVE, "1 mg/day", []),
        (NAIVE, "1.001 mg/day", ["soft"]),
    ):
        held = standing(current, "0.5 mg/day", patient=patient)
        reasons = check(proposal(prescription(dose)), held)
        assert [each.severity for each in reasons if each.code == "above_start_range"] == expected


def test_what_runs_already_is_judged_against_what_runs_and_no_start_range() -> None:
    assert check(proposal(prescription("12 mg/day")), standing(prescription("12 mg/day"), "12 mg/day")) == ()


@pytest.mark.parametrize(("short_by_ms", "expected"), [(1, []), (0, [("above_start_range", "soft", "dose")])])
def test_a_gap_begins_at_48_h_to_the_ms(pump: Engine, short_by_ms: int, expected: list[tuple[str, str, str]]) -> None:
    after(pump, Duration(MS_PER_DAY))
    pump.stop(BY)
    after(pump, Duration(48 * MS_PER_HOUR - short_by_ms))
    assert found(pump.check(proposal(prescription()))) == expected


# A single bolus beside the dose of a day.


@pytest.mark.parametrize(
    ("dose", "expected"),
    [
        ("0.6 mg", []),
        ("0.75 mg", []),
        ("750000001 pg", [("large_bolus", "soft", 750_000_001, 750_000_000, "pg")]),
        ("29.999 mg", [("large_bolus", "soft", 29_999_000_000, 750_000_000, "pg")]),
        ("30 mg", [("ten_fold", "hard", 30_000_000_000, 3_000_000_000, "pg")]),
        ("57 mg", [("ten_fold", "hard", 57_000_000_000, 3_000_000_000, "pg")]),
    ],
)
def test_a_single_bolus_is_held_against_the_dose_of_the_day(
    dose: str, expected: list[tuple[str, str, int, int, str]]
) -> None:
    """3 mg/day: 5 to 20 % are usual, a quarter is the limit."""
    for new in (None, prescription()):
        reasons = check(proposal(new, single_bolus(dose, 24 * MS_PER_HOUR)), standing(prescription()))
        told = [each for each in reasons if each.field == "single_bolus"]
        assert [(each.code, each.severity, each.value, each.limit, each.unit) for each in told] == expected
        assert all(each.drug == "morphine" for each in told)


@pytest.mark.parametrize(("patient", "end"), [(NAIVE, 10**9), (FACTS, 10**10)])
def test_a_single_bolus_that_comes_with_a_first_dose_is_held_against_a_day_of_the_start_range(
    patient: PatientFacts, end: int
) -> None:
    for pg, expected in ((end, []), (end + 1, [("large_bolus", "soft", end)])):
        order = single_bolus(f"{pg} pg", 24 * MS_PER_HOUR)
        reasons = check(proposal(prescription("1 mg/day"), order), standing(None, "0 mg/day", patient=patient))
        told = [(each.code, each.severity, each.limit) for each in reasons if each.field == "single_bolus"]
        assert told == expected
