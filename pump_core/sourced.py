"""Figures from data files: every one carries its value, its source and how sure we are of it.

Data files are JSON handed in as bytes; nothing here opens a file. A figure without a source does not load.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from pump_core.clocks import Duration, days, hours, minutes, seconds
from pump_core.errors import CatalogueError
from pump_core.quantities import exact

Confidence = Literal["high", "medium", "low", "our choice"]

Model = TypeVar("Model", bound=BaseModel)
Entry = TypeVar("Entry")


class DataModel(BaseModel):
    """The shape of a piece of a data file: frozen, and nothing unknown in it."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Sourced(DataModel):
    """What every figure and statement carries: who says so, and how sure we are."""

    source: str = Field(min_length=3)
    confidence: Confidence


class Figure(Sourced):
    """One value as text, with where it comes from."""

    value: str


class WholeFigure(Sourced):
    """One whole number above 0, with where it comes from."""

    value: int = Field(strict=True, gt=0)


def load(shape: type[Model], raw: bytes, what: str) -> Model:
    """`raw` JSON as a `shape`. Raises `CatalogueError` that names the file and the field."""
    try:
        return shape.model_validate(json.loads(raw))
    except (ValidationError, ValueError) as bad:
        raise CatalogueError(f"{what} cannot be read: {bad}") from bad


_SPANS = {"day": days, "h": hours, "min": minutes, "s": seconds}


def span(figure: Figure) -> Duration:
    """A figure such as `48 h` as a duration. Raises `CatalogueError`."""
    number, _, unit = figure.value.partition(" ")
    if unit not in _SPANS or not number.isdecimal():
        raise CatalogueError(f"{figure.value!r} is no duration in whole days, h, min or s")
    return _SPANS[unit](int(number))


def whole(figure: Figure) -> int:
    """A figure that is a whole number. Raises `CatalogueError`."""
    number = exact(figure.value)
    if number.denominator != 1:
        raise CatalogueError(f"{figure.value!r} is no whole number")
    return number.numerator


def known(table: Mapping[str, Entry], name: str, what: str) -> Entry:
    """The entry `name`. Raises `CatalogueError` that lists what is known."""
    if name not in table:
        there = ", ".join(sorted(table))
        raise CatalogueError(f"{what} {name!r} is not in the data files; known are {there}")
    return table[name]
