"""What keeps a bolus from being ordered: what is not entered yet, and what the pump's own checks say against it.

Which of the three fits is worked out from what the pump believes to lie in its line, before anything is entered:

    drug of the program at the tip     single bolus
    another drug at the tip            bridge
    no drug at the tip                 prime
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, assert_never

from app.workflows.bolus_own import BolusAsked, BolusOrder, Front, Which, bolus_asked, order_of
from app.workflows.draft import Draft, Step
from app.workflows.entries import Judgement, Rejected, Taken, read_number, rejected
from app.workflows.open_point import Open, from_reason
from app.workflows.site import Reading, Site
from app.workflows.standing import standing_of
from pump_core.checks import Reason, check
from pump_core.clocks import MS_PER_DAY
from pump_core.drugs import Drug
from pump_core.flow import programmed
from pump_core.orders import Bridge, Prime, Proposal, SingleBolus
from pump_core.prescription import Component
from pump_core.quantities import DoseRate, Mass
from telemetry.messages.reading import Interrogation

FRONTS: Final[tuple[Front, ...]] = ("reservoir", "connector", "bench")

NO_BOLUS_NOW: Final = frozenset({
    "end_of_service", "rotor_stalled", "reservoir_empty", "no_prescription", "bolus_locked_out", "bolus_while_stopped",
    "old_fluid_in_line", "catheter_unknown", "nothing_to_bridge", "bridge_to_nothing", "drug_at_tip", "drug_in_tubing",
    "not_on_bench",
})  # fmt: skip
"""Reasons that lie in the pump and its line, whatever the figures of the bolus are."""

_SLIPS: Final = frozenset({"ten_fold", "unit_slip", "above_label"})
"""Reasons that lie in the dose alone."""

_NO_ID: Final = bytes(16)


def order_reasons(order: BolusOrder, reading: Interrogation, site: Site) -> tuple[Reason, ...]:
    """What the pump's own checks say against an order."""
    proposal = Proposal(
        serial=reading.serial, base_revision=reading.therapy.revision, prescription=None, orders=(order,)
    )
    return check(proposal, standing_of(reading, site))


def closed_by(which: Which, front: Front, reading: Interrogation, site: Site) -> Reason | None:
    """Why this bolus cannot be given now, whatever its figures; a prime by where the drug is."""
    probe: dict[Which, BolusOrder] = {
        "single": SingleBolus(command_id=_NO_ID, dose_pg=1, duration_ms=MS_PER_DAY),
        "prime": Prime(command_id=_NO_ID, front=front or "reservoir"),
        "bridge": Bridge(command_id=_NO_ID, dose_pg_per_day=1),
    }
    found = order_reasons(probe[which], reading, site)
    return next((reason for reason in found if reason.code in NO_BOLUS_NOW), None)


def prime_closed_by(reading: Interrogation, site: Site) -> Reason | None:
    """Why no prime at all fits; None while one does, from wherever."""
    found = [closed_by("prime", front, reading, site) for front in FRONTS]
    return None if None in found else found[0]


def bolus_reasons(draft: Draft, site: Site) -> tuple[Reason, ...]:
    """What speaks against the bolus as entered: our own copy of the checks, and what the pump said since."""
    order = order_of(bolus_asked(draft), _NO_ID)
    own = order_reasons(order, draft.reading, site) if order is not None else ()
    keys = {reason.key for reason in own}
    return (*own, *(reason for reason in draft.asked if reason.key not in keys))


def bolus_points(step: Step, draft: Draft, site: Site) -> tuple[Open, ...]:
    """What keeps a bolus from going on."""
    if step != "bolus":
        return ()
    asked = bolus_asked(draft)
    closed = _closed(asked, draft.reading, site)
    if closed is not None:
        return (from_reason(closed, site),)
    answered = {key for key, _ in draft.overrides}
    found = [
        from_reason(reason, site)
        for reason in bolus_reasons(draft, site)
        if reason.severity == "hard" or reason.key not in answered
    ]
    return (*found, *_missing(asked))


def _closed(asked: BolusAsked, reading: Interrogation, site: Site) -> Reason | None:
    if not asked.which:
        return None
    if asked.which == "prime" and not asked.front:
        return prime_closed_by(reading, site)
    return closed_by(asked.which, asked.front, reading, site)


