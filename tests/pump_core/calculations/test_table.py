"""Names, lists and what is told about inputs that nobody reads."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pump_core.calculations.exact_json import read_json
from pump_core.calculations.table import CALCULATIONS, Calculation, answered_all
from pump_core.calculations.units import UNITS
from tests.pump_core.calculations.asked import ask, ask_text, figures

EXAMPLES: list[dict[str, Any]] = [
    each["input"]
    for each in json.loads((Path(__file__).parent / "examples.json").read_bytes())
    if "error" not in each["expected"]
]
NAMES = (
    "flow dose_range dilution fill_preparation admixture line_volume line_delay prime bridge single_bolus flex ptm "
    "refill expected_volume discrepancy pocket_fill fill_mismatch residual_mix dose_change titration mme taper "
    "format read_number"
)


def test_the_names_are_an_interface() -> None:
    assert " ".join(CALCULATIONS) == NAMES


@pytest.mark.parametrize("asked", EXAMPLES, ids=lambda asked: asked["calc"])
def test_each_input_that_help_names_as_needed_is_missed_by_its_name(asked: dict[str, Any]) -> None:
    needed = CALCULATIONS[asked["calc"]].needs
    assert needed
    for name in needed:
        answer = ask_text(json.dumps({each: value for each, value in asked.items() if each != name}))
        assert (answer["error"], answer["message"]) == ("missing_input", f"{name} must be given.")


@pytest.mark.parametrize("calculation", CALCULATIONS.values(), ids=lambda each: each.name)
def test_each_further_input_that_help_names_is_read(calculation: Calculation) -> None:
    asked = next(each for each in EXAMPLES if each["calc"] == calculation.name)
    for name in calculation.takes:
        answer = ask_text(json.dumps({**asked, name: "?"}))
        assert "error" in answer, f"{name} is not read"
        assert name in answer["message"]


NUMBERS = st.sampled_from(["0", "-1", "1", "24", "0.5", "0." + "0" * 29 + "1", "9" * 30, "1,5", ""])
TEXTS = st.one_of(
    st.builds("{} {}".format, NUMBERS, st.sampled_from([*UNITS, "cc"])),
    st.sampled_from(["00:00", "12:00", "24:00", "9999-12-31", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59Z"]),
    st.sampled_from(["fentanyl transdermal", "morphine ER", "bench", "reservoir", "new segment"]),
    st.text(max_size=5),
)
SCALARS = (
    TEXTS | st.none() | st.booleans() | st.integers(-1, 1_000) | st.integers() | st.decimals(allow_nan=False).map(str)
)
VALUES = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner))


@st.composite
def altered(draw: st.DrawFn, value: Any) -> Any:
    """An example in which some values are others, or gone."""
    kept = draw(st.integers(0, 9))
    if kept == 0:
        return draw(VALUES)
    if isinstance(value, dict):
        return {name: each if name == "calc" else draw(altered(each)) for name, each in value.items()}
    if isinstance(value, list):
        return [draw(altered(each)) for each in value]
    return draw(TEXTS) if kept < 3 else value


@pytest.mark.parametrize("asked", {each["calc"]: each for each in EXAMPLES}.values(), ids=lambda asked: asked["calc"])
@settings(max_examples=12)
@given(data=st.data())
def test_whatever_is_asked_is_answered(asked: dict[str, Any], data: st.DataObject) -> None:
    extra = {name: data.draw(VALUES) for name in CALCULATIONS[asked["calc"]].takes if data.draw(st.booleans())}
    answer = ask_text(json.dumps({**asked, **extra, **data.draw(altered(asked).filter(lambda it: type(it) is dict))}))
    assert ("error" in answer) is ("message" in answer and "accepted" not in answer)


def test_a_list_is_answered_in_its_order_and_an_error_takes_its_place() -> None:
    asked = read_json(
        b'[{"calc": "format", "value": 1, "unit": "mg"}, {"calc": "flux"}, 5, {"calc": "format", "value": 2, "unit":'
        b' "mg"}]'
    )
    answers, all_are_results = answered_all(asked, figures())
    assert not all_are_results
    assert isinstance(answers, list)
    first, second, third, fourth = answers
    assert first == {"text": "1 mg"}
    assert isinstance(second, dict)
    assert isinstance(third, dict)
    assert (second["error"], third["error"]) == ("unknown_calculation", "missing_input")
    assert fourth == {"text": "2 mg"}


@pytest.mark.parametrize(("asked", "all_are_results"), [(b"[%s, %s]", True), (b'[%s, %s, {"calc": ""}]', False)])
def test_a_list_is_all_results_only_without_an_error(asked: bytes, all_are_results: bool) -> None:
    one = b'{"calc": "format", "value": 1, "unit": "mg"}'
    assert answered_all(read_json(asked % (one, one)), figures())[1] is all_are_results


def test_one_object_is_answered_by_one_object() -> None:
    answers, all_are_results = answered_all(read_json(b'{"calc": "format", "value": 1, "unit": "mg"}'), figures())
    assert answers == {"text": "1 mg"}
    assert all_are_results


def test_no_calculations_have_no_answers_and_no_error() -> None:
    assert answered_all([], figures()) == ([], True)


@pytest.mark.parametrize("text", ["5", '"flow"', "null", "true", "{}", '{"dose": "1 mg/day"}', '{"calc": null}'])
def test_what_names_no_calculation_misses_its_name(text: str) -> None:
    answer = ask_text(text)
    assert answer["error"] == "missing_input"
    assert "calc" in answer["message"]


@pytest.mark.parametrize("text", ['{"calc": 5}', '{"calc": ""}', '{"calc": ["flow"]}', '{"calc": "Flow"}'])
def test_another_name_is_unknown_and_the_known_ones_are_told(text: str) -> None:
    answer = ask_text(text)
    assert answer["error"] == "unknown_calculation"
    assert "fill_preparation" in answer["message"]


def test_a_name_that_is_near_is_suggested() -> None:
    assert "Did you mean flow?" in ask("flwo")["message"]


def test_an_input_given_twice_is_refused_and_not_chosen_from() -> None:
    answer = ask_text('{"calc": "format", "value": 1, "value": 10, "unit": "mg"}')
    assert answer["error"] == "bad_quantity"
    assert "more than once" in answer["message"]


def test_an_input_that_nobody_reads_is_told_beside_the_result() -> None:
    answer = ask("flow", dose="1 mg/day", concentration="10 mg/mL", min_flwo="1 mL/day")
    assert answer["flow"] == "0.1 mL/day"
    assert answer["ignored"] == ["min_flwo"]


def test_an_unread_input_inside_a_list_is_told_with_its_place() -> None:
    segment = {"length": "10 cm", "volume_per_length": "0.002 mL/cm", "trimed": "1 cm"}
    assert ask("line_volume", tubing="0 mL", segments=[segment])["ignored"] == ["segments[0].trimed"]
