"""The consequences: what the entries so far would change, before → after, worked out again at every keystroke.

Nothing stands here before it was entered: the expected volume would lead the eye of whoever reads a syringe.
"""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from app.viewmodels.flex_text import hourly_text
from app.viewmodels.pattern_text import basal_flow
from app.viewmodels.wording import date_text, flow_text, ml_tenth, ml_text, moment_text
from app.workflows.fill_rules import is_hidden
from app.workflows.forecast import Forecast, proposed, reported
from app.workflows.kinds import RESTART
from app.workflows.pump_read import PumpRead
from app.workflows.refill_rules import dose_after, dose_now, is_stopped, prescription_now, product_of
from app.workflows.tablet import Tablet
from app.workflows.workflow import Workflow
from pump_core.flow import programmed
from pump_core.notation import day_text, number_text
from pump_core.quantities import DoseRate, Volume
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
    prescription = prescription_now(draft)
    if prescription is None:
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
    undecided = is_stopped(draft) and draft.restart == "undecided"
    rows.append(Change("Daily dose", was, "" if undecided else drug.dose_text(after, 4), _percent(workflow, tablet)))
    if not draft.syringes or is_hidden(draft, site) or draft.withdrawn is None or undecided:
        return PanelView("What this changes", tuple(rows))
    model = site.model(draft.reading.model)
    flow = programmed(after, prescription.mixture.primary.concentration, model).flow
    now = reported(draft.reading.therapy, read.reading, site)
    if product is None:
        return PanelView("What this changes", tuple(rows))
    then = proposed(draft.injected, prescription.alarms.low_reservoir, flow, product.stable, site)
    rows.insert(
        0, Change("Reservoir", ml_tenth(Volume.whole_base(draft.reading.therapy.reservoir_nl)), ml_text(draft.injected))
    )
    rows += dates_of(now, then, tablet)
    return PanelView("What this changes", tuple(rows), _why(then, tablet))


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
        Change("At the tip", "", "the same drug, at once", "Drug and concentration do not change: no bridge."),
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
