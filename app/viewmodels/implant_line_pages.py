"""The last steps of an implant: where the drug is, the start dose, and the low-reservoir alarm."""

from __future__ import annotations

from typing import get_args

from app.viewmodels.asked import answer, asked_parts, first_asked
from app.viewmodels.form import Acts, Choice, Facts, Field, Fields, Form, Line, Note, Part, Ticks, grave_points, noted
from app.viewmodels.form_desk import FormDesk
from app.viewmodels.implant_pages import change
from app.viewmodels.spans import span_text
from app.viewmodels.wording import drug_title, flow_text, ml_text
from app.workflows.draft import Draft
from app.workflows.implant_entries import Front, implant_of, known_catheter, mixture_of
from app.workflows.implant_entry import judge_low, judge_start
from app.workflows.implant_proposal import prescription_of, prime_front
from app.workflows.implant_rules import answered_of
from app.workflows.line_figures import prime_figures, share_of, time_to
from app.workflows.open_point import Open
from app.workflows.site import Site
from app.workflows.tablet import Tablet
from app.workflows.workflow import Workflow
from pump_core.drugs import Drug
from pump_core.flow import highest_dose, lowest_dose, programmed
from pump_core.notation import amount_text, number_text
from pump_core.quantities import DoseRate, Volume

FRONTS: tuple[Front, ...] = get_args(Front)
HELD = (("The same fluid as this pump", ""), ("Another fluid", "or nobody knows"))
BOLUSES_OFF = Note("boluses", "info", "Patient boluses are off.", "They are set on their own once the therapy runs.")
NOTHING = DoseRate.whole_base(0)


def front_form(workflow: Workflow, tablet: Tablet) -> Form:
    """How far the drug has come, touched on the drawing."""
    own, draft, site = implant_of(workflow.draft), workflow.draft, tablet.site
    model, catheter = site.model(draft.reading.model), known_catheter(own, site)
    tubing, held, shares = model.tubing_programmed, "length not known", (0.5, 0.5)
    if catheter is not None:
        line, held = tubing + catheter.volume, ml_text(catheter.volume)
        shares = (share_of(tubing, line), share_of(catheter.volume, line))
    drawn = (
        ("Reservoir", "drug no further than here", 0.0),
        ("Tubing in the pump", ml_text(tubing), shares[0]),
        ("Catheter to the tip", held, shares[1]),
    )
    chosen = FRONTS.index(own.front) if own.front is not None else -1
    parts: list[Part] = [Line("front", "Touch the last part that holds drug now", drawn, chosen)]
    if own.front == "tubing":
        parts.append(
            Ticks("seen", "", (("The tubing was primed on the bench: drug was seen at the connector", own.seen),))
        )
    elif own.front == "catheter":
        at = -1 if own.same_fluid is None else int(not own.same_fluid)
        parts.append(Choice("same", "What does the catheter hold?", HELD, at))
    grave = grave_points(workflow)
    parts += noted("frontNotice", grave)
    if own.front is not None and not workflow.open_points():
        parts.append(_decided(draft, site))
    return Form("Where is the drug now?", "This decides what the pump does first: prime, or nothing.", tuple(parts))


def _decided(draft: Draft, site: Site) -> Note:
    """What follows from where the drug is."""
    own, model = implant_of(draft), site.model(draft.reading.model)
    catheter, front = known_catheter(own, site), prime_front(draft, site)
    if catheter is None:
        return Note(
            "decided",
            "caution",
            "No prime: the catheter is not known.",
            "Drug comes to the tip at the flow of the therapy, nobody knows when. Plan other cover until it works.",
        )
    if front is None:
        return Note(
            "decided",
            "caution",
            "No prime: drug is at the tip already.",
            f"The tubing of the new pump holds {ml_text(model.tubing_programmed)} without drug. It follows what the "
            "catheter holds now, so there is a gap later.",
        )
    figures = prime_figures(front, catheter.volume, model)
    what = "Tubing and catheter are primed" if front == "reservoir" else "The catheter alone is primed"
    return Note(
        "decided",
        "info",
        f"{what}: {ml_text(figures.volume)} in {span_text(figures.lasts)}, then the therapy.",
        f"Estimate: the front mixes, so drug may leave the tip up to {ml_text(figures.early)} "
        f"({span_text(time_to(figures.early, model.max_flow))}) before the end.",
    )


def front_acts(workflow: Workflow, desk: FormDesk) -> Acts:
    """What a touch does there."""
    own = implant_of(workflow.draft)
    return {
        "front": lambda place: change(workflow, front=FRONTS[place], seen=False, same_fluid=None),
        "seen": lambda _place: change(workflow, seen=not own.seen),
        "same": lambda place: change(workflow, same_fluid=not place),
    }


def driving(draft: Draft, site: Site) -> Drug | None:
    """The drug whose dose is set."""
    mixture = mixture_of(draft, site)
    return site.drugs.drug(mixture.primary.drug) if mixture is not None else None


