"""The bridge in figures, before the pump has seen it: both legs, how long, and what comes without it.

    during   Q = D / C_old, for V_line / Q        after   Q = D_new / C_new
    without  the tip gets Q_new × C_old for V_line / Q_new

Both flows are on the pump's own step; the pump's echo replaces all of it.
"""

from __future__ import annotations

from math import ceil

from msgspec import Struct

from app.workflows.draft import Draft
from app.workflows.fluid_change import line_volume, old_at_tip
from app.workflows.refill_own import own_of
from app.workflows.refill_rules import (
    bridge_dose,
    dose_after,
    dose_now,
    driving,
    is_stopped,
    leads_over,
    prescription_now,
    product_of,
    rested,
)
from app.workflows.site import Site
from pump_core.clocks import Duration
from pump_core.flow import Programmed, programmed
from pump_core.prescription import Component
from pump_core.quantities import Concentration, DoseRate, FlowRate, Volume, ms_to_deliver


class Legs(Struct, frozen=True):
    """What leaves the tip today, during the bridge and after it, each with the drug that it is a dose of.

    `during` is None without a bridge; `lasts` where the catheter is not known. `without` is the dose of the old drug
    that would come in its place, `without_lasts` for how long.
    """

    old: Component
    new: Component
    today: Programmed
    during: Programmed | None
    after: Programmed
    line: Volume | None
    lasts: Duration | None
    without: DoseRate
    without_lasts: Duration | None


def legs(draft: Draft, site: Site) -> Legs | None:
    """Both legs of the change as it stands; None where there is nothing in the line to bridge."""
    old, new, line = driving(True, draft, site), driving(False, draft, site), line_volume(draft)
    now = prescription_now(draft)
    if old is None or new is None or now is None or not leads_over(draft, site):
        return None
    model, bridge = site.model(draft.reading.model), bridge_dose(draft, site)
    flow = programmed(dose_now(draft, site), now.mixture.primary.concentration, model).flow
    if rested(draft):
        flow = FlowRate.whole_base(0) if is_stopped(draft) else model.minimum_rate
    today = Programmed(flow, flow * old.concentration)
    during = programmed(bridge, old.concentration, model) if bridge is not None and bridge else None
    after = programmed(dose_after(draft, site), new.concentration, model)
    return Legs(
        old=old,
        new=new,
        today=today,
        during=during,
        after=after,
        line=line,
        lasts=_lasts(line, during.flow) if during is not None else None,
        without=after.flow * old.concentration,
        without_lasts=_lasts(line, after.flow),
    )


def mixed(draft: Draft, site: Site) -> Concentration | None:
    """The concentration of the new drug once the fill has mixed with what stays in the reservoir; None before a label.

    What stays is the dead volume. It holds the fluid of before, or after rinses mostly what was rinsed with.
    """
    from pump_core.calculations.mixing import residual_mix  # not before the first frame

    product, old = product_of(draft, site), draft.reading.therapy.prescription
    fill = draft.injected if draft.syringes else draft.label.volume
    if product is None or old is None or not fill:
        return None
    dead, left = site.model(draft.reading.model).residual, Concentration.whole_base(0)
    if old.mixture.primary.drug == product.drug:
        left = old.mixture.primary.concentration
    rinse = site.drugs.drug(product.drug).rinse
    if rinse is not None:
        for _ in range(own_of(draft).rinses):
            left = residual_mix(dead, left, rinse.volume, rinse.concentration)
    return residual_mix(dead, left, fill, product.concentration)


def holds_old(draft: Draft) -> bool:
    """Whether drug of before is at the tip, so that there is something to bridge."""
    return old_at_tip(draft) is not None


def _lasts(line: Volume | None, flow: FlowRate) -> Duration | None:
    return Duration(ceil(ms_to_deliver(line, flow))) if line is not None and flow else None
