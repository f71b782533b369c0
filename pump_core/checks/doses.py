"""Daily doses of a prescription, drug by drug: what is prescribed, and the most that can come with every bolus."""

from __future__ import annotations

from fractions import Fraction

from pump_core.catalogue import PumpModel
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


def _by_volume(nl_per_day: Fraction, mixture: Mixture) -> Doses:
    return tuple(
        (each.drug, DoseRate(nl_per_day * each.concentration_pg_per_ml / NL_PER_ML)) for each in mixture.components
    )
