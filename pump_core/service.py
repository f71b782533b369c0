"""Service life: how fast a pump uses up its battery, when replacement is due, and when it ends.

Charge is used by time and by volume:  used = idle × ms + pumping × (nL·ms/day).  Two known lives, each at a daily
volume, fix both in whole numbers: at flow Q1 the battery lasts T1 days, at the higher Q2 it lasts T2.

    pumping  = T1 − T2                      idle = T2 × (Q2 − Q1) − (T1 − T2) × Q1
    capacity = T1 × T2 × (Q2 − Q1) × ms/day

The elective replacement indicator (ERI) is raised when the charge left would last just the days between ERI and end
of service at the flow up to which those days are promised, or those days before the longest life, whichever is first.
Sources: device facts on service life; the curve between the two lives is our choice.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from msgspec import Struct

from pump_core.clocks import MS_PER_DAY, Duration
from pump_core.errors import CatalogueError
from pump_core.quantities import FlowRate


class LifeAt(Struct, frozen=True):
    """The battery lasts so long at this flow."""

    flow: FlowRate
    lasts: Duration


@dataclass(frozen=True, slots=True)
class ServiceLife:
    """The battery and the time base of a pump. Raises `CatalogueError` for lives that make no battery."""

    slow: LifeAt
    fast: LifeAt
    longest: Duration
    notice: Duration
    pumping: int = field(init=False)
    """Charge per nL·ms/day."""
    idle: int = field(init=False)
    """Charge per ms."""
    capacity: int = field(init=False)
    """The charge of a new battery."""
    replacement_charge: int = field(init=False)
    """The charge used at which replacement is due."""

    def __post_init__(self) -> None:
        slow, fast = self.slow.flow.whole, self.fast.flow.whole
        pumping = (self.slow.lasts.ms - self.fast.lasts.ms) // MS_PER_DAY
        idle = self.fast.lasts.ms // MS_PER_DAY * (fast - slow) - pumping * slow
        capacity = (idle + pumping * slow) * self.slow.lasts.ms
        object.__setattr__(self, "pumping", pumping)
        object.__setattr__(self, "idle", idle)
        object.__setattr__(self, "capacity", capacity)
        object.__setattr__(self, "replacement_charge", capacity - (idle + pumping * fast) * self.notice.ms)
        if self.fast.flow <= self.slow.flow or self.fast.lasts >= self.slow.lasts or self.idle <= 0:
            raise CatalogueError("a battery lasts less at the higher flow, and something at no flow")
        if not Duration(0) < self.notice < self.longest:
            raise CatalogueError("the notice of replacement lies within the longest life")

    def used(self, span_ms: int, volume: int) -> int:
        """The charge used in `span_ms` while `volume` nL·ms/day were pumped."""
        return self.idle * span_ms + self.pumping * volume

    def no_sooner_than(self, left: int, highest_flow: int) -> int:
        """Ms for which `left` charge lasts at least, whatever flows up to `highest_flow` nL/day; 1 at least."""
        return max(1, left // (self.idle + self.pumping * highest_flow))
