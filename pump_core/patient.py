"""What a pump must know about its patient before it takes a drug: facts that a clinician states."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from pump_core.record import Key, Record

OpioidStatus = Literal["naive", "tolerant", "unknown"]
YesNo = Literal["no", "yes", "unknown"]
Indication = Literal["malignant_pain", "nonmalignant_pain", "spinal_spasticity", "cerebral_spasticity", "unknown"]


class PatientFacts(Record):
    """Opioid status, history of psychosis, indication and allergies (drug ids); None when nobody asked.

    Unknown opioid status counts as naive.
    """

    opioid: OpioidStatus
    psychosis: YesNo
    indication: Indication
    allergies: Annotated[tuple[Key, ...], Field(max_length=16)] | None

    @property
    def counts_as_naive(self) -> bool:
        """Whether an opioid dose is judged as the first one."""
        return self.opioid != "tolerant"
