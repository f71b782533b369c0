"""What an adjustment would change, before → after, worked out again with every key: all drugs, flow, worst day, dates.

While a dose is typed it stands for the one that is set. What the pump would refuse is said below.
"""

from __future__ import annotations

from app.viewmodels.consequences import Change, PanelView, dates_of, percent_text
from app.viewmodels.wording import flow_text
from app.workflows.adjust_rules import doses_at, refusal, worst_day
from app.workflows.forecast import after_change, reported
from app.workflows.pump_read import PumpRead
from app.workflows.refill_rules import dose_after, dose_now, is_stopped, may_change_dose, prescription_now
from app.workflows.tablet import Tablet
from app.workflows.workflow import Workflow
from pump_core.catalogue import PumpModel
from pump_core.checks.doses import Doses
from pump_core.flow import programmed
from pump_core.notation import amount_text
from pump_core.prescription import Prescription
from pump_core.quantities import DoseRate, FlowRate
from pump_core.reasons import explain

TITLE = "What this changes"


def present_adjustment(workflow: Workflow, tablet: Tablet, read: PumpRead) -> PanelView:
    """The panel for the dose that is set, or typed so far."""
    draft, site = workflow.draft, tablet.site
    prescription = prescription_now(draft)
    if prescription is None:
        return PanelView(TITLE)
    first = prescription.mixture.primary
    drug, model = site.drugs.drug(first.drug), site.model(draft.reading.model)
    holds = Change("Drug in the pump", "", f"{drug.name.capitalize()} {drug.concentration_text(first.concentration)}")
    if is_stopped(draft) or not may_change_dose(draft):
        return PanelView(TITLE, (holds,))
    before = dose_now(draft, site)
    after = workflow.tried if workflow.tried is not None else dose_after(draft, site)
    was, now = (programmed(dose, first.concentration, model).flow for dose in (before, after))
    hourly = f"{drug.mass_unit}/h"
    rows = [
        holds,
        *_each(doses_at(before, draft, site), doses_at(after, draft, site), tablet),
        Change("Each hour", amount_text(before.to(hourly), hourly, 4), amount_text(after.to(hourly), hourly, 4)),
        Change("Flow", flow_text(was), flow_text(now)),
        *_worst(prescription, worst_day(before, draft, site), worst_day(after, draft, site), tablet),
    ]
    forecast = reported(draft.reading.therapy, read.reading, site)
    most = FlowRate(now.base + _bolus_flow(prescription, model))
    rows += dates_of(forecast, after_change(draft.reading.therapy, read.reading, now, most, site), tablet)
    hard = refusal(after, draft, site)
    return PanelView(TITLE, tuple(rows), explain(hard, site.drugs).what if hard is not None else "")


def _each(before: Doses, after: Doses, tablet: Tablet) -> list[Change]:
    """The daily dose of every drug of the mixture, the driving one first."""
    rows = []
    for place, (drug_id, was, now) in enumerate(_paired(before, after)):
        drug = tablet.site.drugs.drug(drug_id)
        label = "Daily dose" if len(before) == 1 else f"{drug.name[0].upper()}{drug.name[1:]}, daily dose"
        note = "" if place else percent_text(was, now)
        rows.append(Change(label, drug.dose_text(was, 4), drug.dose_text(now, 4), note))
    return rows


def _worst(prescription: Prescription, before: Doses, after: Doses, tablet: Tablet) -> list[Change]:
    """What a day brings at most, drug by drug."""
    boluses = prescription.patient_boluses
    note = "Patient boluses are off."
    if boluses is not None:
        note = f"With every patient bolus taken, {boluses.allowed_per_24_h} in 24 h."
    rows = []
    for drug_id, was, now in _paired(before, after):
        drug = tablet.site.drugs.drug(drug_id)
        label = "Most in a day" if len(before) == 1 else f"{drug.name[0].upper()}{drug.name[1:]}, most in a day"
        rows.append(Change(label, drug.dose_text(was, 4), drug.dose_text(now, 4), note))
        note = ""
    return rows


def _paired(before: Doses, after: Doses) -> list[tuple[str, DoseRate, DoseRate]]:
    return [(drug, was, now) for (drug, was), (_, now) in zip(before, after, strict=True)]


def _bolus_flow(prescription: Prescription, model: PumpModel) -> int:
    """What all patient boluses of a day add, in nL/day."""
    boluses = prescription.patient_boluses
    if boluses is None:
        return 0
    dose = DoseRate.whole_base(boluses.dose_pg * boluses.allowed_per_24_h)
    return int(programmed(dose, prescription.mixture.primary.concentration, model).flow.base)
