"""The banner: the gravest condition that exists, on every screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.viewmodels.banner import present_banner, present_problem, present_stale
from app.wire import validity_notice
from pump_core.clocks import Duration, days, minutes
from telemetry.identity.peer import Peer
from telemetry.wire_events import Connected, Lost, PortGone, Refused
from tests.app.desk import NOW, Desk, reading, welcome


def connected(desk: Desk) -> None:
    desk.connect()


def stopped(desk: Desk) -> None:
    desk.connect()
    desk.tablet.stop_pump()
    desk.answer_all()


def later(count: int) -> Callable[[Desk], None]:
    def pass_time(desk: Desk) -> None:
        desk.passes(days(count))
        desk.connect()

    return pass_time


def stopped_for_3_days(desk: Desk) -> None:
    stopped(desk)
    desk.passes(days(3))
    desk.tablet.interrogate()
    desk.answer_all()


def stopped_for(span: Duration) -> Callable[[Desk], None]:
    """Nobody read the pump since."""

    def happen(desk: Desk) -> None:
        stopped(desk)
        desk.passes(span)

    return happen


def unknown(desk: Desk) -> None:
    desk.connect()
    desk.tablet.stop_pump()
    desk.cut()


def unknown_while_stopped(desk: Desk) -> None:
    stopped(desk)
    desk.tablet.stop_pump()
    desk.cut()


def with_event(event: object) -> Callable[[Desk], None]:
    def happen(desk: Desk) -> None:
        desk.connect()
        desk.conversation.handle(event)  # type: ignore[arg-type]  # each is an event of the wire

    return happen


def out_of_time(desk: Desk) -> None:
    desk.connect()
    own = Peer("clinician", "t1", "4a", NOW + days(-366), NOW + days(-1))
    pump = reading()
    desk.conversation.handle(Connected(welcome(pump), None, validity_notice(own, NOW)))


def troubled(desk: Desk) -> None:
    desk.connect()
    desk.tablet.problem = "The disk is full."


def troubled_and_low(desk: Desk) -> None:
    later(6)(desk)
    desk.tablet.problem = "The disk is full."


CASES: tuple[tuple[Callable[[Desk], None], str, str, str], ...] = (
    (lambda _: None, "none", "", ""),
    (connected, "none", "", ""),
    (stopped, "stopped", "PUMP STOPPED", "The patient may go into opioid withdrawal."),
    (
        stopped,
        "stopped",
        "PUMP STOPPED",
        "may rest; the critical alarm sounds 25-NOV-2026 14:41.",
    ),
    (stopped_for(minutes(61)), "stopped", "PUMP STOPPED", "46 h 59 min left of the 48 h that the rotor may rest"),
    (stopped_for(Duration(48 * 3_600_000 - 1)), "stopped", "PUMP STOPPED", "Less than a minute left of the 48 h that"),
    (stopped_for_3_days, "stopped", "PUMP STOPPED", "Stopped for more than 48 h: the tubing may take a set."),
    (later(6), "medium", "Low reservoir", "alarm volume"),
    (later(20), "high", "RESERVOIR EMPTY", "Refill now."),
    (unknown, "unknown", "RESULT UNKNOWN", "Keep the communicator on the pump"),
    (unknown_while_stopped, "unknown", "RESULT UNKNOWN", ""),
    (Desk.cut, "none", "", ""),
    (with_event(Lost("reset")), "notice", "No answer from the pump", "Therapy goes on as programmed."),
    (with_event(PortGone("Unplugged.")), "notice", "Communicator not found", "Unplugged."),
    (
        with_event(Refused("limits", "2025.9")),
        "notice",
        "This pump and this tablet do not fit together",
        "limits: 2025",
    ),
    (
        with_event(Refused("busy", "served")),
        "notice",
        "Another programmer is in a session with this pump",
        "goes on trying",
    ),
    (with_event(Refused("revoked", "it was")), "notice", "A certificate was taken back", "issue a new certificate"),
    (with_event(Refused("role", "handset")), "notice", "This tablet may not program this pump", "--identity DIR"),
    (out_of_time, "notice", "This tablet may read and stop only", "valid from 22-NOV-2025 to 22-NOV-2026"),
    (troubled, "notice", "Look at this first", "The disk is full."),
    (troubled_and_low, "notice", "Look at this first", "The disk is full."),
)


@pytest.mark.parametrize(("happen", "kind", "headline", "words"), CASES)
def test_the_gravest_condition_is_told(happen: Callable[[Desk], None], kind: str, headline: str, words: str) -> None:
    desk = Desk()
    happen(desk)
    view = present_banner(desk.tablet)
    assert (view.kind, view.headline) == (kind, headline)
    assert words in view.detail


def test_it_says_since_when_no_drug_flows() -> None:
    desk = Desk()
    stopped(desk)
    assert "since 23-NOV-2026 14:41" in present_banner(desk.tablet).detail


def test_it_goes_when_the_condition_does() -> None:
    desk = Desk()
    unknown(desk)
    desk.back()
    desk.answer_all()
    assert present_banner(desk.tablet).kind == "stopped"
    desk.cut()
    assert present_banner(desk.tablet).kind == "stopped"


OLD = "The pump was read at 14:41."


@pytest.mark.parametrize(("age", "told"), [(minutes(5), ""), (Duration(300_001), OLD)])
def test_values_from_an_old_reading_say_from_when_they_are(age: Duration, told: str) -> None:
    desk = Desk()
    desk.connect()
    desk.passes(age)
    assert present_banner(desk.tablet).kind == "none"
    assert present_stale(desk.tablet)[: len(OLD)] == told


def test_values_of_yesterday_are_said_with_their_date() -> None:
    desk = Desk()
    desk.connect()
    desk.passes(days(1))
    assert "read at 23-NOV-2026 14:41." in present_stale(desk.tablet)


def test_a_graver_banner_does_not_hide_that_values_may_be_old() -> None:
    desk = Desk()
    later(6)(desk)
    assert present_stale(desk.tablet) == ""
    desk.cut()
    assert present_banner(desk.tablet).kind == "medium"
    assert "read at 14:41." in present_stale(desk.tablet)


def test_what_the_banner_says_of_the_link_is_not_said_twice() -> None:
    desk = Desk()
    assert present_stale(desk.tablet) == ""
    desk.connect()
    desk.cut()
    assert "Values are from the last reading." in present_banner(desk.tablet).detail
    assert present_stale(desk.tablet) == ""
    desk.tablet.problem = "The disk is full."
    assert "The disk is full." in present_banner(desk.tablet).detail
    assert present_stale(desk.tablet).startswith(OLD)


def test_another_pump_in_reach_makes_the_values_old_until_it_was_read() -> None:
    desk = Desk()
    desk.connect()
    desk.conversation.handle(Connected(welcome(desk.machine.interrogation(0), serial="EMU000001")))
    assert present_stale(desk.tablet).startswith(OLD)


def test_a_graver_banner_does_not_hide_a_problem_of_the_tablet() -> None:
    desk = Desk()
    stopped(desk)
    assert present_problem(desk.tablet) == ""
    desk.tablet.problem = "The disk is full."
    assert present_banner(desk.tablet).kind == "stopped"
    assert present_problem(desk.tablet) == "The disk is full."


def test_a_problem_is_not_told_twice() -> None:
    desk = Desk()
    desk.tablet.problem = "The disk is full."
    assert present_problem(desk.tablet) == ""
    desk.connect()
    assert present_banner(desk.tablet).detail == "The disk is full."
    assert present_problem(desk.tablet) == ""
