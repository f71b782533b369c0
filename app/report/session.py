"""The report of a session out of its facts and the pump's log: who, when, what was changed and why, when to come back.

A pure function: the same facts give the same report.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.records.pump_log import HeldLog
from app.report.daily import dose_chart
from app.report.facts import Facts
from app.report.model import NO_PATIENT, Fact, Mark, Override, Report, ReservoirChart, Setting
from app.report.working import calculations
from app.viewmodels.alarm_text import ALARMS
from app.viewmodels.review import ReviewRow
from app.viewmodels.wording import date_text, day_number_text, ml_text, moment_text
from app.workflows.forecast import reported
from app.workflows.site import Site
from pump_core.clocks import MS_PER_MINUTE, days
from pump_core.notation import amount_text, day_text
from telemetry.version import VERSION

_ANSWERED = frozenset({"discrepancy", "second", "dry"})
"""Rows of the review that tell what a person stated, beside the overrides."""


def report_of(facts: Facts, log: HeldLog, site: Site) -> Report:
    """The report; `log` is the pump's own as far as it was read."""
    pump, at = facts.after, facts.reading.when(facts.after.pump_time_ms)
    clock = site.local(at)
    return Report(
        key=facts.command_id.hex(),
        serial=pump.serial,
        at_ms=at.ms,
        stamp=f"{clock:%Y-%m-%d-%H%M}",
        title=f"{facts.kind}: session report",
        notice="EMULATED PUMP · NOT FOR PATIENT USE" if facts.emulated else "NOT FOR PATIENT USE",
        patient=_patient(facts),
        session=_session(facts, site),
        next=_next(facts, site),
        warning=_warning(facts.differs),
        settings=_settings(facts),
        overrides=tuple(_answered(row, facts) for row in facts.stated if _is_answer(row)),
        alarms=_alarms(facts),
        calculations=calculations(facts, site),
        versions=_versions(facts, site),
        reservoir=_reservoir(facts, site),
        doses=dose_chart(facts, log, site),
    )


def _patient(facts: Facts) -> tuple[Fact, ...]:
    label, pump = facts.after.patient, facts.after
    whose = (
        (
            Fact("Patient", label.name),
            Fact("Born", day_number_text(label.born_day)),
            Fact("MRN", label.mrn),
        )
        if label is not None
        else (Fact("Patient", NO_PATIENT),)
    )
    return (*whose, Fact("Pump", pump.model), Fact("Serial", pump.serial))


def _session(facts: Facts, site: Site) -> tuple[Fact, ...]:
    at = facts.reading.when(facts.after.pump_time_ms)
    offset = f"{site.local(at):%z}"
    second = (Fact("Second person", facts.draft.second_initials),) if facts.draft.second_initials else ()
    return (
        Fact("Session", facts.kind),
        Fact("Programmed by", f"{facts.user}, {facts.role.lower()}" if facts.role else facts.user),
        *second,
        Fact("Read before", moment_text(facts.reading.when(facts.before.pump_time_ms), site)),
        Fact("Read back", moment_text(at, site)),
        Fact("Time zone", f"UTC{offset[:3]}:{offset[3:5]}"),
    )


def _warning(differs: Sequence[str]) -> str:
    if not differs:
        return ""
    return f"What the pump read back is not what it had echoed: {', '.join(differs)}. Check it against the order."


def _next(facts: Facts, site: Site) -> tuple[Fact, ...]:
    forecast = reported(facts.after.therapy, facts.reading, site)
    told = []
    if forecast.refill is not None:
        told.append(Fact("Refill by", day_text(forecast.refill.day)))
    alarm = moment_text(forecast.alarm_at, site) if forecast.alarm_at is not None else "none while stopped"
    told.append(Fact("Low-reservoir alarm", alarm))
    if forecast.stable_until is not None:
        told.append(Fact("Drug stable until", date_text(forecast.stable_until, site)))
    return tuple(told)


