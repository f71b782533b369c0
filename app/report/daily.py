"""The daily doses of the last 30 days, from the pump's own log.

The log says which flow was programmed and when it ended, the fills which drug it was; of a pattern that varies the
pump tells the average of what runs now and of what was read before.

    dose of a day = Σ flow × concentration × time / the part of the day that is told, in calendar days of the people

A day of which the log does not tell everything stays open. Of boluses the number is told, not the dose; a prime or a
bridge is not counted.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Final

from app.records.pump_log import HeldLog
from app.report.facts import Facts
from app.report.model import Day, DoseChart
from app.workflows.site import Site
from pump_core.clocks import UtcTime
from pump_core.log import Event, FillRecord
from pump_core.notation import day_text
from pump_core.quantities import NL_PER_ML, Mass
from telemetry.messages.reading import Interrogation

DAYS: Final = 30
"""How many days are shown (our choice)."""

_ENDS: Final = frozenset({"stopped", "empty_reservoir", "end_of_service", "motor_stall"})
_UNTOLD: Final = frozenset({"motor_stall_recovered", "low_battery_reset", "critical_memory_error"})
_OF_PROGRAM: Final = 2

_Step = tuple[int, int | None]
"""From an instant of the pump on such a flow, None where it is not told."""


def dose_chart(facts: Facts, log: HeldLog, site: Site) -> DoseChart | None:
    """The days up to the read-back; None for a pump without a drug."""
    pump, prescription = facts.after, facts.after.therapy.prescription
    if prescription is None:
        return None
    drug = site.drugs.drug(prescription.mixture.primary.drug)
    now = pump.pump_time_ms
    newest = [event for event in log.newest if event.at_ms <= now]
    steps = _doses(_flows(newest, facts), _fills(facts), drug.id)
    today = site.local(facts.reading.when(now)).date()
    days = []
    for back in reversed(range(DAYS)):
        day = today - timedelta(days=back)
        begin, end = (_pump_ms(each, facts, site) for each in (day, day + timedelta(days=1)))
        given = sum(event.kind == "patient_bolus_given" and begin <= event.at_ms < end for event in newest)
        days.append(Day(day_text(day), _average(steps, begin, min(end, now)), given))
    return DoseChart(tuple(days), drug.mass_unit, Mass.of("1", drug.mass_unit).whole, _note(days, log, pump))


def _note(days: Sequence[Day], log: HeldLog, pump: Interrogation) -> str:
    if log.next_expected < pump.next_event_id:
        return "The pump's log was not read to its end: what is open here is not known."
    if any(day.dose_pg is None for day in days):
        return "Of the open days the pump's log does not tell everything."
    return ""


def _pump_ms(day: date, facts: Facts, site: Site) -> int:
    """The pump's instant of the midnight at which a day begins."""
    midnight = datetime.combine(day, time(), site.zone)
    utc = UtcTime(round(midnight.timestamp() * 1_000))
    return facts.reading.pump_time.ms + utc.since(facts.reading.read_at).ms


def _flows(log: Sequence[Event], facts: Facts) -> list[_Step]:
    """The flow of the program, step by step; a gap in the numbers leaves it untold until the next entry that says."""
    told = {report.revision: report.mean_flow_nl_per_day for report in (facts.before.therapy, facts.after.therapy)}
    steps: list[_Step] = []
    for former, event in pairwise((None, *log)):
        if event is None:
            continue
        if former is not None and former.event_id + 1 != event.event_id:
            steps.append((former.at_ms, None))
        if event.kind == "programmed" and len(event.detail) >= _OF_PROGRAM:
            steps.append((event.at_ms, told.get(event.detail[0], event.detail[1])))
        elif event.kind in _ENDS:
            steps.append((event.at_ms, 0))
        elif event.kind in _UNTOLD:
            steps.append((event.at_ms, None))
    return steps


def _fills(facts: Facts) -> list[FillRecord]:
    known = {fill.at_ms: fill for report in (facts.before, facts.after) for fill in report.fills}
    for last in (facts.before.therapy.last_fill, facts.after.therapy.last_fill):
        if last is not None:
            known[last.at_ms] = last
    return [known[at] for at in sorted(known)]


def _doses(flows: Sequence[_Step], fills: Sequence[FillRecord], drug: str) -> list[_Step]:
    """The same as doses in pg/day: untold before the first fill known, and of another drug."""
    doses: list[_Step] = []
    for at in sorted({at for at, _ in flows} | {fill.at_ms for fill in fills}):
        flow = next((flow for since, flow in reversed(flows) if since <= at), None)
        fluid = next((fill.fluid.primary for fill in reversed(fills) if fill.at_ms <= at), None)
        if flow is None or (flow and (fluid is None or fluid.drug != drug)):
            doses.append((at, None))
        else:
            doses.append((at, flow * fluid.concentration_pg_per_ml // NL_PER_ML if fluid is not None else 0))
    return doses


def _average(steps: Sequence[_Step], begin: int, end: int) -> int | None:
    """The dose in pg/day on average over a time; None when a part of it is not told."""
    if end <= begin:
        return None
    total, at = 0, begin
    while at < end:
        dose = next((dose for since, dose in reversed(steps) if since <= at), None)
        if dose is None:
            return None
        until = min([since for since, _ in steps if since > at] + [end])
        total += dose * (min(until, end) - at)
        at = min(until, end)
    return total // (end - begin)
