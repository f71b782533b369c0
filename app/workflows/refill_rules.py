"""What a refill draft amounts to: what still stands open at each step, what it would program, what it changes.

Pure functions of the draft and the site. A step is left only when nothing stands open in it, and nothing is
injected while anything stands open in the syringe or withdraw step.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from app.workflows.draft import DISCREPANCY, Draft, Step
from app.workflows.fill_rules import fill_points, low_fill
from app.workflows.open_point import Open, Severity, from_reason
from app.workflows.own_pattern import SetsPattern
from app.workflows.site import Site
from app.workflows.titration import TITRATION, titration_reasons
from pump_core.checks import Reason, check_dose, is_refused, product_reasons, withdrawal_reasons
from pump_core.drugs import Product
from pump_core.flow import programmed_pattern
from pump_core.patterns import Continuous
from pump_core.prescription import Prescription
from pump_core.quantities import DoseRate, Volume
from pump_core.refill import Discrepancy, days_maybe_dry, discrepancy
from pump_core.values import replace

UNEXPLAINED = "unexplained"
"""What a discrepancy is settled with when nothing explains it: the refill ends there."""

MAYBE_DRY = "maybe_dry/withdrawn/"
"""The key under which the caution about a reservoir that ran dry unnoticed is answered."""


def prescription_now(draft: Draft) -> Prescription | None:
    """The prescription that therapy goes on with: what runs, or what ran before the pump was stopped."""
    therapy = draft.reading.therapy
    if therapy.stopped_since_ms is not None and therapy.before_stop is not None:
        return therapy.before_stop
    return therapy.prescription


def dose_now(draft: Draft, site: Site) -> DoseRate:
    """The daily dose of that prescription as the pump delivers it, on average over its pattern."""
    prescription = prescription_now(draft)
    if prescription is None:
        return DoseRate.whole_base(0)
    return programmed_pattern(prescription.pattern, prescription.mixture, site.model(draft.reading.model)).dose


def may_change_dose(draft: Draft) -> bool:
    """Whether this workflow may set another dose: of one constant dose it may, a pattern of several it keeps."""
    prescription = prescription_now(draft)
    return prescription is not None and isinstance(prescription.pattern, Continuous)


def is_stopped(draft: Draft) -> bool:
    """Whether the pump was stopped when it was read."""
    return draft.reading.therapy.stopped_since_ms is not None


def product_of(draft: Draft, site: Site) -> Product | None:
    """The product on the label, once chosen."""
    return site.drugs.find_product(draft.label.product_id) if draft.label.product_id else None


def reference_dose(draft: Draft, site: Site) -> DoseRate:
    """The daily dose that the pump judges a new one against; 0 when it would judge it as a start.

    So it does when the needle found nothing where the pump believed that something was left.
    """
    therapy = draft.reading.therapy
    if draft.withdrawn is not None and days_maybe_dry(therapy.reservoir, draft.withdrawn, site.limits) is not None:
        return DoseRate.whole_base(0)
    return DoseRate.whole_base(draft.reading.therapy.reference_dose_pg_per_day)


def dose_after(draft: Draft, site: Site) -> DoseRate:
    """The daily dose after this refill, on the pump's own step; zero when it stays stopped."""
    if is_stopped(draft) and draft.restart == "stay_stopped":
        return DoseRate.whole_base(0)
    if isinstance(draft.own, SetsPattern):
        return draft.own.daily_dose(draft, site)
    return draft.dose if draft.dose is not None else dose_now(draft, site)


def found_discrepancy(draft: Draft, site: Site) -> Discrepancy | None:
    """What the withdrawn volume says, once it was entered."""
    if draft.withdrawn is None:
        return None
    believed = draft.reading.therapy.reservoir
    return discrepancy(believed.expected, believed.delivered, draft.withdrawn, site.limits)


def expected_volume(draft: Draft) -> Volume:
    """What the pump believes is left."""
    return draft.reading.therapy.reservoir.expected


def delivered_since_fill(draft: Draft) -> Volume:
    """What should have been delivered since the last fill."""
    return draft.reading.therapy.reservoir.delivered


def open_points(step: Step, draft: Draft, site: Site, today: date) -> tuple[Open, ...]:
    """Everything that keeps `step` from being left, most severe first."""
    rules: dict[Step, Callable[[], list[Open]]] = {
        "interrogate": lambda: _interrogate(draft, site),
        "syringe": lambda: _syringe(draft, site, today),
        "withdraw": lambda: _withdraw(draft, site),
        "fill": lambda: fill_points(draft, site),
        "therapy": lambda: _therapy(draft, site),
    }
    return in_order(rules[step]() if step in rules else [])


