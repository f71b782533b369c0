"""The calculations behind a session: rule, inputs, constants with their sources, result.

Every figure is one that the pump reported or that the engine's own arithmetic makes of it; none is read from a text.
"""

from __future__ import annotations

from app.report import sources
from app.report.ahead import alarm, line_to_tip, refill
from app.report.facts import Facts
from app.report.model import Calculation, Fact
from app.viewmodels.consequences import percent_text
from app.viewmodels.pattern_text import basal_flow
from app.viewmodels.wording import flow_text, ml_text
from app.workflows.site import Site
from pump_core.checks.doses import busiest_doses, with_boluses
from pump_core.log import FillRecord
from pump_core.notation import amount_text, number_text
from pump_core.patterns import Continuous
from pump_core.quantities import DoseRate, Mass, Volume
from pump_core.refill import discrepancy


def calculations(facts: Facts, site: Site) -> tuple[Calculation, ...]:
    """All calculations that this session rests on, in the order of the work."""
    made = (
        _withdrawal(facts, site),
        _fill(facts, site),
        _flow(facts, site),
        _dose_change(facts, site),
        _with_boluses(facts, site),
        alarm(facts, site),
        refill(facts, site),
        line_to_tip(facts, site),
    )
    return tuple(each for each in made if each is not None)


def fill_made(facts: Facts) -> FillRecord | None:
    """The fill of this session, as the pump read it back; None when there was none."""
    before, after = facts.before.therapy.last_fill, facts.after.therapy.last_fill
    return after if after is not None and (before is None or before.command_id != after.command_id) else None


def _withdrawal(facts: Facts, site: Site) -> Calculation | None:
    fill, former = fill_made(facts), facts.before.therapy.last_fill
    if fill is None or former is None:
        return None
    expected, withdrawn = Volume.whole_base(fill.expected_nl), Volume.whole_base(fill.withdrawn_nl)
    found = discrepancy(expected, Volume.whole_base(fill.delivered_nl), withdrawn, site.limits)
    side = {"over-infusion": "less than expected", "under-infusion": "more than expected", "none": "as expected"}
    percent = f"{number_text(abs(found.percent), 1)} %" if found.percent is not None else "none was delivered"
    return Calculation(
        "Volume withdrawn",
        "Difference = expected − withdrawn, in % of what was delivered since the last fill",
        (
            Fact("Expected by the pump's count", ml_text(expected)),
            Fact("Delivered since the last fill", ml_text(Volume.whole_base(fill.delivered_nl))),
            Fact("Withdrawn", ml_text(withdrawn)),
        ),
        (
            sources.limit("discrepancy_percent", "Investigated above", "%"),
            sources.limit("discrepancy_volume", "Investigated above"),
        ),
        (
            Fact("Difference", f"{ml_text(found.difference)} {side[found.direction]}, {percent}"),
            Fact("Within limits", "no, investigated" if found.investigate else "yes"),
        ),
    )


def _fill(facts: Facts, site: Site) -> Calculation | None:
    fill = fill_made(facts)
    if fill is None:
        return None
    primary = fill.fluid.primary
    drug, injected = site.drugs.drug(primary.drug), Volume.whole_base(fill.injected_nl)
    mass = Mass(injected.base * primary.concentration.base / Volume.of("1", "mL").base)
    syringes = [Fact(f"Syringe {place}", ml_text(each)) for place, each in enumerate(facts.draft.syringes, 1)]
    label = [Fact("On the label", ml_text(facts.draft.label.volume))] if facts.draft.label.volume else []
    return Calculation(
        "Fill",
        "Injected = all syringes;  drug = injected × concentration",
        (*syringes, *label, Fact("Concentration", drug.concentration_text(primary.concentration))),
        (sources.of_reservoir(facts.after.model, "Reservoir holds"),),
        (
            Fact("Injected", ml_text(injected)),
            Fact("Drug injected", amount_text(mass.to(drug.mass_unit), drug.mass_unit)),
        ),
    )


def _flow(facts: Facts, site: Site) -> Calculation | None:
    report = facts.after.therapy
    prescription, flow = report.prescription, basal_flow(report)
    if prescription is None or not flow:
        return None
    primary = prescription.mixture.primary
    drug, constant = site.drugs.drug(primary.drug), isinstance(prescription.pattern, Continuous)
    dose = DoseRate.whole_base(report.dose_pg_per_day)
    hourly = f"{drug.mass_unit}/h"
    return Calculation(
        "Flow" if constant else "Flow on average",
        "Flow = daily dose / concentration, rounded down to the pump's step",
        (
            Fact("Daily dose" if constant else "Daily dose on average", drug.dose_text(dose, 4)),
            Fact("Concentration", drug.concentration_text(primary.concentration)),
        ),
        (
            sources.of_pump("flow_step", "Step"),
            sources.of_pump("min_flow", "Lowest flow"),
            sources.of_pump("max_flow", "Highest flow"),
        ),
        (
            Fact("Flow", flow_text(flow)),
            Fact("Each hour", f"{number_text(dose.to(hourly), 4)} {hourly}"),
        ),
    )


def _dose_change(facts: Facts, site: Site) -> Calculation | None:
    before, after = facts.before.therapy, facts.after.therapy
    if before.prescription is None or after.prescription is None:
        return None
    was, now = (DoseRate.whole_base(each.dose_pg_per_day) for each in (before, after))
    drug = site.drugs.drug(after.prescription.mixture.primary.drug)
    same = before.prescription.mixture.primary.drug == drug.id
    if not same or not was or was == now:
        return None
    return Calculation(
        "Change of the dose",
        "Change = after / before − 1",
        (Fact("Before", drug.dose_text(was, 4)), Fact("After", drug.dose_text(now, 4))),
        (sources.limit("dose_change_percent", "Reason asked above", "%"),),
        (Fact("Change", percent_text(was, now)),),
    )


def _with_boluses(facts: Facts, site: Site) -> Calculation | None:
    prescription = facts.after.therapy.prescription
    boluses = prescription.patient_boluses if prescription is not None else None
    if prescription is None or boluses is None:
        return None
    drug = site.drugs.drug(prescription.mixture.primary.drug)
    busiest = busiest_doses(prescription, site.model(facts.after.model))
    worst = with_boluses(busiest, prescription.mixture, boluses)
    if not busiest:
        return None
    each = amount_text(Mass.whole_base(boluses.dose_pg).to(drug.mass_unit), drug.mass_unit, 4)
    return Calculation(
        "Worst day of patient boluses",
        "Worst day = busiest day + boluses allowed in 24 h × dose of each",
        (
            Fact("Busiest day without boluses", drug.dose_text(busiest[0][1], 4)),
            Fact("Each bolus", each),
            Fact("Allowed in 24 h", str(boluses.allowed_per_24_h)),
        ),
        (),
        (Fact("Worst day", drug.dose_text(worst[0][1], 4)),),
    )