def _is_answer(row: ReviewRow) -> bool:
    return row.key.startswith("override.") or row.key in _ANSWERED


def _settings(facts: Facts) -> tuple[Setting, ...]:
    ordered = (row for row in facts.stated if not _is_answer(row))
    return tuple(Setting(row.setting, row.before, row.after) for row in (*facts.rows, *ordered))


def _answered(row: ReviewRow, facts: Facts) -> Override:
    reason = dict(facts.draft.overrides).get(row.key.removeprefix("override."), "")
    if reason and row.after.endswith(f": {reason}"):
        return Override(row.after.removesuffix(f": {reason}"), reason)
    return Override(row.setting, row.after)


def _alarms(facts: Facts) -> tuple[Fact, ...]:
    prescription = facts.after.therapy.prescription
    now = tuple(Fact(ALARMS[alarm].what, ALARMS[alarm].do) for alarm in facts.after.alarms)
    if prescription is None:
        return now
    settings = prescription.alarms
    return (
        *(now or (Fact("Alarms at the read-back", "none"),)),
        Fact("Low-reservoir alarm at", ml_text(settings.low_reservoir)),
        Fact("Critical alarm sounds every", _minutes(settings.critical_interval_ms)),
        Fact("Other alarms sound every", _minutes(settings.noncritical_interval_ms)),
    )


def _minutes(ms: int) -> str:
    return amount_text(ms // MS_PER_MINUTE, "min")


def _versions(facts: Facts, site: Site) -> tuple[Fact, ...]:
    constants = site.constants
    return (
        Fact("Tablet", f"Cisterna {VERSION}"),
        Fact("Pump", facts.pump_software),
        Fact("Drug library", constants.drugs.version),
        Fact("Pumps and catheters", constants.catalogue.version),
        Fact("Limits", f"{constants.limits.version}, labels of {constants.limits.jurisdiction}"),
        Fact("Program", f"revision {facts.before.therapy.revision} → {facts.after.therapy.revision}"),
        Fact("Command", facts.command_id.hex(" ", 4)),
    )


def _reservoir(facts: Facts, site: Site) -> ReservoirChart | None:
    """From the read-back to the end of the fill; None when nothing flows, or nothing is left."""
    report, reading = facts.after.therapy, facts.reading
    low, empty = report.low_reservoir_at_ms, report.empty_at_ms
    now = facts.after.pump_time_ms
    if report.prescription is None or low is None or empty is None or empty <= now:
        return None
    alarm = report.prescription.alarms.low_reservoir
    turns = [(now, report.reservoir_nl), (empty, 0)]
    if now < low < empty:
        turns.insert(1, (low, alarm.whole))
    holds = site.model(facts.after.model).reservoir
    return ReservoirChart(
        line=tuple((reading.when(at).ms, nl) for at, nl in turns),
        marks=_marks(facts, site),
        full_nl=holds.whole,
        full_text=ml_text(holds),
        alarm_nl=alarm.whole,
        alarm_text=f"alarm at {ml_text(alarm)}",
    )


def _marks(facts: Facts, site: Site) -> tuple[Mark, ...]:
    reading, forecast = facts.reading, reported(facts.after.therapy, facts.reading, site)
    now = reading.when(facts.after.pump_time_ms)
    marks = [Mark(now.ms, "read back", date_text(now, site))]
    if forecast.refill is not None:
        ahead = (forecast.refill.day - site.local(now).date()).days
        at = now + days(ahead)
        if ahead > 0:
            marks.append(Mark(at.ms, "refill by", day_text(forecast.refill.day)))
    for when, name in ((forecast.alarm_at, "alarm"), (forecast.stable_until, "stable until")):
        if when is not None and when > now:
            marks.append(Mark(when.ms, name, date_text(when, site)))
    return tuple(sorted(marks, key=lambda mark: mark.at_ms))
