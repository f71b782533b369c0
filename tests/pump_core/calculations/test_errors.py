"""Every error code: when it comes, what comes with it, and that its message can be acted on."""

from __future__ import annotations

import json
from typing import Any, get_args

import pytest

from pump_core.calculations.refusals import Code
from tests.pump_core.calculations.asked import ask, ask_text

FLOW = {"calc": "flow", "dose": "1 mg/day", "concentration": "10 mg/mL"}
REFILL = {"calc": "refill", "filled_on": "2026-11-22", "fill_volume": "20 mL", "alarm_volume": "2 mL"}
REFILL["flow"] = "0.3 mL/day"
BRIDGE = {"calc": "bridge", "old_concentration": "10 mg/mL", "new_concentration": "20 mg/mL"}
BRIDGE |= {"dose": "0.2 mg/day", "line_volume": "0.272 mL"}
HALF_A_DAY = {"from": "00:00", "to": "12:00", "rate": "0.1 mg/h"}
TOO_LONG = {"from": "00:00", "to": "13:00", "rate": "0.1 mg/h"}
AFTERNOON = {"from": "12:00", "to": "24:00", "rate": "0.1 mg/h"}

BY_CODE: list[tuple[dict[str, Any], str]] = [
    ({"calc": "flux"}, "unknown_calculation"),
    ({"calc": "flow", "dose": "1 mg/day"}, "missing_input"),
    ({**FLOW, "dose": "1,5 mg/day"}, "bad_quantity"),
    ({**FLOW, "dose": "1 mg"}, "incompatible_units"),
    ({**FLOW, "concentration": "0 mg/mL"}, "concentration_not_positive"),
    ({**REFILL, "fill_volume": "0 mL"}, "volume_not_positive"),
    (BRIDGE, "flow_below_minimum"),
    ({**FLOW, "dose": "300 mg/day"}, "flow_above_maximum"),
    ({"calc": "flex", "steps": [HALF_A_DAY]}, "steps_do_not_cover_the_day"),
    ({"calc": "flex", "steps": [TOO_LONG, AFTERNOON]}, "steps_overlap"),
]


@pytest.mark.parametrize(("asked", "code"), BY_CODE, ids=[code for _, code in BY_CODE])
def test_each_code_has_its_example_and_a_message(asked: dict[str, Any], code: str) -> None:
    answer = ask_text(json.dumps(asked))
    assert answer["error"] == code
    assert len(answer["message"]) > 20
    assert answer["message"].endswith(".")


def test_there_is_an_example_of_every_code() -> None:
    assert {code for _, code in BY_CODE} == set(get_args(Code))


def test_a_flow_below_the_minimum_says_what_flow_was_needed_and_the_smallest_dose() -> None:
    answer = ask_text(json.dumps(BRIDGE))
    assert answer["required_flow"] == "0.02 mL/day"
    assert answer["min_dose"] == "0.48 mg/day"
    for said in ("0.02 mL/day", "0.048 mL/day", "below the minimum", "at least 0.48 mg/day", "lower concentration"):
        assert said in answer["message"]


def test_a_flow_above_the_maximum_says_what_flow_was_needed_and_the_largest_dose() -> None:
    answer = ask("flow", dose="300000 mcg/day", concentration="10 mg/mL")
    assert answer["required_flow"] == "30 mL/day"
    assert answer["max_dose"] == "240000 mcg/day"
    for said in ("above the maximum of 24 mL/day", "at most 240,000 mcg/day", "higher concentration"):
        assert said in answer["message"]


@pytest.mark.parametrize(
    "dose",
    [
        "1.5mg/day",
        "1.5  mg/day",
        " 1.5 mg/day",
        "1.5 mg/day ",
        ".5 mg/day",
        "1. mg/day",
        "1e3 mg/day",
        "+1 mg/day",
        "01 mg/day",
        "1,000 mg/day",
        "NaN mg/day",
        "Infinity mg/day",
        "\u0661 mg/day",
        "mg/day",
        "1",
        "",
        "1 µg/day",
        "1 MG/DAY",
        "1 furlong",
        "-1 mg/day",
        "1" * 31 + " mg/day",
        "1 " + "m" * 100_000,
        True,
        False,
        1,
        1.5,
        [],
        {},
    ],
)
def test_what_is_no_quantity_is_refused_and_never_guessed(dose: object) -> None:
    answer = ask("flow", dose=dose, concentration="10 mg/mL")
    assert answer["error"] == "bad_quantity"
    assert "dose" in answer["message"]
    assert len(answer["message"]) < 400


@pytest.mark.parametrize("number", ["1e31", "1e-31", "1e999999999999", "-1e400", "1" * 200_000, "0." + "1" * 31])
def test_a_number_out_of_bounds_is_refused(number: str) -> None:
    answer = ask_text(f'{{"calc": "format", "value": {number}, "unit": "mg"}}')
    assert answer["error"] == "bad_quantity"


@pytest.mark.parametrize("value", [True, None, "five", "1,000", [], "NaN"])
def test_what_is_no_number_is_refused(value: object) -> None:
    expected = "missing_input" if value is None else "bad_quantity"
    assert ask("format", value=value, unit="mg")["error"] == expected


