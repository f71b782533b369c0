"""Earlier withdrawals against what was expected, and whether a small difference comes again on the same side.

A pump's log tells of each fill what came out, what it expected and what went in; what it had delivered by then is the
fill before less what it expected. Of the last fill the pump reports all that itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Final

from msgspec import Struct

from pump_core.limits import Limits
from pump_core.log import Event, FillRecord
from pump_core.quantities import Volume
from pump_core.refill import Direction, Discrepancy, discrepancy

_OF_FILL: Final = 3
"""Figures of a log entry about a fill: withdrawn, expected, injected nL."""


class Past(Struct, frozen=True):
    """An earlier refill: when (ms of pump time), how far off, and of how much that was delivered."""

    at_ms: int
    found: Discrepancy
    delivered: Volume


def earlier(log: Iterable[Event], limits: Limits) -> tuple[Past, ...]:
    """The withdrawals that a log tells of, oldest first; the first fill of a pump has none before it."""
    fills = [event for event in log if event.kind == "filled" and len(event.detail) >= _OF_FILL]
    return tuple(_past(before, event, limits) for before, event in pairwise(fills))


def _past(before: Event, event: Event, limits: Limits) -> Past:
    withdrawn, expected = (Volume.whole_base(nl) for nl in event.detail[:2])
    delivered = Volume.whole_base(max(0, before.detail[2] - event.detail[1]))
    return Past(event.at_ms, discrepancy(expected, delivered, withdrawn, limits), delivered)


def is_trend(last: FillRecord | None, found: Discrepancy, limits: Limits) -> bool:
    """Whether this withdrawal and the one before are both off by more than the trend's limit, on the same side."""
    if last is None or not _beyond(found, limits):
        return False
    expected, delivered = Volume.whole_base(last.expected_nl), Volume.whole_base(last.delivered_nl)
    before = discrepancy(expected, delivered, Volume.whole_base(last.withdrawn_nl), limits)
    return _beyond(before, limits) and before.direction == found.direction


def _beyond(found: Discrepancy, limits: Limits) -> bool:
    readable = found.difference > limits.syringe_reading
    return readable and found.percent is not None and abs(found.percent) > limits.trend_percent


SIDES: Final[dict[Direction, str]] = {"over-infusion": "less", "under-infusion": "more", "none": ""}
"""What each direction means for the syringe: less or more came out than expected."""
