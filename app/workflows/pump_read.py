"""One reading of a pump, as the tablet keeps it."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from app.workflows.site import Reading
from pump_core.clocks import UtcTime
from telemetry.messages.reading import Interrogation

ReadKind = Literal["interrogation", "read_back"]


class PumpRead(Struct, frozen=True):
    """One interrogation and when it was made; `kind` says whether it was answered from the pump's stored memory."""

    pump: Interrogation
    reading: Reading
    kind: ReadKind = "interrogation"

    def when(self, pump_ms: int) -> UtcTime:
        """The tablet's instant of an instant of the pump."""
        return self.reading.when(pump_ms)