@pytest.mark.parametrize(
    ("calc", "inputs"),
    [
        ("ptm", {"basal": "1 mg/day", "bolus": "0.1 mg", "max_per_day": 2.5}),
        ("ptm", {"basal": "1 mg/day", "bolus": "0.1 mg", "max_per_day": -1}),
        ("ptm", {"basal": "1 mg/day", "bolus": "0.1 mg", "max_per_day": True}),
        ("ptm", {"basal": "1 mg/day", "bolus": "0.1 mg", "max_per_day": 3, "lockout": "0 h"}),
        ("ptm", {"basal": "1 mg/day", "bolus": "0 mg", "max_per_day": 3}),
        ("dose_change", {"old": "0 mg/day", "new": "1 mg/day"}),
        ("titration", {"start": "1 mg/day", "target": "2 mg/day", "step": "0 mg/day"}),
        ("titration", {"start": "1 mg/day", "target": "2 mg/day", "step_percent": 0}),
        ("titration", {"start": "1 mg/day", "target": "2 mg/day", "step": "1 mg/day", "step_percent": 5}),
        ("titration", {"start": "1 mg/day", "target": "2 mg/day", "step": "1 mg/day", "interval": "0 day"}),
        ("taper", {"start_mme": 90, "weekly_reduction_percent_of_start": 0, "opioid_free_weeks": 6}),
        ("taper", {"start_mme": 90, "weekly_reduction_percent_of_start": 101, "opioid_free_weeks": 6}),
        ("taper", {"start_mme": 90, "weekly_reduction_percent_of_start": 0.1, "opioid_free_weeks": 6}),
        ("taper", {"start_mme": 90, "weekly_reduction_percent_of_start": 10, "opioid_free_weeks": 1.5}),
        ("single_bolus", {"dose": "0 mg", "concentration": "1 mg/mL", "duration": "1 h"}),
        ("single_bolus", {"dose": "1 mg", "concentration": "1 mg/mL", "duration": "0 h"}),
        ("pocket_fill", {"reservoir": "30 mL", "injected": "20 mL", "measured": "20 mL"}),
        ("mme", {"medicines": [{"drug": "heroin", "each": "5 mg", "per_day": 1}]}),
        ("mme", {"medicines": {"drug": "morphine"}}),
        ("mme", {"medicines": ["morphine"]}),
        ("prime", {"drug_front": "tip", "tubing": "0.1 mL", "catheter": "0.1 mL"}),
        ("format", {"value": 1, "unit": "cc"}),
        ("read_number", {"text": 5}),
        ("dose_range", {"concentration": "1 mg/mL", "min_flow": "2 mL/day", "max_flow": "1 mL/day"}),
        ("dose_range", {"concentration": "1 mg/mL", "min_flow": "25 mL/day"}),
        ("dose_range", {"concentration": "1 mg/mL", "max_flow": "0.04 mL/day"}),
        ("admixture", {"primary": "a", "dose": "1 mg/day", "concentrations": "10 mg/mL"}),
        ("flex", {"steps": [{"from": "00:00", "to": "00:00", "rate": "1 mg/h"}]}),
        ("flex", {"steps": [{"from": "24:00", "to": "12:00", "rate": "1 mg/h"}]}),
        ("flex", {"steps": [{"from": "0:00", "to": "24:00", "rate": "1 mg/h"}]}),
        ("flex", {"steps": [{"from": "00:00", "to": "24:01", "rate": "1 mg/h"}]}),
        ("flex", {"steps": [{"from": "00:60", "to": "24:00", "rate": "1 mg/h"}]}),
        ("flex", {"steps": [{"from": "00:00", "to": "24:00", "rate": "1 mg/h", "dose": "24 mg"}]}),
        ("flex", {"steps": [{"from": "00:00", "to": "24:00", "rate": "-1 mg/h"}]}),
        ("flex", {"steps": 5}),
    ],
)
def test_an_input_that_makes_no_sense_is_a_bad_quantity(calc: str, inputs: dict[str, Any]) -> None:
    assert ask(calc, **inputs)["error"] == "bad_quantity"


@pytest.mark.parametrize(
    ("calc", "inputs", "named"),
    [
        ("flow", {}, ["dose", "concentration"]),
        ("flow", {"dose": None, "concentration": "1 mg/mL"}, ["dose"]),
        ("refill", {"fill_volume": "20 mL", "alarm_volume": "2 mL", "flow": "1 mL/day"}, ["filled_on", "filled_at"]),
        ("titration", {"start": "1 mg/day", "target": "2 mg/day"}, ["step", "step_percent"]),
        ("prime", {"drug_front": "new segment", "tubing": "0.1 mL", "catheter": "0.1 mL"}, ["new_segment"]),
        ("admixture", {"primary": "morphine", "dose": "1 mg/day", "concentrations": {}}, ["morphine"]),
        ("line_volume", {"tubing": "0 mL", "segments": [{}]}, ["segments[0].length", "volume_per_length"]),
        ("flex", {"steps": [{"from": "00:00", "to": "24:00"}]}, ["rate", "dose"]),
        ("mme", {"medicines": [{"drug": "morphine", "each": "5 mg"}]}, ["medicines[0].per_day"]),
        ("mme", {"medicines": [{"drug": "fentanyl transdermal", "each": "5 mg"}]}, ["medicines[0].patch"]),
        ("expected_volume", {"fill_volume": "20 mL", "deliveries": [{"flow": "1 mL/day"}]}, ["duration"]),
    ],
)
def test_what_is_missing_is_named_with_its_place(calc: str, inputs: dict[str, Any], named: list[str]) -> None:
    answer = ask(calc, **inputs)
    assert answer["error"] == "missing_input"
    assert all(name in answer["message"] for name in named)


