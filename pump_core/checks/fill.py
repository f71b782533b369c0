"""Checks of a fill: capacity, entry step, product, fluid, stability, and what the needle found."""

from __future__ import annotations

from collections.abc import Iterator

from pump_core.catalogue import PumpModel
from pump_core.checks.reason import Reason, beyond, hard
from pump_core.drugs import DrugLibrary
from pump_core.limits import Limits
from pump_core.orders import Fill
from pump_core.prescription import Mixture, Prescription
from pump_core.quantities import Volume
from pump_core.refill import Reservoir, days_maybe_dry, discrepancy


def fill_reasons(
    fill: Fill, prescription: Prescription | None, model: PumpModel, drugs: DrugLibrary
) -> Iterator[Reason]:
    """Reasons against a fill of a pump that then holds `prescription`."""
    yield from _volume_reasons(fill, model)
    if prescription is None:
        yield hard("no_prescription", "drug")
        return
    against = [*product_reasons(fill.product, prescription.mixture, drugs)]
    yield from against or _fluid_reasons(fill.fluid, prescription.mixture)
    yield from _stability_reasons(fill, drugs)
    low = prescription.alarms.low_reservoir_nl
    if fill.injected_nl <= low:
        yield beyond("fill_below_alarm", "hard", "injected", fill.injected_nl, low, "nL")


def withdrawal_reasons(withdrawn: Volume, believed: Reservoir, limits: Limits, *, flows: bool) -> Iterator[Reason]:
    """Reasons that what came out gives to ask: a discrepancy, and drug that `flows` again after a dry spell."""
    if discrepancy(believed.expected, believed.delivered, withdrawn, limits).investigate:
        value, limit = _microlitres(withdrawn), _microlitres(believed.expected)
        yield beyond("discrepancy", "soft", "withdrawn", value, limit, "uL")
    dry = days_maybe_dry(believed, withdrawn, limits) if flows else None
    if dry is not None:
        yield beyond("maybe_dry", "soft", "withdrawn", round(dry), limits.restart_gap.whole_days, "days")


def product_reasons(product_id: str, mixture: Mixture, drugs: DrugLibrary) -> Iterator[Reason]:
    """Reasons against putting a product into a pump of this mixture: same drug, same concentration.

    Into a mixture of several drugs goes what a pharmacy made up: no product, or one of its drugs.
    """
    product, primary = drugs.find_product(product_id), mixture.primary
    several = {component.drug for component in mixture.components if len(mixture.components) > 1}
    if several and (not product_id or (product is not None and product.drug in several)):
        return
    if not several and not product_id and not drugs.drug(primary.drug).products:
        return
    if product is None:
        yield hard("product_unknown", "product")
    elif product.drug != primary.drug or several:
        yield hard("other_drug", "product", product.drug)
    elif product.concentration != primary.concentration:
        value, limit = product.concentration.whole, primary.concentration_pg_per_ml
        yield beyond("other_concentration", "hard", "product", value, limit, "pg/mL", product.drug)


def order_reasons(field: str, said: Mixture, holds: Mixture) -> Iterator[Reason]:
    """Of one fluid said in two orders only the first drug matters: it drives."""
    if said.primary != holds.primary:
        yield hard("other_order", field, said.primary.drug)


def _volume_reasons(fill: Fill, model: PumpModel) -> Iterator[Reason]:
    capacity, step = model.reservoir.whole, model.fill_step.whole
    for field, nl in (("injected", fill.injected_nl), ("withdrawn", fill.withdrawn_nl)):
        if nl > capacity:
            yield beyond("over_capacity", "hard", field, nl, capacity, "nL")
    for field, volumes in (("injected", fill.syringes_nl), ("withdrawn", (fill.withdrawn_nl,))):
        off = next((nl for nl in volumes if nl % step), None)
        if off is not None:
            yield beyond("volume_off_step", "hard", field, off, step, "nL")


def _fluid_reasons(fluid: Mixture, mixture: Mixture) -> Iterator[Reason]:
    """The first thing in which the fluid of the label is not what the pump holds."""
    holds = {component.drug: component for component in mixture.components}
    label = {component.drug: component for component in fluid.components}
    if label.keys() != holds.keys():
        odd = next((drug for drug in label if drug not in holds), fluid.primary.drug)
        yield hard("other_drug", "fluid", odd)
        return
    for drug, component in label.items():
        if component != holds[drug]:
            value, limit = component.concentration_pg_per_ml, holds[drug].concentration_pg_per_ml
            yield beyond("other_concentration", "hard", "fluid", value, limit, "pg/mL", drug)
            return
    yield from order_reasons("fluid", fluid, mixture)


def _stability_reasons(fill: Fill, drugs: DrugLibrary) -> Iterator[Reason]:
    """A fluid is stable no longer than its product, nor than the longest-lasting product of each of its drugs."""
    product = drugs.find_product(fill.product)
    known = [drugs.drugs[each.drug].products for each in fill.fluid.components if each.drug in drugs.drugs]
    figures = [max(each.stable.whole_days for each in products) for products in known if products]
    longest = min([*figures, *([product.stable.whole_days] if product else [])], default=None)
    if longest is not None and fill.stable_days > longest:
        yield beyond("stability_too_long", "hard", "stable_days", fill.stable_days, longest, "days")


def _microlitres(volume: Volume) -> int:
    return round(volume.to("uL"))
