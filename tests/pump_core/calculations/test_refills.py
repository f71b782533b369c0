"""How long a fill lasts: what limits it, which day it comes to, and the second at which the alarm sounds."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pump_core.calculations.measures import NO_FLOW, Span
from pump_core.calculations.refills import at_worst_accuracy, fill_interval, patient_flow
from pump_core.quantities import Concentration, FlowRate, Mass, Volume
from tests.pump_core.calculations.asked import ask

FILL = {"fill_volume": "20 mL", "alarm_volume": "2 mL"}
PTM = {"bolus": "0.1 mg", "max_per_day": 4, "concentration": "10 mg/mL"}


def refill(**inputs: object) -> dict[str, Any]:
    answer: dict[str, Any] = ask("refill", **{**FILL, "flow": "0.25 mL/day", **inputs})
    return answer


@pytest.mark.parametrize(
    ("inputs", "days", "limited_by", "refill_by"),
    [
        ({"filled_on": "2028-02-20"}, 72, "volume", "2028-05-02"),
        ({"filled_on": "2027-02-20", "stability": "72 day"}, 72, "volume", "2027-05-03"),
        ({"filled_on": "2027-02-20", "stability": "71.999 day"}, 71, "stability", "2027-05-02"),
        ({"filled_on": "2027-02-20", "stability": "1727 h"}, 71, "stability", "2027-05-02"),
        ({"filled_on": "2027-02-20", "stability": "90 day"}, 72, "volume", "2027-05-03"),
        ({"filled_on": "2027-02-20", "prime": "0.0001 mL"}, 71, "volume", "2027-05-02"),
        ({"filled_on": "2027-12-31", "flow": "36 mL/day"}, 0, "volume", "2027-12-31"),
    ],
)
def test_whole_days_are_rounded_down(inputs: dict[str, str], days: int, limited_by: str, refill_by: str) -> None:
    answer = refill(**inputs)
    assert (answer["whole_days"], answer["limited_by"], answer["refill_by"]) == (days, limited_by, refill_by)


def test_every_patient_bolus_is_counted_as_taken() -> None:
    answer = refill(filled_on="2026-11-22", flow="0.1 mL/day", ptm=PTM, stability="150 day")
    assert answer == {
        "volume_limited": "180 day",
        "whole_days": 128,
        "limited_by": "volume",
        "refill_by": "2027-03-30",
        "worst_case_flow": "0.14 mL/day",
        "volume_limited_all_ptm": "128.571428571429 day",
    }


def test_a_lockout_lowers_how_many_boluses_can_be_taken() -> None:
    answer = refill(filled_on="2026-11-22", flow="0.1 mL/day", ptm={**PTM, "lockout": "12 h"})
    assert (answer["worst_case_flow"], answer["whole_days"]) == ("0.12 mL/day", 150)


def test_accuracy_makes_a_fill_shorter_and_leaves_the_day_alone() -> None:
    answer = refill(filled_on="2026-11-22", accuracy_percent=14.5)
    assert answer["volume_limited_worst_accuracy"].startswith("62.88209606986")
    assert answer["whole_days"] == 72
    assert refill(filled_on="2026-11-22", accuracy_percent=0)["volume_limited_worst_accuracy"] == "72 day"
    assert "worst_case_flow" not in answer


@pytest.mark.parametrize(
    ("filled_at", "alarm_at", "refill_by"),
    [
        ("2026-03-01T10:00:00Z", "2026-05-12T10:00:00Z", "2026-05-12"),
        ("2026-03-01T10:00Z", "2026-05-12T10:00:00Z", "2026-05-12"),
        ("2026-03-02T00:30:00+01:00", "2026-05-12T23:30:00Z", "2026-05-13"),
        ("2026-02-28T20:00:00-05:00", "2026-05-12T01:00:00Z", "2026-05-11"),
    ],
)
def test_the_alarm_is_an_instant_and_the_day_is_that_of_the_clinic(
    filled_at: str, alarm_at: str, refill_by: str
) -> None:
    answer = refill(filled_at=filled_at)
    assert (answer["alarm_at"], answer["refill_by"]) == (alarm_at, refill_by)


def test_the_alarm_is_never_told_later_than_it_sounds() -> None:
    late = refill(filled_at="2026-03-01T10:00:00.5Z", flow="7 mL/day")
    assert late["alarm_at"] == "2026-03-03T23:42:51Z"
    assert refill(filled_at="2026-03-01T10:00:00.9Z", flow="7 mL/day")["alarm_at"] == "2026-03-03T23:42:52Z"


def test_the_alarm_counts_every_patient_bolus_as_the_day_does() -> None:
    answer = refill(filled_at="2026-11-22T00:00:00Z", flow="0.1 mL/day", ptm=PTM)
    assert answer["alarm_at"] == "2027-03-30T13:42:51Z"
    assert answer["refill_by"] == "2027-03-30"


def test_a_day_and_an_instant_may_stand_together_when_they_agree() -> None:
    answer = refill(filled_on="2026-03-02", filled_at="2026-03-01T23:30:00Z")
    assert (answer["refill_by"], answer["alarm_at"]) == ("2026-05-13", "2026-05-12T23:30:00Z")
    assert refill(filled_on="2026-03-03", filled_at="2026-03-01T23:30:00Z")["error"] == "bad_quantity"


@pytest.mark.parametrize(
    "inputs",
    [
        {"filled_on": "2027-02-29"},
        {"filled_on": "22-NOV-2026"},
        {"filled_on": "20261122"},
        {"filled_on": "2026-W47-7"},
        {"filled_on": "2026-11-22T10:00:00Z"},
        {"filled_on": 20261122},
        {"filled_at": "2026-03-01T10:00:00"},
        {"filled_at": "2026-03-01"},
        {"filled_at": "2026-03-01T25:00:00Z"},
        {"filled_at": "2026-03-01 10:00:00Z"},
        {"filled_on": "9999-12-01"},
        {"filled_on": "2026-11-22", "flow": "0.000000000001 mL/day"},
        {"filled_at": "9999-12-31T10:00:00Z"},
        {"filled_at": "0001-01-01T00:00:00+05:00"},
        {"filled_on": "2026-11-22", "stability": "0 day"},
        {"filled_on": "2026-11-22", "accuracy_percent": -1},
        {"filled_on": "2026-11-22", "ptm": {**PTM, "bolus": "0 mg"}},
        {"filled_on": "2026-11-22", "ptm": []},
    ],
)
def test_what_is_no_day_and_no_instant_is_refused(inputs: dict[str, Any]) -> None:
    assert refill(**inputs)["error"] == "bad_quantity"


@pytest.mark.parametrize(
    ("inputs", "code"),
    [
        ({"flow": "0 mL/day"}, "flow_below_minimum"),
        ({"ptm": {**PTM, "concentration": "0 mg/mL"}}, "concentration_not_positive"),
        ({"ptm": {"bolus": "0.1 mg"}}, "missing_input"),
        ({"alarm_volume": "20 mL"}, "volume_not_positive"),
        ({"alarm_volume": "-1 mL"}, "volume_not_positive"),
    ],
)
def test_what_makes_no_interval_is_refused(inputs: dict[str, Any], code: str) -> None:
    assert refill(filled_on="2026-11-22", **inputs)["error"] == code


def test_a_volume_just_above_the_alarm_is_enough() -> None:
    assert refill(filled_on="2026-11-22", alarm_volume="19.999 mL")["volume_limited"] == "0.004 day"


@given(nl=st.integers(1, 4 * 10**7), flow=st.integers(1, 10**7), boluses=st.integers(0, 10), day=st.integers(1, 200))
def test_boluses_and_stability_only_ever_shorten(nl: int, flow: int, boluses: int, day: int) -> None:
    usable, basal = Volume.whole_base(nl), FlowRate.whole_base(flow)
    added = patient_flow(Mass.of("0.1", "mg"), Concentration.of(10, "mg/mL"), boluses)
    found = fill_interval(usable, basal, added, Span.of(day, "day"))
    plain = fill_interval(usable, basal, NO_FLOW, None)
    assert found.lasts == plain.lasts == plain.lasts_at_worst
    assert found.lasts_at_worst <= plain.lasts
    assert found.whole_days == min(found.lasts_at_worst.whole_days, day)
    assert found.whole_days <= plain.whole_days
    assert at_worst_accuracy(plain.lasts, Fraction(29, 2)).ratio(plain.lasts) == Fraction(1000, 1145)
