"""What keeps the fill step from being left: needle, label, reservoir, pocket fill, second person.

The label is the second source for the volume, the last fill the third. A second person enters without seeing what the
first one entered.
"""

from __future__ import annotations

from app.workflows.draft import Check, Draft
from app.workflows.open_point import Open, from_reason, ml
from app.workflows.refill_own import own_of
from app.workflows.site import Site
from pump_core.checks import Reason
from pump_core.drugs import Rinse
from pump_core.quantities import Volume
from pump_core.refill import differs_by_half

BEFORE: tuple[tuple[Check, str, str], ...] = (
    ("needle", "Needle stop felt, septum reached", "Confirm that the needle stop was felt."),
    ("free_flow", "Fluid came freely while withdrawing", "Confirm that fluid came freely."),
)
AFTER: tuple[tuple[Check, str, str], ...] = (
    ("resistance", "No resistance on injection", "Confirm that there was no resistance on injection."),
    ("site", "Site flat and painless after injection", "Look at the site after the injection."),
)

POCKET_FILL = Open(
    "pocket_fill",
    "stop",
    "Possible pocket fill. Stop injecting.",
    "Drug beside the pump reaches the body at once: an overdose can follow within minutes.",
    "Leave the needle in and draw back what you can. Watch breathing and consciousness, have emergency drugs and "
    "airway help ready, and call the physician. Do not let the patient leave.",
)


def rinse_of(draft: Draft, site: Site) -> Rinse | None:
    """How the reservoir is rinsed before this fill; None where it held the drug before, or nothing asks for it."""
    product = site.drugs.find_product(draft.label.product_id) if draft.label.product_id else None
    prescription = draft.reading.therapy.prescription
    if product is None or prescription is None:
        return None
    held = {component.drug for component in prescription.mixture.components}
    return site.drugs.drug(product.drug).rinse if product.drug not in held else None


def is_rinsed(draft: Draft, site: Site) -> bool:
    """Whether every rinse that is asked for was confirmed."""
    rinse = rinse_of(draft, site)
    return rinse is None or own_of(draft).rinses >= rinse.times


def needs_second_person(draft: Draft, site: Site) -> bool:
    """Whether this fill differs so much from the last one that a second person enters it again."""
    last, label = draft.reading.therapy.last_fill, draft.label.volume
    if last is None or not draft.syringes:
        return False
    if label is not None and draft.injected < label and not draft.left_in_syringe:
        return False
    return differs_by_half(draft.injected, Volume.whole_base(last.injected_nl), site.limits)


def is_hidden(draft: Draft, site: Site) -> bool:
    """Whether the first entry is out of sight, because a second person is still to enter."""
    return needs_second_person(draft, site) and draft.second_total is None


def fill_points(draft: Draft, site: Site) -> list[Open]:
    """Everything that keeps the step from being left."""
    found = [POCKET_FILL] if draft.trouble else []
    found += [Open(check, "todo", todo) for check, _, todo in BEFORE if check not in draft.checks]
    if not is_rinsed(draft, site):
        found.append(Open("rinse", "todo", "Rinse the reservoir and confirm each rinse before the fill."))
    if not draft.syringes:
        return [*found, Open("syringes", "todo", "Enter each syringe as you inject it.")]
    found += [Open(check, "todo", todo) for check, _, todo in AFTER if check not in draft.checks]
    return [*found, *_volume(draft, site), *_second_person(draft, site)]


def low_fill(volume: Volume, draft: Draft, site: Site) -> list[Open]:
    """A fill that the low-reservoir alarm would sound for at once."""
    prescription = draft.reading.therapy.prescription
    if prescription is None or volume > prescription.alarms.low_reservoir:
        return []
    low = prescription.alarms.low_reservoir
    return [_limit("fill_below_alarm", volume, low, site)]


def _volume(draft: Draft, site: Site) -> list[Open]:
    label, total, capacity = draft.label.volume, draft.injected, site.model(draft.reading.model).reservoir
    if total > capacity:
        return [_limit("over_capacity", total, capacity, site)]
    if label is not None and total > label:
        return [
            Open(
                "above_label",
                "stop",
                f"{ml(total)} entered, but the label says {ml(label)}.",
                "More than the pharmacy made up cannot have been injected.",
                "Read each syringe again and correct the entry.",
            )
        ]
    if label is not None and total < label and not draft.left_in_syringe:
        left = ml(label - total)
        return [Open("below_label", "todo", f"{left} less than on the label: add a syringe, or confirm the rest.")]
    return low_fill(total, draft, site)


def _second_person(draft: Draft, site: Site) -> list[Open]:
    if not needs_second_person(draft, site):
        return []
    if draft.second_total is None or not draft.second_initials:
        return [
            Open(
                "second_person",
                "caution",
                "This fill differs by half or more from the last one.",
                "So large a difference is often a wrong entry.",
                "A second person counts the syringes and enters the total, with initials. The first entry is hidden.",
            )
        ]
    if draft.second_total != draft.injected:
        return [
            Open(
                "second_differs",
                "stop",
                f"The two entries differ: {ml(draft.injected)} and {ml(draft.second_total)}.",
                "One of them is wrong.",
                "Read the syringes together and correct the entry.",
            )
        ]
    return []


def _limit(code: str, value: Volume, limit: Volume, site: Site) -> Open:
    reason = Reason(code=code, severity="hard", field="injected", value=value.whole, limit=limit.whole, unit="nL")
    return from_reason(reason, site)
