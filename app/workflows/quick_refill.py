"""A refill of fewer screens and no fewer checks, for a pump that goes on as it is.

It opens when nothing stands open since the last session, and goes on while the syringe holds what the pump holds.
Withdrawal and fill share a screen; another opens only for what has to be settled or answered.
"""

from __future__ import annotations

from typing import Final

from app.records.pump_log import HeldLog
from app.workflows.draft import Draft, Step
from app.workflows.fill_rules import fill_points
from app.workflows.open_point import Open
from app.workflows.refill_points import therapy_asks, withdraw_points
from app.workflows.refill_rules import changes_fluid, must_settle
from app.workflows.site import Site
from pump_core.patterns import treats
from pump_core.quantities import Volume
from pump_core.refill import discrepancy
from pump_core.report import TherapyReport
from telemetry.messages.reading import Interrogation

QUICK_STEPS: Final[tuple[Step, ...]] = (
    "interrogate",
    "syringe",
    "withdraw",
    "needle",
    "therapy",
    "review",
    "program",
    "done",
)

EXPECTED_ALARMS: Final = frozenset({"low_reservoir"})
"""What a refill is there for; any other alarm is looked at first."""

UNUSUAL: Final = frozenset(
    {
        "stopped",
        "empty_reservoir",
        "stopped_too_long",
        "run_cut_off",
        "port_aspirated",
        "motor_stall",
        "elective_replacement",
        "end_of_service",
        "low_battery_reset",
        "noncritical_memory_error",
        "critical_memory_error",
        "telemetry_latch_ended",
    }
)
"""Entries of the log since the last fill that somebody has to look at."""


def open_since(pump: Interrogation, held: HeldLog, site: Site) -> str:
    """What stands open since the last session, so that a quick refill is not offered; empty when nothing does."""
    therapy = pump.therapy
    if therapy.prescription is None or not treats(therapy.prescription.pattern) or therapy.stopped_since_ms is not None:
        return "The pump runs no therapy that a refill could go on with."
    if set(pump.alarms) - EXPECTED_ALARMS:
        return "An alarm stands."
    if therapy.runs:
        return "A bolus or a bridge is under way."
    if not therapy.reference_dose_pg_per_day:
        return "The patient was without drug."
    return _filled(therapy, site) or _log(pump, held)


def _filled(therapy: TherapyReport, site: Site) -> str:
    """What speaks against the last fill: another fluid than the pump runs, or a withdrawal that did not fit."""
    last, prescription = therapy.last_fill, therapy.prescription
    product = site.drugs.find_product(last.product) if last is not None else None
    if (
        last is None
        or prescription is None
        or product is None
        or not product.fluid.holds_the_same(prescription.mixture)
    ):
        return "What was filled last is not one product of the library."
    if any(part.fluid is not None and not part.fluid.holds_the_same(prescription.mixture) for part in therapy.line):
        return "Another fluid is still in the line."
    expected, delivered, withdrawn = (
        Volume.whole_base(nl) for nl in (last.expected_nl, last.delivered_nl, last.withdrawn_nl)
    )
    if discrepancy(expected, delivered, withdrawn, site.limits).investigate:
        return "The last withdrawal did not fit."
    return ""


def _log(pump: Interrogation, held: HeldLog) -> str:
    if held.next_expected < pump.next_event_id:
        return "The pump's log is not read yet."
    last = max((place for place, event in enumerate(held.newest) if event.kind == "filled"), default=-1)
    if last < 0:
        return "The pump's log does not go back to the last fill."
    odd = [event for event in held.newest[last:] if event.kind in UNUSUAL]
    return "The pump's log tells of something that is looked at first." if odd else ""


def quick_points(step: Step, draft: Draft, site: Site) -> tuple[Open, ...]:
    """What keeps a step of a quick refill from being left besides the checks of every refill."""
    if step == "syringe" and changes_fluid(draft, site):
        return (
            Open(
                "not_quick",
                "stop",
                "The syringe does not hold what the pump holds.",
                "A quick refill asks nothing about another fluid.",
                "Do not inject. Fetch the right syringe, or leave and use Refill for a change that was ordered.",
            ),
        )
    if step != "needle":
        return ()
    settle = tuple(withdraw_points(draft, site))
    if any(point.severity != "todo" for point in settle):
        return (
            Open(
                "settle",
                "caution",
                "The volume withdrawn does not fit the program.",
                "Either the pump, the last fill or the needle is not as believed.",
                "Inject nothing. Go back: Withdraw asks what explains it.",
            ),
        )
    return (*settle, *fill_points(draft, site))


def quick_skipped(draft: Draft, site: Site) -> frozenset[Step]:
    """Screens that open only when something has to be settled there, or answered."""
    skipped: set[Step] = set()
    if not must_settle(draft, site):
        skipped.add("withdraw")
    if not therapy_asks(draft, site):
        skipped.add("therapy")
    return frozenset(skipped)
