"""What keeps each step of an implant from being left.

interrogate  patient: name and record number, opioid status, psychosis, indication, allergies; confirmed in person
pump         new or replacement, looked at and emptied
catheter     its pieces and what was cut off, or that its length is not known
syringe      what is filled, as on the label, against the patient
fill         as in a refill
front        how far the drug has come; a line that nobody knows is not primed
therapy      the start dose, judged by the pump's own checks with no dose to compare it with
alarms       the volume of the low-reservoir alarm
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from app.workflows.draft import Draft, Step
from app.workflows.fill_rules import fill_points
from app.workflows.implant_data import ImplantData, shipped
from app.workflows.implant_entries import (
    ImplantEntries,
    Piece,
    catheter_of,
    facts_of,
    implant_of,
    known_catheter,
    mixture_of,
    stable_days_of,
)
from app.workflows.implant_proposal import judged, prescription_of, standing_of
from app.workflows.open_point import Open, from_reason
from app.workflows.refill_points import EXPIRED
from app.workflows.refill_rules import in_order
from app.workflows.site import Site
from pump_core.checks import Reason
from pump_core.checks.patient import patient_reasons
from pump_core.quantities import DoseRate
from pump_core.values import replace

NOT_PROGRAMMABLE = Open(
    "programmed",
    "stop",
    "This pump runs a therapy already.",
    "An implant begins with a pump that was never programmed.",
    "Leave. For another catheter use Catheter, for another drug Refill.",
)
OTHER_FLUID = Open(
    "other_fluid",
    "stop",
    "This pump cannot bridge a fluid that it never held.",
    "It would push what the catheter holds into the patient at a flow that was reckoned for another drug.",
    "Aspirate the catheter through its access port until it is clear, then say that the drug is in the reservoir.",
)


def implant_points(step: Step, draft: Draft, site: Site, today: date) -> tuple[Open, ...]:
    """Everything that keeps `step` from being left, most severe first."""
    rules: dict[Step, Callable[[], list[Open]]] = {
        "interrogate": lambda: _patient(draft),
        "pump": lambda: _pump(draft, shipped()),
        "catheter": lambda: _catheter(implant_of(draft), site),
        "syringe": lambda: _syringe(draft, site, today),
        "fill": lambda: fill_points(draft, site),
        "front": lambda: _front(draft, site),
        "therapy": lambda: _therapy(draft, site),
        "alarms": lambda: _alarms(draft, site),
    }
    return in_order(rules[step]() if step in rules else [])


def may_inject_at_implant(draft: Draft, site: Site, today: date) -> bool:
    """Whether nothing speaks against injecting: pump emptied, drug settled, needle checked."""
    before: tuple[Step, ...] = ("pump", "syringe")
    settled = not any(implant_points(step, draft, site, today) for step in before)
    return settled and {"needle", "free_flow"} <= draft.checks


def asked_of(draft: Draft, site: Site) -> tuple[Reason, ...]:
    """All that the pump will ask about, or refuse: found here, or raised by the pump itself since it was read."""
    dose = implant_of(draft).dose
    own = judged(dose, draft, site) if dose is not None else ()
    keys = {reason.key for reason in own}
    return (*own, *(reason for reason in draft.asked if reason.key not in keys))


def answered_of(draft: Draft, site: Site) -> tuple[Open, ...]:
    """Cautions that were answered with a reason and still hold."""
    answered = dict(draft.answers)
    return tuple(from_reason(reason, site) for reason in asked_of(draft, site) if reason.key in answered)


def _patient(draft: Draft) -> list[Open]:
    own = implant_of(draft)
    found = [NOT_PROGRAMMABLE] if draft.reading.therapy.prescription is not None else []
    missing = (
        ("name", not own.name, "Enter the patient's name."),
        ("mrn", not own.mrn, "Enter the patient's record number."),
        ("opioid", own.opioid is None, "Say whether the patient is used to opioids."),
        ("psychosis", own.psychosis is None, "Say whether there was a psychosis."),
        ("indication", own.indication is None, "Choose what the pump is for."),
        ("allergies", own.allergies is None, "Say which drugs the patient is allergic to, or that there is none."),
        ("patient", "patient" not in draft.checks, "Confirm that this is the patient who gets this pump."),
    )
    return [*found, *(Open(code, "todo", todo) for code, open_, todo in missing if open_)]


def _pump(draft: Draft, data: ImplantData) -> list[Open]:
    own = implant_of(draft)
    if own.pump is None:
        return [Open("pump", "todo", "Say whether this pump is the first one or replaces another.")]
    left = [text for key, text in data.checks_for(own.pump) if key not in own.checked]
    found = [Open("checks", "todo", f"Confirm: {left[0]}.")] if left else []
    if draft.withdrawn is None:
        found.append(Open("withdrawn", "todo", "Enter the volume that you drew out of the pump."))
    return found


def _catheter(own: ImplantEntries, site: Site) -> list[Open]:
    if own.length_unknown:
        return []
    if not own.pieces:
        return [Open("pieces", "todo", "Choose the catheter, or say that its length is not known.")]
    return piece_points(own.pieces, site)


def piece_points(pieces: tuple[Piece, ...], site: Site) -> list[Open]:
    """What is wrong with the pieces of a catheter, or missing."""
    if any(piece.trimmed_mm is None for piece in pieces):
        return [Open("trimmed", "todo", "Enter how much of each piece was cut off; 0 if nothing.")]
    if catheter_of(pieces, site.constants.catalogue) is None:
        return [
            Open(
                "nothing_left",
                "stop",
                "Of one piece nothing would be left.",
                "No more can be cut off than the piece is long.",
                "Measure what was cut off again and correct it.",
            )
        ]
    return []


def _syringe(draft: Draft, site: Site, today: date) -> list[Open]:
    own, label = implant_of(draft), draft.label
    missing = (
        ("made_up", own.made_up is None, "Say whether it is a product or made up by a pharmacy."),
        ("drug", mixture_of(draft, site) is None, _drug_missing(own)),
        ("stable", stable_days_of(draft, site) is None, "Enter for how many days the pharmacy says it is stable."),
        ("lot", not label.lot, "Enter the lot number from the label."),
        ("use_by", label.use_by is None, "Enter the expiry date from the label."),
        ("volume", label.volume is None, "Enter the total volume from the label."),
    )
    found = [Open(code, "todo", todo) for code, open_, todo in missing if open_]
    if label.use_by is not None and label.use_by < today:
        found.append(EXPIRED)
    return [*found, *(from_reason(reason, site) for reason in _forbidden(draft, site))]


def _drug_missing(own: ImplantEntries) -> str:
    if own.made_up and own.drugs:
        return "Enter the concentration of every drug on the label."
    return (
        "Choose the drug on the label; the one that sets the dose first."
        if own.made_up
        else ("Choose the drug and concentration on the label.")
    )


def _forbidden(draft: Draft, site: Site) -> list[Reason]:
    """What the patient's facts forbid of the drug, whatever its dose."""
    prescription = prescription_of(draft, site, DoseRate.whole_base(0))
    facts = facts_of(implant_of(draft))
    if prescription is None or facts is None:
        return []
    found = patient_reasons(prescription, standing_of(draft, site).with_patient(facts))
    return [reason for reason in found if reason.severity == "hard"]


