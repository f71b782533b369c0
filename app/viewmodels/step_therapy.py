"""Fifth step: the daily dose after this refill, judged against today's, and whether a stopped pump starts again."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.home import pairs
from app.viewmodels.number_pad import NumberPadViewModel, PadRequest
from app.viewmodels.pattern_text import course_text
from app.viewmodels.presented import Notice, Noticed
from app.viewmodels.reason_choice import ReasonChoice, choose_reason, reasons_for
from app.viewmodels.text_pad import TextPadViewModel
from app.viewmodels.wording import flow_text
from app.workflows.entries import Value, judge_dose
from app.workflows.refill_points import answered_cautions
from app.workflows.refill_rules import (
    before_rest,
    changes_drug,
    dose_after,
    dose_now,
    is_stopped,
    may_change_dose,
    needs_start,
    prescription_next,
    prescription_now,
)
from app.workflows.tablet import Tablet
from app.workflows.workflow import Workflow
from pump_core.catalogue import PumpModel
from pump_core.drugs import Drug
from pump_core.flow import highest_dose, lowest_dose, programmed
from pump_core.notation import amount_text, number_text
from pump_core.quantities import Concentration, DoseRate, FlowRate
from pump_core.values import replace

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Row = dict[str, Any]


class TherapyView(Notice, frozen=True):
    """What the step shows."""

    dose: str = ""
    unit: str = ""
    sentence: str = ""
    figures: tuple[tuple[str, str], ...] = ()
    dose_enabled: bool = True
    stopped: bool = False
    restart: str = "undecided"
    restart_text: str = ""
    stay_text: str = ""
    reason: ReasonChoice = ReasonChoice()


def present_therapy(tablet: Tablet) -> TherapyView:
    """The step as things stand."""
    workflow = tablet.workflow
    prescription = prescription_next(workflow.draft, tablet.site) if workflow else None
    if workflow is None or prescription is None:
        return TherapyView()
    draft, site = workflow.draft, tablet.site
    drug = site.drugs.drug(prescription.mixture.primary.drug)
    concentration, model = prescription.mixture.primary.concentration, site.model(draft.reading.model)
    dose = dose_after(draft, site)
    stopped = is_stopped(draft)
    stays = stopped and draft.restart == "stay_stopped"
    flow = programmed(dose, concentration, model).flow
    starts = needs_start(draft, site)
    unset = starts and draft.dose is None and not stays
    strength = drug.concentration_text(concentration)
    sentence = (
        f"{drug.name.capitalize()} {strength} at {flow_text(flow)}, {course_text(prescription.pattern)}."
        if not stays
        else f"The pump stays stopped. {drug.stopping}"
    )
    if unset:
        sentence = f"{drug.name.capitalize()} {strength}. {_start(workflow, drug)}"
    kind, headline, detail, code = caution_of(workflow, tablet)
    return TherapyView(
        dose="" if unset else number_text(dose.to(f"{drug.mass_unit}/day"), 4) if not stays else "0",
        unit=f"{drug.mass_unit}/day",
        sentence=sentence,
        figures=() if stays or unset else _figures(drug, dose, flow, concentration, model),
        dose_enabled=not stays and (may_change_dose(draft) or starts),
        stopped=stopped,
        restart=draft.restart,
        restart_text="Start again, at a start dose"
        if starts
        else f"Start again at {drug.dose_text(dose_after(replace(draft, restart='restart'), site), 4)}",
        stay_text="Leave the pump stopped",
        kind=kind,
        headline=headline,
        detail=detail,
        reason=reasons_for(kind, code, workflow),
    )


def _figures(
    drug: Drug, dose: DoseRate, flow: FlowRate, concentration: Concentration, model: PumpModel
) -> tuple[tuple[str, str], ...]:
    hourly = f"{drug.mass_unit}/h"
    lowest, highest = lowest_dose(concentration, model), highest_dose(concentration, model)
    return (
        ("Each hour", amount_text(dose.to(hourly), hourly, 4)),
        ("Flow", f"{flow_text(flow)}, which is {amount_text(flow.to('uL/h'), 'uL/h', 2)}"),
        ("The pump can deliver", f"{drug.dose_text(lowest, 4)} to {drug.dose_text(highest, 4)} at this concentration"),
    )


def _start(workflow: Workflow, drug: Drug) -> str:
    """Why the dose of before is not offered, and what is begun with."""
    begins = f"A start is {drug.dose_text(drug.start_low)} to {drug.dose_text(drug.start_high)}."
    if changes_drug(workflow.draft, workflow.site):
        return f"Another drug: no dose of before says anything about it. {begins}"
    boluses = prescription_now(workflow.draft)
    off = " Patient boluses are OFF too." if boluses is not None and boluses.patient_boluses is not None else ""
    return f"After a time without drug the dose of before is not offered: tolerance may be lost.{off} {begins}"


def _today(workflow: Workflow) -> str:
    """The dose of before on the pad; not where it says nothing, or would lead astray."""
    draft, site = workflow.draft, workflow.site
    now = prescription_now(draft)
    if now is None or needs_start(draft, site):
        return ""
    drug = site.drugs.drug(now.mixture.primary.drug)
    return f"{_since(workflow)} {drug.dose_text(dose_now(draft, site), 4)}"


def _since(workflow: Workflow) -> str:
    return before_rest(workflow.draft).capitalize() or "Today"


def caution_of(workflow: Workflow, tablet: Tablet) -> tuple[str, str, str, str]:
    """What speaks first against the dose: kind, headline, detail and key; the kind is `none` when nothing does."""
    waiting = [point for point in workflow.open_points("therapy") if point.severity != "todo"]
    points = waiting or answered_cautions(workflow.draft, tablet.site)
    if not points:
        return "none", "", "", ""
    first = points[0]
    return first.severity, first.what, f"{first.why} {first.do}", first.code


@QmlElement
class TherapyViewModel(Noticed[TherapyView]):
    """Binds the fifth step."""

    changed = Signal()

    def __init__(self, tablet: Tablet, pad: NumberPadViewModel, letters: TextPadViewModel, parent: QObject) -> None:
        super().__init__(tablet, lambda: present_therapy(tablet), parent)
        self._pad, self._letters = pad, letters

    @Slot()
    def askDose(self) -> None:
        """The dose was touched."""
        workflow = self._tablet.workflow
        prescription = prescription_next(workflow.draft, self._tablet.site) if workflow else None
        if workflow is None or prescription is None or not self._view.dose_enabled:
            return
        site = self._tablet.site
        drug = site.drugs.drug(prescription.mixture.primary.drug)
        concentration, model = (
            prescription.mixture.primary.concentration,
            site.model(workflow.draft.reading.model),
        )
        lowest, highest = lowest_dose(concentration, model), highest_dose(concentration, model)
        self._pad.ask(
            PadRequest(
                f"{drug.name.capitalize()}, daily dose",
                f"{drug.mass_unit}/day",
                f"Pump limits {drug.dose_text(lowest, 4)} to {drug.dose_text(highest, 4)}",
                _today(workflow),
                lambda typed: judge_dose(typed, workflow.draft, site),
                lambda value: self._take(workflow, value),
            )
        )

    @Slot(int)
    def chooseRestart(self, index: int) -> None:
        """0: a stopped pump starts again with this refill. 1: it stays stopped."""
        if self._tablet.workflow is not None and index in (0, 1):
            self._tablet.workflow.set_restart("stay_stopped" if index else "restart")

    @Slot(int)
    def chooseReason(self, index: int) -> None:
        """A caution is answered with a reason."""
        choose_reason(index, self._view.reason, self._tablet.workflow, self._letters)

    def _take(self, workflow: Workflow, value: Value) -> None:
        if isinstance(value, DoseRate):
            workflow.set_dose(value)

    @Property(str, notify=changed)
    def dose(self) -> str:
        """The daily dose as a number."""
        return self._view.dose

    @Property(str, notify=changed)
    def unit(self) -> str:
        """Its unit."""
        return self._view.unit

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What the pump will do, as a sentence."""
        return self._view.sentence

    @Property(list, notify=changed)
    def figures(self) -> list[Row]:
        """The dose in other figures."""
        return pairs(self._view.figures)

    @Property(bool, notify=changed)
    def doseEnabled(self) -> bool:
        """Whether the dose can be changed."""
        return self._view.dose_enabled

    @Property(bool, notify=changed)
    def stopped(self) -> bool:
        """Whether the pump was stopped when it was read."""
        return self._view.stopped

    @Property(list, notify=changed)
    def reasons(self) -> list[Row]:
        """Reasons to answer a caution with."""
        return self._view.reason.rows

    @Property(int, notify=changed)
    def chosenReason(self) -> int:
        """The index of the reason given, or -1."""
        return self._view.reason.chosen

    @Property(list, notify=changed)
    def restartChoices(self) -> list[Row]:
        """Whether a stopped pump starts again."""
        return [
            {"label": self._view.restart_text, "detail": ""},
            {"label": self._view.stay_text, "detail": ""},
        ]

    @Property(int, notify=changed)
    def restartChosen(self) -> int:
        """0 to start again, 1 to stay stopped, -1 while undecided."""
        return {"restart": 0, "stay_stopped": 1}.get(self._view.restart, -1)
