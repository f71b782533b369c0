"""What a refill draft amounts to: what still stands open at each step, what it would program, what it changes.

Pure functions of the draft and the site. A step is left only when nothing stands open in it, and nothing is
injected while anything stands open in the syringe or withdraw step.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from datetime import date

from app.workflows.discrepancies import is_trend
from app.workflows.draft import DISCREPANCY, Draft, Step
from app.workflows.fill_rules import fill_points, is_rinsed, low_fill
from app.workflows.fluid_change import old_at_tip, reasons_of_change
from app.workflows.open_point import Open, Severity, from_reason, ml
from app.workflows.refill_own import RefillOwn, own_of
from app.workflows.site import Site
from app.workflows.titration import TITRATION, titration_reasons
from pump_core.checks import Reason, check_dose, is_refused, product_reasons, withdrawal_reasons
from pump_core.drugs import Product
from pump_core.flow import highest_dose, lowest_dose, programmed_pattern
from pump_core.patterns import Continuous, Pattern, Stopped, treats
from pump_core.prescription import Component, Mixture, Prescription
from pump_core.quantities import DoseRate, Volume
from pump_core.refill import Discrepancy, days_maybe_dry, discrepancy
from pump_core.values import replace

UNEXPLAINED = "unexplained"
"""What a discrepancy is settled with when nothing explains it: the refill ends there."""

NEW_DRUG = "This pump has given no dose of this drug, so it is judged as a start."

MAYBE_DRY = "maybe_dry/withdrawn/"
"""The key under which the caution about a reservoir that ran dry unnoticed is answered."""


def prescription_now(draft: Draft) -> Prescription | None:
    """The prescription that therapy goes on with: what runs, or what ran before the pump was stopped.

    A stopped pump that was filled with another fluid since goes on with that, and without patient boluses.
    """
    therapy = draft.reading.therapy
    held, former = therapy.prescription, therapy.before_stop
    if therapy.stopped_since_ms is None or former is None:
        return held
    if held is None or former.mixture.holds_the_same(held.mixture):
        return former
    return former.model_copy(update={"mixture": held.mixture, "patient_boluses": None})


def changes_fluid(draft: Draft, site: Site) -> bool:
    """Whether the syringe holds another drug, or another concentration, than the pump."""
    prescription, product = prescription_now(draft), product_of(draft, site)
    if prescription is None or product is None:
        return False
    return not product.fluid.holds_the_same(prescription.mixture)


def prescription_next(draft: Draft, site: Site) -> Prescription | None:
    """The prescription of before, over the fluid that the syringe holds.

    Patient boluses come along neither to another fluid nor over a time without drug: they are asked for anew.
    """
    prescription, product = prescription_now(draft), product_of(draft, site)
    if prescription is None:
        return None
    if product is None or not changes_fluid(draft, site):
        ends = prescription.patient_boluses is not None and after_gap(draft, site) and not _stays_stopped(draft)
        return prescription.model_copy(update={"patient_boluses": None}) if ends else prescription
    return prescription.model_copy(update={"mixture": product.fluid, "patient_boluses": None})


def leads_over(draft: Draft, site: Site) -> bool:
    """Whether the tip gets another fluid than it has: the syringe brings one, or the line still holds an older one.

    The latter is what a bridge leaves that was cut off, or a change while the pump stays stopped. It concerns a refill
    and a restart.
    """
    if changes_fluid(draft, site):
        return True
    prescription, old = prescription_now(draft), old_at_tip(draft)
    if prescription is None or old is None or not isinstance(draft.own, RefillOwn):
        return False
    clears = any(run.kind in ("bridge", "prime") for run in draft.reading.therapy.runs)
    return not clears and not old.holds_the_same(prescription.mixture)


def changes_drug(draft: Draft, site: Site) -> bool:
    """Whether another drug drives afterwards than was dosed last, so that no dose of before says anything."""
    therapy, then = draft.reading.therapy, prescription_next(draft, site)
    dosed = prescription_now(draft) if therapy.stopped_since_ms is None else therapy.before_stop
    return dosed is not None and then is not None and dosed.mixture.primary.drug != then.mixture.primary.drug


def needs_start(draft: Draft, site: Site) -> bool:
    """Whether the dose of before is not offered: another drug, or a time without drug in which tolerance is lost."""
    prescription = prescription_now(draft)
    if prescription is None or not treats(prescription.pattern):
        return False
    return changes_drug(draft, site) or after_gap(draft, site)


def after_gap(draft: Draft, site: Site) -> bool:
    """Whether the patient was without drug for so long that tolerance may be lost.

    A pump that was stopped tells so; of an empty one only the needle does.
    """
    return (is_stopped(draft) or draft.withdrawn is not None) and not reference_dose(draft, site)


def skipped_steps(draft: Draft, site: Site) -> frozenset[Step]:
    """Steps of a refill or a restart that do not concern it: the bridge, where the tip has its fluid already."""
    return frozenset() if leads_over(draft, site) else frozenset({"bridge"})


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
    if _stays_stopped(draft):
        return DoseRate.whole_base(0)
    if draft.dose is not None:
        return draft.dose
    prescription = prescription_next(draft, site)
    if prescription is None or needs_start(draft, site):
        return DoseRate.whole_base(0)
    return programmed_pattern(prescription.pattern, prescription.mixture, site.model(draft.reading.model)).dose


def pattern_after(prescription: Prescription, draft: Draft, site: Site) -> Pattern:
    """What runs afterwards: nothing, the dose that was entered, or the pattern as it is."""
    if _stays_stopped(draft):
        return Stopped()
    if draft.dose is not None and (may_change_dose(draft) or needs_start(draft, site)):
        return Continuous(dose_pg_per_day=draft.dose.whole) if draft.dose else Stopped()
    return prescription.pattern


def bridge_dose(draft: Draft, site: Site) -> DoseRate | None:
    """The dose of the old drug that is kept until the new fluid is at the tip; None where nothing is bridged.

    It is today's, unless another was typed. After a time without drug it is no more than what is begun with: the new
    dose of the same drug, or the least of another that it is begun with and the pump can deliver.
    """
    own, old, then = own_of(draft), old_at_tip(draft), prescription_next(draft, site)
    if own.bridge == "leave_out" or old is None or then is None or not leads_over(draft, site):
        return None
    if old.holds_the_same(then.mixture) or _stays_stopped(draft):
        return None
    if own.bridge_pg_per_day is not None:
        return DoseRate.whole_base(own.bridge_pg_per_day)
    now, same = prescription_now(draft), old.primary.drug == then.mixture.primary.drug
    if reference_dose(draft, site) and now is not None and now.mixture.primary.drug == old.primary.drug:
        return dose_now(draft, site)
    if same:
        return dose_after(draft, site)
    lowest = lowest_dose(old.primary.concentration, site.model(draft.reading.model))
    return max(lowest, site.drugs.drug(old.primary.drug).start_low)


def found_discrepancy(draft: Draft, site: Site) -> Discrepancy | None:
    """What the withdrawn volume says, once it was entered."""
    if draft.withdrawn is None:
        return None
    believed = draft.reading.therapy.reservoir
    return discrepancy(believed.expected, believed.delivered, draft.withdrawn, site.limits)


def must_settle(draft: Draft, site: Site) -> bool:
    """Whether a withdrawal is settled before the fill: beyond a limit, or smaller but on the same side as the last."""
    found = found_discrepancy(draft, site)
    return found is not None and (found.investigate or is_trend(draft.reading.therapy.last_fill, found, site.limits))


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
        "bridge": lambda: _bridge(draft, site),
        "withdraw": lambda: withdraw_points(draft, site),
        "fill": lambda: fill_points(draft, site),
        "therapy": lambda: _therapy(draft, site),
    }
    return in_order(rules[step]() if step in rules else [])


def in_order(points: Iterable[Open]) -> tuple[Open, ...]:
    """The points, most severe first."""
    order: tuple[Severity, ...] = ("stop", "caution", "todo")
    return tuple(sorted(points, key=lambda point: order.index(point.severity)))


def may_inject(draft: Draft, site: Site, today: date) -> bool:
    """Whether nothing speaks against injecting: label, bridge and withdrawal settled, needle checked, rinsed."""
    before: tuple[Step, ...] = ("syringe", "bridge", "withdraw")
    settled = not any(open_points(step, draft, site, today) for step in before)
    return settled and {"needle", "free_flow"} <= draft.checks and is_rinsed(draft, site)


def cautions(draft: Draft, site: Site) -> tuple[Reason, ...]:
    """Reasons that speak against the dose that the draft sets, hard and soft."""
    return cautions_of(dose_after(draft, site), draft, site)


def cautions_of(dose: DoseRate, draft: Draft, site: Site) -> tuple[Reason, ...]:
    """Reasons that speak against a dose: those that the pump itself will find, then those of its titration.

    A step that the pump asks about is not asked about twice, nor is how often one that the pump takes for a slip.
    """
    prescription = prescription_next(draft, site)
    if prescription is None or not dose:
        return ()
    if leads_over(draft, site):
        return (*change_cautions(draft, site, dose=dose, found=True), *_titration(dose, prescription, draft, site))
    model, reference = site.model(draft.reading.model), reference_dose(draft, site)
    patient = draft.reading.therapy.patient
    found = check_dose(dose, prescription, reference, model, site.drugs, site.limits, patient)
    if not reference or not may_change_dose(draft) or is_refused(found):
        return found
    asked = {reason.code for reason in found}
    own = _titration(dose, prescription, draft, site)
    return (*found, *(reason for reason in own if reason.code != "large_step" or "large_increase" not in asked))


def _titration(dose: DoseRate, prescription: Prescription, draft: Draft, site: Site) -> tuple[Reason, ...]:
    if needs_start(draft, site) or not may_change_dose(draft):
        return ()
    drug = site.drugs.drug(prescription.mixture.primary.drug)
    return tuple(titration_reasons(dose, dose_now(draft, site), drug, draft, site))


def change_cautions(
    draft: Draft, site: Site, *, dose: DoseRate | None = None, found: bool = False
) -> tuple[Reason, ...]:
    """Reasons against the change of fluid as it stands, at `dose` or the dose that is set; none without a change."""
    prescription, product = prescription_next(draft, site), product_of(draft, site)
    if prescription is None or not leads_over(draft, site):
        return ()
    at = draft if dose is None or dose == dose_after(draft, site) else replace(draft, dose=dose)
    if not dose_after(at, site) and not _stays_stopped(draft):
        return ()
    after = prescription.model_copy(update={"pattern": pattern_after(prescription, at, site)})
    filled = product.id if product is not None else None
    return reasons_of_change(after, filled, bridge_dose(at, site), draft, site, found=found)


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
    """Where the reason for a caution is asked: where it shows first. A discrepancy that shows there on Withdraw, what
    speaks against another fluid on Bridge, all else on Therapy.
    """
    if caution.key == DISCREPANCY and must_settle(draft, site):
        return "withdraw"
    return "bridge" if caution.key in {reason.key for reason in change_cautions(draft, site)} else "therapy"


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
    if prescription is not None and changes_drug(draft, site) and draft.dose is None and not _stays_stopped(draft):
        drug = site.drugs.drug(prescription.mixture.primary.drug)
        return [Open("start_dose", "todo", f"Set the dose of {drug.name} to begin with.")]
    answered = {key for key, _ in draft.overrides}
    reasons = change_cautions(draft, site)
    return [_with_range(reason, draft, site) for reason in reasons if _is_open(reason, answered)]


def _is_open(reason: Reason, answered: Collection[str]) -> bool:
    return reason.severity == "hard" or reason.key not in answered


def _stays_stopped(draft: Draft) -> bool:
    return is_stopped(draft) and draft.restart == "stay_stopped"


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


def driving(old: bool, draft: Draft, site: Site) -> Component | None:
    """The driving drug of the fluid at the tip, or of the one that follows."""
    prescription = prescription_next(draft, site)
    mixture: Mixture | None = old_at_tip(draft) if old else prescription.mixture if prescription else None
    return mixture.primary if mixture is not None else None


def feasible(component: Component, draft: Draft, site: Site) -> str:
    """The daily doses that the pump can deliver of a drug at its concentration: `1.2 mg/day to 600 mg/day`."""
    drug, model = site.drugs.drug(component.drug), site.model(draft.reading.model)
    lowest, highest = (of(component.concentration, model) for of in (lowest_dose, highest_dose))
    return f"{drug.dose_text(lowest, 4)} to {drug.dose_text(highest, 4)}"


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
                "A misread syringe looks like a pump that is out of order, and a pump out of order like one.",
                "They enter what they read, with initials. The first entry is hidden.",
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
    elif needs_start(draft, site) and draft.dose is None and not _stays_stopped(draft):
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
