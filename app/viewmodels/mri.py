"""MRI check: what to keep before a scan and why, and after it whether the pump runs as it did, field by field."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.aside import AsideViewModel
from app.viewmodels.field_names import LABELS, names
from app.viewmodels.log_text import event_text
from app.viewmodels.presented import Notice, Noticed
from app.viewmodels.review import ReviewRow, rows_for_qml, settings
from app.viewmodels.therapy_text import changed_rows
from app.viewmodels.wording import clock_text, moment_text
from app.workflows.known_therapy import Changed
from app.workflows.mri_data import shipped_mri
from app.workflows.pump_read import PumpRead
from app.workflows.scan_check import Found, Kept, Phase, ScanCheck
from app.workflows.stopped import drug_in_pump, standstill
from app.workflows.tablet import Tablet
from pump_core.clocks import MS_PER_MINUTE, Duration
from pump_core.notation import amount_text

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Row = dict[str, Any]


class MriView(Notice, frozen=True):
    """What the screen shows; `settings` are those kept, `rows` those that differ, `same` names the others."""

    phase: Phase = "before"
    fields: tuple[str, ...] = ()
    field: str = ""
    kept: str = ""
    said: tuple[str, ...] = ()
    rows: tuple[ReviewRow, ...] = ()
    same: str = ""
    settings: tuple[tuple[str, str], ...] = ()
    events: tuple[tuple[str, str], ...] = ()
    can_keep: bool = False
    can_check: bool = False
    can_end: bool = False
    busy: bool = False


def present_mri(tablet: Tablet, check: ScanCheck) -> MriView:
    """The screen as things stand."""
    read, kept = tablet.read, check.kept
    if read is None:
        return MriView(kind="caution", headline="No pump was read.", detail="Hold the communicator over the pump.")
    reaches = tablet.conversation.status.kind == "ready" and not check.asking
    if kept is None:
        return _before(tablet, check, read, reaches)
    told = f"Kept on {moment_text(kept.read.reading.read_at, tablet.site)} for a scan at {kept.field}."
    found = check.found()
    if found is None or check.after is None:
        kind, headline, detail = _until_the_scan(tablet, check)
        return MriView(
            phase="kept",
            field=kept.field,
            kept=told,
            kind=kind,
            headline=headline,
            detail=detail,
            settings=tuple(settings(kept.read.pump.therapy, kept.read.reading, tablet).values()),
            can_check=reaches,
            busy=bool(check.asking),
        )
    return _after(tablet, check, kept, check.after, found, reaches)


def scan_text(check: ScanCheck) -> str:
    """What Home says of it: what it is for, or that it is open."""
    if check.kept is None:
        return "before and after a scan"
    return "open: check after the scan"


def _until_the_scan(tablet: Tablet, check: ScanCheck) -> tuple[str, str, str]:
    data = shipped_mri()
    if check.problem:
        return "caution", check.problem, ""
    if standstill(tablet) is not None:
        return "caution", "The pump is stopped.", f"{data.statements['never_stop'].text} Restart it before the scan."
    said = " ".join(each.text for each in data.said("never_stop", "latch"))
    return "info", "The check is open until the pump was read after the scan.", said


def _before(tablet: Tablet, check: ScanCheck, read: PumpRead, reaches: bool) -> MriView:
    data = shipped_mri()
    kind, headline, detail = "none", "", ""
    if check.problem:
        kind, headline, detail = "caution", "Nothing was kept.", check.problem
    elif standstill(tablet) is not None:
        never, drug = data.statements["never_stop"].text, drug_in_pump(tablet)
        kind, headline = "caution", "The pump is stopped."
        detail = f"{never} Restart it before the scan. {drug.stopping if drug else ''}"
    elif read.pump.alarms:
        kind, headline = "caution", "There is an alarm already."
        detail = f"{data.statements['latch'].text} Look at Log and alarms before the scan."
    return MriView(
        kind=kind,
        headline=headline,
        detail=detail,
        fields=data.fields,
        field=check.field,
        said=tuple(each.text for each in data.said("conditions", "never_stop", "field_stops", "latch", "late")),
        can_keep=bool(check.field) and reaches,
        busy=bool(check.asking),
    )


def _after(tablet: Tablet, check: ScanCheck, kept: Kept, after: PumpRead, found: Found, reaches: bool) -> MriView:
    kind, headline, detail = _verdict(tablet, found)
    differ = changed_rows(Changed(kept.read, after), tablet)
    same = [label for key, label in LABELS.items() if key not in (*found.altered, "reservoir", "runs")]
    return MriView(
        kind=kind,
        headline=headline,
        detail=check.problem or detail,
        phase="checked",
        field=kept.field,
        kept=f"Kept on {moment_text(kept.read.reading.read_at, tablet.site)} for a scan at {kept.field}, "
        f"read after it at {clock_text(tablet.site.local(after.reading.read_at))}.",
        rows=differ,
        same=f"Identical: {', '.join(same)}.",
        events=tuple(
            (moment_text(after.when(event.at_ms), tablet.site), event_text(event, after.pump.model))
            for event in reversed(found.events)
        ),
        can_check=reaches,
        can_end=found.is_final,
        busy=bool(check.asking),
    )


def _verdict(tablet: Tablet, found: Found) -> tuple[str, str, str]:
    """What was found, gravest first."""
    drug = drug_in_pump(tablet)
    meaning, late = drug.stopping if drug else "", shipped_mri().statements["late"].text
    parts = []
    if found.altered:
        told = ", ".join(names(found.altered))
        parts.append((f"Not as before the scan: {told}.", "Check it against the order and program it anew."))
    if found.stall == "lasting":
        parts.append(
            ("The stall has not recovered.", f"Call the prescriber and treat for withdrawal. {meaning} {late}")
        )
    if found.latched:
        parts.append(
            (
                "It delivered nothing after the scan until it was read.",
                f"It was in telemetry mode; now infusion goes on. Tell the prescriber. {meaning}",
            )
        )
    if parts:
        return "stop", " ".join(what for what, _ in parts), " ".join(do for _, do in parts)
    if not found.whole:
        return "info", "The pump's log is being read.", "Keep the communicator over the pump."
    if found.wait is not None:
        what = (
            "The pump found its rotor at rest." if found.stall == "found" else "The log names no stall and no recovery."
        )
        left = _minutes(found.wait)
        return "caution", f"{what} Read it again {left}.", f"Its log may be late. {meaning} {late}"
    if found.stall == "recovered":
        return "good", "The stall has recovered, and every setting is as before.", "The check can be ended."
    return "good", "Every setting is as before, and no stall was logged.", "The check can be ended."


def _minutes(left: Duration) -> str:
    return f"in {amount_text(left.ms // MS_PER_MINUTE, 'min')}" if left.ms >= MS_PER_MINUTE else "now"


@QmlElement
class MriViewModel(Noticed[MriView]):
    """Binds the screen."""

    changed = Signal()

    def __init__(self, tablet: Tablet, check: ScanCheck, aside: AsideViewModel, parent: QObject) -> None:
        self._aside = aside
        super().__init__(tablet, lambda: present_mri(tablet, check) if aside.shows("mri") else MriView(), parent)
        self._check = check
        aside.changed.connect(self.refresh)

    @Slot(int)
    def chooseField(self, index: int) -> None:
        """In which field the scan will be."""
        if 0 <= index < len(self._view.fields):
            self._check.choose(self._view.fields[index])

    @Slot()
    def keep(self) -> None:
        """Keeps the pump as it is now."""
        if self._view.can_keep:
            self._check.keep()

    @Slot()
    def check(self) -> None:
        """The scan is over."""
        if self._view.can_check:
            self._check.check()

    @Slot()
    def anew(self) -> None:
        """Keeps it anew."""
        self._check.anew()

    @Slot()
    def end(self) -> None:
        """The check is over."""
        self._check.end()

    @Property(str, notify=changed)
    def phase(self) -> str:
        """before, kept or checked."""
        return self._view.phase

    @Property(list, notify=changed)
    def fields(self) -> list[Row]:
        """The fields to choose from."""
        return [{"label": field, "detail": ""} for field in self._view.fields]

    @Property(int, notify=changed)
    def field(self) -> int:
        """Which was chosen, or -1."""
        return self._view.fields.index(self._view.field) if self._view.field in self._view.fields else -1

    @Property(str, notify=changed)
    def keptText(self) -> str:
        """When it was kept, and for which scan."""
        return self._view.kept

    @Property(list, notify=changed)
    def said(self) -> list[Row]:
        """What is to be known before a scan."""
        return [{"text": text} for text in self._view.said]

    @Property(list, notify=changed)
    def settings(self) -> list[Row]:
        """What was kept."""
        return [{"label": label, "value": value, "note": ""} for label, value in self._view.settings]

    @Property(list, notify=changed)
    def rows(self) -> list[Row]:
        """The settings that differ."""
        return rows_for_qml(self._view.rows, frozenset())

    @Property(str, notify=changed)
    def sameText(self) -> str:
        """Those that do not."""
        return self._view.same

    @Property(list, notify=changed)
    def events(self) -> list[Row]:
        """What the pump's log says since, newest first."""
        return [{"label": when, "value": what} for when, what in self._view.events]

    @Property(bool, notify=changed)
    def canKeep(self) -> bool:
        """Whether it can be kept now."""
        return self._view.can_keep

    @Property(bool, notify=changed)
    def canCheck(self) -> bool:
        """Whether the pump can be read now."""
        return self._view.can_check

    @Property(bool, notify=changed)
    def canEnd(self) -> bool:
        """Whether nothing is waited for any more."""
        return self._view.can_end

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether the pump is being read."""
        return self._view.busy
