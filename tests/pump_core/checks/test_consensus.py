"""The ceilings of the consensus: a caution for each drug of a mixture, on the worst day, and for each strength."""

from __future__ import annotations

from typing import Any

import pytest

from pump_core.checks import Reason, check
from pump_core.orders import Order
from pump_core.patterns import Flex
from pump_core.prescription import Component, Prescription
from tests.pump_core.checks.judged import (
    HOUR,
    MORPHINE,
    boluses,
    codes,
    day,
    figures,
    flex,
    found,
    pg,
    single_bolus,
    standing,
)
from tests.pump_core.examples import component, drugs, pg_per_day, prescription, proposal

OPIOIDS = ["hydromorphone", "fentanyl", "sufentanil"]


def judged(new: Prescription | None, *orders: Order, now: str = "14 mg/day") -> tuple[Reason, ...]:
    mixture = new.mixture.components if new is not None else MORPHINE
    return check(proposal(new, *orders), standing(prescription(now, mixture=mixture), now))


def weekend(dose: str) -> Prescription:
    """12 mg/day but for Saturday, on which the last step lasts into Sunday."""
    week = Flex(days=(day((0, "12 mg/day")), day((0, dose))), week=(0, 0, 0, 0, 0, 1, 0))
    return flex(week)


def evening(dose: str) -> Prescription:
    """12 mg/day until noon, and another rate until midnight."""
    return flex(day((0, "12 mg/day"), (720, dose)))


def twelve(**changed: Any) -> Prescription:
    return prescription("12 mg/day", boluses=boluses(**changed))


@pytest.mark.parametrize(
    ("at", "above", "by"),
    [
        pytest.param((weekend("15 mg/day"),), (weekend("15.001 mg/day"),), "0.001 mg", id="the busiest weekday"),
        pytest.param((evening("18 mg/day"),), (evening("18.002 mg/day"),), "0.001 mg", id="all steps of a day"),
        pytest.param((twelve(dose="0.75 mg"),), (twelve(dose="750000001 pg"),), "4 pg", id="every patient bolus"),
        pytest.param(
            (twelve(dose="0.75 mg", lockout_ms=HOUR, a_day=9, window_ms=6 * HOUR, a_window=1),),
            (twelve(dose="0.75 mg", lockout_ms=HOUR, a_day=9, window_ms=6 * HOUR - 1, a_window=1),),
            "0.75 mg",
            id="a window that lets one more start",
        ),
        pytest.param(
            (prescription("12 mg/day"), single_bolus("3 mg")),
            (prescription("12 mg/day"), single_bolus("3000000001 pg")),
            "1 pg",
            id="a single bolus with a prescription",
        ),
        pytest.param(
            (None, single_bolus("1 mg")), (None, single_bolus("1000000001 pg")), "1 pg", id="a single bolus alone"
        ),
        pytest.param(
            (twelve(dose="0.5 mg"), single_bolus("1 mg")),
            (twelve(dose="0.5 mg"), single_bolus("1000000001 pg")),
            "1 pg",
            id="patient boluses and a single one",
        ),
    ],
)
def test_the_worst_day_is_held_against_the_consensus(at: tuple[Any, ...], above: tuple[Any, ...], by: str) -> None:
    assert judged(*at) == ()
    reasons = judged(*above)
    assert found(reasons) == [("above_consensus", "soft", "dose")]
    assert figures(reasons, "above_consensus") == [
        (pg_per_day("15 mg/day") + pg(by), pg_per_day("15 mg/day"), "pg/day")
    ]


def test_a_single_bolus_counts_on_top_of_the_patient_boluses_that_run() -> None:
    current = twelve(dose="0.5 mg")
    for bolus, expected in ((single_bolus("1 mg"), []), (single_bolus("1000000001 pg"), ["above_consensus"])):
        assert codes(check(proposal(None, bolus), standing(current, "12 mg/day"))) == expected


@pytest.mark.parametrize(
    ("drug", "at", "above"),
    [
        ("baclofen", "2003 mcg/mL", "2003.01 mcg/mL"),
        ("clonidine", "600 mcg/mL", "600.01 mcg/mL"),
        ("bupivacaine", "15 mg/mL", "15.00001 mg/mL"),
        ("hydromorphone", "10 mg/mL", "10.00001 mg/mL"),
        ("fentanyl", "1 mg/mL", "1.00001 mg/mL"),
        ("sufentanil", "0.5 mg/mL", "0.50001 mg/mL"),
    ],
)
def test_a_drug_that_follows_is_held_against_its_own_consensus(drug: str, at: str, above: str) -> None:
    def at_one_ml_a_day(strength: str) -> tuple[Reason, ...]:
        mixture = (component("morphine", "10 mg/mL"), component(drug, strength))
        same = prescription("10 mg/day", mixture=mixture)
        reasons = check(proposal(same), standing(same, "10 mg/day"))
        return tuple(each for each in reasons if each.code != "indication_differs")

    assert at_one_ml_a_day(at) == ()
    (reason,) = at_one_ml_a_day(above)
    assert (reason.code, reason.severity, reason.drug) == ("above_consensus", "soft", drug)
    assert reason.limit == drugs().drug(drug).consensus_dose.whole


def test_a_patient_bolus_brings_the_drugs_that_follow_along() -> None:
    """1 mL/day and four boluses of 0.1 mL: 1.4 mL of 10 mg/mL bupivacaine are 14 mg, of 11 mg/mL 15.4 mg."""

    def judged_at(strength: str) -> tuple[Reason, ...]:
        mixture = (component(), component("bupivacaine", strength))
        same = prescription("10 mg/day", mixture=mixture, boluses=boluses("1 mg"))
        return check(proposal(same), standing(same, "10 mg/day"))

    assert judged_at("10 mg/mL") == ()
    (reason,) = judged_at("11 mg/mL")
    assert (reason.code, reason.drug, reason.value) == ("above_consensus", "bupivacaine", pg_per_day("15.4 mg/day"))


@pytest.mark.parametrize(
    ("drug", "at", "above"),
    [
        ("morphine", "20 mg/mL", "20.00001 mg/mL"),
        ("hydromorphone", "15 mg/mL", "15.00001 mg/mL"),
        ("fentanyl", "10 mg/mL", "10.00001 mg/mL"),
        ("sufentanil", "5 mg/mL", "5.00001 mg/mL"),
        ("bupivacaine", "30 mg/mL", "30.00001 mg/mL"),
        ("clonidine", "1000 mcg/mL", "1000.01 mcg/mL"),
        ("ziconotide", "100 mcg/mL", "100.01 mcg/mL"),
        ("baclofen", "2000 mcg/mL", "2000.01 mcg/mL"),
    ],
)
def test_a_fluid_stronger_than_the_consensus_is_a_caution_for_each_drug(drug: str, at: str, above: str) -> None:
    def idle(*mixture: Component) -> tuple[Reason, ...]:
        return check(proposal(prescription(None, mixture=mixture)), standing(None, "0 mg/day"))

    other = component("bupivacaine" if drug != "bupivacaine" else "morphine", "1 mg/mL")
    assert idle(component(drug, at)) == idle(other, component(drug, at)) == ()
    for mixture in ((component(drug, above),), (other, component(drug, above))):
        (reason,) = idle(*mixture)
        assert (reason.code, reason.severity) == ("above_consensus_concentration", "soft")
        assert (reason.field, reason.drug, reason.unit) == ("concentration", drug, "pg/mL")
        assert (reason.value, reason.limit) == (
            component(drug, above).concentration_pg_per_ml,
            component(drug, at).concentration_pg_per_ml,
        )
