"""What should be left, and what a difference means: a limit that is just met is not exceeded."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pump_core.calculations.measures import NO_TIME, NO_VOLUME, Span
from pump_core.calculations.reservoir import Delivery, expected_volume
from pump_core.quantities import FlowRate, Volume
from tests.pump_core.calculations.asked import ask

DELIVERIES = st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 400)), max_size=8)


def delivery(flow: str, duration: str) -> dict[str, str]:
    return {"flow": flow, "duration": duration}


@pytest.mark.parametrize(
    ("inputs", "expected"),
    [
        ({"deliveries": []}, {"expected": "20 mL"}),
        ({"deliveries": [], "prime": "0.272 mL"}, {"expected": "19.728 mL"}),
        (
            {"deliveries": [delivery("0.4 mL/day", "10 day"), delivery("0.01 mL/h", "240 h")]},
            {"expected": "13.6 mL"},
        ),
        ({"deliveries": [delivery("0.4 mL/day", "10 day")], "boluses": "1.5 mL"}, {"expected": "14.5 mL"}),
        (
            {
                "deliveries": [delivery("0.4 mL/day", "10 day")],
                "boluses": ["0.5 mL", {"volume": "0.5 mL"}, {"dose": "5000 mcg", "concentration": "10 mg/mL"}],
                "prime": "0.3 mL",
            },
            {"expected": "14.2 mL"},
        ),
        ({"deliveries": [delivery("0.4 mL/day", "49.9 day")]}, {"expected": "0.04 mL"}),
        ({"deliveries": [delivery("0.4 mL/day", "50 day")]}, {"expected": "0 mL", "empty_after": "50 day"}),
        (
            {
                "deliveries": [
                    delivery("0.4 mL/day", "25 day"),
                    delivery("0 mL/day", "2 day"),
                    delivery("1 mL/day", "30 day"),
                    delivery("1 mL/day", "30 day"),
                ]
            },
            {"expected": "0 mL", "empty_after": "37 day"},
        ),
        ({"deliveries": [], "boluses": "20 mL"}, {"expected": "0 mL", "empty_after": "0 day"}),
        ({"deliveries": [], "boluses": "19.999 mL"}, {"expected": "0.001 mL"}),
        (
            {"deliveries": [delivery("1 mL/day", "1 day")], "boluses": "25 mL"},
            {"expected": "0 mL", "empty_after": "0 day"},
        ),
    ],
)
def test_what_should_be_left(inputs: dict[str, Any], expected: dict[str, str]) -> None:
    assert ask("expected_volume", fill_volume="20 mL", **inputs) == expected


@given(fill=st.integers(1, 4 * 10**7), first=DELIVERIES, then=DELIVERIES)
def test_time_may_be_cut_anywhere(fill: int, first: list[tuple[int, int]], then: list[tuple[int, int]]) -> None:
    def run(pieces: list[tuple[int, int]]) -> list[Delivery]:
        return [Delivery(FlowRate.whole_base(flow), Span.of(days, "day")) for flow, days in pieces]

    filled = Volume.whole_base(fill)
    whole = expected_volume(filled, NO_VOLUME, run(first + then))
    half = expected_volume(filled, NO_VOLUME, run(first))
    out = Fraction(sum(flow * days for flow, days in first + then))
    assert whole.volume.base == max(fill - out, 0)
    assert (whole.empty_after is None) is (fill > out)
    if half.empty_after is not None:
        assert whole == half
        return
    rest = expected_volume(half.volume, NO_VOLUME, run(then))
    elapsed = sum((Span.of(days, "day") for _, days in first), NO_TIME)
    assert whole.volume == rest.volume
    if rest.empty_after is not None:
        assert whole.empty_after == elapsed + rest.empty_after


@pytest.mark.parametrize(
    ("withdrawn", "difference", "percent", "direction", "investigate"),
    [
        ("4 mL", "0 mL", "0", "none", False),
        ("2 mL", "2 mL", "12.5", "over-infusion", False),
        ("1.9999 mL", "2.0001 mL", "12.500625", "over-infusion", True),
        ("6 mL", "2 mL", "-12.5", "under-infusion", False),
        ("6.0001 mL", "2.0001 mL", "-12.500625", "under-infusion", True),
    ],
)
def test_the_volume_limit_is_exceeded_and_not_just_met(
    withdrawn: str, difference: str, percent: str, direction: str, investigate: bool
) -> None:
    assert ask("discrepancy", fill_volume="20 mL", expected="4 mL", withdrawn=withdrawn) == {
        "difference": difference,
        "percent_of_delivered": Fraction(percent),
        "direction": direction,
        "investigate": investigate,
    }


@pytest.mark.parametrize(
    ("withdrawn", "investigate"), [("8.55 mL", False), ("8.5499 mL", True), ("11.45 mL", False), ("11.4501 mL", True)]
)
def test_the_percentage_limit_is_exceeded_and_not_just_met(withdrawn: str, investigate: bool) -> None:
    answer = ask("discrepancy", fill_volume="20 mL", expected="10 mL", withdrawn=withdrawn)
    assert abs(answer["percent_of_delivered"]) >= Fraction("14.5")
    assert answer["investigate"] is investigate


def test_given_limits_replace_both() -> None:
    asked = {"fill_volume": "20 mL", "expected": "10 mL", "withdrawn": "9 mL"}
    assert ask("discrepancy", **asked)["investigate"] is False
    assert ask("discrepancy", **asked, limit_volume="999 uL")["investigate"] is True
    assert ask("discrepancy", **asked, limit_volume="1 mL")["investigate"] is False
    assert ask("discrepancy", **asked, limit_percent=9.9)["investigate"] is True
    assert ask("discrepancy", **asked, limit_percent=10)["investigate"] is False


def test_a_difference_before_anything_was_delivered_has_no_percentage() -> None:
    answer = ask("discrepancy", fill_volume="20 mL", expected="20 mL", withdrawn="17.9 mL")
    assert (answer["percent_of_delivered"], answer["investigate"]) == (None, True)


@pytest.mark.parametrize(
    ("reservoir", "measured", "difference", "suspect"),
    [
        ("20 mL", "17 mL", "1 mL", False),
        ("20 mL", "16.999 mL", "1.001 mL", True),
        ("40 mL", "16 mL", "2 mL", False),
        ("40 mL", "15.999 mL", "2.001 mL", True),
        ("40000 uL", "16 mL", "2 mL", False),
        ("20 mL", "18.5 mL", "-0.5 mL", False),
    ],
)
def test_a_pocket_fill_is_suspected_above_the_limit_of_the_reservoir(
    reservoir: str, measured: str, difference: str, suspect: bool
) -> None:
    answer = ask("pocket_fill", reservoir=reservoir, injected="18 mL", measured=measured)
    assert answer == {"difference": difference, "suspect": suspect}


@pytest.mark.parametrize(
    ("actual", "entered", "alarm", "empty", "unwarned"),
    [
        ("20 mL", "20 mL", "90 day", "100 day", "-10 day"),
        ("20 mL", "22 mL", "100 day", "100 day", "0 day"),
        ("40 mL", "20 mL", "90 day", "200 day", "-110 day"),
    ],
)
def test_a_wrong_entry_moves_the_alarm_and_not_the_drug(
    actual: str, entered: str, alarm: str, empty: str, unwarned: str
) -> None:
    asked = {"actual_fill": actual, "entered_fill": entered, "alarm_volume": "2 mL", "flow": "0.2 mL/day"}
    assert ask("fill_mismatch", **asked) == {
        "alarm_after": alarm,
        "empty_after": empty,
        "empty_before_alarm": unwarned,
    }
