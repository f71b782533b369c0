"""The first steps of an implant: whom, which pump, which catheter."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.viewmodels.catheter_pieces import UNKNOWN_LENGTH, piece_acts, piece_parts
from app.viewmodels.form import Acts, Choice, Facts, Field, Fields, Form, Part, Ticks, grave_points, noted
from app.viewmodels.form_desk import FormDesk
from app.viewmodels.spelling import NAME, RECORD_NUMBER
from app.workflows.implant_data import PumpKind, shipped
from app.workflows.implant_entries import ImplantEntries, implant_of
from app.workflows.implant_entry import judge_drawn
from app.workflows.tablet import Tablet
from app.workflows.workflow import Workflow
from pump_core.notation import number_text
from pump_core.patient import Indication, OpioidStatus, YesNo

OPIOID: dict[OpioidStatus, tuple[str, str]] = {
    "naive": ("Not used to opioids", "start range of a naive patient"),
    "tolerant": ("Used to opioids", "start range of a tolerant patient"),
    "unknown": ("Not known", "counts as not used to them"),
}
PSYCHOSIS: dict[YesNo, tuple[str, str]] = {
    "no": ("No psychosis", ""),
    "yes": ("Psychosis, now or before", "ziconotide must not be given"),
    "unknown": ("Not known", "ziconotide must not be given"),
}
INDICATION: dict[Indication, tuple[str, str]] = {
    "malignant_pain": ("Pain, malignant", ""),
    "nonmalignant_pain": ("Pain, not malignant", ""),
    "spinal_spasticity": ("Spasticity, spinal", ""),
    "cerebral_spasticity": ("Spasticity, cerebral", ""),
}
PUMPS: dict[PumpKind, tuple[str, str]] = {
    "new": ("First pump", "with a new catheter"),
    "replacement": ("Replaces another pump", "the catheter may stay"),
}
_WHO = (
    ("Name of the patient", "As in the patient's record: letters, digits and - ' . ,", NAME),
    ("Record number of the patient", "As in the patient's record: capitals, digits and - / .", RECORD_NUMBER),
)
_WHO_LONGEST = 40
NO_ALLERGY = "No allergy to any of these"


def change(workflow: Workflow, **fields: object) -> None:
    """The answers of the implant with these changed."""
    workflow.set_own(implant_of(workflow.draft).model_copy(update=fields))


def place_of(key: object, table: dict[Any, tuple[str, str]]) -> int:
    """The place of an answer among the options, -1 while there is none."""
    return list(table).index(key) if key in table else -1


def patient_form(workflow: Workflow, tablet: Tablet) -> Form:
    """Whom the pump is for, and what it must know of them."""
    own, draft = implant_of(workflow.draft), workflow.draft
    drugs = tablet.site.drugs.drugs
    told = own.allergies
    allergies = tuple((drug.name, told is not None and drug.id in told) for drug in drugs.values())
    who = f"{own.name or 'this patient'}, record {own.mrn or '…'}"
    return Form(
        "Patient",
        "The pump knows nobody yet. Ask the patient for name and date of birth, and compare with the record.",
        (
            *noted("patientNotice", grave_points(workflow)),
            Fields("who", (Field("Name", own.name), Field("Record number", own.mrn))),
            *_history(own),
            Ticks("allergies", "Allergic to", (*allergies, (NO_ALLERGY, told == ())), 3),
            Ticks(
                "confirm",
                "",
                (
                    (
                        f"The patient in front of me is {who}, and gets pump {draft.reading.serial}",
                        "patient" in draft.checks,
                    ),
                ),
            ),
        ),
    )


def _history(own: ImplantEntries) -> tuple[Part, ...]:
    """What the pump's checks must know."""
    psychosis, indication = place_of(own.psychosis, PSYCHOSIS), place_of(own.indication, INDICATION)
    return (
        Choice("opioid", "Opioids", tuple(OPIOID.values()), place_of(own.opioid, OPIOID), 3),
        Choice("psychosis", "History of psychosis", tuple(PSYCHOSIS.values()), psychosis, 3),
        Choice("indication", "The pump is for", tuple(INDICATION.values()), indication, 2),
    )


