"""What a bolus would do, worked out again with every key: dose, flow with basal, the 24 h with it; then the echo.

Nothing here comes from the entries once the pump has echoed the order: from then on the pump's own run is shown.
"""

from __future__ import annotations

from app.viewmodels.consequences import Change, PanelView, percent_text
from app.viewmodels.run_text import RUN_NAMES, fine_ml, lasts_ms, mass_text, rate_text, run_text
from app.viewmodels.wording import clock_text, flow_text, moment_text
from app.workflows.bolus_figures import (
    Mixing,
    PrimeFigures,
    SingleFigures,
    day_with,
    mixing_of,
    prime_figures,
    run_volume,
    single_figures,
)
from app.workflows.bolus_own import BolusAsked, bolus_asked
from app.workflows.draft import Draft
from app.workflows.given import given_lately
from app.workflows.pump_read import PumpRead
from app.workflows.site import Site
from app.workflows.spans import span_text
from app.workflows.tablet import Tablet
from app.workflows.workflow import Workflow
from pump_core.checks.doses import Doses
from pump_core.clocks import Duration
from pump_core.log import Run
from pump_core.notation import number_text
from pump_core.prescription import Prescription
from pump_core.quantities import DoseRate, FlowRate, Mass
from pump_core.report import TherapyReport

TITLE = "What the patient gets"


def present_bolus_panel(workflow: Workflow, tablet: Tablet, read: PumpRead) -> PanelView:
    """The panel of a bolus at any step."""
    run = workflow.run
    if workflow.step in ("review", "program", "done") and run is not None:
        echo, back = run.programming.echo, run.programming.read_back
        report = back.therapy if back is not None else echo.after if echo is not None else None
        if report is None:
            return PanelView(TITLE)
        return _ordered(report, workflow.draft, read, tablet, read_back=back is not None)
    asked = workflow.tried_own if isinstance(workflow.tried_own, BolusAsked) else bolus_asked(workflow.draft)
    return PanelView(TITLE, (*_therapy(workflow.draft, tablet), *_entered(asked, workflow.draft, read, tablet)))


def _therapy(draft: Draft, tablet: Tablet) -> tuple[Change, ...]:
    prescription = draft.reading.therapy.prescription
    if prescription is None:
        return ()
    primary = prescription.mixture.primary
    drug = tablet.site.drugs.drug(primary.drug)
    return (
        Change("Drug in the pump", "", f"{drug.name.capitalize()} {drug.concentration_text(primary.concentration)}"),
    )


def _entered(asked: BolusAsked, draft: Draft, read: PumpRead, tablet: Tablet) -> tuple[Change, ...]:
    reading, site = draft.reading, tablet.site
    if asked.which == "single":
        return (*_single_rows(asked, draft, tablet), *_lately(read, tablet))
    if asked.which == "prime" and asked.front:
        figures = prime_figures(asked.front, reading, site)
        return _prime_rows(figures, draft, site) if figures is not None else ()
    if asked.which == "bridge" and asked.bridge_pg_per_day:
        from app.viewmodels.bridge_rows import bridge_rows  # not before the first frame

        return bridge_rows(asked.bridge_pg_per_day, draft, tablet)
    return ()


def _single_rows(asked: BolusAsked, draft: Draft, tablet: Tablet) -> tuple[Change, ...]:
    prescription, site = draft.reading.therapy.prescription, tablet.site
    if prescription is None or not asked.dose_pg:
        return ()
    primary = prescription.mixture.primary
    if not asked.duration_ms:
        mass = Mass.whole_base(asked.dose_pg)
        return (Change("This bolus", "", mass_text(mass, primary.drug, site), "Enter over how long it is given."),)
    figures = single_figures(asked.dose_pg, asked.duration_ms, draft.reading, site)
    if figures is None:
        return ()
    ends = clock_text(site.local(site.now() + Duration(asked.duration_ms)))
    return (
        Change(
            "This bolus",
            "",
            mass_text(figures.dose, primary.drug, site),
            f"{fine_ml(figures.volume)} over {span_text(asked.duration_ms)}, until {ends} if it starts now.",
        ),
        *_flows(figures, prescription, draft, site),
        *_day((figures.day_before, figures.day_after), prescription, site),
    )


def _flows(figures: SingleFigures, prescription: Prescription, draft: Draft, site: Site) -> tuple[Change, ...]:
    limit = site.model(draft.reading.model).max_flow
    drug = site.drugs.drug(prescription.mixture.primary.drug)
    unit, strength = f"{drug.mass_unit}/h", prescription.mixture.primary.concentration
    before, after = ((flow * strength).to(unit) for flow in (figures.basal, figures.together))
    return (
        Change(
            "Flow while it runs",
            flow_text(figures.basal),
            flow_text(figures.together),
            f"The bolus alone {rate_text(figures.flow)}. The pump's limit is {flow_text(limit)}.",
        ),
        Change("Dose while it runs", f"{number_text(before, 4)} {unit}", f"{number_text(after, 4)} {unit}"),
    )


