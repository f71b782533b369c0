"""Opioids by mouth and patch before a trial: their morphine equivalents, and the weeks of a taper.

    MME per day    = Σ mg × times a day × factor;  a patch: mcg/h × factor
    weeks to zero  = ⌈ 100 / percent of the start per week ⌉;  weeks to the trial = those + opioid-free weeks

Factors are a dated table (CDC 2022), for judging a risk and never for converting a dose into another drug's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from math import ceil

from msgspec import Struct

from pump_core.calculations.answers import Answer, Answered
from pump_core.calculations.figures import CalculationFigures, MmeFactors
from pump_core.calculations.reading import Given
from pump_core.calculations.refusals import Refused
from pump_core.quantities import DoseRate, Exact, Mass

MOST_WEEKS = 500
_FORMULATION = re.compile(r" +(er|sr|xr|cr)$")


class ByMouth(Struct, frozen=True):
    """A medicine taken `per_day` times a day."""

    drug: str
    each: Mass
    per_day: Fraction


class Patch(Struct, frozen=True):
    """A patch and what it gives per hour."""

    drug: str
    rate: DoseRate


def drug_named(name: str) -> str:
    """The name as the table has it: `Morphine ER` is morphine."""
    return _FORMULATION.sub("", name.lower())


def mme_per_day(medicines: Sequence[ByMouth | Patch], factors: MmeFactors) -> Fraction:
    """Morphine milligram equivalents a day. Raises `KeyError` for a drug that the table does not have."""
    total = Fraction(0)
    for medicine in medicines:
        if isinstance(medicine, Patch):
            total += medicine.rate.to("mcg/h") * factors.patch[medicine.drug]
        else:
            total += medicine.each.to("mg") * medicine.per_day * factors.oral[medicine.drug]
    return total


class Taper(Struct, frozen=True):
    """MME a day from week 0 to the week in which nothing is taken any more, and when the trial may begin."""

    schedule: tuple[Fraction, ...]
    weeks_to_trial: int

    @property
    def weeks_to_zero(self) -> int:
        """The first week without opioids."""
        return len(self.schedule) - 1


def taper(start: Exact, percent_of_start: Exact, opioid_free_weeks: int) -> Taper | Refused:
    """A taper by the same amount every week, the last one shortened to 0.

    Refused for a percentage that is not above 0 and at most 100, and for more than `MOST_WEEKS` weeks.
    """
    if not 0 < percent_of_start <= 100:
        return Refused("bad_quantity", "The weekly reduction must be above 0 % and at most 100 % of the start.")
    weeks = ceil(100 / Fraction(percent_of_start)) if start else 0
    if weeks > MOST_WEEKS:
        return Refused(
            "bad_quantity", f"The taper would take {weeks:,} weeks, more than {MOST_WEEKS}. Give a larger reduction."
        )
    weekly = Fraction(start) * Fraction(percent_of_start) / 100
    schedule = tuple(max(Fraction(start) - week * weekly, Fraction(0)) for week in range(weeks + 1))
    return Taper(schedule, weeks + opioid_free_weeks)


def answers_mme(given: Given, figures: CalculationFigures) -> Answer | Refused:
    """The JSON face of `mme_per_day`, with the version of the factors."""
    medicines = [_medicine(each, figures.mme) for each in given.each("medicines")]
    return {"mme_per_day": mme_per_day(medicines, figures.mme), "factors": figures.mme.version}


def _medicine(given: Given, factors: MmeFactors) -> ByMouth | Patch:
    given.needs("drug")
    drug = drug_named(given.text("drug"))
    if drug in factors.patch:
        return Patch(drug, given.not_below_zero("patch", DoseRate))
    if drug not in factors.oral:
        known = ", ".join(sorted({**factors.oral, **factors.patch}))
        raise given.refuses("drug", f"there is no factor for it; there are {known}")
    given.needs("each", "per_day")
    return ByMouth(drug, given.not_below_zero("each", Mass), given.number_not_below_zero("per_day"))


def answers_taper(given: Given, figures: CalculationFigures) -> Answer | Refused:
    """The JSON face of `taper`; `schedule` is the MME a day of week 0, 1, 2 …"""
    found = taper(
        given.number_not_below_zero("start_mme"),
        given.number("weekly_reduction_percent_of_start"),
        given.whole("opioid_free_weeks"),
    )
    if isinstance(found, Refused):
        return found
    schedule: list[Answered] = [*found.schedule]
    return {"weeks_to_zero": found.weeks_to_zero, "weeks_to_trial": found.weeks_to_trial, "schedule": schedule}
