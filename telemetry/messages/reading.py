"""Reading a pump: everything it believes about itself. No field here can carry a true value."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from pump_core.alarms import Alarm
from pump_core.log import Event, FillRecord
from pump_core.record import CommandId, Count, Int, Name, Record, Text
from pump_core.report import TherapyReport


class PatientLabel(Record):
    """Whom the pump was implanted in, as the pump's own memory says."""

    patient_id: CommandId
    name: Name
    born_day: Int
    mrn: Name


class Interrogate(Record):
    """Tell all you believe, with up to so many of the newest log entries, as far as one message holds them."""

    events: Annotated[int, Field(strict=True, ge=0, le=64)]


class ReadBack(Record):
    """The same as `Interrogate`, answered from the pump's stored memory instead of its working state."""

    events: Annotated[int, Field(strict=True, ge=0, le=64)]


class Interrogation(Record):
    """What the pump believes about itself at `pump_time_ms`."""

    model: Name
    serial: Name
    pump_time_ms: Count
    wall_offset_ms: Int
    patient: PatientLabel | None
    therapy: TherapyReport
    alarms: Annotated[tuple[Alarm, ...], Field(max_length=16)]
    fills: Annotated[tuple[FillRecord, ...], Field(max_length=16)]
    events: Annotated[tuple[Event, ...], Field(max_length=64)]
    notice: Text
