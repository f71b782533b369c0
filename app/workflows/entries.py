"""Judging a typed number: taken, queried or refused with what, why and what to do; never clamped.

The unit is fixed by the field. A number is refused rather than guessed: two points, a naked point, a trailing zero.
Checks run in this order: form → step → what fits → slips (×10, ×1,000) → what the pump can deliver → is it meant.

Last, what stands far from what the tablet knows is queried where nothing later asks about it: a withdrawal of half or
twice what the pump counts, and a dose further from the one now than the consensus step. The query of a volume
names no number, since volumes are entered blind.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Final, Literal

from msgspec import Struct

from app.workflows.draft import Draft
from app.workflows.refill_rules import (
    before_rest,
    change_cautions,
    dose_now,
    is_stopped,
    leads_over,
    needs_start,
    prescription_next,
    reference_dose,
)
from app.workflows.site import Site
from pump_core.checks import Reason, check_dose, withdrawal_reasons
from pump_core.clocks import Duration
from pump_core.drugs import Drug
from pump_core.errors import QuantityError
from pump_core.flow import programmed
from pump_core.notation import number_text
from pump_core.quantities import Concentration, DoseRate, Mass, Volume, exact
from pump_core.reasons import explain
from pump_core.refill import differs_by_half

STEP_QUERY: Final = "The pump's step makes"
"""What the query begins with that only asks about rounding."""

VolumeField = Literal["label_volume", "withdrawn", "syringe", "second_total"]

Value = Volume | DoseRate | Mass | Concentration | Duration | int
"""What a field holds: each in its own unit, a count as a whole number, a time of day since 00:00."""


class Taken(Struct, frozen=True):
    """The entry stands."""

    value: Value


class Queried(Struct, frozen=True):
    """The entry is asked about; entering it again takes `value`, which may be the entry on the pump's own step."""

    value: Value
    message: str


class Rejected(Struct, frozen=True):
    """The entry does not stand: what, why, what to do in one text."""

    message: str


Judgement = Taken | Queried | Rejected


def read_number(typed: str) -> Fraction | Rejected:
    """The exact number in `typed`, or why it is none."""
    if not typed:
        return Rejected("Nothing typed yet. Type the number that you read.")
    if typed.startswith("."):
        return Rejected("Put a 0 before the point: 0.5, not .5")
    if typed.endswith("."):
        return Rejected("Digits are missing after the point.")
    if "." in typed and typed.endswith("0"):
        return Rejected("Leave out the zero at the end: 5, not 5.0, which reads as 50.")
    try:
        return exact(typed)
    except QuantityError:
        return Rejected("This is no number. Clear it and type it again.")


def judge_volume(field: VolumeField, typed: str, draft: Draft, site: Site) -> Judgement:
    """A volume in mL for one of the refill's fields."""
    number = read_number(typed)
    if isinstance(number, Rejected):
        return number
    volume = Volume.of(number, "mL")
    model = site.model(draft.reading.model)
    if volume.floor_to(model.fill_step) != volume:
        return _because("volume_off_step", volume, model.fill_step, site)
    if not volume and field != "withdrawn":
        return Rejected("0 mL cannot be filled. Type the volume that you read on the syringe.")
    if volume > model.reservoir:
        code = "label_over_capacity" if field == "label_volume" else "over_capacity"
        return _because(code, volume, model.reservoir, site)
    if field == "syringe" and volume > site.limits.syringe:
        return _because("over_syringe", volume, site.limits.syringe, site)
    if field == "withdrawn" and _far_from_counted(volume, draft, site):
        more = volume > draft.reading.therapy.reservoir.expected
        side = "Twice what the pump counts, or more." if more else "Half of what the pump counts, or less."
        return Queried(volume, f"{side} Read the syringe again. Press Enter again if it is so.")
    return Taken(volume)


def _far_from_counted(volume: Volume, draft: Draft, site: Site) -> bool:
    """Whether a withdrawal differs by half from what the pump counts, and no check asks about it afterwards."""
    believed = draft.reading.therapy.reservoir
    asked_later = withdrawal_reasons(volume, believed, site.limits, flows=not is_stopped(draft))
    return differs_by_half(volume, believed.expected, site.limits) and not any(asked_later)


def judge_dose(typed: str, draft: Draft, site: Site) -> Judgement:
    """A daily dose of the driving drug in its own unit."""
    number = read_number(typed)
    if isinstance(number, Rejected):
        return number
    prescription = prescription_next(draft, site)
    if prescription is None:
        return Rejected("The pump has no prescription to change.")
    primary = prescription.mixture.primary
    drug, model = site.drugs.drug(primary.drug), site.model(draft.reading.model)
    asked = DoseRate.of(number, f"{drug.mass_unit}/day")
    if not asked:
        return Rejected("A dose of 0 stops the therapy. Use Stop for that, on top of every screen.")
    if leads_over(draft, site):
        against = change_cautions(draft, site, dose=asked, found=True)
        reasons = tuple(reason for reason in against if reason.field == "dose")
    else:
        patient, reference = draft.reading.therapy.patient, reference_dose(draft, site)
        reasons = check_dose(asked, prescription, reference, model, site.drugs, site.limits, patient)
    hard = next((reason for reason in reasons if reason.severity == "hard"), None)
    if hard is not None:
        return rejected(hard, site)
    rounded = programmed(asked, primary.concentration, model).dose
    queries = [] if reasons else _far_from_now(asked, drug, draft, site)
    if rounded != asked:
        queries.append(f"{STEP_QUERY} {drug.dose_text(rounded)} of {drug.dose_text(asked)}.")
    if queries:
        return Queried(rounded, f"{' '.join(queries)} Press Enter again for {drug.dose_text(rounded)}.")
    return Taken(rounded)


def _far_from_now(asked: DoseRate, drug: Drug, draft: Draft, site: Site) -> list[str]:
    """That a dose is further from the one now than the consensus step, in words."""
    before = dose_now(draft, site)
    if needs_start(draft, site):
        return []
    change = (asked.ratio(before) - 1) * 100 if before else Fraction(0)
    if abs(change) <= site.limits.dose_change_percent:
        return []
    side = "less" if change < 0 else "more"
    since = before_rest(draft) or "now"
    return [
        f"{drug.dose_text(asked)} is {number_text(abs(change), 1)} % {side} than {since} ({drug.dose_text(before, 4)})."
    ]


def _because(code: str, volume: Volume, limit: Volume, site: Site) -> Rejected:
    reason = Reason(code=code, severity="hard", field="volume", value=int(volume.base), limit=limit.whole, unit="nL")
    return rejected(reason, site)


def rejected(reason: Reason, site: Site) -> Rejected:
    """A reason as the pad tells it."""
    told = explain(reason, site.drugs)
    return Rejected(f"{told.what} {told.why} {told.do}")
