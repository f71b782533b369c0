"""Dispersion: how a front smears on its way through the catheter at the speed of a prime.

In a narrow tube the middle flows faster than the wall, and diffusion across the tube turns that into a spread along it
(Taylor and Aris). The standard deviation of the spread, as a volume, grows with the square root of speed and distance:

    sigma = sigma_ref × √(flow × distance / (flow_ref × distance_ref))

The smeared front is told as slices of half a sigma, in which old and new fluid share by the normal distribution.
Source: device facts on priming; an explanation that is not published, and a lower bound, for the rotor's own mixing is
not in it.
"""

from __future__ import annotations

from math import isqrt
from typing import Final

from msgspec import Struct

from pump_core.errors import CatalogueError
from pump_core.quantities import FlowRate, Volume

SLICES: Final = (3_244, 12_973, 41_632, 108_017, 228_962, 402_291)
"""What the new fluid has of each slice on the old one's side, from −3 sigma to 0, in millionths; the rest mirrors them.

The mean of Φ over each half sigma: (x Φ(x) + φ(x)) at its ends, their difference divided by a half.
"""

WHOLE: Final = 1_000_000
REACH: Final = len(SLICES) // 2
"""How many sigma a front reaches to either side; a slice is half a sigma."""


class Spread(Struct, frozen=True):
    """A known spread: sigma after `distance` at `flow`. Raises `CatalogueError` unless all are above 0."""

    sigma: Volume
    flow: FlowRate
    distance: Volume

    def __post_init__(self) -> None:
        if min(self.sigma.whole, self.flow.whole, self.distance.whole) <= 0:
            raise CatalogueError("a spread, its flow and its distance are above 0")

    def after(self, distance_nl: int, flow_nl_per_day: int) -> int:
        """sigma in nL after `distance_nl` at a flow, rounded down."""
        squared = self.sigma.whole**2 * flow_nl_per_day * distance_nl
        return isqrt(squared // (self.flow.whole * self.distance.whole))


def share_of_new(place: int) -> int:
    """What the new fluid has of slice `place`, counted from the old fluid's end, in millionths."""
    half = len(SLICES)
    return SLICES[place] if place < half else WHOLE - SLICES[2 * half - 1 - place]
