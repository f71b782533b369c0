"""Two reports of a pump field by field: which settings and facts are not the same.

What passes with time by itself is left out here: the volume, the instants reckoned from it, runs that end. A read-back
is held against the echo that was confirmed; that one also says what the orders must have left behind.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal, get_args

from pump_core.clocks import MS_PER_DAY
from pump_core.orders import Fill, Proposal
from pump_core.patterns import Flex
from pump_core.prescription import Prescription
from pump_core.report import TherapyReport
from telemetry.messages.programming import Echo
from telemetry.messages.reading import Interrogation

FieldKey = Literal[
    "state",
    "drug",
    "pattern",
    "dose",
    "flow",
    "boluses",
    "line",
    "alarms",
    "fill",
    "lot",
    "patient",
    "former",
    "reservoir",
    "runs",
    "clock",
]

FIELDS: Final[tuple[FieldKey, ...]] = get_args(FieldKey)
"""All fields, in the order in which they are shown."""

_ROUNDING_NL = 1
_SHORTER: Final = 2
"""How much faster than itself the flow before a prime or a bridge may have cleared the line for it (our choice)."""


def _of(part: Callable[[Prescription], object]) -> Callable[[TherapyReport], object]:
    return lambda report: part(report.prescription) if report.prescription is not None else None


def _flow(report: TherapyReport) -> object:
    """What flows, but not which step of the day or which bolus is on."""
    pattern = report.prescription.pattern if report.prescription is not None else None
    steady = report.mean_flow_nl_per_day if isinstance(pattern, Flex) or report.runs else report.flow_nl_per_day
    return steady, report.mean_flow_nl_per_day, report.highest_flow_nl_per_day


def _fill(report: TherapyReport) -> object:
    last = report.last_fill
    return (last.command_id, last.withdrawn_nl, last.injected_nl) if last is not None else None


def _lot(report: TherapyReport) -> object:
    last = report.last_fill
    if last is None:
        return None
    return last.product, last.fluid, last.lot, last.use_by_day


_SETTINGS: Final[dict[FieldKey, Callable[[TherapyReport], object]]] = {
    "state": lambda report: report.stopped_since_ms is None,
    "drug": _of(lambda prescription: prescription.mixture),
    "pattern": _of(lambda prescription: prescription.pattern),
    "dose": lambda report: report.doses_pg_per_day,
    "flow": _flow,
    "boluses": _of(lambda prescription: prescription.patient_boluses),
    "line": lambda report: (
        report.tubing_nl,
        report.catheter_nl,
        report.prescription.catheter if report.prescription is not None else None,
    ),
    "alarms": _of(lambda prescription: prescription.alarms),
    "fill": _fill,
    "lot": _lot,
    "patient": lambda report: report.patient,
    "former": lambda report: report.before_stop,
}


_PROGRAMMED: Final[tuple[FieldKey, ...]] = ("drug", "pattern", "boluses", "line", "alarms", "fill", "lot", "patient")
"""What only programming changes, or the loss of a memory; an empty reservoir ends a flow and no setting."""


def programmed_alike(one: TherapyReport, other: TherapyReport) -> bool:
    """Whether both were programmed the same."""
    return all(_SETTINGS[key](one) == _SETTINGS[key](other) for key in _PROGRAMMED)


def differing(one: TherapyReport, other: TherapyReport) -> tuple[FieldKey, ...]:
    """The settings that are not the same in both."""
    return tuple(key for key, part in _SETTINGS.items() if part(one) != part(other))


def not_as_confirmed(echo: Echo, back: Interrogation) -> tuple[FieldKey, ...]:
    """What the pump read back otherwise than it had echoed and the clinician confirmed."""
    found = set(differing(echo.after, back.therapy))
    if not _plausible_volume(echo, back):
        found.add("reservoir")
    if not _runs_as_echoed(echo, back):
        found.add("runs")
    clock = next((order.offset_ms for order in echo.proposal.orders if order.kind == "clock_set"), None)
    if clock is not None and clock != back.wall_offset_ms:
        found.add("clock")
    if (fill := _ordered_fill(echo.proposal)) is not None and not _holds_fill(fill, back):
        found.add("fill")
    return tuple(key for key in FIELDS if key in found)


def _plausible_volume(echo: Echo, back: Interrogation) -> bool:
    """Whether no more is gone since the echo than can have flowed; while something runs beside, that is not known."""
    if echo.after.runs or back.therapy.runs or back.therapy.boluses_started_ms != echo.after.boluses_started_ms:
        return back.therapy.reservoir_nl <= echo.after.reservoir_nl
    most = echo.after.highest_flow_nl_per_day * max(0, back.pump_time_ms - echo.pump_time_ms) // MS_PER_DAY
    return -_ROUNDING_NL <= echo.after.reservoir_nl - back.therapy.reservoir_nl <= most + _ROUNDING_NL


def _runs_as_echoed(echo: Echo, back: Interrogation) -> bool:
    """Whether each run that was ordered is there at the flow and for the time echoed, or has ended since.

    What clears the line takes less time by what has flowed until it began: it was echoed for the line as it was then.
    """
    ordered = {order.command_id for order in echo.proposal.orders}
    held = {run.command_id: run for run in back.therapy.runs}
    for run in echo.after.runs:
        if run.command_id not in ordered:
            continue
        now = held.get(run.command_id)
        lasts = run.ends_ms - run.started_ms
        if now is None and back.pump_time_ms - echo.pump_time_ms < lasts:
            return False
        if now is None:
            continue
        shorter = lasts - (now.ends_ms - now.started_ms)
        most = _SHORTER * max(0, now.started_ms - echo.pump_time_ms) if run.replaces_basal else 0
        if now.flow_nl_per_day != run.flow_nl_per_day or not 0 <= shorter <= most:
            return False
    return True


def _ordered_fill(proposal: Proposal) -> Fill | None:
    return next((order for order in proposal.orders if isinstance(order, Fill)), None)


def _holds_fill(fill: Fill, back: Interrogation) -> bool:
    last = back.therapy.last_fill
    return last is not None and (last.command_id, last.withdrawn_nl, last.injected_nl) == (
        fill.command_id,
        fill.withdrawn_nl,
        fill.injected_nl,
    )
