"""The flex page as things stand: the bars of the day shown, today's beside them, and what the chosen step gives.

Shares are for drawing: x of the day from 00:00, y of the axis from 0.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from msgspec import Struct

from app.viewmodels.flex_editing import Axis, FlexEditing
from app.viewmodels.flex_text import (
    DAY_NAMES,
    days_text,
    mass_text,
    rate_text,
    step_sentence,
    totals,
)
from app.viewmodels.presented import Notice
from app.viewmodels.reason_choice import ReasonChoice, reasons_for
from app.viewmodels.step_therapy import caution_of
from app.workflows.flex_day import Day, end_of, mass_of, minutes_of
from app.workflows.flex_draft import FlexDraft
from app.workflows.flex_entry import FlexEntry
from app.workflows.flex_rules import clock_of, hours_text, share_of_day
from app.workflows.flex_week import WEEKEND, Week
from app.workflows.kept import Kept
from app.workflows.tablet import Tablet
from pump_core.drugs import Drug
from pump_core.notation import number_text
from pump_core.patterns import DAYS_PER_WEEK, MAX_STEPS
from pump_core.values import replace


class Bar(Struct, frozen=True):
    """One step: where it stands, what it says, and how it is read out."""

    x: float
    width: float
    height: float
    rate: str
    number: str
    mass: str
    name: str


class Chip(Struct, frozen=True):
    """One tab."""

    label: str
    chosen: bool


class FlexView(Notice, frozen=True):
    """What the page shows."""

    editable: bool = False
    bars: tuple[Bar, ...] = ()
    chosen: int = -1
    today: tuple[tuple[float, float, float], ...] = ()
    today_text: str = ""
    lines: tuple[tuple[float, str], ...] = ()
    unit: str = ""
    tabs: tuple[Chip, ...] = ()
    days: tuple[Chip, ...] = ()
    step_title: str = ""
    begins: str = ""
    ends: str = ""
    dose: str = ""
    dose_unit: str = ""
    rate: str = ""
    sentence: str = ""
    seen_text: str = ""
    seen: bool = False
    begins_moves: tuple[bool, bool] = (False, False)
    ends_moves: tuple[bool, bool] = (False, False)
    dose_moves: tuple[bool, bool] = (False, False)
    can_undo: bool = False
    can_redo: bool = False
    can_add: bool = False
    can_remove: bool = False
    can_copy: bool = False
    copying: bool = False
    held: str = ""
    readout: str = ""
    readout_detail: str = ""
    reason: ReasonChoice = ReasonChoice()


_BARS: Final[Kept[Bar]] = Kept(2 * (MAX_STEPS + 1))


def still(view: FlexView) -> FlexView:
    """The view without what moves with a finger."""
    return replace(
        view,
        bars=(),
        begins="",
        ends="",
        dose="",
        rate="",
        sentence="",
        seen_text="",
        begins_moves=(False, False),
        ends_moves=(False, False),
        dose_moves=(False, False),
        held="",
        readout="",
        readout_detail="",
    )


def present_flex(tablet: Tablet, editing: FlexEditing) -> FlexView:
    """The page as things stand."""
    workflow = tablet.workflow
    if workflow is None or not isinstance(workflow.draft.own, FlexEntry):
        return FlexView()
    kind, headline, detail, code = caution_of(workflow, tablet)
    draft, axis, today, drug = editing.shown, editing.axis, editing.today, editing.drug
    stored = editing.draft
    if draft is None or axis is None or today is None or drug is None or stored is None:
        return FlexView(kind=kind, headline=headline, detail=detail)
    day, place = draft.day, draft.place
    mass = mass_of(day, place)
    held = editing.drag.handle if editing.drag is not None else ""
    alone = draft.week.grouping == "every_day"
    return FlexView(
        kind=kind,
        headline=headline,
        detail=detail,
        editable=True,
        bars=tuple(_bar(day, each, axis, drug) for each in range(len(day))),
        chosen=place,
        today=_today(today.day(draft.weekday), axis),
        today_text=_today_text(today.day(draft.weekday), drug),
        lines=_lines(axis, drug),
        unit=f"{drug.mass_unit}/h",
        tabs=_tabs(draft),
        days=_days(draft),
        step_title=f"Step {place + 1} of {len(day)}",
        begins=clock_of(day[place].start),
        ends=clock_of(end_of(day, place)),
        dose=number_text(mass.to(drug.mass_unit), 4),
        dose_unit=drug.mass_unit,
        rate=rate_text(day[place].rate, drug),
        sentence=step_sentence(day, place, days_text(draft.week, draft.weekday), drug, alone=alone),
        seen_text=_seen_text(draft.week, today, drug),
        seen=workflow.draft.own.seen,
        begins_moves=(_moves(editing, place, -1), _moves(editing, place, 1)),
        ends_moves=(_moves(editing, place + 1, -1), _moves(editing, place + 1, 1)),
        dose_moves=(editing.rate_by_key(-1) is not None, editing.rate_by_key(1) is not None),
        can_undo=bool(stored.past),
        can_redo=bool(stored.ahead),
        can_add=stored.may_add,
        can_remove=len(stored.day) > 1,
        can_copy=len(stored.week.plans) > 1,
        copying=editing.copying,
        held=held,
        readout=_readout(draft, held, drug),
        readout_detail=_readout_detail(draft, today, drug) if held else "",
        reason=reasons_for(kind, code, workflow),
    )


def _bar(day: Day, place: int, axis: Axis, drug: Drug) -> Bar:
    """The bar of a step; those that a finger does not move are the same with every move."""
    after = day[place + 1] if place + 1 < len(day) else None
    return _BARS.of((day[place], after, place, axis, drug), lambda: _drawn(day, place, axis, drug))


def _drawn(day: Day, place: int, axis: Axis, drug: Drug) -> Bar:
    step = day[place]
    rate, mass = rate_text(step.rate, drug), mass_text(mass_of(day, place), drug)
    return Bar(
        x=float(share_of_day(step.start)),
        width=float(share_of_day(minutes_of(day, place))),
        height=float(min(Fraction(1), step.rate.ratio(axis.top))),
        rate=rate,
        number=number_text(step.rate.to(f"{drug.mass_unit}/h"), 4),
        mass=mass,
        name=f"Step {place + 1}, {clock_of(step.start)} to {clock_of(end_of(day, place))}: {rate}, {mass}",
    )


def _today(day: Day, axis: Axis) -> tuple[tuple[float, float, float], ...]:
    """Where today's rate lies, stretch by stretch: x, width, y."""
    return tuple(
        (
            float(share_of_day(step.start)),
            float(share_of_day(minutes_of(day, place))),
            float(step.rate.ratio(axis.top)),
        )
        for place, step in enumerate(day)
    )


