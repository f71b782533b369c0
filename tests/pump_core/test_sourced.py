"""A figure without a source does not load, and bad data is named."""

from __future__ import annotations

import json

import pytest

from pump_core.clocks import Duration, days, hours, minutes, seconds
from pump_core.errors import CatalogueError, QuantityError
from pump_core.sourced import Figure, WholeFigure, known, load, span, whole

GOOD: dict[str, object] = {"value": "48 h", "source": "Gillette Children's", "confidence": "high"}


def figure(value: str) -> Figure:
    return Figure(value=value, source="a test", confidence="our choice")


def test_a_figure_with_value_source_and_confidence_loads() -> None:
    assert load(Figure, json.dumps(GOOD).encode(), "a file").value == "48 h"


@pytest.mark.parametrize("key", ["value", "source", "confidence"])
def test_a_figure_that_lacks_something_is_refused_by_name(key: str) -> None:
    short = {name: value for name, value in GOOD.items() if name != key}
    with pytest.raises(CatalogueError, match=f"(?s)the limits cannot be read.*{key}"):
        load(Figure, json.dumps(short).encode(), "the limits")


@pytest.mark.parametrize(
    ("key", "value"),
    [("source", ""), ("source", "x"), ("confidence", "sure"), ("value", 48), ("unit", "h")],
)
def test_a_figure_that_is_not_what_it_should_be_is_refused_by_name(key: str, value: object) -> None:
    with pytest.raises(CatalogueError, match=f"(?s)the limits cannot be read.*{key}"):
        load(Figure, json.dumps(GOOD | {key: value}).encode(), "the limits")


@pytest.mark.parametrize("value", ["180", 180.0, 1.5, True, 0, -1, None])
def test_a_whole_figure_is_a_whole_number_above_0(value: object) -> None:
    with pytest.raises(CatalogueError, match="value"):
        load(WholeFigure, json.dumps(GOOD | {"value": value}).encode(), "a file")


@pytest.mark.parametrize("raw", [b"", b"{", b"\xff\xfe", b"[]", b"7", b"null"])
def test_bytes_that_are_no_such_file_are_refused_by_name(raw: bytes) -> None:
    with pytest.raises(CatalogueError, match="the drug library cannot be read"):
        load(Figure, raw, "the drug library")


@pytest.mark.parametrize(
    ("text", "expected"),
    [("84 day", days(84)), ("48 h", hours(48)), ("10 min", minutes(10)), ("3 s", seconds(3))],
)
def test_a_span_is_read_in_its_unit(text: str, expected: Duration) -> None:
    assert span(figure(text)) == expected


@pytest.mark.parametrize("text", ["48", "48h", "1.5 h", "-1 h", "48 hours", " h", ""])
def test_what_is_no_span_is_named(text: str) -> None:
    with pytest.raises(CatalogueError, match="is no duration"):
        span(figure(text))


def test_a_whole_number_is_read_and_a_part_of_one_is_named() -> None:
    assert whole(figure("256")) == 256
    with pytest.raises(CatalogueError, match=r"'2\.5' is no whole number"):
        whole(figure("2.5"))
    with pytest.raises(QuantityError, match="'many' is no plain decimal"):
        whole(figure("many"))


def test_an_unknown_name_is_answered_with_the_known_ones() -> None:
    assert known({"b": 2, "a": 1}, "a", "pump model") == 1
    with pytest.raises(CatalogueError, match="pump model 'c' is not in the data files; known are a, b"):
        known({"b": 2, "a": 1}, "c", "pump model")
