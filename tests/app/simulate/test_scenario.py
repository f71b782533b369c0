"""A scenario file is read whole or refused with the field that is wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.simulate.errors import ScenarioError
from app.simulate.scenario import find_scenario, load_scenario, read_scenario, shipped_scenarios
from tests.app.simulate.samples import implanted, lived, script, script_of, shipped, written


def refused(data: dict[str, Any]) -> str:
    with pytest.raises(ScenarioError) as told:
        script_of(data)
    return str(told.value)


@pytest.mark.parametrize("name", shipped_scenarios())
def test_every_scenario_that_ships_can_be_lived_and_none_of_its_visits_is_refused(name: str) -> None:
    life = lived(shipped(name), days=min(shipped(name).scenario.days, 365))

    assert life.refused == 0
    assert life.engine.released()


def test_the_names_of_those_that_ship_are_an_interface() -> None:
    assert shipped_scenarios() == ["cohort", "concentration-change", "hard-year", "seven-years", "seven-years-presses"]


def test_a_file_that_is_not_there_is_told_with_those_that_ship(tmp_path: Path) -> None:
    with pytest.raises(ScenarioError, match=r"no scenario '.*none.json' .*those that ship: cohort, "):
        find_scenario(str(tmp_path / "none.json"))


def test_a_file_is_read_by_its_path(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    path.write_text(json.dumps(written(implanted())), encoding="utf-8")

    assert load_scenario(str(path)).title == "A pump in a test"


def test_what_is_no_json_is_told_by_name() -> None:
    with pytest.raises(ScenarioError, match=r"The scenario odd.json is no JSON: "):
        read_scenario(b"{", "odd.json")


@pytest.mark.parametrize(
    ("change", "place", "why"),
    [
        ({"days": 0}, "days", "greater than 0"),
        ({"flow_error_percent": 0.5}, "flow_error_percent", "write the number with its unit, in quotes"),
        ({"flow_error_percent": "0.00001"}, "flow_error_percent", "finer than the engine counts"),
        ({"colour": "red"}, "colour", "Extra inputs are not permitted"),
        ({"starts": "2026-02-30"}, "starts", "Input should be a valid date"),
        ({"refill_at_alarm": {"fluid": "morphine", "syringes": ["20 ml"]}}, "refill_at_alarm.syringes.0", "'ml' is no"),
        ({"presses": [{"per_day": 200, "every": "10 min", "seed": 1}]}, "presses.0", "room for that many presses"),
        ({"presses": [{"per_day": 1, "every": "10 s", "seed": 1}]}, "presses.0", "whole minutes"),
        ({"fluids": {"x": {"components": []}}}, "fluids.x", "a product, or components with stable_days"),
        ({"acts": [{"day": 1, "act": "press", "at": "24:00"}]}, "acts.0.press.at", "no time of day"),
        ({"acts": [{"day": 1, "act": "dance"}]}, "acts.0", "'dance'"),
        (
            {"acts": [{"day": 1, "act": "visit", "program": {"pattern": {"kind": "flex", "plans": {}}}}]},
            "acts.0.visit.program.pattern.flex",
            "week names a plan for each of seven days",
        ),
        ({"acts": [{"day": 1, "act": "visit", "bolus": {"dose": "1 mg", "over": "ten"}}]}, "bolus.over", "no span"),
    ],
)
def test_a_wrong_field_is_told_by_its_place(change: dict[str, Any], place: str, why: str) -> None:
    told = refused(written(implanted()) | change)

    assert told.startswith("The scenario test.json cannot be read:")
    assert place in told
    assert why in told


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"pump": "8637-60"}, "pump model '8637-60' is not in the data files"),
        ({"catheter": {"model": "1", "trimmed_to": "60 cm"}}, "no catheter '1'. There are: 8780, "),
        ({"fluids": {"morphine": {"product": "aqua"}}}, "'aqua', which is not in the drug library"),
        ({"refill_at_alarm": {"fluid": "milk", "syringes": ["20 mL"]}}, "no fluid 'milk'. It has: morphine."),
        ({"acts": [implanted() | {"fill": {"fluid": "milk", "syringes": ["20 mL"]}}]}, "acts.0 (day 0): The scenario"),
        (
            {"fluids": {"morphine": {"components": [{"drug": "tea", "concentration": "1 mg/mL"}], "stable_days": 9}}},
            "drug 'tea' is not in the data files",
        ),
    ],
)
def test_a_name_that_is_nowhere_is_told_before_a_pump_lives(change: dict[str, Any], told: str) -> None:
    assert told in refused(written(implanted()) | change)


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        ({"kind": "leak"}, "no fault 'leak'. There are: flow_error, stall"),
        ({"kind": "stall", "found_after": "1 h"}, "The fault stall lacks 'recovers_after'"),
        ({"kind": "stall", "found_after": "soon", "recovers_after": None}, "wrong 'found_after': 'soon' is no span"),
        ({"kind": "flow_error", "percent": "500"}, "wrong 'percent'"),
        ({"kind": "true_tubing", "volume": "0.2 mL", "colour": "red"}, "has no 'colour'"),
        ({"kind": "port_injected", "volume": "1 mL", "fluid": "milk"}, "no fluid 'milk'"),
    ],
)
def test_a_wrong_fault_is_told_with_its_act(fault: dict[str, Any], told: str) -> None:
    said = refused(written(implanted(), {"day": 2, "act": "fault", "fault": fault}))

    assert said.startswith("acts.1 (day 2): ")
    assert told in said


def test_the_first_program_must_say_everything() -> None:
    one = script(implanted() | {"program": {"fluid": "morphine"}})

    with pytest.raises(ScenarioError, match="names a fluid and a pattern"):
        lived(one)
