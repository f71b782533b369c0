"""Entries of the pump's own log in words; a kind that a newer pump writes, or words too short to read, by its name."""

from __future__ import annotations

from typing import Final, assert_never

from app.records.pump_log import BeganAgain, LogFinding, Missing
from app.viewmodels.wording import flow_text, ml_text, moment_text
from app.workflows.pump_read import PumpRead
from app.workflows.site import Site
from app.workflows.tablet import Tablet
from pump_core.clocks import MS_PER_DAY, MS_PER_MINUTE
from pump_core.log import DENIALS, RUN_KINDS, Event
from pump_core.quantities import FlowRate, Volume

_FIGURES: Final = {
    "programmed": 2,
    "filled": 3,
    "clock_set": 2,
    "low_reservoir": 1,
    "empty_reservoir": 1,
    "single_bolus_started": 2,
    "patient_bolus_given": 2,
    "prime_started": 2,
    "bridge_started": 2,
    "run_ended": 3,
    "run_cut_off": 3,
    "patient_bolus_denied": 1,
    "port_aspirated": 1,
    "alarms_silenced": 1,
}
"""How many figures an entry holds at least; one that holds fewer cannot be read."""
_LARGEST_OFFSET_MS: Final = 2**47
"""What an order to set the clock may hold."""
_PLACES: Final = {"run_ended": RUN_KINDS, "run_cut_off": RUN_KINDS, "patient_bolus_denied": DENIALS}
"""Kinds whose first figure is a place in a list."""
_SAID: Final = {
    "patient_told": "Patient facts entered",
    "alarm_acknowledged": "Alarm acknowledged",
    "motor_stall": "Motor stall",
    "motor_stall_recovered": "Motor stall recovered",
    "elective_replacement": "Elective replacement due",
    "end_of_service": "End of service",
    "low_battery_reset": "Low-battery reset",
    "noncritical_memory_error": "Non-critical memory error",
    "critical_memory_error": "Critical memory error",
    "telemetry_latch_ended": "Telemetry mode ended, infusion goes on",
}
_RUNS: Final = {
    "single_bolus_started": "Single bolus",
    "bridge_started": "Bridge bolus",
    "prime_started": "Prime bolus",
    "patient_bolus_given": "Patient bolus",
}


def event_text(event: Event, model: str, *, volumes: bool = True) -> str:
    """One entry as a sentence; without volumes where they would lead the eye of whoever reads a syringe next."""
    if not readable(event):
        return f"{_named(event)}, not readable by this tablet"
    match event.kind:
        case "made":
            return f"{model} made"
        case "programmed":
            flow = FlowRate.whole_base(event.detail[1])
            return f"Programmed, {flow_text(flow)}" if flow else "Programmed, stopped"
        case "filled" if not volumes:
            return "Refilled"
        case "filled":
            withdrawn, _, injected = (Volume.whole_base(nl) for nl in event.detail)
            return f"Refilled: {ml_text(withdrawn)} out, {ml_text(injected)} in"
        case "stopped":
            return "Stopped"
        case "clock_set":
            return "Pump clock set"
        case "low_reservoir":
            return "Low-reservoir alarm"
        case "empty_reservoir":
            return "Empty-reservoir alarm"
        case "stopped_too_long":
            return "Stopped for more than 48 h"
        case _ if event.kind in _SAID:
            return _SAID[event.kind]
        case "single_bolus_started" | "bridge_started" | "prime_started" | "patient_bolus_given":
            return f"{_RUNS[event.kind]}, {_run_volume(event)}"
        case "run_ended" | "run_cut_off":
            given = ml_text(Volume.whole_base(event.detail[1]))
            run = _kind_of_run(event)
            return f"{run} finished after {given}" if event.kind == "run_ended" else f"{run} cut off after {given}"
        case "patient_bolus_denied":
            return _denied_text(event)
        case "port_aspirated":
            return f"Catheter aspirated, {ml_text(Volume.whole_base(event.detail[0]))}"
        case "alarms_silenced":
            return f"Alarms silenced for {event.detail[0] // MS_PER_MINUTE} min"
        case _:
            return f"{_named(event)}, unknown to this tablet"


def readable(event: Event) -> bool:
    """Whether the entry holds the figures that its kind has, each of them one that can be."""
    detail = event.detail
    if len(detail) < _FIGURES.get(event.kind, 0):
        return False
    if event.kind in _PLACES and not 0 <= detail[0] < len(_PLACES[event.kind]):
        return False
    if event.kind == "clock_set":
        return all(abs(figure) < _LARGEST_OFFSET_MS for figure in detail)
    return all(figure >= 0 for figure in detail)


def _named(event: Event) -> str:
    return event.kind.replace("_", " ").capitalize()


def _denied_text(event: Event) -> str:
    reason = DENIALS[event.detail[0]].replace("_", " ")
    if len(event.detail) == 1:
        return f"Patient bolus denied: {reason}"
    times = event.detail[1]
    return f"Patient bolus denied {times} more {'time' if times == 1 else 'times'}: {reason}"


def log_notice(tablet: Tablet, read: PumpRead) -> str:
    """What this sitting found missing or contradicted in the pump's log, and whether it could be read at all."""
    told = [found_text(finding, tablet.site, read) for finding in tablet.log.found]
    return " ".join((*told, tablet.log.problem)).strip()


def found_text(found: LogFinding, site: Site, read: PumpRead) -> str:
    """What is missing between two entries, or that the log is not the one that it was."""
    match found:
        case Missing():
            since, until = (moment_text(read.when(event.at_ms), site) for event in (found.before, found.after))
            if found.memory_lost:
                return f"The pump lost a part of its memory: entries from {since} to {until} may be missing."
            count = found.last_id - found.first_id + 1
            entries = "1 entry is" if count == 1 else f"{count} entries are"
            return f"{entries} missing, from {since} to {until}: the pump had no room for more."
        case BeganAgain():
            since = moment_text(read.when(found.held.at_ms), site)
            return (
                f"This log is not the one that the tablet read before: entry {found.held.event_id} of {since} is now "
                "another one. Both logs are kept. Check the pump's serial, and report it."
            )
        case _:
            assert_never(found)


def _run_volume(event: Event) -> str:
    """What a run is to deliver: its flow through the time it takes."""
    flow, lasts_ms = event.detail[0], event.detail[1]
    return ml_text(Volume.whole_base(flow * lasts_ms // MS_PER_DAY))


def _kind_of_run(event: Event) -> str:
    return RUN_KINDS[event.detail[0]].replace("_", " ").capitalize()
