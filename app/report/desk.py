"""Makes the report when a workflow has ended, keeps it, and hands it to the screens: pages, PDF, print.

What makes and draws a report is imported when the first one is made. Its facts are taken with the read-back; it is made
after all who listen to the tablet were told, so that nothing that happens here keeps the read-back from the screen. It
is made once more when the pump's log is there to its end; after that it never changes.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QSize, QTimer
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from app.records.pump_log import HeldLog
from app.report.shelf import Shelf
from app.workflows.tablet import Tablet
from pump_core.clocks import UtcTime

if TYPE_CHECKING:
    from app.report.facts import Facts
    from app.report.model import Report
    from app.report.paper import Page, Paper
    from app.report.printing import Printing
    from app.report.said import Say


class ReportDesk(QObject):
    """The last report of each pump; `changed` is called when there is a new one."""

    def __init__(self, tablet: Tablet, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.changed: Callable[[], None] = lambda: None
        self._tablet = tablet
        self._shelf = Shelf(folder)
        self._facts: Facts | None = None
        self._due = False
        self._whole = True
        self._serials: dict[str, str] = {}
        self._last: dict[str, Report | None] = {}
        self._pages: tuple[Report, Paper, tuple[Page, ...]] | None = None
        self._language = "en"
        self._say: Say = str
        self._printing: Printing | None = None
        tablet.listen(self._look)

    def speak(self, language: str, say: Say) -> None:
        """Pages are laid out in this language from now on."""
        self._language, self._say, self._pages = language, say, None
        self.changed()

    def has_report(self, serial: str) -> bool:
        """Whether this pump was reported on at this tablet."""
        return self._of(serial) is not None

    def key(self, serial: str) -> str:
        """What changes with what is to be drawn; empty without a report."""
        report = self._of(serial)
        if report is None:
            return ""
        key = f"{report.key}-{hash(report) & 0xFFFFFFFF:08x}-{self._language}"
        self._serials = {key: serial}
        return key

    def texts(self, serial: str) -> tuple[str, ...]:
        """What each page says, for those who do not see it."""
        from app.report.paper import Text  # not before the first report

        pages = self._laid_out(serial)
        return tuple("\n".join(mark.text for mark in page if isinstance(mark, Text)) for page in pages)

    def title(self, serial: str) -> str:
        """What the report is called, and of when it is; empty without one."""
        report = self._of(serial)
        if report is None:
            return ""
        read = next((fact.value for fact in report.session if fact.name == "Read back"), "")
        return f"{report.title}, {read}"

    def page(self, key: str, place: int, width: int) -> QImage:
        """A page as a picture; an empty one for a page that is not there."""
        from app.report.paint import picture  # not before the first report

        pages = self._laid_out(self._serials.get(key, ""))
        if not 0 <= place < len(pages):
            return QImage()
        return picture(pages[place], self._paper(), width)

    def save(self, serial: str) -> Path | None:
        """Saves the PDF and says where; None without a report. Raises `OSError`."""
        from app.report.pdf import pdf_of  # not before the first report

        report = self._of(serial)
        if report is None:
            return None
        return self._shelf.save(report, pdf_of(report, self._paper(), _moment(self._tablet.site.now()), self._say))

    def print(self, serial: str, told: Callable[[str, bool], None]) -> None:
        """Saves the PDF and prints it; `told` gets what came of it. Raises `OSError`."""
        from app.report.printing import Printing  # not before the first report

        report, path = self._of(serial), self.save(serial)
        if report is None or path is None:
            return
        if self._printing is None:
            self._printing = Printing(self)
        self._printing.send(path, f"{report.title}, {report.serial}", self._paper().name, told)

    def _look(self) -> None:
        workflow = self._tablet.workflow
        run = workflow.run if workflow is not None and workflow.step == "done" else None
        if run is not None and (self._facts is None or self._facts.command_id != run.programming.command_id):
            self._take()
        elif self._facts is not None and not self._whole and self._is_whole(self._facts):
            self._whole = True
            self._later()

    def _take(self) -> None:
        from app.report.facts import facts_of  # not before the first report

        facts = facts_of(self._tablet)
        if facts is not None:
            self._facts, self._whole = facts, self._is_whole(facts)
            self._later()

    def _is_whole(self, facts: Facts) -> bool:
        """Whether no more of the log is to come: it is there to its end, could not be read, or is another pump's."""
        log = self._tablet.log
        ended = bool(log.problem) or log.held.next_expected >= facts.after.next_event_id
        return log.serial != facts.after.serial or (log.state == "idle" and ended)

    def _later(self) -> None:
        if not self._due:
            self._due = True
            QTimer.singleShot(0, self, self._make)

    def _make(self) -> None:
        from app.report.session import report_of  # not before the first report

        self._due, facts, log = False, self._facts, self._tablet.log
        if facts is None:
            return
        held = log.held if log.serial == facts.after.serial else HeldLog()
        report = report_of(facts, held, self._tablet.site)
        self._last[report.serial] = report
        try:
            self._shelf.keep(report)
        except OSError as failure:
            self._tablet.problem = (
                f"The report could not be kept ({failure}). Save it as PDF before the program ends, or free some room."
            )
        self.changed()

    def _of(self, serial: str) -> Report | None:
        if serial not in self._last:
            self._last[serial] = self._shelf.last(serial) if serial else None
        return self._last[serial]

    def _paper(self) -> Paper:
        from app.report.paper import paper_of  # not before the first report

        return paper_of(QLocale.system())

    def _laid_out(self, serial: str) -> tuple[Page, ...]:
        from app.report.layout import pages_of  # not before the first report

        report, paper = self._of(serial), self._paper()
        if report is None:
            return ()
        if self._pages is None or self._pages[:2] != (report, paper):
            self._pages = (report, paper, pages_of(report, paper, self._say))
        return self._pages[2]


class ReportPictures(QQuickImageProvider):
    """Pages for the preview, under `image://report/KEY/PLACE`."""

    def __init__(self, desk: ReportDesk) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._desk = desk

    def requestImage(self, wanted: str, size: QSize, requested: QSize) -> QImage:
        """A page, as wide as asked for."""
        key, _, place = wanted.partition("/")
        return self._desk.page(key, int(place), max(1, requested.width()))


def _moment(at: UtcTime) -> datetime:
    return datetime.fromtimestamp(at.ms // 1_000, UTC)
