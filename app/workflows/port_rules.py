"""A procedure at the catheter: what the dead space holds, what keeps each step from being left, what is asked.

    dead space   catheter + access port, full of what lies next to the tip
    pushed in    its mass of every drug, at once, by whoever injects without drawing it out first
    to draw      the dead space at least; where the catheter is not known, what the data say

Nothing is injected before what came out was entered and was clear. Then the catheter holds no drug, the tubing does:
the catheter alone is primed, and never bridged.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import count
from math import ceil

from app.workflows.draft import Draft, Step
from app.workflows.entries import Judgement, Rejected, Taken, read_number
from app.workflows.implant_data import shipped
from app.workflows.implant_entries import catheter_of
from app.workflows.implant_proposal import standing_of
from app.workflows.implant_rules import piece_points
from app.workflows.open_point import Open, from_reason, ml
from app.workflows.port_entries import INJECTS, PortEntries, port_of
from app.workflows.refill_points import open_points
from app.workflows.refill_rules import in_order
from app.workflows.site import Reading, Site
from pump_core.checks import Reason, check
from pump_core.orders import Aspirated, Order, Prime, Proposal
from pump_core.prescription import Catheter, Prescription
from pump_core.quantities import Mass, Volume
from pump_core.values import replace

DO_NOT_INJECT = Open(
    "nothing_came",
    "stop",
    "Inject nothing through this port.",
    "Where nothing comes out, the catheter is blocked, torn or not reached: what is injected goes elsewhere, or pushes "
    "all the drug of the catheter into the patient at once.",
    "Take the needle out. Leave, and have the catheter looked at. The pump was not changed.",
)
NOT_WHILE_RUNNING = Open(
    "runs",
    "stop",
    "A bolus is running.",
    "What it pushes into the catheter would be drawn out again, or lie beyond what was drawn.",
    "Wait until it has ended, or stop the pump first.",
)
MOST_DRAWN_ML = 50
"""No more is taken for drawn than this (our choice): an overdose is treated with 30 to 40 mL."""


def dead_space(draft: Draft) -> Volume | None:
    """Catheter and access port; None when the pump does not know its catheter."""
    held = draft.reading.therapy.catheter_nl
    return Volume.whole_base(held) + shipped().port_volume if held is not None else None


def least_to_draw(draft: Draft, site: Site) -> Volume:
    """What must have come out before anything is injected, on the step of a syringe, rounded up."""
    space = dead_space(draft)
    if space is None:
        return shipped().least_drawn
    step = site.model(draft.reading.model).fill_step
    return step.times(ceil(space.ratio(step)))


def pushed_in(draft: Draft) -> tuple[tuple[str, Mass], ...]:
    """The mass of each drug that an injection would push out of the dead space, tip first, as the pump believes."""
    space = dead_space(draft)
    if space is None:
        return ()
    left, masses = space, dict[str, Mass]()
    parts = draft.reading.therapy.line
    for place, part in enumerate(parts):
        last = place == len(parts) - 1
        here = left if last else min(left, Volume.whole_base(part.nl))
        for component in part.fluid.components if part.fluid is not None else ():
            mass = here * component.concentration
            masses[component.drug] = masses[component.drug] + mass if component.drug in masses else mass
        left -= here
    return tuple((drug, mass) for drug, mass in masses.items() if mass)


def port_points(step: Step, draft: Draft, site: Site, today: date) -> tuple[Open, ...]:
    """Everything that keeps `step` from being left, most severe first."""
    rules: dict[Step, Callable[[], list[Open]]] = {
        "interrogate": lambda: [*open_points("interrogate", draft, site, today), *_runs(draft)],
        "procedure": lambda: _procedure(port_of(draft)),
        "aspirate": lambda: _aspirate(draft, site),
        "front": lambda: _catheter(port_of(draft), site) or _prime(draft, site),
    }
    return in_order(rules[step]() if step in rules else [])


def may_inject_at_port(draft: Draft, site: Site) -> bool:
    """Whether all that the dead space held came out, clear and freely."""
    own = port_of(draft)
    drawn = own.drawn_nl is not None and Volume.whole_base(own.drawn_nl) >= least_to_draw(draft, site)
    return own.procedure in INJECTS and own.came == "clear" and drawn


def judge_port(typed: str, site: Site, draft: Draft) -> Judgement:
    """What was drawn through the port, in mL."""
    number = read_number(typed)
    if isinstance(number, Rejected):
        return number
    volume, step = Volume.of(number, "mL"), site.model(draft.reading.model).fill_step
    if volume.floor_to(step) != volume:
        return Rejected(f"Volumes are entered in steps of {ml(step)}. Read the syringe again.")
    if not volume or number > MOST_DRAWN_ML:
        return Rejected(f"More than 0 mL and no more than {MOST_DRAWN_ML} mL. Read the syringe again.")
    return Taken(volume)


def new_catheter(draft: Draft, site: Site) -> Catheter | None:
    """The catheter that holds afterwards: of a revision the new one, else the one that the pump knows."""
    own, prescription = port_of(draft), draft.reading.therapy.prescription
    if own.procedure == "revision":
        return None if own.length_unknown else catheter_of(own.pieces, site.constants.catalogue)
    return prescription.catheter if prescription is not None else None


def port_proposal(draft: Draft, site: Site, new_id: Callable[[], bytes], _clock: Reading) -> Proposal:
    """What the procedure tells the pump and asks of it. Raises `ValueError` while an entry is missing."""
    made = _proposed(draft, site, new_id)
    if made is None:
        raise ValueError("the procedure is not complete")
    return made


def asked_at_port(draft: Draft, site: Site) -> tuple[Reason, ...]:
    """What the pump will ask about or refuse, found here or raised by it since it was read."""
    ids = count(1)
    made = _proposed(draft, site, lambda: next(ids).to_bytes(16, "big"))
    own = check(made, standing_of(draft, site)) if made is not None else ()
    keys = {reason.key for reason in own}
    return (*own, *(reason for reason in draft.asked if reason.key not in keys))


def answered_at_port(draft: Draft, site: Site) -> tuple[Open, ...]:
    """Cautions that were answered with a reason and still hold."""
    answered = dict(draft.answers)
    return tuple(from_reason(reason, site) for reason in asked_at_port(draft, site) if reason.key in answered)


def _proposed(draft: Draft, site: Site, new_id: Callable[[], bytes]) -> Proposal | None:
    own, therapy = port_of(draft), draft.reading.therapy
    if own.drawn_nl is None or own.prime is None:
        return None
    orders: list[Order] = [Aspirated(command_id=new_id(), nl=own.drawn_nl)]
    if own.prime:
        orders.append(Prime(command_id=new_id(), front="connector"))
    return Proposal(
        serial=draft.reading.serial,
        base_revision=therapy.revision,
        prescription=_revised(draft, therapy.prescription, site),
        orders=tuple(orders),
    )


def _revised(draft: Draft, now: Prescription | None, site: Site) -> Prescription | None:
    """The prescription with the new catheter; None where nothing but the orders is asked."""
    if now is None or port_of(draft).procedure != "revision":
        return None
    return now.model_copy(update={"catheter": new_catheter(draft, site)})


def _runs(draft: Draft) -> list[Open]:
    return [NOT_WHILE_RUNNING] if draft.reading.therapy.runs else []


def _procedure(own: PortEntries) -> list[Open]:
    return [] if own.procedure is not None else [Open("procedure", "todo", "Choose what is done at the catheter.")]


def _aspirate(draft: Draft, site: Site) -> list[Open]:
    own, least = port_of(draft), least_to_draw(draft, site)
    if own.came is None:
        return [Open("came", "todo", "Draw, and say what came.")]
    if own.came == "nothing":
        return [DO_NOT_INJECT]
    if own.drawn_nl is None:
        return [Open("drawn", "todo", "Enter the volume that you drew.")]
    drawn = Volume.whole_base(own.drawn_nl)
    if drawn < least:
        return [
            Open(
                "too_little",
                "stop",
                f"{ml(drawn)} drawn, but catheter and port hold up to {ml(least)}.",
                "Drug is left in the catheter; what is injected would push it into the patient at once.",
                f"Draw on until it is {ml(least)} in all, then enter the whole volume.",
            )
        ]
    if own.procedure in INJECTS and not own.injected:
        return [Open("injected", "todo", "Confirm when it was injected.")]
    return []


def _catheter(own: PortEntries, site: Site) -> list[Open]:
    if own.procedure != "revision" or own.length_unknown:
        return []
    if not own.pieces:
        return [Open("pieces", "todo", "Choose the catheter as it is now, or say that its length is not known.")]
    return piece_points(own.pieces, site)


def _prime(draft: Draft, site: Site) -> list[Open]:
    own = port_of(draft)
    if own.prime is None:
        return [Open("prime", "todo", "Choose whether the catheter is primed now.")]
    answered, late = dict(draft.answers), {reason.key for reason in draft.asked}
    found = []
    for reason in asked_at_port(draft, site):
        if reason.severity == "hard" or reason.key not in answered:
            point = from_reason(reason, site)
            why = f"This came up after the pump was read, and nothing was programmed. {point.why}"
            found.append(replace(point, why=why) if reason.key in late else point)
    return found
