"""Titration: by how much and how often a dose is raised, as the label says, and when it was raised last.

A rule is data with its source and changes nothing by itself: who raises a dose is told what it allows before anything
is entered, and gives a reason for going beyond it. When the dose was raised stands in the pump's own log:

    entry                                              counts as
    programmed, more flow than before                  an increase
    programmed, other flow than before, after a fill   an increase: another fluid may lie behind it
    programmed after a stop                            an increase, from nothing
    programmed, and what ran before is not held        nothing; what is known begins there
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import assert_never

from msgspec import Struct

from pump_core.clocks import Duration, days
from pump_core.log import Event
from pump_core.patient import Indication
from pump_core.quantities import DoseRate

By = DoseRate | Fraction
"""How much one step is: a dose, or percent of the dose that it starts from."""

_WEEK = days(7)


class TitrationRule(Struct, frozen=True):
    """How a drug is titrated, where and for whom; an empty `jurisdiction` and no `indications` mean any.

    `step` is the usual step, `largest` the largest; either `interval` or `per_week` says how often.
    """

    jurisdiction: str
    indications: frozenset[Indication]
    step: By
    largest: By
    interval: Duration | None
    per_week: int | None
    source: str


class Raised(Struct, frozen=True):
    """When the dose was raised, newest first, in ms of pump time; a start counts.

    Nothing is known of what was before `since_ms`; None when the log goes back to the pump's making.
    """

    at_ms: tuple[int, ...]
    since_ms: int | None = None


def rule_for(rules: Sequence[TitrationRule], jurisdiction: str, indication: Indication | None) -> TitrationRule | None:
    """The first rule that holds here for a patient of this indication; None when there is none."""
    for rule in rules:
        here = rule.jurisdiction in ("", jurisdiction)
        if here and (not rule.indications or indication in rule.indications):
            return rule
    return None


def stepped(dose: DoseRate, by: By, steps: int = 1) -> DoseRate:
    """`dose` after so many steps up, or down when negative; percent are of `dose`, and none goes below nothing."""
    if isinstance(by, DoseRate):
        changed = dose + by.times(steps)
    elif isinstance(by, Fraction):
        changed = dose.times(1 + by * steps / 100)
    else:
        assert_never(by)
    return max(changed, DoseRate.whole_base(0))


def raised(log: Sequence[Event]) -> Raised | None:
    """When the dose was raised, from entries of a pump's log, oldest first; None when they say nothing of it.

    Entries before a gap in the numbers are left out: what happened in the gap is not known.
    """
    known = _unbroken(log)
    found: list[int] = []
    flow, filled, since = None, False, None
    for event in known:
        if event.kind in ("made", "stopped"):
            flow, filled = 0, False
        elif event.kind == "filled":
            filled = True
        elif event.kind == "programmed":
            before, flow = flow, event.detail[1]
            if before is not None and (flow > before or (filled and flow != before)):
                found.append(event.at_ms)
            filled = False
        if flow is not None and since is None:
            since = event.at_ms
    if since is None:
        return None
    return Raised(tuple(reversed(found)), None if known[0].kind == "made" else since)


def free_at(rule: TitrationRule, known: Raised) -> int | None:
    """From which ms of pump time on the rule lets the dose be raised again; None when nothing holds it back.

    Where it is not known whether there was an increase before, the rule counts from where the knowledge begins.
    """
    waits = []
    if rule.interval is not None and (last := _nth(known, 1)) is not None:
        waits.append(last + rule.interval.ms)
    if rule.per_week is not None and (first := _nth(known, rule.per_week)) is not None:
        waits.append(first + _WEEK.ms)
    return max(waits, default=None)


def _nth(known: Raised, count: int) -> int | None:
    """When the dose was raised so many increases ago, at the latest."""
    return known.at_ms[count - 1] if len(known.at_ms) >= count else known.since_ms


def _unbroken(log: Sequence[Event]) -> Sequence[Event]:
    """The last entries whose numbers follow each other."""
    first = len(log) - 1
    while first > 0 and log[first - 1].event_id == log[first].event_id - 1:
        first -= 1
    return log[max(first, 0) :]
