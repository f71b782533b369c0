"""The page about calculations shows each of them once, and the answers that it prints are those that are given."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from app.calc import shipped_figures
from pump_core.calculations.exact_json import read_json, write_json
from pump_core.calculations.table import CALCULATIONS, answered

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "calculations.md").read_text(encoding="utf-8")
PAIRS = re.findall(r"^(\{.+\})\n(\{.+\})$", PAGE, re.MULTILINE)


def test_every_calculation_is_shown_once_in_the_order_of_help() -> None:
    assert [json.loads(question)["calc"] for question, _ in PAIRS] == list(CALCULATIONS)


@pytest.mark.parametrize(("question", "shown"), PAIRS, ids=[json.loads(question)["calc"] for question, _ in PAIRS])
def test_the_answer_that_the_page_shows_is_given(question: str, shown: str) -> None:
    given = write_json(answered(read_json(question.encode()), shipped_figures()))
    assert json.loads(given, parse_float=str) == json.loads(shown, parse_float=str)