def _front(draft: Draft, site: Site) -> list[Open]:
    own = implant_of(draft)
    if own.front is None:
        return [Open("front", "todo", "Touch the drawing as far as the drug has come.")]
    if own.front == "tubing" and not own.seen:
        return [Open("seen", "todo", "Confirm that drug was seen at the connector of the pump.")]
    if own.front == "catheter" and own.same_fluid is None:
        return [Open("same", "todo", "Say what the catheter holds.")]
    return [OTHER_FLUID] if own.front == "catheter" and not own.same_fluid else []


def _therapy(draft: Draft, site: Site) -> list[Open]:
    if implant_of(draft).dose is None:
        return [Open("dose", "todo", "Enter the start dose.")]
    answered = dict(draft.answers)
    late = {reason.key for reason in draft.asked}
    found = []
    for reason in asked_of(draft, site):
        if reason.severity == "hard" or reason.key not in answered:
            point = from_reason(reason, site)
            why = f"This came up after the pump was read, and nothing was programmed. {point.why}"
            found.append(replace(point, why=why) if reason.key in late else point)
    return found


def _alarms(draft: Draft, site: Site) -> list[Open]:
    if implant_of(draft).low_reservoir_nl is None:
        return [Open("low", "todo", "Set the volume at which the pump sounds.")]
    hard = [reason for reason in asked_of(draft, site) if reason.severity == "hard"]
    return [from_reason(reason, site) for reason in hard]


def line_is_known(draft: Draft, site: Site) -> bool:
    """Whether the length of the catheter was entered, so that it can be primed."""
    return known_catheter(implant_of(draft), site) is not None
