"""What a dose adjustment amounts to: what keeps it from going on, and what its three ways of entry make of a dose.

Every way counts from today's dose, never from what was set before: a key that is touched twice sets the same dose as
one that is touched once. Whatever is set is the dose that the pump's own step makes of it.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Final, Literal

from app.workflows.draft import Draft, Step
from app.workflows.entries import Judgement, Rejected, Taken, read_number, rejected
from app.workflows.open_point import Open, from_reason
from app.workflows.refill_rules import (
    cautions_of,
    dose_after,
    dose_now,
    is_stopped,
    line_busy,
    may_change_dose,
    prescription_now,
)
from app.workflows.site import Site
from app.workflows.titration import rule_of
from pump_core.checks import Reason
from pump_core.checks.doses import Doses, busiest_doses, with_boluses
from pump_core.flow import programmed
from pump_core.patterns import Continuous
from pump_core.quantities import DoseRate
from pump_core.titration import stepped

Direction = Literal["up", "down"]

PERCENT_KEYS: Final = (-20, -10, 10, 20)
"""Changes in percent that are one touch away (our choice)."""

MOST_PERCENT: Final[dict[Direction, int]] = {"down": 50, "up": 100}
"""The most that is entered as a percentage (our choice); what is beyond is entered as the dose that it is."""


def adjust_points(step: Step, draft: Draft, site: Site) -> tuple[Open, ...]:
    """What keeps an adjustment from going on besides the checks of the dose."""
    if step not in ("interrogate", "therapy"):
        return ()
    if is_stopped(draft):
        return (
            Open(
                "stopped",
                "stop",
                "The pump is stopped.",
                "There is no running dose to adjust.",
                "Leave, and start it again with Restart.",
            ),
        )
    busy = line_busy(draft)
    if busy is not None:
        return (from_reason(busy, site),)
    if step == "therapy" and prescription_now(draft) is not None:
        if not may_change_dose(draft):
            return (_no_constant_dose(draft),)
        if dose_after(draft, site) == dose_now(draft, site):
            return (Open("no_change", "todo", "Set another dose than today's."),)
    return ()


def _no_constant_dose(draft: Draft) -> Open:
    prescription = prescription_now(draft)
    if prescription is not None and prescription.pattern.kind == "flex":
        return Open(
            "flex",
            "stop",
            "This pump runs a flex pattern.",
            "Its dose is the sum of its steps.",
            "Leave, and change it in the flex editor, step by step.",
        )
    return Open(
        "no_dose",
        "stop",
        "This pump runs no dose that could be adjusted.",
        "At minimum rate only so much flows that the rotor keeps moving.",
        "Leave, and program a therapy.",
    )


def by_percent(percent: int | Fraction, draft: Draft, site: Site) -> DoseRate:
    """Today's dose changed by so many percent, on the pump's own step."""
    return on_step(dose_now(draft, site).times(1 + Fraction(percent) / 100), draft, site)


def by_step(steps: int, draft: Draft, site: Site) -> DoseRate | None:
    """Today's dose so many titration steps up or down, on the pump's own step; None without a step on file."""
    prescription = prescription_now(draft)
    drug = site.drugs.drug(prescription.mixture.primary.drug) if prescription else None
    rule = rule_of(drug, draft, site) if drug else None
    if rule is None:
        return None
    return on_step(stepped(dose_now(draft, site), rule.step, steps), draft, site)


def on_step(dose: DoseRate, draft: Draft, site: Site) -> DoseRate:
    """What the pump makes of a dose: never more."""
    prescription = prescription_now(draft)
    if prescription is None:
        return DoseRate.whole_base(0)
    return programmed(dose, prescription.mixture.primary.concentration, site.model(draft.reading.model)).dose


def refusal(dose: DoseRate, draft: Draft, site: Site) -> Reason | None:
    """The first reason that lets nothing through."""
    return next((reason for reason in cautions_of(dose, draft, site) if reason.severity == "hard"), None)


def judge_percent(typed: str, direction: Direction, draft: Draft, site: Site) -> Judgement:
    """A change in percent of today's dose; which way it goes was chosen before it was typed."""
    number = read_number(typed)
    if isinstance(number, Rejected):
        return number
    most = MOST_PERCENT[direction]
    if not number:
        return Rejected("0 % changes nothing. Type by how much, or cancel.")
    if number > most:
        return Rejected(f"No more than {most} % is entered this way. Check the order, or type the dose itself.")
    dose = by_percent(number if direction == "up" else -number, draft, site)
    hard = refusal(dose, draft, site)
    return Taken(dose) if hard is None else rejected(hard, site)


def dose_of_percent(typed: str, direction: Direction, draft: Draft, site: Site) -> DoseRate | None:
    """The dose that a percentage typed so far makes; None while it is no number that may be entered."""
    number = read_number(typed)
    if isinstance(number, Rejected) or not 0 < number <= MOST_PERCENT[direction]:
        return None
    return by_percent(number if direction == "up" else -number, draft, site)


def dose_typed(typed: str, draft: Draft, site: Site) -> DoseRate | None:
    """The dose typed so far, on the pump's own step; None while it is no dose at all."""
    number, prescription = read_number(typed), prescription_now(draft)
    if isinstance(number, Rejected) or not number or prescription is None:
        return None
    unit = site.drugs.drug(prescription.mixture.primary.drug).mass_unit
    return on_step(DoseRate.of(number, f"{unit}/day"), draft, site)


def doses_at(dose: DoseRate, draft: Draft, site: Site) -> Doses:
    """The daily dose of every drug of the mixture at a dose of the driving one."""
    return _doses(dose, draft, site, worst=False)


def worst_day(dose: DoseRate, draft: Draft, site: Site) -> Doses:
    """The same with every patient bolus taken that a day allows."""
    return _doses(dose, draft, site, worst=True)


def _doses(dose: DoseRate, draft: Draft, site: Site, *, worst: bool) -> Doses:
    prescription = prescription_now(draft)
    if prescription is None or not dose:
        return ()
    at = prescription.model_copy(update={"pattern": Continuous(dose_pg_per_day=dose.whole)})
    basal = busiest_doses(at, site.model(draft.reading.model))
    return with_boluses(basal, at.mixture, at.patient_boluses) if worst else basal
