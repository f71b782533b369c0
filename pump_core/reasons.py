"""Reasons in the clinic's words: what is wrong with which value, against which limit, and what to do.

The sentences are data in `pump_core.words`; here their figures get the units of the clinic. Every number is shown as it
is: two values that differ never look the same.
"""

from __future__ import annotations

from fractions import Fraction

from msgspec import Struct

from pump_core.checks import Reason
from pump_core.clocks import MS_PER_MINUTE, MS_PER_SECOND
from pump_core.drugs import DrugLibrary
from pump_core.notation import amount_text, number_text
from pump_core.quantities import NL_PER_ML, Concentration, DoseRate, Mass
from pump_core.words import TEXTS


class Explanation(Struct, frozen=True):
    """One reason, told: what, why, what to do."""

    what: str
    why: str
    do: str


_UL_PER_ML = 1_000


def explain(reason: Reason, drugs: DrugLibrary) -> Explanation:
    """`reason` in words. Raises `KeyError` for a code that has none, which a test rules out."""
    text = TEXTS[reason.code]
    drug = drugs.drugs.get(reason.drug)
    limit = _amount(reason, reason.limit, drugs)
    values = {
        "value": _amount(reason, reason.value, drugs),
        "limit": limit,
        "instead": f" instead of the {limit} prescribed" if limit else "",
        "at_least": _whole_minutes(reason.limit or 0),
        "fold": _fold(reason),
        "drug": drug.name if drug else reason.drug or "a drug",
        "side": "less" if (reason.value or 0) < (reason.limit or 0) else "more",
        "stopping": drug.stopping if drug else "A sudden lack of drug may harm.",
    }
    return Explanation(*(sentence.format(**values) for sentence in text))


def codes() -> frozenset[str]:
    """Every code that has words."""
    return frozenset(TEXTS)


def _fold(reason: Reason) -> str:
    if not reason.value or not reason.limit:
        return ""
    fold = Fraction(reason.value, reason.limit)
    return number_text(fold, 1) if fold >= 1 else "1/" + number_text(1 / fold, 1)


def _amount(reason: Reason, number: int | None, drugs: DrugLibrary) -> str:
    if number is None:
        return ""
    drug = drugs.drugs.get(reason.drug)
    if reason.unit == "nL":
        return amount_text(Fraction(number, NL_PER_ML), "mL")
    if reason.unit == "uL":
        return amount_text(Fraction(number, _UL_PER_ML), "mL")
    if reason.unit == "nL/day":
        return amount_text(Fraction(number, NL_PER_ML), "mL/day")
    if reason.unit == "ms":
        return _time(number)
    if reason.unit == "pg" and drug:
        return amount_text(Mass.whole_base(number).to(drug.mass_unit), drug.mass_unit, 4)
    if reason.unit == "pg/day" and drug:
        return drug.dose_text(DoseRate.whole_base(number))
    if reason.unit == "pg/mL" and drug:
        return drug.concentration_text(Concentration.whole_base(number))
    return amount_text(number, reason.unit) if reason.unit else str(number)


def _time(ms: int) -> str:
    if ms % MS_PER_MINUTE == 0:
        return amount_text(ms // MS_PER_MINUTE, "min")
    return amount_text(Fraction(ms, MS_PER_SECOND), "s")


def _whole_minutes(ms: int) -> str:
    """So many minutes that it is `ms` at least."""
    return amount_text(-(-ms // MS_PER_MINUTE), "min")
