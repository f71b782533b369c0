"""What speaks against a week of flex days: all that the pump will find, then what the titration of its drug asks.

The pump is asked nothing for it: its own checks are made here, on the pattern as it would be proposed. The mean of the
week is held against the dose now, the busiest day with every patient bolus against label and consensus, and the lowest
and highest step against what the pump can deliver.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from app.workflows.draft import Draft
from app.workflows.flex_day import Step
from app.workflows.flex_draft import steps_of
from app.workflows.flex_week import Week, pattern_of, week_of
from app.workflows.kept import Kept
from app.workflows.refill_rules import dose_now, prescription_now, reference_dose
from app.workflows.site import Site
from app.workflows.titration import titration_reasons
from pump_core.checks import Reason, Standing, check, is_refused
from pump_core.checks.device import leg_limits
from pump_core.flow import programmed
from pump_core.orders import Proposal
from pump_core.patterns import MAX_STEPS
from pump_core.prescription import Prescription
from pump_core.quantities import DoseRate

SNAP_PERCENT: Final = 4
"""About how much of today's mean rate a drag changes at a time, as a round number in the drug's unit (our choice)."""

_ROUND: Final = (1, 2, 5)


_RUNS: Final[Kept[Week | None]] = Kept()
_SNAPS: Final[Kept[DoseRate]] = Kept()


def week_now(draft: Draft, site: Site) -> Week | None:
    """What runs, each rate on the pump's own step; None for a pump that runs no dose."""
    return _RUNS.of((draft.reading, site), lambda: _runs(draft, site))


def _runs(draft: Draft, site: Site) -> Week | None:
    prescription = prescription_now(draft)
    week = week_of(prescription.pattern) if prescription is not None else None
    if prescription is None or week is None:
        return None
    plans = tuple(
        tuple(Step(step.start, on_step(step.rate, prescription, draft, site).whole) for step in plan)
        for plan in week.plans
    )
    return Week(plans, week.follows)


def on_step(rate: DoseRate, prescription: Prescription, draft: Draft, site: Site) -> DoseRate:
    """What the pump makes of a rate: never more."""
    return programmed(rate, prescription.mixture.primary.concentration, site.model(draft.reading.model)).dose


def snap_of(prescription: Prescription, draft: Draft, site: Site) -> DoseRate:
    """By how much a drag or a key changes a rate: a round number of the drug's unit per hour, 1, 2 or 5 and zeros."""
    return _SNAPS.of((draft.reading, site), lambda: _snap(prescription, draft, site))


def _snap(prescription: Prescription, draft: Draft, site: Site) -> DoseRate:
    unit = f"{site.drugs.drug(prescription.mixture.primary.drug).mass_unit}/h"
    about = dose_now(draft, site).to(unit) * SNAP_PERCENT / 100
    scale = DoseRate.of("1", unit)
    while scale.to(unit) > about:
        scale = scale.times(Fraction(1, 10))
    while scale.to(unit) * 10 <= about:
        scale = scale.times(10)
    return max(scale.times(factor) for factor in _ROUND if scale.to(unit) * factor <= about)


def week_reasons(week: Week, draft: Draft, site: Site) -> tuple[Reason, ...]:
    """What speaks against the week, hard and soft; nothing against one of too many steps, which is no pattern."""
    prescription = prescription_now(draft)
    if prescription is None or steps_of(week) > MAX_STEPS:
        return ()
    therapy = draft.reading.therapy
    new = prescription.model_copy(update={"pattern": pattern_of(week)})
    standing = Standing(
        current=prescription,
        reference=reference_dose(draft, site),
        believed=therapy.reservoir,
        line=(),
        runs=(),
        patient=therapy.patient,
        ended=False,
        model=site.model(draft.reading.model),
        drugs=site.drugs,
        limits=site.limits,
    )
    asked = Proposal(serial=draft.reading.serial, base_revision=therapy.revision, prescription=new, orders=())
    found = check(asked, standing)
    if not standing.reference or is_refused(found):
        return found
    codes = {reason.code for reason in found}
    drug = site.drugs.drug(prescription.mixture.primary.drug)
    titrated = titration_reasons(week.dose, dose_now(draft, site), drug, draft, site)
    return (*found, *(each for each in titrated if each.code != "large_step" or "large_increase" not in codes))


def refused_rate(rate: DoseRate, prescription: Prescription, draft: Draft, site: Site) -> Reason | None:
    """Why the pump cannot deliver a rate; None when it can."""
    return next(leg_limits(rate, prescription.mixture.primary, site.model(draft.reading.model), "dose"), None)
