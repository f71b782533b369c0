"""Fills sheets from top to bottom: head and foot on each, a new one where the next part does not fit.

A part is laid out first and put down as a whole, so that no row and no chart is cut.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, assert_never

from msgspec import Struct

from app.report.model import Report
from app.report.paper import INK, MUTED, RULE, Area, Line, Mark, Page, Paper, Text, Weight, wrapped
from app.report.said import said
from pump_core.values import replace

MARGIN: Final = 510
HEAD: Final = 820
FOOT: Final = 560
BODY: Final = 95
SMALL: Final = 82
HEADING: Final = 125
LEADING: Final = 1.32
GAP: Final = 60


class Part(Struct, frozen=True):
    """Marks from 0 down to `height`, to be put down where there is room."""

    marks: tuple[Mark, ...]
    height: float


def block(
    text: str, x: float, width: float, size: int = BODY, weight: Weight = 400, colour: str = INK, top: float = 0
) -> Part:
    """A text wrapped into a column that begins at `top`, in the language of the pages."""
    return literal(said(text), x, width, size, weight, colour, top)


def literal(
    text: str, x: float, width: float, size: int = BODY, weight: Weight = 400, colour: str = INK, top: float = 0
) -> Part:
    """The same for what reads alike in every language, as a name does."""
    lines = wrapped(text, size, weight, width)
    step = size * LEADING
    marks = tuple(Text(x, top + size + place * step, line, size, weight, colour) for place, line in enumerate(lines))
    return Part(marks, top + len(lines) * step)


def beside(*parts: Part) -> Part:
    """Parts side by side, as high as the highest."""
    return Part(tuple(mark for part in parts for mark in part.marks), max(part.height for part in parts))


def below(*parts: Part) -> Part:
    """Parts one below the other."""
    marks: list[Mark] = []
    y = 0.0
    for part in parts:
        marks += [moved(mark, y) for mark in part.marks]
        y += part.height
    return Part(tuple(marks), y)


def moved(mark: Mark, down: float) -> Mark:
    """The mark so much further down."""
    match mark:
        case Text():
            return replace(mark, y=mark.y + down)
        case Line() | Area():
            return replace(mark, points=tuple((x, y + down) for x, y in mark.points))
        case _:
            assert_never(mark)


class Sheets:
    """Takes parts and makes pages of them."""

    def __init__(self, paper: Paper) -> None:
        self.width = paper.width - 2 * MARGIN
        self._paper = paper
        self._pages: list[list[Mark]] = [[]]
        self._y: float = HEAD

    def put(self, part: Part, *, gap: float = 0) -> None:
        """Puts a part down, on the next sheet if it does not fit; a gap at the top of a sheet is left out."""
        if self._y + gap + part.height > self._paper.height - FOOT and self._pages[-1]:
            self._pages.append([])
            self._y = HEAD
        elif self._pages[-1]:
            self._y += gap
        self._pages[-1] += [moved(mark, self._y) for mark in part.marks]
        self._y += part.height

    def section(self, name: str, rows: Sequence[Part], head: Part | None = None) -> None:
        """A heading with its rows; it never stands alone, and on a further sheet it is said again."""
        first = True
        for row in rows:
            if first or self._y + row.height > self._paper.height - FOOT:
                title = block(name if first else f"{name}, continued", MARGIN, self.width, HEADING, 600)
                self.put(below(title, Part((), GAP / 2), head or Part((), 0), row), gap=3 * GAP)
            else:
                self.put(row)
            first = False

    def pages(self, report: Report) -> tuple[Page, ...]:
        """The pages with head and foot."""
        count = len(self._pages)
        return tuple(
            (*_head(report, self._paper), *marks, *_foot(report, self._paper, place, count))
            for place, marks in enumerate(self._pages, 1)
        )


def _head(report: Report, paper: Paper) -> Page:
    right = paper.width - MARGIN
    who = {fact.name: fact.value for fact in report.patient}
    whom = "   ·   ".join(
        part
        for part in (
            f"Born {who['Born']}" if "Born" in who else "",
            f"MRN {who['MRN']}" if "MRN" in who else "",
            f"Pump {who['Pump']}, SN {who['Serial']}",
        )
        if part
    )
    return (
        Text(MARGIN, 500, who["Patient"], 120, 700),
        Text(MARGIN, 630, said(whom), SMALL, 400, MUTED),
        Text(right, 500, said(report.notice), SMALL, 700, INK, "right"),
        Text(right, 630, said(report.title), SMALL, 400, MUTED, "right"),
        Line(((MARGIN, 700), (right, 700)), 10, INK),
    )


def _foot(report: Report, paper: Paper, page: int, pages: int) -> Page:
    y, right = paper.height - 380, paper.width - MARGIN
    return (
        Line(((MARGIN, y - 110), (right, y - 110)), 5, RULE),
        Text(MARGIN, y, said(f"{report.notice}   ·   Command {report.key[:8]}"), SMALL, 400, MUTED),
        Text(right, y, said(f"Page {page} of {pages}"), SMALL, 600, INK, "right"),
    )
