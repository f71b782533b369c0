"""Minimum rate: what it gives, what it does not prevent, and that somebody has seen to the rest."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.consequences import Change, PanelView, dates_of, percent_text
from app.viewmodels.presented import Notice, Noticed
from app.viewmodels.reason_choice import ReasonChoice, Row, choose_reason, reasons_for
from app.viewmodels.text_pad import TextPadViewModel
from app.viewmodels.wording import flow_text
from app.workflows.forecast import after_change, reported
from app.workflows.minimum_rate import CoverPlanned, trickle
from app.workflows.open_point import from_reason
from app.workflows.pump_read import PumpRead
from app.workflows.refill_rules import dose_now, is_stopped, prescription_now
from app.workflows.tablet import Tablet
from app.workflows.workflow import Workflow
from pump_core.quantities import FlowRate

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class RateView(Notice, frozen=True):
    """What the step shows."""

    sentence: str = ""
    spares: str = ""
    meaning: str = ""
    question: str = ""
    said: bool = False
    reason: ReasonChoice = ReasonChoice()


def present_rate(tablet: Tablet) -> RateView:
    """The step as things stand."""
    workflow = tablet.workflow
    prescription = prescription_now(workflow.draft) if workflow else None
    if workflow is None or prescription is None or workflow.step != "rate":
        return RateView()
    draft, site = workflow.draft, tablet.site
    drug, model = site.drugs.drug(prescription.mixture.primary.drug), site.model(draft.reading.model)
    stops = [point for point in workflow.open_points() if point.severity == "stop"]
    asked = draft.asked[0] if draft.asked else None
    point = stops[0] if stops else from_reason(asked, site) if asked else None
    return RateView(
        kind=point.severity if point else "none",
        headline=point.what if point else "",
        detail=f"{point.why} {point.do}" if point else "",
        sentence=f"{flow_text(model.minimum_rate)} all day: {drug.dose_text(trickle(draft, site), 4)} of {drug.name}.",
        spares="The rotor keeps moving, so that the tubing takes no set. It is no therapy.",
        meaning=drug.stopping,
        question="The prescriber knows, and how the patient is covered meanwhile is settled",
        said=isinstance(draft.own, CoverPlanned) and draft.own.said,
        reason=reasons_for(point.severity if point else "", asked.key if asked else "", workflow),
    )


def present_rate_panel(workflow: Workflow, tablet: Tablet, read: PumpRead) -> PanelView:
    """What minimum rate changes, before the pump was asked."""
    draft, site = workflow.draft, tablet.site
    prescription = prescription_now(draft)
    if prescription is None:
        return PanelView("What this changes")
    drug, therapy = site.drugs.drug(prescription.mixture.primary.drug), draft.reading.therapy
    lowest = site.model(draft.reading.model).minimum_rate
    before, after = dose_now(draft, site), trickle(draft, site)
    stands = is_stopped(draft)
    flow = FlowRate.whole_base(therapy.mean_flow_nl_per_day)
    rows = [
        Change(
            "Daily dose",
            "0 (stopped)" if stands else drug.dose_text(before, 4),
            drug.dose_text(after, 4),
            "" if stands else percent_text(before, after),
        ),
        Change("Flow", "none" if stands else flow_text(flow), flow_text(lowest)),
    ]
    if prescription.patient_boluses is not None:
        rows.append(Change("Patient boluses", "OFF" if stands else "on", "OFF"))
    forecast = reported(therapy, read.reading, site)
    return PanelView(
        "What this changes",
        (*rows, *dates_of(forecast, after_change(therapy, read.reading, lowest, lowest, site), tablet)),
    )


@QmlElement
class RateViewModel(Noticed[RateView]):
    """Binds the page."""

    changed = Signal()

    def __init__(self, tablet: Tablet, letters: TextPadViewModel, parent: QObject) -> None:
        super().__init__(tablet, lambda: present_rate(tablet), parent)
        self._letters = letters

    @Slot()
    def toggleSaid(self) -> None:
        """The prescriber was told."""
        if self._tablet.workflow is not None:
            self._tablet.workflow.set_own(CoverPlanned(said=not self._view.said))

    @Slot(int)
    def chooseReason(self, index: int) -> None:
        """A caution of the pump is answered with a reason."""
        choose_reason(index, self._view.reason, self._tablet.workflow, self._letters)

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What flows."""
        return self._view.sentence

    @Property(str, notify=changed)
    def spares(self) -> str:
        """What it is for."""
        return self._view.spares

    @Property(str, notify=changed)
    def meaning(self) -> str:
        """What it means with this drug."""
        return self._view.meaning

    @Property(str, notify=changed)
    def question(self) -> str:
        """What is confirmed."""
        return self._view.question

    @Property(bool, notify=changed)
    def said(self) -> bool:
        """Whether it was."""
        return self._view.said

    @Property(list, notify=changed)
    def reasons(self) -> list[Row]:
        """Reasons to answer a caution of the pump with."""
        return self._view.reason.rows

    @Property(int, notify=changed)
    def chosenReason(self) -> int:
        """The index of the reason given, or -1."""
        return self._view.reason.chosen
