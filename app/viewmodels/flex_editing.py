"""What a finger does to a flex week: presses, drags, keys and taps, as changes of the draft of the workflow under way.

A drag is relative: only how far the finger moves counts, not where it came down. While it moves nothing is stored;
what it makes is tried, and becomes one change that can be taken back when the finger goes up. A drag goes no higher
than the axis: what is meant to be more is dragged again, typed, or touched step by step.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Literal

from msgspec import Struct

from app.workflows.flex_checks import on_step, refused_rate, snap_of, week_now
from app.workflows.flex_day import GRID, start_range
from app.workflows.flex_draft import FlexDraft
from app.workflows.flex_entry import FlexEntry, entry_of, week_after
from app.workflows.flex_week import Week
from app.workflows.refill_rules import is_stopped, prescription_now
from app.workflows.site import Site
from app.workflows.tablet import Tablet
from app.workflows.workflow import Workflow
from pump_core.drugs import Drug
from pump_core.flow import lowest_dose
from pump_core.patterns import MINUTES_PER_DAY
from pump_core.prescription import Prescription
from pump_core.quantities import DoseRate

Handle = Literal["top", "start", "end"]

_ROUND = (Fraction(1), Fraction(2), Fraction(5, 2), Fraction(5), Fraction(10))
_LINES = 4
_HEADROOM = Fraction(23, 20)
_ROOM_TO_MOVE = Fraction(3, 2)
"""How far above today's mean a drag goes at least."""


class Axis(Struct, frozen=True):
    """The axis of the chart: its end, and the distance of its lines."""

    top: DoseRate
    line: DoseRate


class Drag(Struct, frozen=True):
    """A handle under a finger: where it came down, as shares of the chart, and the draft then."""

    handle: Handle
    x: Fraction
    y: Fraction
    draft: FlexDraft


