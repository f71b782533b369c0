"""Find pump: what a person sees of the communicator and the room, and what a touch asks of it."""

from __future__ import annotations

from typing import get_args

import pytest
from PySide6.QtCore import QObject

from app.viewmodels.find_pump import FindPumpViewModel, present_find
from telemetry.communicator.events import Answered, Found, Gone
from telemetry.messages.communicator import CommunicatorRefusal, CommunicatorWelcome, PumpChosen, PumpSignal
from tests.app.desk import Desk, told_status

WELCOME = CommunicatorWelcome(protocol=1, software="x", model="8880T2", serial="COM100001", emulated=True)
BOTH = (PumpSignal(place=1, signal_percent=80), PumpSignal(place=2, signal_percent=30))
REFUSALS = get_args(CommunicatorRefusal.model_fields["code"].annotation)


def _desk(**fields: object) -> Desk:
    desk = Desk()
    desk.connect()
    desk.tablet.nearby.hear(Found(WELCOME))
    desk.tablet.nearby.hear(told_status(**fields))
    return desk


def test_without_a_communicator_the_page_says_so_and_offers_nothing() -> None:
    view = present_find(Desk().tablet)
    assert (view.known, view.rows, view.pair) == (False, (), "")
    assert view.headline == "No communicator answers."


def test_the_pump_that_is_spoken_with_is_named_and_others_are_known_by_their_place() -> None:
    view = present_find(_desk(pumps=BOTH).tablet)
    assert view.communicator == "8880T2  ·  SN COM100001"
    assert [row[1:] for row in view.rows] == [
        ("Demo Patient 17  ·  SN EMU900238", "Signal 80 %", 4, True, True),
        ("Pump at place 2", "Signal 30 %", 3, False, True),
    ]


def test_a_chosen_pump_that_has_not_said_who_it_is_gets_no_name_of_another() -> None:
    view = present_find(_desk(pumps=BOTH, chosen=2).tablet)
    assert view.rows[0][1] == "Pump at place 1"
    desk = Desk()
    desk.tablet.nearby.hear(Found(WELCOME))
    desk.tablet.nearby.hear(told_status())
    assert present_find(desk.tablet).rows[0][1] == "Pump at place 1"


@pytest.mark.parametrize(
    ("fields", "battery"),
    [
        ({}, "80 %"),
        ({"battery_percent": 12, "battery_low": True}, "12 %, low: charge it"),
        ({"battery_percent": 12, "battery_low": True, "charging": True}, "12 %, charging"),
    ],
)
def test_the_battery_is_told_in_words(fields: dict[str, object], battery: str) -> None:
    assert dict(present_find(_desk(**fields).tablet).facts)["Battery"] == battery


@pytest.mark.parametrize("code", REFUSALS)
def test_every_refusal_is_told_with_what_to_do_until_the_next_try(code: str) -> None:
    desk = _desk(pumps=BOTH)
    desk.tablet.nearby.choose(2)
    assert present_find(desk.tablet).headline == "Changing to that pump."
    desk.tablet.nearby.hear(Answered(CommunicatorRefusal.model_validate({"code": code, "detail": "x"})))
    view = present_find(desk.tablet)
    assert view.kind == "caution"
    assert view.headline
    assert view.detail
    desk.tablet.nearby.choose(2)
    desk.tablet.nearby.hear(Answered(PumpChosen(place=2)))
    assert present_find(desk.tablet).kind == "none"


def test_a_communicator_that_went_away_leaves_nothing_asked() -> None:
    desk = _desk()
    desk.tablet.nearby.choose(2)
    desk.tablet.nearby.hear(Gone("switched off"))
    desk.tablet.nearby.hear(Found(WELCOME))
    desk.tablet.nearby.hear(told_status())
    assert present_find(desk.tablet).kind == "none"


def test_touches_ask_for_a_pump_that_is_heard_and_not_spoken_with_already(qapp: QObject) -> None:
    desk = _desk(pumps=(*BOTH, PumpSignal(place=3, signal_percent=0)))
    page = FindPumpViewModel(desk.tablet, qapp)
    for index in (0, 2, 3, -1):
        page.choose(index)
    assert desk.asked == []
    page.choose(1)
    assert desk.asked == [2]


def test_no_touch_leaves_a_pump_that_is_being_worked_with(qapp: QObject) -> None:
    desk = _desk(pumps=BOTH)
    page = FindPumpViewModel(desk.tablet, qapp)
    desk.tablet.start_refill()
    assert present_find(desk.tablet).headline == "This pump is being worked with."
    page.choose(1)
    assert desk.asked == []
    desk.answer_all()
    desk.tablet.leave_workflow()
    desk.tablet.stop_pump()
    page.choose(1)
    assert desk.asked == []


def test_a_communicator_is_paired_once(qapp: QObject) -> None:
    desk = _desk(bond="another_tablet")
    page = FindPumpViewModel(desk.tablet, qapp)
    assert page.property("pairText") == "Pair with this tablet"
    page.pair()
    desk.tablet.nearby.hear(told_status())
    page.refresh()
    assert page.property("pairText") == ""
    page.pair()
    assert desk.asked == ["pair"]
