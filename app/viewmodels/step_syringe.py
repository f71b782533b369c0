"""Second step: what the pharmacy label says, entered blind and checked before anything is injected."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.date_pad import DatePadViewModel, DateRequest
from app.viewmodels.number_pad import NumberPadViewModel, PadRequest
from app.viewmodels.presented import Notice, Noticed
from app.viewmodels.text_pad import TextPadViewModel, TextRequest
from app.workflows.entries import Value, judge_volume
from app.workflows.open_point import Open
from app.workflows.refill_rules import changes_fluid
from app.workflows.tablet import Tablet
from app.workflows.workflow import Workflow
from pump_core.notation import day_text, number_text
from pump_core.quantities import Volume
from pump_core.values import replace

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Row = dict[str, Any]

VOLUME_LIMITS = "In mL, to a tenth."


class SyringeView(Notice, frozen=True):
    """What the step shows."""

    products: tuple[tuple[str, str, str, bool], ...] = ()
    lot: str = ""
    use_by: str = ""
    volume: str = ""
    change: str = ""
    change_confirmed: bool = False


def present_syringe(tablet: Tablet) -> SyringeView:
    """The step as things stand."""
    workflow = tablet.workflow
    if workflow is None:
        return SyringeView()
    site, label = tablet.site, workflow.draft.label
    products = tuple(
        (
            product.id,
            f"{drug.name.capitalize()}\n{drug.concentration_text(product.concentration)}",
            product.name,
            product.id == label.product_id,
        )
        for drug in site.drugs.drugs.values()
        for product in drug.products
    )
    settled, change = "Label and pump agree. Nothing was injected yet.", ""
    if changes_fluid(workflow.draft, site) and "bridge" in workflow.kind.steps:
        settled, change = (
            "The change was ordered. Nothing was injected yet.",
            "This change of drug or concentration was ordered",
        )
    kind, headline, detail = notice(workflow.open_points("syringe"), settled)
    return SyringeView(
        products=products,
        lot=label.lot,
        use_by=day_text(label.use_by) if label.use_by else "",
        volume=number_text(label.volume.to("mL")) if label.volume is not None else "",
        kind=kind,
        headline=headline,
        detail=detail,
        change=change,
        change_confirmed="change" in workflow.draft.checks,
    )


def notice(points: tuple[Open, ...], when_settled: str) -> tuple[str, str, str]:
    """The box under a step: the gravest open point that is no mere to-do, or that all is settled."""
    grave = [point for point in points if point.severity != "todo"]
    if grave:
        first = grave[0]
        return first.severity, first.what, f"{first.why} {first.do}".strip()
    return ("good", when_settled, "") if not points else ("none", "", "")


@QmlElement
class SyringeViewModel(Noticed[SyringeView]):
    """Binds the second step."""

    changed = Signal()

    def __init__(
        self,
        tablet: Tablet,
        pad: NumberPadViewModel,
        letters: TextPadViewModel,
        dates: DatePadViewModel,
        parent: QObject,
    ) -> None:
        super().__init__(tablet, lambda: present_syringe(tablet), parent)
        self._pad, self._letters, self._dates = pad, letters, dates

    @Slot(int)
    def choose(self, index: int) -> None:
        """A product was touched."""
        workflow = self._tablet.workflow
        if workflow is not None and 0 <= index < len(self._view.products):
            workflow.set_label(replace(workflow.draft.label, product_id=self._view.products[index][0]))

    @Slot()
    def confirmChange(self) -> None:
        """Another fluid than the pump holds was ordered, or was not."""
        if self._tablet.workflow is not None and self._view.change:
            self._tablet.workflow.set_check("change", not self._view.change_confirmed)

    @Slot()
    def askLot(self) -> None:
        """The lot field was touched."""
        workflow = self._tablet.workflow
        if workflow is not None:
            limits = "As on the label: capitals, digits and - / ."
            self._letters.ask(TextRequest("Lot number", limits, 2, 20, lambda lot: self._lot(workflow, lot)))

    @Slot()
    def askUseBy(self) -> None:
        """The expiry field was touched."""
        workflow = self._tablet.workflow
        if workflow is not None:
            self._dates.ask(
                DateRequest("Expiry date on the label", workflow.today.year, lambda day: self._use_by(workflow, day))
            )

    @Slot()
    def askVolume(self) -> None:
        """The volume field was touched."""
        workflow = self._tablet.workflow
        if workflow is not None:
            self._pad.ask(
                PadRequest(
                    "Total volume on the label",
                    "mL",
                    VOLUME_LIMITS,
                    "",
                    lambda typed: judge_volume("label_volume", typed, workflow.draft, self._tablet.site),
                    lambda value: self._volume(workflow, value),
                )
            )

    def _lot(self, workflow: Workflow, lot: str) -> None:
        workflow.set_label(replace(workflow.draft.label, lot=lot))

    def _use_by(self, workflow: Workflow, day: date) -> None:
        workflow.set_label(replace(workflow.draft.label, use_by=day))

    def _volume(self, workflow: Workflow, value: Value) -> None:
        if isinstance(value, Volume):
            workflow.set_label(replace(workflow.draft.label, volume=value))

    @Property(list, notify=changed)
    def products(self) -> list[Row]:
        """Every product of the library: drug with concentration, and brand."""
        return [{"label": name, "detail": brand} for _, name, brand, _ in self._view.products]

    @Property(int, notify=changed)
    def chosen(self) -> int:
        """The index of the product chosen, or -1."""
        return next((index for index, entry in enumerate(self._view.products) if entry[3]), -1)

    @Property(str, notify=changed)
    def changeText(self) -> str:
        """What is confirmed when the syringe holds another fluid than the pump; empty when it does not."""
        return self._view.change

    @Property(bool, notify=changed)
    def changeConfirmed(self) -> bool:
        """Whether it was."""
        return self._view.change_confirmed

    @Property(str, notify=changed)
    def lot(self) -> str:
        """The lot number."""
        return self._view.lot

    @Property(str, notify=changed)
    def useBy(self) -> str:
        """The expiry date."""
        return self._view.use_by

    @Property(str, notify=changed)
    def volume(self) -> str:
        """The volume on the label as a number in mL."""
        return self._view.volume
