"""What can befall a pump, as records that a bench or a scenario hands in; no prescription and no person causes them.

Chance is the caller's: every span is given, so that a life can be lived again to the last digit.
Sources: device facts on MRI, faults and the safety notices of 2008, 2016 and 2023.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, Tag

from pump_core.prescription import Mixture
from pump_core.record import BY_KIND, Flag, Nanolitres, PositiveSpan, Record, Span

WORST_FLOW_ERROR_PPM = 1_000_000
"""Flow at twice the program, or none at all: as far as the emulator goes (our choice)."""


class FlowError(Record):
    """From now on the pump delivers so much more (or less) than programmed."""

    kind: Literal["flow_error"] = "flow_error"
    ppm: Annotated[int, Field(strict=True, ge=-WORST_FLOW_ERROR_PPM, le=WORST_FLOW_ERROR_PPM)]


class Stall(Record):
    """The rotor stands still now; the motor check finds out later, and later still the rotor may run again."""

    kind: Literal["stall"] = "stall"
    found_after_ms: Span
    recovers_after_ms: Span | None


class MagneticField(Record):
    """A magnetic resonance scan: the rotor stands still in the field and recovers some time after it.

    `latches` says whether the field switches the pump into telemetry mode: if an alarm sounds then, it stays in
    it, and does not deliver, until it is interrogated. `recovery_found_after_ms` counts from the recovery; None
    says that the log names it only at the second interrogation.
    """

    kind: Literal["magnetic_field"] = "magnetic_field"
    lasts_ms: PositiveSpan
    found_after_ms: Span
    recovers_after_ms: Span
    recovery_found_after_ms: Span | None
    latches: Flag


class LowBattery(Record):
    """A low-battery reset: the flow falls to minimum rate; with `safe_state` the program is lost too."""

    kind: Literal["low_battery"] = "low_battery"
    safe_state: Flag


class EarlyReplacement(Record):
    """The battery ages early: replacement is due now, and service ends after `ends_after_ms`."""

    kind: Literal["early_replacement"] = "early_replacement"
    ends_after_ms: Span


class MemoryFault(Record):
    """A memory cell is lost: one copy of two (non-critical), or the program itself (critical: safe state)."""

    kind: Literal["memory_fault"] = "memory_fault"
    critical: Flag


class TrueTubing(Record):
    """The tubing in the pump holds another volume than the programmer reckons with."""

    kind: Literal["true_tubing"] = "true_tubing"
    nl: Annotated[Nanolitres, Field(gt=0)]


class TrueCatheter(Record):
    """The catheter in the patient holds another volume than the pump was told."""

    kind: Literal["true_catheter"] = "true_catheter"
    nl: Nanolitres


class Dispersion(Record):
    """From now on the front of the drug smears in a prime, or it does not: a trainer's option, off in a new pump."""

    kind: Literal["dispersion"] = "dispersion"
    on: Flag


class PortAspirated(Record):
    """A needle in the catheter access port draws so much; cerebrospinal fluid follows at the tip."""

    kind: Literal["port_aspirated"] = "port_aspirated"
    nl: Annotated[Nanolitres, Field(gt=0)]


class PortInjected(Record):
    """A needle in the catheter access port pushes so much in; without a fluid it is contrast or saline."""

    kind: Literal["port_injected"] = "port_injected"
    nl: Annotated[Nanolitres, Field(gt=0)]
    fluid: Mixture | None


Fault = Annotated[
    Annotated[FlowError, Tag("flow_error")]
    | Annotated[Stall, Tag("stall")]
    | Annotated[MagneticField, Tag("magnetic_field")]
    | Annotated[LowBattery, Tag("low_battery")]
    | Annotated[EarlyReplacement, Tag("early_replacement")]
    | Annotated[MemoryFault, Tag("memory_fault")]
    | Annotated[TrueTubing, Tag("true_tubing")]
    | Annotated[TrueCatheter, Tag("true_catheter")]
    | Annotated[Dispersion, Tag("dispersion")]
    | Annotated[PortAspirated, Tag("port_aspirated")]
    | Annotated[PortInjected, Tag("port_injected")],
    BY_KIND,
]
