"""What a figure is: a name, what it measures and is compared with, its bar, and how a round is measured.

    ratio = median of ours ÷ median of the peer's          met = ratio ≤ bar, or ≥ where more is better

A `paired` figure takes the median of the rounds' own ratios instead.

Ours and the peer's are measured in turns within one run, and every second round begins with the peer, so that a
machine that slows down slows both. Medians, because the machine does other things beside; the least and the most are
kept and shown. A figure without a bar is there to be watched: `met` is None.
"""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from typing import Literal

from msgspec import Struct

Unit = Literal["ms", "s", "MB", "%", "µs", "ms/MB", "faults"]


class MeasureFailed(Exception):
    """A measurement did not come about; the text says what was run and what it said."""


class Rounds(Struct, frozen=True):
    """What every round measured, in the figure's unit, and what else is worth telling about them."""

    ours: tuple[float, ...]
    peers: tuple[float, ...]
    notes: tuple[str, ...] = ()


class NotHere(Struct, frozen=True):
    """This system does not tell what the figure needs."""

    reason: str


class Figure(Struct, frozen=True):
    """One figure. `told` says from what to what; `rounds` is the usual number.

    `bar` is the highest ratio allowed, or the lowest when `more_is_better`.
    """

    name: str
    told: str
    unit: Unit
    peer: str
    bar: float | None
    rounds: int
    measure: Callable[[int], Rounds | NotHere]
    more_is_better: bool = False
    paired: bool = False


class Result(Struct, frozen=True):
    """A figure as it came out; `failed` or `absent` says why there are no rounds."""

    figure: Figure
    rounds: Rounds | None = None
    absent: str = ""
    failed: str = ""

    @property
    def value(self) -> float | None:
        """The median of ours."""
        return median(self.rounds.ours) if self.rounds else None

    @property
    def peer_value(self) -> float | None:
        """The median of what it is compared with."""
        return median(self.rounds.peers) if self.rounds else None

    @property
    def ratio(self) -> float | None:
        """Ours ÷ the peer's; None where there is nothing to divide by."""
        value, peer = self.value, self.peer_value
        if self.figure.paired and self.rounds and all(self.rounds.peers):
            return median(mine / other for mine, other in zip(self.rounds.ours, self.rounds.peers, strict=True))
        return value / peer if value is not None and peer else None

    @property
    def met(self) -> bool | None:
        """Whether the bar is met; None without a bar or without a measurement."""
        ratio, bar = self.ratio, self.figure.bar
        if ratio is None or bar is None:
            return None
        return ratio >= bar if self.figure.more_is_better else ratio <= bar


def measured(figure: Figure, rounds: int | None = None) -> Result:
    """Measures a figure with so many rounds, or its usual number. What fails is in the result."""
    try:
        came = figure.measure(rounds or figure.rounds)
    except MeasureFailed as failure:
        return Result(figure, failed=str(failure))
    if isinstance(came, NotHere):
        return Result(figure, absent=came.reason)
    return Result(figure, came)


def alternating(
    rounds: int, ours: Callable[[], float], peer: Callable[[], float]
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Measures both so often, in turns; every second round begins with the peer."""
    mine: list[float] = []
    others: list[float] = []
    for index in range(rounds):
        if index % 2:
            others.append(peer())
            mine.append(ours())
        else:
            mine.append(ours())
            others.append(peer())
    return tuple(mine), tuple(others)
