"""What must be known of the patient before a drug is programmed, and what these facts forbid."""

from __future__ import annotations

from typing import get_args

import pytest

from pump_core.checks import Reason, check
from pump_core.clocks import MS_PER_DAY, Duration
from pump_core.engine import Engine
from pump_core.patient import Indication, PatientFacts
from pump_core.patterns import MinimumRate
from pump_core.prescription import Component
from pump_core.quantities import Volume
from pump_core.values import replace
from tests.pump_core.checks.judged import (
    BACLOFEN,
    BOTH,
    MORPHINE,
    ZICONOTIDE,
    boluses,
    codes,
    found,
    holding,
    standing,
)
from tests.pump_core.examples import (
    BY,
    FACTS,
    after,
    component,
    drugs,
    facts,
    fill,
    fluid,
    prescription,
    proposal,
)

SPASTIC = facts("naive", indication="spinal_spasticity")
DOSES = {MORPHINE: "3 mg/day", BACLOFEN: "100 mcg/day", ZICONOTIDE: "10 mcg/day", BOTH: "1 mg/day"}


def judged(
    mixture: tuple[Component, ...], patient: PatientFacts | None, *, patients: bool = False, lapsed: bool = False
) -> tuple[Reason, ...]:
    """The reasons against going on with what runs, with patient boluses or without."""
    dose = DOSES[mixture]
    same = prescription(dose, mixture=mixture)
    given = boluses("1 pg", lockout_ms=MS_PER_DAY) if patients else None
    new = prescription(dose, mixture=mixture, boluses=given)
    reasons = check(proposal(new), standing(same, dose, patient=patient, lapsed=lapsed))
    return tuple(each for each in reasons if each.code != "bolus_below_step")


@pytest.mark.parametrize(
    ("mixture", "patient", "expected"),
    [
        (MORPHINE, FACTS, []),
        (MORPHINE, None, [("patient_facts_missing", "hard", "patient")]),
        (MORPHINE, facts(indication="unknown"), [("indication_missing", "hard", "indication")]),
        (MORPHINE, facts(allergies=None), [("allergies_missing", "hard", "allergies")]),
        (MORPHINE, facts(allergies=("morphine",)), [("allergy", "hard", "allergies")]),
        (MORPHINE, facts(allergies=("baclofen", "penicillin")), []),
        (BOTH, facts(allergies=("baclofen",), indication="spinal_spasticity"), [("allergy", "hard", "allergies")]),
        (MORPHINE, facts(psychosis="yes"), []),
        (MORPHINE, facts(psychosis="unknown"), []),
        (ZICONOTIDE, facts(psychosis="no"), []),
        (ZICONOTIDE, facts(psychosis="yes"), [("psychosis_history", "hard", "psychosis")]),
        (ZICONOTIDE, facts(psychosis="unknown"), [("psychosis_unknown", "hard", "psychosis")]),
        (BACLOFEN, SPASTIC, []),
        (BACLOFEN, facts(), [("indication_differs", "soft", "indication")]),
        (
            ZICONOTIDE,
            facts("unknown", "unknown", "unknown", None),
            [
                ("indication_missing", "hard", "indication"),
                ("allergies_missing", "hard", "allergies"),
                ("psychosis_unknown", "hard", "psychosis"),
            ],
        ),
    ],
)
def test_a_fact_that_is_missing_or_forbids_the_drug_refuses_it(
    mixture: tuple[Component, ...], patient: PatientFacts | None, expected: list[tuple[str, str, str]]
) -> None:
    reasons = [each for each in judged(mixture, patient) if each.drug != "morphine" or mixture == MORPHINE]
    assert found(tuple(reasons)) == expected


@pytest.mark.parametrize("drug", sorted(drugs().drugs))
@pytest.mark.parametrize("indication", [each for each in get_args(Indication) if each != "unknown"])
def test_an_indication_that_a_drug_is_not_listed_for_is_a_caution(drug: str, indication: Indication) -> None:
    low = drugs().drug(drug).start_low.to("pg/day")
    new = prescription(f"{low} pg/day", mixture=(component(drug, "0.1 mcg/mL"),))
    held = standing(new, f"{low} pg/day", patient=facts(indication=indication))
    said = [(each.severity, each.drug) for each in check(proposal(new), held) if each.code == "indication_differs"]
    listed = ("spasticity" in indication) == (drug == "baclofen")
    assert said == ([] if listed else [("soft", drug)])


@pytest.mark.parametrize(
    ("mixture", "patient", "lapsed", "expected"),
    [
        (MORPHINE, FACTS, False, []),
        (MORPHINE, facts("naive"), False, [("patient_boluses_naive", "morphine")]),
        (MORPHINE, facts("unknown"), False, [("patient_boluses_naive", "morphine")]),
        (MORPHINE, FACTS, True, [("patient_boluses_naive", "morphine")]),
        (ZICONOTIDE, facts("naive"), False, []),
        (ZICONOTIDE, FACTS, True, []),
        (BACLOFEN, SPASTIC, False, [("patient_boluses_not_for_drug", "baclofen")]),
        (BOTH, facts(indication="spinal_spasticity"), False, [("patient_boluses_not_for_drug", "baclofen")]),
    ],
)
def test_patient_boluses_are_for_drugs_that_allow_them_and_for_the_tolerant(
    mixture: tuple[Component, ...], patient: PatientFacts, lapsed: bool, expected: list[tuple[str, str]]
) -> None:
    def told(reasons: tuple[Reason, ...]) -> list[tuple[str, str]]:
        return [(each.code, each.drug) for each in reasons if each.code.startswith("patient_boluses")]

    reasons = judged(mixture, patient, patients=True, lapsed=lapsed)
    assert told(reasons) == expected
    assert all(each.severity == "hard" for each in reasons if each.code.startswith("patient_boluses"))
    assert told(judged(mixture, patient, lapsed=lapsed)) == []


