"""First step: is this the patient, is this the pump, and what does it hold now."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.home import pairs
from app.viewmodels.log_text import event_text
from app.viewmodels.pattern_text import mode_text
from app.viewmodels.presented import Presented
from app.viewmodels.wording import day_number_text, moment_text
from app.workflows.refill_rules import dose_now, is_stopped, prescription_now
from app.workflows.tablet import Tablet

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Row = dict[str, Any]


class InterrogateView(Struct, frozen=True):
    """What the step shows; the believed volume is not among it."""

    facts: tuple[tuple[str, str], ...] = ()
    events: tuple[tuple[str, str], ...] = ()
    caution: str = ""
    question: str = ""
    confirmed: bool = False
    stop: str = ""


def present_interrogate(tablet: Tablet) -> InterrogateView:
    """The step as things stand."""
    workflow, read = tablet.workflow, tablet.read
    if workflow is None or read is None:
        return InterrogateView()
    site, draft = tablet.site, workflow.draft
    label, prescription = draft.reading.patient, prescription_now(draft)
    facts = [("Patient", label.name if label else "not in the pump")]
    if label:
        facts.append(("Born, record", f"{day_number_text(label.born_day)}, MRN {label.mrn}"))
    facts.append(("Pump", f"{draft.reading.model}, serial {draft.reading.serial}"))
    if prescription is not None:
        drug = site.drugs.drug(prescription.mixture.primary.drug)
        strength = drug.concentration_text(prescription.mixture.primary.concentration)
        facts.append(("In the pump", f"{drug.name.capitalize()} {strength}"))
        running = "STOPPED, before that " if is_stopped(draft) else ""
        mode = mode_text(prescription.pattern)
        dose = drug.dose_text(dose_now(draft, site), 4)
        facts.append(("Therapy", f"{running}{dose}, {mode[0].lower()}{mode[1:]}"))
    events = tuple(
        (moment_text(read.when(event.at_ms), site), event_text(event, draft.reading.model, volumes=False))
        for event in reversed(tablet.log.held.newest[-3:])
    )
    points = [point for point in workflow.open_points("interrogate") if point.severity == "stop"]
    who = (
        f"{label.name}, born {day_number_text(label.born_day)}"
        if label
        else "the bearer of this serial, compared with the card"
    )
    return InterrogateView(
        facts=tuple(facts),
        events=events,
        caution=" ".join(
            f"{p.what} {p.why} {p.do}" for p in workflow.open_points("interrogate") if p.severity == "caution"
        ),
        question=f"The patient in front of me is {who}",
        confirmed="patient" in draft.checks,
        stop=" ".join(f"{point.what} {point.why} {point.do}" for point in points),
    )


@QmlElement
class InterrogateViewModel(Presented[InterrogateView]):
    """Binds the first step."""

    changed = Signal()

    def __init__(self, tablet: Tablet, parent: QObject) -> None:
        super().__init__(tablet, lambda: present_interrogate(tablet), parent)

    @Slot()
    def toggleConfirmed(self) -> None:
        """The patient was asked for name and date of birth."""
        if self._tablet.workflow is not None:
            self._tablet.workflow.set_check("patient", not self._view.confirmed)

    @Property(list, notify=changed)
    def facts(self) -> list[Row]:
        """Patient, pump and therapy."""
        return pairs(self._view.facts)

    @Property(list, notify=changed)
    def events(self) -> list[Row]:
        """The newest entries of the pump's log."""
        return pairs(self._view.events)

    @Property(str, notify=changed)
    def question(self) -> str:
        """What is confirmed."""
        return self._view.question

    @Property(str, notify=changed)
    def cautionText(self) -> str:
        """What the pump cannot say."""
        return self._view.caution

    @Property(bool, notify=changed)
    def confirmed(self) -> bool:
        """Whether it was."""
        return self._view.confirmed

    @Property(str, notify=changed)
    def stopText(self) -> str:
        """Why this pump cannot be refilled here."""
        return self._view.stop
