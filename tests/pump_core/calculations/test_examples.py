"""Worked examples: each answer holds what was worked out by hand, in the same units, and nothing was left unread."""

from __future__ import annotations

import json
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from pump_core.calculations.exact_json import read_json
from pump_core.calculations.table import CALCULATIONS
from tests.pump_core.calculations.asked import ask_text

EXAMPLES = read_json((Path(__file__).parent / "examples.json").read_bytes())
TEXTS = json.loads((Path(__file__).parent / "examples.json").read_bytes())
TOLERANCE = Fraction(1, 10**9)


def differences(expected: Any, found: Any, place: str = "") -> Iterator[str]:
    if isinstance(expected, dict):
        for name, value in expected.items():
            yield from differences(value, found.get(name), f"{place}.{name}")
    elif isinstance(expected, Fraction) and isinstance(found, Fraction):
        if abs(expected - found) > TOLERANCE * abs(expected):
            yield f"{place}: {expected} is not {found}"
    elif isinstance(expected, str) and isinstance(found, str) and expected[:1].isdigit() and " " in expected:
        number, unit = expected.split(" ", 1)
        digits, its_unit = found.split(" ", 1)
        if unit != its_unit:
            yield f"{place}: {unit} is not {its_unit}"
        elif "," not in number:
            yield from differences(Fraction(number), Fraction(digits), place)
        elif number != digits:
            yield f"{place}: {number} is not {digits}"
    elif expected != found:
        yield f"{place}: {expected!r} is not {found!r}"


@pytest.mark.parametrize("number", range(len(TEXTS)), ids=lambda n: f"{TEXTS[n]['input']['calc']}-{n}")
def test_a_worked_example_is_answered_as_worked_out(number: int) -> None:
    assert isinstance(EXAMPLES, list)
    example: Any = EXAMPLES[number]
    answer = ask_text(json.dumps(TEXTS[number]["input"]))
    assert not list(differences(example["expected"], answer)), answer
    assert "ignored" not in answer


def test_every_calculation_has_a_worked_example() -> None:
    assert {each["input"]["calc"] for each in TEXTS} == set(CALCULATIONS)


def test_a_difference_is_found() -> None:
    assert list(differences({"flow": "0.1 mL/day"}, {"flow": "0.1000001 mL/day"}))
    assert list(differences({"flow": "0.1 mL/day"}, {"flow": "0.1 mL/h"}))
    assert list(differences({"flow": "0.1 mL/day"}, {}))
    assert list(differences({"percent": Fraction(1)}, {"percent": Fraction(2)}))
    assert list(differences({"text": "1,000 mcg"}, {"text": "1,001 mcg"}))
    assert not list(differences({"flow": "0.1 mL/day"}, {"flow": "0.10000000000000001 mL/day"}))