def _day(day: tuple[Doses, Doses], prescription: Prescription, site: Site) -> list[Change]:
    """The most of each drug in 24 h, without and with this bolus."""
    boluses = prescription.patient_boluses
    with_them = f" With {boluses.allowed_per_24_h} patient boluses." if boluses else ""
    rows = []
    for (drug_id, was), (_, now) in zip(*day, strict=True):
        drug = site.drugs.drug(drug_id)
        label = "Most in 24 h" if len(day[0]) == 1 else f"{drug.name.capitalize()}, most in 24 h"
        note = f"{percent_text(was, now)}. {limits_text(drug_id, site)}{with_them}"
        rows.append(Change(label, drug.dose_text(was, 4), drug.dose_text(now, 4), note))
    return rows


def limits_text(drug_id: str, site: Site) -> str:
    """What a day of this drug is held against."""
    drug = site.drugs.drug(drug_id)
    label = drug.label_doses.get(site.limits.jurisdiction)
    consensus = f"Consensus {drug.dose_text(drug.consensus_dose, 4)}."
    return (
        f"Label {drug.dose_text(label, 4)}, {consensus[0].lower()}{consensus[1:]}" if label is not None else consensus
    )


def _lately(read: PumpRead, tablet: Tablet) -> tuple[Change, ...]:
    """What the pump's log says was given in the last 24 h, boluses of all kinds among it."""
    given, prescription = given_lately(read.pump, tablet.log.held, tablet.site), read.pump.therapy.prescription
    if given is None or prescription is None:
        return ()
    primary = prescription.mixture.primary
    mass = mass_text(given.volume * primary.concentration, primary.drug, tablet.site)
    since = "" if given.whole_day else f"Since {moment_text(read.when(given.since_ms), tablet.site)}. "
    return (Change("Given in the last 24 h", "", mass, f"{since}By the pump's own log."),)


def _prime_rows(figures: PrimeFigures, draft: Draft, site: Site) -> tuple[Change, ...]:
    prescription = draft.reading.therapy.prescription
    if prescription is None:
        return ()
    drug_id = prescription.mixture.primary.drug
    rows = [
        Change("Prime", "", fine_ml(figures.volume), f"{span_text(figures.lasts_ms)} at {rate_text(figures.flow)}."),
        Change("Drug that it moves", "", mass_text(figures.drug, drug_id, site), "It stays in the line."),
        Change("Basal meanwhile", "", "none", "It goes on when the prime has ended."),
    ]
    if figures.without_ms is not None:
        rows.append(Change("Without this prime", "", f"first drug in {span_text(figures.without_ms)}"))
    return (*rows, *early_rows(figures.mixing, drug_id, site))


def early_rows(mixing: Mixing | None, drug_id: str, site: Site) -> tuple[Change, ...]:
    """Early arrival by mixing, as an estimate with its band."""
    if mixing is None:
        return ()
    usual, longest = mixing.early_ms
    return (
        Change(
            "Early by mixing, estimate",
            "",
            f"about {mass_text(mixing.early, drug_id, site)}",
            f"The first of it {span_text(usual)} to {span_text(longest)} before the end. At the least: mixing in the "
            "rotor is not in it.",
        ),
    )


def _ordered(report: TherapyReport, draft: Draft, read: PumpRead, tablet: Tablet, *, read_back: bool) -> PanelView:
    """What the pump said that it will do, or does."""
    site, prescription = tablet.site, report.prescription
    if prescription is None:
        return PanelView(TITLE)
    rows = [*_therapy(draft, tablet)]
    for run in report.runs:
        ends = f"Ends {moment_text(read.when(run.ends_ms), site)}{'' if read_back else ' at the earliest'}."
        rows.append(Change(RUN_NAMES[run.kind], "", run_text(run, report, site), ends))
        rows += _beside(run, prescription, draft, site)
    drug = site.drugs.drug(prescription.mixture.primary.drug)
    dose = DoseRate.whole_base(report.dose_pg_per_day)
    rows.append(Change("Therapy after it", "", drug.dose_text(dose, 4) if dose else "none, stopped"))
    if report.low_reservoir_at_ms is not None:
        rows.append(Change("Low-reservoir alarm", "", moment_text(read.when(report.low_reservoir_at_ms), site)))
    return PanelView(TITLE, tuple(rows))


def _beside(run: Run, prescription: Prescription, draft: Draft, site: Site) -> tuple[Change, ...]:
    model, flow = site.model(draft.reading.model), FlowRate.whole_base(run.flow_nl_per_day)
    if run.kind == "single_bolus":
        return tuple(_day(day_with(run_volume(flow, lasts_ms(run)), prescription, model), prescription, site))
    if run.kind == "prime":
        return early_rows(mixing_of(prescription, model), prescription.mixture.primary.drug, site)
    return (Change("Flow meanwhile", "", flow_text(flow)),)
