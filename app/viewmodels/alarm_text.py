"""The pump's alarms in words: what is the case, why, and what to do, with the priority of IEC 60601-1-8."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from msgspec import Struct

from pump_core.alarms import Alarm

Priority = Literal["high", "medium"]


class AlarmWords(Struct, frozen=True):
    """What is said of an alarm while it exists."""

    priority: Priority
    what: str
    why: str
    do: str


ALARMS: Final[Mapping[Alarm, AlarmWords]] = {
    "end_of_service": AlarmWords(
        "high",
        "End of service",
        "The pump has reached the end of its service life and delivers nothing.",
        "Treat for withdrawal. Replace the pump now.",
    ),
    "motor_stall": AlarmWords(
        "high",
        "Motor stall",
        "The pump found its rotor at rest: the patient may get nothing.",
        "After a scan read the pump again in 20 minutes. If the stall stays, treat for withdrawal and call the "
        "prescriber.",
    ),
    "critical_memory_error": AlarmWords(
        "high",
        "Safe state: the program was lost",
        "The pump was reset and runs at minimum rate, which is no therapy.",
        "Watch for withdrawal. Program the therapy anew with a refill.",
    ),
    "empty_reservoir": AlarmWords(
        "high",
        "Reservoir empty",
        "By the pump's count nothing is left. The count may be wrong: no sensor measures the volume.",
        "Refill now. Judge the dose anew after days without drug.",
    ),
    "stopped_too_long": AlarmWords(
        "high",
        "Stopped for too long",
        "The rotor has pressed one place of the tubing all the time: it may take a set.",
        "Restart from Home, or refill. Watch for too much drug afterwards.",
    ),
    "elective_replacement": AlarmWords(
        "medium", "Replacement due", "The pump's battery nears its end.", "Schedule the replacement now."
    ),
    "noncritical_memory_error": AlarmWords(
        "medium",
        "Memory error",
        "One of two copies in the pump's memory was lost; the other holds and therapy goes on.",
        "Report it, and read the pump again before it is programmed.",
    ),
    "low_reservoir": AlarmWords(
        "medium",
        "Low reservoir",
        "By the pump's count the alarm volume is reached. The count may be wrong: no sensor measures the volume.",
        "Refill soon. Some patients feel withdrawal before the alarm.",
    ),
}
