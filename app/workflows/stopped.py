"""That the pump stands still, since when, and when it has stood for too long.

A stop that the pump has confirmed counts before the pump was read again. A pump that was never programmed is not
stopped: nothing was taken from anybody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from app.workflows.draft import Draft
from pump_core.clocks import Duration, UtcTime
from pump_core.drugs import Drug
from pump_core.patterns import MinimumRate

if TYPE_CHECKING:
    from app.workflows.tablet import Tablet


class Standstill(Struct, frozen=True):
    """Since when a pump is stopped; at `too_long_at` its critical alarm begins: the tubing may take a set.

    `read` says whether the pump was read since.
    """

    since: UtcTime
    too_long_at: UtcTime
    read: bool = True

    def left(self, now: UtcTime) -> Duration:
        """How long until then; 0 when it is past."""
        return max(Duration(0), self.too_long_at.since(now))


def standstill(tablet: Tablet) -> Standstill | None:
    """The standstill of the pump that was read; None while it runs, and without one."""
    read, confirmed = tablet.read, tablet.stop_confirmed_at
    if read is None or read.pump.therapy.prescription is None:
        return None
    limit = tablet.site.model(read.pump.model).stopped_alarm
    since = read.pump.therapy.stopped_since_ms
    if since is not None:
        return Standstill(read.when(since), read.when(since) + limit)
    if confirmed is not None and read.reading.read_at < confirmed:
        return Standstill(confirmed, confirmed + limit, read=False)
    return None


def drug_in_pump(tablet: Tablet) -> Drug | None:
    """The driving drug of the pump that was read."""
    prescription = tablet.read.pump.therapy.prescription if tablet.read is not None else None
    return tablet.site.drugs.drugs.get(prescription.mixture.primary.drug) if prescription else None


def at_minimum_rate(draft: Draft) -> bool:
    """Whether the pump only keeps its rotor moving, and remembers the therapy that ran before."""
    therapy = draft.reading.therapy
    prescription = therapy.prescription
    return (
        prescription is not None and isinstance(prescription.pattern, MinimumRate) and therapy.before_stop is not None
    )
