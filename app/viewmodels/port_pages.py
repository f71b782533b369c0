"""The steps of a procedure at the catheter: which one, drawing, the catheter after a revision, and its prime."""

from __future__ import annotations

from app.viewmodels.asked import answer, asked_parts, first_asked
from app.viewmodels.catheter_pieces import UNKNOWN_LENGTH, piece_acts, piece_parts
from app.viewmodels.form import Acts, Choice, Facts, Field, Fields, Form, Line, Note, Part, Ticks, grave_points, noted
from app.viewmodels.form_desk import FormDesk
from app.viewmodels.spans import span_text
from app.viewmodels.wording import drug_title, ml_text
from app.workflows.implant_data import shipped
from app.workflows.line_figures import prime_figures, share_of, time_to
from app.workflows.open_point import Open
from app.workflows.port_entries import Procedure, port_of
from app.workflows.port_rules import (
    answered_at_port,
    judge_port,
    least_to_draw,
    may_inject_at_port,
    new_catheter,
    pushed_in,
)
from app.workflows.site import Site
from app.workflows.tablet import Tablet
from app.workflows.workflow import Workflow
from pump_core.notation import amount_text, number_text
from pump_core.quantities import FlowRate, Mass, Volume

PROCEDURES: dict[Procedure, tuple[str, str]] = {
    "revision": ("Catheter revision", "another catheter, or a piece of it"),
    "dye": ("Dye study", "contrast through the access port"),
    "aspiration": ("Aspiration", "drawing only, nothing is injected"),
    "injection": ("Single injection", "a drug through the access port"),
}
CAME = (
    ("Clear fluid came freely", ""),
    ("Nothing came, or only with force", "then nothing is injected"),
)


def change(workflow: Workflow, **fields: object) -> None:
    """The answers with these changed."""
    workflow.set_own(port_of(workflow.draft).model_copy(update=fields))


def dead_space_facts(workflow: Workflow, tablet: Tablet) -> tuple[Part, ...]:
    """What catheter and port hold, and what of it an injection would push into the patient."""
    draft, site = workflow.draft, tablet.site
    therapy = draft.reading.therapy
    if therapy.catheter_nl is None:
        return (
            Note(
                "deadUnknown",
                "caution",
                "The pump does not know its catheter.",
                "So nobody knows how much drug lies in it. Draw at least "
                f"{ml_text(least_to_draw(draft, site))} before anything is injected.",
            ),
        )
    held = (
        ("Catheter holds", ml_text(Volume.whole_base(therapy.catheter_nl)), "as programmed"),
        ("Access port, up to", ml_text(shipped().port_volume), "general knowledge"),
    )
    masses = []
    for drug_id, mass in pushed_in(draft):
        drug = site.drugs.drug(drug_id)
        told = amount_text(mass.to(drug.mass_unit), drug.mass_unit, 3)
        masses.append((f"{drug_title(drug.name)} in them", told, _of_a_day(drug_id, mass, workflow)))
    return (Facts("deadSpace", (*held, *masses), 2),)


def _of_a_day(drug_id: str, mass: Mass, workflow: Workflow) -> str:
    """How much of a day's dose this is."""
    therapy = workflow.draft.reading.therapy
    prescription = therapy.prescription
    if prescription is None:
        return ""
    doses = dict(zip([c.drug for c in prescription.mixture.components], therapy.doses_pg_per_day, strict=False))
    day = doses.get(drug_id, 0)
    if not day:
        return "pushed in at once by an injection"
    return f"{number_text(mass.base / day, 1)} days of dose, pushed in at once by an injection"


def procedure_form(workflow: Workflow, tablet: Tablet) -> Form:
    """What is done, and what lies in the way of it."""
    own = port_of(workflow.draft)
    chosen = list(PROCEDURES).index(own.procedure) if own.procedure is not None else -1
    return Form(
        "Procedure",
        "The catheter is full of drug. Whatever is done, it is drawn out first.",
        (
            Choice("procedure", "What is done at the catheter?", tuple(PROCEDURES.values()), chosen),
            *dead_space_facts(workflow, tablet),
        ),
    )


def procedure_acts(workflow: Workflow, desk: FormDesk) -> Acts:
    """What a touch does there; another procedure begins anew."""
    own = port_of(workflow.draft)

    def choose(place: int) -> None:
        procedure = tuple(PROCEDURES)[place]
        if procedure != own.procedure:
            change(workflow, procedure=procedure, injected=False, prime=None)

    return {"procedure": choose}


