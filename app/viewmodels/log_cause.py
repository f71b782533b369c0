"""Why an entry of the pump's log is there, and the figures that the pump believed then."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Final

from app.viewmodels.clock_row import away_text
from app.viewmodels.log_text import readable
from app.viewmodels.wording import flow_text, ml_tenth, ml_text, moment_text
from app.workflows.site import Site
from pump_core.clocks import MS_PER_HOUR, MS_PER_MINUTE, UtcTime
from pump_core.log import DENIALS, Denial, Event
from pump_core.notation import number_text
from pump_core.quantities import FlowRate, Volume

_TIMES_TOLD: Final = 3
"""Figures of a denial that counts presses: reason, how many more, when the last was."""

_A_MINUTE: Final = timedelta(minutes=1)

CAUSES: Final[Mapping[str, str]] = {
    "made": "The pump's time begins here.",
    "stopped": "Nothing flows until therapy is started again.",
    "stopped_too_long": "The tubing may take a set at one place of the rotor.",
    "alarm_acknowledged": "A person has seen the memory error; its alarm ended.",
    "patient_told": "What the pump's own checks know of the patient was entered.",
    "motor_stall": "The motor check found the rotor at rest; the pump goes on counting.",
    "motor_stall_recovered": "The motor check found the rotor turning again.",
    "elective_replacement": "Battery or service life nears its end.",
    "end_of_service": "Battery or service life is used up; nothing flows from here on.",
    "low_battery_reset": "The battery's voltage fell, and the pump began anew.",
    "noncritical_memory_error": "One of two copies was lost; the other holds.",
    "critical_memory_error": "The program was lost: minimum rate, which is no therapy.",
    "telemetry_latch_ended": "Infusion had waited for a reading.",
}
"""Causes of entries without figures."""

DENIED: Final[Mapping[Denial, str]] = {
    "end_of_service": "The pump has ended its service.",
    "safe_state": "The program was lost.",
    "not_programmed": "No patient boluses are programmed.",
    "stopped": "No therapy was running.",
    "stalled": "The rotor was found at rest.",
    "bridge_running": "A bridge was running.",
    "prime_running": "A prime was running.",
    "bolus_running": "A bolus was running.",
    "empty": "Nothing was left by the pump's count.",
    "old_fluid": "The line still held another fluid.",
    "lockout": "The lockout after the last bolus was not over.",
    "window_maximum": "The most within the window was reached.",
    "daily_maximum": "The most within 24 h was reached.",
    "too_fast": "With basal infusion it would flow faster than the pump can.",
    "label_maximum": "With it the label's daily dose would be exceeded.",
    "naive": "The patient counts as opioid-naive.",
}
"""Why a press of the patient was denied."""


def cause_text(event: Event, site: Site, when: Callable[[int], UtcTime]) -> str:
    """Cause and figures as sentences; `when` turns an instant of the pump into one of the tablet."""
    if not readable(event):
        return ""
    detail = event.detail
    match event.kind:
        case "programmed":
            return f"Revision {number_text(detail[0])} of the therapy."
        case "filled":
            return _filled_text(*(Volume.whole_base(nl) for nl in detail[:2]))
        case "clock_set":
            return _clock_text(detail[0], detail[1])
        case "low_reservoir" | "empty_reservoir":
            return f"Believed volume {ml_text(Volume.whole_base(detail[0]))}."
        case "single_bolus_started" | "bridge_started" | "prime_started" | "patient_bolus_given":
            return f"{flow_text(FlowRate.whole_base(detail[0]))} for {_span_text(detail[1])}."
        case "run_ended" | "run_cut_off":
            return f"{ml_text(Volume.whole_base(detail[2]))} were ordered."
        case "patient_bolus_denied":
            last = f" The last press was at {moment_text(when(detail[2]), site)}." if len(detail) >= _TIMES_TOLD else ""
            return f"{DENIED[DENIALS[detail[0]]]}{last}"
        case "port_aspirated":
            return "Drawn through the catheter access port."
        case "alarms_silenced":
            return f"Until {moment_text(when(event.at_ms + detail[0]), site)}; a new alarm sounds at once."
        case _:
            return CAUSES.get(event.kind, "")


def _filled_text(withdrawn: Volume, expected: Volume) -> str:
    """What the pump believed just before, and which way the needle differed, to a tenth of a mL."""
    believed = f"The pump believed {ml_tenth(expected)} left"
    apart = ml_tenth(abs(withdrawn - expected))
    if apart == ml_tenth(withdrawn - withdrawn):
        return f"{believed}; as much came out."
    return f"{believed}; {apart} {'less' if withdrawn < expected else 'more'} came out."


def _clock_text(old_ms: int, new_ms: int) -> str:
    """How the clock was moved; a pump that leaves the factory has no offset."""
    if not old_ms:
        return "It had not been set before."
    away = timedelta(milliseconds=new_ms - old_ms)
    if abs(away) < _A_MINUTE:
        return "By less than a minute."
    return f"What it shows is now {away_text(away)} against what it showed."


def _span_text(ms: int) -> str:
    """`39 h 14 min`, `19 min`; less than a minute in seconds."""
    if ms < MS_PER_MINUTE:
        return f"{number_text(ms // 1_000)} s"
    hours, minutes = ms // MS_PER_HOUR, ms % MS_PER_HOUR // MS_PER_MINUTE
    parts = (f"{number_text(hours)} h" if hours else "", f"{minutes} min" if minutes else "")
    return " ".join(filter(None, parts))
