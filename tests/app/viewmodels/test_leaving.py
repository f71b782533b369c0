"""The question before a pump is left that does not run."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from app.viewmodels.find_pump import FindPumpViewModel
from app.viewmodels.leaving import LeavingViewModel, present_leaving
from app.viewmodels.stop import StopViewModel, present_stop
from app.workflows.leaving import Way
from app.workflows.tablet import Tablet
from pump_core.clocks import days
from telemetry.communicator.events import Found
from telemetry.messages.communicator import CommunicatorWelcome, PumpSignal
from tests.app.desk import Desk, told_status

WELCOME = CommunicatorWelcome(protocol=1, software="x", model="8880T2", serial="COM100001", emulated=True)
BOTH = (PumpSignal(place=1, signal_percent=80), PumpSignal(place=2, signal_percent=30))


def stopped(scenario: str = "refill-due") -> Desk:
    desk = Desk(scenario)
    desk.connect()
    desk.tablet.stop_pump()
    desk.answer_all()
    return desk


def ask(tablet: Tablet, way: Way) -> None:
    tablet.leaving.ask(way, lambda: None)


@pytest.mark.parametrize(
    ("way", "headline", "go"),
    [
        ("sign_out", "Before you sign out: the pump is STOPPED", "Type a reason and sign out"),
        ("other_pump", "Before another pump is chosen: the pump is STOPPED", "Type a reason and change the pump"),
        ("close", "Before the program ends: the pump is STOPPED", "Type a reason and end the program"),
    ],
)
def test_it_names_what_was_asked_for_what_stopping_means_and_how_long_is_left(way: Way, headline: str, go: str) -> None:
    desk = stopped("baclofen")
    assert not present_leaving(desk.tablet).open
    ask(desk.tablet, way)
    view = present_leaving(desk.tablet)
    assert (view.headline, view.go, view.restart) == (headline, go, True)
    assert view.detail.startswith("Sudden withdrawal of baclofen can be fatal, and minimum rate does not prevent it.")
    assert "48 h left of the 48 h that the rotor may rest" in view.detail


def test_after_48_h_it_says_that_the_tubing_may_take_a_set() -> None:
    desk = stopped()
    desk.passes(days(2))
    ask(desk.tablet, "close")
    assert "Stopped for more than 48 h: the tubing may take a set." in present_leaving(desk.tablet).detail


def test_an_unknown_result_offers_no_restart() -> None:
    desk = Desk()
    desk.connect()
    desk.tablet.stop_pump()
    desk.cut()
    ask(desk.tablet, "close")
    view = present_leaving(desk.tablet)
    assert view.headline == "Before the program ends: it is not known whether the pump runs"
    assert not view.restart


def test_a_window_is_let_close_at_once_or_after_a_reason() -> None:
    desk, parent = stopped(), QObject()
    question, closed = LeavingViewModel(desk.tablet, parent), list[bool]()
    question.closes.connect(lambda: closed.append(True))
    assert not question.mayClose()
    question.giveReason()
    for key in "Surgery at 8.":
        question.letters.key(key)  # type: ignore[attr-defined]  # a property of Qt
    question.letters.enter()  # type: ignore[attr-defined]  # as above
    assert closed == [True]
    assert question.mayClose()
    assert not question.property("open")


def test_another_pump_is_chosen_only_after_a_reason() -> None:
    desk, parent = stopped(), QObject()
    desk.tablet.nearby.hear(Found(WELCOME))
    desk.tablet.nearby.hear(told_status(pumps=BOTH))
    page = FindPumpViewModel(desk.tablet, parent)
    page.choose(1)
    assert (desk.asked, desk.tablet.leaving.asked) == ([], "other_pump")
    desk.tablet.leaving.leave("Taken over by the ward")
    assert desk.asked == [2]


def test_the_stop_dialog_offers_minimum_rate_beside_stop_and_the_way_back_after_it() -> None:
    desk, parent = Desk("baclofen"), QObject()
    desk.connect()
    before = present_stop(desk.tablet)
    assert before.instead == "Minimum rate instead"
    assert before.instead_detail == "Minimum rate spares the tubing and gives 12 mcg/day: no therapy."
    assert before.restart == ""
    dialog = StopViewModel(desk.tablet, parent)
    dialog.stopNow()
    desk.answer_all()
    assert (present_stop(desk.tablet).instead, present_stop(desk.tablet).restart) == ("Minimum rate instead", "Restart")
    dialog.minimumRate()
    assert desk.workflow.kind.title == "Minimum rate"
    assert (present_stop(desk.tablet).instead, present_stop(desk.tablet).restart) == ("", "")


def test_where_nothing_new_may_begin_the_dialog_offers_only_the_stop() -> None:
    desk = Desk()
    desk.connect()
    desk.tablet.site.who.locked = True
    view = present_stop(desk.tablet)
    assert (view.state, view.instead, view.restart) == ("idle", "", "")


def test_restart_from_the_question_goes_on_with_this_pump() -> None:
    desk, parent = stopped(), QObject()
    question = LeavingViewModel(desk.tablet, parent)
    assert not question.mayClose()
    question.restart()
    assert not question.property("open")
    assert desk.workflow.kind.title == "Restart"
