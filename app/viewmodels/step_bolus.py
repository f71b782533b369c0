"""The bolus step: which of the three fits, and its figures; a bolus that does not fit says why before it is chosen."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any, Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.fluid_line import LineView, line_of
from app.viewmodels.number_pad import NumberPadViewModel, PadRequest
from app.viewmodels.presented import Notice, Noticed
from app.viewmodels.run_text import fine_ml, mass_text, rate_text
from app.viewmodels.step_therapy import OVERRIDE_REASONS
from app.workflows.bolus_figures import prime_figures, single_figures
from app.workflows.bolus_own import BolusAsked, Front, Which, bolus_asked
from app.workflows.bolus_rules import (
    FRONTS,
    answered_bolus,
    closed_by,
    feasible_text,
    judge_bolus_dose,
    judge_bridge_dose,
    old_at_tip,
    primary_of,
    prime_closed_by,
    replace_asked,
)
from app.workflows.draft import Draft
from app.workflows.entries import Rejected, Value, read_number
from app.workflows.site import Site
from app.workflows.spans import judge_span, span_text, span_typed
from app.workflows.tablet import Tablet
from app.workflows.workflow import Workflow
from pump_core.checks import Reason
from pump_core.clocks import MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, Duration
from pump_core.notation import number_text
from pump_core.quantities import DoseRate, Mass
from pump_core.reasons import explain

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Row = dict[str, Any]

KINDS: Final[tuple[tuple[Which, str, str], ...]] = (
    ("single", "Single bolus", "an extra dose on top of the therapy"),
    ("prime", "Prime", "brings the drug to the tip, no drug there yet"),
    ("bridge", "Bridge", "keeps the old drug going until the new one is there"),
)

DURATION_KEYS: Final = tuple(minutes * MS_PER_MINUTE for minutes in (5, 15, 30, 60, 120))
"""Durations that are one touch away, unit and all (our choice)."""

_FRONTS: Final[dict[Front, tuple[str, str]]] = {
    "reservoir": ("In the reservoir", "Tubing and catheter hold no drug."),
    "connector": ("At the catheter connector", "The tubing is full, the catheter holds no drug."),
    "bench": ("On the bench", "The catheter is not connected yet."),
}


NO_LINE = LineView()


class BolusView(Notice, frozen=True):
    """What the step shows; options are (label, detail, open)."""

    which: str = ""
    kinds: tuple[tuple[str, str, bool], ...] = ()
    dose: str = ""
    unit: str = ""
    dose_note: str = ""
    duration: str = ""
    duration_note: str = ""
    durations: tuple[tuple[str, str, bool, bool], ...] = ()
    fronts: tuple[tuple[str, str, bool], ...] = ()
    front: int = -1
    prime_note: str = ""
    bridge: str = ""
    bridge_unit: str = ""
    bridge_note: str = ""
    caution_code: str = ""
    chosen: str = ""
    line: LineView = NO_LINE


def present_bolus(tablet: Tablet) -> BolusView:
    """The step as things stand."""
    workflow = tablet.workflow
    primary = primary_of(workflow.draft) if workflow is not None else None
    if workflow is None or primary is None or workflow.step != "bolus":
        return BolusView()
    draft, site = workflow.draft, tablet.site
    asked, drug = bolus_asked(draft), site.drugs.drug(primary.drug)
    kind, headline, detail, code = _notice(workflow, tablet)
    old = old_at_tip(draft.reading)
    old_drug = site.drugs.drug(old.drug) if old is not None else None
    kept = DoseRate.whole_base(asked.bridge_pg_per_day) if asked.bridge_pg_per_day else None
    return BolusView(
        which=asked.which,
        kinds=_kinds(draft, site),
        dose=number_text(Mass.whole_base(asked.dose_pg).to(drug.mass_unit), 4) if asked.dose_pg else "",
        unit=drug.mass_unit,
        dose_note=_dose_note(asked, draft, site),
        duration=_minutes(asked.duration_ms),
        duration_note=_in_hours(asked.duration_ms),
        durations=_durations(asked, draft, site),
        fronts=_front_options(draft, site),
        front=FRONTS.index(asked.front) if asked.front else -1,
        prime_note=_prime_note(asked, draft, site),
        bridge=number_text(kept.to(f"{old_drug.mass_unit}/day"), 4) if kept is not None and old_drug else "",
        bridge_unit=f"{old_drug.mass_unit}/day" if old_drug else "",
        bridge_note=feasible_text(old, old_drug, draft, site) if old is not None and old_drug else "",
        kind=kind,
        headline=headline,
        detail=detail,
        caution_code=code,
        chosen=dict(draft.overrides).get(code, ""),
        line=line_of(draft.reading.therapy),
    )


def _notice(workflow: Workflow, tablet: Tablet) -> tuple[str, str, str, str]:
    waiting = [point for point in workflow.open_points("bolus") if point.severity != "todo"]
    points = waiting or answered_bolus(workflow.draft, tablet.site)
    if not points:
        return "none", "", "", ""
    first = points[0]
    return first.severity, first.what, f"{first.why} {first.do}", first.code


def _kinds(draft: Draft, site: Site) -> tuple[tuple[str, str, bool], ...]:
    closed: dict[Which, Reason | None] = {
        "single": closed_by("single", "", draft.reading, site),
        "prime": prime_closed_by(draft.reading, site),
        "bridge": closed_by("bridge", "", draft.reading, site),
    }
    return tuple(_option(label, detail, closed[which], site) for which, label, detail in KINDS)


def _option(label: str, detail: str, closed: Reason | None, site: Site) -> tuple[str, str, bool]:
    return (label, detail, True) if closed is None else (label, explain(closed, site.drugs).what, False)


def _dose_note(asked: BolusAsked, draft: Draft, site: Site) -> str:
    primary = primary_of(draft)
    if not asked.dose_pg or not asked.duration_ms or primary is None:
        return ""
    figures = single_figures(asked.dose_pg, asked.duration_ms, draft.reading, site)
    if figures is None or figures.dose == Mass.whole_base(asked.dose_pg):
        return ""
    return f"{mass_text(figures.dose, primary.drug, site)} on the pump's own step"


def _minutes(ms: int | None) -> str:
    return number_text(Fraction(ms, MS_PER_MINUTE), 4) if ms else ""


def _in_hours(ms: int | None) -> str:
    """The same time with its hours spelled out; empty below an hour."""
    return f"= {span_text(ms)}" if ms and ms >= MS_PER_HOUR else ""


def _durations(asked: BolusAsked, draft: Draft, site: Site) -> tuple[tuple[str, str, bool, bool], ...]:
    """Each key with the flow that it makes, whether it is set, and whether the pump can run it."""
    most = site.model(draft.reading.model).max_flow
    keys = []
    for ms in DURATION_KEYS:
        figures = single_figures(asked.dose_pg, ms, draft.reading, site) if asked.dose_pg else None
        fits = figures is None or figures.together <= most
        detail = "" if figures is None else rate_text(figures.flow).partition(" (")[0] if fits else "too fast"
        keys.append((span_text(ms), detail, asked.duration_ms == ms, fits))
    return tuple(keys)


def _front_options(draft: Draft, site: Site) -> tuple[tuple[str, str, bool], ...]:
    return tuple(_option(*_FRONTS[front], closed_by("prime", front, draft.reading, site), site) for front in FRONTS)


def _prime_note(asked: BolusAsked, draft: Draft, site: Site) -> str:
    figures = prime_figures(asked.front, draft.reading, site)
    if figures is None:
        return ""
    return f"{fine_ml(figures.volume)} in {span_text(figures.lasts_ms)}, at {rate_text(figures.flow)}"


@QmlElement
class BolusViewModel(Noticed[BolusView]):
    """Binds the step; `tried` is called with every key, to show what the figure typed so far would do."""

    changed = Signal()

    def __init__(self, tablet: Tablet, pad: NumberPadViewModel, tried: Callable[[], None], parent: QObject) -> None:
        super().__init__(tablet, lambda: present_bolus(tablet), parent)
        self._pad = pad
        self._tried = tried

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
                lambda typed: self._try(workflow, "dose_pg", _mass_typed(typed, drug.mass_unit)),
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
                lambda typed: self._try(workflow, "bridge_pg_per_day", _rate_typed(typed, unit)),
            )
        )

    @Slot(int)
    def chooseReason(self, index: int) -> None:
        """A caution is answered with a reason."""
        workflow = self._tablet.workflow
        if workflow is not None and 0 <= index < len(OVERRIDE_REASONS) and self._view.kind == "caution":
            workflow.override(self._view.caution_code, OVERRIDE_REASONS[index])

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

    @Property(list, notify=changed)
    def pieces(self) -> list[Row]:
        """What lies in the line now."""
        return self._view.line.rows()

    @Property(float, notify=changed)
    def tubing(self) -> float:
        """The tubing's share of the line."""
        return self._view.line.tubing

    @Property(float, notify=changed)
    def front(self) -> float:
        """Where the reservoir's fluid ends."""
        return self._view.line.front

    @Property(str, notify=changed)
    def frontText(self) -> str:
        """The same in words."""
        return self._view.line.front_text

    @Property(str, notify=changed)
    def reservoirText(self) -> str:
        """What the reservoir holds."""
        return self._view.line.reservoir

    @Property(str, notify=changed)
    def tubingText(self) -> str:
        """What the tubing holds."""
        return self._view.line.tubing_text

    @Property(str, notify=changed)
    def catheterText(self) -> str:
        """What the catheter holds."""
        return self._view.line.catheter_text

    @Property(list, notify=changed)
    def reasons(self) -> list[Row]:
        """Reasons to answer a caution with."""
        if self._view.kind != "caution":
            return []
        return [{"label": text, "detail": ""} for text in OVERRIDE_REASONS]

    @Property(int, notify=changed)
    def chosenReason(self) -> int:
        """The index of the reason given, or -1."""
        return OVERRIDE_REASONS.index(self._view.chosen) if self._view.chosen in OVERRIDE_REASONS else -1


def _options(options: tuple[tuple[str, str, bool], ...]) -> list[Row]:
    return [{"label": label, "detail": detail, "open": is_open} for label, detail, is_open in options]


def _programmed_text(draft: Draft, site: Site) -> str:
    primary = primary_of(draft)
    if primary is None:
        return ""
    dose = DoseRate.whole_base(draft.reading.therapy.dose_pg_per_day)
    return site.drugs.drug(primary.drug).dose_text(dose, 4)


def _mass_typed(typed: str, unit: str) -> int | None:
    number = read_number(typed)
    dose = Mass.of(number, unit) if not isinstance(number, Rejected) else None
    return dose.whole if dose is not None and dose.base.denominator == 1 else None


def _rate_typed(typed: str, unit: str) -> int | None:
    number = read_number(typed)
    dose = DoseRate.of(number, unit) if not isinstance(number, Rejected) else None
    return dose.whole if dose is not None and dose.base.denominator == 1 else None
