"""The order in which reasons stand, whichever check found them: one table for every leg of a proposal.

    known → plausibility → device limits → label → patient → consensus → everything else, as it was found

So a bridge at ten times the dose stands before a patient bolus that is too fast, and that before any label.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from pump_core.checks.reason import Reason

KNOWN: Final = frozenset({"end_of_service", "drug_unknown"})
"""What leaves nothing to judge."""

PLAUSIBILITY: Final = frozenset({"ten_fold", "unit_slip", "above_start_range", "large_bolus"})

DEVICE: Final = frozenset(
    {
        "concentration_off_step",
        "flow_below_minimum",
        "flow_above_maximum",
        "bolus_below_step",
        "bolus_too_fast",
        "lockout_below_duration",
        "window_below_lockout",
        "low_alarm_out_of_range",
        "alarm_interval_out_of_range",
        "over_capacity",
        "volume_off_step",
    }
)
"""What the pump cannot do or cannot be set to, on every leg, in its alarms and in its reservoir."""

LABEL: Final = frozenset({"above_label"})

PATIENT: Final = frozenset(
    {
        "patient_facts_missing",
        "indication_missing",
        "allergies_missing",
        "allergy",
        "psychosis_history",
        "psychosis_unknown",
        "indication_differs",
        "patient_boluses_not_for_drug",
        "patient_boluses_naive",
    }
)

CONSENSUS: Final = frozenset({"large_increase", "large_decrease", "above_consensus", "above_consensus_concentration"})

STAGES: Final = (KNOWN, PLAUSIBILITY, DEVICE, LABEL, PATIENT, CONSENSUS)

_STAGE_OF: Final = {code: place for place, codes in enumerate(STAGES) for code in codes}


def stage_of(reason: Reason) -> int:
    """The place of a reason's stage in `STAGES`; one more than the last for everything else."""
    return _STAGE_OF.get(reason.code, len(STAGES))


def in_order(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    """The reasons by their stages; within a stage they stay as they were found."""
    return tuple(sorted(reasons, key=stage_of))
