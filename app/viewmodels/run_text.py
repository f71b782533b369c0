"""Orders that take time, and patient boluses, in words: for the review, the read-back and Home."""

from __future__ import annotations

from typing import Final

from app.viewmodels.wording import flow_text
from app.workflows.bolus_figures import run_volume
from app.workflows.site import Site
from app.workflows.spans import span_text
from pump_core.log import Run, RunKind
from pump_core.notation import amount_text
from pump_core.prescription import Component, Mixture, PatientBoluses
from pump_core.quantities import DoseRate, FlowRate, Mass, Volume
from pump_core.report import TherapyReport

RUN_NAMES: Final[dict[RunKind, str]] = {
    "single_bolus": "Single bolus",
    "patient_bolus": "Patient bolus",
    "prime": "Prime bolus",
    "bridge": "Bridge bolus",
}


def mass_text(mass: Mass, drug_id: str, site: Site) -> str:
    """A mass in the drug's own unit: `0.5 mg`."""
    unit = site.drugs.drug(drug_id).mass_unit
    return amount_text(mass.to(unit), unit, 4)


def fine_ml(volume: Volume) -> str:
    """A small volume in mL with at most four places."""
    return amount_text(volume.to("mL"), "mL", 4)


def rate_text(flow: FlowRate) -> str:
    """A flow by the hour, as boluses are ordered, and by the day, as the pump is limited."""
    return f"{amount_text(flow.to('mL/h'), 'mL/h', 4)} ({flow_text(flow)})"


def lasts_ms(run: Run) -> int:
    """How long it takes from start to end."""
    return run.ends_ms - run.started_ms


def old_fluid(report: TherapyReport) -> Mixture | None:
    """What lies at the tip."""
    return report.line[0].fluid if report.line else None


def run_text(run: Run, report: TherapyReport, site: Site) -> str:
    """What a run gives, over how long: the same at its start and while it runs."""
    flow = FlowRate.whole_base(run.flow_nl_per_day)
    volume, over = run_volume(flow, lasts_ms(run)), span_text(lasts_ms(run))
    prescription = report.prescription
    if prescription is None:
        return f"{fine_ml(volume)} over {over}"
    if run.kind == "prime":
        return f"{fine_ml(volume)} at {rate_text(flow)}, {over}; basal rests"
    if run.kind == "bridge":
        old = old_fluid(report)
        return f"{dose_of_old(old.primary, flow, site) if old else flow_text(flow)} for {over}; basal rests"
    primary = prescription.mixture.primary
    mass = mass_text(volume * primary.concentration, primary.drug, site)
    return f"{mass} over {over}, {fine_ml(volume)} at {rate_text(flow)}"


def dose_of_old(old: Component, flow: FlowRate, site: Site) -> str:
    """The dose of the old drug that a flow gives, and of which fluid."""
    drug = site.drugs.drug(old.drug)
    dose = flow * old.concentration
    return f"{drug.dose_text(dose, 4)} of {drug.name} {drug.concentration_text(old.concentration)}"


def boluses_text(boluses: PatientBoluses | None, mixture: Mixture, site: Site) -> str:
    """Patient boluses as programmed: `0.3 mg over 10 min, 3 h from start to start, at most 4 in 24 h`; `OFF`."""
    if boluses is None:
        return "OFF"
    dose = mass_text(Mass.whole_base(boluses.dose_pg), mixture.primary.drug, site)
    window = ""
    if boluses.window_ms is not None and boluses.max_per_window is not None:
        window = f", {boluses.max_per_window} in any {span_text(boluses.window_ms)}"
    return (
        f"{dose} over {span_text(boluses.duration_ms)}, {span_text(boluses.lockout_ms)} from start to start, at most "
        f"{boluses.max_per_24_h} in 24 h{window}"
    )


def boluses_short(boluses: PatientBoluses | None, mixture: Mixture, site: Site) -> str:
    """The same in the few words that Home has room for."""
    if boluses is None:
        return "OFF"
    dose = mass_text(Mass.whole_base(boluses.dose_pg), mixture.primary.drug, site)
    return f"{dose}, {span_text(boluses.lockout_ms)} lockout, {boluses.max_per_24_h} in 24 h"


def most_settings(report: TherapyReport, site: Site) -> dict[str, tuple[str, str]]:
    """The most of each drug in 24 h with every patient bolus taken, for the review; nothing while they are off."""
    prescription = report.prescription
    if prescription is None or prescription.patient_boluses is None:
        return {}
    extra = DoseRate.whole_base(prescription.patient_boluses.dose_pg * prescription.patient_boluses.allowed_per_24_h)
    first = prescription.mixture.primary.concentration
    settings = {}
    for component, pg in zip(prescription.mixture.components, report.doses_pg_per_day, strict=True):
        drug = site.drugs.drug(component.drug)
        most = DoseRate.whole_base(pg) + extra.times(component.concentration.ratio(first))
        name = "Most in 24 h" if len(report.doses_pg_per_day) == 1 else f"{drug.name.capitalize()}, most in 24 h"
        settings[f"most.{component.drug}"] = (name, drug.dose_text(most, 4))
    return settings


def run_settings(report: TherapyReport, site: Site) -> dict[str, tuple[str, str]]:
    """What runs beside the therapy, for the review: key → (label, value)."""
    return {f"run.{run.kind}": (RUN_NAMES[run.kind], run_text(run, report, site)) for run in report.runs}
