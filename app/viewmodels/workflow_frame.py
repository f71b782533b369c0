"""The frame of a workflow: step rail, what keeps Next closed, and the consequences on the right."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.adjust_panel import present_adjustment
from app.viewmodels.bolus_panel import present_bolus_panel
from app.viewmodels.boluses_panel import present_boluses_panel
from app.viewmodels.consequences import PanelView, present_consequences
from app.viewmodels.flex_panel import present_flex_panel
from app.viewmodels.implant_panel import present_implant
from app.viewmodels.port_panel import present_port
from app.viewmodels.presented import Presented
from app.viewmodels.review import review_rows
from app.viewmodels.step_alarms import present_alarms_panel
from app.viewmodels.step_clock import present_clock_panel
from app.viewmodels.step_rate import present_rate_panel
from app.viewmodels.wording import ml_tenth, ml_text
from app.workflows.draft import Step
from app.workflows.kinds import ADJUST, ALARMS, BOLUS, BOLUSES, CATHETER, CLOCK, FLEX, IMPLANT, MINIMUM_RATE
from app.workflows.port_entries import PortEntries
from app.workflows.run_progress import ordered_run
from app.workflows.tablet import Tablet
from app.workflows.workflow import Workflow
from pump_core.quantities import Volume

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Row = dict[str, Any]


EMPTY = PanelView()
DRAWN_AND_NOT_TOLD = (
    "The catheter is empty, and the pump does not know",
    "It believes that drug is at the tip. Until drug has come through the catheter again the patient gets none. Go on "
    "and tell the pump, or begin again with Catheter before the patient leaves.",
)


class FrameView(Struct, frozen=True):
    """The frame around a step."""

    title: str = ""
    steps: tuple[Step, ...] = ()
    names: tuple[str, ...] = ()
    step: Step = "interrogate"
    next_enabled: bool = False
    next_reason: str = ""
    back_enabled: bool = False
    cancel_enabled: bool = True
    panel: PanelView = EMPTY
    leave_headline: str = ""
    leave_text: str = ""
    adjusting: bool = False
    laying_out: bool = False
    runs_on: bool = False


def present_frame(tablet: Tablet) -> FrameView:
    """The frame as things stand."""
    workflow = tablet.workflow
    if workflow is None:
        return FrameView()
    enabled, reason = _next(workflow, tablet)
    leave = _leaving(workflow, tablet)
    phase = workflow.run.programming.phase if workflow.run else "drafted"
    return FrameView(
        title=workflow.kind.title,
        steps=workflow.steps,
        names=tuple(workflow.kind.name(step) for step in workflow.steps),
        step=workflow.step,
        next_enabled=enabled,
        next_reason=reason,
        back_enabled=workflow.step not in ("interrogate", "program", "done"),
        cancel_enabled=workflow.step != "program" or phase == "not_done",
        panel=_panel(workflow, tablet),
        leave_headline=leave[0],
        leave_text=leave[1],
        adjusting=workflow.kind is ADJUST,
        laying_out=workflow.kind is FLEX,
        runs_on=ordered_run(workflow) is not None,
    )


def _panel(workflow: Workflow, tablet: Tablet) -> PanelView:
    if workflow.kind is CLOCK and workflow.step in ("interrogate", "clock"):
        return present_clock_panel(workflow, tablet)
    if workflow.kind is FLEX and tablet.read is not None and workflow.step in ("interrogate", "therapy"):
        return present_flex_panel(workflow, tablet, tablet.read)
    if workflow.kind is ADJUST and tablet.read is not None and workflow.step in ("interrogate", "therapy"):
        return present_adjustment(workflow, tablet, tablet.read)
    if workflow.kind is IMPLANT:
        return present_implant(workflow, tablet)
    if workflow.kind is CATHETER and workflow.step != "interrogate":
        return present_port(workflow, tablet)
    if workflow.kind is MINIMUM_RATE and tablet.read is not None and workflow.step in ("interrogate", "rate"):
        return present_rate_panel(workflow, tablet, tablet.read)
    if workflow.kind is ALARMS and tablet.read is not None and workflow.step in ("interrogate", "alarms"):
        return present_alarms_panel(workflow, tablet, tablet.read)
    if workflow.kind is BOLUSES and tablet.read is not None:
        return present_boluses_panel(workflow, tablet, tablet.read)
    if workflow.kind is BOLUS and tablet.read is not None:
        return present_bolus_panel(workflow, tablet, tablet.read)
    return present_consequences(workflow, tablet)


def _leaving(workflow: Workflow, tablet: Tablet) -> tuple[str, str]:
    """What leaving would mean once a needle was in the pump; empty when nothing was touched."""
    draft, site = workflow.draft, tablet.site
    counts = ml_tenth(Volume.whole_base(draft.reading.therapy.reservoir_nl))
    if draft.syringes:
        return (
            f"{ml_text(draft.injected)} is in the pump, but it counts {counts}",
            "Go on and program it. Left like this, alarm and refill date are wrong and the next refill starts from a "
            "wrong volume. What was entered is kept on this tablet.",
        )
    if isinstance(draft.own, PortEntries) and draft.own.drawn_nl is not None and workflow.step != "done":
        return DRAWN_AND_NOT_TOLD
    if draft.withdrawn is None:
        return "", ""
    prescription = draft.reading.therapy.prescription
    drug = site.drugs.drugs.get(prescription.mixture.primary.drug) if prescription else None
    return (
        f"The reservoir is empty, but the pump counts {counts} and goes on",
        f"Its alarm will be too late. {drug.stopping if drug else ''} Arrange other drug cover with the prescriber "
        "before the patient leaves. What was entered is kept on this tablet.",
    )


def _next(workflow: Workflow, tablet: Tablet) -> tuple[bool, str]:
    if workflow.step == "review":
        return _hold(workflow, tablet)
    points = workflow.open_points()
    if points and points[0].severity == "caution" and workflow.step in (workflow.kind.asks, "bridge"):
        return False, "Give a reason for the caution, or change the entry."
    return not points, points[0].what if points else ""


def _hold(workflow: Workflow, tablet: Tablet) -> tuple[bool, str]:
    phase = workflow.run.programming.phase if workflow.run else "drafted"
    if phase in ("journalling", "staging"):
        return False, "Waiting for the pump's answer."
    if phase != "echoed":
        return False, "The pump did not take it."
    if tablet.is_unknown:
        return False, "First the result of the last command must be known."
    if tablet.conversation.status.kind != "ready":
        return False, "No answer from the pump. Hold the communicator over it."
    left = len(changed_rows(workflow, tablet) - workflow.ticked)
    if left:
        return False, f"Tick every changed row: {left} left."
    return True, ""


def changed_rows(workflow: Workflow, tablet: Tablet) -> frozenset[str]:
    """The keys of the review's rows that change."""
    return frozenset(row.key for row in review_rows(workflow, tablet) if row.changed)


