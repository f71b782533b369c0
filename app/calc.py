"""The command `cisterna calc`: answers calculations given as JSON, from a file or from standard input, as JSON.

Exit status: 0 when every answer is a result, 1 when at least one is an error, 2 when the input is no JSON or cannot be
read (the reason goes to standard error, and nothing is printed).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from pump_core.calculations.exact_json import read_json, write_json
from pump_core.calculations.figures import CalculationFigures, read_figures
from pump_core.calculations.table import CALCULATIONS, Calculation, answered_all
from telemetry.constants import load_constants
from telemetry.resources import resource

REFUSED = 1
NO_JSON = 2
_STANDARD_INPUT = "-"


def main(argv: Sequence[str]) -> int:
    """Answers what FILE or standard input asks. Exit status as above."""
    source = _parser().parse_args(list(argv)).file
    try:
        asked = read_json(_raw(source))
    except OSError as missing:
        print(f"{source} cannot be read: {missing.strerror}. Name a file with JSON.", file=sys.stderr)
        return NO_JSON
    except ValueError as bad:
        where = "Standard input" if source == _STANDARD_INPUT else source
        print(f"{where} is no JSON: {bad}. Give one object, or a list of them.", file=sys.stderr)
        return NO_JSON
    answers, all_are_results = answered_all(asked, shipped_figures())
    print(write_json(answers), flush=True)
    return 0 if all_are_results else REFUSED


def shipped_figures() -> CalculationFigures:
    """The figures that ship. Raises `CatalogueError`, `QuantityError` or `FileNotFoundError`."""
    constants = load_constants()
    return read_figures(resource("calculations.json"), resource("mme.json"), constants.catalogue, constants.limits)


def _raw(source: str) -> bytes:
    return sys.stdin.buffer.read() if source == _STANDARD_INPUT else Path(source).read_bytes()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="cisterna calc",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description="Answers a calculation, or each of a list, given as JSON:\n"
        '  {"calc": "flow", "dose": "2 mg/day", "concentration": "20 mg/mL"}',
        epilog="Calculations, their inputs [and those that depend]:\n" + "\n".join(map(_line, CALCULATIONS.values())),
    )
    parser.add_argument("file", nargs="?", metavar="FILE", default=_STANDARD_INPUT, help="JSON (standard input)")
    return parser


def _line(calculation: Calculation) -> str:
    takes = f" [{', '.join(calculation.takes)}]" if calculation.takes else ""
    return f"  {calculation.name}: {calculation.told}\n      {', '.join(calculation.needs)}{takes}"
