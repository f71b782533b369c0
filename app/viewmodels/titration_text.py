"""What may be done with a dose today, told before anything is entered: when, in which steps, up to where."""

from __future__ import annotations

from app.viewmodels.wording import moment_text
from app.workflows.draft import Draft
from app.workflows.refill_rules import dose_now, prescription_now
from app.workflows.site import Site
from app.workflows.tablet import Tablet
from app.workflows.titration import rule_of
from app.workflows.workflow import Workflow
from pump_core.clocks import MS_PER_HOUR
from pump_core.drugs import Drug
from pump_core.notation import number_text
from pump_core.quantities import DoseRate
from pump_core.titration import TitrationRule, free_at, stepped

Told = tuple[str, str, str]
"""What it is about, what holds, and who says so."""


def rules_today(workflow: Workflow, tablet: Tablet) -> tuple[Told, ...]:
    """The rules for the driving drug as they stand at this reading."""
    draft, site = workflow.draft, tablet.site
    prescription = prescription_now(draft)
    if prescription is None:
        return ()
    drug = site.drugs.drug(prescription.mixture.primary.drug)
    rule = rule_of(drug, draft, site)
    return (
        _last(workflow, tablet),
        _next(rule, drug, workflow, tablet),
        _without_reason(rule, drug, dose_now(draft, site), tablet),
        _ceiling(drug, tablet),
    )


def step_text(drug: Drug, draft: Draft, site: Site) -> str:
    """Which titration step there is, and who says so, or that none is on file."""
    rule = rule_of(drug, draft, site)
    if rule is not None:
        return f"By titration step ({rule.source})"
    if drug.titration:
        return f"No titration step of {drug.name} is on file for this indication here."
    return f"No titration step is on file for {drug.name}."


def _last(workflow: Workflow, tablet: Tablet) -> Told:
    known, about, source = workflow.draft.raised, "Last increase", "from the pump's own log"
    read = tablet.read
    if known is None or read is None:
        return about, "not known", "the pump's log does not say, or is not read yet"
    if known.at_ms:
        return about, moment_text(read.when(known.at_ms[0]), tablet.site), source
    if known.since_ms is None:
        return about, "none", source
    return about, f"none since {moment_text(read.when(known.since_ms), tablet.site)}", source


def _next(rule: TitrationRule | None, drug: Drug, workflow: Workflow, tablet: Tablet) -> Told:
    known, read, about = workflow.draft.raised, tablet.read, "Next increase"
    if rule is None:
        return about, "now", f"no waiting time is on file for {drug.name}"
    said = f"at most {rule.per_week} a week" if rule.per_week is not None else ""
    if rule.interval is not None:
        said = f"{rule.interval.ms // MS_PER_HOUR} h between increases"
    if known is None or read is None:
        return about, "not known", f"{said}, {rule.source}"
    free = free_at(rule, known)
    if free is None or workflow.draft.reading.pump_time_ms >= free:
        return about, "now", f"{said}, {rule.source}"
    return about, f"from {moment_text(read.when(free), tablet.site)}", f"{said}, {rule.source}"


def _without_reason(rule: TitrationRule | None, drug: Drug, now: DoseRate, tablet: Tablet) -> Told:
    """The doses that ask for no reason by the size of the step alone."""
    most = now.times(1 + tablet.site.limits.dose_change_percent / 100)
    said = "consensus"
    if rule is not None and stepped(now, rule.largest) < most:
        most, said = stepped(now, rule.largest), rule.source
    percent = drug.largest_decrease_percent
    unit = f"{drug.mass_unit}/day"
    least = number_text(now.times(1 - percent / 100).to(unit), 4) if percent is not None else "any less"
    return "No reason asked within", f"{least} to {drug.dose_text(most, 4)}", f"step up after the {said}"


def _ceiling(drug: Drug, tablet: Tablet) -> Told:
    country = tablet.site.limits.jurisdiction
    label = drug.label_doses.get(country)
    if label is not None:
        return "Most in a day", drug.dose_text(label), f"label, {country}: binding; with all boluses"
    return "Most in a day", drug.dose_text(drug.consensus_dose), "consensus; with all boluses"
