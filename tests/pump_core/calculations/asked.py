"""Asking a calculation as `cisterna calc` does: JSON in, an answer out, with the shipped figures."""

from __future__ import annotations

import json
from fractions import Fraction
from functools import cache
from typing import Any

from pump_core.calculations.exact_json import read_json, write_json
from pump_core.calculations.figures import CalculationFigures, FlowLimits, read_figures
from pump_core.calculations.table import answered
from pump_core.quantities import FlowRate
from tests.pump_core import examples

LIMITS = FlowLimits(FlowRate.parse("0.048 mL/day"), FlowRate.parse("24 mL/day"))


@cache
def figures() -> CalculationFigures:
    """The shipped figures."""
    raw = examples.raw
    return read_figures(raw("calculations.json"), raw("mme.json"), examples.catalogue(), examples.limits())


def ask(calc: str, /, **inputs: object) -> Any:
    """The answer to `calc`, its numbers as `Fraction`, as a reader of the printed JSON finds it."""
    return ask_text(json.dumps({"calc": calc, **{name.rstrip("_"): value for name, value in inputs.items()}}))


def ask_text(text: str) -> Any:
    """The answer to one calculation in JSON."""
    answer = write_json(answered(read_json(text.encode()), figures()))
    return json.loads(answer, parse_float=Fraction, parse_int=Fraction)
