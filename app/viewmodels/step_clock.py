"""The pump's clock beside the tablet's: why they may differ, and when each flex step begins, before and after."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, Final

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.clock_row import away_text
from app.viewmodels.consequences import Change, PanelView
from app.viewmodels.flex_text import rate_text
from app.viewmodels.presented import Notice, Noticed
from app.viewmodels.reason_choice import ReasonChoice, choose_reason, reasons_for
from app.viewmodels.text_pad import TextPadViewModel
from app.viewmodels.wording import clock_text
from app.workflows.clock_rules import (
    Cause,
    ClockEntry,
    away_of,
    cause_of,
    clock_cautions,
    next_change,
    reading_of,
    shifts,
)
from app.workflows.open_point import from_reason
from app.workflows.refill_rules import dose_now, is_stopped, prescription_now
from app.workflows.tablet import Tablet
from app.workflows.workflow import Workflow
from pump_core.drugs import Drug
from pump_core.notation import day_text

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Row = dict[str, Any]

_CAUSES: Final[dict[Cause, str]] = {
    "none": "Nothing needs to be set.",
    "daylight_saving": "As after a change of daylight saving: the pump does not follow it by itself.",
    "time_zone": "As in another time zone: the pump does not follow a journey by itself.",
    "drift": "No change of daylight saving or time zone explains it: the clock drifted, or was lost and set wrong.",
}


class ShiftRow(Struct, frozen=True):
    """One step: what it is, when it begins today and then, and whether that was confirmed."""

    label: str
    before: str
    after: str
    confirmed: bool
    key: str


class ClockView(Notice, frozen=True):
    """What the step shows."""

    pump: str = ""
    pump_day: str = ""
    tablet: str = ""
    tablet_day: str = ""
    zone: str = ""
    away: str = ""
    cause: str = ""
    ahead: str = ""
    settable: bool = False
    tablet_right: bool = False
    shifts: tuple[ShiftRow, ...] = ()
    no_shift: str = ""
    reason: ReasonChoice = ReasonChoice()


def present_clock(tablet: Tablet) -> ClockView:
    """The step as things stand."""
    workflow = tablet.workflow
    if workflow is None or not isinstance(workflow.draft.own, ClockEntry):
        return ClockView()
    draft, site, own = workflow.draft, tablet.site, workflow.draft.own
    here = site.local(site.now())
    away = away_of(draft, site)
    pump = here.replace(tzinfo=None) + away
    settable = not any(point.code == "clock_right" for point in workflow.open_points("clock"))
    kind, headline, detail, code = _caution(workflow, tablet)
    drug = _drug(workflow, tablet)
    rows = tuple(
        ShiftRow(
            f"{shift.days}, {rate_text(shift.rate, drug)}" if drug is not None else shift.days,
            shift.before,
            shift.after,
            shift.key in own.confirmed,
            shift.key,
        )
        for shift in (shifts(draft, site) if settable else ())
    )
    tolerance = timedelta(milliseconds=site.limits.clock_tolerance.ms)
    return ClockView(
        kind=kind,
        headline=headline,
        detail=detail,
        pump=clock_text(pump),
        pump_day=day_text(pump.date()),
        tablet=clock_text(here),
        tablet_day=day_text(here.date()),
        zone=zone_text(here),
        away=f"The pump's clock is {away_text(away)}.",
        cause=_CAUSES[cause_of(away, here, tolerance)],
        ahead=_ahead(here),
        settable=settable,
        tablet_right=own.tablet_right,
        shifts=rows,
        no_shift=_no_shift(workflow) if settable and not rows else "",
        reason=reasons_for(kind, code, workflow),
    )


def present_clock_panel(workflow: Workflow, tablet: Tablet) -> PanelView:
    """What setting the clock changes, and what it does not."""
    draft, site = workflow.draft, tablet.site
    drug = _drug(workflow, tablet)
    if drug is None:
        return PanelView("What this changes")
    read = reading_of(draft, site)
    here = site.local(read.read_at).replace(tzinfo=None)
    pump = here + away_of(draft, site)
    settable = not any(point.code == "clock_right" for point in workflow.open_points("clock"))
    then = here if settable else pump
    dose = "0 (stopped)" if is_stopped(draft) else drug.dose_text(dose_now(draft, site), 4)
    rows = [
        Change("Pump clock, as read", _moment(pump), _moment(then), "" if settable else "as it is"),
        Change("Daily dose", dose, dose),
    ]
    told = [from_reason(reason, site).what for reason in clock_cautions(draft, site)]
    return PanelView("What this changes", tuple(rows), " ".join(told))


def zone_text(here: datetime) -> str:
    """`UTC+01:00`: what the tablet's own time is ahead of the world's."""
    minutes = round((here.utcoffset() or timedelta()) / timedelta(minutes=1))
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'−' if minutes < 0 else '+'}{hours:02d}:{rest:02d}"


def _moment(wall: datetime) -> str:
    return f"{day_text(wall.date())} {clock_text(wall)}"


def _ahead(here: datetime) -> str:
    change = next_change(here)
    if change is None:
        return "The tablet's own clock does not change within half a year."
    day, by = change
    way = "ahead" if by > timedelta() else "back"
    amount = away_text(by).rpartition(" ")[0]
    return f"On {day_text(day.date())} the tablet's clock goes {way} by {amount}; the pump's has to be set then."


def _no_shift(workflow: Workflow) -> str:
    if is_stopped(workflow.draft):
        return "The pump is stopped: no step begins."
    return "One dose all day: no step begins at another time. The pump's log and alarms will carry the right time."


def _caution(workflow: Workflow, tablet: Tablet) -> tuple[str, str, str, str]:
    found = clock_cautions(workflow.draft, tablet.site)
    if not found:
        return "none", "", "", ""
    first = from_reason(found[0], tablet.site)
    return first.severity, first.what, f"{first.why} {first.do}", first.code


def _drug(workflow: Workflow, tablet: Tablet) -> Drug | None:
    prescription = prescription_now(workflow.draft)
    return tablet.site.drugs.drug(prescription.mixture.primary.drug) if prescription is not None else None


@QmlElement
class ClockViewModel(Noticed[ClockView]):
    """Binds the step."""

    changed = Signal()

    def __init__(self, tablet: Tablet, letters: TextPadViewModel, parent: QObject) -> None:
        super().__init__(tablet, lambda: present_clock(tablet), parent)
        self._letters = letters

    @Slot()
    def tickTablet(self) -> None:
        """The tablet's clock was held against a watch, or was not after all."""
        self._set(lambda own: own.model_copy(update={"tablet_right": not own.tablet_right}))

    @Slot(int)
    def confirm(self, index: int) -> None:
        """The shift of a step was read, or was not after all."""
        rows = self._view.shifts
        if 0 <= index < len(rows):
            row = rows[index]
            shown = {each.key for each in rows}
            self._set(
                lambda own: own.model_copy(
                    update={"confirmed": tuple(key for key in sorted({*own.confirmed} ^ {row.key}) if key in shown)}
                )
            )

    @Slot(int)
    def chooseReason(self, index: int) -> None:
        """The caution is answered with a reason."""
        choose_reason(index, self._view.reason, self._tablet.workflow, self._letters)

    def _set(self, change: Callable[[ClockEntry], ClockEntry]) -> None:
        workflow = self._tablet.workflow
        if workflow is not None and isinstance(workflow.draft.own, ClockEntry) and self._view.settable:
            workflow.set_own(change(workflow.draft.own), still_answered=True)

    @Property(str, notify=changed)
    def pump(self) -> str:
        """What the pump's clock shows now."""
        return self._view.pump

    @Property(str, notify=changed)
    def pumpDay(self) -> str:
        """On which day."""
        return self._view.pump_day

    @Property(str, notify=changed)
    def tabletTime(self) -> str:
        """What the tablet's clock shows."""
        return self._view.tablet

    @Property(str, notify=changed)
    def tabletDay(self) -> str:
        """On which day."""
        return self._view.tablet_day

    @Property(str, notify=changed)
    def zone(self) -> str:
        """The tablet's time zone."""
        return self._view.zone

    @Property(str, notify=changed)
    def away(self) -> str:
        """How far the pump's clock is away."""
        return self._view.away

    @Property(str, notify=changed)
    def cause(self) -> str:
        """Why it may be."""
        return self._view.cause

    @Property(str, notify=changed)
    def ahead(self) -> str:
        """When the tablet's own clock changes next."""
        return self._view.ahead

    @Property(bool, notify=changed)
    def settable(self) -> bool:
        """Whether there is anything to set."""
        return self._view.settable

    @Property(bool, notify=changed)
    def tabletRight(self) -> bool:
        """Whether the tablet's clock was held against a watch."""
        return self._view.tablet_right

    @Property(list, notify=changed)
    def shifts(self) -> list[Row]:
        """When each step begins, today and then."""
        return [
            {"label": row.label, "before": row.before, "after": row.after, "confirmed": row.confirmed}
            for row in self._view.shifts
        ]

    @Property(str, notify=changed)
    def noShift(self) -> str:
        """Why no step is listed; empty where one is."""
        return self._view.no_shift

    @Property(list, notify=changed)
    def reasons(self) -> list[Row]:
        """Reasons to answer a caution with."""
        return self._view.reason.rows

    @Property(int, notify=changed)
    def chosenReason(self) -> int:
        """The index of the reason given, or -1."""
        return self._view.reason.chosen