def start_form(workflow: Workflow, tablet: Tablet) -> Form:
    """The start dose against the drug's start range; there is no dose to compare it with."""
    draft, site = workflow.draft, tablet.site
    own, drug, prescription = implant_of(draft), driving(draft, site), prescription_of(draft, site, NOTHING)
    if drug is None or prescription is None:
        return Form("Therapy", "Enter the drug first.")
    unit, first, model = f"{drug.mass_unit}/day", prescription.mixture.primary, site.model(draft.reading.model)
    value = number_text(own.dose.to(unit), 4) if own.dose is not None else ""
    tolerant = own.opioid == "tolerant" and drug.start_high_tolerant is not None
    high = drug.start_high_tolerant if tolerant and drug.start_high_tolerant is not None else drug.start_high
    facts = [
        ("Start range", f"{drug.dose_text(drug.start_low)} to {drug.dose_text(high)}", _whose(drug, tolerant=tolerant)),
        (
            "The pump can deliver",
            f"{drug.dose_text(lowest_dose(first.concentration, model), 4)} to "
            f"{drug.dose_text(highest_dose(first.concentration, model), 4)}",
            "at this concentration",
        ),
    ]
    if own.dose is not None:
        flow = programmed(own.dose, first.concentration, model).flow
        hourly = f"{drug.mass_unit}/h"
        facts += [("Each hour", amount_text(own.dose.to(hourly), hourly, 4), ""), ("Flow", flow_text(flow), "")]
    return Form(
        "Therapy",
        "The start dose, from the order. There is no dose before it to compare with.",
        (
            Fields("dose", (Field(f"{drug_title(drug.name)}, daily dose", value, unit if value else ""),)),
            Facts("doseFacts", tuple(facts)),
            *asked_parts("startNotice", _asked(workflow, site), workflow),
            Note(
                "boluses", "info", "Patient boluses are off.", "They are set under Patient boluses once therapy runs."
            ),
        ),
    )


def _whose(drug: Drug, *, tolerant: bool) -> str:
    if drug.start_high_tolerant is None:
        return "of the drug"
    return "of a patient used to opioids" if tolerant else "of a patient not used to opioids"


def _asked(workflow: Workflow, site: Site) -> Open | None:
    return first_asked(workflow, answered_of(workflow.draft, site))


def start_acts(workflow: Workflow, desk: FormDesk) -> Acts:
    """What a touch does there."""
    draft, site = workflow.draft, desk.site

    def dose(_place: int) -> None:
        drug, prescription = driving(draft, site), prescription_of(draft, site, NOTHING)
        if drug is None or prescription is None:
            return
        concentration, model = prescription.mixture.primary.concentration, site.model(draft.reading.model)
        lowest, highest = lowest_dose(concentration, model), highest_dose(concentration, model)
        desk.ask_number(
            f"{drug_title(drug.name)}, start dose",
            f"{drug.mass_unit}/day",
            f"Pump limits {drug.dose_text(lowest, 4)} to {drug.dose_text(highest, 4)}",
            lambda typed: judge_start(typed, draft, site),
            lambda rate: change(workflow, dose_pg_per_day=rate.whole),
            "No dose before",
        )

    return {"dose": dose, "reason": answer(workflow, _asked(workflow, site), desk.letters)}


def alarm_form(workflow: Workflow, tablet: Tablet) -> Form:
    """The volume at which the pump sounds, and when that will be."""
    draft, site = workflow.draft, tablet.site
    own, model = implant_of(draft), site.model(draft.reading.model)
    low = Volume.whole_base(own.low_reservoir_nl) if own.low_reservoir_nl is not None else None
    value = number_text(low.to("mL")) if low is not None else ""
    facts = [("Usual", ml_text(model.low_reservoir_default), "the maker's recommendation")]
    mixture = mixture_of(draft, site)
    if low is not None and own.dose is not None and mixture is not None:
        flow = programmed(own.dose, mixture.primary.concentration, model).flow
        if flow:
            facts.append(("From the alarm to empty", span_text(time_to(low, flow)), "at the start dose"))
    return Form(
        "Alarms",
        "The pump reckons its volume; it does not measure it. It sounds when it counts this much.",
        (
            Fields("low", (Field("Low-reservoir alarm at", value, "mL" if value else ""),)),
            Facts("alarmFacts", tuple(facts)),
            *noted("alarmNotice", grave_points(workflow)),
        ),
    )


def alarm_acts(workflow: Workflow, desk: FormDesk) -> Acts:
    """What a touch does there."""
    draft, site = workflow.draft, desk.site
    model = site.model(draft.reading.model)
    limits = f"The pump takes {ml_text(model.low_reservoir_min)} to {ml_text(model.low_reservoir_max)}"
    return {
        "low": lambda _place: desk.ask_number(
            "Low-reservoir alarm",
            "mL",
            limits,
            lambda typed: judge_low(typed, draft, site),
            lambda volume: _set_low(workflow, volume),
        ),
    }


def _set_low(workflow: Workflow, volume: Volume) -> None:
    """The alarm changes nothing that a caution of the dose was about: its reasons stand."""
    answers = workflow.draft.answers
    change(workflow, low_reservoir_nl=volume.whole)
    for key, reason in answers:
        workflow.override(key, reason)
