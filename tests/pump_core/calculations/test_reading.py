"""What a message says about an input: its place, its value short enough to read, and what would be right."""

from __future__ import annotations

from fractions import Fraction

import pytest

from pump_core.calculations.exact_json import Json, Unreadable
from pump_core.calculations.reading import shown
from tests.pump_core.calculations.asked import ask


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (False, "false"),
        (None, "null"),
        (Fraction(3, 2), "1.5"),
        ("0.3 mL", '"0.3 mL"'),
        ("x" * 40, '"' + "x" * 40 + '"'),
        ("x" * 41, '"' + "x" * 40 + '…"'),
        ("\ud800\n", '"??"'),
        ([], "a list"),
        ({}, "an object"),
        (Unreadable("number is too long"), "unreadable (this number is too long)"),
    ],
)
def test_a_value_is_shown_short_and_plain(value: Json, text: str) -> None:
    assert shown(value) == text


def test_a_unit_of_another_kind_is_told_with_those_that_fit() -> None:
    answer = ask("flow", dose="1 mg", concentration="10 mg/mL")
    assert answer["message"] == (
        'dose is "1 mg": a mass, where a dose per time is needed. Use one of: mcg/day, mg/day, mcg/h, mg/h.'
    )


def test_a_value_inside_a_list_is_told_with_its_place() -> None:
    steps = [{"from": "00:00", "to": "12:00", "rate": "1 mg/h"}, {"from": "noon", "to": "24:00", "rate": "1 mg/h"}]
    assert ask("flex", steps=steps)["message"].startswith('steps[1].from is "noon": give a time of day')


@pytest.mark.parametrize(
    ("inputs", "message"),
    [
        (
            {"dose": "1 mg/day", "concentration": "0 mg/mL"},
            'concentration is "0 mg/mL". It must be above 0; correct it.',
        ),
        ({"dose": "-1 mg/day", "concentration": "1 mg/mL"}, 'dose is "-1 mg/day". It must not be below 0; correct it.'),
    ],
)
def test_a_value_below_its_bound_is_told_with_the_bound(inputs: dict[str, str], message: str) -> None:
    assert ask("flow", **inputs)["message"] == message
