"""What a flex week would change, before → after, worked out with every move: day, peak, flow, worst day, dates."""

from __future__ import annotations

from app.viewmodels.adjust_panel import TITLE
from app.viewmodels.clock_row import clock_after, clock_before
from app.viewmodels.consequences import Change, PanelView, dates_of
from app.viewmodels.flex_text import change_text, rate_text, totals
from app.workflows.clock_rules import reading_of
from app.workflows.flex_checks import week_now
from app.workflows.flex_draft import steps_of
from app.workflows.flex_entry import FlexEntry
from app.workflows.flex_week import Week, pattern_of
from app.workflows.forecast import after_change, reported
from app.workflows.proposal import clock_offset
from app.workflows.pump_read import PumpRead
from app.workflows.refill_rules import is_stopped, prescription_now
from app.workflows.tablet import Tablet
from app.workflows.workflow import Workflow
from pump_core.catalogue import PumpModel
from pump_core.checks.doses import busiest_doses, with_boluses
from pump_core.flow import programmed_pattern
from pump_core.notation import number_text
from pump_core.patterns import MAX_STEPS, flow_of
from pump_core.prescription import Prescription
from pump_core.quantities import DoseRate, FlowRate
from pump_core.reasons import explain

_AT_THE_TIP = "Same drug and concentration: the tip follows the new steps at once."

_MOST_DAYS = 2
"""Groups of days that have a row each; of more, the least and the most."""


def present_flex_panel(workflow: Workflow, tablet: Tablet, read: PumpRead) -> PanelView:
    """The panel for the week that is set, or tried."""
    draft, site = workflow.draft, tablet.site
    prescription, today = prescription_now(draft), week_now(draft, site)
    own = workflow.tried_own or draft.own
    if prescription is None or today is None or not isinstance(own, FlexEntry) or is_stopped(draft):
        return PanelView(TITLE)
    week = own.week(draft, site)
    if week is None or steps_of(week) > MAX_STEPS:
        return PanelView(TITLE)
    first, model = prescription.mixture.primary, site.model(draft.reading.model)
    drug = site.drugs.drug(first.drug)
    then = prescription.model_copy(update={"pattern": pattern_of(week)})
    rows = [
        *_days(week, today, tablet, prescription),
        Change("Peak", rate_text(today.highest, drug), rate_text(week.highest, drug), _note(today, week)),
        Change("Flow", _flows(today, prescription, model), _flows(week, prescription, model)),
        *_worst(prescription, then, model, tablet),
    ]
    most = FlowRate(programmed_pattern(then.pattern, then.mixture, model).flow.base + _bolus_flow(then, model))
    mean = programmed_pattern(then.pattern, then.mixture, model).flow
    now = reported(draft.reading.therapy, read.reading, site)
    ahead = now if week.same_as(today) else after_change(draft.reading.therapy, read.reading, mean, most, site)
    rows += dates_of(now, ahead, tablet)
    rows += _clock(workflow, tablet)
    hard = next((reason for reason in own.cautions(draft, site) if reason.severity == "hard"), None)
    return PanelView(TITLE, tuple(rows), explain(hard, site.drugs).what if hard is not None else _AT_THE_TIP)


def _days(week: Week, today: Week, tablet: Tablet, prescription: Prescription) -> list[Change]:
    drug = tablet.site.drugs.drug(prescription.mixture.primary.drug)
    found = totals(week, today, drug)
    if len(found) == 1:
        [(_, before, after, note)] = found
        return [Change("Dose of the day", before, after, note)]
    rows = [Change(label, before, after, note) for label, before, after, note in found[:_MOST_DAYS]]
    if len(found) > _MOST_DAYS:
        rows = []
    mean = Change(
        "Daily dose, average", drug.dose_text(today.dose, 4), drug.dose_text(week.dose, 4),
        change_text(today.dose, week.dose),
    )  # fmt: skip
    return [*rows, mean]


def _clock(workflow: Workflow, tablet: Tablet) -> list[Change]:
    """That the pump's clock, which the steps follow, is set with them."""
    draft, site = workflow.draft, tablet.site
    read = reading_of(draft, site)
    offset = clock_offset(draft, site, read)
    if offset is None:
        return []
    before = clock_before(draft.reading.wall_offset_ms, read, site)
    return [Change("Pump clock, set with it", before, clock_after(offset, read, site), "The steps follow this clock.")]


def _note(today: Week, week: Week) -> str:
    return "" if today.highest == week.highest else change_text(today.highest, week.highest)


def _flows(week: Week, prescription: Prescription, model: PumpModel) -> str:
    concentration = prescription.mixture.primary.concentration

    def flow(rate: DoseRate) -> str:
        return number_text(flow_of(rate, concentration, model).to("mL/day"))

    low, high = flow(week.lowest), flow(week.highest)
    return f"{low} mL/day" if low == high else f"{low} to {high} mL/day"


def _worst(now: Prescription, then: Prescription, model: PumpModel, tablet: Tablet) -> list[Change]:
    """What a day brings at most, drug by drug, every patient bolus taken."""
    boluses = then.patient_boluses
    before, after = (with_boluses(busiest_doses(of, model), of.mixture, of.patient_boluses) for of in (now, then))
    rows = []
    note = "Patient boluses are off."
    if boluses is not None:
        note = f"With every patient bolus taken, {boluses.allowed_per_24_h} in 24 h."
    for (drug_id, was), (_, will) in zip(before, after, strict=True):
        drug = tablet.site.drugs.drug(drug_id)
        label = "Most in a day" if len(before) == 1 else f"{drug.name[0].upper()}{drug.name[1:]}, most in a day"
        rows.append(Change(label, drug.dose_text(was, 4), drug.dose_text(will, 4), note))
        note = ""
    return rows


def _bolus_flow(prescription: Prescription, model: PumpModel) -> int:
    """What all patient boluses of a day add, in nL/day."""
    boluses = prescription.patient_boluses
    if boluses is None:
        return 0
    dose = DoseRate.whole_base(boluses.dose_pg * boluses.allowed_per_24_h)
    return flow_of(dose, prescription.mixture.primary.concentration, model).whole
