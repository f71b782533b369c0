"""What a hand does to an emulated communicator, over its control socket's words."""

from __future__ import annotations

import pytest

from pump_core.clocks import Duration, LineTime
from telemetry.communicator.device import Communicator
from telemetry.communicator.words import HandCalls
from telemetry.control import ControlRefused
from telemetry.link import LinkLimits
from tests.telemetry.communicator.room import FIGURES, SERIAL, kept, own_session


class Hand:
    """Calls on a communicator between two pumps, on the first."""

    def __init__(self) -> None:
        self.now = LineTime(0)
        limits = LinkLimits.for_baud(115_200)
        self.saved = [kept(2)]
        self.device = Communicator(FIGURES, self.saved[0], self.saved.append, own_session, limits, 1)
        self.call = HandCalls(self.device, lambda: self.now)


@pytest.fixture
def hand() -> Hand:
    return Hand()


def test_status_says_all_there_is(hand: Hand) -> None:
    assert hand.call("status", {}) == {
        "serial": SERIAL,
        "on": True,
        "battery_percent": 100,
        "battery_low": False,
        "charging": False,
        "tablet": {"mm": 0, "signal_percent": 100},
        "pumps": {"1": {"mm": 10, "signal_percent": 80}, "2": {"mm": 1_000, "signal_percent": 0}},
        "chosen": 1,
        "bond": "",
        "pairing": False,
        "lamps": {"battery": "green", "tablet": "off", "pump": "green"},
        "damaged": {"tablet": 0, "pumps": [0, 0]},
        "refused": {},
        "unsaved": "",
    }


def test_the_tablet_and_the_pumps_are_moved(hand: Hand) -> None:
    assert hand.call("tablet", {"mm": 2_800})["tablet"] == {"mm": 2_800, "signal_percent": 7}
    assert hand.call("pump", {"place": 2, "mm": 45})["pumps"]["2"] == {"mm": 45, "signal_percent": 10}
    assert hand.saved[-1].tablet_mm == 2_800
    assert hand.saved[-1].pumps_mm == (10, 45)


def test_put_on_one_pump_it_is_off_the_others(hand: Hand) -> None:
    hand.call("status", {})
    told = hand.call("put_on", {"place": 2})
    assert [told["pumps"][place]["mm"] for place in ("1", "2")] == [FIGURES.away_mm, FIGURES.placed_mm]
    assert told["chosen"] == 1
    hand.now += FIGURES.lost_after
    assert hand.call("status", {})["chosen"] == 2
    assert hand.saved[-1].chosen == 2


def test_taken_off_it_hears_no_pump(hand: Hand) -> None:
    told = hand.call("take_off", {})
    assert [each["signal_percent"] for each in told["pumps"].values()] == [0, 0]
    assert told["lamps"]["pump"] == "off"
    hand.now += FIGURES.lost_after
    assert hand.call("status", {})["chosen"] == 0


def test_a_weak_pump_and_two_pumps_are_shown_by_the_lamp(hand: Hand) -> None:
    assert hand.call("pump", {"place": 1, "mm": 45})["lamps"]["pump"] == "amber"
    hand.call("take_off", {})
    hand.now += FIGURES.lost_after
    hand.call("status", {})
    hand.device.pumps[0].move(0)
    assert hand.call("pump", {"place": 2, "mm": 0})["lamps"]["pump"] == "amber blinking"


def test_the_battery_is_set_charged_and_emptied(hand: Hand) -> None:
    low = hand.call("battery", {"percent": 5})
    assert (low["battery_low"], low["lamps"]["battery"]) == (True, "amber blinking")
    assert hand.call("charger", {"plugged": True})["lamps"]["battery"] == "green blinking"
    hand.call("charger", {"plugged": False})
    off = hand.call("battery", {"percent": 0})
    assert (off["on"], set(off["lamps"].values())) == (False, {"off"})
    assert hand.call("press", {})["pairing"] is False


def test_time_empties_it(hand: Hand) -> None:
    hand.call("status", {})
    hand.now += FIGURES.lasts_idle + Duration(1_000)
    assert hand.call("status", {})["on"] is False


def test_the_button_counts_for_a_while(hand: Hand) -> None:
    told = hand.call("press", {})
    assert (told["pairing"], told["lamps"]["tablet"]) == (True, "blue blinking")
    hand.now += FIGURES.pairing_for
    assert hand.call("status", {})["pairing"] is False


@pytest.mark.parametrize(
    ("call", "args", "said"),
    [
        ("fly", {}, "known are status"),
        ("tablet", {}, "mm"),
        ("tablet", {"mm": -1}, "from 0 to"),
        ("tablet", {"mm": True}, "from 0 to"),
        ("tablet", {"mm": 1.5}, "from 0 to"),
        ("pump", {"place": 0, "mm": 1}, "from 1 to 2"),
        ("pump", {"place": 3, "mm": 1}, "from 1 to 2"),
        ("put_on", {"place": "1"}, "from 1 to 2"),
        ("battery", {"percent": 101}, "from 0 to 100"),
        ("charger", {"plugged": 1}, "true or false"),
        ("press", {"hard": True}, "hard"),
    ],
)
def test_what_makes_no_sense_is_refused_and_changes_nothing(
    hand: Hand, call: str, args: dict[str, object], said: str
) -> None:
    before = hand.call("status", {})
    with pytest.raises(ControlRefused, match=said):
        hand.call(call, args)
    assert hand.call("status", {}) == before
