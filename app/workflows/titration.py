"""Titration at the tablet: which rule holds for this patient, what it lets be done today, and what goes beyond it.

The pump judges how large a step is against the consensus; how often a drug is raised, and the steps of its own label,
are judged here, from the pump's log. They are cautions: a reason is given, and stands in the pump's log.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.workflows.draft import Draft
from app.workflows.site import Site
from pump_core.checks import Reason
from pump_core.clocks import MS_PER_DAY, MS_PER_HOUR
from pump_core.drugs import Drug
from pump_core.quantities import DoseRate
from pump_core.titration import TitrationRule, free_at, rule_for, stepped

TITRATION: Final = frozenset({"large_step", "increase_too_soon", "increases_in_a_week", "increase_unknown"})
"""The codes of what is judged here and by no pump."""

DAYS_OF_A_WEEK: Final = 7


def rule_of(drug: Drug, draft: Draft, site: Site) -> TitrationRule | None:
    """How this drug is titrated here for this patient; None where no rule is on file."""
    facts = draft.reading.therapy.patient
    return rule_for(drug.titration, site.limits.jurisdiction, facts.indication if facts else None)


def titration_reasons(dose: DoseRate, now: DoseRate, drug: Drug, draft: Draft, site: Site) -> Iterator[Reason]:
    """Cautions against raising the driving drug from `now` to `dose` today."""
    rule = rule_of(drug, draft, site)
    if rule is None or dose <= now:
        return
    yield from _too_often(rule, drug, draft)
    largest = stepped(now, rule.largest)
    if dose > largest:
        yield Reason(
            code="large_step",
            severity="soft",
            field="dose",
            value=int(dose.base),
            limit=int(largest.base),
            unit="pg/day",
            drug=drug.id,
        )


def _too_often(rule: TitrationRule, drug: Drug, draft: Draft) -> Iterator[Reason]:
    known, now_ms = draft.raised, draft.reading.pump_time_ms
    ago = [now_ms - at_ms for at_ms in known.at_ms] if known is not None else []
    week = sum(each < DAYS_OF_A_WEEK * MS_PER_DAY for each in ago)
    free = free_at(rule, known) if known is not None else None
    if rule.interval is not None and ago and ago[0] < rule.interval.ms:
        wait = rule.interval.ms // MS_PER_HOUR
        yield Reason(code="increase_too_soon", severity="soft", field="dose", limit=wait, unit="h", drug=drug.id)
    elif rule.per_week is not None and week >= rule.per_week:
        yield Reason(
            code="increases_in_a_week", severity="soft", field="dose", value=week, limit=rule.per_week, drug=drug.id
        )
    elif known is None or (free is not None and now_ms < free):
        yield Reason(code="increase_unknown", severity="soft", field="dose", drug=drug.id)
