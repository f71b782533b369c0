"""What is known of a scan and a pump: fields, when to read again, and what is said, each with its source."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from msgspec import Struct

from app.workflows.emergency_cards import Statement
from pump_core.clocks import Duration
from pump_core.sourced import DataModel, Figure, known, load, span
from telemetry.resources import resource


class Mri(Struct, frozen=True):
    """Fields by name; a stall that has not recovered is looked at again after `read_again`."""

    fields: tuple[str, ...]
    read_again: Duration
    statements: Mapping[str, Statement]

    def said(self, *names: str) -> tuple[Statement, ...]:
        """These statements. Raises `CatalogueError` for one that is not there."""
        return tuple(known(self.statements, name, "statement") for name in names)


class _File(DataModel):
    version: str
    fields: Figure
    read_again: Figure
    statements: dict[str, Statement]


def read_mri(raw: bytes) -> Mri:
    """The data in `mri.json`. Raises `CatalogueError` that names the field."""
    data = load(_File, raw, "the data on scans")
    return Mri(tuple(data.fields.value.split(", ")), span(data.read_again), data.statements)


@cache
def shipped_mri() -> Mri:
    """What ships. Raises `CatalogueError` or `FileNotFoundError`."""
    return read_mri(resource("mri.json"))
