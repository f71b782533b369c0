"""Log and alarms: what sounds now with what, why and what to do; below it the pump's own log by groups."""

from __future__ import annotations

from typing import Any, Final

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.alarm_text import ALARMS
from app.viewmodels.aside import AsideViewModel
from app.viewmodels.identity import is_stale, read_text
from app.viewmodels.log_entries import GROUPS, Group, LogRow, log_problem, log_rows
from app.viewmodels.log_list import LogListModel
from app.viewmodels.wording import ml_tenth, moment_text
from app.workflows.pump_read import PumpRead
from app.workflows.tablet import Tablet
from pump_core.alarms import Alarm
from pump_core.quantities import Volume

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Row = dict[str, Any]

_LABELS: Final[dict[Group, str]] = {
    "all": "All",
    "alarms": "Alarms",
    "programming": "Programming",
    "boluses": "Boluses",
}

_OF_VOLUME: Final[frozenset[Alarm]] = frozenset({"low_reservoir", "empty_reservoir"})


class AlarmRow(Struct, frozen=True):
    """One alarm that exists now."""

    priority: str
    what: str
    since: str
    why: str
    do: str


class LogView(Struct, frozen=True):
    """What the screen shows."""

    alarms: tuple[AlarmRow, ...] = ()
    quiet: str = ""
    rows: tuple[LogRow, ...] = ()
    empty: str = ""
    problem: str = ""
    stale: bool = True


def present_log(tablet: Tablet, group: Group) -> LogView:
    """The screen as things stand."""
    read = tablet.read
    if read is None:
        return LogView(empty="No pump was read in this sitting.")
    alarms = tuple(_alarm(alarm, read, tablet) for alarm in read.pump.alarms)
    rows = log_rows(tablet, group)
    nothing = "The pump's log is being read." if tablet.log.state != "idle" else "No entry of this kind."
    return LogView(
        alarms=alarms,
        quiet="" if alarms else f"No alarm when the pump was read at {read_text(read, tablet)}.",
        rows=rows,
        empty="" if rows else nothing,
        problem=log_problem(tablet) if tablet.log.state == "idle" else "",
        stale=is_stale(tablet),
    )


def _alarm(alarm: Alarm, read: PumpRead, tablet: Tablet) -> AlarmRow:
    """Since when an alarm exists is what the newest entry of its name says; of a volume it says the volume."""
    words = ALARMS[alarm]
    began = [event.at_ms for event in tablet.log.held.newest if event.kind == alarm]
    since = f"since {moment_text(read.when(began[-1]), tablet.site)}" if began else ""
    why = words.why
    if alarm in _OF_VOLUME:
        why = f"{why} It believes {ml_tenth(Volume.whole_base(read.pump.therapy.reservoir_nl))} left."
    return AlarmRow(words.priority, words.what, since, why, words.do)


@QmlElement
class LogViewModel(QObject):
    """Binds the screen; nothing is worked out while it is closed."""

    changed = Signal()

    def __init__(self, tablet: Tablet, aside: AsideViewModel, parent: QObject) -> None:
        super().__init__(parent)
        self._tablet = tablet
        self._aside = aside
        self._group: Group = "all"
        self._view = LogView()
        self._entries = LogListModel(self)
        aside.changed.connect(self._opened)
        tablet.listen(self.refresh)

    def refresh(self) -> None:
        """Works the view out again; called after changes."""
        if not self._aside.shows("log"):
            return
        view = present_log(self._tablet, self._group)
        self._entries.show(view.rows)
        if view != self._view:
            self._view = view
            self.changed.emit()

    def time_passes(self) -> None:
        """Of what is shown only staleness comes by time alone: no row is worked out for a second that passed."""
        if is_stale(self._tablet) != self._view.stale:
            self.refresh()

    def _opened(self) -> None:
        self._group = "all"
        self.refresh()

    @Slot(int)
    def chooseGroup(self, place: int) -> None:
        """Shows one group of entries."""
        self._group = GROUPS[place]
        self.refresh()

    @Slot()
    def readAgain(self) -> None:
        """Reads the pump again."""
        self._tablet.interrogate()

    @Property(list, notify=changed)
    def groups(self) -> list[Row]:
        """The groups to choose from."""
        return [{"label": _LABELS[group], "detail": "", "open": True} for group in GROUPS]

    @Property(int, notify=changed)
    def group(self) -> int:
        """Which of them is shown."""
        return GROUPS.index(self._group)

    @Property(list, notify=changed)
    def alarms(self) -> list[Row]:
        """The alarms that exist, most urgent first."""
        return [
            {"priority": row.priority, "what": row.what, "since": row.since, "why": row.why, "todo": row.do}
            for row in self._view.alarms
        ]

    @Property(str, notify=changed)
    def quietText(self) -> str:
        """That there is no alarm, and as of when; empty when there is one."""
        return self._view.quiet

    @Property(LogListModel, constant=True)
    def entries(self) -> LogListModel:
        """The rows."""
        return self._entries

    @Property(str, notify=changed)
    def emptyText(self) -> str:
        """Why there is no row; empty when there are some."""
        return self._view.empty

    @Property(str, notify=changed)
    def problemText(self) -> str:
        """Why this is not the whole log; empty when it is."""
        return self._view.problem

    @Property(bool, notify=changed)
    def stale(self) -> bool:
        """Whether alarms and entries may not be current."""
        return self._view.stale
