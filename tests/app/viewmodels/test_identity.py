"""The identity bar: whose pump, how the link stands, and whether what is shown may be old."""

from __future__ import annotations

import pytest

from app.viewmodels.identity import present_identity
from app.viewmodels.trouble import present_trouble
from pump_core.clocks import Duration, minutes
from telemetry.communicator.events import Gone
from telemetry.messages.communicator import PumpSignal
from telemetry.wire_events import Lost, PortGone, Refused, WireEvent
from tests.app.desk import Desk, told_status


def test_before_a_pump_was_read_nothing_is_claimed() -> None:
    view = present_identity(Desk().tablet)
    assert (view.patient, view.pump, view.link) == ("No pump read yet", "", "Connecting")
    assert view.stale
    assert "NOT FOR PATIENT USE" in view.notice


def test_patient_and_pump_come_from_the_pump() -> None:
    desk = Desk()
    desk.connect()
    view = present_identity(desk.tablet)
    assert view.patient == "Demo Patient 17"
    assert view.patient_detail == "DOB 14-MAR-1961  ·  MRN 004417"
    assert view.pump == "8637-40  ·  SN EMU900238"
    assert view.notice == "EMULATED PUMP · NOT FOR PATIENT USE"
    assert view.role == "DEVELOPMENT KEYS"
    assert view.clock == "23-NOV-2026 14:41"


def test_a_pump_without_a_patient_says_so() -> None:
    desk = Desk("factory")
    desk.connect()
    assert present_identity(desk.tablet).patient == "No patient in the pump"


@pytest.mark.parametrize(("age", "stale"), [(minutes(0), False), (minutes(5), False), (Duration(300_001), True)])
def test_a_reading_older_than_5_minutes_is_stale(age: Duration, stale: bool) -> None:
    desk = Desk()
    desk.connect()
    desk.passes(age)
    view = present_identity(desk.tablet)
    assert view.stale is stale
    assert view.link == "Pump read 14:41"


@pytest.mark.parametrize(
    ("event", "link"),
    [
        (Lost("reset"), "Pump read 14:41 · Link lost"),
        (PortGone("unplugged"), "Pump read 14:41 · No communicator"),
        (Refused("role", "handset"), "Pump read 14:41 · Not our pump"),
    ],
)
def test_a_reading_without_a_link_is_stale_at_once(event: WireEvent, link: str) -> None:
    desk = Desk()
    desk.connect()
    desk.conversation.handle(event)
    view = present_identity(desk.tablet)
    assert view.stale
    assert view.link == link
    assert view.bars == 0


@pytest.mark.parametrize(
    ("events", "busy", "what", "why"),
    [
        ((), True, "Looking for the pump", ""),
        ((PortGone("There is no port COM9."),), False, "The communicator is not found", "There is no port COM9."),
        ((Lost("silence"),), False, "No answer from a pump", "silence"),
        ((Refused("protocol", "9"),), False, "This pump and this tablet do not fit together", "protocol: 9"),
    ],
)
def test_without_a_reading_the_screen_says_what_why_and_what_to_do(
    events: tuple[WireEvent, ...], busy: bool, what: str, why: str
) -> None:
    desk = Desk()
    for event in events:
        desk.conversation.handle(event)
    view = present_trouble(desk.tablet)
    assert (view.busy, view.what) == (busy, what)
    assert why in view.why
    assert view.do


def test_records_that_cannot_be_opened_are_said_before_anything_else() -> None:
    desk = Desk()
    desk.tablet.problem = "The records in /x are newer than this program."
    view = present_trouble(desk.tablet)
    assert not view.busy
    assert "newer than this program" in view.why


@pytest.mark.parametrize(
    ("fields", "bars"),
    [
        ({}, 4),
        ({"tablet_signal_percent": 40}, 3),
        ({"pumps": (PumpSignal(place=1, signal_percent=12),)}, 2),
        ({"tablet_signal_percent": 3}, 1),
        ({"tablet_signal_percent": 3, "chosen": 0}, 4),
    ],
)
def test_the_bars_are_those_of_the_weaker_signal_of_the_communicator(fields: dict[str, object], bars: int) -> None:
    desk = Desk()
    desk.connect()
    desk.tablet.nearby.hear(told_status(**fields))
    assert present_identity(desk.tablet).bars == bars
    desk.tablet.nearby.hear(Gone("switched off"))
    assert present_identity(desk.tablet).bars == 4


def test_a_low_battery_of_the_communicator_is_told_and_less_urgent_than_a_lost_link() -> None:
    desk = Desk()
    desk.connect()
    desk.tablet.nearby.hear(told_status(battery_percent=15, battery_low=True))
    assert present_identity(desk.tablet).link == "Pump read 14:41 · Communicator 15 %"
    desk.conversation.handle(Lost("reset"))
    assert present_identity(desk.tablet).link == "Pump read 14:41 · Link lost"


def test_how_the_communicator_stands_asks_nothing_of_the_pump() -> None:
    desk = Desk()
    desk.connect()
    heard: list[str] = []
    desk.conversation.listen(heard.append)
    desk.tablet.nearby.hear(told_status())
    assert heard == []
