"""The worst that may come: how early the reservoir is low, and how early the battery is used up.

    low      the patient presses as soon as a bolus is allowed, from now on, and so on every day
    battery  the pump runs at its plan, and every allowed bolus of a day is taken

Both are bounds: nothing that the pump is programmed for now comes earlier. What boluses started counts; after the
first day's boluses each day's start 24 h later at the earliest, for no 24 h hold more of them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from copy import copy
from typing import Final

from msgspec import Struct

from pump_core.catalogue import PumpModel
from pump_core.clocks import MS_PER_DAY
from pump_core.flow import bolus_flow
from pump_core.log import scaled
from pump_core.motion import Motion
from pump_core.patient_bolus import frees, kept_starts, timing_of
from pump_core.patterns import Plan
from pump_core.prescription import PatientBoluses, Prescription
from pump_core.state import PumpState, believe

_LOW: Final = "low_reservoir"


class _Boluses(Struct, frozen=True):
    """Boluses that start at these instants (ms) and again every 24 h; flow in nL/day."""

    starts_ms: tuple[int, ...]
    flow: int
    duration_ms: int

    def volume(self, until_ms: int) -> int:
        """What they give until an instant, in nL·ms/day; of those that have begun only the last may be under way."""
        since = until_ms - self.starts_ms[0]
        if since < 0:
            return 0
        days, rest = divmod(since, MS_PER_DAY)
        last = bisect_right(self.starts_ms, self.starts_ms[0] + rest) - 1
        whole = days * len(self.starts_ms) + last
        under_way = min(self.duration_ms, rest - (self.starts_ms[last] - self.starts_ms[0]))
        return self.flow * (whole * self.duration_ms + under_way)


def low_at(
    state: PumpState, prescription: Prescription, boluses: PatientBoluses, plan: Plan, model: PumpModel
) -> int | None:
    """The first ms at which the reservoir can be low, every allowed patient bolus taken; None when it never is.

    While a bolus or a bridge is in progress there is no other; what runs is lived through first.
    """
    ahead = _when_nothing_runs(state, model)
    if ahead.low_at_ms is not None:
        return ahead.low_at_ms
    taken = _Boluses(_earliest(ahead, boluses), bolus_flow(boluses, prescription.mixture, model), boluses.duration_ms)
    room = ahead.believed - scaled(prescription.alarms.low_reservoir_nl)
    basal = _basal(plan, ahead.now_ms + ahead.wall_offset_ms)
    return _first(lambda span: basal(span) + taken.volume(ahead.now_ms + span), room, ahead.now_ms, model)


def battery_ends_at(state: PumpState, plan: Plan, extra_nl_per_day: int, model: PumpModel) -> int | None:
    """The first ms at which the battery can be used up; None while it is not in service, or not within a whole life.

    `extra_nl_per_day` is what all allowed boluses of a day add; they may come at the beginning of each day.
    """
    since, life = state.in_service_since_ms, model.service
    if since is None:
        return None
    left = life.capacity - life.used(state.now_ms - since, state.metered - state.metered_in_service)
    basal, extra = _basal(plan, state.now_ms + state.wall_offset_ms), extra_nl_per_day * MS_PER_DAY
    return _first(
        lambda span: life.used(span, basal(span) + extra * (span // MS_PER_DAY + 1)), left, state.now_ms, model
    )


def _when_nothing_runs(state: PumpState, model: PumpModel) -> PumpState:
    """The state as it will be when what runs now has ended, or when the reservoir is low before."""
    twin = copy(state)
    believe(twin)
    ahead = Motion(model, twin)
    while twin.runs and twin.low_at_ms is None and twin.ended_at_ms is None:
        ahead.advance(max(run.ends_ms for run in twin.runs), (_LOW,))
    return twin


def _earliest(state: PumpState, boluses: PatientBoluses) -> tuple[int, ...]:
    """The earliest starts of all boluses that 24 h allow, after those that have been."""
    timing = timing_of(boluses)
    before = [*kept_starts(state.bolus_starts_ms, state.now_ms)]
    found: list[int] = []
    for _ in range(boluses.allowed_per_24_h):
        found.append(max(state.now_ms, *frees([*before, *found], timing)))
    return tuple(found)


def _basal(plan: Plan, wall_ms: int) -> Callable[[int], int]:
    """What a plan pumps from a wall time on, in nL·ms/day, by the span in ms."""
    into = plan.phase(wall_ms)
    first = bisect_right(plan.starts, into) - 1

    def pumped(span: int) -> int:
        periods, ends = divmod(into + span, plan.period_ms)
        last = bisect_right(plan.starts, ends) - 1
        part = plan.poured(first, into - plan.starts[first], last, ends - plan.starts[last])
        return part + periods * plan.volume

    return pumped


def _first(used: Callable[[int], int], room: int, now_ms: int, model: PumpModel) -> int | None:
    """The first instant at which `used` of the span from now reaches `room`; None when not within a whole life."""
    longest = model.service.longest.ms
    span = bisect_left(range(longest + 1), room, key=used)
    return now_ms + span if span <= longest else None
