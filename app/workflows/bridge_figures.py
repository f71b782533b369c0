"""Both legs of a bridge as the pump will run them: Q_b = D / C_old until the last old fluid has left; then the therapy.

It stands by itself because the programmer's calculations are not wanted before the first frame.
"""

from __future__ import annotations

from app.workflows.bolus_figures import old_in_line
from app.workflows.site import Site
from pump_core.calculations.bridge import Bridge, bridge
from pump_core.calculations.figures import FlowLimits
from pump_core.calculations.refusals import FlowRefused
from pump_core.flow import programmed
from pump_core.quantities import DoseRate
from telemetry.messages.reading import Interrogation


def bridge_figures(dose_pg_per_day: int, reading: Interrogation, site: Site) -> Bridge | FlowRefused | None:
    """Both legs of a bridge from what lies at the tip to the therapy; None where there is nothing to bridge."""
    therapy, model = reading.therapy, site.model(reading.model)
    prescription, old = therapy.prescription, therapy.line[0].fluid if therapy.line else None
    if prescription is None or old is None or not therapy.dose_pg_per_day:
        return None
    strength = old.primary.concentration
    flow = programmed(DoseRate.whole_base(dose_pg_per_day), strength, model).flow
    return bridge(
        old=strength,
        new=prescription.mixture.primary.concentration,
        dose=flow * strength if flow else DoseRate.whole_base(dose_pg_per_day),
        then_dose=DoseRate.whole_base(therapy.dose_pg_per_day),
        line=old_in_line(therapy),
        limits=FlowLimits(model.min_flow, model.max_flow),
    )
