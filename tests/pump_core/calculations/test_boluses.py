"""Boluses on top of basal: the sum is what is limited, and the patient's are counted in a rolling day."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pump_core.calculations.boluses import boluses_in_24_h, single_bolus
from pump_core.calculations.measures import Span
from pump_core.calculations.refusals import Refused
from pump_core.quantities import Concentration, FlowRate, Mass
from tests.pump_core.calculations.asked import LIMITS, ask

BOLUS = {"dose": "0.5 mg", "concentration": "2 mg/mL"}


@pytest.mark.parametrize(
    ("inputs", "expected"),
    [
        ({"duration": "30 min"}, {"volume": "0.25 mL", "rate": "12 mL/day", "feasible": True}),
        ({"duration": "15 min"}, {"volume": "0.25 mL", "rate": "24 mL/day", "feasible": True}),
        (
            {"duration": "14 min"},
            {"volume": "0.25 mL", "rate": "25.7142857142857 mL/day", "feasible": False, "min_duration": "15 min"},
        ),
        (
            {"duration": "0.2 h"},
            {"volume": "0.25 mL", "rate": "30 mL/day", "feasible": False, "min_duration": "0.25 h"},
        ),
        (
            {"duration": "15 min", "basal_flow": "6 mL/day"},
            {"volume": "0.25 mL", "rate": "24 mL/day", "feasible": False, "min_duration": "20 min"},
        ),
        (
            {"duration": "20 min", "basal_flow": "6 mL/day"},
            {"volume": "0.25 mL", "rate": "18 mL/day", "feasible": True},
        ),
        (
            {"duration": "1 h", "basal_flow": "24 mL/day"},
            {"volume": "0.25 mL", "rate": "6 mL/day", "feasible": False},
        ),
    ],
)
def test_a_single_bolus_fits_when_basal_and_bolus_together_do(inputs: dict[str, str], expected: dict[str, Any]) -> None:
    assert ask("single_bolus", **BOLUS, **inputs) == expected


def test_a_basal_flow_above_the_maximum_is_refused() -> None:
    answer = ask("single_bolus", **BOLUS, duration="1 h", basal_flow="1 mL/day", max_flow="0.9 mL/day")
    assert (answer["error"], answer["required_flow"]) == ("flow_above_maximum", "1 mL/day")


@given(mcg=st.integers(1, 10**6), minutes=st.integers(1, 10**4), basal=st.integers(48, 23_999))
def test_the_shortest_duration_is_feasible_and_nothing_shorter_is(mcg: int, minutes: int, basal: int) -> None:
    dose, strength = Mass.of(mcg, "mcg"), Concentration.of(1, "mg/mL")
    flow = FlowRate.of(Fraction(basal, 1000), "mL/day")
    found = single_bolus(dose, strength, Span.of(minutes, "min"), flow, LIMITS.highest)
    assert not isinstance(found, Refused)
    assert found.feasible is (found.shortest is None)
    if found.shortest is None:
        return
    again = single_bolus(dose, strength, found.shortest, flow, LIMITS.highest)
    assert not isinstance(again, Refused)
    assert again.feasible
    shorter = single_bolus(dose, strength, found.shortest.times(Fraction(999, 1000)), flow, LIMITS.highest)
    assert not isinstance(shorter, Refused)
    assert not shorter.feasible


@pytest.mark.parametrize(
    ("lockout", "allowed"),
    [
        ("1 h", 6),
        ("4 h", 6),
        ("4.8 h", 5),
        ("6 h", 4),
        ("479 min", 4),
        ("8 h", 3),
        ("481 min", 3),
        ("10 h", 3),
        ("12 h", 2),
        ("23 h", 2),
        ("1439 min", 2),
        ("24 h", 1),
        ("1 day", 1),
        ("48 h", 1),
    ],
)
def test_starts_within_any_24_hours(lockout: str, allowed: int) -> None:
    answer = ask("ptm", basal="0.5 mg/day", bolus="50 mcg", max_per_day=6, lockout=lockout)
    assert answer["allowed_per_24h"] == allowed
    assert answer["max_increase_percent"] == allowed * 10


def test_without_a_lockout_the_daily_maximum_counts() -> None:
    answer = ask("ptm", basal="500 mcg/day", bolus="0.05 mg", max_per_day=4)
    assert answer == {"allowed_per_24h": 4, "max_daily_dose": "700 mcg/day", "max_increase_percent": 40}


def test_no_boluses_add_nothing() -> None:
    answer = ask("ptm", basal="0.5 mg/day", bolus="0.05 mg", max_per_day=0, lockout="4 h")
    assert answer == {"allowed_per_24h": 0, "max_daily_dose": "0.5 mg/day", "max_increase_percent": 0}


def test_an_increase_over_no_basal_has_no_percentage() -> None:
    answer = ask("ptm", basal="0 mg/day", bolus="0.05 mg", max_per_day=2)
    assert answer == {"allowed_per_24h": 2, "max_daily_dose": "0.1 mg/day", "max_increase_percent": None}


@given(max_per_day=st.integers(0, 50), minutes=st.integers(1, 3_000))
def test_no_more_boluses_fit_than_a_count_of_their_starts(max_per_day: int, minutes: int) -> None:
    counted = len(range(0, 24 * 60, minutes))
    assert boluses_in_24_h(max_per_day, Span.of(minutes, "min")) == min(max_per_day, counted)
