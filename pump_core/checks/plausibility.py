"""Plausibility: is the new dose a slip of the old one, or too much to begin with?

Slip is judged on the driving drug, which all others follow, by the dose of a day: of a flex pattern the average, as a
step ten times the rest may well be meant. With no dose to compare with, each drug is held against its start range: that
of a tolerant patient for who is known to be one and has not been without drug since this was told.

A single bolus is held against the dose of a day in the same way: ten-fold and more is a slip, and a large part of a day
is asked about. With no dose to compare with, it is held against a day at the end of the start range.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pump_core.checks.doses import Doses
from pump_core.checks.reason import Reason, beyond, dose_reason
from pump_core.checks.standing import Standing
from pump_core.drugs import Drug
from pump_core.limits import Limits
from pump_core.orders import SingleBolus
from pump_core.quantities import DoseRate

Slip = Literal["unit_slip", "ten_fold"]


def dose_slip(old: DoseRate, new: DoseRate, limits: Limits) -> Slip | None:
    """Whether `new` looks like a slip from `old`: exactly ×1,000 or ÷1,000, or ten-fold and more."""
    if not old or not new:
        return None
    fold = new.ratio(old)
    if fold in (limits.unit_slip, 1 / limits.unit_slip):
        return "unit_slip"
    if fold >= limits.ten_fold or fold <= 1 / limits.ten_fold:
        return "ten_fold"
    return None


def plausibility(doses: Doses, asked: DoseRate, standing: Standing) -> Iterator[Reason]:
    """Reasons against daily doses; `asked` is what was prescribed of the driving drug before any rounding."""
    first = doses[0][0]
    slip = dose_slip(standing.reference, asked, standing.limits)
    if slip:
        yield dose_reason(slip, "hard", first, asked, standing.reference)
    if standing.reference:
        return
    for drug_id, own in doses:
        drug = standing.drugs.drug(drug_id)
        start = _start_high(drug, standing)
        if own > start:
            tenfold = own >= start.times(standing.limits.ten_fold)
            yield dose_reason("above_start_range", "hard" if tenfold else "soft", drug_id, own, start)


def bolus_plausibility(bolus: SingleBolus, driving: str, standing: Standing) -> Iterator[Reason]:
    """Reasons against the size of a single bolus; its daily dose to compare with counts as the mass of one day."""
    given, limits = bolus.dose_pg, standing.limits
    day = int(standing.reference.base)
    if not day:
        start = int(_start_high(standing.drugs.drug(driving), standing).base)
        if given > start:
            yield beyond("large_bolus", "soft", "single_bolus", given, start, "pg", driving)
        return
    largest = int(day * limits.single_bolus_percent / 100)
    if given >= limits.ten_fold * day:
        yield beyond("ten_fold", "hard", "single_bolus", given, day, "pg", driving)
    elif given > largest:
        yield beyond("large_bolus", "soft", "single_bolus", given, largest, "pg", driving)


def _start_high(drug: Drug, standing: Standing) -> DoseRate:
    """The end of the start range of this patient."""
    if drug.start_high_tolerant and not standing.counts_as_naive:
        return drug.start_high_tolerant
    return drug.start_high