def aspirate_form(workflow: Workflow, tablet: Tablet) -> Form:
    """Drawing first; what is injected is asked only when all came out."""
    own, draft, site = port_of(workflow.draft), workflow.draft, tablet.site
    least = least_to_draw(draft, site)
    came = {"clear": 0, "nothing": 1}.get(own.came or "", -1)
    parts: list[Part] = [
        Facts("least", (("Draw at least", ml_text(least), "catheter and access port, in all"),), 1),
        Choice("came", "What came through the access port?", CAME, came),
    ]
    if own.came == "clear":
        drawn = Volume.whole_base(own.drawn_nl) if own.drawn_nl is not None else None
        value = number_text(drawn.to("mL")) if drawn is not None else ""
        parts.append(Fields("drawn", (Field("Drawn in all", value, "mL" if value else ""),)))
    parts += noted("aspirateNotice", grave_points(workflow))
    if may_inject_at_port(draft, site):
        parts.append(Note("clear", "good", "Catheter and port hold no drug. It may be injected now."))
        parts.append(Ticks("injected", "", ((_injected(own.procedure), own.injected),)))
    return Form("Aspirate", "With the thin needle, through the access port. Inject nothing yet.", tuple(parts))


def _injected(procedure: Procedure | None) -> str:
    return "The contrast was injected" if procedure == "dye" else "The drug was injected, as ordered"


def aspirate_acts(workflow: Workflow, desk: FormDesk) -> Acts:
    """What a touch does there."""
    own, draft = port_of(workflow.draft), workflow.draft
    least = ml_text(least_to_draw(draft, desk.site))

    def inject(_place: int) -> None:
        if may_inject_at_port(draft, desk.site):
            change(workflow, injected=not own.injected)

    return {
        "came": lambda place: change(workflow, came=("clear", "nothing")[place], drawn_nl=None, injected=False),
        "drawn": lambda _place: desk.ask_number(
            "Drawn through the access port",
            "mL",
            f"In mL, to a tenth; {least} at least",
            lambda typed: judge_port(typed, desk.site, draft),
            lambda volume: change(workflow, drawn_nl=volume.whole, injected=False),
        ),
        "injected": inject,
    }


def _revised(workflow: Workflow, site: Site) -> tuple[Part, ...]:
    """The catheter as it is after a revision; nothing where it stays."""
    own = port_of(workflow.draft)
    if own.procedure != "revision":
        return ()
    unknown = Ticks("unknown", "", (("The length of this catheter is not known", own.length_unknown),))
    return *piece_parts(own.pieces, site, known=not own.length_unknown), unknown


def prime_form(workflow: Workflow, tablet: Tablet) -> Form:
    """The catheter as it is now, and its prime: it alone, for the tubing still holds drug."""
    draft, site = workflow.draft, tablet.site
    own, catheter, model = port_of(draft), new_catheter(draft, site), site.model(draft.reading.model)
    subtitle = "The tubing still holds drug: the catheter alone is primed, nothing bridged."
    if own.procedure == "revision":
        subtitle = f"Enter every piece that is implanted now. {subtitle}"
    parts: list[Part] = [*_revised(workflow, site)]
    keys = [("Leave it without drug", _without(workflow, site))]
    if catheter is not None:
        line = model.tubing_programmed + catheter.volume
        drawn = (
            ("Reservoir", "holds drug", 0.0),
            ("Tubing in the pump", ml_text(model.tubing_programmed), share_of(model.tubing_programmed, line)),
            ("Catheter to the tip", f"{ml_text(catheter.volume)}, no drug", share_of(catheter.volume, line)),
        )
        parts.append(Line("line", "Where the drug is now", drawn, 1, asked=False))
        figures = prime_figures("connector", catheter.volume, model)
        keys.insert(0, ("Prime the catheter now", f"{ml_text(figures.volume)} in {span_text(figures.lasts)}"))
    elif own.procedure == "revision" and not own.length_unknown:
        return Form("Prime", subtitle, (*parts, *noted("primeNotice", grave_points(workflow))))
    else:
        parts.append(UNKNOWN_LENGTH)
    chosen = -1 if own.prime is None else (0 if own.prime else len(keys) - 1)
    parts.append(Choice("prime", "The catheter holds no drug. What shall the pump do first?", tuple(keys), chosen))
    parts += asked_parts("primeNotice", _asked(workflow, site), workflow)
    return Form("Prime", subtitle, tuple(parts))


def _without(workflow: Workflow, site: Site) -> str:
    """For how long the patient gets nothing without a prime."""
    catheter = new_catheter(workflow.draft, site)
    flow = FlowRate.whole_base(workflow.draft.reading.therapy.mean_flow_nl_per_day)
    if not flow:
        return "no drug while the pump is stopped, nor at first afterwards"
    if catheter is None:
        return "nobody knows for how long"
    return f"no drug for {span_text(time_to(catheter.volume, flow))}"


def prime_acts(workflow: Workflow, desk: FormDesk) -> Acts:
    """What a touch does there; another catheter has another prime."""
    own, known = port_of(workflow.draft), new_catheter(workflow.draft, desk.site) is not None
    pieces = piece_acts(own.pieces, desk, lambda pieces: change(workflow, pieces=pieces, prime=None))
    return {
        **pieces,
        "unknown": lambda _place: change(workflow, length_unknown=not own.length_unknown, prime=None),
        "prime": lambda place: change(workflow, prime=known and place == 0),
        "reason": answer(workflow, _asked(workflow, desk.site), desk.letters),
    }


def _asked(workflow: Workflow, site: Site) -> Open | None:
    return first_asked(workflow, answered_at_port(workflow.draft, site))
