"""Judging what is typed in an implant: lengths, concentrations, days, volumes and the start dose; never clamped.

A start dose has no dose to be compared with: it is held against the drug's start range. Above it a reason is asked on
the page, ten-fold it is refused here, and below it the pad asks whether it is meant.
"""

from __future__ import annotations

from fractions import Fraction

from app.workflows.draft import Draft
from app.workflows.entries import Judgement, Queried, Rejected, Taken, read_number, rejected
from app.workflows.implant_entries import facts_of, implant_of
from app.workflows.implant_proposal import prescription_of
from app.workflows.open_point import ml
from app.workflows.site import Site
from pump_core.catalogue import CatheterModel
from pump_core.checks import Reason, check_dose
from pump_core.drugs import Drug
from pump_core.flow import programmed
from pump_core.quantities import Concentration, DoseRate, Volume

MM_PER_CM = 10
MOST_DAYS = 365
"""No fluid is said to be stable for longer than a year (our choice); the pump holds it against its drugs."""


def judge_cut(typed: str, model: CatheterModel) -> Judgement:
    """How much of a piece of catheter was cut off, in cm to a tenth; taken as whole mm."""
    number = read_number(typed)
    if isinstance(number, Rejected):
        return number
    mm = number * MM_PER_CM
    if mm.denominator != 1:
        return Rejected("Lengths are entered to a tenth of a cm. Measure again.")
    if mm >= model.length_mm:
        whole = Fraction(model.length_mm, MM_PER_CM)
        return Rejected(
            f"{float(number):g} cm is no less than the whole piece of {float(whole):g} cm: nothing would be left. "
            "Enter what was cut off, not what was implanted."
        )
    if 2 * mm > model.length_mm:
        return Queried(int(mm), "More than half of the piece. Press Enter again if so much was cut off.")
    return Taken(int(mm))


def judge_strength(typed: str, drug: Drug, draft: Draft, site: Site) -> Judgement:
    """The concentration of one drug of a fluid that a pharmacy made up, in the drug's own unit."""
    number = read_number(typed)
    if isinstance(number, Rejected):
        return number
    if not number:
        return Rejected("0 is no concentration. Type what the label says, or remove the drug.")
    strength = Concentration.of(number, f"{drug.mass_unit}/mL")
    step, most = site.model(draft.reading.model).concentration_step, drug.consensus_concentration
    if strength.base.denominator != 1 or strength.floor_to(step) != strength:
        return Rejected(f"The pump stores concentrations in steps of {drug.concentration_text(step)}. Read it again.")
    said = f"{drug.concentration_text(strength)} is above the consensus of {drug.concentration_text(most)}."
    if strength >= most.times(site.limits.ten_fold):
        return Rejected(f"{said} Ten-fold and more is taken for a slip. Read the label and its unit again.")
    return Queried(strength, f"{said} Press Enter again if the label says so.") if strength > most else Taken(strength)


def judge_days(typed: str) -> Judgement:
    """Whole days of stability."""
    number = read_number(typed)
    if isinstance(number, Rejected):
        return number
    if number.denominator != 1 or not 0 < number <= MOST_DAYS:
        return Rejected(f"Whole days from 1 to {MOST_DAYS}. Read the pharmacy label again.")
    return Taken(int(number))


def judge_drawn(typed: str, draft: Draft, site: Site) -> Judgement:
    """What was drawn out of a pump that is emptied before its first fill; 0 mL when nothing came."""
    return _volume(typed, site.model(draft.reading.model).reservoir, draft, site)


def judge_low(typed: str, draft: Draft, site: Site) -> Judgement:
    """The volume of the low-reservoir alarm, within the range of the pump and below what was filled."""
    model = site.model(draft.reading.model)
    found = _volume(typed, model.reservoir, draft, site)
    if isinstance(found, Rejected) or not isinstance(found.value, Volume):
        return found
    if not model.low_reservoir_min <= found.value <= model.low_reservoir_max:
        return Rejected(f"The pump takes {ml(model.low_reservoir_min)} to {ml(model.low_reservoir_max)}.")
    if draft.syringes and found.value >= draft.injected:
        return Rejected(f"The pump was filled with {ml(draft.injected)}: the alarm would sound at once. Set less.")
    if found.value < model.low_reservoir_default:
        usual = ml(model.low_reservoir_default)
        return Queried(found.value, f"Below the usual {usual}, so less time is left. Press Enter again to take it.")
    return found


def judge_start(typed: str, draft: Draft, site: Site) -> Judgement:
    """The first daily dose of the driving drug in its own unit."""
    number = read_number(typed)
    if isinstance(number, Rejected):
        return number
    prescription = prescription_of(draft, site, DoseRate.whole_base(0))
    if prescription is None:
        return Rejected("Enter the drug first.")
    primary = prescription.mixture.primary
    drug, model = site.drugs.drug(primary.drug), site.model(draft.reading.model)
    asked = DoseRate.of(number, f"{drug.mass_unit}/day")
    if not asked:
        return Rejected("0 is no therapy. Type the dose of the order.")
    hard = next((reason for reason in start_reasons(asked, draft, site) if reason.severity == "hard"), None)
    if hard is not None:
        return rejected(hard, site)
    rounded = programmed(asked, primary.concentration, model).dose
    queries = []
    if asked < drug.start_low:
        queries.append(f"{drug.dose_text(asked)} is below the start range from {drug.dose_text(drug.start_low)}.")
    if rounded != asked:
        queries.append(f"The pump's step makes {drug.dose_text(rounded)} of {drug.dose_text(asked)}.")
    if queries:
        return Queried(rounded, f"{' '.join(queries)} Press Enter again for {drug.dose_text(rounded)}.")
    return Taken(rounded)


def start_reasons(dose: DoseRate, draft: Draft, site: Site) -> tuple[Reason, ...]:
    """What speaks against a dose by itself, with no dose to compare it with."""
    prescription = prescription_of(draft, site, DoseRate.whole_base(0))
    if prescription is None or not dose:
        return ()
    model, nothing = site.model(draft.reading.model), DoseRate.whole_base(0)
    return check_dose(dose, prescription, nothing, model, site.drugs, site.limits, facts_of(implant_of(draft)))


def _volume(typed: str, most: Volume, draft: Draft, site: Site) -> Judgement:
    number = read_number(typed)
    if isinstance(number, Rejected):
        return number
    volume, step = Volume.of(number, "mL"), site.model(draft.reading.model).fill_step
    if volume.floor_to(step) != volume:
        return Rejected(f"Volumes are entered in steps of {ml(step)}. Read the syringe again.")
    if volume > most:
        return Rejected(f"{ml(volume)} is more than this pump holds: {ml(most)}. Read the syringe again.")
    return Taken(volume)
