"""What a refill draft amounts to: what still stands open at each step, what it would program, what it changes.

Pure functions of the draft and the site. A step is left only when nothing stands open in it, and nothing is
injected while anything stands open in the syringe or withdraw step.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from app.workflows.refill_draft import RefillDraft, Step
from app.workflows.site import Site
from pump_core.checks import Reason, check_dose, dose_slip, product_reasons
from pump_core.drugs import Product
from pump_core.flow import programmed
from pump_core.notation import amount_text
from pump_core.orders import ClockSet, Fill, Order, Proposal
from pump_core.prescription import Continuous, Prescription, Stopped
from pump_core.quantities import DoseRate, Volume
from pump_core.reasons import Explanation, explain
from pump_core.refill import Discrepancy, differs_by_half, discrepancy

Severity = Literal["todo", "caution", "stop"]

UNEXPLAINED = "unexplained"
"""What a discrepancy is settled with when nothing explains it: the refill ends there."""

_EPOCH_DAY = date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class Open:
    """One thing that keeps a step from being left: still to do, a caution to answer, or a hard stop."""

    code: str
    severity: Severity
    what: str
    why: str = ""
    do: str = ""


def prescription_now(draft: RefillDraft) -> Prescription | None:
    """The prescription that therapy goes on with: what runs, or what ran before the pump was stopped."""
    therapy = draft.reading.therapy
    if therapy.stopped_since_ms is not None and therapy.before_stop is not None:
        return therapy.before_stop
    return therapy.prescription


def dose_now(draft: RefillDraft, site: Site) -> DoseRate:
    """The daily dose of that prescription as the pump delivers it."""
    prescription = prescription_now(draft)
    if prescription is None or not isinstance(prescription.pattern, Continuous):
        return DoseRate.whole_base(0)
    model = site.model(draft.reading.model)
    return programmed(prescription.pattern.dose, prescription.mixture.primary.concentration, model).dose


def is_stopped(draft: RefillDraft) -> bool:
    """Whether the pump was stopped when it was read."""
    return draft.reading.therapy.stopped_since_ms is not None


def product_of(draft: RefillDraft, site: Site) -> Product | None:
    """The product on the label, once chosen."""
    return site.drugs.find_product(draft.label.product_id) if draft.label.product_id else None


def dose_after(draft: RefillDraft, site: Site) -> DoseRate:
    """The daily dose after this refill, on the pump's own step; zero when it stays stopped."""
    if is_stopped(draft) and draft.restart == "stay_stopped":
        return DoseRate.whole_base(0)
    return draft.dose if draft.dose is not None else dose_now(draft, site)


def found_discrepancy(draft: RefillDraft, site: Site) -> Discrepancy | None:
    """What the withdrawn volume says, once it was entered."""
    if draft.withdrawn is None:
        return None
    return discrepancy(expected_volume(draft), delivered_since_fill(draft), draft.withdrawn, site.limits)


def expected_volume(draft: RefillDraft) -> Volume:
    """What the pump believes is left."""
    return Volume.whole_base(draft.reading.therapy.reservoir_nl)


def delivered_since_fill(draft: RefillDraft) -> Volume:
    """What should have been delivered since the last fill."""
    last = draft.reading.therapy.last_fill
    return Volume.whole_base(last.injected_nl) - expected_volume(draft) if last else Volume.whole_base(0)


def needs_second_person(draft: RefillDraft, site: Site) -> bool:
    """Whether this fill differs so much from the last one that a second person enters it again."""
    last, label = draft.reading.therapy.last_fill, draft.label.volume
    if last is None or not draft.syringes:
        return False
    if label is not None and draft.injected < label and not draft.left_in_syringe:
        return False
    return differs_by_half(draft.injected, Volume.whole_base(last.injected_nl), site.limits)


def open_points(step: Step, draft: RefillDraft, site: Site, today: date) -> tuple[Open, ...]:
    """Everything that keeps `step` from being left, most severe first."""
    rules: dict[Step, Callable[[], list[Open]]] = {
        "interrogate": lambda: _interrogate(draft, site),
        "syringe": lambda: _syringe(draft, site, today),
        "withdraw": lambda: _withdraw(draft, site),
        "fill": lambda: _fill(draft, site),
        "therapy": lambda: _therapy(draft, site),
    }
    found = rules[step]() if step in rules else []
    order: tuple[Severity, ...] = ("stop", "caution", "todo")
    return tuple(sorted(found, key=lambda point: order.index(point.severity)))