def patient_acts(workflow: Workflow, desk: FormDesk) -> Acts:
    """What a touch does there."""
    own, draft = implant_of(workflow.draft), workflow.draft
    drugs = tuple(desk.site.drugs.drugs)

    def who(place: int) -> None:
        title, limits, spelling = _WHO[place]
        desk.ask_text(title, limits, _WHO_LONGEST, lambda said: identified(place, said), spelling)

    def identified(place: int, said: str) -> None:
        workflow.set_check("patient", False)
        change(workflow, **{("name", "mrn")[place]: said})

    def allergy(place: int) -> None:
        told = own.allergies or ()
        if place == len(drugs):
            change(workflow, allergies=() if own.allergies != () else None)
            return
        drug = drugs[place]
        kept = tuple(each for each in drugs if (each in told) != (each == drug))
        change(workflow, allergies=kept or None)

    return {
        "who": who,
        "opioid": _pick(workflow, "opioid", tuple(OPIOID)),
        "psychosis": _pick(workflow, "psychosis", tuple(PSYCHOSIS)),
        "indication": _pick(workflow, "indication", tuple(INDICATION)),
        "allergies": allergy,
        "confirm": lambda _place: workflow.set_check("patient", "patient" not in draft.checks),
    }


def _pick(workflow: Workflow, field: str, keys: tuple[str, ...]) -> Callable[[int], None]:
    return lambda place: change(workflow, **{field: keys[place]})


def pump_form(workflow: Workflow, tablet: Tablet) -> Form:
    """First pump or another one, looked at and emptied."""
    own, draft = implant_of(workflow.draft), workflow.draft
    parts: list[Part] = [
        Facts(
            "pumpFacts",
            (
                ("Pump in reach", f"{draft.reading.model}, serial {draft.reading.serial}", "read by telemetry"),
                ("It holds", "no drug, no therapy", "never programmed"),
            ),
        ),
        Choice("pump", "This pump", tuple(PUMPS.values()), place_of(own.pump, PUMPS)),
    ]
    if own.pump is not None:
        checks = shipped().checks_for(own.pump)
        parts.append(Ticks("rinse", "Before it is filled", tuple((text, key in own.checked) for key, text in checks)))
        drawn = number_text(draft.withdrawn.to("mL")) if draft.withdrawn is not None else ""
        parts.append(Fields("drawn", (Field("Drawn out of the pump", drawn, "mL" if drawn else ""),)))
    return Form("Pump", "Look at the pump before it is filled. Nothing is programmed here.", tuple(parts))


def pump_acts(workflow: Workflow, desk: FormDesk) -> Acts:
    """What a touch does there."""
    own, draft = implant_of(workflow.draft), workflow.draft

    def choose(place: int) -> None:
        pump = tuple(PUMPS)[place]
        change(workflow, pump=pump, checked=own.checked if pump == own.pump else ())

    def tick(place: int) -> None:
        checks = shipped().checks_for(own.pump) if own.pump is not None else ()
        key = checks[place][0]
        change(workflow, checked=tuple(k for k, _ in checks if (k in own.checked) != (k == key)))

    return {
        "pump": choose,
        "rinse": tick,
        "drawn": lambda _place: desk.ask_number(
            "Drawn out of the pump",
            "mL",
            "In mL, to a tenth. 0 if nothing came.",
            lambda typed: judge_drawn(typed, draft, desk.site),
            workflow.set_withdrawn,
        ),
    }


def catheter_form(workflow: Workflow, tablet: Tablet) -> Form:
    """The pieces of the catheter, what was cut off, and what is left."""
    own = implant_of(workflow.draft)
    parts: list[Part] = [
        *piece_parts(own.pieces, tablet.site, known=not own.length_unknown),
        Ticks("unknown", "", (("The length of this catheter is not known", own.length_unknown),)),
        *noted("catheterNotice", grave_points(workflow)),
    ]
    if own.length_unknown:
        parts.append(UNKNOWN_LENGTH)
    return Form("Catheter", "Choose each piece, and enter what was cut off it. The volume follows.", tuple(parts))


def catheter_acts(workflow: Workflow, desk: FormDesk) -> Acts:
    """What a touch does there."""
    own = implant_of(workflow.draft)
    acts = piece_acts(own.pieces, desk, lambda pieces: change(workflow, pieces=pieces))
    return {**acts, "unknown": lambda _place: change(workflow, length_unknown=not own.length_unknown)}
