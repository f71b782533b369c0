"""What the clinician has said during a workflow so far: immutable, one field a fact, nothing worked out.

Every step reads the draft and answers with a new one. What a draft amounts to is worked out in `refill_rules`.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from msgspec import Struct

from pump_core.checks import Reason
from pump_core.clocks import UtcTime
from pump_core.quantities import DoseRate, Volume
from pump_core.record import Record
from pump_core.titration import Raised
from telemetry.messages.reading import Interrogation

Step = Literal[
    "interrogate", "syringe", "withdraw", "fill", "therapy", "review", "program", "done",
    "pump", "catheter", "front", "alarms", "procedure", "aspirate", "rate", "bridge", "needle", "clock",
    "bolus", "boluses",
]  # fmt: skip

STEPS: tuple[Step, ...] = (
    "interrogate",
    "syringe",
    "bridge",
    "withdraw",
    "fill",
    "therapy",
    "review",
    "program",
    "done",
)

Check = Literal["patient", "change", "needle", "free_flow", "resistance", "site"]

Restart = Literal["undecided", "restart", "stay_stopped"]

DISCREPANCY = "discrepancy/withdrawn/"
"""The key of the caution that is answered where the volume withdrawn is settled."""


class Label(Struct, frozen=True):
    """What the pharmacy label on the syringes says; each part is None until it was entered."""

    product_id: str | None = None
    lot: str = ""
    use_by: date | None = None
    volume: Volume | None = None


class Draft(Struct, frozen=True):
    """All facts entered so far, on top of the reading that the workflow started from.

    `trouble` says that swelling, pain or resistance was met. `answers` are the reasons given for cautions on Therapy,
    each with the key of its caution (`Reason.key`). `asked` are cautions that the pump itself raised after it was
    read; they are not stored with the draft, for a pump that is asked again raises them again. `raised` is what the
    pump's log tells of former increases, None while it is not read; it is not stored either.

    `read_at` is the tablet's instant of the reading; it is not stored.

    `own` is what only workflows of this kind ask, None for those that ask nothing more.
    """

    reading: Interrogation
    label: Label = Label()
    withdrawn: Volume | None = None
    discrepancy_reason: str = ""
    syringes: tuple[Volume, ...] = ()
    left_in_syringe: bool = False
    second_total: Volume | None = None
    second_initials: str = ""
    dose: DoseRate | None = None
    restart: Restart = "undecided"
    checks: frozenset[Check] = frozenset()
    trouble: bool = False
    answers: tuple[tuple[str, str], ...] = ()
    asked: tuple[Reason, ...] = ()
    raised: Raised | None = None
    own: Record | None = None
    read_at: UtcTime | None = None

    @property
    def injected(self) -> Volume:
        """All syringes together."""
        total = Volume.whole_base(0)
        for syringe in self.syringes:
            total += syringe
        return total

    @property
    def overrides(self) -> tuple[tuple[str, str], ...]:
        """All reasons given for cautions, that for a discrepancy among them, each with its caution's key."""
        return (*self.answers, (DISCREPANCY, self.discrepancy_reason)) if self.discrepancy_reason else self.answers
