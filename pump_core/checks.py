"""Checks of a proposal, in a fixed order, against limits that are data; the pump enforces its own copy.

    drug library → plausibility (×10, unit slip, start range) → flow → size of the step → consensus
    → what this pump carries out → alarms → capacity, product, fluid and stability of a fill → what came out

Slip and step up are judged on the driving drug, which all others follow; step down, start range and consensus
on each drug of the mixture, its concentration only when the mixture is new. A fill that ends a gap without drug
is judged as a start even when it brings no prescription: what ran before would run again.

A reason is locale-free: a code, a severity, whole numbers in the unit named. `pump_core.reasons` puts it in
words.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pump_core.catalogue import PumpModel
from pump_core.drugs import DrugLibrary
from pump_core.flow import NO_DOSE, highest_dose, lowest_dose, programmed
from pump_core.limits import Limits
from pump_core.orders import Fill, Proposal
from pump_core.prescription import AlarmSettings, Continuous, Mixture, Prescription
from pump_core.quantities import DoseRate, Volume
from pump_core.record import Int, Name, Record, Text
from pump_core.refill import Reservoir, days_maybe_dry, discrepancy

Severity = Literal["hard", "soft"]

MAX_REASONS = 32
"""More than the checks can find against one proposal."""


class Reason(Record):
    """Why a value is refused (hard) or needs a reason of its own (soft); numbers are in `unit`."""

    code: Name
    severity: Severity
    field: Name
    value: Int | None = None
    limit: Int | None = None
    unit: Text = ""
    drug: Text = ""

    @property
    def key(self) -> str:
        """What tells it from every other reason against the same proposal."""
        return f"{self.code}/{self.field}/{self.drug}"


def dose_slip(old: DoseRate, new: DoseRate, limits: Limits) -> Literal["unit_slip", "ten_fold"] | None:
    """Whether `new` looks like a slip from `old`: exactly ×1,000 or ÷1,000, or ten-fold and more."""
    if not old or not new:
        return None
    fold = new.ratio(old)
    if fold in (limits.unit_slip, 1 / limits.unit_slip):
        return "unit_slip"
    if fold >= limits.ten_fold or fold <= 1 / limits.ten_fold:
        return "ten_fold"
    return None


def check_dose(
    dose: DoseRate,
    prescription: Prescription,
    current: DoseRate,
    model: PumpModel,
    drugs: DrugLibrary,
    limits: Limits,
) -> tuple[Reason, ...]:
    """Reasons against a daily dose (0 to 2**63 pg/day) of the driving drug of `prescription`.

    `current` is what it is judged against: what runs, or ran before a stop; 0 when it is judged as a start.
    Raises `CatalogueError` for a drug that the library does not hold.
    """
    return tuple(_dose_reasons(dose, prescription.mixture, current, model, drugs, limits))


def check(
    proposal: Proposal,
    current: Prescription | None,
    running: DoseRate,
    believed: Reservoir,
    model: PumpModel,
    drugs: DrugLibrary,
    limits: Limits,
) -> tuple[Reason, ...]:
    """All reasons against `proposal` in the order of the module; empty when nothing speaks against it.

    `running` is the dose that a new one is judged against, `believed` what a withdrawal is.
    """
    reasons: list[Reason] = []
    after = proposal.prescription or current
    if proposal.prescription is not None:
        reasons += _prescription_reasons(proposal.prescription, current, running, model, drugs, limits)
    for order in proposal.orders:
        if isinstance(order, Fill):
            if proposal.prescription is None and not running:
                reasons += _resumed_reasons(current, model, drugs, limits)
            reasons += _fill_reasons(order, after, model, drugs)
            flows = after is not None and isinstance(after.pattern, Continuous)
            reasons += withdrawal_reasons(order.withdrawn, believed, limits, flows=flows)
    return tuple(reasons)


def withdrawal_reasons(withdrawn: Volume, believed: Reservoir, limits: Limits, *, flows: bool) -> Iterator[Reason]:
    """Reasons that what came out gives to ask: a discrepancy, and drug that `flows` again after a dry spell."""
    if discrepancy(believed.expected, believed.delivered, withdrawn, limits).investigate:
        yield Reason(
            code="discrepancy",
            severity="soft",
            field="withdrawn",
            value=_microlitres(withdrawn),
            limit=_microlitres(believed.expected),
            unit="uL",
        )
    dry = days_maybe_dry(believed, withdrawn, limits) if flows else None
    if dry is not None:
        yield Reason(
            code="maybe_dry",
            severity="soft",
            field="withdrawn",
            value=round(dry),
            limit=limits.restart_gap.whole_days,
            unit="days",
        )


def product_reasons(product_id: str, mixture: Mixture, drugs: DrugLibrary) -> Iterator[Reason]:
    """Reasons against putting a product into a pump of this mixture: same drug, same concentration.

    Into a mixture of several drugs goes what a pharmacy made up: no product, or one of its drugs.
    """
    product, primary = drugs.find_product(product_id), mixture.primary
    several = {component.drug for component in mixture.components if len(mixture.components) > 1}
    if several and (not product_id or (product is not None and product.drug in several)):
        return
    if product is None:
        yield Reason(code="product_unknown", severity="hard", field="product")
    elif product.drug != primary.drug or several:
        yield Reason(code="other_drug", severity="hard", field="product", drug=product.drug)
    elif product.concentration != primary.concentration:
        yield Reason(
            code="other_concentration",
            severity="hard",
            field="product",
            value=product.concentration.whole,
            limit=primary.concentration_pg_per_ml,
            unit="pg/mL",
            drug=product.drug,
        )


def is_refused(reasons: tuple[Reason, ...]) -> bool:
    """Whether a hard reason stands among them."""
    return any(reason.severity == "hard" for reason in reasons)


def _prescription_reasons(
    new: Prescription,
    current: Prescription | None,
    running: DoseRate,
    model: PumpModel,
    drugs: DrugLibrary,
    limits: Limits,
) -> Iterator[Reason]:
    for component in new.mixture.components:
        if component.drug not in drugs.drugs:
            yield Reason(code="drug_unknown", severity="hard", field="drug", drug=component.drug)
            return
        if component.concentration_pg_per_ml % model.concentration_step.whole:
            yield Reason(
                code="concentration_off_step",
                severity="hard",
                field="concentration",
                value=component.concentration_pg_per_ml,
                limit=model.concentration_step.whole,
                unit="pg/mL",
                drug=component.drug,
            )
            return
    if isinstance(new.pattern, Continuous):
        yield from _dose_reasons(new.pattern.dose, new.mixture, running, model, drugs, limits)
    if current is None or not new.mixture.holds_the_same(current.mixture):
        yield from _strength_reasons(new.mixture, drugs)
    if current is not None and not new.mixture.holds_the_same(current.mixture):
        yield Reason(code="bridge_needed", severity="hard", field="drug", drug=new.mixture.primary.drug)
    elif current is not None:
        yield from _order_reasons("drug", new.mixture, current.mixture)
    if new.patient_boluses is not None:
        yield Reason(code="patient_boluses_unavailable", severity="hard", field="patient_boluses")
    yield from _alarm_reasons(new.alarms, model)


def _strength_reasons(mixture: Mixture, drugs: DrugLibrary) -> Iterator[Reason]:
    for component in mixture.components:
        consensus = drugs.drug(component.drug).consensus_concentration
        if component.concentration > consensus:
            yield Reason(
                code="above_consensus_concentration",
                severity="soft",
                field="concentration",
                value=component.concentration_pg_per_ml,
                limit=int(consensus.base),
                unit="pg/mL",
                drug=component.drug,
            )


def _resumed_reasons(
    current: Prescription | None, model: PumpModel, drugs: DrugLibrary, limits: Limits
) -> Iterator[Reason]:
    if current is not None and isinstance(current.pattern, Continuous):
        yield from _dose_reasons(current.pattern.dose, current.mixture, NO_DOSE, model, drugs, limits)


def _dose_reasons(
    dose: DoseRate, mixture: Mixture, running: DoseRate, model: PumpModel, drugs: DrugLibrary, limits: Limits
) -> Iterator[Reason]:
    first = mixture.primary
    flow, doses = programmed(dose, first.concentration, model).flow, _doses(dose, mixture, model)
    slip = dose_slip(running, dose, limits)
    if slip:
        yield _dose_reason(slip, "hard", first.drug, dose, running)
    for drug_id, own in doses:
        start = drugs.drug(drug_id).start_high
        if not running and own > start:
            tenfold = own >= start.times(limits.ten_fold)
            yield _dose_reason("above_start_range", "hard" if tenfold else "soft", drug_id, own, start)
    if flow < model.min_flow:
        lowest = lowest_dose(first.concentration, model)
        yield _dose_reason("flow_below_minimum", "hard", first.drug, dose, lowest)
    elif flow > model.max_flow:
        highest = highest_dose(first.concentration, model)
        yield _dose_reason("flow_above_maximum", "hard", first.drug, dose, highest)
    largest = running.times(1 + limits.dose_change_percent / 100)
    if running and not slip and dose > largest:
        yield _dose_reason("large_increase", "soft", first.drug, dose, largest)
    if running and not slip and dose < running:
        yield from _decrease_reasons(dose, running, mixture, model, drugs)
    for drug_id, own in doses:
        consensus = drugs.drug(drug_id).consensus_dose
        if own > consensus:
            yield _dose_reason("above_consensus", "soft", drug_id, own, consensus)


def _decrease_reasons(
    dose: DoseRate, running: DoseRate, mixture: Mixture, model: PumpModel, drugs: DrugLibrary
) -> Iterator[Reason]:
    """A step down, judged on each drug whose sudden lack harms."""
    for (drug_id, own), (_, before) in zip(_doses(dose, mixture, model), _doses(running, mixture, model), strict=True):
        percent = drugs.drug(drug_id).largest_decrease_percent
        smallest = before.times(1 - percent / 100) if percent is not None else None
        if smallest is not None and own < smallest:
            yield _dose_reason("large_decrease", "soft", drug_id, own, smallest)


def _doses(dose: DoseRate, mixture: Mixture, model: PumpModel) -> list[tuple[str, DoseRate]]:
    """The daily dose of each drug when the driving one gets `dose`: that as asked, the others by the flow it makes."""
    first, *others = mixture.components
    flow = programmed(dose, first.concentration, model).flow
    return [(first.drug, dose), *((other.drug, flow * other.concentration) for other in others)]


def _dose_reason(code: str, severity: Severity, drug_id: str, dose: DoseRate, limit: DoseRate) -> Reason:
    return Reason(
        code=code,
        severity=severity,
        field="dose",
        value=int(dose.base),
        limit=int(limit.base),
        unit="pg/day",
        drug=drug_id,
    )


def _alarm_reasons(alarms: AlarmSettings, model: PumpModel) -> Iterator[Reason]:
    low, least, most = alarms.low_reservoir, model.low_reservoir_min, model.low_reservoir_max
    if not least <= low <= most:
        yield Reason(
            code="low_alarm_out_of_range",
            severity="hard",
            field="low_reservoir",
            value=low.whole,
            limit=(least if low < least else most).whole,
            unit="nL",
        )
    for field, interval, shortest, longest in (
        (
            "critical_interval",
            alarms.critical_interval_ms,
            model.critical_interval.ms,
            model.critical_interval_max.ms,
        ),
        (
            "noncritical_interval",
            alarms.noncritical_interval_ms,
            model.noncritical_interval.ms,
            model.noncritical_interval_max.ms,
        ),
    ):
        if not shortest <= interval <= longest:
            yield Reason(
                code="alarm_interval_out_of_range",
                severity="hard",
                field=field,
                value=interval,
                limit=shortest if interval < shortest else longest,
                unit="ms",
            )


def _fill_reasons(
    fill: Fill, prescription: Prescription | None, model: PumpModel, drugs: DrugLibrary
) -> Iterator[Reason]:
    capacity = model.reservoir.whole
    for field, nl in (("injected", fill.injected_nl), ("withdrawn", fill.withdrawn_nl)):
        if nl > capacity:
            yield Reason(code="over_capacity", severity="hard", field=field, value=nl, limit=capacity, unit="nL")
    step = model.fill_step.whole
    for field, volumes in (("injected", fill.syringes_nl), ("withdrawn", (fill.withdrawn_nl,))):
        off = next((nl for nl in volumes if nl % step), None)
        if off is not None:
            yield Reason(code="volume_off_step", severity="hard", field=field, value=off, limit=step, unit="nL")
    if prescription is None:
        yield Reason(code="no_prescription", severity="hard", field="drug")
        return
    against = [*product_reasons(fill.product, prescription.mixture, drugs)]
    yield from against or _fluid_reasons(fill.fluid, prescription.mixture)
    yield from _stability_reasons(fill, drugs)
    if fill.injected_nl <= prescription.alarms.low_reservoir_nl:
        low = prescription.alarms.low_reservoir_nl
        yield Reason(
            code="fill_below_alarm",
            severity="hard",
            field="injected",
            value=fill.injected_nl,
            limit=low,
            unit="nL",
        )


def _microlitres(volume: Volume) -> int:
    return round(volume.to("uL"))


def _fluid_reasons(fluid: Mixture, mixture: Mixture) -> Iterator[Reason]:
    """The first thing in which the fluid of the label is not what the pump holds."""
    holds = {component.drug: component for component in mixture.components}
    label = {component.drug: component for component in fluid.components}
    if label.keys() != holds.keys():
        odd = next((drug for drug in label if drug not in holds), fluid.primary.drug)
        yield Reason(code="other_drug", severity="hard", field="fluid", drug=odd)
        return
    for drug, component in label.items():
        if component != holds[drug]:
            yield Reason(
                code="other_concentration",
                severity="hard",
                field="fluid",
                value=component.concentration_pg_per_ml,
                limit=holds[drug].concentration_pg_per_ml,
                unit="pg/mL",
                drug=drug,
            )
            return
    yield from _order_reasons("fluid", fluid, mixture)


def _order_reasons(field: str, said: Mixture, holds: Mixture) -> Iterator[Reason]:
    """Of one fluid said in two orders only the first drug matters: it drives."""
    if said.primary != holds.primary:
        yield Reason(code="other_order", severity="hard", field=field, drug=said.primary.drug)


def _stability_reasons(fill: Fill, drugs: DrugLibrary) -> Iterator[Reason]:
    """A fluid is stable no longer than its product, nor than the longest-lasting product of each of its drugs."""
    product = drugs.find_product(fill.product)
    known = [drugs.drugs[each.drug].products for each in fill.fluid.components if each.drug in drugs.drugs]
    figures = [max(each.stable.whole_days for each in products) for products in known if products]
    longest = min([*figures, *([product.stable.whole_days] if product else [])], default=None)
    if longest is not None and fill.stable_days > longest:
        yield Reason(
            code="stability_too_long",
            severity="hard",
            field="stable_days",
            value=fill.stable_days,
            limit=longest,
            unit="days",
        )