@QmlElement
class WorkflowFrameViewModel(Presented[FrameView]):
    """Binds the frame."""

    changed = Signal()

    def __init__(self, tablet: Tablet, parent: QObject) -> None:
        super().__init__(tablet, lambda: present_frame(tablet), parent)
        self._leaving = False

    @Slot()
    def next(self) -> None:
        """Goes on."""
        if self._tablet.workflow is not None:
            self._tablet.workflow.next()

    @Slot()
    def back(self) -> None:
        """Goes back."""
        if self._tablet.workflow is not None:
            self._tablet.workflow.back()

    @Slot()
    def cancel(self) -> None:
        """Asks first when a needle was in the pump; else leaves, and nothing is programmed."""
        if self._view.leave_headline and not self._leaving:
            self._leaving = True
            self.changed.emit()
        else:
            self.leave()

    @Slot()
    def leave(self) -> None:
        """Leaves all the same."""
        self._leaving = False
        self._tablet.leave_workflow()
        self.changed.emit()

    @Slot()
    def stay(self) -> None:
        """Goes on with the workflow."""
        self._leaving = False
        self.changed.emit()

    @Property(bool, notify=changed)
    def leaving(self) -> bool:
        """Whether the question stands."""
        return self._leaving

    @Property(str, notify=changed)
    def leaveHeadline(self) -> str:
        """How the pump would be left."""
        return self._view.leave_headline

    @Property(str, notify=changed)
    def leaveText(self) -> str:
        """What that means, and what to do."""
        return self._view.leave_text

    @Slot()
    def program(self) -> None:
        """The button was held to its end."""
        if self._tablet.workflow is not None and present_frame(self._tablet).next_enabled:
            self._tablet.workflow.program()

    @Property(str, notify=changed)
    def step(self) -> str:
        """The current step."""
        return self._view.step

    @Property(bool, notify=changed)
    def adjusting(self) -> bool:
        """Whether the dose is what the workflow is about."""
        return self._view.adjusting

    @Property(bool, notify=changed)
    def layingOut(self) -> bool:
        """Whether it is about how the dose goes through the day."""
        return self._view.laying_out

    @Property(bool, notify=changed)
    def runsOn(self) -> bool:
        """Whether what was programmed is still under way on the last screen."""
        return self._view.runs_on

    @Property(list, notify=changed)
    def rail(self) -> list[Row]:
        """The rail's steps with their state."""
        steps = self._view.steps
        at = steps.index(self._view.step) if steps else 0
        states = ("done" if index < at else "current" if index == at else "todo" for index in range(len(steps)))
        rows = zip(steps, self._view.names, states, strict=True)
        return [{"label": name, "state": state} for step, name, state in rows if step != "done"]

    @Property(str, notify=changed)
    def title(self) -> str:
        """The workflow's name."""
        return self._view.title

    @Property(bool, notify=changed)
    def nextEnabled(self) -> bool:
        """Whether Next, or the hold, is open."""
        return self._view.next_enabled

    @Property(str, notify=changed)
    def nextReason(self) -> str:
        """Why it is not."""
        return self._view.next_reason

    @Property(bool, notify=changed)
    def backEnabled(self) -> bool:
        """Whether one may go back."""
        return self._view.back_enabled

    @Property(bool, notify=changed)
    def cancelEnabled(self) -> bool:
        """Whether the workflow may be left."""
        return self._view.cancel_enabled

    @Property(str, notify=changed)
    def panelTitle(self) -> str:
        """The consequences' title."""
        return self._view.panel.title

    @Property(list, notify=changed)
    def panelRows(self) -> list[Row]:
        """The consequences, row by row."""
        return [row.as_row() for row in self._view.panel.rows]

    @Property(str, notify=changed)
    def panelNote(self) -> str:
        """What limits the fill."""
        return self._view.panel.note
