"""A change of the pump's wall clock under a flex pattern: which part of it comes again, or not at all.

    clock forward by d    the next d of the pattern is left out
    clock back by d       the last d of the pattern comes again

Daylight saving is such a change. The dose is that of the driving drug in the part concerned; whole periods say nothing,
because the pattern repeats.
"""

from __future__ import annotations

from collections.abc import Iterator

from pump_core.checks.reason import Reason
from pump_core.checks.standing import Standing
from pump_core.clocks import MS_PER_DAY
from pump_core.orders import ClockSet
from pump_core.patterns import Plan, plan_of
from pump_core.prescription import Prescription
from pump_core.quantities import NL_PER_ML


def clock_reasons(order: ClockSet, after: Prescription | None, standing: Standing) -> Iterator[Reason]:
    """Asks for a reason when the pattern that goes on is shifted, by however little: small shifts add up."""
    if after is None or standing.current is None:
        return
    driving = after.mixture.primary
    plan = plan_of(after.pattern, driving.concentration, standing.model)
    shift = order.offset_ms - standing.wall_offset_ms
    if plan.is_constant or not shift:
        return
    wall = standing.pump_ms + standing.wall_offset_ms
    concerned = abs(shift) % plan.period_ms
    if not concerned:
        return
    volume = poured(plan, wall, concerned) if shift > 0 else poured(plan, wall - concerned, concerned)
    mass = volume * driving.concentration_pg_per_ml // (MS_PER_DAY * NL_PER_ML)
    code = "clock_skips_pattern" if shift > 0 else "clock_repeats_pattern"
    yield Reason(code=code, severity="soft", field="clock", value=mass, unit="pg", drug=driving.drug)


def poured(plan: Plan, wall_ms: int, span_ms: int) -> int:
    """What the plan pumps from a wall time on for a span of at most one period, in nL·ms/day."""
    volume, at, end = 0, wall_ms, wall_ms + span_ms
    while at < end:
        place, until = plan.at(at)
        volume += plan.flows[place] * (min(until, end) - at)
        at = until
    return volume
