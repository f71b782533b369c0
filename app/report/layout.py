"""A report on its pages: what to come back for first, then before and after, reasons, alarms, charts, calculations."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.report.charts import dose_part, reservoir_part
from app.report.model import NO_PATIENT, Calculation, Fact, Report, Setting
from app.report.paper import CHANGED, INK, MUTED, RULE, Line, Page, Paper, Text, box
from app.report.said import Say, said, saying
from app.report.sheets import BODY, GAP, MARGIN, SMALL, Part, Sheets, below, beside, block, literal, moved

_TITLE = 220
_BIG = 150
_ARROW = 130


def pages_of(report: Report, paper: Paper, say: Say = str) -> tuple[Page, ...]:
    """The pages of a report on this paper, in the language that `say` speaks."""
    with saying(say):
        return _pages(report, paper)


def _pages(report: Report, paper: Paper) -> tuple[Page, ...]:
    sheets = Sheets(paper)
    width = sheets.width
    sheets.put(block(report.title, MARGIN, width, _TITLE, 700))
    half = (width - 4 * GAP) / 2
    sheets.put(
        beside(_facts(report.patient, MARGIN, half), _facts(report.session, MARGIN + half + 4 * GAP, half)), gap=GAP
    )
    if report.warning:
        sheets.put(_warning(report.warning, width), gap=2 * GAP)
    sheets.put(_next(report.next, width), gap=2 * GAP)
    sheets.section("Therapy before and after", [_setting(row, width) for row in report.settings], _columns(width))
    answers = [_row(each.what, each.reason, width) for each in report.overrides]
    none = [block("Nothing was overridden and nothing was stated.", MARGIN, width, BODY, 400, MUTED)]
    sheets.section("Overrides and statements, with their reasons", answers or none)
    sheets.section("Alarms", [_row(fact.name, fact.value, width) for fact in report.alarms])
    if report.reservoir is not None:
        sheets.section("Reservoir, by the pump's count", [reservoir_part(report.reservoir, width)])
    if report.doses is not None:
        sheets.section(
            f"Daily dose of the last {len(report.doses.days)} days, from the pump's own log",
            [dose_part(report.doses, width)],
        )
    sheets.section("Calculations", [_calculation(each, width) for each in report.calculations])
    cut = (len(report.versions) + 1) // 2
    columns = beside(
        _facts(report.versions[:cut], MARGIN, half), _facts(report.versions[cut:], MARGIN + half + 4 * GAP, half)
    )
    sheets.section("Versions", [columns])
    return sheets.pages(report)


def _facts(facts: Sequence[Fact], x: float, width: float) -> Part:
    """Names in a narrow column, values beside them."""
    name = width * 0.36
    rows = [
        beside(
            block(fact.name, x, name - GAP, BODY, 400, MUTED),
            _shown(fact)(fact.value, x + name, width - name, BODY, 600),
        )
        for fact in facts
    ]
    return below(*(Part(row.marks, row.height + GAP / 4) for row in rows))


def _shown(fact: Fact) -> Callable[..., Part]:
    return literal if fact.name == "Patient" and fact.value != NO_PATIENT else block


def _warning(text: str, width: float) -> Part:
    said = block(text, MARGIN + 2 * GAP, width - 3 * GAP, BODY, 700, INK, GAP)
    height = said.height + GAP
    return Part((box(MARGIN, 0, GAP, height, INK), *said.marks), height)


def _next(facts: Sequence[Fact], width: float) -> Part:
    """When to come back, large."""
    each = width / len(facts)
    inner = [
        below(
            block(fact.name, MARGIN + 2 * GAP + place * each, each - 2 * GAP, BODY, 400, MUTED),
            block(fact.value, MARGIN + 2 * GAP + place * each, each - 2 * GAP, _BIG, 700),
        )
        for place, fact in enumerate(facts)
    ]
    said = beside(*inner)
    return Part(
        (box(MARGIN, 0, width, said.height + 2 * GAP), *(moved(mark, GAP) for mark in said.marks)),
        said.height + 2 * GAP,
    )


def _places(width: float) -> tuple[float, float, float]:
    return MARGIN, MARGIN + width * 0.24, MARGIN + width * 0.6


def _columns(width: float) -> Part:
    first, before, after = _places(width)
    texts = ((first, "Setting"), (before, "Before, as interrogated"), (after, "After, as read back"))
    marks = tuple(Text(x, SMALL, said(text), SMALL, 600, MUTED) for x, text in texts)
    return Part((*marks, _rule(width, SMALL + GAP * 0.7)), SMALL + GAP)


def _setting(row: Setting, width: float) -> Part:
    first, before, after = _places(width)
    named = block(row.name, first, before - first - GAP, BODY, 400, MUTED)
    was = block(row.before, before, after - before - _ARROW - GAP, BODY)
    now = block(
        row.after, after, MARGIN + width - after, BODY, 700 if row.changed else 400, CHANGED if row.changed else INK
    )
    arrow = Part((Text(after - _ARROW, BODY, "→", BODY, 700, CHANGED),) if row.changed else (), 0)
    return _ruled(beside(named, was, arrow, now), width)


def _row(name: str, value: str, width: float) -> Part:
    first, second = MARGIN, MARGIN + width * 0.4
    said = beside(block(name, first, width * 0.4 - GAP, BODY, 400, MUTED), block(value, second, width * 0.6, BODY, 600))
    return _ruled(said, width)


def _ruled(part: Part, width: float) -> Part:
    down = GAP / 2
    return Part(
        (*(moved(mark, down) for mark in part.marks), _rule(width, part.height + down + GAP / 4)),
        part.height + down + GAP / 4,
    )


def _rule(width: float, y: float) -> Line:
    return Line(((MARGIN, y), (MARGIN + width, y)), 4, RULE)


def _calculation(made: Calculation, width: float) -> Part:
    """Name and rule, then one row for each figure: its value, and for a constant who says so."""
    name, value, source = MARGIN, MARGIN + width * 0.34, MARGIN + width * 0.56
    rows = [
        beside(
            block(made.name, MARGIN, value - name - GAP, BODY, 700),
            block(made.rule, value, width * 0.66, SMALL, 400, MUTED),
        )
    ]
    for fact in made.inputs:
        rows.append(_figure(fact.name, fact.value, "", (name, value, source), width, strong=False))
    for constant in made.constants:
        figure = _figure(constant.name, constant.value, constant.source, (name, value, source), width, strong=False)
        rows.append(figure)
    for fact in made.results:
        rows.append(_figure(fact.name, fact.value, "", (name, value, source), width, strong=True))
    said = below(*rows)
    return Part((*said.marks, _rule(width, said.height + GAP / 2)), said.height + GAP * 1.25)


def _figure(
    name: str, value: str, source: str, places: tuple[float, float, float], width: float, *, strong: bool
) -> Part:
    first, second, third = places
    end = MARGIN + width
    room = (third if source else end) - second - GAP
    return beside(
        block(name, first, second - first - GAP, SMALL + 5, 400, INK if strong else MUTED),
        block(f"= {value}" if strong else value, second, room, SMALL + 5, 700 if strong else 600),
        block(source, third, end - third, SMALL, 400, MUTED) if source else Part((), 0),
    )
