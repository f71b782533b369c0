"""What lies in the line, and what has to happen to it: bridge, prime, or nothing.

fluid changes, line full of the old one      → bridge, or a reason why not
line without drug, therapy begins            → prime, or a reason why not
catheter drawn empty, therapy goes on        → prime, or a reason why not
drug at the tip already                      → no prime
bridge or prime running or asked for         → no other bolus, no other fluid
"""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from pump_core.checks.ceilings import consensus_limits, label_limits
from pump_core.checks.device import bolus_limits, leg_limits
from pump_core.checks.plausibility import dose_slip, plausibility
from pump_core.checks.reason import Reason, dose_reason, hard, valued
from pump_core.checks.standing import Standing
from pump_core.log import scaled
from pump_core.orders import Aspirated, Bridge, Order, Prime, Proposal, SingleBolus
from pump_core.patterns import MinimumRate, Stopped, flow_of, plan_of
from pump_core.prescription import Mixture, Prescription
from pump_core.quantities import DoseRate, FlowRate


def line_reasons(proposal: Proposal, after: Prescription | None, standing: Standing) -> Iterator[Reason]:
    """Reasons against bridge, prime and single bolus, and against leaving them out. `after` is what then holds."""
    orders = {order.kind: order for order in proposal.orders}
    bridge, prime, bolus = orders.get("bridge"), orders.get("prime"), orders.get("single_bolus")
    starts = proposal.prescription is not None and not isinstance(proposal.prescription.pattern, Stopped)
    if "stop" in orders and (starts or bridge or prime or bolus):
        yield hard("stop_stands_alone", "stop")
        return
    if bridge or prime or bolus:
        yield from _cannot_flow(standing, filled="fill" in orders)
    if (bridge or prime or bolus) and after is None:
        yield hard("no_prescription", "boluses")
        return
    if after is None:
        return
    busy = any(run in ("bridge", "prime") for run in standing.runs)
    changes = _changes(after, standing.current)
    if busy and proposal.prescription is not None and _differs(after, standing.current):
        yield hard("line_busy", "drug", after.mixture.primary.drug)
    if changes and "fill" not in orders and not _reservoir_holds(after.mixture, standing):
        yield hard("fluid_not_filled", "drug", after.mixture.primary.drug)
    if changes and after.patient_boluses is not None:
        yield hard("patient_boluses_after_change", "patient_boluses")
    if (bridge or prime) and (standing.runs or bolus or (bridge and prime)):
        yield hard("bolus_locked_out", "boluses")
    elif isinstance(bridge, Bridge):
        yield from _bridge(bridge, after, standing, aspirated="aspirated" in orders)
    elif isinstance(prime, Prime):
        yield from _prime(prime, after, standing, orders.get("aspirated"))
    if isinstance(bolus, SingleBolus):
        yield from _bolus(bolus, after, standing, locked=busy)
    if busy or bridge or not _flows(after):
        return
    if proposal.prescription is not None:
        yield from _left_out(after, standing, primed=prime is not None, aspirated="aspirated" in orders)
    elif "aspirated" in orders and prime is None:
        yield _prime_needed(after)


def _changes(after: Prescription, current: Prescription | None) -> bool:
    return current is not None and not after.mixture.holds_the_same(current.mixture)


def _differs(after: Prescription, current: Prescription | None) -> bool:
    """Whether anything differs that a running bridge or prime was reckoned with, or leads over to.

    Stopping and minimum rate do not count: they end what runs.
    """
    if current is None or _changes(after, current):
        return True
    if not _flows(after):
        return after.catheter != current.catheter
    return after.pattern != current.pattern or after.catheter != current.catheter


def _reservoir_holds(mixture: Mixture, standing: Standing) -> bool:
    if standing.path is None:
        return True
    label = standing.path.reservoir(standing.pushed).label
    return label is not None and label.holds_the_same(mixture)


def _cannot_flow(standing: Standing, *, filled: bool) -> Iterator[Reason]:
    """Reasons against anything that is to flow now."""
    if standing.ended:
        yield hard("end_of_service", "boluses")
    if standing.stalled:
        yield hard("rotor_stalled", "boluses")
    if not standing.believed.expected and not filled and standing.current is not None:
        yield hard("reservoir_empty", "boluses")


def _flows(prescription: Prescription | None) -> bool:
    return prescription is not None and not isinstance(prescription.pattern, Stopped | MinimumRate)


def _others(mixture: Mixture, standing: Standing) -> list[Mixture]:
    """The fluids in the line that are not `mixture`, from the tip upstream."""
    fluids = [part.fluid for part in standing.line if part.fluid is not None]
    return [fluid for fluid in fluids if not fluid.holds_the_same(mixture)]


