"""What a procedure at the catheter brings about: dead space, what is left in the line, the prime, and the gap."""

from __future__ import annotations

from app.viewmodels.consequences import Change, PanelView
from app.viewmodels.order_rows import prime_text
from app.viewmodels.pattern_text import basal_flow
from app.viewmodels.port_pages import PROCEDURES
from app.viewmodels.spans import span_text
from app.viewmodels.wording import flow_text, ml_text
from app.workflows.line_figures import prime_figures, time_to
from app.workflows.port_entries import port_of
from app.workflows.port_rules import new_catheter, pushed_in
from app.workflows.tablet import Tablet
from app.workflows.workflow import Workflow
from pump_core.notation import amount_text
from pump_core.quantities import DoseRate, FlowRate, Mass, Volume
from pump_core.report import TherapyReport

TITLE = "What this changes"


def present_port(workflow: Workflow, tablet: Tablet) -> PanelView:
    """The panel for the procedure as it stands."""
    programming = workflow.run.programming if workflow.run is not None else None
    if workflow.step not in ("review", "program", "done") or programming is None or programming.echo is None:
        return _entered(workflow, tablet)
    if programming.phase == "unknown":
        return PanelView("Either as before, or this", _told(programming.echo.after, tablet))
    if programming.read_back is not None:
        return PanelView("What the pump runs", _told(programming.read_back.therapy, tablet))
    return PanelView("What the patient gets", _told(programming.echo.after, tablet))


def _entered(workflow: Workflow, tablet: Tablet) -> PanelView:
    draft, site = workflow.draft, tablet.site
    own, therapy, model = port_of(draft), draft.reading.therapy, site.model(draft.reading.model)
    rows = []
    if own.procedure is not None:
        rows.append(Change("Procedure", "", PROCEDURES[own.procedure][0]))
    was = Volume.whole_base(therapy.catheter_nl) if therapy.catheter_nl is not None else None
    before, catheter = ml_text(was) if was is not None else "not known", new_catheter(draft, site)
    revised = own.procedure == "revision" and (catheter is not None or own.length_unknown)
    if revised:
        rows.append(Change("Catheter holds", before, ml_text(catheter.volume) if catheter is not None else "not known"))
    else:
        rows.append(Change("Catheter holds", "", before))
    rows += [
        Change("Drug in catheter and port", "", _mass(drug, mass, tablet))
        for drug, mass in pushed_in(draft)
        if own.drawn_nl is None
    ]
    if own.drawn_nl is not None:
        rows.append(Change("Drawn out", "", ml_text(Volume.whole_base(own.drawn_nl))))
    flow = FlowRate.whole_base(therapy.mean_flow_nl_per_day)
    if own.prime is not None and catheter is not None:
        figures = prime_figures("connector", catheter.volume, model)
        gap = span_text(time_to(catheter.volume, flow)) if flow else "as long as the pump is stopped"
        primed = f"{ml_text(figures.volume)} in {span_text(figures.lasts)}"
        rows.append(Change("Prime", "", primed) if own.prime else Change("No drug for", "", gap))
    return PanelView(TITLE, tuple(rows))


def _mass(drug: str, mass: Mass, tablet: Tablet) -> str:
    known = tablet.site.drugs.drug(drug)
    return f"{amount_text(mass.to(known.mass_unit), known.mass_unit, 3)} {known.name}"


def _told(report: TherapyReport, tablet: Tablet) -> tuple[Change, ...]:
    prescription = report.prescription
    if prescription is None:
        return ()
    drug = tablet.site.drugs.drug(prescription.mixture.primary.drug)
    rows = [
        Change("Prime, at first", "", prime_text(run), "The therapy rests meanwhile.")
        for run in report.runs
        if run.kind == "prime"
    ]
    flow = basal_flow(report)
    dose = drug.dose_text(DoseRate.whole_base(report.dose_pg_per_day), 4)
    rows += [Change("Each day", "", dose if flow else "nothing, stopped"), Change("Flow", "", flow_text(flow))]
    if report.catheter_nl is not None:
        tubing, catheter = Volume.whole_base(report.tubing_nl), Volume.whole_base(report.catheter_nl)
        rows.append(Change("Line, tubing + catheter", "", f"{ml_text(tubing)} + {ml_text(catheter)}"))
    return tuple(rows)
