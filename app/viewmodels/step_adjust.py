"""The dose of an adjustment: by value, by percent or by step, below what may be done today."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.consequences import percent_text
from app.viewmodels.number_pad import NumberPadViewModel, PadRequest
from app.viewmodels.presented import Notice, Noticed
from app.viewmodels.reason_choice import ReasonChoice, choose_reason, reasons_for
from app.viewmodels.step_therapy import caution_of
from app.viewmodels.text_pad import TextPadViewModel
from app.viewmodels.titration_text import Told, rules_today, step_text
from app.workflows.adjust_rules import (
    MOST_PERCENT,
    PERCENT_KEYS,
    Direction,
    by_percent,
    by_step,
    dose_of_percent,
    dose_typed,
    judge_percent,
)
from app.workflows.entries import Value, judge_dose
from app.workflows.refill_rules import dose_after, dose_now, is_stopped, may_change_dose, prescription_now
from app.workflows.tablet import Tablet
from app.workflows.workflow import Workflow
from pump_core.drugs import Drug
from pump_core.flow import highest_dose, lowest_dose
from pump_core.notation import number_text
from pump_core.quantities import DoseRate

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Row = dict[str, Any]

STEPS = (-1, 1)


class AdjustView(Notice, frozen=True):
    """What the step shows; keys are (label, dose, chosen)."""

    adjustable: bool = False
    rules: tuple[Told, ...] = ()
    dose: str = ""
    unit: str = ""
    change: str = ""
    percent_keys: tuple[tuple[str, str, bool], ...] = ()
    step_keys: tuple[tuple[str, str, bool], ...] = ()
    step_text: str = ""
    reason: ReasonChoice = ReasonChoice()


def present_adjust(tablet: Tablet) -> AdjustView:
    """The step as things stand."""
    workflow = tablet.workflow
    drug = _drug(workflow, tablet)
    if workflow is None or drug is None:
        return AdjustView()
    kind, headline, detail, code = caution_of(workflow, tablet)
    draft, site = workflow.draft, tablet.site
    if is_stopped(draft) or not may_change_dose(draft):
        return AdjustView(kind=kind, headline=headline, detail=detail)
    dose, now = dose_after(draft, site), dose_now(draft, site)
    steps = [(steps, by_step(steps, draft, site)) for steps in STEPS]
    today = drug.dose_text(now, 4)
    return AdjustView(
        adjustable=True,
        rules=rules_today(workflow, tablet),
        dose=number_text(dose.to(f"{drug.mass_unit}/day"), 4),
        unit=f"{drug.mass_unit}/day",
        change=f"{percent_text(now, dose)} of today's {today}" if dose != now else "Today's dose, unchanged",
        percent_keys=tuple(
            _key(f"{percent:+d} %", by_percent(percent, draft, site), dose, drug) for percent in PERCENT_KEYS
        ),
        step_keys=tuple(_key(f"{number:+d} step", made, dose, drug) for number, made in steps if made is not None),
        step_text=step_text(drug, draft, site),
        kind=kind,
        headline=headline,
        detail=detail,
        reason=reasons_for(kind, code, workflow),
    )


def _drug(workflow: Workflow | None, tablet: Tablet) -> Drug | None:
    prescription = prescription_now(workflow.draft) if workflow else None
    return tablet.site.drugs.drug(prescription.mixture.primary.drug) if prescription else None


def _key(label: str, makes: DoseRate, dose: DoseRate, drug: Drug) -> tuple[str, str, bool]:
    return label.replace("-", "\N{MINUS SIGN}"), drug.dose_text(makes, 4), makes == dose


def _keys(keys: tuple[tuple[str, str, bool], ...]) -> list[Row]:
    return [{"label": label, "detail": makes} for label, makes, _ in keys]


def _chosen(keys: tuple[tuple[str, str, bool], ...]) -> int:
    return next((index for index, (_, _, chosen) in enumerate(keys) if chosen), -1)


@QmlElement
class AdjustViewModel(Noticed[AdjustView]):
    """Binds the page; `tried` is called with every key, to show what the dose typed so far would change."""

    changed = Signal()

    def __init__(
        self,
        tablet: Tablet,
        pad: NumberPadViewModel,
        letters: TextPadViewModel,
        tried: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(tablet, lambda: present_adjust(tablet), parent)
        self._pad, self._letters = pad, letters
        self._tried = tried

    @Slot()
    def askDose(self) -> None:
        """The dose was touched."""
        workflow, drug = self._tablet.workflow, _drug(self._tablet.workflow, self._tablet)
        prescription = prescription_now(workflow.draft) if workflow else None
        if workflow is None or prescription is None or drug is None or not self._view.adjustable:
            return
        site, concentration = self._tablet.site, prescription.mixture.primary.concentration
        model = site.model(workflow.draft.reading.model)
        lowest, highest = lowest_dose(concentration, model), highest_dose(concentration, model)
        self._pad.ask(
            PadRequest(
                f"{drug.name.capitalize()}, daily dose",
                f"{drug.mass_unit}/day",
                f"Pump limits {drug.dose_text(lowest, 4)} to {drug.dose_text(highest, 4)}",
                f"Today {drug.dose_text(dose_now(workflow.draft, site), 4)}",
                lambda typed: judge_dose(typed, workflow.draft, site),
                lambda value: self._take(workflow, value),
                lambda typed: self._try(workflow, dose_typed(typed, workflow.draft, site)),
            )
        )

    @Slot()
    def askLess(self) -> None:
        """Another decrease in percent."""
        self._ask_percent("down", "Decrease by percent")

    @Slot()
    def askMore(self) -> None:
        """Another increase in percent."""
        self._ask_percent("up", "Increase by percent")

    def _ask_percent(self, direction: Direction, title: str) -> None:
        workflow, drug = self._tablet.workflow, _drug(self._tablet.workflow, self._tablet)
        if workflow is None or drug is None or not self._view.adjustable:
            return
        site = self._tablet.site
        self._pad.ask(
            PadRequest(
                title,
                "% less" if direction == "down" else "% more",
                f"Up to {MOST_PERCENT[direction]} %, of today's dose",
                f"Today {drug.dose_text(dose_now(workflow.draft, site), 4)}",
                lambda typed: judge_percent(typed, direction, workflow.draft, site),
                lambda value: self._take(workflow, value),
                lambda typed: self._try(workflow, dose_of_percent(typed, direction, workflow.draft, site)),
            )
        )

    @Slot(int)
    def choosePercent(self, index: int) -> None:
        """Today's dose changed by the percentage of a key."""
        workflow = self._tablet.workflow
        if workflow is not None and self._view.adjustable and 0 <= index < len(PERCENT_KEYS):
            workflow.set_dose(by_percent(PERCENT_KEYS[index], workflow.draft, self._tablet.site))

    @Slot(int)
    def chooseStep(self, index: int) -> None:
        """Today's dose one titration step down or up."""
        workflow = self._tablet.workflow
        if workflow is None or not self._view.adjustable or not 0 <= index < len(STEPS):
            return
        dose = by_step(STEPS[index], workflow.draft, self._tablet.site)
        if dose is not None:
            workflow.set_dose(dose)

    @Slot(int)
    def chooseReason(self, index: int) -> None:
        """A caution is answered with a reason."""
        choose_reason(index, self._view.reason, self._tablet.workflow, self._letters)

    def _try(self, workflow: Workflow, dose: DoseRate | None) -> None:
        workflow.try_dose(dose)
        self._tried()

    def _take(self, workflow: Workflow, value: Value) -> None:
        if isinstance(value, DoseRate):
            workflow.set_dose(value)

    @Property(bool, notify=changed)
    def adjustable(self) -> bool:
        """Whether this pump runs a dose that is adjusted here."""
        return self._view.adjustable

    @Property(list, notify=changed)
    def rules(self) -> list[Row]:
        """What may be done today."""
        return [{"label": about, "value": holds, "note": source} for about, holds, source in self._view.rules]

    @Property(str, notify=changed)
    def dose(self) -> str:
        """The daily dose as a number."""
        return self._view.dose

    @Property(str, notify=changed)
    def unit(self) -> str:
        """Its unit."""
        return self._view.unit

    @Property(str, notify=changed)
    def change(self) -> str:
        """By how much it differs from today's."""
        return self._view.change

    @Property(list, notify=changed)
    def percentKeys(self) -> list[Row]:
        """Changes in percent, each with the dose that it makes."""
        return _keys(self._view.percent_keys)

    @Property(int, notify=changed)
    def percentChosen(self) -> int:
        """The key whose dose is set, or -1."""
        return _chosen(self._view.percent_keys)

    @Property(list, notify=changed)
    def stepKeys(self) -> list[Row]:
        """One titration step down and up; empty where none is on file."""
        return _keys(self._view.step_keys)

    @Property(int, notify=changed)
    def stepChosen(self) -> int:
        """The key whose dose is set, or -1."""
        return _chosen(self._view.step_keys)

    @Property(str, notify=changed)
    def stepText(self) -> str:
        """Who says what a step is, or that none is on file."""
        return self._view.step_text

    @Property(list, notify=changed)
    def reasons(self) -> list[Row]:
        """Reasons to answer a caution with."""
        return self._view.reason.rows

    @Property(int, notify=changed)
    def chosenReason(self) -> int:
        """The index of the reason given, or -1."""
        return self._view.reason.chosen
