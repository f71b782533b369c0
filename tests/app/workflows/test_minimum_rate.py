"""Minimum rate in the place of a therapy or of a stop, and the way back from it."""

from __future__ import annotations

import pytest

from app.viewmodels.consequences import present_consequences
from app.viewmodels.home import present_home
from app.viewmodels.step_program import present_program
from app.viewmodels.step_rate import present_rate, present_rate_panel
from app.workflows.minimum_rate import CoverPlanned, trickle
from pump_core.clocks import days, hours
from pump_core.patterns import Continuous, MinimumRate, Stopped
from tests.app.desk import Desk


def at_rate(desk: Desk) -> None:
    """The page of minimum rate."""
    desk.tablet.start_minimum_rate()
    desk.answer_all()
    desk.workflow.set_check("patient", True)
    desk.workflow.next()


def step(desk: Desk) -> str:
    return desk.workflow.step


def program(desk: Desk) -> None:
    desk.answer_all()
    desk.workflow.program()
    desk.answer_all()


def set_minimum_rate(desk: Desk) -> None:
    at_rate(desk)
    desk.workflow.set_own(CoverPlanned(said=True))
    desk.workflow.next()
    program(desk)


def restart(desk: Desk) -> None:
    desk.tablet.leave_workflow()
    desk.answer_all()
    desk.tablet.start_restart()
    desk.answer_all()
    desk.workflow.set_check("patient", True)
    while desk.workflow.step != "review":
        desk.workflow.next()
        desk.answer_all()
    program(desk)


@pytest.mark.parametrize(
    ("scenario", "sentence", "meaning"),
    [
        ("refill-due", "0.006 mL/day all day: 0.06 mg/day of morphine.", "The patient may go into opioid withdrawal."),
        (
            "baclofen",
            "of baclofen.",
            "Sudden withdrawal of baclofen can be fatal, and minimum rate does not prevent it.",
        ),
    ],
)
def test_it_says_what_it_gives_and_what_it_means_with_this_drug(scenario: str, sentence: str, meaning: str) -> None:
    desk = Desk(scenario)
    desk.connect()
    at_rate(desk)
    view = present_rate(desk.tablet)
    assert view.sentence.endswith(sentence)
    assert meaning in view.meaning


def test_nobody_goes_on_without_saying_that_the_prescriber_knows() -> None:
    desk = Desk()
    desk.connect()
    at_rate(desk)
    assert [point.code for point in desk.workflow.open_points()] == ["cover"]
    desk.workflow.next()
    assert step(desk) == "rate"
    desk.workflow.set_own(CoverPlanned(said=True))
    desk.workflow.next()
    assert step(desk) == "review"


def test_the_panel_has_what_the_pump_then_reports() -> None:
    desk = Desk()
    desk.connect()
    at_rate(desk)
    assert desk.tablet.read is not None
    rows = {
        row.label: (row.before, row.after)
        for row in present_rate_panel(desk.workflow, desk.tablet, desk.tablet.read).rows
    }
    assert rows["Daily dose"] == ("3 mg/day", "0.06 mg/day")
    assert rows["Flow"] == ("0.3 mL/day", "0.006 mL/day")
    asked = trickle(desk.workflow.draft, desk.tablet.site).whole
    desk.workflow.set_own(CoverPlanned(said=True))
    desk.workflow.next()
    program(desk)
    report = desk.tablet.read.pump.therapy
    assert report.prescription is not None
    assert isinstance(report.prescription.pattern, MinimumRate)
    assert (report.dose_pg_per_day, report.flow_nl_per_day) == (asked, 6_000)
    assert present_program(desk.tablet).headline == "Programmed. The pump is at MINIMUM RATE."


@pytest.mark.use_error("U16")
def test_minimum_rate_keeps_the_tubing_from_the_set_of_a_stop_that_is_forgotten() -> None:
    forgotten, desk = Desk(), Desk()
    for each in (forgotten, desk):
        each.connect()
        each.tablet.stop_pump()
        each.answer_all()
        each.tablet.close_stop()
    set_minimum_rate(desk)
    for each in (forgotten, desk):
        each.passes(days(3))
        each.tablet.interrogate()
        each.answer_all()
        assert each.tablet.read is not None
    assert forgotten.tablet.read is not None
    assert desk.tablet.read is not None
    assert "stopped_too_long" in forgotten.tablet.read.pump.alarms
    assert "stopped_too_long" not in desk.tablet.read.pump.alarms


def test_restart_brings_the_therapy_back_from_minimum_rate() -> None:
    desk = Desk()
    desk.connect()
    set_minimum_rate(desk)
    desk.tablet.leave_workflow()
    desk.answer_all()
    home = present_home(desk.tablet)
    assert (home.state, home.stopped, home.can_adjust) == ("MINIMUM RATE", True, False)
    desk.passes(hours(1))
    desk.tablet.start_restart()
    desk.answer_all()
    panel = present_consequences(desk.workflow, desk.tablet)
    assert [(row.before, row.after) for row in panel.rows if row.label == "Daily dose"] == [
        ("minimum rate", "3 mg/day")
    ]
    restart(desk)
    assert desk.tablet.read is not None
    prescription = desk.tablet.read.pump.therapy.prescription
    assert prescription is not None
    assert isinstance(prescription.pattern, Continuous)
    assert desk.tablet.read.pump.therapy.flow_nl_per_day == 300_000


def test_at_minimum_rate_there_is_nothing_to_change() -> None:
    desk = Desk()
    desk.connect()
    set_minimum_rate(desk)
    desk.tablet.leave_workflow()
    desk.answer_all()
    desk.tablet.start_minimum_rate()
    desk.answer_all()
    assert "already" in [point.code for point in desk.workflow.open_points()]


def test_a_refill_keeps_a_pump_at_minimum_rate() -> None:
    desk = Desk()
    desk.connect()
    set_minimum_rate(desk)
    desk.tablet.leave_workflow()
    desk.answer_all()
    desk.review()
    echo = desk.workflow.run.programming.echo if desk.workflow.run else None
    assert echo is not None
    assert echo.proposal.prescription is not None
    assert isinstance(echo.proposal.prescription.pattern, MinimumRate)


def test_a_stop_on_top_of_minimum_rate_is_a_stop() -> None:
    desk = Desk()
    desk.connect()
    set_minimum_rate(desk)
    desk.tablet.leave_workflow()
    desk.answer_all()
    desk.tablet.stop_pump()
    desk.answer_all()
    assert desk.tablet.read is not None
    prescription = desk.tablet.read.pump.therapy.prescription
    assert prescription is not None
    assert isinstance(prescription.pattern, Stopped)
    assert desk.tablet.leaving.held == "stopped"
