"""The version of all that a pump's memory holds, and the seam for the next one.

`FORMAT` stands in front of each checkpoint and each logged input. Once released it grows with every change of
their shape or of what they mean, and each growth brings a step of `UPGRADES` from the format before. A memory in
a newer format than ours is refused by name, and so is an older one that no chain of steps brings up to ours.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct

from telemetry.backend import format_1, format_2
from telemetry.errors import TelemetryError

FORMAT = 3


class Upgrade(Struct, frozen=True):
    """One step: the lists of a checkpoint and of a logged input as the next format has them. They raise `BadRecord`."""

    checkpoint: Callable[[Any], Any]
    logged_input: Callable[[Any], Any]


UPGRADES: Mapping[int, Upgrade] = {
    1: Upgrade(format_1.checkpoint, format_1.logged_input),
    2: Upgrade(format_2.checkpoint, format_2.logged_input),
}
"""By the format that a step begins with."""


class FormatUnknown(TelemetryError):
    """Something was stored in a format that this program does not read."""

    def __init__(self, found: int) -> None:
        super().__init__(f"It is in format {found}, and this program reads format {FORMAT}")


def steps(found: int, to: int = FORMAT, upgrades: Mapping[int, Upgrade] = UPGRADES) -> tuple[Upgrade, ...]:
    """The steps from format `found` to format `to`. Raises `FormatUnknown`."""
    between = range(found, to)
    if found > to or any(step not in upgrades for step in between):
        raise FormatUnknown(found)
    return tuple(upgrades[step] for step in between)
