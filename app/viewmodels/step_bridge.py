"""Another fluid than the pump holds: what is at the tip today, during the bridge and after it."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.number_pad import NumberPadViewModel, PadRequest
from app.viewmodels.presented import Notice, Noticed
from app.viewmodels.reason_choice import ReasonChoice, choose_reason, reasons_for
from app.viewmodels.span_text import span_text
from app.viewmodels.text_pad import TextPadViewModel
from app.viewmodels.wording import flow_text, ml_text
from app.workflows.bridge_legs import Legs, holds_old, legs, mixed
from app.workflows.bridge_rules import answered_on_bridge, judge_bridge
from app.workflows.entries import judge_dose
from app.workflows.refill_own import own_of
from app.workflows.refill_rules import (
    before_rest,
    bridge_dose,
    changes_drug,
    dose_now,
    driving,
    feasible,
    leads_over,
    needs_start,
    prescription_now,
)
from app.workflows.tablet import Tablet
from app.workflows.workflow import Workflow
from pump_core.flow import Programmed
from pump_core.notation import amount_text, number_text
from pump_core.prescription import Component
from pump_core.quantities import DoseRate, Volume

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Row = dict[str, Any]


class Stage(Struct, frozen=True):
    """What leaves the tip in one stretch of time: `fluid` is old, none or new."""

    title: str = ""
    dose: str = ""
    detail: str = ""
    fluid: str = "old"


class BridgeView(Notice, frozen=True):
    """What the step shows; doses are numbers in their units."""

    stages: tuple[Stage, ...] = ()
    order: str = ""
    leave_out: str = ""
    left_out: bool = False
    bridges: bool = False
    bridge: str = ""
    bridge_unit: str = ""
    bridge_range: str = ""
    after: str = ""
    after_unit: str = ""
    after_range: str = ""
    facts: tuple[tuple[str, str, str], ...] = ()
    reason: ReasonChoice = ReasonChoice()


def present_bridge(tablet: Tablet) -> BridgeView:
    """The step as things stand."""
    workflow = tablet.workflow
    if workflow is None or not leads_over(workflow.draft, tablet.site):
        return BridgeView()
    draft, site = workflow.draft, tablet.site
    found, own, new = legs(draft, site), own_of(draft), driving(False, draft, site)
    if new is None:
        return BridgeView()
    drug = site.drugs.drug(new.drug)
    kind, headline, detail, code = _caution(workflow, tablet)
    unset = changes_drug(draft, site) and needs_start(draft, site) and draft.dose is None
    dose, old = bridge_dose(draft, site), driving(True, draft, site)
    own_unit = f"{site.drugs.drug(old.drug).mass_unit}/day" if old is not None else ""
    return BridgeView(
        stages=_stages(found, unset=unset, left_out=own.bridge == "leave_out", tablet=tablet) if found else (),
        order=_order(found),
        leave_out="Leave the bridge out, with a reason",
        left_out=own.bridge == "leave_out",
        bridges=holds_old(draft),
        bridge=number_text(dose.to(own_unit), 4) if dose is not None and dose else "",
        bridge_unit=own_unit,
        bridge_range=f"The pump can deliver {feasible(old, draft, site)}" if old is not None else "",
        after="" if unset or found is None else number_text(found.after.dose.to(f"{drug.mass_unit}/day"), 4),
        after_unit=f"{drug.mass_unit}/day",
        after_range=f"The pump can deliver {feasible(new, draft, site)}",
        facts=_facts(workflow, tablet),
        kind=kind,
        headline=headline,
        detail=detail,
        reason=reasons_for(kind, code, workflow),
    )


def _caution(workflow: Workflow, tablet: Tablet) -> tuple[str, str, str, str]:
    waiting = [point for point in workflow.open_points("bridge") if point.severity != "todo"]
    points = waiting or answered_on_bridge(workflow.draft, tablet.site)
    if not points:
        return "none", "", "", ""
    first = points[0]
    return first.severity, first.what, f"{first.why} {first.do}".strip(), first.code


def _dose(runs: Programmed, of: Component, tablet: Tablet) -> str:
    return tablet.site.drugs.drug(of.drug).dose_text(runs.dose, 4)


def _fluid(of: Component, tablet: Tablet) -> str:
    drug = tablet.site.drugs.drug(of.drug)
    return f"{drug.name[0].upper()}{drug.name[1:]} {drug.concentration_text(of.concentration)}"


def _old_fluid(of: Component, tablet: Tablet) -> str:
    """The same within a sentence."""
    drug = tablet.site.drugs.drug(of.drug)
    return f"{drug.name} {drug.concentration_text(of.concentration)}"


def _stages(found: Legs, *, unset: bool, left_out: bool, tablet: Tablet) -> tuple[Stage, ...]:
    old = f"{_fluid(found.old, tablet)} at {flow_text(found.today.flow)}"
    new = f"{_fluid(found.new, tablet)} at {flow_text(found.after.flow)}"
    first = Stage("At the tip today", _dose(found.today, found.old, tablet), old)
    if not found.today.flow:
        first = Stage("At the tip today", "nothing", f"{_fluid(found.old, tablet)}, the pump is stopped")
    last = Stage("After", "not set" if unset else _dose(found.after, found.new, tablet), "" if unset else new, "new")
    if found.during is not None:
        lasts = f"for {span_text(found.lasts)}" if found.lasts else "the catheter is not known"
        still = f"Still {_old_fluid(found.old, tablet)} at {flow_text(found.during.flow)}, {lasts}"
        return first, Stage("Bridge", _dose(found.during, found.old, tablet), still, "both"), last
    if left_out and not unset:
        lasts = f", for {span_text(found.without_lasts)}" if found.without_lasts else ""
        drug = tablet.site.drugs.drug(found.old.drug)
        came = drug.dose_text(found.without, 4)
        told = f"Still {_old_fluid(found.old, tablet)}, but at {flow_text(found.after.flow)}{lasts}"
        return first, Stage("Without a bridge", came, told, "both"), last
    return first, last


def _order(found: Legs | None) -> str:
    if found is None or found.during is None or found.lasts is None:
        return "Order the bridge"
    return f"Order the bridge, {span_text(found.lasts)}"


def _facts(workflow: Workflow, tablet: Tablet) -> tuple[tuple[str, str, str], ...]:
    """The line and where its volume comes from, what mixes in the reservoir, what becomes of patient boluses."""
    draft, site = workflow.draft, tablet.site
    therapy, prescription = draft.reading.therapy, prescription_now(draft)
    facts = [("Line to the tip", "not known", "The pump holds no catheter. Enter it before a bridge is ordered.")]
    if therapy.catheter_nl is not None:
        tubing, catheter = Volume.whole_base(therapy.tubing_nl), Volume.whole_base(therapy.catheter_nl)
        source = f"{ml_text(tubing)} tubing + {ml_text(catheter)} catheter, as entered in the pump"
        facts = [("Line to the tip", ml_text(tubing + catheter), source)]
    strength, new = mixed(draft, site), driving(False, draft, site)
    if strength is not None and new is not None:
        drug = site.drugs.drug(new.drug)
        unit = f"{drug.mass_unit}/mL"
        dead = ml_text(site.model(draft.reading.model).residual)
        left = "of the rinse" if own_of(draft).rinses else "of the old fluid"
        note = f"About {dead} {left} stays and mixes"
        facts.append(("Mixed in the reservoir", amount_text(strength.to(unit), unit, 1), note))
    boluses = prescription.patient_boluses if prescription is not None else None
    if boluses is not None:
        note = "They end with this change. Program them anew once the new drug is at the tip"
        facts.append(("Patient boluses", f"OFF, were {boluses.allowed_per_24_h} in 24 h", note))
    return tuple(facts)


@QmlElement
class BridgeViewModel(Noticed[BridgeView]):
    """Binds the step."""

    changed = Signal()

    def __init__(self, tablet: Tablet, pad: NumberPadViewModel, letters: TextPadViewModel, parent: QObject) -> None:
        super().__init__(tablet, lambda: present_bridge(tablet), parent)
        self._pad, self._letters = pad, letters

    @Slot(int)
    def choose(self, index: int) -> None:
        """0: the bridge is ordered. 1: it is left out."""
        workflow = self._tablet.workflow
        if workflow is not None and index in (0, 1) and self._view.bridges:
            choice = "leave_out" if index else "order"
            workflow.set_own(own_of(workflow.draft).model_copy(update={"bridge": choice}))

    @Slot()
    def askBridge(self) -> None:
        """The dose of the bridge was touched."""
        workflow = self._tablet.workflow
        if workflow is not None and self._view.bridge:
            self._pad.ask(
                PadRequest(
                    "Dose during the bridge",
                    self._view.bridge_unit,
                    self._view.bridge_range,
                    _before_text(workflow, self._tablet),
                    lambda typed: judge_bridge(typed, workflow.draft, self._tablet.site),
                    lambda value: self._bridge(workflow, value),
                )
            )

    @Slot()
    def askAfter(self) -> None:
        """The dose after the change was touched."""
        workflow, site = self._tablet.workflow, self._tablet.site
        if workflow is None or not self._view.after_unit:
            return
        self._pad.ask(
            PadRequest(
                "Daily dose after the change",
                self._view.after_unit,
                self._view.after_range,
                _start_text(workflow, self._tablet)
                if needs_start(workflow.draft, site)
                else _before_text(workflow, self._tablet),
                lambda typed: judge_dose(typed, workflow.draft, site),
                lambda value: self._after(workflow, value),
            )
        )

    @Slot(int)
    def chooseReason(self, index: int) -> None:
        """A caution is answered with a reason."""
        choose_reason(index, self._view.reason, self._tablet.workflow, self._letters)

    def _bridge(self, workflow: Workflow, value: Volume | DoseRate) -> None:
        if isinstance(value, DoseRate):
            workflow.set_own(own_of(workflow.draft).model_copy(update={"bridge_pg_per_day": value.whole}))

    def _after(self, workflow: Workflow, value: Volume | DoseRate) -> None:
        if isinstance(value, DoseRate):
            workflow.set_dose(value)

    @Property(list, notify=changed)
    def stages(self) -> list[Row]:
        """What leaves the tip, stretch by stretch."""
        return [
            {"title": each.title, "dose": each.dose, "detail": each.detail, "fluid": each.fluid}
            for each in self._view.stages
        ]

    @Property(list, notify=changed)
    def choices(self) -> list[Row]:
        """To order the bridge or to leave it out; empty where there is nothing to bridge."""
        if not self._view.bridges:
            return []
        return [{"label": self._view.order, "detail": ""}, {"label": self._view.leave_out, "detail": ""}]

    @Property(int, notify=changed)
    def chosen(self) -> int:
        """0 while it is ordered, 1 once it is left out."""
        return int(self._view.left_out)

    @Property(str, notify=changed)
    def bridge(self) -> str:
        """The dose during the bridge as a number; empty without one."""
        return self._view.bridge

    @Property(str, notify=changed)
    def bridgeUnit(self) -> str:
        """Its unit."""
        return self._view.bridge_unit

    @Property(str, notify=changed)
    def bridgeRange(self) -> str:
        """What the pump can deliver of the old fluid."""
        return self._view.bridge_range

    @Property(str, notify=changed)
    def after(self) -> str:
        """The dose after the change as a number; empty until one is set."""
        return self._view.after

    @Property(str, notify=changed)
    def afterUnit(self) -> str:
        """Its unit."""
        return self._view.after_unit

    @Property(str, notify=changed)
    def afterRange(self) -> str:
        """What the pump can deliver of the new fluid."""
        return self._view.after_range

    @Property(list, notify=changed)
    def facts(self) -> list[Row]:
        """Line, mixing and patient boluses."""
        return [{"label": label, "value": value, "note": note} for label, value, note in self._view.facts]

    @Property(list, notify=changed)
    def reasons(self) -> list[Row]:
        """Reasons to answer a caution with."""
        return self._view.reason.rows

    @Property(int, notify=changed)
    def chosenReason(self) -> int:
        """The index of the reason given, or -1."""
        return self._view.reason.chosen


def _before_text(workflow: Workflow, tablet: Tablet) -> str:
    """The dose of today, or of before a stop, where it says something about what is typed."""
    draft, site = workflow.draft, tablet.site
    now = prescription_now(draft)
    if now is None:
        return ""
    drug = site.drugs.drug(now.mixture.primary.drug)
    return f"{before_rest(draft).capitalize() or 'Today'} {drug.dose_text(dose_now(draft, site), 4)}"


def _start_text(workflow: Workflow, tablet: Tablet) -> str:
    new = driving(False, workflow.draft, tablet.site)
    if new is None:
        return ""
    drug = tablet.site.drugs.drug(new.drug)
    return f"Start range {drug.dose_text(drug.start_low)} to {drug.dose_text(drug.start_high)}"
