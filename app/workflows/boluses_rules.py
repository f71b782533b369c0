"""What keeps patient boluses from being programmed, and what their worst day is.

drug whose patient boluses nobody gives     hard stop, told before anything is entered
opioid, and the patient counts as naive     the same
another fluid in the line still             the same: a bolus of it would be another dose
everything else                             the pump's own checks of the prescription that it would make
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Final

from app.workflows.bolus_figures import highest_basal, run_volume
from app.workflows.boluses_own import Wanted, boluses_now, wanted_of
from app.workflows.draft import Draft, Step
from app.workflows.entries import Judgement, Queried, Rejected, Taken, read_number, rejected
from app.workflows.open_point import Open, from_reason
from app.workflows.refill_rules import is_stopped
from app.workflows.site import Reading, Site
from app.workflows.standing import standing_of
from pump_core.checks import Reason, check
from pump_core.checks.doses import Doses, busiest_doses, with_boluses
from pump_core.checks.patient import patient_bolus_reasons
from pump_core.flow import bolus_flow
from pump_core.notation import number_text
from pump_core.orders import Proposal
from pump_core.patterns import treats
from pump_core.prescription import PatientBoluses, Prescription
from pump_core.quantities import FlowRate, Mass, Volume
from telemetry.messages.reading import Interrogation

_ASKED: Final = {
    "dose_pg": "Enter the dose of one bolus.",
    "duration_ms": "Enter over how long a bolus is given.",
    "lockout_ms": "Enter the lockout, from start to start.",
    "max_per_24_h": "Enter how many boluses 24 h may have.",
    "window_ms": "Enter the window, or leave it out.",
    "max_per_window": "Enter how many boluses the window may have.",
}


def closed_for(reading: Interrogation, site: Site) -> Reason | None:
    """Why this patient gets no patient boluses from this pump now, whatever their figures; None when none is there."""
    prescription = reading.therapy.prescription
    if prescription is None:
        return None
    standing = standing_of(reading, site)
    if standing.patient is None:
        return Reason(code="patient_facts_missing", severity="hard", field="patient")
    for reason in patient_bolus_reasons(prescription.mixture, standing):
        return reason
    others = [part.fluid for part in reading.therapy.line if part.fluid is not None]
    if any(not fluid.holds_the_same(prescription.mixture) for fluid in others):
        return Reason(
            code="old_fluid_in_line",
            severity="hard",
            field="patient_boluses",
            drug=prescription.mixture.primary.drug,
        )
    return None


def prescription_with(draft: Draft, boluses: PatientBoluses | None) -> Prescription | None:
    """The prescription of the pump with these patient boluses and nothing else changed."""
    prescription = draft.reading.therapy.prescription
    return prescription.model_copy(update={"patient_boluses": boluses}) if prescription is not None else None


def boluses_reasons(draft: Draft, site: Site) -> tuple[Reason, ...]:
    """What speaks against what is wanted: our own copy of the checks, and what the pump said since."""
    want = wanted_of(draft)
    found: tuple[Reason, ...] = ()
    if not want.missing and want.boluses() != boluses_now(draft):
        found = check(_proposed(draft, want), standing_of(draft.reading, site))
    keys = {reason.key for reason in found}
    return (*found, *(reason for reason in draft.asked if reason.key not in keys))


def boluses_points(step: Step, draft: Draft, site: Site) -> tuple[Open, ...]:
    """What keeps patient boluses from being programmed."""
    if step not in ("interrogate", "boluses"):
        return ()
    stopped = _not_flowing(draft)
    if stopped is not None or step == "interrogate":
        return (stopped,) if stopped is not None else ()
    want = wanted_of(draft)
    closed = closed_for(draft.reading, site) if want.on else None
    if closed is not None:
        return (from_reason(closed, site),)
    missing = [Open(part, "todo", _ASKED[part]) for part in want.missing]
    if missing:
        return tuple(missing)
    if want.boluses() == boluses_now(draft):
        return (Open("no_change", "todo", "Change something first: this is what the pump holds."),)
    answered = {key for key, _ in draft.overrides}
    return tuple(
        from_reason(reason, site)
        for reason in boluses_reasons(draft, site)
        if reason.severity == "hard" or reason.key not in answered
    )


def _not_flowing(draft: Draft) -> Open | None:
    prescription = draft.reading.therapy.prescription
    if prescription is None or (treats(prescription.pattern) and not is_stopped(draft)):
        return None
    return Open(
        "stopped",
        "stop",
        "No therapy flows from this pump.",
        "A patient bolus comes on top of a therapy; while none flows every press is denied.",
        "Leave, and start the therapy first.",
    )


def answered_boluses(draft: Draft, site: Site) -> tuple[Open, ...]:
    """Cautions that were answered with a reason and still hold."""
    answered = {key for key, _ in draft.overrides}
    return tuple(
        from_reason(reason, site)
        for reason in boluses_reasons(draft, site)
        if reason.severity == "soft" and reason.key in answered
    )


def boluses_proposal(draft: Draft, _site: Site, _new_id: Callable[[], bytes], _clock: Reading) -> Proposal:
    """What is asked: the therapy as it is, with these patient boluses. Raises `ValueError` while one is missing."""
    want = wanted_of(draft)
    if want.missing or draft.reading.therapy.prescription is None:
        raise ValueError("the patient boluses are not complete")
    return _proposed(draft, want)


def _proposed(draft: Draft, want: Wanted) -> Proposal:
    return Proposal(
        serial=draft.reading.serial,
        base_revision=draft.reading.therapy.revision,
        prescription=prescription_with(draft, want.boluses()),
        orders=(),
    )


def worst_day_of(boluses: PatientBoluses | None, draft: Draft, site: Site) -> Doses:
    """The most of each drug in 24 h: the busiest day and every bolus that these allow."""
    prescription = draft.reading.therapy.prescription
    if prescription is None:
        return ()
    basal = busiest_doses(prescription, site.model(draft.reading.model))
    return with_boluses(basal, prescription.mixture, boluses)


def one_bolus(boluses: PatientBoluses, draft: Draft, site: Site) -> tuple[Volume, FlowRate, FlowRate]:
    """What one bolus moves, how fast, and how fast together with the highest basal flow."""
    prescription, model = draft.reading.therapy.prescription, site.model(draft.reading.model)
    if prescription is None:
        return Volume.whole_base(0), FlowRate.whole_base(0), FlowRate.whole_base(0)
    flow = FlowRate.whole_base(bolus_flow(boluses, prescription.mixture, model))
    return run_volume(flow, boluses.duration_ms), flow, flow + highest_basal(prescription, model)


def judge_patient_dose(typed: str, draft: Draft, site: Site) -> Judgement:
    """The mass of one patient bolus; what is large for a day, or ten times what it was, is asked about or refused."""
    number, prescription = read_number(typed), draft.reading.therapy.prescription
    if isinstance(number, Rejected):
        return number
    if prescription is None:
        return Rejected("This pump has no therapy that a bolus could come on top of.")
    primary = prescription.mixture.primary
    drug = site.drugs.drug(primary.drug)
    dose = Mass.of(number, drug.mass_unit)
    if not dose:
        return Rejected("A bolus of 0 gives nothing. Turn patient boluses off instead.")
    if dose.base.denominator != 1:
        return Rejected("The pump counts no finer than that. Check the order.")
    day, limits = Fraction(draft.reading.therapy.dose_pg_per_day), site.limits
    if day and dose.base >= limits.ten_fold * day:
        return rejected(
            Reason(
                code="ten_fold",
                severity="hard",
                field="patient_boluses",
                value=dose.whole,
                limit=int(day),
                unit="pg",
                drug=drug.id,
            ),
            site,
        )
    said = f"{number_text(number)} {drug.mass_unit}"
    now = boluses_now(draft)
    fold = dose.base / now.dose_pg if now is not None else Fraction(1)
    if fold >= limits.ten_fold or fold <= 1 / limits.ten_fold:
        times = f"{number_text(fold, 2)} times" if fold >= 1 else f"1/{number_text(1 / fold, 2)} of"
        return Queried(dose, f"{said} is {times} the bolus now. Press Enter again if it is so.")
    percent = dose.base / day * 100 if day else Fraction(0)
    if percent > limits.single_bolus_percent:
        usual = number_text(limits.single_bolus_percent)
        return Queried(
            dose,
            f"{said} in one bolus is {number_text(percent, 1)} % of a day, more than the usual {usual} %. Press Enter "
            "again if it is so.",
        )
    return Taken(dose)


def binding(boluses: PatientBoluses) -> str:
    """What limits the boluses of a day first."""
    without_window = boluses.model_copy(update={"window_ms": None, "max_per_window": None})
    if boluses.allowed_per_24_h < without_window.allowed_per_24_h:
        return "the window"
    return "the maximum" if boluses.allowed_per_24_h == boluses.max_per_24_h else "the lockout"
