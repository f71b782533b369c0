"""Boluses that add to basal: one given by the clinician, and those that the patient gives himself.

    single     V = B / C;  rate = V / t;  basal + rate within the maximum;  shortest t = V / (maximum − basal)
    patient    n = min(allowed per day, ⌈24 h / lockout⌉);  most = basal + n × B

The lockout runs from start to start and the 24 h are rolling: with 10 h between them three starts fit into any 24 h.
"""

from __future__ import annotations

from fractions import Fraction
from math import ceil

from msgspec import Struct

from pump_core.calculations.answers import Answer, amount, said
from pump_core.calculations.figures import CalculationFigures
from pump_core.calculations.measures import (
    NO_DOSE,
    NO_FLOW,
    ONE_DAY,
    Span,
    dose_over,
    flow_over,
    percent_of,
    time_to_deliver,
    volume_holding,
)
from pump_core.calculations.reading import Given
from pump_core.calculations.refusals import Refused
from pump_core.quantities import Concentration, DoseRate, FlowRate, Mass, Volume


class SingleBolus(Struct, frozen=True):
    """A bolus as asked for; `shortest` is None when it is feasible, and when no time would be long enough."""

    volume: Volume
    rate: FlowRate
    feasible: bool
    shortest: Span | None


def single_bolus(
    dose: Mass, concentration: Concentration, duration: Span, basal: FlowRate, highest: FlowRate
) -> SingleBolus | Refused:
    """A bolus on top of `basal`, whose sum may reach `highest`; refused when basal alone is above it.

    Raises `ZeroDivisionError` for a concentration or a duration of 0.
    """
    if basal > highest:
        return Refused(
            "flow_above_maximum",
            f"The basal flow of {said(basal.to('mL/day'), 'mL/day')} alone is above the maximum of "
            f"{said(highest.to('mL/day'), 'mL/day')}. Correct one of them.",
            {"required_flow": amount(basal, "mL/day")},
        )
    volume = volume_holding(dose, concentration)
    rate = flow_over(volume, duration)
    if basal + rate <= highest:
        return SingleBolus(volume, rate, True, None)
    room = highest - basal
    return SingleBolus(volume, rate, False, time_to_deliver(volume, room) if room else None)


class PatientMaximum(Struct, frozen=True):
    """The most that a patient can get in any 24 h; `percent` is of basal, None when there is none."""

    allowed: int
    dose: DoseRate
    percent: Fraction | None


def boluses_in_24_h(max_per_day: int, lockout: Span | None) -> int:
    """How many patient boluses can start within any 24 h. Raises `ZeroDivisionError` for a lockout of 0."""
    return max_per_day if lockout is None else min(max_per_day, ceil(ONE_DAY.ratio(lockout)))


def patient_maximum(basal: DoseRate, bolus: Mass, allowed: int) -> PatientMaximum:
    """Basal and `allowed` boluses a day on top of it."""
    added = dose_over(bolus.times(allowed), ONE_DAY)
    percent = percent_of(added.base, basal.base) if basal > NO_DOSE else None
    return PatientMaximum(allowed, basal + added, percent)


def answers_single_bolus(given: Given, figures: CalculationFigures) -> Answer | Refused:
    """The JSON face of `single_bolus`; the shortest duration is in the unit of the one that was asked for."""
    found = single_bolus(
        given.above_zero("dose", Mass),
        given.concentration("concentration"),
        given.above_zero("duration", Span),
        given.not_below_zero("basal_flow", FlowRate) if given.has("basal_flow") else NO_FLOW,
        given.flow("max_flow") if given.has("max_flow") else figures.flow.highest,
    )
    if isinstance(found, Refused):
        return found
    answer: Answer = {
        "volume": amount(found.volume, "mL"),
        "rate": amount(found.rate, "mL/day"),
        "feasible": found.feasible,
    }
    if found.shortest is not None:
        answer["min_duration"] = amount(found.shortest, given.unit("duration"))
    return answer


def answers_ptm(given: Given, figures: CalculationFigures) -> Answer | Refused:
    """The JSON face of `patient_maximum`, in the mass unit of basal."""
    basal, bolus = given.not_below_zero("basal", DoseRate), given.above_zero("bolus", Mass)
    lockout = given.above_zero("lockout", Span) if given.has("lockout") else None
    found = patient_maximum(basal, bolus, boluses_in_24_h(given.whole("max_per_day"), lockout))
    return {
        "allowed_per_24h": found.allowed,
        "max_daily_dose": amount(found.dose, f"{given.mass_unit('basal')}/day"),
        "max_increase_percent": found.percent,
    }
