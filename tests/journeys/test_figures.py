"""Every figure that the demo's screens show is worked out anew from the program behind it."""

from __future__ import annotations

import re

from pump_core.clocks import UtcTime
from pump_core.report import TherapyReport
from tests.journeys.arithmetic import Recomputed, figures, ml, number
from tests.journeys.sitting import Sitting

ELSEWHERE = ("rail", "identityBar")
"""Parts of the screen that show no figure of the program: step numbers, who, and what time it is."""

CAPACITY = "40 mL"


def in_sight(sitting: Sitting) -> set[str]:
    """Every figure in sight, identities and the parts named above left out."""
    read = sitting.read()
    assert read.patient is not None
    names = [read.patient.name, read.model, read.serial, "8780", "MF3290", "C4471"]
    unnamed = re.compile("|".join([*map(re.escape, names), r"Cisterna \d+\.\d+\.\d+"]))
    texts = sitting.robot.texts(without=ELSEWHERE)
    return figures(unnamed.sub("", text) for text in texts)


def recomputed(
    sitting: Sitting, report: TherapyReport, told_ms: int, read_at: UtcTime, pump_ms: int | None = None
) -> Recomputed:
    """`read_at` is the tablet's instant of `pump_ms`, or else of when the report was told."""
    at_ms = told_ms if pump_ms is None else pump_ms
    return Recomputed(report, told_ms, at_ms, read_at.to_datetime(), sitting.app.site.zone)


def of_the_log(sitting: Sitting, then: Recomputed) -> set[str]:
    """Figures of the pump's log: when, and how much."""
    shown: set[str] = set()
    for event in sitting.app.tablet.log.held.newest:
        shown.add(then.moment(event.at_ms))
        if event.kind == "filled":
            shown |= {ml(event.detail[0]), ml(event.detail[2])}
        if event.kind == "programmed":
            shown |= {ml(event.detail[1]) + "/day", then.day(event.at_ms)}
    return shown


def of_home(sitting: Sitting) -> tuple[set[str], set[str]]:
    """What Home must show, and what else it may."""
    read = sitting.app.tablet.read
    assert read is not None
    now = recomputed(sitting, read.pump.therapy, read.pump.pump_time_ms, read.reading.read_at)
    today = now.day(read.pump.pump_time_ms)
    must = {now.dose.split()[0], now.flow, now.left, CAPACITY, now.low, now.filled, now.injected, now.strength}
    must |= {now.refill_by, now.stable, now.alarm_day, now.line}
    due = {now.alarm, f"{now.alarm_in} days", f"{now.alarm_in} day", today}
    due |= {f"{now.overdue} days", f"{now.overdue} day"} if now.overdue > 0 else set()
    return must, due | of_the_log(sitting, now)


def of_report(then: Recomputed) -> set[str]:
    """What a column of the review shows."""
    return {
        then.dose,
        then.flow,
        then.left,
        then.injected,
        then.withdrawn,
        then.use_by,
        then.alarm,
        then.low,
        then.stable,
        then.refill_by,
        then.tubing,
        then.catheter,
        then.strength,
    }


def of_panel(then: Recomputed) -> set[str]:
    """What the panel beside the review shows."""
    return {then.dose, then.hourly, then.flow, then.tubing, then.catheter, then.alarm, then.empty}


def check(shown: set[str], must: set[str], may: set[str]) -> None:
    """All that must be shown is, and nothing else that nobody worked out."""
    assert must - shown == set()
    assert shown - must - may == set()


def changed(before: Recomputed, after: Recomputed) -> int:
    """How many rows of the review change."""
    pairs = (
        (before.dose, after.dose),
        (before.flow, after.flow),
        (before.left, after.left),
        ((before.injected, before.withdrawn), (after.injected, after.withdrawn)),
        (before.use_by, after.use_by),
        (before.alarm, after.alarm),
        (before.stable, after.stable),
        (before.refill_by, after.refill_by),
        ((before.tubing, before.catheter), (after.tubing, after.catheter)),
    )
    return sum(one != other for one, other in pairs)


def test_every_figure_of_home_review_and_read_back_is_recomputed_from_the_program(sitting: Sitting) -> None:
    must, may = of_home(sitting)
    assert {"3", "3.4 mL", "0.3 mL/day", "10 mg/mL"} <= must
    check(in_sight(sitting), must, may)

    sitting.review()
    run = sitting.workflow.run
    echo = run.programming.echo if run else None
    echoed_at = sitting.workflow.echoed_at
    assert echo is not None
    assert echoed_at is not None
    stood_on = sitting.workflow.draft.reading
    before = recomputed(sitting, stood_on.therapy, stood_on.pump_time_ms, echoed_at, echo.pump_time_ms)
    after = recomputed(sitting, echo.after, echo.pump_time_ms, echoed_at)
    count = changed(before, after)
    must = of_report(before) | of_report(after) | of_panel(after) | {number(count)}
    assert {"40 mL", "3.2 mL", "0.125 mg/h"} <= must
    check(in_sight(sitting), must, set())

    sitting.hold()
    sitting.until_done()
    back = sitting.snapshots("read_back")[-1]
    read = sitting.app.tablet.read
    assert read is not None
    before = recomputed(sitting, stood_on.therapy, stood_on.pump_time_ms, read.reading.read_at, back.pump_time_ms)
    after = recomputed(sitting, back.therapy, back.pump_time_ms, read.reading.read_at)
    check(in_sight(sitting), of_report(before) | of_report(after) | of_panel(after), set())

    sitting.robot.tap("finishButton")
    sitting.robot.wait_for("refillTile")
    log = sitting.app.tablet.log
    sitting.robot.wait(lambda: log.held.next_expected == back.next_event_id, "the newest of the log")
    must, may = of_home(sitting)
    check(in_sight(sitting), must, may)
