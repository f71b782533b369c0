"""Judging a typed number: taken, queried or refused with what, why and what to do; never clamped.

The unit is fixed by the field. A number is refused rather than guessed: two points, a naked point, a trailing zero.
Checks run in this order: form → step → what fits → slips (×10, ×1,000) → what the pump can deliver.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Literal

from msgspec import Struct

from app.workflows.refill_draft import RefillDraft
from app.workflows.refill_rules import prescription_now, reference_dose
from app.workflows.site import Site
from pump_core.checks import Reason, check_dose
from pump_core.errors import QuantityError
from pump_core.flow import programmed
from pump_core.quantities import DoseRate, Volume, exact
from pump_core.reasons import explain

VolumeField = Literal["label_volume", "withdrawn", "syringe", "second_total"]


class Taken(Struct, frozen=True):
    """The entry stands."""

    value: Volume | DoseRate


class Queried(Struct, frozen=True):
    """The entry would be changed to the pump's step; entering it again takes `value`."""

    value: DoseRate
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


def judge_volume(field: VolumeField, typed: str, draft: RefillDraft, site: Site) -> Judgement:
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
    return Taken(volume)


def judge_dose(typed: str, draft: RefillDraft, site: Site) -> Judgement:
    """A daily dose of the driving drug in its own unit."""
    number = read_number(typed)
    if isinstance(number, Rejected):
        return number
    prescription = prescription_now(draft)
    if prescription is None:
        return Rejected("The pump has no prescription to change.")
    primary = prescription.mixture.primary
    drug, model = site.drugs.drug(primary.drug), site.model(draft.reading.model)
    asked = DoseRate.of(number, f"{drug.mass_unit}/day")
    if not asked:
        return Rejected("A dose of 0 stops the therapy. Use Stop for that, on top of every screen.")
    reasons = check_dose(
        asked, prescription, reference_dose(draft, site), model, site.drugs, site.limits, draft.reading.therapy.patient
    )
    hard = next((reason for reason in reasons if reason.severity == "hard"), None)
    if hard is not None:
        return rejected(hard, site)
    rounded = programmed(asked, primary.concentration, model).dose
    if rounded != asked:
        return Queried(
            rounded,
            f"The pump's step makes {drug.dose_text(rounded)} of {drug.dose_text(asked)}. "
            f"Press Enter again for {drug.dose_text(rounded)}.",
        )
    return Taken(rounded)


def _because(code: str, volume: Volume, limit: Volume, site: Site) -> Rejected:
    reason = Reason(code=code, severity="hard", field="volume", value=int(volume.base), limit=limit.whole, unit="nL")
    return rejected(reason, site)


def rejected(reason: Reason, site: Site) -> Rejected:
    """A reason as the pad tells it."""
    told = explain(reason, site.drugs)
    return Rejected(f"{told.what} {told.why} {told.do}")
