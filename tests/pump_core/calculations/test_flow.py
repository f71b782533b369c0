"""Dose, concentration and flow: limits may be reached, a mixture follows its primary drug."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pump_core.calculations.figures import FlowLimits
from pump_core.calculations.flow import admixture, dose_range, flow
from pump_core.calculations.refusals import FlowRefused
from pump_core.quantities import Concentration, DoseRate, FlowRate
from tests.pump_core.calculations.asked import LIMITS, ask

POSITIVE = st.fractions(min_value=Fraction(1, 1000), max_value=1000)
ANY_FLOW = FlowLimits(FlowRate.whole_base(0), FlowRate.of(10**9, "mL/day"))


def test_a_flow_is_told_per_day_and_per_hour() -> None:
    assert ask("flow", dose="0.5 mg/h", concentration="2000 mcg/mL") == {
        "flow": "6 mL/day",
        "flow_per_hour": "0.25 mL/h",
    }


@pytest.mark.parametrize(
    ("dose", "error"),
    [
        ("0.48 mg/day", None),
        ("0.4799999999 mg/day", "flow_below_minimum"),
        ("240 mg/day", None),
        ("240.0000001 mg/day", "flow_above_maximum"),
        ("0 mg/day", "flow_below_minimum"),
    ],
)
def test_a_limit_may_be_reached_and_not_passed(dose: str, error: str | None) -> None:
    assert ask("flow", dose=dose, concentration="10 mg/mL").get("error") == error


def test_given_limits_replace_those_of_the_pump() -> None:
    low = {"dose": "0.1 mg/day", "concentration": "10 mg/mL"}
    assert ask("flow", **low)["error"] == "flow_below_minimum"
    assert ask("flow", **low, min_flow="0.01 mL/day")["flow"] == "0.01 mL/day"
    high = {"dose": "10 mg/day", "concentration": "10 mg/mL"}
    assert ask("flow", **high, max_flow="1 mL/day")["flow"] == "1 mL/day"
    answer = ask("flow", **high, max_flow="0.04 mL/h")
    assert (answer["error"], answer["max_dose"]) == ("flow_above_maximum", "9.6 mg/day")


def test_the_lowest_flow_may_be_the_highest_and_not_above_it() -> None:
    asked = {"dose": "10 mg/day", "concentration": "10 mg/mL", "max_flow": "1 mL/day"}
    assert ask("flow", **asked, min_flow="1 mL/day")["flow"] == "1 mL/day"
    upside_down = ask("flow", **asked, min_flow="1.1 mL/day")
    assert upside_down["message"].startswith('min_flow is "1.1 mL/day": the lowest flow')
    below_the_pump = ask("flow", **{**asked, "max_flow": "0.04 mL/day"})
    assert below_the_pump["message"].startswith('max_flow is "0.04 mL/day": the lowest flow')


def test_the_smallest_dose_is_in_the_unit_of_the_dose_that_was_asked_for() -> None:
    assert ask("flow", dose="1 mcg/day", concentration="10 mg/mL")["min_dose"] == "480 mcg/day"


def test_a_dose_range_has_both_ends_by_default() -> None:
    assert ask("dose_range", concentration="2000 mcg/mL") == {"min_dose": "96 mcg/day", "max_dose": "48000 mcg/day"}


@given(dose=POSITIVE, concentration=POSITIVE)
def test_a_flow_gives_its_dose_back(dose: Fraction, concentration: Fraction) -> None:
    asked, strength = DoseRate.of(dose, "mg/day"), Concentration.of(concentration, "mg/mL")
    found = flow(asked, strength, ANY_FLOW)
    assert isinstance(found, FlowRate)
    assert found * strength == asked


@given(concentration=POSITIVE)
def test_both_ends_of_a_dose_range_are_delivered_and_nothing_beyond(concentration: Fraction) -> None:
    strength = Concentration.of(concentration, "mg/mL")
    ends, little = dose_range(strength, LIMITS), DoseRate.whole_base(1)
    assert flow(ends.lowest, strength, LIMITS) == LIMITS.lowest
    assert flow(ends.highest, strength, LIMITS) == LIMITS.highest
    assert isinstance(flow(ends.lowest - little, strength, LIMITS), FlowRefused)
    assert isinstance(flow(ends.highest + little, strength, LIMITS), FlowRefused)


def test_an_admixture_changes_all_its_drugs_by_the_same_percentage() -> None:
    answer = ask(
        "admixture",
        primary="morphine",
        dose="3.6 mg/day",
        old_dose="3000 mcg/day",
        concentrations={"morphine": "10 mg/mL", "clonidine": "200 mcg/mL"},
    )
    assert answer == {"flow": "0.36 mL/day", "doses": {"clonidine": "72 mcg/day"}, "percent": 20}


def test_an_admixture_that_the_pump_cannot_deliver_is_refused() -> None:
    mixture = {"morphine": "10 mg/mL", "clonidine": "200 mcg/mL"}
    answer = ask("admixture", primary="morphine", dose="0.1 mg/day", concentrations=mixture)
    assert (answer["error"], answer["min_dose"]) == ("flow_below_minimum", "0.48 mg/day")
    assert ask("admixture", primary="morphine", dose="0.1 mg/day", concentrations=mixture, min_flow="0.01 mL/day")[
        "doses"
    ] == {"clonidine": "2 mcg/day"}


def test_a_concentration_of_nothing_in_a_mixture_is_named() -> None:
    answer = ask("admixture", primary="a", dose="1 mg/day", concentrations={"a": "1 mg/mL", "b": "0 mg/mL"})
    assert answer["error"] == "concentration_not_positive"
    assert "concentrations.b" in answer["message"]


@given(dose=POSITIVE, strengths=st.lists(POSITIVE, min_size=1, max_size=5))
def test_any_drug_of_a_mixture_leads_to_the_same_doses(dose: Fraction, strengths: list[Fraction]) -> None:
    table = {str(place): Concentration.of(each, "mg/mL") for place, each in enumerate(strengths)}
    led = admixture("0", DoseRate.of(dose, "mg/day"), table, ANY_FLOW)
    assert not isinstance(led, FlowRefused)
    for drug, its_dose in led.others.items():
        again = admixture(drug, its_dose, table, ANY_FLOW)
        assert not isinstance(again, FlowRefused)
        assert again.flow == led.flow
        assert again.others["0"] == DoseRate.of(dose, "mg/day")
