"""What an implant brings about, worked out anew with every entry: line, prime, dose, and when to come back.

After the echo and the read-back it shows what the pump said. Nothing stands here of a volume before it was entered.
"""

from __future__ import annotations

from app.viewmodels.consequences import Change, PanelView
from app.viewmodels.order_rows import mixture_text, prime_text
from app.viewmodels.pattern_text import basal_flow
from app.viewmodels.spans import span_text
from app.viewmodels.wording import date_text, drug_title, flow_text, ml_text, moment_text
from app.workflows.fill_rules import is_hidden
from app.workflows.forecast import proposed
from app.workflows.implant_entries import implant_of, known_catheter, line_of, mixture_of, stable_days_of
from app.workflows.implant_proposal import prime_front
from app.workflows.line_figures import prime_figures, time_to
from app.workflows.tablet import Tablet
from app.workflows.workflow import Workflow
from pump_core.clocks import days
from pump_core.flow import programmed
from pump_core.notation import day_text
from pump_core.quantities import DoseRate, Volume
from pump_core.report import TherapyReport

TITLE = "What this brings"


def present_implant(workflow: Workflow, tablet: Tablet) -> PanelView:
    """The panel for the implant as it stands."""
    programming = workflow.run.programming if workflow.run is not None else None
    if workflow.step not in ("review", "program", "done") or programming is None or programming.echo is None:
        return _entered(workflow, tablet)
    if programming.phase == "unknown":
        rows = (Change("As before", "", "nothing: never programmed"), *_told(programming.echo.after, workflow, tablet))
        return PanelView("Either nothing, or this", rows)
    if programming.read_back is not None:
        return PanelView("What the pump runs", _told(programming.read_back.therapy, workflow, tablet))
    return PanelView("What the patient gets", _told(programming.echo.after, workflow, tablet))


def _entered(workflow: Workflow, tablet: Tablet) -> PanelView:
    draft, site = workflow.draft, tablet.site
    own, model = implant_of(draft), site.model(draft.reading.model)
    rows = [Change("Therapy", "", "none: never programmed")] if own.dose is None else []
    line, catheter, mixture = line_of(own, draft, site), known_catheter(own, site), mixture_of(draft, site)
    if catheter is not None and line is not None:
        parts = f"{ml_text(model.tubing_programmed)} + {ml_text(catheter.volume)}"
        rows.append(Change("Line, tubing + catheter", "", ml_text(line), parts))
    elif own.length_unknown:
        rows.append(Change("Line, tubing + catheter", "", "not known", "No prime, no bridge."))
    if mixture is not None:
        rows.append(Change("Drug", "", mixture_text(mixture, tablet)))
    if draft.syringes and not is_hidden(draft, site):
        rows.append(Change("Reservoir", "", ml_text(draft.injected)))
    front, primed = prime_front(draft, site), Volume.whole_base(0)
    if front is not None and catheter is not None:
        figures = prime_figures(front, catheter.volume, model)
        primed = figures.volume
        rows.append(Change("Prime", "", f"{ml_text(figures.volume)} in {span_text(figures.lasts)}"))
    if mixture is None or own.dose is None:
        return PanelView(TITLE, tuple(rows))
    flow = programmed(own.dose, mixture.primary.concentration, model).flow
    for component in mixture.components:
        drug = site.drugs.drug(component.drug)
        name = f"{drug_title(drug.name)}, each day"
        rows.append(Change(name, "", drug.dose_text(flow * component.concentration, 4)))
    rows.append(Change("Flow", "", flow_text(flow)))
    if line is not None and own.front is not None and flow:
        wait = time_to(line if own.front == "reservoir" else model.tubing_programmed, flow)
        rows.append(
            Change("Without a prime, no drug for", "", span_text(wait))
            if front is not None
            else Change("No drug later, for", "", span_text(wait), "while the tubing's water leaves the tip")
        )
    stable, low = stable_days_of(draft, site), own.low_reservoir_nl
    if draft.syringes and stable is not None and low is not None and not is_hidden(draft, site):
        forecast = proposed(draft.injected - primed, Volume.whole_base(low), flow, days(stable), site)
        if forecast.alarm_at is not None:
            rows.append(Change("Low-reservoir alarm", "", date_text(forecast.alarm_at, site)))
        if forecast.refill is not None:
            rows.append(
                Change("Refill by", "", day_text(forecast.refill.day), f"{forecast.refill.limited_by} comes first")
            )
    return PanelView(TITLE, tuple(rows))


def _told(report: TherapyReport, workflow: Workflow, tablet: Tablet) -> tuple[Change, ...]:
    """What a report of the pump says."""
    prescription, read, site = report.prescription, tablet.read, tablet.site
    if prescription is None or read is None:
        return ()
    drug = site.drugs.drug(prescription.mixture.primary.drug)
    rows = [
        Change("Prime, at first", "", prime_text(run), "The therapy rests meanwhile.")
        for run in report.runs
        if run.kind == "prime"
    ]
    rows.append(Change("Each day", "", drug.dose_text(DoseRate.whole_base(report.dose_pg_per_day), 4)))
    rows.append(Change("Flow", "", flow_text(basal_flow(report))))
    if report.catheter_nl is not None:
        tubing, catheter = Volume.whole_base(report.tubing_nl), Volume.whole_base(report.catheter_nl)
        rows.append(Change("Line, tubing + catheter", "", f"{ml_text(tubing)} + {ml_text(catheter)}"))
    if report.low_reservoir_at_ms is not None:
        at = read.reading.when(report.low_reservoir_at_ms)
        rows.append(Change("Low-reservoir alarm", "", moment_text(at, site)))
    return tuple(rows)