def in_order(points: Iterable[Open]) -> tuple[Open, ...]:
    """The points, most severe first."""
    order: tuple[Severity, ...] = ("stop", "caution", "todo")
    return tuple(sorted(points, key=lambda point: order.index(point.severity)))


def may_inject(draft: Draft, site: Site, today: date) -> bool:
    """Whether nothing speaks against injecting: label and withdrawal settled, needle checked."""
    settled = not open_points("syringe", draft, site, today) and not open_points("withdraw", draft, site, today)
    return settled and {"needle", "free_flow"} <= draft.checks


def cautions(draft: Draft, site: Site) -> tuple[Reason, ...]:
    """Reasons that speak against the dose that the draft sets, hard and soft."""
    if isinstance(draft.own, SetsPattern):
        return draft.own.cautions(draft, site)
    return cautions_of(dose_after(draft, site), draft, site)


def cautions_of(dose: DoseRate, draft: Draft, site: Site) -> tuple[Reason, ...]:
    """Reasons that speak against a dose: those that the pump itself will find, then those of its titration.

    A step that the pump asks about is not asked about twice, nor is how often one that the pump takes for a slip.
    """
    prescription = prescription_now(draft)
    if prescription is None or not dose:
        return ()
    model, reference = site.model(draft.reading.model), reference_dose(draft, site)
    patient = draft.reading.therapy.patient
    found = check_dose(dose, prescription, reference, model, site.drugs, site.limits, patient)
    if not reference or not may_change_dose(draft) or is_refused(found):
        return found
    asked = {reason.code for reason in found}
    drug = site.drugs.drug(prescription.mixture.primary.drug)
    titrated = titration_reasons(dose, dose_now(draft, site), drug, draft, site)
    own = (reason for reason in titrated if reason.code != "large_step" or "large_increase" not in asked)
    return (*found, *own)


def titration_cautions(draft: Draft, site: Site) -> tuple[Reason, ...]:
    """Of these, what no pump raises: how often, and by how much, the drug's own label lets it be raised."""
    return tuple(reason for reason in cautions(draft, site) if reason.code in TITRATION)


def due_cautions(draft: Draft, site: Site) -> tuple[Reason, ...]:
    """All that wants a reason, of dose and withdrawal: found in our own reading, or raised by the pump since."""
    own = [*cautions(draft, site)]
    if draft.withdrawn is not None:
        flows = bool(dose_after(draft, site))
        own += withdrawal_reasons(draft.withdrawn, draft.reading.therapy.reservoir, site.limits, flows=flows)
    keys = {reason.key for reason in own}
    return (*own, *(reason for reason in draft.asked if reason.key not in keys))


def step_of(caution: Reason, draft: Draft, site: Site) -> Step:
    """Where the reason for a caution is asked: a discrepancy that shows there on Withdraw, all else on Therapy."""
    found = found_discrepancy(draft, site)
    return "withdraw" if caution.key == DISCREPANCY and found is not None and found.investigate else "therapy"


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
    prescription, product = prescription_now(draft), product_of(draft, site)
    if product is None:
        found.append(Open("product", "todo", "Choose the drug and concentration on the label."))
    elif prescription is not None:
        found += [from_reason(reason, site) for reason in product_reasons(product.id, prescription.mixture, site.drugs)]
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
    else:
        found += low_fill(label.volume, draft, site)
    return found


def _withdraw(draft: Draft, site: Site) -> list[Open]:
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
                "Inject nothing and keep what was withdrawn. The reservoir is empty while the pump counts on: its "
                "alarm will be too late. Call for help, and arrange other drug cover before the patient leaves.",
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


def _therapy(draft: Draft, site: Site) -> list[Open]:
    found = []
    if is_stopped(draft) and draft.restart == "undecided":
        found.append(Open("restart", "todo", "The pump is stopped: choose whether this refill starts it again."))
    answered = {key for key, _ in draft.overrides}
    for reason in _on_therapy(draft, site):
        if reason.severity == "hard" or reason.key not in answered:
            found.append(_said(reason, draft, site))
    return found


def _on_therapy(draft: Draft, site: Site) -> list[Reason]:
    return [reason for reason in due_cautions(draft, site) if step_of(reason, draft, site) == "therapy"]


def _said(reason: Reason, draft: Draft, site: Site) -> Open:
    """A reason as an open point; one that sent the clinician back from Review says so."""
    point = from_reason(reason, site)
    if reason.key not in {asked.key for asked in draft.asked}:
        return point
    return replace(point, why=f"This came up after the pump was read, and nothing was programmed. {point.why}")


def answered_cautions(draft: Draft, site: Site) -> tuple[Open, ...]:
    """Cautions of the therapy step that were answered with a reason and still hold."""
    answered = {key for key, _ in draft.overrides}
    return tuple(from_reason(reason, site) for reason in _on_therapy(draft, site) if reason.key in answered)
