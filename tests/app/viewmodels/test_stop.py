"""The stop dialog: what it asks, what came of it, and that an old result never answers a new question."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from app.viewmodels.stop import StopViewModel, present_stop
from telemetry.messages.programming import StopNow
from tests.app.desk import Desk


def model(desk: Desk, parent: QObject) -> StopViewModel:
    return StopViewModel(desk.tablet, parent)


@pytest.mark.parametrize(
    ("scenario", "headline", "meaning"),
    [
        ("refill-due", "Stop morphine now?", "The patient may go into opioid withdrawal."),
        (
            "baclofen",
            "Stop baclofen now?",
            "Sudden withdrawal of baclofen can be fatal, and minimum rate does not prevent it.",
        ),
    ],
)
def test_it_says_what_stopping_means_for_this_drug(scenario: str, headline: str, meaning: str) -> None:
    desk = Desk(scenario)
    desk.connect()
    view = present_stop(desk.tablet)
    assert (view.state, view.headline) == ("idle", headline)
    assert meaning in view.detail


def test_the_first_tap_asks_and_only_the_second_stops() -> None:
    desk, parent = Desk(), QObject()
    desk.connect()
    dialog = model(desk, parent)
    dialog.ask()
    assert dialog.property("open")
    assert desk.messages() == []
    dialog.stopNow()
    assert [type(message) for message in desk.messages()] == [StopNow]
    assert dialog.property("state") == "sending"
    desk.answer_all()
    assert dialog.property("state") == "done"
    assert dialog.property("headline") == "The pump is stopped"
    assert "Confirmed by the pump at 14:41." in str(dialog.property("detail"))


def test_keeping_closes_the_dialog_and_sends_nothing() -> None:
    desk, parent = Desk(), QObject()
    desk.connect()
    dialog = model(desk, parent)
    dialog.ask()
    dialog.close()
    assert not dialog.property("open")
    assert desk.messages() == []


def test_an_unknown_result_is_said_as_unknown() -> None:
    desk, parent = Desk(), QObject()
    desk.connect()
    dialog = model(desk, parent)
    dialog.stopNow()
    desk.cut()
    assert dialog.property("state") == "unknown"
    assert dialog.property("headline") == "Not known whether the pump stopped"


def test_a_refusal_is_told_with_its_reason() -> None:
    desk, parent = Desk("factory"), QObject()
    desk.connect()
    dialog = model(desk, parent)
    dialog.stopNow()
    desk.answer_all()
    assert dialog.property("state") == "notDone"
    assert "The pump has never been programmed." in str(dialog.property("detail"))


def test_the_result_of_an_earlier_stop_does_not_answer_a_new_question() -> None:
    desk, parent = Desk(), QObject()
    desk.connect()
    dialog = model(desk, parent)
    dialog.ask()
    dialog.stopNow()
    desk.cut()
    dialog.close()
    desk.back()
    desk.answer_all()
    dialog.ask()
    assert dialog.property("headline") == "The pump is stopped since 23-NOV-2026 14:41"
    dialog.close()
    restart(desk)
    dialog.ask()
    assert dialog.property("state") == "idle"
    assert dialog.property("headline") == "Stop morphine now?"


def restart(desk: Desk) -> None:
    """The stopped pump is started again."""
    desk.tablet.start_restart()
    desk.answer_all()
    workflow = desk.workflow
    workflow.set_check("patient", True)
    while workflow.step != "review":
        workflow.next()
    desk.answer_all()
    workflow.program()
    desk.answer_all()
    desk.tablet.leave_workflow()
    desk.answer_all()


def test_without_a_pump_it_says_that_there_is_none() -> None:
    desk, parent = Desk(), QObject()
    dialog = model(desk, parent)
    dialog.ask()
    dialog.stopNow()
    assert desk.messages() == []
    assert dialog.property("state") == "done"
    assert dialog.property("headline") == "No pump to stop yet"
