"""What only the bolus workflow asks: which bolus, and its figures."""

from __future__ import annotations

from typing import Literal

from app.workflows.draft import Draft
from pump_core.orders import Bridge, Prime, SingleBolus
from pump_core.record import CommandId, Positive, Record

Which = Literal["", "single", "prime", "bridge"]
Front = Literal["", "reservoir", "connector", "bench"]

BolusOrder = SingleBolus | Prime | Bridge


class BolusAsked(Record):
    """Which bolus, and what was entered for it so far; what belongs to another one is kept and not used.

    `front` is how far the drug has come; `bridge_pg_per_day` the dose of the old drug that a bridge keeps going.
    """

    which: Which = ""
    dose_pg: Positive | None = None
    duration_ms: Positive | None = None
    front: Front = ""
    bridge_pg_per_day: Positive | None = None


def bolus_asked(draft: Draft) -> BolusAsked:
    """What was entered."""
    return draft.own if isinstance(draft.own, BolusAsked) else BolusAsked()


def order_of(asked: BolusAsked, command_id: CommandId) -> BolusOrder | None:
    """The order that the entries make; None while one is missing."""
    if asked.which == "single" and asked.dose_pg and asked.duration_ms:
        return SingleBolus(command_id=command_id, dose_pg=asked.dose_pg, duration_ms=asked.duration_ms)
    if asked.which == "prime" and asked.front:
        return Prime(command_id=command_id, front=asked.front)
    if asked.which == "bridge" and asked.bridge_pg_per_day:
        return Bridge(command_id=command_id, dose_pg_per_day=asked.bridge_pg_per_day)
    return None
