"""Checks of a proposal, in a fixed order, against limits that are data; the pump enforces its own copy.

    is the drug known → plausibility (×10, unit slip, start range) → device limits on every leg, of alarms and of a fill
    → label of the jurisdiction → patient → consensus (worst day, drug by drug) → line: bridge and prime
    → clock under a pattern → fill and what the needle found

The checks below go by what they look at, basal, boluses, line, fill; `order` then puts what they found in this order.
A reason is locale-free: a code, a severity, whole numbers in the unit named. `pump_core.reasons` puts it in words.
"""

from __future__ import annotations

from collections.abc import Iterator

from pump_core.catalogue import PumpModel
from pump_core.checks.ceilings import consensus_limits, label_limits, step_limits, strength_limits
from pump_core.checks.clock import clock_reasons
from pump_core.checks.device import alarm_limits, leg_limits, mixture_limits, patient_bolus_limits, pattern_limits
from pump_core.checks.doses import Doses, busiest_doses, daily_doses, with_boluses, with_given
from pump_core.checks.fill import fill_reasons, order_reasons, product_reasons, withdrawal_reasons
from pump_core.checks.line import line_reasons
from pump_core.checks.order import in_order
from pump_core.checks.patient import patient_bolus_reasons, patient_reasons, told_reasons
from pump_core.checks.plausibility import bolus_plausibility, dose_slip, plausibility
from pump_core.checks.reason import MAX_REASONS, Reason, Severity, hard, is_refused
from pump_core.checks.standing import Standing
from pump_core.clocks import MS_PER_DAY
from pump_core.drugs import DrugLibrary
from pump_core.flow import programmed
from pump_core.limits import Limits
from pump_core.orders import ClockSet, Fill, Proposal, SingleBolus
from pump_core.patient import PatientFacts
from pump_core.patterns import Continuous, Flex, MinimumRate, Stopped, step_doses
from pump_core.prescription import Prescription
from pump_core.quantities import DoseRate, Mass, Volume
from pump_core.refill import Reservoir, days_maybe_dry

__all__ = [
    "MAX_REASONS",
    "Reason",
    "Severity",
    "Standing",
    "check",
    "check_dose",
    "dose_slip",
    "is_refused",
    "product_reasons",
    "withdrawal_reasons",
]


def check(proposal: Proposal, standing: Standing) -> tuple[Reason, ...]:
    """All reasons against `proposal` in the order of the module; empty when nothing speaks against it."""
    return in_order(_reasons(proposal, standing.with_patient(proposal.patient)))


def check_dose(
    dose: DoseRate,
    prescription: Prescription,
    reference: DoseRate,
    model: PumpModel,
    drugs: DrugLibrary,
    limits: Limits,
    patient: PatientFacts | None = None,
) -> tuple[Reason, ...]:
    """Reasons against a daily dose (0 to 2**63 pg/day) of the driving drug of `prescription`, given continuously.

    Ceilings are held against the worst day, every patient bolus of `prescription` taken.
    `reference` is what it is judged against: what runs, or ran before a stop; 0 when it is judged as a start.
    Raises `CatalogueError` for a drug that the library does not hold.
    """
    nothing = Volume.whole_base(0)
    standing = Standing(
        current=prescription,
        reference=reference,
        believed=Reservoir(nothing, nothing, programmed(dose, prescription.mixture.primary.concentration, model).flow),
        line=(),
        runs=(),
        patient=patient,
        ended=False,
        model=model,
        drugs=drugs,
        limits=limits,
    )
    return in_order(_dose_reasons(dose, prescription, standing))


def _reasons(proposal: Proposal, standing: Standing) -> Iterator[Reason]:
    new, after = proposal.prescription, proposal.prescription or standing.current
    fill = next((order for order in proposal.orders if isinstance(order, Fill)), None)
    bolus = next((order for order in proposal.orders if isinstance(order, SingleBolus)), None)
    if standing.ended and (new is not None or bolus is not None):
        yield hard("end_of_service", "pump")
        return
    judged = _as_start(standing, proposal, fill)
    if new is not None:
        unknown = [*mixture_limits(new.mixture, standing)]
        yield from unknown
        if unknown:
            return
        yield from _prescription_reasons(new, judged, bolus)
    elif after is not None and (bolus is not None or (fill is not None and not judged.reference)):
        yield from _resumed_reasons(after, judged, bolus, resumes=fill is not None)
    if new is None and after is not None and proposal.patient is not None and _flows(after) and not standing.ended:
        resumed = fill is not None and not judged.reference
        told = after.model_copy(update={"patient_boluses": None}) if resumed else after
        yield from told_reasons(told, judged)
    yield from line_reasons(proposal, after, standing)
    clock = next((order for order in proposal.orders if isinstance(order, ClockSet)), None)
    if clock is not None:
        yield from clock_reasons(clock, after, standing)
    if new is not None:
        yield from alarm_limits(new.alarms, standing.model)
    if fill is not None:
        yield from fill_reasons(fill, after, standing.model, standing.drugs)
        flows = after is not None and _flows(after)
        yield from withdrawal_reasons(fill.withdrawn, standing.believed, standing.limits, flows=flows)


