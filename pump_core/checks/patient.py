"""Patient checks: what must be known, and what the patient's facts forbid.

Unknown opioid status counts as naive, and so does anybody after a gap without drug: see `Standing.counts_as_naive`.
A fact that is told while drug flows can always be entered: what it forbids of the therapy is then a caution.
"""

from __future__ import annotations

from collections.abc import Iterator

from pump_core.checks.reason import Reason, hard
from pump_core.checks.standing import Standing
from pump_core.drugs import Drug
from pump_core.patient import PatientFacts
from pump_core.prescription import Mixture, Prescription


def patient_reasons(prescription: Prescription, standing: Standing) -> Iterator[Reason]:
    """Reasons against a prescription for the patient that the pump knows."""
    facts = standing.patient
    if facts is None:
        yield hard("patient_facts_missing", "patient")
        return
    if facts.indication == "unknown":
        yield hard("indication_missing", "indication")
    if facts.allergies is None:
        yield hard("allergies_missing", "allergies")
    for drug in _drugs(prescription.mixture, standing):
        yield from _drug_reasons(drug, facts)
    if prescription.patient_boluses is not None:
        yield from patient_bolus_reasons(prescription.mixture, standing)


def told_reasons(prescription: Prescription, standing: Standing) -> Iterator[Reason]:
    """What the facts that were just told forbid of the therapy that runs, as cautions."""
    for reason in patient_reasons(prescription, standing):
        yield reason.model_copy(update={"severity": "soft"})


def _drug_reasons(drug: Drug, facts: PatientFacts) -> Iterator[Reason]:
    if facts.allergies is not None and drug.id in facts.allergies:
        yield hard("allergy", "allergies", drug.id)
    if drug.not_after_psychosis and facts.psychosis == "yes":
        yield hard("psychosis_history", "psychosis", drug.id)
    elif drug.not_after_psychosis and facts.psychosis == "unknown":
        yield hard("psychosis_unknown", "psychosis", drug.id)
    if facts.indication != "unknown" and facts.indication not in drug.indications:
        yield Reason(code="indication_differs", severity="soft", field="indication", drug=drug.id)


def patient_bolus_reasons(mixture: Mixture, standing: Standing) -> Iterator[Reason]:
    """Reasons against any patient bolus of a mixture."""
    for drug in _drugs(mixture, standing):
        if not drug.patient_boluses:
            yield hard("patient_boluses_not_for_drug", "patient_boluses", drug.id)
        elif drug.kind == "opioid" and standing.counts_as_naive:
            yield hard("patient_boluses_naive", "patient_boluses", drug.id)


def _drugs(mixture: Mixture, standing: Standing) -> Iterator[Drug]:
    for component in mixture.components:
        yield standing.drugs.drug(component.drug)