def may_inject(draft: RefillDraft, site: Site, today: date) -> bool:
    """Whether nothing speaks against injecting: label and withdrawal settled, needle checked."""
    settled = not open_points("syringe", draft, site, today) and not open_points("withdraw", draft, site, today)
    return settled and {"needle", "free_flow"} <= draft.checks


def cautions(draft: RefillDraft, site: Site) -> tuple[Reason, ...]:
    """Reasons that speak against the dose, hard and soft."""
    prescription = prescription_now(draft)
    dose = dose_after(draft, site)
    if prescription is None or not dose:
        return ()
    model = site.model(draft.reading.model)
    return check_dose(dose, prescription, dose_now(draft, site), model, site.drugs, site.limits)


def proposal(draft: RefillDraft, site: Site, new_id: Callable[[], bytes]) -> Proposal:
    """What the refill asks the pump to do. Raises `ValueError` while an entry that matters here is missing."""
    product = product_of(draft, site)
    if product is None or draft.withdrawn is None or draft.label.use_by is None:
        raise ValueError("the refill is not complete")
    fill = Fill(
        command_id=new_id(),
        withdrawn_nl=draft.withdrawn.whole,
        syringes_nl=tuple(syringe.whole for syringe in draft.syringes),
        product=product.id,
        lot=draft.label.lot,
        use_by_day=(draft.label.use_by - _EPOCH_DAY).days,
        stable_days=product.stable.whole_days,
    )
    return _asked(draft, site, new_id, (fill,))


def restart_proposal(draft: RefillDraft, site: Site, new_id: Callable[[], bytes]) -> Proposal:
    """What a restart asks the pump to do: the therapy again, nothing filled. Raises `ValueError` without one."""
    return _asked(draft, site, new_id, ())


def _asked(draft: RefillDraft, site: Site, new_id: Callable[[], bytes], orders: tuple[Order, ...]) -> Proposal:
    prescription = prescription_now(draft)
    if prescription is None:
        raise ValueError("there is no therapy to go on with")
    dose = dose_after(draft, site)
    pattern = Continuous(dose_pg_per_day=dose.whole) if dose else Stopped()
    offset = clock_offset(draft, site)
    clock = (ClockSet(command_id=new_id(), offset_ms=offset),) if offset is not None else ()
    return Proposal(
        base_revision=draft.reading.therapy.revision,
        prescription=prescription.model_copy(update={"pattern": pattern}),
        orders=(*clock, *orders),
    )


def clock_offset(draft: RefillDraft, site: Site) -> int | None:
    """The offset to set when the pump's wall clock is further from the tablet's than tolerated."""
    now = site.now()
    wall = site.local(now).replace(tzinfo=None) - datetime(1970, 1, 1)
    wanted = wall.days * 86_400_000 + wall.seconds * 1_000 + wall.microseconds // 1_000 - draft.reading.pump_time_ms
    drift = abs(wanted - draft.reading.wall_offset_ms)
    return wanted if drift > site.limits.clock_tolerance.ms else None


def from_reason(reason: Reason, site: Site) -> Open:
    """A check's reason as an open point."""
    told: Explanation = explain(reason, site.drugs)
    return Open(reason.code, "stop" if reason.severity == "hard" else "caution", told.what, told.why, told.do)


def slip_of(dose: DoseRate, draft: RefillDraft, site: Site) -> str:
    """`ten_fold` or `unit_slip` when `dose` looks like one, else nothing."""
    return dose_slip(dose_now(draft, site), dose, site.limits) or ""


def _interrogate(draft: RefillDraft, site: Site) -> list[Open]:
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
    if "patient" not in draft.checks:
        found.append(Open("patient", "todo", "Confirm that this is the patient in front of you."))
    return found


