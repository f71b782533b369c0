"""Ceilings: the label's, which are hard in their jurisdiction, and the consensus', which ask for a reason.

A dose is held against them for each drug of the mixture and for the worst day: the weekday with most basal drug, every
patient bolus taken, a single bolus of the same proposal on top. Where boluses are asked for, those of the last 24 h
count too.
"""

from __future__ import annotations

from collections.abc import Iterator

from pump_core.checks.doses import Doses
from pump_core.checks.reason import Reason, beyond, dose_reason
from pump_core.checks.standing import Standing
from pump_core.prescription import Mixture
from pump_core.quantities import DoseRate


def label_limits(worst: Doses, standing: Standing) -> Iterator[Reason]:
    """Daily doses above the label of the jurisdiction."""
    for drug_id, dose in worst:
        most = standing.drugs.drug(drug_id).label_doses.get(standing.limits.jurisdiction)
        if most is not None and dose > most:
            yield dose_reason("above_label", "hard", drug_id, dose, most)


def consensus_limits(worst: Doses, standing: Standing) -> Iterator[Reason]:
    """Daily doses above the consensus."""
    for drug_id, dose in worst:
        consensus = standing.drugs.drug(drug_id).consensus_dose
        if dose > consensus:
            yield dose_reason("above_consensus", "soft", drug_id, dose, consensus)


def strength_limits(mixture: Mixture, standing: Standing) -> Iterator[Reason]:
    """Concentrations above the consensus."""
    for component in mixture.components:
        consensus = standing.drugs.drug(component.drug).consensus_concentration
        if component.concentration > consensus:
            yield beyond(
                "above_consensus_concentration",
                "soft",
                "concentration",
                component.concentration_pg_per_ml,
                int(consensus.base),
                "pg/mL",
                component.drug,
            )


def step_limits(doses: Doses, before: Doses, asked: DoseRate, standing: Standing) -> Iterator[Reason]:
    """A step up beyond the consensus, judged on the driving drug; a step down, on each drug whose lack harms.

    `doses` are the daily doses asked for, `before` those of the reference; both of the same mixture.
    """
    limits, reference = standing.limits, standing.reference
    largest = reference.times(1 + limits.dose_change_percent / 100)
    if asked > largest:
        yield dose_reason("large_increase", "soft", doses[0][0], asked, largest)
    if asked >= reference:
        return
    for (drug_id, own), (_, was) in zip(doses, before, strict=True):
        percent = standing.drugs.drug(drug_id).largest_decrease_percent
        smallest = was.times(1 - percent / 100) if percent is not None else None
        if smallest is not None and own < smallest:
            yield dose_reason("large_decrease", "soft", drug_id, own, smallest)
