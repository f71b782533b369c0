"""The page of the pump's clock: both clocks, each step's shift with its tick, and what setting it changes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from app.viewmodels.review import done_rows
from app.viewmodels.step_clock import ClockView, ClockViewModel, present_clock
from app.viewmodels.text_pad import TextPadViewModel
from app.viewmodels.workflow_frame import present_frame
from pump_core.clocks import minutes
from tests.app.desk import Desk
from tests.app.workflows.test_clock import begun


@pytest.fixture
def parent(qapp: QObject) -> QObject:
    """What keeps the view-models of a test."""
    return QObject()


def test_both_clocks_stand_side_by_side_and_go_on(parent: QObject) -> None:
    desk = begun()
    view = present_clock(desk.tablet)
    assert (view.pump, view.pump_day) == ("14:41", "23-NOV-2026")
    assert (view.tablet, view.tablet_day, view.zone) == ("15:41", "23-NOV-2026", "UTC+01:00")
    assert view.away == "The pump's clock is 1 hour slow."
    assert view.cause.startswith("As in another time zone")
    desk.passes(minutes(3))
    assert (present_clock(desk.tablet).pump, present_clock(desk.tablet).tablet) == ("14:44", "15:44")


def test_each_step_is_ticked_by_itself_and_the_reason_stays(parent: QObject) -> None:
    desk = begun()
    model = ClockViewModel(desk.tablet, TextPadViewModel(parent), parent)
    assert [(row.label, row.before, row.after) for row in present_clock(desk.tablet).shifts] == [
        ("Every day, 13.75 mcg/h", "07:00", "06:00"),
        ("Every day, 11.25 mcg/h", "23:00", "22:00"),
    ]
    model.chooseReason(1)
    model.tickTablet()
    model.confirm(1)
    assert [row.confirmed for row in present_clock(desk.tablet).shifts] == [False, True]
    assert present_frame(desk.tablet).next_reason == "Confirm when each step will begin: 1 left."
    model.confirm(0)
    assert present_frame(desk.tablet).next_enabled
    assert model.property("chosenReason") == present_clock(desk.tablet).reason.chosen == 1
    model.confirm(0)
    assert not present_frame(desk.tablet).next_enabled


def test_the_panel_says_what_is_left_out_and_the_end_what_the_clock_shows(parent: QObject) -> None:
    desk = begun()
    panel = present_frame(desk.tablet).panel
    assert [(row.label, row.before, row.after) for row in panel.rows] == [
        ("Pump clock, as read", "23-NOV-2026 14:41", "23-NOV-2026 15:41"),
        ("Daily dose", "310 mcg/day", "310 mcg/day"),
    ]
    assert panel.note == "Set ahead, the clock leaves out a part of the pattern: 13.75 mcg of baclofen."
    model = ClockViewModel(desk.tablet, TextPadViewModel(parent), parent)
    model.chooseReason(0)
    model.tickTablet()
    model.confirm(0)
    model.confirm(1)
    desk.workflow.next()
    desk.answer_all()
    desk.workflow.program()
    desk.answer_all()
    row = done_rows(desk.workflow, desk.tablet)[0]
    assert (row.setting, row.after) == ("Pump clock", "23-NOV-2026 15:41, as the tablet")


def test_where_nothing_is_to_be_set_nothing_is_ticked(parent: QObject) -> None:
    desk = begun(minutes_slow=1)
    model = ClockViewModel(desk.tablet, TextPadViewModel(parent), parent)
    model.tickTablet()
    model.confirm(0)
    view = present_clock(desk.tablet)
    assert (view.settable, view.tablet_right, view.shifts) == (False, False, ())
    assert present_frame(desk.tablet).panel.rows[0].note == "as it is"


def test_one_dose_all_day_says_that_no_step_begins(parent: QObject) -> None:
    desk = begun(pattern=None)
    assert present_clock(desk.tablet).no_shift.startswith("One dose all day")


def test_another_kind_of_workflow_has_nothing_of_it(parent: QObject) -> None:
    desk = Desk()
    desk.connect()
    desk.tablet.start_adjustment()
    desk.answer_all()
    model = ClockViewModel(desk.tablet, TextPadViewModel(parent), parent)
    model.tickTablet()
    model.chooseReason(0)
    assert present_clock(desk.tablet) == ClockView()
    assert desk.workflow.draft.own is None
