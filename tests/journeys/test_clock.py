"""The pump's clock set by touch against a real line and a real pump, under a flex pattern."""

from __future__ import annotations

from datetime import timedelta, timezone

import pytest
from msgspec.structs import force_setattr

from app.clocks import utc_now
from app.workflows.flex_checks import week_now
from app.workflows.flex_draft import FlexDraft
from app.workflows.flex_entry import entry_of
from pump_core.quantities import DoseRate
from tests.journeys.sitting import Sitting

AN_HOUR_MS = 3_600_000


def run_flex(sitting: Sitting) -> None:
    """The pump runs a smaller dose until noon, programmed beforehand."""
    app, robot = sitting.app, sitting.robot
    robot.wait(lambda: app.tablet.log.state == "idle" and app.tablet.is_settled, "the pump's log")
    app.tablet.start_flex()
    workflow = sitting.workflow
    workflow.set_check("patient", True)
    week = week_now(workflow.draft, app.site)
    assert week is not None
    week = FlexDraft(week).add().choose(0).set_rate(DoseRate.of("0.1", "mg/h")).week
    workflow.next()
    workflow.set_own(entry_of(week, seen=True))
    for point in workflow.open_points():
        workflow.override(point.code, "as ordered")
    workflow.next()
    sitting.tick()
    workflow.program()
    sitting.until_done()
    robot.tap("finishButton")


@pytest.mark.use_error("U23")
def test_the_clock_is_set_once_each_step_is_confirmed(sitting: Sitting) -> None:
    robot = sitting.robot
    run_flex(sitting)
    here = utc_now().to_datetime().astimezone().utcoffset() or timedelta()
    force_setattr(sitting.app.site, "zone", timezone(here + timedelta(hours=1)))
    before = sitting.read().wall_offset_ms
    robot.tap("clockTile")
    robot.tap("patientCheck")
    robot.tap("nextButton")
    robot.wait_text("The pump's clock is 1 hour slow.")
    assert robot.sees("As in another time zone")
    assert robot.sees("01:00  →  00:00")
    assert robot.sees("13:00  →  12:00")
    assert robot.sees("Set ahead, the clock leaves out a part of the pattern")
    robot.tap("tabletRight")
    robot.tap("shift0")
    robot.tap("overrideReason.option1")
    assert not robot.wait_for("nextButton").isEnabled(), "one step is not confirmed"
    robot.tap("shift1")
    robot.tap("nextButton")
    sitting.tick()
    sitting.hold()
    sitting.until_done()
    assert abs(sitting.read().wall_offset_ms - before - AN_HOUR_MS) < AN_HOUR_MS // 60
    prescription = sitting.read().therapy.prescription
    assert prescription is not None
    assert prescription.pattern.kind == "flex"
    assert robot.sees("as the tablet")
