"""The consequences: what the entries so far would change, before → after, worked out again at every keystroke.

Nothing stands here before it was entered: the expected volume would lead the eye of whoever reads a syringe.
"""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from app.viewmodels.flex_text import hourly_text
from app.viewmodels.pattern_text import basal_flow
from app.viewmodels.span_text import span_text
from app.viewmodels.wording import date_text, flow_text, ml_tenth, ml_text, moment_text
from app.workflows.bridge_legs import legs
from app.workflows.fill_rules import is_hidden
from app.workflows.forecast import Forecast, proposed, reported
from app.workflows.kinds import RESTART
from app.workflows.pump_read import PumpRead
from app.workflows.refill_rules import (
    dose_after,
    dose_now,
    is_stopped,
    leads_over,
    needs_start,
    prescription_next,
    prescription_now,
    product_of,
)
from app.workflows.stopped import at_minimum_rate
from app.workflows.tablet import Tablet
from app.workflows.workflow import Workflow
from pump_core.flow import programmed
from pump_core.notation import day_text, number_text
from pump_core.quantities import DoseRate, FlowRate, Volume
from pump_core.report import TherapyReport


class Change(Struct, frozen=True):
    """One consequence."""

    label: str
    before: str
    after: str
    note: str = ""

    @property
    def changed(self) -> bool:
        """Whether it differs from today."""
        return bool(self.after) and self.before != self.after

    def as_row(self) -> dict[str, Any]:
        """The row for QML."""
        return {
            "label": self.label,
            "before": self.before if self.changed or not self.after else "",
            "after": self.after,
            "changed": self.changed and bool(self.before),
            "note": self.note,
        }


class PanelView(Struct, frozen=True):
    """The panel on the right."""

    title: str = ""
    rows: tuple[Change, ...] = ()
    note: str = ""


def present_consequences(workflow: Workflow, tablet: Tablet) -> PanelView:
    """The panel for the draft as it stands; after the echo and the read-back it shows what the pump said."""
    read = tablet.read
    if read is None:
        return PanelView()
    if workflow.step in ("review", "program", "done"):
        return _at_the_patient(workflow, tablet, read)
    return _draft(workflow, tablet, read)


def _draft(workflow: Workflow, tablet: Tablet, read: PumpRead) -> PanelView:
    draft, site = workflow.draft, tablet.site
    prescription, then_on = prescription_now(draft), prescription_next(draft, site)
    if prescription is None or then_on is None:
        return PanelView("What this changes")
    drug = site.drugs.drug(prescription.mixture.primary.drug)
    strength = drug.concentration_text(prescription.mixture.primary.concentration)
    product = product_of(draft, site)
    label = ""
    if product:
        label = f"{product.drug.capitalize()} {site.drugs.drug(product.drug).concentration_text(product.concentration)}"
    holds = f"{drug.name.capitalize()} {strength}"
    rows = [Change("Drug, checked at the syringe", holds, label)] if label else []
    if workflow.step == "interrogate" or workflow.kind is RESTART:
        rows = [Change("Drug in the pump", "", holds)]
    before, after = dose_now(draft, site), dose_after(draft, site)
    was = "0 (stopped)" if is_stopped(draft) else drug.dose_text(before, 4)
    if at_minimum_rate(draft) and draft.restart == "restart":
        was = "minimum rate"
    undecided = is_stopped(draft) and draft.restart == "undecided"
    unset = needs_start(draft, site) and draft.dose is None
    new = site.drugs.drug(then_on.mixture.primary.drug)
    percent = _percent(workflow, tablet) if new is drug and not unset else ""
    then = "" if undecided else "not set" if unset else new.dose_text(after, 4)
    rows.append(Change("Daily dose", was, then, percent))
    if leads_over(draft, site):
        rows += _of_change(workflow, tablet)
    if prescription.patient_boluses is not None and then_on.patient_boluses is None:
        rows.append(Change("Patient boluses", "ON", "OFF", "They do not come along. Program them anew."))
    if not draft.syringes or is_hidden(draft, site) or draft.withdrawn is None or undecided or unset:
        return PanelView("What this changes", tuple(rows))
    model = site.model(draft.reading.model)
    flow = programmed(after, then_on.mixture.primary.concentration, model).flow
    now = reported(draft.reading.therapy, read.reading, site)
    if product is None:
        return PanelView("What this changes", tuple(rows))
    found = legs(draft, site)
    bridge = (found.line, found.lasts) if found is not None and found.line is not None and found.lasts else None
    later = proposed(draft.injected, prescription.alarms.low_reservoir, flow, product.stable, site, bridge)
    rows.insert(
        0, Change("Reservoir", ml_tenth(Volume.whole_base(draft.reading.therapy.reservoir_nl)), ml_text(draft.injected))
    )
    rows += dates_of(now, later, tablet)
    return PanelView("What this changes", tuple(rows), _why(later, tablet))


def _of_change(workflow: Workflow, tablet: Tablet) -> list[Change]:
    """What another fluid brings besides: the flow, and the bridge before it."""
    found = legs(workflow.draft, tablet.site)
    if found is None:
        return []
    rows = []
    if found.after.flow:
        rows.append(Change("Flow", flow_text(found.today.flow), flow_text(found.after.flow)))
    if found.during is not None and found.lasts is not None:
        rows.append(Change("Bridge first", "", f"{flow_text(found.during.flow)} for {span_text(found.lasts)}"))
    return rows


