"""The steps that are forms, of whichever workflow: which form is in sight, and what a touch on it does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.form import Acts, Form
from app.viewmodels.form_desk import FormDesk
from app.viewmodels.implant_drug_page import drug_acts, drug_form
from app.viewmodels.implant_line_pages import alarm_acts, alarm_form, front_acts, front_form, start_acts, start_form
from app.viewmodels.implant_pages import (
    catheter_acts,
    catheter_form,
    patient_acts,
    patient_form,
    pump_acts,
    pump_form,
)
from app.viewmodels.number_pad import NumberPadViewModel
from app.viewmodels.port_pages import (
    aspirate_acts,
    aspirate_form,
    prime_acts,
    prime_form,
    procedure_acts,
    procedure_form,
)
from app.viewmodels.presented import Presented
from app.viewmodels.step_syringe import SyringeViewModel
from app.viewmodels.text_pad import TextPadViewModel
from app.workflows.draft import Step
from app.workflows.kinds import CATHETER, IMPLANT
from app.workflows.tablet import Tablet
from app.workflows.workflow import Workflow

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Row = dict[str, Any]

EMPTY = Form()


Page = tuple[Callable[[Workflow, Tablet], Form], Callable[[Workflow, FormDesk], Acts]]

FORMS: Final[Mapping[tuple[str, Step], Page]] = {
    (IMPLANT.title, "interrogate"): (patient_form, patient_acts),
    (IMPLANT.title, "pump"): (pump_form, pump_acts),
    (IMPLANT.title, "catheter"): (catheter_form, catheter_acts),
    (IMPLANT.title, "syringe"): (drug_form, drug_acts),
    (IMPLANT.title, "front"): (front_form, front_acts),
    (IMPLANT.title, "therapy"): (start_form, start_acts),
    (IMPLANT.title, "alarms"): (alarm_form, alarm_acts),
    (CATHETER.title, "procedure"): (procedure_form, procedure_acts),
    (CATHETER.title, "aspirate"): (aspirate_form, aspirate_acts),
    (CATHETER.title, "front"): (prime_form, prime_acts),
}
"""Every form with its acts, by workflow and step."""


def page_of(workflow: Workflow | None) -> Page | None:
    """The form in sight; None where the step is a page of its own."""
    return FORMS.get((workflow.kind.title, workflow.step)) if workflow is not None else None


def present_form(tablet: Tablet) -> Form:
    """The form in sight, an empty one where there is none."""
    workflow, page = tablet.workflow, page_of(tablet.workflow)
    return page[0](workflow, tablet) if workflow is not None and page is not None else EMPTY


@QmlElement
class FormViewModel(Presented[Form]):
    """Binds the form in sight."""

    changed = Signal()

    def __init__(
        self,
        tablet: Tablet,
        pad: NumberPadViewModel,
        letters: TextPadViewModel,
        syringe: SyringeViewModel,
        parent: QObject,
    ) -> None:
        super().__init__(tablet, lambda: present_form(tablet), parent)
        self._desk = FormDesk(tablet, pad, letters, syringe)

    @Slot(str, int)
    def touch(self, part: str, place: int) -> None:
        """A part was touched, at this place of it."""
        workflow, page = self._tablet.workflow, page_of(self._tablet.workflow)
        if workflow is None or page is None:
            return
        act = page[1](workflow, self._desk).get(part)
        rows: list[Row] = next((each.as_row()["rows"] for each in self._view.parts if each.name == part), [])
        if act is not None and 0 <= place < len(rows):
            act(place)

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """Whether the step in sight is a form."""
        return bool(self._view.title)

    @Property(str, notify=changed)
    def title(self) -> str:
        """The heading."""
        return self._view.title

    @Property(str, notify=changed)
    def subtitle(self) -> str:
        """What to do here."""
        return self._view.subtitle

    @Property(list, notify=changed)
    def parts(self) -> list[Row]:
        """The parts, one below the other."""
        return [part.as_row() for part in self._view.parts]
