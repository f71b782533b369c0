"""Alarm settings: at which volume the low-reservoir alarm comes, and how often alarms sound again.

What the pump takes is data of its model. A volume below the usual one asks for a reason: patients have had withdrawal
days before an alarm that came later.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from math import ceil
from typing import Literal

from app.workflows.draft import Draft, Step
from app.workflows.open_point import Open, from_reason
from app.workflows.site import Reading, Site
from app.workflows.stopped import at_minimum_rate
from pump_core.checks import Reason
from pump_core.clocks import MS_PER_MINUTE, Duration, minutes
from pump_core.orders import Proposal
from pump_core.prescription import AlarmSettings
from pump_core.quantities import FlowRate, Volume, ms_to_deliver
from pump_core.record import Count, Record

Interval = Literal["critical", "noncritical"]


class AlarmsWanted(Record):
    """What shall be another than it is: the alarm volume in nL, the two intervals in ms; None leaves one as it is."""

    low_nl: Count | None = None
    critical_ms: Count | None = None
    noncritical_ms: Count | None = None


def alarms_now(draft: Draft) -> AlarmSettings | None:
    """The settings in the pump."""
    prescription = draft.reading.therapy.prescription
    return prescription.alarms if prescription is not None else None


def alarms_after(draft: Draft) -> AlarmSettings | None:
    """The settings after this."""
    now, wanted = alarms_now(draft), draft.own
    if now is None or not isinstance(wanted, AlarmsWanted):
        return now
    return AlarmSettings(
        low_reservoir_nl=now.low_reservoir_nl if wanted.low_nl is None else wanted.low_nl,
        critical_interval_ms=now.critical_interval_ms if wanted.critical_ms is None else wanted.critical_ms,
        noncritical_interval_ms=now.noncritical_interval_ms if wanted.noncritical_ms is None else wanted.noncritical_ms,
    )


def alarm_cautions(draft: Draft, site: Site) -> tuple[Reason, ...]:
    """That the alarm would come later than usual, where this draft makes it so; no pump raises this."""
    after, model = alarms_after(draft), site.model(draft.reading.model)
    if after is None or not isinstance(draft.own, AlarmsWanted) or draft.own.low_nl is None:
        return ()
    usual = model.low_reservoir_default
    if after.low_reservoir >= usual:
        return ()
    return (
        Reason(
            code="low_alarm_below_usual",
            severity="soft",
            field="low_reservoir",
            value=after.low_reservoir_nl,
            limit=usual.whole,
            unit="nL",
        ),
    )


def asked_points(draft: Draft, site: Site) -> list[Open]:
    """Cautions that the pump raised after it was read, and that wait for a reason."""
    answered = {key for key, _ in draft.answers}
    return [from_reason(reason, site) for reason in draft.asked if reason.key not in answered]


def alarm_points(step: Step, draft: Draft, site: Site) -> tuple[Open, ...]:
    """What keeps the alarm settings from going on."""
    therapy = draft.reading.therapy
    if step in ("interrogate", "alarms") and (therapy.stopped_since_ms is not None or at_minimum_rate(draft)):
        return (
            Open(
                "stopped",
                "stop",
                "The therapy rests.",
                "Restart brings back the therapy as it was, with the alarms that it had.",
                "Leave, restart the pump, and set the alarms then.",
            ),
        )
    if step != "alarms" or therapy.prescription is None:
        return ()
    answered = {key for key, _ in draft.answers}
    points = asked_points(draft, site)
    points += [from_reason(each, site) for each in alarm_cautions(draft, site) if each.key not in answered]
    if alarms_after(draft) == alarms_now(draft):
        points.append(Open("no_change", "todo", "Set something else than it is now."))
    return tuple(points)


def alarm_proposal(draft: Draft, site: Site, new_id: Callable[[], bytes], clock: Reading) -> Proposal:
    """The prescription as it is with other alarms. Raises `ValueError` without one."""
    prescription, after = draft.reading.therapy.prescription, alarms_after(draft)
    if prescription is None or after is None:
        raise ValueError("there is no therapy whose alarms could be set")
    return Proposal(
        serial=draft.reading.serial,
        base_revision=draft.reading.therapy.revision,
        prescription=prescription.model_copy(update={"alarms": after}),
        orders=(),
    )


def volume_reason(volume: Volume, draft: Draft, site: Site) -> Reason | None:
    """Why the pump does not take this alarm volume; None when it does."""
    model = site.model(draft.reading.model)
    if volume.floor_to(model.fill_step) != volume:
        return Reason(
            code="volume_off_step",
            severity="hard",
            field="volume",
            value=int(volume.base),
            limit=model.fill_step.whole,
            unit="nL",
        )
    least, most = model.low_reservoir_min, model.low_reservoir_max
    if least <= volume <= most:
        return None
    nearest = least if volume < least else most
    return Reason(
        code="low_alarm_out_of_range",
        severity="hard",
        field="low_reservoir",
        value=int(volume.base),
        limit=nearest.whole,
        unit="nL",
    )


def interval_range(which: Interval, draft: Draft, site: Site) -> tuple[Duration, Duration]:
    """The shortest and the longest interval that the pump takes."""
    model = site.model(draft.reading.model)
    if which == "critical":
        return model.critical_interval, model.critical_interval_max
    return model.noncritical_interval, model.noncritical_interval_max


def interval_of(number: Fraction) -> Duration | None:
    """So many minutes; None when they are no whole number."""
    return minutes(number.numerator) if number.denominator == 1 else None


def interval_reason(wanted: Duration, which: Interval, draft: Draft, site: Site) -> Reason | None:
    """Why the pump does not take this interval; None when it does."""
    least, most = interval_range(which, draft, site)
    if least <= wanted <= most:
        return None
    limit = least if wanted < least else most
    return Reason(
        code="alarm_interval_out_of_range",
        severity="hard",
        field=f"{which}_interval",
        value=wanted.ms,
        limit=limit.ms,
        unit="ms",
    )


def from_alarm_to_empty(low: Volume, flow: FlowRate) -> Duration | None:
    """How long what is left at the alarm lasts; None while nothing flows."""
    return Duration(ceil(ms_to_deliver(low, flow))) if flow else None


def in_minutes(interval: Duration) -> int:
    """An interval in whole minutes."""
    return interval.ms // MS_PER_MINUTE