def _bridge(bridge: Bridge, after: Prescription, standing: Standing, *, aspirated: bool) -> Iterator[Reason]:
    old = standing.line[0].fluid if standing.line else None
    if standing.path is not None:
        old = standing.path.at_tip(standing.pushed).batch.label
    if after.catheter is None:
        yield hard("catheter_unknown", "catheter")
        return
    if old is None or aspirated or old.holds_the_same(after.mixture):
        yield hard("nothing_to_bridge", "bridge")
        return
    if not _flows(after):
        yield hard("bridge_to_nothing", "bridge")
    dose, drug = DoseRate.whole_base(bridge.dose_pg_per_day), old.primary.drug
    yield from leg_limits(dose, old.primary, standing.model, "bridge")
    flow = flow_of(dose, old.primary.concentration, standing.model)
    others = tuple((each.drug, flow * each.concentration) for each in old.components[1:])
    doses = ((drug, dose), *others)
    found = [*plausibility(doses, dose, standing), *label_limits(doses, standing), *consensus_limits(doses, standing)]
    yield from (reason.model_copy(update={"field": "bridge"}) for reason in found)
    if standing.reference and not dose_slip(standing.reference, dose, standing.limits):
        largest = standing.reference.times(1 + standing.limits.dose_change_percent / 100)
        if dose > largest:
            yield dose_reason("large_increase", "soft", drug, dose, largest, "bridge")


def _prime(prime: Prime, after: Prescription, standing: Standing, aspirated: Order | None) -> Iterator[Reason]:
    if prime.front == "bench":
        if standing.current is not None and standing.current.catheter is not None:
            yield hard("not_on_bench", "prime")
        return
    if after.catheter is None:
        yield hard("catheter_unknown", "catheter")
        return
    drawn = aspirated.nl if isinstance(aspirated, Aspirated) else 0
    clear, whole = _clear(standing, scaled(ceil(after.catheter.volume.base)), drawn)
    if not clear:
        yield hard("drug_at_tip", "prime", after.mixture.primary.drug)
    elif prime.front == "reservoir" and clear < whole:
        yield hard("drug_in_tubing", "prime", after.mixture.primary.drug)


def _clear(standing: Standing, catheter: int, drawn_nl: int) -> tuple[int, int]:
    """How much fluid without drug lies before the tip, and what the line holds; by labels when nothing more is known.

    `catheter` is what the catheter then holds (nL·ms/day), `drawn_nl` what was drawn from it.
    """
    if standing.path is None:
        drug = next((place for place, part in enumerate(standing.line) if part.fluid is not None), len(standing.line))
        clear = sum(part.nl for part in standing.line[:drug])
        return max(clear, drawn_nl), sum(part.nl for part in standing.line)
    path = standing.path.with_catheter(standing.pushed, catheter).aspirated(standing.pushed, scaled(drawn_nl))
    return path.clear(standing.pushed), path.line


def _bolus(bolus: SingleBolus, after: Prescription, standing: Standing, *, locked: bool) -> Iterator[Reason]:
    if locked or standing.runs:
        yield hard("bolus_locked_out", "single_bolus")
    if not _flows(after):
        yield hard("bolus_while_stopped", "single_bolus")
        return
    if _others(after.mixture, standing):
        yield hard("old_fluid_in_line", "single_bolus", after.mixture.primary.drug)
    yield from bolus_limits(bolus, after, standing)


def _left_out(after: Prescription, standing: Standing, *, primed: bool, aspirated: bool) -> Iterator[Reason]:
    """Therapy begins with a line that does not hold its fluid, or goes on with one that was drawn empty just now."""
    others = _others(after.mixture, standing)
    first = after.mixture.primary
    if others:
        mean = FlowRate(plan_of(after.pattern, first.concentration, standing.model).mean)
        old = others[0].primary
        arrives, prescribed = mean * old.concentration, mean * first.concentration
        if old.drug == first.drug:
            yield dose_reason("bridge_needed", "soft", old.drug, arrives, prescribed, "drug")
        else:
            yield valued("bridge_needed", "soft", "drug", int(arrives.base), "pg/day", old.drug)
    elif not primed and (aspirated or (not _flows(standing.current) and _holds_none(standing))):
        yield _prime_needed(after)


def _prime_needed(after: Prescription) -> Reason:
    return Reason(code="prime_needed", severity="soft", field="prime", drug=after.mixture.primary.drug)


def _holds_none(standing: Standing) -> bool:
    return any(part.fluid is None for part in standing.line)
