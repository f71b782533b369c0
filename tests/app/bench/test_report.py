"""The table for people and the list for programs."""

from __future__ import annotations

import json

from app.bench.figure import measured
from app.bench.report import as_json, as_table
from tests.app.bench.samples import absent, failing, figure, giving


def test_json_is_a_list_with_the_promised_keys() -> None:
    [entry] = json.loads(as_json([measured(figure(giving((250.04, 260.0), (100.0, 110.0))))]))

    assert entry == {
        "name": "wait",
        "value": 255.0,
        "unit": "ms",
        "against": {"what": "a bare program", "value": 105.0},
        "ratio": 2.43,
        "bar": 3.0,
        "met": True,
    }


def test_json_has_null_where_nothing_was_measured() -> None:
    for entry in json.loads(as_json([measured(figure(failing)), measured(figure(absent, bar=None))])):
        assert (entry["value"], entry["against"]["value"], entry["ratio"], entry["met"]) == (None,) * 4


def test_the_table_has_a_row_for_each_figure_under_its_headings() -> None:
    slow = figure(giving((400.0,), (100.0,)), name="slow")
    free = figure(giving((2.0,), (1.0,)), bar=None, name="free")

    headings, first, second, *_ = as_table([measured(slow), measured(free)]).splitlines()

    assert headings.split() == ["name", "value", "unit", "against", "ratio", "bar", "met"]
    assert first.split() == ["slow", "400.0", "ms", "a", "bare", "program:", "100.0", "4.00", "≤", "3", "no"]
    assert second.split() == ["free", "2.0", "ms", "a", "bare", "program:", "1.0", "2.00", "none", "–"]


def test_the_spread_of_the_rounds_stands_below_the_table() -> None:
    table = as_table([measured(figure(giving((310.0, 290.0), (100.0, 104.0), "1574 bytes")))])

    assert table.splitlines()[-1] == (
        "wait: one thing to another; 290.0 to 310.0 ms in 2 rounds, against 100.0 to 104.0; 1574 bytes"
    )


def test_the_table_tells_why_there_is_no_number() -> None:
    lines = as_table([measured(figure(failing)), measured(figure(absent))]).splitlines()

    assert lines[-2:] == [
        "wait: could not be measured: The program ended with 3: no window.",
        "wait: not measured: this system tells no memory",
    ]