def dates_of(now: Forecast, then: Forecast, tablet: Tablet) -> list[Change]:
    """When to come back, before and after."""
    site = tablet.site

    def moment(of: Forecast) -> str:
        return date_text(of.alarm_at, site) if of.alarm_at else "none while stopped"

    rows = [Change("Low-reservoir alarm", moment(now), moment(then))]
    if now.stable_until and then.stable_until:
        old, new = site.local(now.stable_until).date(), site.local(then.stable_until).date()
        rows.append(Change("Drug stable until", day_text(old), day_text(new)))
    if then.refill:
        rows.append(Change("Refill by", day_text(now.refill.day) if now.refill else "", day_text(then.refill.day)))
    return rows


def _why(forecast: Forecast, tablet: Tablet) -> str:
    if forecast.refill is None:
        return ""
    first = "Volume" if forecast.refill.limited_by == "volume" else "Stability"
    lead = tablet.site.limits.refill_lead_days
    return f"{first} comes first: {day_text(forecast.refill.limited_on)}, less {lead} days, on an open day."


def _percent(workflow: Workflow, tablet: Tablet) -> str:
    return percent_text(dose_now(workflow.draft, tablet.site), dose_after(workflow.draft, tablet.site))


def percent_text(before: DoseRate, after: DoseRate) -> str:
    """By how much a dose changes: `+10 %`; empty when it does not, or when nothing ran before."""
    if not before or before == after:
        return ""
    change = (after.ratio(before) - 1) * 100
    return f"{'+' if change > 0 else ''}{number_text(change, 1)} %"


def _either(before: TherapyReport, after: TherapyReport, tablet: Tablet) -> PanelView:
    """While a result is unknown the pump runs either of two therapies."""

    def dose(report: TherapyReport) -> str:
        prescription = report.prescription
        if prescription is None or not basal_flow(report):
            return "nothing"
        drug = tablet.site.drugs.drug(prescription.mixture.primary.drug)
        return drug.dose_text(DoseRate.whole_base(report.dose_pg_per_day), 4)

    rows = (
        Change("As before", "", f"{dose(before)}, {ml_tenth(Volume.whole_base(before.reservoir_nl))} counted"),
        Change("As confirmed", "", f"{dose(after)}, {ml_tenth(Volume.whole_base(after.reservoir_nl))} counted"),
    )
    return PanelView("Either of these runs", rows)


def _tip(workflow: Workflow, report: TherapyReport, read: PumpRead, tablet: Tablet) -> Change:
    """What comes out meanwhile: the same at once, or the old drug until its bridge ends."""
    site, mixture = tablet.site, report.prescription.mixture if report.prescription else None
    bridge = next((run for run in report.runs if run.kind == "bridge"), None)
    tip = report.line[0].fluid if report.line else None
    if bridge is not None and tip is not None:
        old = tip.primary
        dose = FlowRate.whole_base(bridge.flow_nl_per_day) * old.concentration
        ends = moment_text(read.reading.when(bridge.ends_ms), site)
        name = site.drugs.drug(old.drug)
        held = f"{name.dose_text(dose, 4)} of {name.name} {name.concentration_text(old.concentration)}"
        return Change("At the tip", "", f"{held} until {ends}", "Then the new fluid has come through the line.")
    if tip is not None and mixture is not None and not tip.holds_the_same(mixture):
        return Change("At the tip", "", "the old drug first, without a bridge", "Its dose changes with the new flow.")
    return Change("At the tip", "", "the same drug, at once", "Drug and concentration do not change: no bridge.")


def _at_the_patient(workflow: Workflow, tablet: Tablet, read: PumpRead) -> PanelView:
    run = workflow.run
    echo = run.programming.echo if run else None
    if run is None or echo is None:
        return PanelView("What the patient gets")
    back = run.programming.read_back
    report = back.therapy if back else echo.after
    if run.programming.phase == "unknown":
        return _either(read.pump.therapy, echo.after, tablet)
    title = "What the pump runs" if back else "What the patient gets"
    if not back and run.programming.phase in ("confirming", "committing"):
        title = "If the pump takes it"
    elif not back and run.programming.phase == "reading_back":
        title = "As confirmed, not read back yet"
    prescription = report.prescription
    if prescription is None:
        return PanelView(title)
    site = tablet.site
    drug = site.drugs.drug(prescription.mixture.primary.drug)
    dose = DoseRate.whole_base(report.dose_pg_per_day)
    flow = basal_flow(report)
    rows = [
        Change("Each day", "", drug.dose_text(dose, 4) if flow else "nothing, stopped"),
        Change(
            "Each hour",
            "",
            hourly_text(prescription.pattern, dose, drug) if flow else "nothing",
        ),
        Change("Flow", "", flow_text(flow)),
        _tip(workflow, report, read, tablet),
    ]
    if report.catheter_nl is not None:
        line = f"{ml_text(Volume.whole_base(report.tubing_nl))} + {ml_text(Volume.whole_base(report.catheter_nl))}"
        rows.append(Change("Line, tubing + catheter", "", line))
    reading = read.reading
    if report.low_reservoir_at_ms is not None:
        rows.append(Change("Low-reservoir alarm", "", moment_text(reading.when(report.low_reservoir_at_ms), site)))
    if report.empty_at_ms is not None:
        rows.append(Change("Empty, if not refilled", "", moment_text(reading.when(report.empty_at_ms), site)))
    return PanelView(title, tuple(rows))
