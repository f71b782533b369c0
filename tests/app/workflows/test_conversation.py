"""Questions get one answer each, and every event of the wire says how the link stands."""

from __future__ import annotations

import pytest

from app.workflows.conversation import Conversation, LinkKind
from pump_core.record import Record
from telemetry.messages.hello import Ping, Pong
from telemetry.wire_events import (
    Alive,
    Connected,
    Heard,
    Lost,
    PortGone,
    Refused,
    Replied,
    Silent,
    Unanswered,
    WireEvent,
)
from tests.app.desk import reading, welcome

HELLO = Connected(welcome(reading()))
SERIAL = reading().serial

STATES: tuple[tuple[tuple[WireEvent, ...], LinkKind, str, int], ...] = (
    ((), "connecting", "", 0),
    ((HELLO,), "ready", "", 4),
    ((Silent(),), "silent", "", 0),
    ((HELLO, Silent()), "silent", "", 0),
    ((HELLO, Silent(), Heard()), "ready", "", 2),
    ((Silent(), Heard()), "connecting", "", 2),
    ((HELLO, Lost("reset")), "lost", "reset", 0),
    ((HELLO, Lost("reset"), Silent(), Heard()), "connecting", "", 2),
    ((HELLO, PortGone("unplugged")), "no_port", "unplugged", 0),
    ((HELLO, PortGone("unplugged"), Alive(1, 0)), "ready", "", 4),
    ((Refused("protocol", "2"),), "refused", "protocol: 2", 0),
    ((HELLO, Alive(1, 20)), "ready", "", 4),
    ((HELLO, Alive(1, 21)), "ready", "", 3),
    ((HELLO, Alive(1, 100)), "ready", "", 3),
    ((HELLO, Alive(1, 300)), "ready", "", 2),
    ((HELLO, Alive(1, 301)), "ready", "", 1),
)


@pytest.mark.parametrize(("events", "kind", "detail", "bars"), STATES)
def test_each_event_says_how_the_link_stands(
    events: tuple[WireEvent, ...], kind: LinkKind, detail: str, bars: int
) -> None:
    conversation = Conversation(lambda *_: None)
    for event in events:
        conversation.handle(event)
    status = conversation.status
    assert (status.kind, status.detail, status.bars) == (kind, detail, bars)


@pytest.mark.parametrize(
    ("events", "speaks"),
    [
        ((), False),
        ((HELLO,), True),
        ((HELLO, Silent()), True),
        ((HELLO, PortGone("unplugged")), True),
        ((HELLO, Lost("reset")), False),
        ((HELLO, Refused("role", "handset")), False),
        ((HELLO, Lost("reset"), Silent(), Heard()), False),
        ((HELLO, Lost("reset"), HELLO), True),
        ((HELLO, Connected(welcome(reading(), serial="EMU1"))), False),
    ],
)
def test_it_speaks_with_a_pump_while_the_session_with_that_pump_stands(
    events: tuple[WireEvent, ...], speaks: bool
) -> None:
    conversation = Conversation(lambda *_: None)
    for event in events:
        conversation.handle(event)
    assert conversation.speaks_with(SERIAL) is speaks


def test_a_question_is_answered_once_and_by_its_own_answer() -> None:
    sent: list[tuple[int, Record, bool]] = []
    answers: list[str] = []
    conversation = Conversation(lambda *request: sent.append(request))
    conversation.ask(Ping(), lambda _: answers.append("first"), lambda: answers.append("first lost"))
    conversation.ask(Ping(), lambda _: answers.append("second"), lambda: answers.append("second lost"), urgent=True)
    assert [urgent for _, _, urgent in sent] == [False, True]
    first, second = sent[0][0], sent[1][0]
    assert first != second
    conversation.handle(Replied(second, Pong(pump_time_ms=1)))
    conversation.handle(Unanswered(first))
    conversation.handle(Replied(first, Pong(pump_time_ms=1)))
    conversation.handle(Replied(second, Pong(pump_time_ms=1)))
    conversation.handle(Unanswered(99))
    assert answers == ["second", "first lost"]


def test_who_has_ended_listening_is_not_told() -> None:
    conversation, told = Conversation(lambda *_: None), list[LinkKind]()
    end = conversation.listen(told.append)
    conversation.handle(Silent())
    end()
    conversation.handle(HELLO)
    assert told == ["silent"]
