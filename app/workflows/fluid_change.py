"""What another fluid means, judged before anything is injected: the whole proposal as the pump itself would check it.

The same checks run here on what the pump reported about itself. What they cannot know on a tablet, such as boluses of
the last hours, the pump adds when it echoes. What a needle finds and what a fill holds is judged in steps of its own.
"""

from __future__ import annotations

from typing import Final

from app.workflows.draft import Draft
from app.workflows.site import Site
from pump_core.checks import Reason, Standing, check
from pump_core.orders import Bridge, Fill, Order, Proposal
from pump_core.prescription import Mixture, Prescription
from pump_core.quantities import DoseRate, Volume

ELSEWHERE: Final = frozenset(
    {
        "discrepancy",
        "maybe_dry",
        "fill_below_alarm",
        "over_capacity",
        "volume_off_step",
        "stability_too_long",
    }
)
"""What the needle and the syringes are asked about, at steps of their own."""

_FILL_ID, _BRIDGE_ID = bytes(16), bytes(15) + b"\x01"


def old_at_tip(draft: Draft) -> Mixture | None:
    """The drug that leaves the tip now, by the pump's own count; None when there is none or nobody knows."""
    line = draft.reading.therapy.line
    return line[0].fluid if line else None


def line_volume(draft: Draft) -> Volume | None:
    """What lies between pump and tip; None where the catheter is not known."""
    therapy = draft.reading.therapy
    if therapy.catheter_nl is None:
        return None
    return Volume.whole_base(therapy.tubing_nl + therapy.catheter_nl)


def reasons_of_change(
    after: Prescription, product_id: str | None, bridge: DoseRate | None, draft: Draft, site: Site, *, found: bool
) -> tuple[Reason, ...]:
    """Every reason against going over to `after`, with a bridge at this dose or without any; with a fill of a product.

    With `found` a dose is judged by what the needle found too, which may be that the pump ran dry.
    """
    orders: tuple[Order, ...] = ()
    if product_id is not None:
        fill = Fill(
            command_id=_FILL_ID,
            withdrawn_nl=_withdrawn(draft, found=found),
            syringes_nl=_syringes(draft, site),
            product=product_id,
            fluid=after.mixture,
            lot=draft.label.lot,
            use_by_day=0,
            stable_days=1,
        )
        orders = (fill,)
    if bridge is not None and bridge:
        orders = (*orders, Bridge(command_id=_BRIDGE_ID, dose_pg_per_day=bridge.whole))
    asked = Proposal(
        serial=draft.reading.serial,
        base_revision=draft.reading.therapy.revision,
        prescription=after,
        orders=orders,
    )
    return tuple(reason for reason in check(asked, standing_of(draft, site)) if reason.code not in ELSEWHERE)


def standing_of(draft: Draft, site: Site) -> Standing:
    """What the pump said about itself, as its checks want it."""
    reading, therapy = draft.reading, draft.reading.therapy
    return Standing(
        current=therapy.prescription,
        reference=DoseRate.whole_base(therapy.reference_dose_pg_per_day),
        believed=therapy.reservoir,
        line=therapy.line,
        runs=tuple(run.kind for run in therapy.runs),
        patient=therapy.patient,
        ended="end_of_service" in reading.alarms,
        model=site.model(reading.model),
        drugs=site.drugs,
        limits=site.limits,
        pump_ms=reading.pump_time_ms,
        wall_offset_ms=reading.wall_offset_ms,
        stalled="motor_stall" in reading.alarms,
    )


def _withdrawn(draft: Draft, *, found: bool) -> int:
    if found and draft.withdrawn is not None:
        return draft.withdrawn.whole
    return draft.reading.therapy.reservoir_nl


def _syringes(draft: Draft, site: Site) -> tuple[int, ...]:
    if draft.syringes:
        return tuple(syringe.whole for syringe in draft.syringes)
    volume = draft.label.volume or site.model(draft.reading.model).reservoir
    return (volume.whole,)
