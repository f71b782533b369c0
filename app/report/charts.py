"""The two charts of a report, drawn with the same lines, areas and texts as the rest.

reservoir   instants → x, volumes → y; the alarm is a dashed line, every mark an upright with its name and day
doses       one bar a day, as high as its dose; an open day is an outline; the number of patient boluses above it
"""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from app.report import paper
from app.report.model import DoseChart, ReservoirChart
from app.report.paper import DRUG, INK, MUTED, RULE, STRONG, Area, Line, Text, box, wide
from app.report.said import said
from app.report.sheets import GAP, MARGIN, SMALL, Part, below, block
from pump_core.notation import amount_text, number_text

_HEIGHT: Final = 800
_LEFT: Final = 560
_ROW: Final = 115
_TOP: Final = 100.0


def reservoir_part(chart: ReservoirChart, width: float) -> Part:
    """The believed volume from the read-back until nothing is left."""
    left, right = MARGIN + _LEFT, MARGIN + width - 3 * GAP
    start = chart.line[0][0]
    span = max(chart.line[-1][0], *(mark.at_ms for mark in chart.marks)) - start
    top = _TOP

    def x(at: int) -> float:
        return left + (right - left) * float(Fraction(at - start, span))

    def y(nl: int) -> float:
        return top + _HEIGHT * (1 - float(Fraction(nl, chart.full_nl)))

    line = tuple((x(at), y(nl)) for at, nl in chart.line)
    marks: list[paper.Mark] = [
        Area((*line, (line[0][0], y(0))), DRUG),
        Line(line, 16, STRONG),
        Line(((left, y(0)), (right, y(0))), 8, INK),
        Line(((left, y(chart.alarm_nl)), (right, y(chart.alarm_nl))), 8, INK, dashed=True),
        Text(left - GAP, y(chart.full_nl) + SMALL / 3, said(chart.full_text), SMALL, 400, MUTED, "right"),
        Text(left - GAP, y(0) + SMALL / 3, said("0 mL"), SMALL, 400, MUTED, "right"),
        Text(right, y(chart.alarm_nl) - GAP / 2, said(chart.alarm_text), SMALL, 600, INK, "right"),
        Line(((left, y(chart.full_nl)), (right, y(chart.full_nl))), 4, RULE),
    ]
    ends = [float(left)] * len(chart.marks)
    names: list[paper.Mark] = []
    deepest = 0
    for mark in chart.marks:
        at, text = x(mark.at_ms), said(f"{mark.name} {mark.day}")
        half = wide(text, SMALL, 600) / 2
        middle = min(max(at, left + half), right - half)
        row = next(place for place, end in enumerate(ends) if middle - half >= end)
        ends[row], deepest = middle + half + GAP, max(deepest, row)
        base = y(0) + GAP + _ROW * (row + 0.8)
        marks.append(Line(((at, top), (at, base - SMALL * 0.9)), 6, MUTED))
        names += [
            box(middle - half - GAP / 4, base - SMALL, 2 * half + GAP / 2, SMALL * 1.3, "#ffffff"),
            Text(middle, base, text, SMALL, 600, INK, "middle"),
        ]
    return Part((*marks, *names), y(0) + GAP + _ROW * (deepest + 1.6))


def dose_part(chart: DoseChart, width: float) -> Part:
    """One bar a day up to the day of the session."""
    left, right = MARGIN + _LEFT, MARGIN + width
    each = (right - left) / len(chart.days)
    most = max((day.dose_pg or 0 for day in chart.days), default=0) or chart.unit_pg
    top = _TOP

    def y(pg: int) -> float:
        return top + _HEIGHT * (1 - float(Fraction(pg, most)))

    marks: list[paper.Mark] = [
        Line(((left, y(most)), (right, y(most))), 4, RULE),
        Text(left - GAP, y(most) + SMALL / 3, said(_dose(most, chart)), SMALL, 600, INK, "right"),
        Text(left - GAP, y(0) + SMALL / 3, "0", SMALL, 400, MUTED, "right"),
    ]
    for place, day in enumerate(chart.days):
        at = left + place * each
        if day.dose_pg is None:
            marks.append(box(at + each * 0.15, y(most), each * 0.7, _HEIGHT, "#ffffff", RULE))
        elif day.dose_pg:
            marks.append(box(at + each * 0.15, y(day.dose_pg), each * 0.7, y(0) - y(day.dose_pg), DRUG))
        if day.boluses:
            marks.append(Text(at + each / 2, top - GAP / 2, str(day.boluses), SMALL, 600, INK, "middle"))
    marks.append(Line(((left, y(0)), (right, y(0))), 8, INK))
    last = len(chart.days) - 1
    named: tuple[tuple[int, float, paper.Align], ...] = (
        (0, left, "left"),
        (last // 2, left + (last // 2 + 0.5) * each, "middle"),
        (last, right, "right"),
    )
    for place, at, align in named:
        marks.append(Text(at, y(0) + GAP + SMALL, said(chart.days[place].day), SMALL, 400, MUTED, align))
    body = Part(tuple(marks), y(0) + GAP + _ROW)
    boluses = sum(day.boluses for day in chart.days)
    told = [f"Patient boluses in these days: {boluses:,}, counted above their day." if boluses else "No patient bolus."]
    told += [chart.note] if chart.note else []
    return below(body, block(" ".join(told), MARGIN, width, SMALL, 400, MUTED), Part((), GAP))


def _dose(pg: int, chart: DoseChart) -> str:
    value = Fraction(pg, chart.unit_pg)
    return amount_text(value, f"{chart.unit}/day", 4) if value else number_text(value)