def _flows(prescription: Prescription) -> bool:
    return not isinstance(prescription.pattern, Stopped | MinimumRate)


def _as_start(standing: Standing, proposal: Proposal, fill: Fill | None) -> Standing:
    """The standing that doses are judged in: as a start for another driving drug, and when the needle found none.

    Who tells the patient's facts together with such a fill tells them after the gap.
    """
    current, new = standing.current, proposal.prescription
    if fill is not None and days_maybe_dry(standing.believed, fill.withdrawn, standing.limits) is not None:
        return standing.as_start(lapsed=proposal.patient is None)
    if new is not None and current is not None and new.mixture.primary.drug != current.mixture.primary.drug:
        return standing.as_start(lapsed=False)
    return standing


def _prescription_reasons(new: Prescription, standing: Standing, bolus: SingleBolus | None) -> Iterator[Reason]:
    current, model = standing.current, standing.model
    asked = _asked(new)
    doses = daily_doses(new, model)
    if asked is not None:
        yield from plausibility(_with_asked(doses, asked), asked, standing)
        yield from pattern_limits(new, model)
        if bolus is not None:
            yield from bolus_plausibility(bolus, new.mixture.primary.drug, standing)
    yield from patient_bolus_limits(new, standing)
    worst = _worst(new, standing, bolus, asked)
    if asked is not None:
        yield from label_limits(worst, standing)
    if asked is not None or new.patient_boluses is not None:
        yield from patient_reasons(new, standing)
    if asked is not None:
        yield from _step_reasons(new, asked, doses, standing)
        yield from consensus_limits(worst, standing)
    if current is None or not new.mixture.holds_the_same(current.mixture):
        yield from strength_limits(new.mixture, standing)
    else:
        yield from order_reasons("drug", new.mixture, current.mixture)


def _resumed_reasons(
    after: Prescription, standing: Standing, bolus: SingleBolus | None, *, resumes: bool
) -> Iterator[Reason]:
    """A bolus on top of what runs, and a fill that `resumes` it after a gap: what ran before would run again."""
    asked = _asked(after)
    if asked is None:
        return
    if not standing.reference:
        yield from plausibility(_with_asked(daily_doses(after, standing.model), asked), asked, standing)
    if bolus is not None:
        yield from bolus_plausibility(bolus, after.mixture.primary.drug, standing)
    worst = _worst(after, standing, bolus, asked)
    yield from label_limits(worst, standing)
    if resumes and not standing.reference and after.patient_boluses is not None:
        yield from patient_bolus_reasons(after.mixture, standing)
    yield from consensus_limits(worst, standing)


def _dose_reasons(dose: DoseRate, prescription: Prescription, standing: Standing) -> Iterator[Reason]:
    first = prescription.mixture.primary
    flow = programmed(dose, first.concentration, standing.model).flow
    doses = tuple((each.drug, flow * each.concentration) for each in prescription.mixture.components)
    doses = _with_asked(doses, dose)
    yield from plausibility(doses, dose, standing)
    yield from leg_limits(dose, first, standing.model, "dose")
    worst = with_boluses(doses, prescription.mixture, prescription.patient_boluses)
    yield from label_limits(worst, standing)
    yield from _step_reasons(prescription, dose, doses, standing)
    yield from consensus_limits(worst, standing)


def _step_reasons(new: Prescription, asked: DoseRate, doses: Doses, standing: Standing) -> Iterator[Reason]:
    if not standing.reference or dose_slip(standing.reference, asked, standing.limits):
        return
    flow = standing.reference / new.mixture.primary.concentration
    before = tuple((each.drug, flow * each.concentration) for each in new.mixture.components)
    yield from step_limits(_with_asked(doses, asked), before, asked, standing)


def _asked(prescription: Prescription) -> DoseRate | None:
    """The daily dose of the driving drug as it was prescribed, before rounding; None when none is prescribed."""
    pattern = prescription.pattern
    if isinstance(pattern, Continuous):
        return pattern.dose
    if isinstance(pattern, Flex) and step_doses(pattern):
        return pattern.mean_dose
    return None


def _with_asked(doses: Doses, asked: DoseRate) -> Doses:
    """`doses` with that of the driving drug as asked for."""
    return ((doses[0][0], asked), *doses[1:])


def _worst(prescription: Prescription, standing: Standing, bolus: SingleBolus | None, asked: DoseRate | None) -> Doses:
    """The drug of the worst day: the busiest weekday, every patient bolus, the single bolus of this proposal.

    Where there is any bolus at all, what boluses gave in the 24 h that end with it counts too.
    """
    extra = Mass.whole_base(bolus.dose_pg) if bolus is not None else None
    basal = busiest_doses(prescription, standing.model)
    if asked is not None and isinstance(prescription.pattern, Continuous):
        basal = _with_asked(basal, asked)
    mixture, boluses = prescription.mixture, prescription.patient_boluses
    most = with_boluses(basal, mixture, boluses, extra)
    if bolus is None and boluses is None:
        return most
    since = standing.pump_ms - MS_PER_DAY + (bolus.duration_ms if bolus is not None else 0)
    return with_given(most, standing.given, since, mixture, boluses)
