"""What a bridge would do: the old drug first, the new one then, and what leaving it out would mean."""

from __future__ import annotations

from app.viewmodels.consequences import Change
from app.viewmodels.run_text import dose_of_old, fine_ml, mass_text
from app.viewmodels.wording import flow_text, moment_text
from app.workflows.bolus_rules import old_at_tip
from app.workflows.bridge_figures import bridge_figures
from app.workflows.draft import Draft
from app.workflows.spans import span_text
from app.workflows.tablet import Tablet
from pump_core.calculations.measures import Span
from pump_core.calculations.refusals import FlowRefused
from pump_core.clocks import MS_PER_SECOND, Duration
from pump_core.notation import number_text
from pump_core.quantities import DoseRate


def _ms(span: Span) -> int:
    return int(span.to("s") * MS_PER_SECOND)


def bridge_rows(dose_pg_per_day: int, draft: Draft, tablet: Tablet) -> tuple[Change, ...]:
    """Both legs; which of them the pump cannot deliver, where it cannot."""
    site, reading = tablet.site, draft.reading
    found, old = bridge_figures(dose_pg_per_day, reading, site), old_at_tip(reading)
    prescription = reading.therapy.prescription
    if found is None or old is None or prescription is None:
        return ()
    old_drug, new = site.drugs.drug(old.drug), prescription.mixture.primary
    if isinstance(found, FlowRefused):
        leg = "after the bridge" if found.leg and "after" in found.leg else "during the bridge"
        bound = old_drug.dose_text(found.bound_dose, 4)
        side = "least" if found.code == "flow_below_minimum" else "most"
        return (Change("Not feasible", "", leg, f"The pump can deliver {bound} at the {side} there."),)
    new_drug = site.drugs.drug(new.drug)
    ms = _ms(found.duration)
    then = DoseRate.whole_base(reading.therapy.dose_pg_per_day)
    ends = moment_text(site.now() + Duration(ms), site)
    return (
        Change(
            "First, the old drug",
            "",
            dose_of_old(old, found.flow, site),
            f"{flow_text(found.flow)} for {span_text(ms)}, until {ends} if it starts now.",
        ),
        Change(
            "Then, the new drug",
            "",
            f"{new_drug.dose_text(then, 4)} of {new_drug.name} {new_drug.concentration_text(new.concentration)}",
            f"{flow_text(found.then_flow)}.",
        ),
        Change("Moved through the line", "", fine_ml(found.volume), mass_text(found.mass, old.drug, site)),
        Change(
            "Without the bridge",
            "",
            f"{old_drug.dose_text(found.omitted.dose, 4)} of the old drug",
            f"{number_text(found.omitted.percent, 1)} % of what is prescribed, for "
            f"{span_text(int(found.omitted.duration.to('min') * 60_000))}.",
        ),
    )
