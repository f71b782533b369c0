"""What only a refill asks: whether a changed fluid is bridged, how often the reservoir was rinsed, a second reading."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from app.workflows.draft import Draft
from pump_core.drugs import MOST_RINSES
from pump_core.record import Count, Record, Text

BridgeChoice = Literal["order", "leave_out"]


class RefillOwn(Record):
    """A bridge is ordered unless somebody says otherwise; `bridge_pg_per_day` is its dose when one was typed.

    `again_nl` is what a second person read on the syringes that were withdrawn, `again_initials` who that was.
    """

    bridge: BridgeChoice = "order"
    bridge_pg_per_day: Count | None = None
    rinses: Annotated[int, Field(strict=True, ge=0, le=MOST_RINSES)] = 0
    again_nl: Count | None = None
    again_initials: Text = ""


def own_of(draft: Draft) -> RefillOwn:
    """What this refill asked so far; nothing yet in a workflow that is none."""
    return draft.own if isinstance(draft.own, RefillOwn) else RefillOwn()
