"""Orders that take time, as runs: how fast they flow and when they end.

    single bolus   V = B / C over its duration, the flow rounded down to the pump's step
    prime          V = tubing + catheter, catheter, or tubing, by where the drug is, and no more than lies before the
                   first drug in the line; at the highest flow
    bridge         Q = D / C_old until the last old fluid has left the tip

Whole ms: an end is rounded up, so that a line is cleared and never almost.
"""

from __future__ import annotations

from pump_core.catalogue import PumpModel
from pump_core.flow import bolus_flow
from pump_core.fluid_path import FluidPath, same_fluid
from pump_core.log import Run
from pump_core.orders import Bridge, Prime, SingleBolus
from pump_core.patterns import flow_of
from pump_core.prescription import Mixture
from pump_core.quantities import DoseRate


def bolus_run(order: SingleBolus, mixture: Mixture, model: PumpModel, now_ms: int) -> Run:
    """A single bolus that begins now."""
    return Run(
        kind="single_bolus",
        command_id=order.command_id,
        started_ms=now_ms,
        ends_ms=now_ms + order.duration_ms,
        flow_nl_per_day=bolus_flow(order, mixture, model),
    )


def prime_run(order: Prime, path: FluidPath, pushed: int, model: PumpModel, now_ms: int) -> Run:
    """A prime that begins now, at the highest flow; it ends before drug that is in the line already leaves the tip."""
    flow = model.max_flow.whole
    return Run(
        kind="prime",
        command_id=order.command_id,
        started_ms=now_ms,
        ends_ms=now_ms - (-min(prime_volume(order, path), path.clear(pushed)) // flow),
        flow_nl_per_day=flow,
    )


def prime_volume(order: Prime, path: FluidPath) -> int:
    """What a prime is asked to move, in nL·ms/day."""
    return {"reservoir": path.line, "connector": path.catheter, "bench": path.tubing}[order.front]


def bridge_run(order: Bridge, path: FluidPath, pushed: int, model: PumpModel, now_ms: int) -> Run:
    """A bridge that begins now and ends when the newest fluid reaches the tip."""
    label = path.at_tip(pushed).batch.label
    if label is None:
        raise ValueError("a bridge needs old drug at the tip")
    flow = flow_of(DoseRate.whole_base(order.dose_pg_per_day), label.primary.concentration, model).whole
    return Run(
        kind="bridge",
        command_id=order.command_id,
        started_ms=now_ms,
        ends_ms=now_ms - (-to_clear(path, pushed) // flow),
        flow_nl_per_day=flow,
    )


def to_clear(path: FluidPath, pushed: int) -> int:
    """The volume (nL·ms/day) from the tip to the end of the last fluid that is not what the reservoir holds.

    0 when there is none. What of the reservoir's fluid flowed before, by an earlier fill of it, counts as cleared.
    """
    label = path.reservoir(pushed).label
    others = [each.ends for each in path.stretches(pushed) if not same_fluid(each.parcel.batch.label, label)]
    return others[-1] if others else 0