def _syringe(draft: RefillDraft, site: Site, today: date) -> list[Open]:
    label, found = draft.label, []
    prescription, product = prescription_now(draft), product_of(draft, site)
    if product is None:
        found.append(Open("product", "todo", "Choose the drug and concentration on the label."))
    elif prescription is not None:
        found += [from_reason(reason, site) for reason in product_reasons(product.id, prescription, site.drugs)]
    if not label.lot:
        found.append(Open("lot", "todo", "Enter the lot number from the label."))
    if label.use_by is None:
        found.append(Open("use_by", "todo", "Enter the expiry date from the label."))
    elif label.use_by < today:
        found.append(
            Open(
                "expired_label",
                "stop",
                "The drug in the syringe has expired.",
                "Its strength and sterility are no longer assured.",
                "Do not inject. Fetch a syringe that has not expired.",
            )
        )
    if label.volume is None:
        found.append(Open("volume", "todo", "Enter the total volume from the label."))
    return found


def _withdraw(draft: RefillDraft, site: Site) -> list[Open]:
    found = found_discrepancy(draft, site)
    if found is None:
        return [Open("withdrawn", "todo", "Enter the volume that you withdrew.")]
    if found.investigate and draft.discrepancy_reason == UNEXPLAINED:
        return [
            Open(
                "unexplained",
                "stop",
                "Do not refill this pump now.",
                "Its volume cannot be explained, so what it delivers is not known.",
                "Inject nothing, keep what was withdrawn, cancel the refill and call for help.",
            )
        ]
    if found.investigate and not draft.discrepancy_reason:
        return [
            Open(
                "discrepancy",
                "caution",
                "The volume withdrawn does not fit the program.",
                "Either the pump, the last fill or the needle is not as believed.",
                "Settle it before anything is injected.",
            )
        ]
    return []


def _fill(draft: RefillDraft, site: Site) -> list[Open]:
    found = []
    for check, text in (
        ("needle", "Confirm that the needle stop was felt."),
        ("free_flow", "Confirm free flow and no resistance."),
        ("site", "Look at the site after the injection."),
    ):
        if check not in draft.checks:
            found.append(Open(check, "todo", text))
    if not draft.syringes:
        return [*found, Open("syringes", "todo", "Enter each syringe as you inject it.")]
    label, total, capacity = draft.label.volume, draft.injected, site.model(draft.reading.model).reservoir
    if total > capacity:
        reason = Reason(
            code="over_capacity",
            severity="hard",
            field="injected",
            value=total.whole,
            limit=capacity.whole,
            unit="nL",
        )
        found.append(from_reason(reason, site))
    elif label is not None and total > label:
        found.append(
            Open(
                "above_label",
                "stop",
                f"{ml(total)} entered, but the label says {ml(label)}.",
                "More than the pharmacy made up cannot have been injected.",
                "Read each syringe again and correct the entry.",
            )
        )
    elif label is not None and total < label and not draft.left_in_syringe:
        found.append(
            Open(
                "below_label",
                "todo",
                f"{ml(label - total)} less than on the label: add a syringe, or confirm the rest.",
            )
        )
    found += _second_person(draft, site)
    return found


def _second_person(draft: RefillDraft, site: Site) -> list[Open]:
    if not needs_second_person(draft, site):
        return []
    last = draft.reading.therapy.last_fill
    was = ml(Volume.whole_base(last.injected_nl)) if last else ""
    if draft.second_total is None or not draft.second_initials:
        return [
            Open(
                "second_person",
                "caution",
                f"The last fill was {was}, this one is {ml(draft.injected)}.",
                "So large a difference is often a wrong entry.",
                "A second person reads the syringes and enters the total, with initials.",
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


def _therapy(draft: RefillDraft, site: Site) -> list[Open]:
    found = []
    if is_stopped(draft) and draft.restart == "undecided":
        found.append(Open("restart", "todo", "The pump is stopped: choose whether this refill starts it again."))
    answered = {code for code, _ in draft.overrides}
    for reason in cautions(draft, site):
        if reason.severity == "hard" or reason.code not in answered:
            found.append(from_reason(reason, site))
    return found


def ml(volume: Volume) -> str:
    """A volume in mL as it is shown: `3.4 mL`, at most three places."""
    return amount_text(volume.to("mL"), "mL", 3)