@pytest.mark.parametrize(
    ("calc", "inputs"),
    [
        ("flow", {"dose": "1 mg/day", "concentration": "1 mg/day"}),
        ("flow", {"dose": "1 mL/day", "concentration": "1 mg/mL"}),
        ("single_bolus", {"dose": "1 mg/day", "concentration": "1 mg/mL", "duration": "1 h"}),
        ("dose_change", {"old": "1 mg/day", "new": "1 mg"}),
        ("dose_change", {"old": "1 mL", "new": "1 mL"}),
        ("titration", {"start": "1 mg/day", "target": "2 mg", "step": "1 mg/day"}),
        ("line_delay", {"line_volume": "1 cm", "flow": "1 mL/day"}),
        ("flex", {"steps": [{"from": "00:00", "to": "24:00", "rate": "1 mL/h"}]}),
        ("flex", {"steps": [{"from": "00:00", "to": "24:00", "rate": "1 mg"}]}),
        ("mme", {"medicines": [{"drug": "fentanyl transdermal", "patch": "1 mcg"}]}),
        ("expected_volume", {"fill_volume": "20 mL", "deliveries": [{"flow": "1 mL", "duration": "1 day"}]}),
    ],
)
def test_a_unit_of_another_kind_is_told_as_such(calc: str, inputs: dict[str, Any]) -> None:
    assert ask(calc, **inputs)["error"] == "incompatible_units"


@pytest.mark.parametrize(
    ("calc", "inputs"),
    [
        ("dilution", {"stock": "1 mg/mL", "final": "2 mg/mL", "final_volume": "40 mL"}),
        ("dilution", {"stock": "2 mg/mL", "final": "1 mg/mL", "final_volume": "-1 mL"}),
        (
            "fill_preparation",
            {"fill_volume": "16 mL", "flow": "0.4 mL/day", "dose": "1 mg/day", "stock": "1 mg/mL"},
        ),
        ("line_delay", {"line_volume": "0 mL", "flow": "1 mL/day"}),
        ("line_volume", {"tubing": "0.1 mL", "segments": []}),
        (
            "line_volume",
            {
                "tubing": "0 mL",
                "segments": [{"length": "9 cm", "trimmed": "9.1 cm", "volume_per_length": "0.002 mL/cm"}],
            },
        ),
        (
            "line_volume",
            {"tubing": "0 mL", "segments": [{"length": "9 cm", "trimmed": "9 cm", "volume_per_length": "0.002 mL/cm"}]},
        ),
        ("line_volume", {"tubing": "0 mL", "segments": [{"length": "9 cm", "volume_per_length": "0 mL/cm"}]}),
        ("prime", {"drug_front": "bench", "tubing": "0 mL", "catheter": "0.1 mL"}),
        ("fill_mismatch", {"actual_fill": "2 mL", "entered_fill": "2 mL", "alarm_volume": "2 mL", "flow": "1 mL/day"}),
        ("discrepancy", {"fill_volume": "20 mL", "expected": "20.1 mL", "withdrawn": "1 mL"}),
        ("discrepancy", {"fill_volume": "20 mL", "expected": "2 mL", "withdrawn": "-1 mL"}),
        (
            "refill",
            {"filled_on": "2026-11-22", "fill_volume": "2.2 mL", "alarm_volume": "2 mL", "prime": "0.2 mL"}
            | {"flow": "1 mL/day"},
        ),
    ],
)
def test_a_volume_that_cannot_be_is_refused(calc: str, inputs: dict[str, Any]) -> None:
    assert ask(calc, **inputs)["error"] == "volume_not_positive"


@pytest.mark.parametrize(
    ("calc", "inputs"),
    [
        ("line_delay", {"line_volume": "1 mL", "flow": "0 mL/day"}),
        ("line_delay", {"line_volume": "1 mL", "flow": "-1 mL/day"}),
        (
            "fill_mismatch",
            {"actual_fill": "20 mL", "entered_fill": "20 mL", "alarm_volume": "2 mL", "flow": "0 mL/h"},
        ),
    ],
)
def test_no_flow_is_below_every_minimum(calc: str, inputs: dict[str, Any]) -> None:
    answer = ask(calc, **inputs)
    assert answer["error"] == "flow_below_minimum"
    assert answer["required_flow"].endswith(" mL/day")
    assert answer["min_dose"] is None
