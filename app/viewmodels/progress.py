"""Binds a bolus under way: worked out every second, and read again and again while it is in sight."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.aside import AsideViewModel
from app.viewmodels.line_shown import LineViewModel
from app.viewmodels.presented import Presented
from app.viewmodels.progress_view import ProgressView, present_progress, running
from app.workflows.tablet import Tablet
from pump_core.log import Run

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Row = dict[str, Any]

READ_EVERY_S: Final = 10
"""How often the pump is read while a run is in sight (our choice)."""


@QmlElement
class ProgressViewModel(Presented[ProgressView]):
    """Binds the progress; it is read again while it is in sight."""

    changed = Signal()

    def __init__(self, tablet: Tablet, aside: AsideViewModel, parent: QObject) -> None:
        self._last: dict[str, Run] = {}
        super().__init__(tablet, lambda: present_progress(tablet, self._kept(tablet)), parent)
        self._aside = aside
        self._seconds = 0
        self._line = LineViewModel(self)
        self._line.show(self._view.line)

    def _tell(self) -> None:
        self._line.show(self._view.line)
        super()._tell()

    def _kept(self, tablet: Tablet) -> Run | None:
        """What ran last in this pump: its end stays in sight until something else runs."""
        if tablet.read is None:
            return None
        serial, run = tablet.read.pump.serial, running(tablet)
        if run is not None:
            self._last[serial] = run
        return self._last.get(serial)

    def time_passes(self) -> None:
        """A second has passed: it is reckoned on, and the pump is read when its turn has come."""
        self.refresh()
        workflow = self._tablet.workflow
        in_sight = self._aside.shows("progress") or (workflow is not None and workflow.step == "done")
        if self._view.state not in ("running", "due", "over") or not in_sight:
            self._seconds = 0
            return
        self._seconds += 1
        wait = 1 if self._view.state == "due" else READ_EVERY_S
        if self._seconds >= wait and self._tablet.conversation.status.kind == "ready":
            self._seconds = 0
            self._tablet.interrogate()

    @Slot()
    def show(self) -> None:
        """The progress is opened from Home."""
        self._aside.openProgress()

    @Property(bool, notify=changed)
    def runs(self) -> bool:
        """Whether something runs, by the last reading."""
        return self._view.state in ("running", "due")

    @Property(str, notify=changed)
    def state(self) -> str:
        """none, running, due, ended, cut_off or over."""
        return self._view.state

    @Property(str, notify=changed)
    def title(self) -> str:
        """What runs, or what came of it."""
        return self._view.title

    @Property(str, notify=changed)
    def subtitle(self) -> str:
        """How far it is in time, or how it ended."""
        return self._view.subtitle

    @Property(str, notify=changed)
    def short(self) -> str:
        """The same in one line, for Home."""
        return self._view.short

    @Property(float, notify=changed)
    def share(self) -> float:
        """How much is done, for drawing."""
        return self._view.share

    @Property(list, notify=changed)
    def facts(self) -> list[Row]:
        """What is done, what is left, and the drug in it."""
        return [{"label": label, "value": value, "note": note} for label, value, note in self._view.facts]

    @Property(str, notify=changed)
    def headline(self) -> str:
        """What it means while it runs."""
        return self._view.headline

    @Property(str, notify=changed)
    def detail(self) -> str:
        """What to watch for, and what a stop would mean."""
        return self._view.detail

    @Property(str, notify=changed)
    def stopText(self) -> str:
        """The way to stop it; empty when nothing runs."""
        return self._view.stop_text

    @Property(str, notify=changed)
    def ageText(self) -> str:
        """How old the reading is."""
        return self._view.age

    @Property(LineViewModel, constant=True)
    def line(self) -> LineViewModel:
        """What lies in the line."""
        return self._line
