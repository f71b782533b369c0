"""What a proposal is judged against: the pump as it stands, and the data it keeps a copy of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from pump_core.catalogue import PumpModel
from pump_core.drugs import DrugLibrary
from pump_core.limits import Limits
from pump_core.log import Given, LinePart, RunKind
from pump_core.patient import PatientFacts
from pump_core.prescription import Prescription
from pump_core.quantities import DoseRate
from pump_core.refill import Reservoir
from pump_core.values import replace

if TYPE_CHECKING:
    from pump_core.fluid_path import FluidPath


class Standing(Struct, frozen=True):
    """The pump as it stands.

    `reference` is the daily dose of the driving drug that a new one is judged against, 0 when it is judged as a start;
    `pump_ms` and `wall_offset_ms` are its elapsed time and how far its wall clock is ahead of it;
    `path` and `pushed` are its believed fluid path and the place of the tape; `stalled` is what it knows of a stall;
    `given` are the boluses of the last 24 h;
    `line` what the pump believes to lie between itself and the tip, from the tip upstream. `lapsed` says that drug once
    flowed and then did not for so long that tolerance may be lost, and that nobody told the patient's facts since:
    whoever the patient is, a dose counts as for a naive one.
    """

    current: Prescription | None
    reference: DoseRate
    believed: Reservoir
    line: tuple[LinePart, ...]
    runs: tuple[RunKind, ...]
    patient: PatientFacts | None
    ended: bool
    model: PumpModel
    drugs: DrugLibrary
    limits: Limits
    lapsed: bool = False
    pump_ms: int = 0
    wall_offset_ms: int = 0
    path: FluidPath | None = None
    pushed: int = 0
    stalled: bool = False
    given: tuple[Given, ...] = ()

    @property
    def counts_as_naive(self) -> bool:
        """Whether an opioid is judged as if the patient had never had one; so it is when nobody told."""
        return self.lapsed or self.patient is None or self.patient.counts_as_naive

    def with_patient(self, patient: PatientFacts | None) -> Standing:
        """The same with what a proposal says about the patient, if it says anything: told anew, after any gap."""
        return self if patient is None else replace(self, patient=patient, lapsed=False)

    def as_start(self, *, lapsed: bool) -> Standing:
        """The same with every dose judged as a start, and as one after a gap when it `lapsed`."""
        return replace(self, reference=DoseRate.whole_base(0), lapsed=self.lapsed or lapsed)
