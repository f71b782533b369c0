"""Watching a patient after a start: from when on, until when, and when the next look is due.

It counts from the end of the prime, when drug is at the tip. Looks fall on a fixed row of instants, so that one that
was late does not put off the next:

    round    (0, until 1] every a · (until 1, until 2] every b · …
    due      the first instant of the row that nobody has answered
"""

from __future__ import annotations

from msgspec import Struct

from app.workflows.implant_data import Observation
from pump_core.clocks import Duration, UtcTime


class Watch(Struct, frozen=True):
    """Where an observation stands: `due` is None when every look was made."""

    begins: UtcTime
    ends: UtcTime
    looks: int
    made: int
    due: UtcTime | None
    is_due: bool


def looks_of(observation: Observation) -> tuple[Duration, ...]:
    """When to look, counted from the start; the last look ends the observation."""
    looks, at = [], Duration(0)
    for each in observation.rounds:
        while at + each.every <= each.until:
            at = at + each.every
            looks.append(at)
        at = each.until
    return tuple(looks)


def watch(observation: Observation, begins: UtcTime, made: int, now: UtcTime) -> Watch:
    """Where the observation stands after so many looks."""
    looks = looks_of(observation)
    due = begins + looks[made] if made < len(looks) else None
    return Watch(begins, begins + observation.lasts, len(looks), made, due, due is not None and due <= now)
