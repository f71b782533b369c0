"""Infusion patterns in words: what runs, how it is called, and how it goes through the day."""

from __future__ import annotations

from typing import assert_never

from pump_core.patterns import Continuous, Flex, MinimumRate, Pattern, Stopped
from pump_core.quantities import FlowRate
from pump_core.report import TherapyReport


def basal_flow(report: TherapyReport) -> FlowRate:
    """The flow of the pattern: what flows now while it is constant and nothing else runs, else its average."""
    prescription = report.prescription
    varies = prescription is not None and isinstance(prescription.pattern, Flex)
    return FlowRate.whole_base(report.mean_flow_nl_per_day if varies or report.runs else report.flow_nl_per_day)


def state_text(pattern: Pattern, flow: FlowRate) -> str:
    """`RUNNING`, `STOPPED` or `MINIMUM RATE`, which is no therapy; whatever the pattern, no flow is stopped."""
    if isinstance(pattern, Stopped) or not flow:
        return "STOPPED"
    return "MINIMUM RATE" if isinstance(pattern, MinimumRate) else "RUNNING"


def at_text(pattern: Pattern, flow: FlowRate) -> str:
    """The same for the end of a sentence: `RUNNING`, `STOPPED`, `at MINIMUM RATE`."""
    state = state_text(pattern, flow)
    return f"at {state}" if isinstance(pattern, MinimumRate) and flow else state


def mode_text(pattern: Pattern) -> str:
    """The infusion mode by its name."""
    if isinstance(pattern, Stopped):
        return "No infusion"
    if isinstance(pattern, MinimumRate):
        return "Minimum rate, no therapy"
    if isinstance(pattern, Continuous):
        return "Simple continuous"
    if isinstance(pattern, Flex):
        steps = max(len(day.steps) for day in pattern.days)
        return f"Flex, {steps} steps a day" if len(pattern.days) == 1 else f"Flex by weekday, up to {steps} steps a day"
    assert_never(pattern)


def course_text(pattern: Pattern) -> str:
    """How the flow goes through the day, for the end of a sentence."""
    if isinstance(pattern, Continuous | MinimumRate | Stopped):
        return "the same all day, every day"
    return "on average: the flex pattern goes on unchanged"
