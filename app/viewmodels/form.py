"""A step as a form: parts one below the other, each of plain values, and what a touch on any of them does.

A page of this kind says what it asks; how a choice, a field, a row of ticks, a fact or the drawn line looks is one
component each. A touch comes back as the name of its part and a place in it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct

from app.workflows.open_point import Open
from app.workflows.workflow import Workflow

Row = dict[str, Any]
Act = Callable[[int], None]


class Choice(Struct, frozen=True):
    """Pick one of a few: (label, detail) each, and which one is chosen, -1 for none."""

    name: str
    text: str
    options: tuple[tuple[str, str], ...]
    chosen: int = -1
    columns: int = 2

    def as_row(self) -> Row:
        """The row for QML."""
        options = [{"label": label, "detail": detail} for label, detail in self.options]
        return _row("choice", self.name, text=self.text, rows=options, chosen=self.chosen, columns=self.columns)


class Keys(Struct, frozen=True):
    """What can be done, one key each: (label, detail); nothing of it stays chosen."""

    name: str
    text: str
    keys: tuple[tuple[str, str], ...]
    columns: int = 2

    def as_row(self) -> Row:
        """The row for QML."""
        rows = [{"label": label, "detail": detail} for label, detail in self.keys]
        return _row("keys", self.name, text=self.text, rows=rows, columns=self.columns)


class Ticks(Struct, frozen=True):
    """Rows that are ticked one by one: (text, ticked) each."""

    name: str
    text: str
    rows: tuple[tuple[str, bool], ...]
    columns: int = 1

    def as_row(self) -> Row:
        """The row for QML."""
        rows = [{"label": label, "checked": on} for label, on in self.rows]
        return _row("ticks", self.name, text=self.text, rows=rows, columns=self.columns)


class Field(Struct, frozen=True):
    """One value that a pad enters."""

    text: str
    value: str = ""
    unit: str = ""
    message: str = ""


class Fields(Struct, frozen=True):
    """Values side by side."""

    name: str
    fields: tuple[Field, ...]

    def as_row(self) -> Row:
        """The row for QML."""
        rows = [
            {"label": each.text, "value": each.value, "unit": each.unit, "message": each.message}
            for each in self.fields
        ]
        return _row("fields", self.name, rows=rows, columns=len(rows))


class Facts(Struct, frozen=True):
    """What holds, or would hold: (label, value, note) each."""

    name: str
    rows: tuple[tuple[str, str, str], ...]
    columns: int = 2

    def as_row(self) -> Row:
        """The row for QML."""
        rows = [{"label": label, "value": value, "note": note} for label, value, note in self.rows]
        return _row("facts", self.name, rows=rows, columns=self.columns)


class Note(Struct, frozen=True):
    """What the calculations say: info, good, caution or stop."""

    name: str
    kind: str
    headline: str
    detail: str = ""

    def as_row(self) -> Row:
        """The row for QML."""
        return _row("notice", self.name, severity=self.kind, text=self.headline, detail=self.detail)


class Line(Struct, frozen=True):
    """The drawn line, touched as far as the drug has come: (label, detail, share of the line) each.

    One that is not `asked` shows how far that is, and is not touched.
    """

    name: str
    text: str
    parts: tuple[tuple[str, str, float], ...]
    chosen: int = -1
    asked: bool = True

    def as_row(self) -> Row:
        """The row for QML."""
        rows = [{"label": label, "detail": detail, "share": share} for label, detail, share in self.parts]
        return _row("line", self.name, text=self.text, rows=rows, chosen=self.chosen, asked=self.asked)


Part = Choice | Keys | Ticks | Fields | Facts | Note | Line


class Form(Struct, frozen=True):
    """A step: its heading and its parts."""

    title: str = ""
    subtitle: str = ""
    parts: tuple[Part, ...] = ()


Acts = Mapping[str, Act]
"""What a touch on a part does, by the part's name, given the place that was touched."""


def noted(name: str, points: tuple[Open, ...]) -> tuple[Part, ...]:
    """The gravest of what stands open and is no mere to-do, as a notice."""
    grave = [point for point in points if point.severity != "todo"]
    return (Note(name, grave[0].severity, grave[0].what, f"{grave[0].why} {grave[0].do}".strip()),) if grave else ()


def grave_points(workflow: Workflow) -> tuple[Open, ...]:
    """What keeps the step from being left and is more than a to-do."""
    return tuple(point for point in workflow.open_points() if point.severity != "todo")


def _row(kind: str, name: str, **values: object) -> Row:
    empty: Row = {"text": "", "detail": "", "severity": "none", "chosen": -1, "columns": 1, "rows": [], "asked": True}
    return empty | {"kind": kind, "name": name} | values
