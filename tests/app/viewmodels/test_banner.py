"""The banner: the gravest condition that exists, on every screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.viewmodels.banner import present_banner
from pump_core.clocks import days
from telemetry.wire_events import Lost, PortGone, Refused
from tests.app.desk import Desk


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
    (stopped_for_3_days, "stopped", "PUMP STOPPED", "Stopped for more than 48 h: the tubing may take a set."),
    (later(6), "medium", "Low reservoir", "alarm volume"),
    (later(20), "high", "RESERVOIR EMPTY", "Refill now."),
    (unknown, "unknown", "RESULT UNKNOWN", "Keep the communicator on the pump"),
    (unknown_while_stopped, "unknown", "RESULT UNKNOWN", ""),
    (Desk.cut, "none", "", ""),
    (with_event(Lost("reset")), "notice", "No answer from the pump", "Therapy goes on as programmed."),
    (with_event(PortGone("Unplugged.")), "notice", "Communicator not found", "Unplugged."),
    (with_event(Refused("limits", "2025.9")), "notice", "This pump cannot be used with this tablet", "limits: 2025.9"),
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