class FlexEditing:
    """The draft of the flex workflow under way, and what is being tried in it."""

    def __init__(self, tablet: Tablet) -> None:
        self._tablet = tablet
        self._workflow: Workflow | None = None
        self._draft: FlexDraft | None = None
        self._trial: FlexDraft | None = None
        self._axis: Axis | None = None
        self.drag: Drag | None = None
        self.copying = False

    @property
    def site(self) -> Site:
        """The site."""
        return self._tablet.site

    @property
    def workflow(self) -> Workflow | None:
        """The flex workflow under way at a pump whose dose can be laid out, or None."""
        workflow = self._tablet.workflow
        if workflow is None or not isinstance(workflow.draft.own, FlexEntry) or is_stopped(workflow.draft):
            return None
        return workflow if week_now(workflow.draft, self.site) is not None else None

    @property
    def prescription(self) -> Prescription | None:
        """What runs."""
        return prescription_now(self.workflow.draft) if self.workflow is not None else None

    @property
    def drug(self) -> Drug | None:
        """The driving drug."""
        prescription = self.prescription
        return self.site.drugs.drug(prescription.mixture.primary.drug) if prescription is not None else None

    @property
    def draft(self) -> FlexDraft | None:
        """The draft; begun anew for another workflow, and for one whose week was set elsewhere."""
        workflow = self.workflow
        week = week_after(workflow.draft, self.site) if workflow is not None else None
        if week is None:
            self._workflow, self._draft, self._trial, self.drag, self._axis = None, None, None, None, None
            return None
        if workflow is not self._workflow or self._draft is None or self._draft.week != week:
            self._workflow, self._draft = workflow, FlexDraft(week)
            self._trial, self.drag, self.copying, self._axis = None, None, False, None
        return self._draft

    @property
    def shown(self) -> FlexDraft | None:
        """What is in sight: the draft, or what is being tried."""
        draft = self.draft
        return self._trial or draft

    @property
    def today(self) -> Week | None:
        """What the pump runs."""
        return week_now(self.workflow.draft, self.site) if self.workflow is not None else None

    @property
    def axis(self) -> Axis | None:
        """The axis; it stands still under a finger."""
        draft, drug, today = self.draft, self.drug, self.today
        if draft is None or drug is None or today is None:
            return None
        if self._axis is None:
            highest = max(draft.week.highest, today.highest)
            self._axis = axis_of(max(highest.times(_HEADROOM), today.dose.times(_ROOM_TO_MOVE)), drug)
        return self._axis

    def act(self, draft: FlexDraft) -> None:
        """Another draft; another week is stored with the workflow."""
        workflow, was = self.workflow, self.draft
        if workflow is None or was is None:
            return
        self._draft, self._axis = draft, None
        self.give_up()
        if draft.week != was.week:
            workflow.set_own(entry_of(draft.week))

    def see(self) -> None:
        """The total of the day was held against today's, or was not after all."""
        workflow, draft = self.workflow, self.draft
        if workflow is not None and draft is not None and isinstance(workflow.draft.own, FlexEntry):
            seen = not workflow.draft.own.seen
            workflow.set_own(entry_of(draft.week, seen=seen), still_answered=True)

    def try_out(self, draft: FlexDraft | None) -> None:
        """What is typed or dragged so far; None when nothing is."""
        self._trial = draft
        if self.workflow is not None:
            self.workflow.try_own(entry_of(draft.week) if draft is not None else None)

    def press(self, handle: Handle, x: float, y: float) -> None:
        """A finger comes down on a handle of the chosen step."""
        draft = self.draft
        if draft is not None and self.drag is None and _movable(draft, handle):
            self.drag = Drag(handle, _share(x), _share(y), draft)
            self.try_out(draft)

    def move(self, x: float, y: float) -> bool:
        """The finger moves; whether that makes another day than before."""
        drag, axis = self.drag, self.axis
        if drag is None or axis is None:
            return False
        moved = self._raised(drag, _share(y) - drag.y, axis) if drag.handle == "top" else _shifted(drag, _share(x))
        if self._trial is not None and moved.week == self._trial.week:
            return False
        self.try_out(moved)
        return True

    def release(self) -> None:
        """The finger goes up: what it made is one change."""
        if self.drag is not None and self._trial is not None:
            self.act(self._trial)

    def give_up(self) -> None:
        """The touch was taken away: nothing was changed."""
        self.drag = None
        self.try_out(None)

    def rate_by_key(self, direction: int) -> DoseRate | None:
        """The rate of the chosen step at the next round one up or down; None when the pump cannot deliver it."""
        draft, prescription, workflow = self.draft, self.prescription, self.workflow
        if draft is None or prescription is None or workflow is None:
            return None
        snap = snap_of(prescription, workflow.draft, self.site)
        count = draft.day[draft.place].rate.ratio(snap)
        wanted = snap.times(count // 1 + 1 if direction > 0 else -(-count // 1) - 1)
        if wanted.base <= 0 or refused_rate(wanted, prescription, workflow.draft, self.site) is not None:
            return None
        return on_step(wanted, prescription, workflow.draft, self.site)

    def start_by_key(self, place: int, direction: int) -> int | None:
        """The next quarter of an hour at which a step can begin; None when there is none."""
        draft = self.draft
        if draft is None or not 0 < place < len(draft.day):
            return None
        start, (earliest, latest) = draft.day[place].start, start_range(draft.day, place)
        wanted = (start // GRID + 1) * GRID if direction > 0 else -(-start // GRID) * GRID - GRID
        return wanted if earliest <= wanted <= latest else None

    def _raised(self, drag: Drag, by: Fraction, axis: Axis) -> FlexDraft:
        """The draft with the chosen step so much higher, on a round rate that the pump can deliver."""
        prescription, workflow = self.prescription, self.workflow
        if prescription is None or workflow is None:
            return drag.draft
        snap = snap_of(prescription, workflow.draft, self.site)
        before = drag.draft.day[drag.draft.place].rate
        raw = before + axis.top.times(by)
        wanted = snap.times(round(raw.ratio(snap)))
        if not by or abs(wanted.base - before.base) * 2 < snap.base:
            return drag.draft
        wanted = min(wanted, axis.top)
        least = lowest_dose(prescription.mixture.primary.concentration, self.site.model(workflow.draft.reading.model))
        while wanted < least:
            wanted = wanted + snap
        return drag.draft.set_rate(on_step(wanted, prescription, workflow.draft, self.site))


def axis_of(least: DoseRate, drug: Drug) -> Axis:
    """An axis with round lines that ends at this rate or above."""
    unit = f"{drug.mass_unit}/h"
    wanted = least.to(unit)
    scale = Fraction(1)
    while scale * _LINES > wanted:
        scale /= 10
    while scale * 10 * _LINES <= wanted:
        scale *= 10
    line = next(scale * factor for factor in _ROUND if scale * factor * (_LINES + 1) >= wanted)
    lines = -(-wanted // line)
    return Axis(DoseRate.of(line * lines, unit), DoseRate.of(line, unit))


def _movable(draft: FlexDraft, handle: Handle) -> bool:
    if handle == "start":
        return draft.place > 0
    return handle == "top" or draft.place + 1 < len(draft.day)


def _shifted(drag: Drag, x: Fraction) -> FlexDraft:
    """The draft with an edge of the chosen step so much later, on the grid and within its neighbours."""
    draft = drag.draft
    place = draft.place if drag.handle == "start" else draft.place + 1
    start = draft.day[place].start
    wanted = round((start + (x - drag.x) * MINUTES_PER_DAY) / GRID) * GRID
    if abs(wanted - start) < GRID // 2:
        return draft
    earliest, latest = start_range(draft.day, place)
    return draft.set_start(place, max(earliest, min(latest, wanted)))


def _share(of_chart: float) -> Fraction:
    return Fraction(of_chart).limit_denominator(100_000)
