"""The report in sight: its pages, and what became of saving and printing it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.presented import Notice, Noticed
from app.workflows.tablet import Tablet

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Reports(Protocol):
    """Who makes and keeps the reports, by the serial of the pump; `changed` is called when there is another one."""

    changed: Callable[[], None]

    def has_report(self, serial: str) -> bool:
        """Whether there is one."""

    def texts(self, serial: str) -> tuple[str, ...]:
        """What each page says."""

    def key(self, serial: str) -> str:
        """What changes with it."""

    def title(self, serial: str) -> str:
        """What it is called."""

    def save(self, serial: str) -> Path | None:
        """Saves it and says where. Raises `OSError`."""

    def print(self, serial: str, told: Callable[[str, bool], None]) -> None:
        """Prints it and says what came of it. Raises `OSError`."""


class Asked(Struct, frozen=True):
    """What a person asked of the report of this pump; nothing while it is closed."""

    serial: str = ""
    outcome: Notice = Notice()


class ReportView(Notice, frozen=True):
    """What is shown; `available` says whether there is a report of the pump that was read."""

    available: bool = False
    why_not: str = ""
    open: bool = False
    title: str = ""
    source: str = ""
    pages: tuple[str, ...] = ()


def present_report(tablet: Tablet, reports: Reports, asked: Asked) -> ReportView:
    """The report as things stand; it closes when another pump is read."""
    serial = tablet.read.pump.serial if tablet.read is not None else ""
    if not reports.has_report(serial):
        return ReportView(why_not="Nothing was programmed at this tablet yet.")
    if asked.serial != serial:
        return ReportView(available=True)
    return ReportView(
        kind=asked.outcome.kind,
        headline=asked.outcome.headline,
        detail=asked.outcome.detail,
        available=True,
        open=True,
        title=reports.title(serial),
        source=f"image://report/{reports.key(serial)}/",
        pages=reports.texts(serial),
    )


@QmlElement
class ReportViewModel(Noticed[ReportView]):
    """Binds the report; nothing is laid out while it is closed."""

    changed = Signal()

    def __init__(self, tablet: Tablet, reports: Reports, parent: QObject) -> None:
        self._reports = reports
        self._asked = Asked()
        super().__init__(tablet, lambda: present_report(tablet, self._reports, self._asked), parent)
        reports.changed = self.refresh

    def _ask(self, serial: str, outcome: Notice) -> None:
        self._asked = Asked(serial, outcome)
        self.refresh()

    def _told(self, serial: str, notice: Notice) -> None:
        """What came of it is shown while that report is still in sight."""
        if self._asked.serial == serial:
            self._ask(serial, notice)

    @Slot()
    def show(self) -> None:
        """Opens the last report of the pump that was read."""
        if self._tablet.read is not None and self._view.available:
            self._ask(self._tablet.read.pump.serial, Notice())

    @Slot()
    def close(self) -> None:
        """Back to where one was."""
        self._ask("", Notice())

    @Slot()
    def save(self) -> None:
        """Saves it as PDF."""
        serial = self._asked.serial
        try:
            path = self._reports.save(serial)
        except OSError as failure:
            self._told(serial, _unsaved(failure))
            return
        if path is not None:
            self._told(serial, Notice("good", "Saved as PDF.", str(path)))

    @Slot()
    def print(self) -> None:
        """Prints it."""
        serial = self._asked.serial
        self._told(serial, Notice("info", "The report is handed to the printer."))
        try:
            self._reports.print(serial, lambda said, done: self._printed(serial, said, done))
        except OSError as failure:
            self._told(serial, _unsaved(failure))

    def _printed(self, serial: str, said: str, done: bool) -> None:
        what, _, rest = said.partition(". ")
        self._told(serial, Notice("good" if done else "caution", f"{what.rstrip('.')}.", rest))

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """Whether there is a report."""
        return self._view.available

    @Property(str, notify=changed)
    def whyNot(self) -> str:
        """Why there is none."""
        return self._view.why_not

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether it is in sight."""
        return self._view.open

    @Property(str, notify=changed)
    def title(self) -> str:
        """What it is called."""
        return self._view.title

    @Property(str, notify=changed)
    def source(self) -> str:
        """Where its pages are drawn, before the place of each."""
        return self._view.source

    @Property(int, notify=changed)
    def pageCount(self) -> int:
        """How many pages it has."""
        return len(self._view.pages)

    @Property(list, notify=changed)
    def pageTexts(self) -> list[str]:
        """What each page says, for those who do not see it."""
        return list(self._view.pages)


def _unsaved(failure: OSError) -> Notice:
    return Notice(
        "caution", "Not saved.", f"The report could not be written ({failure}). Free some room, and try again."
    )
