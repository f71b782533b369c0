"""The bridge keeps the dose while the old concentration is in the line."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pump_core.calculations.bridge import bridge
from pump_core.calculations.figures import FlowLimits
from pump_core.calculations.measures import delivered, given_in
from pump_core.calculations.refusals import FlowRefused
from pump_core.quantities import Concentration, DoseRate, FlowRate, Volume
from tests.pump_core.calculations.asked import LIMITS, ask

POSITIVE = st.fractions(min_value=Fraction(1, 100), max_value=100)
ANY_FLOW = FlowLimits(FlowRate.whole_base(0), FlowRate.of(10**9, "mL/day"))
LINE = {"line_volume": "0.327 mL"}


def bridged(**inputs: str) -> dict[str, Any]:
    answer: dict[str, Any] = ask("bridge", **{**LINE, **inputs})
    return answer


@pytest.mark.parametrize(
    ("old", "new", "dose", "flow", "duration", "then", "omitted"),
    [
        ("500 mcg/mL", "2000 mcg/mL", "100 mcg/day", "0.2 mL/day", "39.24 h", "0.05 mL/day", ("25 mcg/day", 25)),
        ("2000 mcg/mL", "500 mcg/mL", "400 mcg/day", "0.2 mL/day", "39.24 h", "0.8 mL/day", ("1600 mcg/day", 400)),
        ("10 mg/mL", "25 mg/mL", "5 mg/day", "0.5 mL/day", "15.696 h", "0.2 mL/day", ("2 mg/day", 40)),
    ],
)
def test_a_bridge_in_a_trimmed_catheter(
    old: str, new: str, dose: str, flow: str, duration: str, then: str, omitted: tuple[str, int]
) -> None:
    answer = bridged(old_concentration=old, new_concentration=new, dose=dose)
    assert (answer["flow"], answer["duration"], answer["then_flow"]) == (flow, duration, then)
    assert (answer["omitted"]["dose"], answer["omitted"]["percent_of_dose"]) == omitted


def test_another_dose_may_follow_the_bridge() -> None:
    answer = bridged(
        old_concentration="500 mcg/mL", new_concentration="2 mg/mL", dose="0.2 mg/day", new_dose="240 mcg/day"
    )
    assert (answer["flow"], answer["then_flow"], answer["mass"]) == ("0.4 mL/day", "0.12 mL/day", "0.1635 mg")
    assert answer["omitted"] == {"dose": "0.06 mg/day", "percent_of_dose": 25, "duration": "2.725 day"}


@pytest.mark.parametrize(
    ("old", "new", "dose", "code", "leg", "bound"),
    [
        ("10 mg/mL", "20 mg/mL", "0.48 mg/day", "flow_below_minimum", "after the bridge", "0.96 mg/day"),
        ("20 mg/mL", "10 mg/mL", "0.48 mg/day", "flow_below_minimum", "during the bridge", "0.96 mg/day"),
        ("1 mg/mL", "2 mg/mL", "25 mg/day", "flow_above_maximum", "during the bridge", "24 mg/day"),
        ("2 mg/mL", "1 mg/mL", "25 mg/day", "flow_above_maximum", "after the bridge", "24 mg/day"),
        ("10 mg/mL", "20 mg/mL", "0 mg/day", "flow_below_minimum", "during the bridge", "0.48 mg/day"),
    ],
)
def test_each_leg_has_to_be_deliverable(old: str, new: str, dose: str, code: str, leg: str, bound: str) -> None:
    answer = bridged(old_concentration=old, new_concentration=new, dose=dose)
    assert (answer["error"], answer["leg"]) == (code, leg)
    assert bound in (answer.get("min_dose"), answer.get("max_dose"))
    assert leg in answer["message"]


def test_both_legs_may_be_at_a_limit() -> None:
    answer = bridged(old_concentration="500 mcg/mL", new_concentration="2000 mcg/mL", dose="96 mcg/day")
    assert answer["then_flow"] == "0.048 mL/day"


def test_no_dose_has_no_bridge_even_without_a_minimum() -> None:
    answer = bridged(old_concentration="1 mg/mL", new_concentration="2 mg/mL", dose="0 mg/day", min_flow="0 mL/day")
    assert answer["error"] == "bad_quantity"


@given(old=POSITIVE, new=POSITIVE, dose=POSITIVE, line=POSITIVE)
def test_a_bridge_gives_the_dose_and_just_the_drug_of_the_line(
    old: Fraction, new: Fraction, dose: Fraction, line: Fraction
) -> None:
    before, after = Concentration.of(old, "mg/mL"), Concentration.of(new, "mg/mL")
    asked, held = DoseRate.of(dose, "mg/day"), Volume.of(line, "mL")
    found = bridge(before, after, asked, asked, held, ANY_FLOW)
    assert not isinstance(found, FlowRefused)
    assert found.flow * before == asked == found.then_flow * after
    assert found.mass == held * before == given_in(asked, found.duration)
    assert delivered(found.flow, found.duration) == found.volume == held
    assert given_in(found.omitted.dose, found.omitted.duration) == found.mass
    assert found.omitted.percent == found.omitted.dose.ratio(asked) * 100


@given(old=POSITIVE, new=POSITIVE, dose=POSITIVE)
def test_a_bridge_that_is_not_refused_stays_within_the_limits(old: Fraction, new: Fraction, dose: Fraction) -> None:
    before, after = Concentration.of(old, "mg/mL"), Concentration.of(new, "mg/mL")
    asked = DoseRate.of(dose, "mg/day")
    found = bridge(before, after, asked, asked, Volume.of(1, "mL"), LIMITS)
    assume(not isinstance(found, FlowRefused))
    assert not isinstance(found, FlowRefused)
    assert all(LIMITS.lowest <= each <= LIMITS.highest for each in (found.flow, found.then_flow))
