"""The bolus step: which of the three it is, and its figures, by key and by pad."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.bolus_view import DURATION_KEYS, KINDS, BolusView, present_bolus
from app.viewmodels.line_shown import LineViewModel
from app.viewmodels.number_pad import NumberPadViewModel, PadRequest
from app.viewmodels.presented import Noticed
from app.viewmodels.reason_choice import choose_reason
from app.viewmodels.text_pad import TextPadViewModel
from app.viewmodels.typed_figures import mass_typed, rate_typed
from app.workflows.bolus_own import bolus_asked
from app.workflows.bolus_rules import (
    FRONTS,
    judge_bolus_dose,
    judge_bridge_dose,
    old_at_tip,
    primary_of,
    replace_asked,
)
from app.workflows.draft import Draft
from app.workflows.entries import Value
from app.workflows.site import Site
from app.workflows.spans import judge_span, span_text, span_typed
from app.workflows.tablet import Tablet
from app.workflows.workflow import Workflow
from pump_core.clocks import MS_PER_DAY, Duration
from pump_core.notation import number_text
from pump_core.quantities import DoseRate, Mass

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Row = dict[str, Any]


@QmlElement
class BolusViewModel(Noticed[BolusView]):
    """Binds the step; `tried` is called with every key, to show what the figure typed so far would do."""

    changed = Signal()

    def __init__(
        self,
        tablet: Tablet,
        pad: NumberPadViewModel,
        letters: TextPadViewModel,
        tried: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(tablet, lambda: present_bolus(tablet), parent)
        self._pad = pad
        self._letters = letters
        self._tried = tried
        self._line = LineViewModel(self)
        self._line.show(self._view.line)

    def _tell(self) -> None:
        self._line.show(self._view.line)
        super()._tell()

    @Slot(int)
    def chooseKind(self, index: int) -> None:
        """Which bolus it is; one that does not fit is not chosen."""
        if 0 <= index < len(self._view.kinds) and self._view.kinds[index][2]:
            self._set(which=KINDS[index][0])

    @Slot(int)
    def chooseFront(self, index: int) -> None:
        """Where the drug is now."""
        if 0 <= index < len(self._view.fronts) and self._view.fronts[index][2]:
            self._set(front=FRONTS[index])

    @Slot(int)
    def chooseDuration(self, index: int) -> None:
        """A duration by its key."""
        if 0 <= index < len(self._view.durations) and self._view.durations[index][3]:
            self._set(duration_ms=DURATION_KEYS[index])

    @Slot()
    def askDose(self) -> None:
        """The dose of a single bolus was touched."""
        workflow = self._tablet.workflow
        primary = primary_of(workflow.draft) if workflow is not None else None
        if workflow is None or primary is None or self._view.which != "single":
            return
        draft, site = workflow.draft, self._tablet.site
        drug = site.drugs.drug(primary.drug)
        day = DoseRate.whole_base(draft.reading.therapy.dose_pg_per_day)
        self._pad.ask(
            PadRequest(
                f"{drug.name.capitalize()}, single bolus",
                drug.mass_unit,
                f"Asked about above {number_text(site.limits.single_bolus_percent)} % of a day",
                f"A day now {drug.dose_text(day, 4)}",
                lambda typed: judge_bolus_dose(typed, draft, site),
                lambda value: self._take_dose(value),
                lambda typed: self._try(workflow, "dose_pg", mass_typed(typed, drug.mass_unit)),
            )
        )

    @Slot()
    def askDuration(self) -> None:
        """Another duration."""
        workflow = self._tablet.workflow
        if workflow is None or self._view.which != "single":
            return
        self._pad.ask(
            PadRequest(
                "Duration of the bolus",
                "min",
                f"In minutes, up to {span_text(MS_PER_DAY)}",
                f"Now {self._view.duration} min {self._view.duration_note}" if self._view.duration else "",
                lambda typed: judge_span(typed, MS_PER_DAY),
                lambda value: self._take_duration(value),
                lambda typed: self._try(workflow, "duration_ms", span_typed(typed, MS_PER_DAY)),
            )
        )

    @Slot()
    def askBridge(self) -> None:
        """The dose that a bridge keeps going."""
        workflow = self._tablet.workflow
        old = old_at_tip(workflow.draft.reading) if workflow is not None else None
        if workflow is None or old is None or self._view.which != "bridge":
            return
        draft, site = workflow.draft, self._tablet.site
        drug = site.drugs.drug(old.drug)
        unit = f"{drug.mass_unit}/day"
        self._pad.ask(
            PadRequest(
                f"{drug.name.capitalize()} {drug.concentration_text(old.concentration)}, dose of the bridge",
                unit,
                self._view.bridge_note,
                f"The therapy after it {_programmed_text(draft, site)}",
                lambda typed: judge_bridge_dose(typed, draft, site),
                lambda value: self._take_bridge(value),
                lambda typed: self._try(workflow, "bridge_pg_per_day", rate_typed(typed, unit)),
            )
        )

    @Slot(int)
    def chooseReason(self, index: int) -> None:
        """A caution is answered with a reason."""
        choose_reason(index, self._view.reason, self._tablet.workflow, self._letters)

    def _set(self, **changes: object) -> None:
        workflow = self._tablet.workflow
        if workflow is not None:
            workflow.set_own(replace_asked(bolus_asked(workflow.draft), **changes))

    def _try(self, workflow: Workflow, field: str, value: int | None) -> None:
        workflow.try_own(replace_asked(bolus_asked(workflow.draft), **{field: value}) if value else None)
        self._tried()

    def _take_dose(self, value: Value) -> None:
        if isinstance(value, Mass):
            self._set(dose_pg=value.whole)

    def _take_duration(self, value: Value) -> None:
        if isinstance(value, Duration):
            self._set(duration_ms=value.ms)

    def _take_bridge(self, value: Value) -> None:
        if isinstance(value, DoseRate):
            self._set(bridge_pg_per_day=value.whole)

    @Property(str, notify=changed)
    def which(self) -> str:
        """single, prime, bridge, or empty."""
        return self._view.which

    @Property(list, notify=changed)
    def kinds(self) -> list[Row]:
        """The three boluses; one that does not fit is closed and says why."""
        return _options(self._view.kinds)

    @Property(int, notify=changed)
    def kindChosen(self) -> int:
        """Which is chosen, or -1."""
        return next((place for place, kind in enumerate(KINDS) if kind[0] == self._view.which), -1)

    @Property(str, notify=changed)
    def dose(self) -> str:
        """The dose of a single bolus as a number."""
        return self._view.dose

    @Property(str, notify=changed)
    def unit(self) -> str:
        """Its unit."""
        return self._view.unit

    @Property(str, notify=changed)
    def doseNote(self) -> str:
        """What the pump's own step makes of it, where that is something else."""
        return self._view.dose_note

    @Property(str, notify=changed)
    def duration(self) -> str:
        """The duration in minutes."""
        return self._view.duration

    @Property(str, notify=changed)
    def durationNote(self) -> str:
        """The same with hours spelled out."""
        return self._view.duration_note

    @Property(list, notify=changed)
    def durations(self) -> list[Row]:
        """Durations by key, each with the flow of the bolus."""
        return [{"label": label, "detail": detail, "open": fits} for label, detail, _, fits in self._view.durations]

    @Property(int, notify=changed)
    def durationChosen(self) -> int:
        """The key whose duration is set, or -1."""
        return next((place for place, key in enumerate(self._view.durations) if key[2]), -1)

    @Property(list, notify=changed)
    def fronts(self) -> list[Row]:
        """Where the drug can be."""
        return _options(self._view.fronts)

    @Property(int, notify=changed)
    def frontChosen(self) -> int:
        """Where it is said to be, or -1."""
        return self._view.front

    @Property(str, notify=changed)
    def primeNote(self) -> str:
        """Volume, duration and flow of the prime."""
        return self._view.prime_note

    @Property(str, notify=changed)
    def bridge(self) -> str:
        """The dose that the bridge keeps, as a number."""
        return self._view.bridge

    @Property(str, notify=changed)
    def bridgeUnit(self) -> str:
        """Its unit."""
        return self._view.bridge_unit

    @Property(str, notify=changed)
    def bridgeNote(self) -> str:
        """Which doses can be kept going."""
        return self._view.bridge_note

    @Property(LineViewModel, constant=True)
    def line(self) -> LineViewModel:
        """What lies in the line now."""
        return self._line

    @Property(list, notify=changed)
    def reasons(self) -> list[Row]:
        """Reasons to answer a caution with."""
        return self._view.reason.rows

    @Property(int, notify=changed)
    def chosenReason(self) -> int:
        """The index of the reason given, or -1."""
        return self._view.reason.chosen


def _options(options: tuple[tuple[str, str, bool], ...]) -> list[Row]:
    return [{"label": label, "detail": detail, "open": is_open} for label, detail, is_open in options]


def _programmed_text(draft: Draft, site: Site) -> str:
    primary = primary_of(draft)
    if primary is None:
        return ""
    dose = DoseRate.whole_base(draft.reading.therapy.dose_pg_per_day)
    return site.drugs.drug(primary.drug).dose_text(dose, 4)
