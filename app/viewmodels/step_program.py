"""Programming and done: what is under way, what came of it, and what the pump read back."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.presented import Presented
from app.viewmodels.review import ReviewRow, differences, done_rows, rows_for_qml, unchanged
from app.viewmodels.wording import moment_text
from app.workflows.forecast import reported
from app.workflows.tablet import Tablet
from pump_core.notation import day_text
from pump_core.reasons import explain

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Row = dict[str, Any]


class ProgramView(Struct, frozen=True):
    """What both screens show; state is busy, unknown, unread, failed or done.

    `unread` is programmed for certain, but what the pump holds now has not been seen.
    """

    state: str = "busy"
    headline: str = ""
    why: str = ""
    do: str = ""
    rows: tuple[ReviewRow, ...] = ()
    summary: str = ""
    differs: str = ""
    can_go_on: bool = True


def present_program(tablet: Tablet) -> ProgramView:
    """The screens as things stand."""
    workflow = tablet.workflow
    if workflow is None or workflow.run is None:
        return ProgramView()
    programming, site = workflow.run.programming, tablet.site
    if programming.phase == "unknown":
        return ProgramView(
            "unknown",
            "Not known whether the pump took it",
            "The link was lost after the order to program had left. The pump either runs what it ran before, or "
            "exactly what you confirmed. It is never stopped by this.",
            "Hold the communicator over the pump. The tablet asks the pump as soon as it answers.",
        )
    if programming.phase == "not_done":
        told = [explain(reason, site.drugs) for reason in programming.reasons]
        return ProgramView(
            "failed",
            f"Not programmed. {unchanged(workflow)}",
            " ".join(f"{t.what} {t.why}" for t in told) or workflow.run.problem,
            " ".join(t.do for t in told) or "Go back and send it again.",
        )
    if programming.phase == "reading_back" and programming.read_back_failed:
        return ProgramView(
            "unread",
            "Programmed; the read-back failed",
            "The pump took what you confirmed. It could not say what it holds now "
            f"({programming.read_back_failed}), so that has not been seen.",
            "Keep the communicator over the pump. Read the pump again before the patient leaves. If it fails again, "
            "leave, and compare what Home shows with the order. Do not program a second time.",
            can_go_on=tablet.conversation.status.kind == "ready",
        )
    if programming.phase == "done" and programming.read_back is not None and tablet.read is not None:
        return _done(tablet)
    what = "Reading back what the pump stored" if programming.phase == "reading_back" else "Programming the pump"
    return ProgramView("busy", what, "Keep the communicator over the pump.")


def _done(tablet: Tablet) -> ProgramView:
    workflow, read, site = tablet.workflow, tablet.read, tablet.site
    if workflow is None or read is None:
        return ProgramView()
    therapy = read.pump.therapy
    forecast = reported(therapy, read.reading, site)
    runs = therapy.stopped_since_ms is None
    headline = "Programmed. The pump is RUNNING." if runs else "Programmed. The pump is STOPPED."
    parts = []
    if forecast.refill:
        parts.append(f"Refill by {day_text(forecast.refill.day)}.")
    if forecast.alarm_at:
        parts.append(f"Low-reservoir alarm {moment_text(forecast.alarm_at, site)}.")
    wrong = differences(workflow)
    return ProgramView(
        "done",
        headline,
        rows=done_rows(workflow, tablet),
        summary=" ".join(parts),
        differs=(
            f"What the pump read back is not what it had echoed: {', '.join(wrong)}. Check the values below against "
            "the order before the patient leaves, and report it."
            if wrong
            else ""
        ),
    )


@QmlElement
class ProgramViewModel(Presented[ProgramView]):
    """Binds the last two screens."""

    changed = Signal()

    def __init__(self, tablet: Tablet, parent: QObject) -> None:
        super().__init__(tablet, lambda: present_program(tablet), parent)

    @Slot()
    def retry(self) -> None:
        """After a refusal: back to Therapy."""
        if self._tablet.workflow is not None:
            self._tablet.workflow.retry()

    @Slot()
    def readAgain(self) -> None:
        """Asks the pump once more what it stored."""
        workflow = self._tablet.workflow
        if workflow is not None and workflow.run is not None:
            workflow.run.read_back()

    @Slot()
    def finish(self) -> None:
        """Back to Home."""
        self._tablet.leave_workflow()

    @Property(str, notify=changed)
    def state(self) -> str:
        """busy, unknown, unread, failed or done."""
        return self._view.state

    @Property(str, notify=changed)
    def headline(self) -> str:
        """What is the case."""
        return self._view.headline

    @Property(str, notify=changed)
    def why(self) -> str:
        """Why."""
        return self._view.why

    @Property(str, notify=changed)
    def whatToDo(self) -> str:
        """What to do."""
        return self._view.do

    @Property(bool, notify=changed)
    def canGoOn(self) -> bool:
        """Whether the way on is open; closed while the pump that would be read is out of reach."""
        return self._view.can_go_on

    @Property(list, notify=changed)
    def rows(self) -> list[Row]:
        """Settings before and as read back."""
        return rows_for_qml(self._view.rows, frozenset())

    @Property(str, notify=changed)
    def summary(self) -> str:
        """When to come back."""
        return self._view.summary

    @Property(str, notify=changed)
    def differs(self) -> str:
        """What the read-back says otherwise than the echo; empty when nothing."""
        return self._view.differs
