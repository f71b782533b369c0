"""The rows of the log screen: every entry in words, with its cause and figures, and what is missing in its place.

    group        entries
    alarms       what the pump raised or found by itself, and who silenced or acknowledged it
    programming  what people did: programmed, filled, stopped, aspirated, set the clock, told of the patient
    boluses      single and patient boluses, prime and bridge: begun, ended, cut off, denied
    all          these, and kinds of a newer pump

What is missing is worked out from the numbers of the entries held, so that it stands in its place in every sitting,
not only in the one that found it; it stands there whatever group is chosen.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Final, Literal, get_args

from msgspec import Struct

from app.records.pump_log import NEWEST_HELD, BeganAgain, HeldLog, Missing
from app.viewmodels.log_cause import cause_text
from app.viewmodels.log_text import event_text, found_text
from app.viewmodels.wording import moment_text
from app.workflows.log_pull import LogPull
from app.workflows.pump_read import PumpRead
from app.workflows.site import Site
from app.workflows.tablet import Tablet
from pump_core.log import Event, EventKind

Group = Literal["all", "alarms", "programming", "boluses"]
GROUPS: tuple[Group, ...] = get_args(Group)

GROUP_OF: Final[Mapping[EventKind, Group]] = {
    "made": "programming",
    "programmed": "programming",
    "filled": "programming",
    "stopped": "programming",
    "clock_set": "programming",
    "port_aspirated": "programming",
    "patient_told": "programming",
    "single_bolus_started": "boluses",
    "patient_bolus_given": "boluses",
    "patient_bolus_denied": "boluses",
    "prime_started": "boluses",
    "bridge_started": "boluses",
    "run_ended": "boluses",
    "run_cut_off": "boluses",
    "low_reservoir": "alarms",
    "empty_reservoir": "alarms",
    "stopped_too_long": "alarms",
    "alarms_silenced": "alarms",
    "alarm_acknowledged": "alarms",
    "motor_stall": "alarms",
    "motor_stall_recovered": "alarms",
    "elective_replacement": "alarms",
    "end_of_service": "alarms",
    "low_battery_reset": "alarms",
    "noncritical_memory_error": "alarms",
    "critical_memory_error": "alarms",
    "telemetry_latch_ended": "alarms",
}
_GROUP_OF: Final[Mapping[str, Group]] = {str(kind): group for kind, group in GROUP_OF.items()}

_BEGAN_AGAIN: Final = "This log began again here"


class LogRow(Struct, frozen=True):
    """One row, the same as long as its `key` is; `gap` for what is missing or contradicted, no entry of the pump."""

    key: str
    when: str
    what: str
    detail: str = ""
    who: str = ""
    gap: bool = False


def log_rows(tablet: Tablet, group: Group) -> tuple[LogRow, ...]:
    """What the tablet holds of the log of the pump that it read, newest first; empty before a reading."""
    read = tablet.read
    if read is None:
        return ()
    held, site = tablet.log.held, tablet.site
    rows = _beginning(tablet.log, site, read)
    for former, event in pairwise((None, *held.newest)):
        if event is None:
            continue
        if former is not None and event.event_id > former.event_id + 1:
            rows.append(_missing(former, event, held, site, read))
        if group in ("all", _GROUP_OF.get(event.kind)):
            rows.append(_entry(event, site, read))
    return tuple(reversed(rows))


def log_problem(tablet: Tablet) -> str:
    """Why what is shown is not the whole log; empty when it is, or nothing is known."""
    read, held = tablet.read, tablet.log.held
    if tablet.log.problem or read is None:
        return tablet.log.problem
    behind = read.pump.next_event_id - held.next_expected
    if behind <= 0:
        return ""
    return f"{behind:,} newer {'entry is' if behind == 1 else 'entries are'} not read yet."


def _beginning(log: LogPull, site: Site, read: PumpRead) -> list[LogRow]:
    """That the log began again, as long as the first entry of its series is among those held.

    What it contradicts is known to the sitting that found it.
    """
    if not log.held.series or len(log.held.newest) >= NEWEST_HELD:
        return []
    told = [found for found in log.found if isinstance(found, BeganAgain) and found.series == log.held.series]
    former = "The tablet read another log under this serial before. Both are kept. Check the pump's serial."
    return [LogRow("series", "", _BEGAN_AGAIN, found_text(told[0], site, read) if told else former, gap=True)]


def _missing(former: Event, event: Event, held: HeldLog, site: Site, read: PumpRead) -> LogRow:
    found = Missing(held.series, former.event_id + 1, event.event_id - 1, former, event)
    key = f"missing.{found.first_id}"
    return LogRow(key, "", "Entries are missing here", found_text(found, site, read), gap=True)


def _entry(event: Event, site: Site, read: PumpRead) -> LogRow:
    note = f"“{event.note.replace('_', ' ')}”" if event.note else ""
    detail = " ".join(filter(None, (cause_text(event, site, read.when), note)))
    when = moment_text(read.when(event.at_ms), site)
    return LogRow(f"entry.{event.event_id}", when, event_text(event, read.pump.model), detail, event.user)
