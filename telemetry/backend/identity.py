"""Who a pump is: what is written on it, whom it was implanted in, and when it was made."""

from __future__ import annotations

from pump_core.record import Int, Name, Record
from telemetry.messages.reading import PatientLabel
from telemetry.version import VERSION

NOTICE = "Emulated pump · not for patient use"
SOFTWARE = f"cisterna {VERSION}, emulated pump"


class Identity(Record):
    """Fixed at manufacture; `birth_utc_ms` is the host's UTC at pump time 0 and never goes over the line."""

    model: Name
    serial: Name
    patient: PatientLabel | None
    birth_utc_ms: Int
