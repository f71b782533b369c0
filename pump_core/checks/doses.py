"""Daily doses of a prescription, drug by drug: what is prescribed, what can come with every bolus, what was given."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from pump_core.catalogue import PumpModel
from pump_core.log import Given, given_since
from pump_core.patterns import plan_of
from pump_core.prescription import Mixture, PatientBoluses, Prescription
from pump_core.quantities import NL_PER_ML, DoseRate, Mass

Doses = tuple[tuple[str, DoseRate], ...]


def daily_doses(prescription: Prescription, model: PumpModel) -> Doses:
    """What each drug of the mixture amounts to in a day of the pattern, on average over its week."""
    mixture = prescription.mixture
    mean = plan_of(prescription.pattern, mixture.primary.concentration, model).mean
    return _by_volume(mean, mixture)


def busiest_doses(prescription: Prescription, model: PumpModel) -> Doses:
    """The same for the weekday with most drug."""
    mixture = prescription.mixture
    plan = plan_of(prescription.pattern, mixture.primary.concentration, model)
    return _by_volume(Fraction(plan.busiest_day), mixture)


def with_boluses(doses: Doses, mixture: Mixture, boluses: PatientBoluses | None, extra: Mass | None = None) -> Doses:
    """`doses` with every patient bolus taken that a rolling day allows, and with one single bolus."""
    more = Fraction(0)
    if boluses is not None:
        more += boluses.dose_pg * boluses.allowed_per_24_h
    if extra is not None:
        more += extra.base
    first = mixture.primary.concentration_pg_per_ml
    return tuple(
        (drug, dose + DoseRate(more * component.concentration_pg_per_ml / first))
        for (drug, dose), component in zip(doses, mixture.components, strict=True)
    )


def with_given(
    doses: Doses, given: Iterable[Given], since_ms: int, mixture: Mixture, boluses: PatientBoluses | None
) -> Doses:
    """`doses` with what boluses have given already after an instant (ms).

    Of the patient boluses that `doses` allow for, those that have begun are part: they count once, by the larger dose.
    """
    every = [*given]
    theirs = [each for each in every if each.patients and each.started_ms > since_ms]
    others = [each for each in every if each not in theirs]
    had_theirs, had_others = given_since(theirs, since_ms), given_since(others, since_ms)
    counted = Fraction(0)
    if boluses is not None:
        counted = Fraction(min(len(theirs), boluses.allowed_per_24_h) * boluses.dose_pg)
    strength = {each.drug: each.concentration_pg_per_ml for each in mixture.components}
    first = mixture.primary.concentration_pg_per_ml
    found = []
    for drug, dose in doses:
        over = max(Fraction(0), had_theirs.get(drug, 0) - counted * strength[drug] / first)
        found.append((drug, dose + DoseRate(over + had_others.get(drug, 0))))
    return tuple(found)


def _by_volume(nl_per_day: Fraction, mixture: Mixture) -> Doses:
    return tuple(
        (each.drug, DoseRate(nl_per_day * each.concentration_pg_per_ml / NL_PER_ML)) for each in mixture.components
    )