def _missing(asked: BolusAsked) -> list[Open]:
    match asked.which:
        case "":
            return [Open("which", "todo", "Choose which bolus it is.")]
        case "single":
            dose = [] if asked.dose_pg else [Open("dose", "todo", "Enter the dose of the bolus.")]
            return [
                *dose,
                *([] if asked.duration_ms else [Open("duration", "todo", "Enter over how long it is given.")]),
            ]
        case "prime":
            return [] if asked.front else [Open("front", "todo", "Say where the drug is now.")]
        case "bridge":
            missing = Open("bridge_dose", "todo", "Enter the dose that the old drug shall keep.")
            return [] if asked.bridge_pg_per_day else [missing]
    assert_never(asked.which)


def answered_bolus(draft: Draft, site: Site) -> tuple[Open, ...]:
    """Cautions that were answered with a reason and still hold."""
    answered = {key for key, _ in draft.overrides}
    return tuple(
        from_reason(reason, site)
        for reason in bolus_reasons(draft, site)
        if reason.severity == "soft" and reason.key in answered
    )


def bolus_proposal(draft: Draft, site: Site, new_id: Callable[[], bytes], _clock: Reading) -> Proposal:
    """What is asked: one order, once. Raises `ValueError` while an entry is missing."""
    order = order_of(bolus_asked(draft), new_id())
    if order is None:
        raise ValueError("the bolus is not complete")
    return Proposal(
        serial=draft.reading.serial,
        base_revision=draft.reading.therapy.revision,
        prescription=None,
        orders=(order,),
    )


def primary_of(draft: Draft) -> Component | None:
    """The driving drug of what the pump is programmed for."""
    prescription = draft.reading.therapy.prescription
    return prescription.mixture.primary if prescription is not None else None


def old_at_tip(reading: Interrogation) -> Component | None:
    """The driving drug of what lies at the tip, when it is another fluid than the programmed one."""
    line, prescription = reading.therapy.line, reading.therapy.prescription
    fluid = line[0].fluid if line else None
    if fluid is None or prescription is None or fluid.holds_the_same(prescription.mixture):
        return None
    return fluid.primary


def judge_bolus_dose(typed: str, draft: Draft, site: Site) -> Judgement:
    """The mass of a single bolus in the drug's own unit; slips are refused here, all else is said on the page."""
    number, primary = read_number(typed), primary_of(draft)
    if isinstance(number, Rejected):
        return number
    if primary is None:
        return Rejected("This pump has no therapy that a bolus could come on top of.")
    drug = site.drugs.drug(primary.drug)
    dose = Mass.of(number, drug.mass_unit)
    if not dose:
        return Rejected("A bolus of 0 gives nothing. Type the dose, or cancel.")
    if dose.base.denominator != 1:
        return Rejected("The pump counts no finer than that. Check the order.")
    asked = replace_asked(bolus_asked(draft), which="single", dose_pg=dose.whole)
    order = order_of(replace_asked(asked, duration_ms=asked.duration_ms or MS_PER_DAY), _NO_ID)
    found = order_reasons(order, draft.reading, site) if order is not None else ()
    slip = next((reason for reason in found if reason.severity == "hard" and reason.code in _SLIPS), None)
    return rejected(slip, site) if slip is not None else Taken(dose)


def judge_bridge_dose(typed: str, draft: Draft, site: Site) -> Judgement:
    """The daily dose of the old drug that a bridge keeps going."""
    number, old = read_number(typed), old_at_tip(draft.reading)
    if isinstance(number, Rejected):
        return number
    if old is None:
        return Rejected("At the tip there is no old drug that a bridge could keep going.")
    drug = site.drugs.drug(old.drug)
    dose = DoseRate.of(number, f"{drug.mass_unit}/day")
    if not dose or dose.base.denominator != 1:
        return Rejected("That is no dose that a pump can keep going. Check the order.")
    order = Bridge(command_id=_NO_ID, dose_pg_per_day=dose.whole)
    found = order_reasons(order, draft.reading, site)
    hard = next((reason for reason in found if reason.severity == "hard" and reason.field == "bridge"), None)
    if hard is not None:
        return Rejected(f"{rejected(hard, site).message} {feasible_text(old, drug, draft, site)}")
    return Taken(programmed(dose, old.concentration, site.model(draft.reading.model)).dose)


def feasible_text(old: Component, drug: Drug, draft: Draft, site: Site) -> str:
    """Which doses of the old drug a bridge can keep going."""
    model = site.model(draft.reading.model)
    lowest, highest = model.min_flow * old.concentration, model.max_flow * old.concentration
    strength = drug.concentration_text(old.concentration)
    return f"With {drug.name} {strength} a bridge can keep {drug.dose_text(lowest, 4)} to {drug.dose_text(highest, 4)}."


def replace_asked(asked: BolusAsked, **changes: object) -> BolusAsked:
    """The entries with some of them changed."""
    return asked.model_copy(update=changes)
