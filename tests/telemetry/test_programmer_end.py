"""The tablet's end against the pump's end on a line in virtual time, with a real pump behind it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pump_core.record import Record
from telemetry.messages.codec import Envelope, encode, stage_bytes
from telemetry.messages.hello import Hello, Ping, Pong, Role, Unwelcome, Welcome
from telemetry.messages.programming import AskOutcome, Commit, Echo, Fault, Outcome, Stage, StopNow
from telemetry.messages.reading import Interrogate, Interrogation, LogPage, ReadBack
from telemetry.paging import LogReader
from telemetry.pump_end import SESSION_ENDS_AFTER
from telemetry.session.tls import record_for
from telemetry.wire_events import Alive, Connected, Heard, Lost, PortGone, Refused, Replied, Silent, Unanswered
from tests.telemetry.backend.bench_pump import SERIAL, USER, Bench, constants, hello, ident
from tests.telemetry.lossy_line import CLEAN, Faults
from tests.telemetry.plain_session import PlainSession
from tests.telemetry.two_ends import TwoEnds

CUT = Faults(cut=True)
BAD = Faults(drop=0.1, double=0.05, delay=0.2, flip=0.0005)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path / "pump")
    yield made
    made.pump.close()


@pytest.fixture
def ends(bench: Bench) -> TwoEnds:
    return TwoEnds(bench.pump, hello())


class SlowDesk:
    """A desk that remembers what it was asked, and fails to greet when told to."""

    def __init__(self, greeting: Record | None = None) -> None:
        self.asked: list[Record] = []
        self.greeting = greeting

    def greet(self, hello: Hello, role: Role) -> Welcome | Unwelcome:
        assert isinstance(self.greeting, Welcome | Unwelcome)
        return self.greeting

    def answer(self, request: Record) -> Record:
        self.asked.append(request)
        return Pong(pump_time_ms=1)

    def session_ended(self) -> None:
        pass


def test_a_connection_is_greeted_and_welcomed(ends: TwoEnds) -> None:
    ends.connect()
    (connected,) = ends.said(Connected)
    assert isinstance(connected, Connected)
    assert (connected.welcome.serial, connected.welcome.role) == ("EMU900238", "clinician")
    assert ends.tablet.state == "ready"


def test_a_tablet_of_another_version_is_refused_and_the_line_is_not_called_silent(bench: Bench) -> None:
    ends = TwoEnds(bench.pump, hello(limits_version="1999.1"))
    ends.run(9_000)
    assert ends.events == [Refused("limits", constants().limits.version)]
    assert ends.tablet.state == "refused"
    ends.run(9_000)
    assert ends.tablet.state == "refused", "it is tried again when the pump has ended the session"
    assert not ends.said(Silent)
    assert len(ends.said(Refused)) == 2


def test_a_greeting_answered_with_a_fault_is_a_refusal(bench: Bench) -> None:
    def handset() -> PlainSession:
        return PlainSession("handset", "patient", opens=True)

    ends = TwoEnds(bench.pump, hello(), tablet_session=handset)
    ends.run(10_000)
    assert ends.said(Refused) == [Refused("role", "handset")]


def test_a_whole_refill_goes_over_the_wire(ends: TwoEnds, bench: Bench) -> None:
    proposal = bench.refill(100)
    echo = ends.reply(Stage(command_id=ident(1), staged=stage_bytes(proposal), user=USER))
    assert isinstance(echo, Echo)
    assert echo.proposal == proposal
    done = ends.reply(bench.commit_of(1, proposal))
    assert isinstance(done, Outcome)
    assert done.state == "done"
    back = ends.reply(ReadBack(events=0))
    assert back == bench.read()
    assert isinstance(back, Interrogation)
    assert back.therapy == echo.after
    page = ends.reply(LogReader(back.next_event_id - 2, stored=True).request())
    assert isinstance(page, LogPage)
    assert page.events == bench.log()[-2:]


def test_answers_carry_the_token_of_their_request_and_keep_its_order(ends: TwoEnds) -> None:
    messages = [Interrogate(events=n) for n in range(8)]
    tokens = [ends.ask(message) for message in messages]
    ends.run(20_000, lambda: len(ends.said(Replied)) == len(tokens))
    assert [event.token for event in ends.events if isinstance(event, Replied)] == tokens
    told = [ends.reply_to(token) for token in tokens]
    assert [len(each.events) for each in told if isinstance(each, Interrogation)] == [0, *(len(tokens) - 1) * [1]]


def test_an_urgent_request_overtakes_what_is_queued(bench: Bench) -> None:
    welcome = bench.pump.greet(hello(), "clinician")
    desk = SlowDesk(welcome)
    ends = TwoEnds(desk, hello())
    ends.connect()
    for number in range(5):
        ends.ask(Interrogate(events=number))
    ends.run(1)
    ends.ask(StopNow(command_id=ident(9), serial=SERIAL, user=USER), urgent=True)
    ends.run(5_000)
    assert [type(request).__name__ for request in desk.asked if not isinstance(request, Ping)][:3] == [
        "Interrogate",
        "StopNow",
        "Interrogate",
    ]


def test_an_idle_connection_is_heard_from_every_second_and_a_half(ends: TwoEnds) -> None:
    ends.connect()
    ends.run(15_000)
    assert 9 <= len(ends.said(Alive)) <= 10
    assert not ends.said(Silent)


def test_a_dead_line_is_called_silent_after_three_seconds_and_heard_when_it_is_back(ends: TwoEnds) -> None:
    ends.connect()
    ends.set_faults(CUT)
    token = ends.ask(Interrogate(events=0))
    ends.run(2_900)
    assert not ends.said(Silent)
    ends.run(300)
    assert len(ends.said(Silent)) == 1
    ends.run(5_000)
    assert len(ends.said(Silent)) == 1
    ends.set_faults(CLEAN)
    ends.run(10_000, lambda: ends.reply_to(token) is not None)
    assert len(ends.said(Heard)) == 1
    assert ends.reply_to(token) is not None
    assert not ends.said(Lost)


def test_a_line_dead_for_ten_seconds_ends_the_session_at_both_ends_and_another_one_answers(ends: TwoEnds) -> None:
    ends.connect()
    ends.set_faults(CUT)
    token = ends.ask(Interrogate(events=0))
    ends.run(11_500)
    assert len(ends.said(Lost)) == 1
    assert ends.pump._link.connection is None
    ends.run(60_000)
    assert len(ends.said(Lost)) == 1
    ends.set_faults(CLEAN)
    ends.run(10_000, lambda: ends.reply_to(token) is not None)
    assert ends.reply_to(token) is not None
    assert len(ends.said(Connected)) == 2


def test_what_a_session_staged_falls_when_it_ends(ends: TwoEnds, bench: Bench) -> None:
    ends.reply(Stage(command_id=ident(1), staged=stage_bytes(bench.refill(100)), user=USER))
    assert bench.ask(1).state == "staged"
    ends.set_faults(CUT)
    ends.run(13_000)
    assert bench.ask(1).state == "never_seen"
    bench.restart()
    assert bench.ask(1).state == "never_seen"


def test_frames_of_the_link_alone_do_not_keep_a_tablet_waiting(ends: TwoEnds) -> None:
    ends.connect()
    ends.pump._take = lambda session, data, now: None  # type: ignore[method-assign]  # takes all and answers nothing
    ends.ask(Interrogate(events=0))
    ends.run(9_000)
    assert not ends.said(Lost)
    ends.run(2_000)
    assert len(ends.said(Lost)) == 1
    assert not ends.said(Silent), "the line itself is not silent"


def test_a_reply_that_takes_longer_than_a_session_may_be_silent_keeps_both_ends_together(bench: Bench) -> None:
    small = record_for(1_800)
    ends = TwoEnds(
        bench.pump,
        hello(),
        baud=1_800,
        tablet_session=lambda: PlainSession("clinician", "tablet", opens=True, record=small),
        pump_session=lambda: PlainSession("pump", SERIAL, opens=False, record=small),
    )
    ends.connect(100_000)
    asked_at = ends.now
    echo = ends.reply(Stage(command_id=ident(1), staged=stage_bytes(bench.refill(100)), user=USER), 60_000)
    assert isinstance(echo, Echo)
    assert ends.now.ms - asked_at.ms > SESSION_ENDS_AFTER.ms
    assert not ends.said(Lost)
    assert not ends.said(Silent)


def test_a_pump_that_says_another_serial_than_its_certificate_is_refused(bench: Bench) -> None:
    ends = TwoEnds(bench.pump, hello(), pump_session=lambda: PlainSession("pump", "EMU1", opens=False))
    ends.tapes.excuse("certificate")
    ends.run(2_000)
    assert {event.code for event in ends.events if isinstance(event, Refused)} == {"other_pump"}
    assert not ends.said(Connected)


@pytest.mark.parametrize(
    ("differs", "changed"),
    [
        ("protocol", {"protocol": 9}),
        ("schema", {"schema_version": 99}),
        ("limits", {"limits_version": "older"}),
        ("constants", {"constants_version": "older"}),
        ("role", {"role": "handset"}),
    ],
)
def test_a_welcome_to_something_else_than_was_offered_is_refused(
    bench: Bench, differs: str, changed: dict[str, object]
) -> None:
    welcome = bench.pump.greet(hello(), "clinician")
    ends = TwoEnds(SlowDesk(welcome.model_copy(update=changed)), hello())
    ends.tapes.excuse("agreed")
    ends.run(2_000)
    assert {event.code for event in ends.events if isinstance(event, Refused)} == {differs}
    assert not ends.said(Connected)


def test_an_answer_that_nobody_asked_for_ends_the_connection_and_the_next_one_is_made(ends: TwoEnds) -> None:
    ends.tapes.excuse("unasked")
    ends.connect()
    assert ends.pump._session is not None
    ends.pump._session.send(encode(Envelope(4_000_000, Pong(pump_time_ms=1))))
    ends.run(2_000)
    assert [event.code for event in ends.events if isinstance(event, Refused)] == ["unasked"]
    assert len(ends.said(Connected)) == 2


def test_another_pump_than_the_chosen_one_is_refused(bench: Bench) -> None:
    ends = TwoEnds(bench.pump, hello(), chosen="EMU1")
    ends.run(2_000)
    assert {event.code for event in ends.events if isinstance(event, Refused)} == {"other_pump"}
    assert not ends.said(Connected)


def test_a_pump_whose_certificate_has_expired_is_read_and_stopped_and_not_programmed(bench: Bench) -> None:
    def expired() -> PlainSession:
        session = PlainSession.tablet()
        session.standing = "expired"
        return session

    ends = TwoEnds(bench.pump, hello(), tablet_session=expired)
    assert isinstance(ends.reply(Interrogate(events=0)), Interrogation)
    refused = ends.reply(Stage(command_id=ident(1), staged=stage_bytes(bench.refill(100)), user=USER))
    assert isinstance(refused, Fault)
    assert refused.code == "expired"
    assert bench.ask(1).state == "never_seen"
    stopped = ends.reply(StopNow(command_id=ident(2), serial=SERIAL, user=USER))
    assert isinstance(stopped, Outcome)
    assert stopped.state == "done"


def test_a_tablet_that_leaves_says_so_and_its_session_ends_at_the_pump_at_once(ends: TwoEnds) -> None:
    ends.connect()
    ends.tablet.leave(ends.now)
    ends.run(100)
    assert ends.pump._link.connection is None
    ends.run(20_000)
    assert len(ends.said(Connected)) == 1, "it does not come back by itself"


def test_silence_is_noticed_by_pings_alone(ends: TwoEnds) -> None:
    ends.connect()
    ends.set_faults(CUT)
    ends.run(1_500 + 3_000 + 100)
    assert len(ends.said(Silent)) == 1


def test_nobody_on_the_line_is_silence_too(ends: TwoEnds) -> None:
    ends.set_faults(CUT)
    ends.run(10_000)
    assert ends.events == [Silent()]


def test_a_restarted_pump_is_noticed_and_greeted_again(ends: TwoEnds, bench: Bench) -> None:
    ends.connect()
    bench.restart()
    ends.restart_pump(bench.pump)
    ends.connect()
    assert len(ends.said(Lost)) == 1
    assert ends.reply(Interrogate(events=0)) == bench.read()


def test_a_reading_lost_with_its_connection_is_asked_again_by_itself(ends: TwoEnds, bench: Bench) -> None:
    ends.connect()
    ends.to_tablet.faults = CUT
    token = ends.ask(Interrogate(events=0))
    ends.run(500)
    bench.restart()
    ends.restart_pump(bench.pump)
    ends.set_faults(CLEAN)
    ends.run(20_000, lambda: ends.reply_to(token) is not None)
    assert isinstance(ends.reply_to(token), Interrogation)
    assert not ends.said(Unanswered)


def test_a_commit_lost_with_its_connection_is_not_repeated_but_settled_by_asking(ends: TwoEnds, bench: Bench) -> None:
    proposal = bench.refill(100)
    ends.reply(Stage(command_id=ident(1), staged=stage_bytes(proposal), user=USER))
    ends.to_tablet.faults = CUT
    token = ends.ask(bench.commit_of(1, proposal))
    ends.run(500)
    assert bench.ask(1).state == "done"
    revision = bench.read().therapy.revision
    bench.restart()
    ends.restart_pump(bench.pump)
    ends.set_faults(CLEAN)
    ends.run(20_000, lambda: len(ends.said(Unanswered)) > 0)
    assert ends.said(Unanswered) == [Unanswered(token)]
    settled = ends.reply(AskOutcome(command_id=ident(1)))
    assert settled == bench.ask(1)
    assert bench.read().therapy.revision == revision


@pytest.mark.parametrize("seed", range(4))
def test_a_refill_over_a_bad_line_happens_once(bench: Bench, seed: int) -> None:
    ends = TwoEnds(bench.pump, hello(), seed=seed, faults=BAD)
    proposal = bench.refill(100)
    before = bench.read().therapy.revision
    echo = ends.reply(Stage(command_id=ident(1), staged=stage_bytes(proposal), user=USER), 120_000)
    assert isinstance(echo, Echo)
    done = ends.reply(bench.commit_of(1, proposal), 120_000)
    assert isinstance(done, Outcome)
    assert done.state == "done"
    assert bench.read().therapy.revision == before + 1


def test_a_port_that_goes_and_comes_back_keeps_the_connection(ends: TwoEnds) -> None:
    ends.connect()
    ends.set_faults(CUT)
    ends.tablet.port_down(ends.now, "unplugged")
    ends.run(2_000)
    ends.tablet.port_up(ends.now)
    ends.set_faults(CLEAN)
    assert isinstance(ends.reply(Interrogate(events=0)), Interrogation)
    assert len(ends.said(Connected)) == 1
    assert ends.said(PortGone) == [PortGone("unplugged")]


def test_what_is_asked_before_there_is_a_connection_waits_for_it(ends: TwoEnds) -> None:
    assert isinstance(ends.reply(Interrogate(events=0)), Interrogation)


def test_another_kind_of_answer_than_the_table_allows_is_no_answer(bench: Bench) -> None:
    ends = TwoEnds(SlowDesk(bench.pump.greet(hello(), "clinician")), hello())
    ends.connect()
    token = ends.ask(Interrogate(events=0))
    ends.run(5_000)
    assert ends.said(Unanswered) == [Unanswered(token)]


def test_a_fault_is_an_answer(bench: Bench) -> None:
    class FaultyDesk(SlowDesk):
        def answer(self, request: Record) -> Record:
            return Fault(code="memory", detail="full")

    ends = TwoEnds(FaultyDesk(bench.pump.greet(hello(), "clinician")), hello())
    assert ends.reply(StopNow(command_id=ident(1), serial=SERIAL, user=USER)) == Fault(code="memory", detail="full")


def test_a_peer_of_another_session_is_refused_by_name_and_tried_again(bench: Bench) -> None:
    ends = TwoEnds(bench.pump, hello(), tablet_session=Other.tablet)
    ends.run(3_000)
    refusals = [event for event in ends.events if isinstance(event, Refused)]
    assert refusals
    assert {refusal.code for refusal in refusals} == {"not_tls"}
    assert not ends.said(Connected)
    assert isinstance(ends.events[-1], Refused)


class Other(PlainSession):
    """Speaks another session than ours."""

    def _landed(self, body: bytes) -> None:
        super()._landed(b"something else")

    @classmethod
    def tablet(cls) -> Other:
        return cls("clinician", "bench-tablet", opens=True)


def test_a_peer_of_another_session_is_tried_less_and_less_often(bench: Bench) -> None:
    ends = TwoEnds(bench.pump, hello(), tablet_session=Other.tablet)
    ends.run(10_000)
    first = len(ends.said(Refused))
    ends.run(60_000)
    assert first <= 7
    assert 10 <= len(ends.said(Refused)) - first <= 12


def test_a_peer_of_another_session_is_told_that_the_connection_is_closed(bench: Bench) -> None:
    ends = TwoEnds(bench.pump, hello(), tablet_session=Other.tablet)
    ends.run(1_000, lambda: bool(ends.said(Refused)))
    assert ends.pump._link.connection is not None
    ends.run(200)
    assert ends.pump._link.connection is None


def _lose(ends: TwoEnds) -> None:
    before = len(ends.said(Lost))
    ends.run(10_000, lambda: len(ends.said(Lost)) > before)


def test_a_connection_lost_after_a_welcome_is_tried_again_at_once(ends: TwoEnds, bench: Bench) -> None:
    ends.connect()
    for _ in range(4):
        bench.restart()
        ends.restart_pump(bench.pump)
        _lose(ends)
        lost_at = ends.now
        ends.connect()
        assert ends.now.ms - lost_at.ms < 1_000


def test_no_deadline_that_has_passed_is_left_behind(bench: Bench) -> None:
    for session in (PlainSession.tablet, Other.tablet):
        for faults in (CLEAN, CUT):
            ends = TwoEnds(bench.pump, hello(), tablet_session=session)
            ends.run(5_000)
            ends.set_faults(faults)
            for _ in range(400):
                ends.run(53)
                ends.tablet.bytes_to_send(ends.now)
                ends.tablet.wake(ends.now)
                ends.tablet.bytes_to_send(ends.now)
                deadline = ends.tablet.deadline()
                assert deadline is None or deadline > ends.now


def test_a_stop_takes_what_would_change_delivery_out_of_the_queue(bench: Bench) -> None:
    desk = SlowDesk(bench.pump.greet(hello(), "clinician"))
    ends = TwoEnds(desk, hello())
    ends.connect()
    ends.ask(Interrogate(events=1))
    ends.run(1)
    commit = ends.ask(Commit(command_id=ident(1), digest=bytes(32), user=USER, second_checker="", overrides=()))
    ends.ask(StopNow(command_id=ident(9), serial=SERIAL, user=USER), urgent=True)
    ends.run(5_000)
    assert not any(isinstance(request, Commit) for request in desk.asked)
    assert Unanswered(commit) in ends.said(Unanswered)
