"""Figures as a person reads them, and as a program does.

JSON is a list with one object for each figure:

    {"name", "value", "unit", "against": {"what", "value"}, "ratio", "bar", "met"}

`value` and `against.value` are medians in `unit`, `bar` is the highest ratio
allowed, or the lowest where more is better. What was not measured or has no
bar is null. Names, and these keys, are an interface.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from app.bench.figure import Result

HEADINGS = ("name", "value", "unit", "against", "ratio", "bar", "met")
_ENTRY_DIGITS = 1
_RATIO_DIGITS = 2
_LEFT = ("name", "unit", "against", "met")


def as_json(results: Sequence[Result]) -> str:
    """All results as JSON text."""
    return json.dumps([_entry(result) for result in results], indent=2, ensure_ascii=False)


def as_table(results: Sequence[Result]) -> str:
    """All results as a table; below it what each measures, and how far its rounds lay apart."""
    rows = [HEADINGS, *(_row(result) for result in results)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADINGS))]
    lines = [
        "  ".join(
            cell.ljust(width) if heading in _LEFT else cell.rjust(width)
            for heading, cell, width in zip(HEADINGS, row, widths, strict=True)
        ).rstrip()
        for row in rows
    ]
    return "\n".join([*lines, "", *(_detail(result) for result in results)])


def _entry(result: Result) -> dict[str, object]:
    figure = result.figure
    return {
        "name": figure.name,
        "value": _rounded(result.value, _ENTRY_DIGITS),
        "unit": figure.unit,
        "against": {"what": figure.peer, "value": _rounded(result.peer_value, _ENTRY_DIGITS)},
        "ratio": _rounded(result.ratio, _RATIO_DIGITS),
        "bar": figure.bar,
        "met": result.met,
    }


def _row(result: Result) -> tuple[str, ...]:
    figure = result.figure
    peer = _text(result.peer_value, _ENTRY_DIGITS)
    return (
        figure.name,
        _text(result.value, _ENTRY_DIGITS),
        figure.unit,
        f"{figure.peer}: {peer}",
        _text(result.ratio, _RATIO_DIGITS),
        "none" if figure.bar is None else f"{'≥' if figure.more_is_better else '≤'} {figure.bar:g}",
        {True: "yes", False: "no", None: "–"}[result.met],
    )


def _detail(result: Result) -> str:
    figure, rounds = result.figure, result.rounds
    if rounds is None:
        why = f"could not be measured: {result.failed}" if result.failed else f"not measured: {result.absent}"
        return f"{figure.name}: {why}"
    count = len(rounds.ours)
    spread = f"{_span(rounds.ours)} {figure.unit} in {count} round{'' if count == 1 else 's'}"
    return "; ".join([f"{figure.name}: {figure.told}", f"{spread}, against {_span(rounds.peers)}", *rounds.notes])


def _span(values: Sequence[float]) -> str:
    return f"{min(values):.{_ENTRY_DIGITS}f} to {max(values):.{_ENTRY_DIGITS}f}"


def _text(value: float | None, digits: int) -> str:
    return "–" if value is None else f"{value:.{digits}f}"


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None else round(value, digits)
