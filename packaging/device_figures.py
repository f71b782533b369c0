"""Find device figures that stand in code: they belong in `resources/*.json`, each with its source.

The figures are taken from the data files themselves, so a new one is guarded as soon as it is there. Three
forms give one away: the quantity as text (`"1.4 mL"`), the bare number when it is distinctive (0.048, 14.5),
and the integer the engine keeps it as (48_000 nL, 172_800_000 ms). Round numbers prove nothing.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from finding import Finding
from qml_objects import without_noise

ENGINE_UNITS = {"mL": 10**6, "mL/day": 10**6, "h": 3_600_000, "min": 60_000, "day": 86_400_000, "s": 1000}
_QUANTITY = re.compile(r"^(\d[\d,]*(?:\.\d+)?)(?: (\S+))?$")
_NUMBER = re.compile(r"(?<![\w.#])\d[\d_]*(?:\.\d+)?(?![\w.])")
_INSTEAD = "a device figure stands in code: read it from the data files"


@dataclass(frozen=True, slots=True)
class Figures:
    """What gives a device figure away: quantities as text, and numbers."""

    texts: frozenset[str]
    numbers: frozenset[Fraction]


def figures_in(data: Mapping[Path, str]) -> Figures:
    """The tell-tale forms of every `{"value": …}` in these JSON files."""
    texts: set[str] = set()
    numbers: set[Fraction] = set()
    for text in data.values():
        for value in _values(json.loads(text)):
            found = _QUANTITY.match(value)
            if found is None:
                continue
            number, unit = Fraction(found[1].replace(",", "")), found[2]
            if unit:
                texts.add(value)
            forms = [number] if number.denominator > 1 else []
            forms += [number * ENGINE_UNITS[unit]] if unit in ENGINE_UNITS else []
            numbers.update(form for form in forms if _distinctive(form))
    return Figures(frozenset(texts), frozenset(numbers))


def _values(node: object) -> Iterator[str]:
    if isinstance(node, dict):
        value = node.get("value")
        if isinstance(value, str):
            yield value
        for child in node.values():
            yield from _values(child)
    elif isinstance(node, list):
        for child in node:
            yield from _values(child)


def _distinctive(number: Fraction) -> bool:
    """A decimal of two digits or more, or a large whole number that is no power of ten."""
    if number in ENGINE_UNITS.values():
        return False
    if number.denominator > 1:
        return len(f"{float(number):.12f}".replace(".", "").strip("0")) >= 2
    return number >= 10_000 and str(number).strip("0") != "1"


def check_python(path: Path, text: str, figures: Figures) -> list[Finding]:
    """Figures among the constants of a Python file; docstrings and comments may name them."""
    found = []
    for node in ast.walk(ast.parse(text, str(path))):
        if isinstance(node, ast.Constant) and _is_figure(node.value, figures):
            found.append(Finding(path, node.lineno, "device-figure", f"{node.value!r}: {_INSTEAD}"))
    return found


def _is_figure(value: object, figures: Figures) -> bool:
    if isinstance(value, str):
        return value in figures.texts or (value.count(".") == 1 and _number(value) in figures.numbers)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _number(repr(value)) in figures.numbers
    return False


def _number(text: str) -> Fraction | None:
    try:
        return Fraction(text.replace("_", ""))
    except ValueError:
        return None


def check_qml(path: Path, text: str, figures: Figures) -> list[Finding]:
    """Figures among the numbers and strings of a QML file."""
    found = []
    shown = without_noise(text, keep_strings=True)
    for pattern, known in ((_NUMBER, figures.numbers), (re.compile(r"(?<=[\"'])[^\"'\n]*"), figures.texts)):
        for match in pattern.finditer(shown):
            value = _number(match.group(0)) if pattern is _NUMBER else match.group(0)
            if value in known:
                line = shown.count("\n", 0, match.start()) + 1
                found.append(Finding(path, line, "device-figure", f"{match.group(0)}: {_INSTEAD}"))
    return found
