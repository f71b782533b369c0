"""The pump's log is pulled page by page into the records and goes on where it was, whatever comes between."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.records.pump_log import NEWEST_HELD, BeganAgain, Missing
from pump_core.clocks import days
from pump_core.log import Event
from pump_core.record import NOTE_LENGTH
from telemetry.messages.hello import Welcome
from telemetry.messages.programming import Fault, Outcome, StopNow
from telemetry.messages.reading import Interrogate, LogPage, LogPart, ReadLog
from telemetry.wire_events import Connected, Lost, Replied
from tests.app.desk import NOW, Desk, machine, welcome

SERIAL = "EMU900238"


def pump_log(desk: Desk) -> list[Event]:
    return list(desk.machine.engine.state.log)


def write(desk: Desk, count: int, note: str = "") -> None:
    """The pump writes so many entries more."""
    state, newest = desk.machine.engine.state, list[Event]()
    for number in range(state.next_event_id, state.next_event_id + count):
        newest.append(
            Event(event_id=number, at_ms=state.now_ms, kind="alarms_silenced", detail=(60_000,), user="x", note=note)
        )
    state.next_event_id += count
    state.log = (*state.log, *newest)[-desk.machine.engine.data.model.log_entries :]


def greeting(desk: Desk) -> Welcome:
    return welcome(desk.machine.interrogation(0))


def reconnect(desk: Desk) -> None:
    """The connection ends and another one stands; what was asked on the former is never answered."""
    desk.conversation.handle(Lost("reset"))
    desk.sent.clear()
    desk.conversation.handle(Connected(greeting(desk)))


def asked(desk: Desk) -> list[ReadLog]:
    return [message for message in desk.messages() if isinstance(message, ReadLog)]


def test_connecting_pulls_the_whole_log_and_a_reading_that_names_nothing_new_asks_for_nothing() -> None:
    desk = Desk()
    desk.connect()
    assert desk.records.log(SERIAL) == pump_log(desk)
    assert desk.tablet.log.state == "idle"
    desk.tablet.interrogate()
    desk.answer()
    assert desk.messages() == []


def test_one_page_is_asked_for_at_a_time_and_the_next_only_once_it_is_durable() -> None:
    desk = Desk()
    write(desk, 100)
    desk.conversation.handle(Connected(greeting(desk)))
    desk.answer()
    assert len(asked(desk)) == 1
    desk.records.silent = True
    desk.answer()
    assert asked(desk) == []
    assert desk.tablet.log.state == "keeping"


def test_a_stop_goes_before_the_next_page() -> None:
    desk = Desk()
    write(desk, 100)
    desk.conversation.handle(Connected(greeting(desk)))
    desk.answer()
    desk.tablet.stop_pump()
    (_, page, page_first), (_, stop, stop_first) = desk.sent
    assert isinstance(page, ReadLog)
    assert isinstance(stop, StopNow)
    assert (page_first, stop_first) == (False, True)


@settings(max_examples=60)
@given(st.data())
def test_any_cut_and_any_growth_while_pulling_yields_exactly_the_pumps_log_once_each_and_in_order(
    data: st.DataObject,
) -> None:
    desk = Desk()
    write(desk, data.draw(st.integers(0, 60)), data.draw(st.sampled_from(["", "ж" * NOTE_LENGTH])))
    desk.conversation.handle(Connected(greeting(desk)))
    for _ in range(data.draw(st.integers(0, 25))):
        match data.draw(st.sampled_from(["answer", "answer", "answer", "write", "cut", "silent", "reading", "ends"])):
            case "answer" if desk.sent:
                desk.answer()
            case "write":
                write(desk, data.draw(st.integers(1, 8)))
            case "cut":
                reconnect(desk)
            case "silent":
                desk.cut()
                desk.back()
            case "reading":
                desk.tablet.interrogate()
            case "ends":
                kept, pump = desk.records, desk.machine
                desk = Desk()
                desk.machine, desk.records.entries, desk.records.held = pump, kept.entries, kept.held
                desk.conversation.handle(Connected(greeting(desk)))
    desk.answer_all()
    desk.tablet.interrogate()
    desk.answer_all()
    assert desk.records.log(SERIAL) == pump_log(desk)
    assert desk.tablet.log.held.newest == tuple(pump_log(desk)[-NEWEST_HELD:])
    assert desk.tablet.log.found == ()
    assert desk.tablet.log.problem == ""


@pytest.mark.parametrize("lie", ["endless", "contradictory"])
def test_a_log_without_end_is_not_read_for_ever(lie: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.workflows.log_pull.MOST_ANSWERS", 50)
    desk = Desk()
    desk.conversation.handle(Connected(greeting(desk)))
    desk.answer()
    told, pages = machine().engine.state.log[-1], 0

    def lying(page: int) -> LogPage:
        number = page if lie == "endless" else page % 2
        at_ms = told.at_ms + page if lie == "endless" else told.at_ms - number
        event = told.model_copy(update={"event_id": 10_000 + number, "at_ms": at_ms})
        return LogPage(events=(event,), oldest_id=0, next_id=2**40, more=True)

    while pages < 200 and asked(desk):
        ((token, _, _),) = [each for each in desk.sent if isinstance(each[1], ReadLog)]
        desk.sent.clear()
        desk.conversation.handle(Replied(token, lying(pages)))
        pages += 1
    assert pages == 51
    assert "no end after" in desk.tablet.log.problem
    desk.tablet.interrogate()
    desk.answer()
    assert asked(desk) == [], "not again on this connection"
    reconnect(desk)
    desk.answer()
    assert len(asked(desk)) == 1


def test_entries_that_the_ring_dropped_are_found_missing() -> None:
    desk = Desk()
    desk.connect()
    reconnect(desk)
    write(desk, 300)
    desk.answer_all()
    (missing,) = desk.tablet.log.found
    assert isinstance(missing, Missing)
    assert (missing.first_id, missing.last_id) == (16, 16 + 300 - 256 - 1)
    assert len(desk.records.log(SERIAL)) == 16 + 256


def test_a_pump_whose_memory_was_lost_goes_on_at_its_own_ms_and_that_is_told_apart() -> None:
    desk = Desk()
    desk.connect()
    reconnect(desk)
    desk.passes(days(1))
    desk.machine.lose()
    desk.answer_all()
    (missing,) = desk.tablet.log.found
    assert isinstance(missing, Missing)
    assert missing.memory_lost
    assert desk.records.log(SERIAL) == pump_log(desk)


def test_a_pump_that_numbers_from_the_beginning_again_gets_a_log_of_its_own() -> None:
    desk = Desk()
    desk.connect()
    former = pump_log(desk)
    desk.machine = machine("refill-due")
    state = desk.machine.engine.state
    state.log = tuple(event.model_copy(update={"user": "someone else"}) for event in state.log)
    write(desk, 5)
    reconnect(desk)
    desk.answer_all()
    (again,) = desk.tablet.log.found
    assert isinstance(again, BeganAgain)
    assert again.held == former[-1]
    assert [*desk.records.entries[SERIAL, 0].values()] == former
    assert desk.records.log(SERIAL) == pump_log(desk)


def test_another_pumps_page_is_not_taken_for_this_one() -> None:
    desk = Desk()
    write(desk, 100)
    desk.conversation.handle(Connected(greeting(desk)))
    desk.answer()
    token, page, _ = desk.sent.popleft()
    assert isinstance(page, ReadLog)
    desk.replace_pump("baclofen")
    desk.sent.appendleft((token, page, False))
    desk.answer_all()
    assert desk.records.log(SERIAL) == []
    assert desk.records.log("EMU551702") == pump_log(desk)


def test_an_answer_that_was_asked_for_on_a_former_connection_changes_nothing() -> None:
    desk = Desk()
    write(desk, 100)
    desk.conversation.handle(Connected(greeting(desk)))
    desk.answer()
    late = desk.sent.popleft()
    desk.conversation.handle(Lost("reset"))
    desk.conversation.handle(Connected(greeting(desk)))
    desk.sent.append(late)
    desk.answer_all()
    assert desk.records.log(SERIAL) == pump_log(desk)
    assert desk.tablet.log.found == ()


BROKEN = [
    pytest.param(Fault(code="memory", detail="cell 7"), "The pump answered memory: cell 7.", id="a fault"),
    pytest.param(LogPage(events=(), oldest_id=0, next_id=9, more=True), "makes no log", id="a page without an end"),
    pytest.param(LogPart(event_id=0, offset=0, total=1, data=b"x"), "makes no log", id="parts that make no entry"),
    pytest.param(
        Outcome(command_id=bytes(16), state="done", reasons=(), revision=1, at_ms=1), "answered Outcome", id="no page"
    ),
]


@pytest.mark.parametrize(("reply", "said"), BROKEN)
def test_a_log_that_cannot_be_read_says_why_and_is_tried_again_with_the_next_reading(
    reply: Fault | LogPage | LogPart, said: str
) -> None:
    desk = Desk()
    desk.conversation.handle(Connected(greeting(desk)))
    desk.answer()
    desk.answer_with(reply)
    assert said in desk.tablet.log.problem
    assert desk.messages() == []
    desk.tablet.interrogate()
    desk.answer_all()
    assert desk.tablet.log.problem == ""
    assert desk.records.log(SERIAL) == pump_log(desk)


def test_a_log_that_cannot_be_recorded_says_why_and_is_not_gone_past() -> None:
    desk = Desk()
    write(desk, 100)
    desk.records.broken = "The disk is full."
    desk.connect()
    assert desk.tablet.log.problem == "The pump's log was not read to its end. The disk is full."
    desk.records.broken = ""
    desk.tablet.interrogate()
    desk.answer_all()
    assert desk.records.log(SERIAL) == pump_log(desk)


def test_an_unanswered_page_is_asked_for_again_with_the_next_reading() -> None:
    desk = Desk()
    desk.conversation.handle(Connected(greeting(desk)))
    desk.answer()
    desk.drop()
    desk.tablet.interrogate()
    desk.answer_all()
    assert desk.records.log(SERIAL) == pump_log(desk)


def test_after_programming_the_log_is_read_from_the_stored_memory() -> None:
    desk = Desk()
    desk.review()
    desk.workflow.program()
    desk.answer()
    desk.answer()
    (page,) = asked(desk)
    assert page.stored
    desk.answer_all()
    assert {event.kind for event in desk.records.log(SERIAL)[16:]} >= {"filled", "programmed"}
    assert not any(isinstance(message, Interrogate) for message in desk.messages())
    assert desk.now == NOW
