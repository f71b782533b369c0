"""What a refill draft amounts to: what it would program, what it changes, what speaks against it.

Pure functions of the draft and the site. What keeps each step from being left is worked out in `refill_points`.
"""

from __future__ import annotations

from collections.abc import Iterable

from app.workflows.discrepancies import is_trend
from app.workflows.draft import DISCREPANCY, Draft, Step
from app.workflows.fluid_change import old_at_tip, reasons_of_change
from app.workflows.open_point import Open, Severity
from app.workflows.own_pattern import SetsPattern
from app.workflows.refill_own import RefillOwn, own_of
from app.workflows.site import Site
from app.workflows.stopped import at_minimum_rate
from app.workflows.titration import TITRATION, titration_reasons
from pump_core.checks import Reason, check_dose, is_refused, withdrawal_reasons
from pump_core.drugs import Product
from pump_core.flow import highest_dose, lowest_dose, programmed_pattern
from pump_core.patterns import Continuous, Pattern, Stopped, treats
from pump_core.prescription import Component, Mixture, Prescription
from pump_core.quantities import DoseRate, Volume
from pump_core.refill import Discrepancy, days_maybe_dry, discrepancy
from pump_core.values import replace

UNEXPLAINED = "unexplained"
"""What a discrepancy is settled with when nothing explains it: the refill ends there."""

MAYBE_DRY = "maybe_dry/withdrawn/"
"""The key under which the caution about a reservoir that ran dry unnoticed is answered."""


def prescription_now(draft: Draft) -> Prescription | None:
    """The prescription that therapy goes on with: what runs, or what ran before the pump was stopped.

    Fluid, catheter and alarms are those that hold now: they may have changed while it was stopped, and patient boluses
    do not come along to another fluid. A pump at minimum rate goes on with that, unless it is restarted.
    """
    therapy = draft.reading.therapy
    held, former = therapy.prescription, therapy.before_stop
    if former is None or held is None or not rested(draft):
        return held
    now = former.model_copy(update={"catheter": held.catheter, "alarms": held.alarms})
    if now.mixture.holds_the_same(held.mixture):
        return now
    return now.model_copy(update={"mixture": held.mixture, "patient_boluses": None})


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
        ends = prescription.patient_boluses is not None and after_gap(draft, site) and not stays_stopped(draft)
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
    then = prescription_next(draft, site)
    dosed = draft.reading.therapy.before_stop if rested(draft) else prescription_now(draft)
    return dosed is not None and then is not None and dosed.mixture.primary.drug != then.mixture.primary.drug


def needs_start(draft: Draft, site: Site) -> bool:
    """Whether the dose of before is not offered: another drug, or a time without drug in which tolerance is lost."""
    prescription = prescription_now(draft)
    if prescription is None or not treats(prescription.pattern):
        return False
    return changes_drug(draft, site) or after_gap(draft, site)


def after_gap(draft: Draft, site: Site) -> bool:
    """Whether the patient was without drug for so long that tolerance may be lost.

    A pump that was stopped tells so, and one that is restarted from minimum rate; of an empty one only the needle does.
    """
    return (rested(draft) or draft.withdrawn is not None) and not reference_dose(draft, site)


def rested(draft: Draft) -> bool:
    """Whether the therapy that follows is the one remembered from before a stop, or from before minimum rate."""
    return is_stopped(draft) or (draft.restart == "restart" and at_minimum_rate(draft))


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


def before_rest(draft: Draft) -> str:
    """From when the dose now is, where it rests: `before the stop`; empty while it flows."""
    if not rested(draft):
        return ""
    return "before the stop" if is_stopped(draft) else "before minimum rate"


def line_busy(draft: Draft) -> Reason | None:
    """That no other dose can be set while a prime or a bridge runs: the pump would refuse it."""
    prescription, runs = draft.reading.therapy.prescription, draft.reading.therapy.runs
    if prescription is None or not any(run.kind in ("bridge", "prime") for run in runs):
        return None
    return Reason(code="line_busy", severity="hard", field="drug", drug=prescription.mixture.primary.drug)


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
    if stays_stopped(draft):
        return DoseRate.whole_base(0)
    if isinstance(draft.own, SetsPattern):
        return draft.own.daily_dose(draft, site)
    if draft.dose is not None and (may_change_dose(draft) or needs_start(draft, site)):
        return draft.dose
    prescription = prescription_next(draft, site)
    if prescription is None or needs_start(draft, site):
        return DoseRate.whole_base(0)
    return programmed_pattern(prescription.pattern, prescription.mixture, site.model(draft.reading.model)).dose


def pattern_after(prescription: Prescription, draft: Draft, site: Site) -> Pattern:
    """What runs afterwards: nothing, the pattern or dose that was entered, or the pattern as it is."""
    if stays_stopped(draft):
        return Stopped()
    if isinstance(draft.own, SetsPattern):
        return draft.own.pattern(draft, site)
    if draft.dose is not None and (may_change_dose(draft) or needs_start(draft, site)):
        return Continuous(dose_pg_per_day=draft.dose.whole) if draft.dose else Stopped()
    return prescription.pattern


def bridge_dose(draft: Draft, site: Site) -> DoseRate | None:
    """The dose of the old drug that is kept until the new fluid is at the tip; None where nothing is bridged.

    It is today's, unless another was typed. After a time without drug it is no more than what is begun with: the new
    dose of the same drug, or the least of another that it is begun with and the pump can deliver. A pump that stays at
    minimum rate has no therapy to lead over to.
    """
    own, old, then = own_of(draft), old_at_tip(draft), prescription_next(draft, site)
    if own.bridge == "leave_out" or old is None or then is None or not leads_over(draft, site):
        return None
    if old.holds_the_same(then.mixture) or stays_stopped(draft) or not treats(then.pattern):
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


def in_order(points: Iterable[Open]) -> tuple[Open, ...]:
    """The points, most severe first."""
    order: tuple[Severity, ...] = ("stop", "caution", "todo")
    return tuple(sorted(points, key=lambda point: order.index(point.severity)))


def cautions(draft: Draft, site: Site) -> tuple[Reason, ...]:
    """Reasons that speak against the dose that the draft sets, hard and soft."""
    if isinstance(draft.own, SetsPattern):
        return draft.own.cautions(draft, site)
    return cautions_of(dose_after(draft, site), draft, site)


def cautions_of(dose: DoseRate, draft: Draft, site: Site) -> tuple[Reason, ...]:
    """Reasons that speak against a dose: those that the pump itself will find, then those of its titration.

    A step that the pump asks about is not asked about twice, nor is how often one that the pump takes for a slip.
    What minimum rate gives is no dose, and is not judged as one.
    """
    prescription = prescription_next(draft, site)
    if prescription is None or not dose or not treats(prescription.pattern):
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
    if not dose_after(at, site) and not stays_stopped(draft):
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


def stays_stopped(draft: Draft) -> bool:
    """Whether a stopped pump is left so."""
    return is_stopped(draft) and draft.restart == "stay_stopped"


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