def _today_text(day: Day, drug: Drug) -> str:
    return f"now {rate_text(day[0].rate, drug)}" if len(day) == 1 else "dashed: now"


def _lines(axis: Axis, drug: Drug) -> tuple[tuple[float, str], ...]:
    unit = f"{drug.mass_unit}/h"
    count = int(axis.top.ratio(axis.line))
    return tuple(
        (float(Fraction(line, count)), number_text(axis.line.times(line).to(unit), 4)) for line in range(count + 1)
    )


def _tabs(draft: FlexDraft) -> tuple[Chip, ...]:
    grouping = draft.week.grouping
    weekend = draft.weekday in WEEKEND
    return (
        Chip("Every day", grouping == "every_day"),
        Chip("Weekdays", grouping == "weekdays" and not weekend),
        Chip("Weekend", grouping == "weekdays" and weekend),
        Chip("By day", grouping == "by_day"),
    )


def _days(draft: FlexDraft) -> tuple[Chip, ...]:
    if draft.week.grouping != "by_day":
        return ()
    return tuple(Chip(DAY_NAMES[day][:3], day == draft.weekday) for day in range(DAYS_PER_WEEK))


def _moves(editing: FlexEditing, place: int, direction: int) -> bool:
    return editing.start_by_key(place, direction) is not None


def _seen_text(week: Week, today: Week, drug: Drug) -> str:
    found = totals(week, today, drug)
    if len(found) == 1:
        [(_, before, after, change)] = found
        return f"I have read the total of 24 h: {after}, today {before}{f' ({change})' if change else ''}."
    merged: list[tuple[str, str, str]] = []
    for label, before, after, _ in found:
        if merged and merged[-1][1:] == (before, after) and week.grouping == "by_day":
            merged[-1] = (f"{merged[-1][0].partition(' to ')[0]} to {label}", before, after)
        else:
            merged.append((label, before, after))
    each = "; ".join(f"{label} {after}, today {before}" for label, before, after in merged)
    return f"I have read the totals of 24 h: {each}."


def _readout(draft: FlexDraft, held: str, drug: Drug) -> str:
    if held == "top":
        return rate_text(draft.day[draft.place].rate, drug)
    if held == "start":
        return clock_of(draft.day[draft.place].start)
    return clock_of(end_of(draft.day, draft.place)) if held == "end" else ""


def _readout_detail(draft: FlexDraft, today: Week, drug: Drug) -> str:
    """What the step gives, and over which time where an edge moves."""
    mass = mass_text(mass_of(draft.day, draft.place), drug)
    return f"{mass} over {hours_text(minutes_of(draft.day, draft.place))}"
