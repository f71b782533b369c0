"""The three sentences of a reason: what is wrong, why it matters, what to do; figures stand in braces."""

from __future__ import annotations

from typing import NamedTuple


class Text(NamedTuple):
    """What, why and what to do, with places for the figures that `pump_core.reasons` fills in."""

    what: str
    why: str
    do: str
