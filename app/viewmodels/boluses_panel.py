"""What patient boluses would change, worked out again with every key: the worst day of every drug, one bolus, dates."""

from __future__ import annotations

from math import ceil

from app.viewmodels.bolus_panel import limits_text
from app.viewmodels.consequences import Change, PanelView, dates_of, percent_text
from app.viewmodels.run_text import fine_ml, mass_text
from app.viewmodels.wording import flow_text
from app.workflows.boluses_own import BolusesAsked, boluses_asked, boluses_now, wanted
from app.workflows.boluses_rules import binding, one_bolus, worst_day_of
from app.workflows.draft import Draft
from app.workflows.forecast import after_change, reported
from app.workflows.pump_read import PumpRead
from app.workflows.spans import span_text
from app.workflows.tablet import Tablet
from app.workflows.workflow import Workflow
from pump_core.prescription import PatientBoluses
from pump_core.quantities import FlowRate, Mass

TITLE = "What the worst day holds"


def present_boluses_panel(workflow: Workflow, tablet: Tablet, read: PumpRead) -> PanelView:
    """The panel for what is entered, or typed so far; from the echo on, for what the pump understood."""
    draft = workflow.draft
    if draft.reading.therapy.prescription is None:
        return PanelView(TITLE)
    now, then = boluses_now(draft), _then(workflow)
    rows = [*_worst(now, then, draft, tablet), *_one(then, draft, tablet), *_dates(then, draft, read, tablet)]
    return PanelView(TITLE, tuple(rows), "" if then or not _is_on(workflow) else "Not complete yet.")


def _then(workflow: Workflow) -> PatientBoluses | None:
    run = workflow.run
    if workflow.step in ("review", "program", "done") and run is not None and run.programming.echo is not None:
        back = run.programming.read_back
        prescription = (back.therapy if back is not None else run.programming.echo.after).prescription
        return prescription.patient_boluses if prescription is not None else None
    return wanted(_entered(workflow), boluses_now(workflow.draft)).boluses()


def _entered(workflow: Workflow) -> BolusesAsked:
    tried = workflow.tried_own
    return tried if isinstance(tried, BolusesAsked) else boluses_asked(workflow.draft)


def _is_on(workflow: Workflow) -> bool:
    return wanted(_entered(workflow), boluses_now(workflow.draft)).on


def _worst(now: PatientBoluses | None, then: PatientBoluses | None, draft: Draft, tablet: Tablet) -> list[Change]:
    rows = []
    before, after = (worst_day_of(boluses, draft, tablet.site) for boluses in (now, then))
    for (drug_id, was), (_, most) in zip(before, after, strict=True):
        drug = tablet.site.drugs.drug(drug_id)
        label = "Most in 24 h" if len(before) == 1 else f"{drug.name.capitalize()}, most in 24 h"
        percent = percent_text(was, most)
        note = f"{percent}. {limits_text(drug_id, tablet.site)}" if percent else limits_text(drug_id, tablet.site)
        rows.append(Change(label, drug.dose_text(was, 4), drug.dose_text(most, 4), note))
    count = str(then.allowed_per_24_h) if then else "none"
    why = f"Set by {binding(then)}; any 24 h, not a calendar day." if then else ""
    rows.append(Change("Boluses in 24 h", str(now.allowed_per_24_h) if now else "none", count, why))
    return rows


def _one(then: PatientBoluses | None, draft: Draft, tablet: Tablet) -> list[Change]:
    prescription, site = draft.reading.therapy.prescription, tablet.site
    if then is None or prescription is None:
        return []
    volume, flow, together = one_bolus(then, draft, site)
    limit = site.model(draft.reading.model).max_flow
    mass = mass_text(volume * prescription.mixture.primary.concentration, prescription.mixture.primary.drug, site)
    asked = mass_text(Mass.whole_base(then.dose_pg), prescription.mixture.primary.drug, site)
    rounded = "" if mass == asked else f" {asked} on the pump's own step."
    return [
        Change("One bolus", "", mass, f"{fine_ml(volume)} over {span_text(then.duration_ms)}.{rounded}"),
        Change(
            "Flow while it runs",
            "",
            flow_text(together),
            f"The bolus alone {flow_text(flow)}. The pump's limit is {flow_text(limit)}.",
        ),
    ]


def _dates(then: PatientBoluses | None, draft: Draft, read: PumpRead, tablet: Tablet) -> list[Change]:
    """When to come back, with every bolus taken: worked out here until the pump's echo says it."""
    report, site = draft.reading.therapy, tablet.site
    basal = FlowRate.whole_base(report.mean_flow_nl_per_day)
    extra = FlowRate.whole_base(0)
    if then is not None:
        volume, _, _ = one_bolus(then, draft, site)
        extra = FlowRate.whole_base(ceil(volume.base * then.allowed_per_24_h))
    forecast = after_change(report, read.reading, basal, basal + extra, site)
    return dates_of(reported(report, read.reading, site), forecast, tablet)