def test_a_first_prescription_for_a_tolerant_patient_may_have_patient_boluses() -> None:
    new = prescription("3 mg/day", boluses=boluses())
    assert check(proposal(new), standing(None, "0 mg/day")) == ()
    assert codes(check(proposal(new), standing(None, "0 mg/day", patient=facts("naive")))) == [
        "above_start_range",
        "patient_boluses_naive",
    ]


@pytest.mark.parametrize(
    "changed",
    [
        (component(concentration="20 mg/mL"),),
        (component(concentration="9.99999 mg/mL"),),
        (component(), component("bupivacaine", "1 mg/mL")),
        (component("hydromorphone", "10 mg/mL"),),
    ],
)
def test_patient_boluses_go_off_with_every_change_of_the_fluid(changed: tuple[Component, ...]) -> None:
    def found_by(mixture: tuple[Component, ...], *, patients: bool) -> list[str]:
        new = prescription("3 mg/day", mixture=mixture, boluses=boluses() if patients else None)
        held = standing(prescription("3 mg/day", boluses=boluses()), line=(fluid(*mixture),))
        return [each.code for each in check(proposal(new), held) if each.field == "patient_boluses"]

    assert found_by(changed, patients=True) == ["patient_boluses_after_change"]
    assert found_by(changed, patients=False) == []
    assert found_by(MORPHINE, patients=True) == []


def test_what_delivers_no_therapy_asks_for_no_facts() -> None:
    idle = prescription().model_copy(update={"pattern": MinimumRate()})
    for new in (prescription(None), idle):
        assert check(proposal(new), standing(prescription(), patient=None)) == ()
    with_boluses = prescription(None, boluses=boluses())
    assert codes(check(proposal(with_boluses), standing(prescription(), patient=None))) == ["patient_facts_missing"]


def test_a_refill_alone_asks_for_no_facts() -> None:
    assert check(proposal(None, fill(withdrawn="40 mL")), standing(prescription(), patient=None)) == ()


def test_facts_that_come_with_the_therapy_are_those_that_count(pump: Engine) -> None:
    pump.state.patient = None
    assert codes(pump.check(proposal(prescription()))) == ["patient_facts_missing"]
    assert pump.check(proposal(prescription(), patient=FACTS)) == ()
    assert codes(pump.check(proposal(prescription(), patient=facts(allergies=("morphine",))))) == ["allergy"]
    assert pump.state.patient is None


def test_what_was_told_once_is_remembered(pump: Engine) -> None:
    pump.state.patient = None
    pump.apply(proposal(None, patient=facts("naive")), BY)
    after(pump, Duration(MS_PER_DAY))
    assert pump.check(proposal(prescription())) == ()
    assert codes(pump.check(proposal(prescription(boluses=boluses())))) == ["patient_boluses_naive"]
    assert pump.check(proposal(prescription(boluses=boluses()), patient=FACTS)) == ()


# Facts that are told while drug flows.


@pytest.mark.parametrize(
    ("mixture", "told", "expected"),
    [
        (MORPHINE, FACTS, []),
        (MORPHINE, facts(allergies=("morphine",)), [("allergy", "soft", "allergies")]),
        (MORPHINE, facts(allergies=("baclofen",)), []),
        (MORPHINE, facts("naive"), [("patient_boluses_naive", "soft", "patient_boluses")]),
        (ZICONOTIDE, facts(psychosis="yes"), [("psychosis_history", "soft", "psychosis")]),
        (ZICONOTIDE, facts(psychosis="no"), []),
        (MORPHINE, facts(indication="unknown"), [("indication_missing", "soft", "indication")]),
    ],
)
def test_a_fact_told_while_drug_flows_can_be_entered_and_is_said_to_forbid_it(
    mixture: tuple[Component, ...], told: PatientFacts, expected: list[tuple[str, str, str]]
) -> None:
    runs = prescription(DOSES[mixture], mixture=mixture, boluses=boluses("1 pg"))
    assert found(check(proposal(None, patient=told), standing(runs, DOSES[mixture]))) == expected


def test_a_fact_told_while_nothing_flows_gives_no_caution() -> None:
    told = proposal(None, patient=facts(allergies=("morphine",)))
    for held in (standing(prescription(None)), standing(None), replace(standing(prescription()), ended=True)):
        assert check(told, held) == ()


def test_a_refill_after_a_gap_judges_the_patient_boluses_that_would_begin_again() -> None:
    runs = prescription("1 mg/day", boluses=boluses())
    held = replace(standing(runs, "0 mg/day", lapsed=True), believed=holding(Volume.parse("0 mL")))
    alone, told = proposal(None, fill(withdrawn="0 mL")), proposal(None, fill(withdrawn="0 mL"), patient=FACTS)
    assert found(check(alone, held)) == [("patient_boluses_naive", "hard", "patient_boluses")]
    assert check(told, held) == ()
    without = replace(held, current=prescription("1 mg/day"))
    assert check(alone, without) == ()
    naive = proposal(None, fill(withdrawn="0 mL"), patient=facts("naive"))
    assert found(check(naive, held)) == [("patient_boluses_naive", "hard", "patient_boluses")]
