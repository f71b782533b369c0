"""What keeps each step of a refill from being left.

Pure functions of the draft and the site. A step is left only when nothing stands open in it, and nothing is
injected while anything stands open in the syringe, bridge or withdraw step.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date

from app.workflows.draft import Draft, Step
from app.workflows.fill_rules import fill_points, is_rinsed, low_fill
from app.workflows.open_point import Open, from_reason, ml
from app.workflows.refill_own import own_of
from app.workflows.refill_rules import (
    UNEXPLAINED,
    change_cautions,
    changes_drug,
    changes_fluid,
    driving,
    due_cautions,
    feasible,
    found_discrepancy,
    in_order,
    is_stopped,
    leads_over,
    must_settle,
    needs_start,
    prescription_next,
    prescription_now,
    product_of,
    stays_stopped,
    step_of,
)
from app.workflows.site import Site
from pump_core.checks import Reason, product_reasons
from pump_core.quantities import Volume
from pump_core.values import replace

EXPIRED = Open(
    "expired_label",
    "stop",
    "The drug in the syringe has expired.",
    "Its strength and sterility are no longer assured.",
    "Do not inject. Fetch a syringe that has not expired.",
)

NEW_DRUG = "This pump has given no dose of this drug, so it is judged as a start."


def open_points(step: Step, draft: Draft, site: Site, today: date) -> tuple[Open, ...]:
    """Everything that keeps `step` from being left, most severe first."""
    rules: dict[Step, Callable[[], list[Open]]] = {
        "interrogate": lambda: _interrogate(draft, site),
        "syringe": lambda: _syringe(draft, site, today),
        "bridge": lambda: _bridge(draft, site),
        "withdraw": lambda: withdraw_points(draft, site),
        "fill": lambda: fill_points(draft, site),
        "therapy": lambda: _therapy(draft, site),
    }
    return in_order(rules[step]() if step in rules else [])


def may_inject(draft: Draft, site: Site, today: date) -> bool:
    """Whether nothing speaks against injecting: label, bridge and withdrawal settled, needle checked, rinsed."""
    before: tuple[Step, ...] = ("syringe", "bridge", "withdraw")
    settled = not any(open_points(step, draft, site, today) for step in before)
    return settled and {"needle", "free_flow"} <= draft.checks and is_rinsed(draft, site)


def _interrogate(draft: Draft, site: Site) -> list[Open]:
    found = []
    if draft.reading.therapy.prescription is None:
        found.append(
            Open(
                "no_prescription",
                "stop",
                "This pump has never been programmed.",
                "A refill goes on with a therapy; there is none.",
                "Use Implant for a new pump.",
            )
        )
    elif draft.reading.patient is None and "patient" not in draft.checks:
        found.append(
            Open(
                "no_patient",
                "caution",
                "The pump holds no name.",
                "It cannot say whose pump it is.",
                f"Compare the serial {draft.reading.serial} with the patient's card, then confirm.",
            )
        )
    if "patient" not in draft.checks:
        found.append(Open("patient", "todo", "Confirm that this is the patient in front of you."))
    return found


def _syringe(draft: Draft, site: Site, today: date) -> list[Open]:
    label, found = draft.label, []
    if product_of(draft, site) is None:
        found.append(Open("product", "todo", "Choose the drug and concentration on the label."))
    elif changes_fluid(draft, site) and "change" not in draft.checks:
        found.append(_other_fluid(draft, site))
    if not label.lot:
        found.append(Open("lot", "todo", "Enter the lot number from the label."))
    if label.use_by is None:
        found.append(Open("use_by", "todo", "Enter the expiry date from the label."))
    elif label.use_by < today:
        found.append(EXPIRED)
    if label.volume is None:
        found.append(Open("volume", "todo", "Enter the total volume from the label."))
    else:
        found += low_fill(label.volume, draft, site)
    return found


def _other_fluid(draft: Draft, site: Site) -> Open:
    """That the syringe is not what the pump holds: either it is the wrong one, or the change was ordered."""
    prescription, product = prescription_now(draft), product_of(draft, site)
    if prescription is None or product is None:
        raise ValueError("without a product on the label there is no change")
    found = next(product_reasons(product.id, prescription.mixture, site.drugs), None)
    what = from_reason(found, site).what if found else f"The pump holds a mixture, the syringe {product.name} alone."
    return Open(
        "other_fluid",
        "caution",
        what,
        "A wrong syringe looks the same. If the change was ordered, the line still holds the old drug, and what flows "
        "until it is cleared is settled next.",
        "Do not inject. Read the order again: confirm the change, or fetch the syringe that it names.",
    )


def _bridge(draft: Draft, site: Site) -> list[Open]:
    """What speaks against another fluid, settled before anything is injected."""
    if not leads_over(draft, site):
        return []
    prescription = prescription_next(draft, site)
    anew = changes_drug(draft, site) and needs_start(draft, site)
    if prescription is not None and anew and draft.dose is None and not stays_stopped(draft):
        drug = site.drugs.drug(prescription.mixture.primary.drug)
        return [Open("start_dose", "todo", f"Set the dose of {drug.name} to begin with.")]
    answered = {key for key, _ in draft.overrides}
    reasons = change_cautions(draft, site)
    return [_with_range(reason, draft, site) for reason in reasons if _is_open(reason, answered)]


def _is_open(reason: Reason, answered: Collection[str]) -> bool:
    return reason.severity == "hard" or reason.key not in answered


def _with_range(reason: Reason, draft: Draft, site: Site) -> Open:
    """A reason as an open point; of a dose that the pump cannot deliver it says which it can, of a start why it is."""
    point = from_reason(reason, site)
    if reason.code == "above_start_range" and reason.field == "dose" and changes_drug(draft, site):
        return replace(point, why=NEW_DRUG, do="Read the order again. Begin within the range, or give the reason.")
    if reason.code not in ("flow_below_minimum", "flow_above_maximum"):
        return point
    component = driving(reason.field == "bridge", draft, site)
    if component is None:
        return point
    return replace(point, do=f"At this concentration it can deliver {feasible(component, draft, site)}. {point.do}")


def withdraw_points(draft: Draft, site: Site) -> list[Open]:
    """What keeps a withdrawal from being settled."""
    found = found_discrepancy(draft, site)
    if found is None:
        return [Open("withdrawn", "todo", "Enter the volume that you withdrew.")]
    if not must_settle(draft, site):
        return []
    if draft.discrepancy_reason == UNEXPLAINED:
        return [
            Open(
                "unexplained",
                "stop",
                "Do not refill this pump now.",
                "Its volume cannot be explained, so what it delivers is not known.",
                "Inject nothing and keep what was withdrawn. The reservoir is empty while the pump counts on: its "
                "alarm will be too late. Call for help, and arrange other drug cover before the patient leaves.",
            )
        ]
    if not draft.discrepancy_reason:
        return [
            Open(
                "discrepancy",
                "caution",
                "The volume withdrawn does not fit the program.",
                "Either the pump, the last fill or the needle is not as believed.",
                "Settle it before anything is injected.",
            )
        ]
    return _read_again(draft)


def is_hidden_withdrawal(draft: Draft, site: Site) -> bool:
    """Whether the first reading is out of sight, because a second person is still to read the syringes."""
    explained = bool(draft.discrepancy_reason) and draft.discrepancy_reason != UNEXPLAINED
    return must_settle(draft, site) and explained and own_of(draft).again_nl is None


def _read_again(draft: Draft) -> list[Open]:
    """A second person reads what was withdrawn, without seeing what the first one entered."""
    own = own_of(draft)
    if own.again_nl is None or not own.again_initials:
        return [
            Open(
                "read_again",
                "caution",
                "A second person reads the syringes that were withdrawn.",
                "A misread syringe looks like a pump that is out of order.",
                "They enter what they read, with initials; the first entry is hidden.",
            )
        ]
    if draft.withdrawn is not None and own.again_nl != draft.withdrawn.whole:
        again = ml(Volume.whole_base(own.again_nl))
        return [
            Open(
                "readings_differ",
                "stop",
                f"The two readings differ: {ml(draft.withdrawn)} and {again}.",
                "One of them is wrong.",
                "Read the syringes together and correct the entry.",
            )
        ]
    return []


def _therapy(draft: Draft, site: Site) -> list[Open]:
    found = []
    if is_stopped(draft) and draft.restart == "undecided":
        found.append(Open("restart", "todo", "The pump is stopped: choose whether this refill starts it again."))
    elif needs_start(draft, site) and draft.dose is None and not stays_stopped(draft):
        found.append(Open("start_dose", "todo", "Set a start dose: the dose of before is not offered."))
    answered = {key for key, _ in draft.overrides}
    for reason in _on_therapy(draft, site):
        if _is_open(reason, answered):
            found.append(_said(reason, draft, site))
    return found


def therapy_asks(draft: Draft, site: Site) -> bool:
    """Whether anything about the therapy is to be chosen, answered or was."""
    return draft.dose is not None or bool(_therapy(draft, site)) or bool(answered_cautions(draft, site))


def _on_therapy(draft: Draft, site: Site) -> list[Reason]:
    return [reason for reason in due_cautions(draft, site) if step_of(reason, draft, site) == "therapy"]


def _said(reason: Reason, draft: Draft, site: Site) -> Open:
    """A reason as an open point; one that sent the clinician back from Review says so."""
    point = _with_range(reason, draft, site)
    if reason.key not in {asked.key for asked in draft.asked}:
        return point
    return replace(point, why=f"This came up after the pump was read, and nothing was programmed. {point.why}")


def answered_cautions(draft: Draft, site: Site) -> tuple[Open, ...]:
    """Cautions of the therapy step that were answered with a reason and still hold."""
    answered = {key for key, _ in draft.overrides}
    return tuple(from_reason(reason, site) for reason in _on_therapy(draft, site) if reason.key in answered)
