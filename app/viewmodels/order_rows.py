"""What a proposal does once and tells of its patient, as rows of the review: prime, aspiration, catheter, patient.

Every value comes from the pump's echo. What people stated and no pump can know stands below it.
"""

from __future__ import annotations

from fractions import Fraction

from msgspec import Struct

from app.viewmodels.implant_pages import INDICATION, OPIOID, PSYCHOSIS
from app.viewmodels.spans import span_text
from app.viewmodels.wording import drug_title, ml_text
from app.workflows.implant_entries import ImplantEntries
from app.workflows.tablet import Tablet
from app.workflows.workflow import Workflow
from pump_core.clocks import Duration
from pump_core.log import Run, unscaled
from pump_core.notation import amount_text
from pump_core.patient import PatientFacts
from pump_core.prescription import Catheter, Mixture
from pump_core.quantities import Volume
from telemetry.messages.programming import Echo

_MM_PER_CM = 10


class OrderRow(Struct, frozen=True):
    """One setting before and after."""

    key: str
    setting: str
    before: str
    after: str


def order_rows(workflow: Workflow, echo: Echo, tablet: Tablet) -> tuple[OrderRow, ...]:
    """Rows for what the echo holds besides its settings."""
    was, then = workflow.draft.reading.therapy, echo.after
    rows = []
    fluid = then.prescription.mixture if then.prescription is not None else None
    if fluid is not None and len(fluid.components) > 1:
        former = was.prescription.mixture if was.prescription is not None else None
        rows.append(OrderRow("fluid", "Fluid", mixture_text(former, tablet), mixture_text(fluid, tablet)))
    if then.patient != was.patient:
        rows.append(
            OrderRow("patient", "Patient facts", facts_text(was.patient, tablet), facts_text(then.patient, tablet))
        )
    told = [report.prescription.catheter if report.prescription is not None else None for report in (was, then)]
    if told[0] != told[1]:
        rows.append(OrderRow("catheter", "Catheter", catheter_text(told[0], tablet), catheter_text(told[1], tablet)))
    for order in echo.proposal.orders:
        if order.kind == "aspirated":
            drawn = f"{ml_text(Volume.whole_base(order.nl))} through the access port"
            rows.append(OrderRow("aspirated", "Drawn out", "", drawn))
    return (*rows, *_stated(workflow))


def prime_text(run: Run) -> str:
    """`0.327 mL in 19 min 37 s, then the therapy`."""
    lasts = run.ends_ms - run.started_ms
    volume = Volume.whole_base(unscaled(run.flow_nl_per_day * lasts))
    return f"{ml_text(volume)} in {span_text(Duration(lasts))}, then the therapy"


def facts_text(facts: PatientFacts | None, tablet: Tablet) -> str:
    """The facts in one line; `none` while nobody asked."""
    if facts is None:
        return "none"
    named = [tablet.site.drugs.drug(drug).name for drug in facts.allergies or () if drug in tablet.site.drugs.drugs]
    allergies = f"allergic to {', '.join(named)}" if named else "no allergy known"
    indication = INDICATION[facts.indication][0] if facts.indication in INDICATION else "indication not known"
    return f"{OPIOID[facts.opioid][0]}; {PSYCHOSIS[facts.psychosis][0]}; {indication}; {allergies}"


def catheter_text(catheter: Catheter | None, tablet: Tablet) -> str:
    """Its pieces with their lengths."""
    if catheter is None:
        return "not known"
    catalogue = tablet.site.constants.catalogue.catheters
    pieces = []
    for segment in catheter.segments:
        name = catalogue[segment.model].title if segment.model in catalogue else segment.model
        pieces.append(f"{name}, {amount_text(Fraction(segment.length_mm, _MM_PER_CM), 'cm')}")
    return " + ".join(pieces)


def mixture_text(mixture: Mixture | None, tablet: Tablet) -> str:
    """Every drug of a fluid with its concentration."""
    if mixture is None:
        return "none"
    drugs = tablet.site.drugs
    told = [
        f"{drug_title(drugs.drug(each.drug).name)} {drugs.drug(each.drug).concentration_text(each.concentration)}"
        for each in mixture.components
    ]
    return " + ".join(told)


def _stated(workflow: Workflow) -> tuple[OrderRow, ...]:
    own = workflow.draft.own
    if not isinstance(own, ImplantEntries):
        return ()
    rows = [OrderRow("who", "Patient, on the card", "", f"{own.name}, record {own.mrn}")]
    if own.front == "tubing":
        rows.append(OrderRow("front", "Tubing", "", "primed on the bench, drug seen at the connector"))
    if own.front == "catheter":
        rows.append(OrderRow("front", "Catheter", "", "holds the same fluid up to the tip"))
    return tuple(rows)
