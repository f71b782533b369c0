"""Minimum rate in the place of a therapy or of a stop, and the way back from it."""

from __future__ import annotations

import pytest

from app.viewmodels.consequences import present_consequences
from app.viewmodels.home import present_home
from app.viewmodels.step_program import present_program
from app.viewmodels.step_rate import present_rate, present_rate_panel
from app.workflows.bridge_legs import legs
from app.workflows.minimum_rate import CoverPlanned, trickle
from app.workflows.refill_rules import before_rest, bridge_dose, dose_after, prescription_next
from pump_core.clocks import days, hours
from pump_core.patterns import Continuous, MinimumRate, Stopped
from pump_core.quantities import DoseRate, FlowRate
from tests.app.desk import ALL_CHECKS, Desk, label
from tests.app.prepared import BOLUSES, stronger, tolerant


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


@pytest.mark.use_error("U14")
@pytest.mark.parametrize("rests", ["stopped", "minimum rate"])
def test_after_days_without_therapy_the_dose_and_the_boluses_of_before_are_not_offered(rests: str) -> None:
    desk = Desk()
    tolerant(desk.machine, BOLUSES)
    desk.connect()
    if rests == "stopped":
        desk.tablet.stop_pump()
        desk.answer_all()
        desk.tablet.close_stop()
    else:
        set_minimum_rate(desk)
        desk.tablet.leave_workflow()
        desk.answer_all()
    restarting(desk)
    assert dose_after(desk.workflow.draft, desk.tablet.site) == DoseRate.of("3", "mg/day"), "at once it is"
    desk.tablet.leave_workflow()
    desk.passes(days(10))
    restarting(desk)
    draft, site = desk.workflow.draft, desk.tablet.site
    assert "start_dose" in [point.code for point in desk.workflow.open_points("therapy")]
    assert not dose_after(draft, site)
    following = prescription_next(draft, site)
    assert following is not None
    assert following.patient_boluses is None


@pytest.mark.use_error("U5")
def test_another_drug_filled_at_minimum_rate_is_begun_with_a_start_dose_when_the_therapy_is_restarted() -> None:
    desk = Desk()
    desk.connect()
    set_minimum_rate(desk)
    desk.tablet.leave_workflow()
    desk.answer_all()
    workflow = desk.begin(label=label(product_id="lioresal-500"), checks=ALL_CHECKS | {"change"})
    workflow.set_dose(DoseRate.of("0.05", "mg/day"))
    assert not bridge_dose(workflow.draft, desk.tablet.site), "nothing is led over to"
    assert workflow.open_points("bridge") == ()
    assert dose_after(workflow.draft, desk.tablet.site) < DoseRate.of("0.05", "mg/day"), "it stays at minimum rate"
    while workflow.step != "review":
        workflow.next()
        desk.answer_all()
    program(desk)
    assert step(desk) == "done"
    desk.tablet.leave_workflow()
    restarting(desk)
    assert "start_dose" in [point.code for point in desk.workflow.open_points("bridge")]
    assert not dose_after(desk.workflow.draft, desk.tablet.site), "3 mg/day was morphine"


def test_the_bridge_of_a_restart_from_minimum_rate_names_the_trickle_as_what_flows_today() -> None:
    desk = Desk()
    stronger(desk.machine)
    desk.connect()
    set_minimum_rate(desk)
    desk.tablet.leave_workflow()
    restarting(desk)
    found = legs(desk.workflow.draft, desk.tablet.site)
    assert found is not None
    assert found.today.flow == FlowRate.of("0.006", "mL/day")


def test_the_dose_of_before_is_called_so_where_the_therapy_rests() -> None:
    desk = Desk()
    desk.connect()
    restarting(desk)
    assert before_rest(desk.workflow.draft) == ""
    desk.tablet.leave_workflow()
    desk.answer_all()
    set_minimum_rate(desk)
    desk.tablet.leave_workflow()
    restarting(desk)
    assert before_rest(desk.workflow.draft) == "before minimum rate"


def restarting(desk: Desk) -> None:
    """A restart whose patient is confirmed."""
    desk.answer_all()
    desk.tablet.start_restart()
    desk.answer_all()
    desk.workflow.set_check("patient", True)
