"""The pump's end: greeting first, one answer to each request, and nothing that bytes could do to it."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

import cbor2
import pytest

from pump_core.clocks import Duration, LineTime
from pump_core.record import Record
from telemetry.identity.peer import DeviceRole
from telemetry.link import Closed, Link, LinkLimits, Received
from telemetry.messages.codec import Envelope, MessageReader, decode, dumps, encode
from telemetry.messages.communicator import AskCommunicator, ChoosePump, Pair
from telemetry.messages.hello import Hello, Ping, Pong, Role, Unwelcome, Welcome
from telemetry.messages.programming import AskOutcome, Commit, Fault, Outcome, Stage, StopNow
from telemetry.messages.reading import Interrogate, ReadBack, ReadFills, ReadLog
from telemetry.messages.table import BY_MODEL, TABLE
from telemetry.pump_end import HANDSHAKE_ENDS_AFTER, SESSION_ENDS_AFTER, PumpEnd
from telemetry.session import Standing
from tests.telemetry.backend.bench_pump import SERIAL, hello, ident
from tests.telemetry.lossy_line import payloads_of
from tests.telemetry.plain_session import PlainSession

LIMITS = LinkLimits.for_baud(115_200)


@dataclass
class Desk:
    """Answers with what it was asked, and remembers it."""

    unwelcome: bool = False
    asked: list[Record] = field(default_factory=list)
    parted: int = 0

    def greet(self, hello: Hello, role: Role) -> Welcome | Unwelcome:
        if self.unwelcome:
            return Unwelcome(code="limits", pump_has="2026.1")
        return Welcome(
            protocol=1,
            schema_version=1,
            limits_version="1",
            constants_version="1",
            software="desk",
            model="8637-40",
            serial="EMU1",
            emulated=True,
            role=role,
            pump_time_ms=5,
            carries_out=(),
        )

    def answer(self, request: Record) -> Record:
        self.asked.append(request)
        return Pong(pump_time_ms=len(self.asked))

    def session_ended(self) -> None:
        self.parted += 1


class Tablet:
    """A peer that may send any bytes over a good link."""

    def __init__(self, desk: Desk, role: DeviceRole = "clinician", standing: Standing = "good") -> None:
        def new_session() -> PlainSession:
            session = PlainSession.pump()
            session.standing = standing
            return session

        self.now = LineTime(0)
        self.role = role
        self.pump = PumpEnd(desk, Link.responder(LIMITS), new_session)
        self._ids = random.Random(1)
        self.open()

    def open(self) -> None:
        self.link = Link.initiator(self._ids.getrandbits(32), LIMITS)
        self.session, self.reader = PlainSession(self.role, "tablet", opens=True), MessageReader()
        self.answers: list[Envelope] = []
        self.closed = self.left = False
        self.send(b"")

    def send(self, plaintext: bytes) -> list[Record]:
        self.session.send(plaintext)
        return self.raw(b"")

    def raw(self, data: bytes) -> list[Record]:
        """What the pump answers to these bytes of the stream."""
        before = len(self.answers)
        self.link.send(data)
        for _ in range(40):
            self.now = LineTime(self.now.ms + 5)
            self.link.send(self.session.to_line())
            self.pump.receive(self.link.bytes_to_send(self.now), self.now)
            for event in self.link.receive(self.pump.bytes_to_send(self.now), self.now):
                self.closed = self.closed or isinstance(event, Closed)
                if isinstance(event, Received) and not self.left:
                    plaintext = self.session.receive(event.data)
                    self.answers += [decode(body) for body in self.reader.feed(plaintext)]
        return [envelope.message for envelope in self.answers[before:]]

    def ask(self, *messages: Record) -> list[Record]:
        return self.send(b"".join(encode(Envelope(7 + n, message)) for n, message in enumerate(messages)))


def _faults(answers: list[Record]) -> list[str]:
    return [answer.code if isinstance(answer, Fault) else type(answer).__name__ for answer in answers]


def test_a_request_before_the_greeting_is_a_fault_and_reaches_no_desk() -> None:
    desk = Desk()
    tablet = Tablet(desk)
    assert _faults(tablet.ask(Ping(), StopNow(command_id=ident(1), serial=SERIAL, user="x"))) == ["greeting_first"] * 2
    assert desk.asked == []


def test_after_the_greeting_each_request_is_answered_once_in_order_with_its_correlation() -> None:
    desk = Desk()
    tablet = Tablet(desk)
    assert _faults(tablet.ask(hello())) == ["Welcome"]
    requests = [Ping(), Interrogate(events=3), AskOutcome(command_id=ident(1))]
    assert _faults(tablet.ask(*requests)) == ["Pong"] * 3
    assert [envelope.correlation for envelope in tablet.answers[-3:]] == [7, 8, 9]
    assert desk.asked == requests


def test_an_unwelcome_tablet_stays_outside() -> None:
    desk = Desk(unwelcome=True)
    tablet = Tablet(desk)
    assert _faults(tablet.ask(hello(), Ping())) == ["Unwelcome", "greeting_first"]


def test_a_new_connection_must_greet_again() -> None:
    desk = Desk()
    tablet = Tablet(desk)
    tablet.ask(hello())
    tablet.now = LineTime(tablet.now.ms + 3_000)
    tablet.open()
    assert _faults(tablet.ask(Ping())) == ["greeting_first"]


_SAMPLES: tuple[Record, ...] = (
    hello(role="handset"),
    Ping(),
    Interrogate(events=0),
    ReadBack(events=0),
    ReadLog(next_expected=0, offset=0, stored=False),
    ReadFills(first=0, offset=0, stored=True),
    Stage(command_id=ident(1), staged=b"x", user="x"),
    Commit(command_id=ident(1), digest=bytes(32), user="x", second_checker="", overrides=()),
    AskOutcome(command_id=ident(1)),
    StopNow(command_id=ident(1), serial=SERIAL, user="x"),
    Pong(pump_time_ms=1),
    Outcome(command_id=ident(1), state="done", reasons=(), revision=1, at_ms=1),
    Fault(code="role", detail=""),
)
_ROLES: tuple[DeviceRole, ...] = ("clinician", "handset", "pump", "communicator")


@pytest.mark.parametrize("message", _SAMPLES, ids=lambda message: type(message).__name__)
@pytest.mark.parametrize("role", _ROLES)
def test_a_role_may_send_what_the_table_gives_it(message: Record, role: DeviceRole) -> None:
    desk = Desk()
    tablet = Tablet(desk, role)
    tablet.ask(hello())
    allowed = role in BY_MODEL[type(message)].roles
    answers = _faults(tablet.ask(message))
    assert (answers == ["role"]) == (not allowed)
    assert allowed or desk.asked == []


def test_every_message_that_anybody_may_send_is_tried_in_every_role() -> None:
    tried = {type(message) for message in _SAMPLES}
    assert {entry.model for entry in TABLE if entry.roles and entry.addressee == "pump"} <= tried


@pytest.mark.parametrize("message", [AskCommunicator(), ChoosePump(place=1), Pair()])
def test_what_is_for_a_communicator_is_unknown_to_a_pump(message: Record) -> None:
    desk = Desk()
    tablet = Tablet(desk)
    tablet.ask(hello())
    assert _faults(tablet.ask(message)) == ["unknown_message"]
    assert desk.asked == []


def test_a_message_of_unknown_number_and_one_with_wrong_fields_are_told_apart() -> None:
    tablet = Tablet(Desk())
    tablet.ask(hello())
    unknown, wrong = dumps([999, 31, []]), dumps([16, 32, ["three"]])
    for body, code in ((unknown, "unknown_message"), (wrong, "unreadable"), (b"\xff\xff", "unreadable")):
        answers = tablet.send(len(body).to_bytes(2, "big") + body)
        assert _faults(answers) == [code]
    assert [envelope.correlation for envelope in tablet.answers[-3:]] == [31, 32, 0]
    assert _faults(tablet.ask(Ping())) == ["Pong"]


def test_a_length_over_the_limit_ends_the_connection_and_the_next_one_works() -> None:
    desk = Desk()
    tablet = Tablet(desk)
    tablet.ask(hello())
    tablet.send(b"\xff\xff")
    assert tablet.closed
    tablet.open()
    assert _faults(tablet.ask(hello(), Ping())) == ["Welcome", "Pong"]


def test_another_session_than_ours_ends_the_connection() -> None:
    tablet = Tablet(Desk())
    tablet.link = Link.initiator(99, LIMITS)
    tablet.session = PlainSession.tablet()
    tablet.session.to_line()
    tablet.raw(b"\x16\x03\x01\x02\x00 a client hello of TLS")
    assert tablet.closed
    assert tablet.pump.refusals.counts == {"not_tls": 1}


_NEEDS_VALID = {Stage, Commit}


@pytest.mark.parametrize("message", _SAMPLES, ids=lambda message: type(message).__name__)
def test_an_expired_clinician_reads_and_stops_and_does_nothing_else(message: Record) -> None:
    desk = Desk()
    tablet = Tablet(desk, standing="expired")
    assert _faults(tablet.ask(hello())) == ["Welcome"]
    if not BY_MODEL[type(message)].roles:
        return
    answers = _faults(tablet.ask(message))
    assert (answers == ["expired"]) == (type(message) in _NEEDS_VALID)
    assert (tablet.pump.refusals.counts["expired"] == 1) == (type(message) in _NEEDS_VALID)


def test_a_clinician_whose_certificate_is_taken_back_is_heard_no_longer() -> None:
    desk = Desk()
    tablet = Tablet(desk)
    tablet.ask(hello())
    session = tablet.pump._session
    assert isinstance(session, PlainSession)
    session.standing = "revoked"
    assert tablet.ask(StopNow(command_id=ident(1), serial=SERIAL, user="x")) == []
    assert tablet.closed
    assert desk.asked == []
    assert tablet.pump.refusals.counts == {"revoked": 1}


def test_an_open_session_of_which_nothing_authentic_comes_ends_after_ten_seconds() -> None:
    desk = Desk()
    tablet = Tablet(desk)
    tablet.ask(hello())
    began = tablet.now
    while tablet.pump.deadline() is not None and desk.parted == 0 and tablet.now.ms < 60_000:
        tablet.now = tablet.now + Duration(100)
        tablet.link.receive(tablet.pump.bytes_to_send(tablet.now), tablet.now)
        tablet.pump.receive(tablet.link.bytes_to_send(tablet.now), tablet.now)  # frames of the link, no session's
        deadline = tablet.pump.deadline()
        if deadline is not None and tablet.now >= deadline:
            tablet.pump.wake(tablet.now)
    assert desk.parted == 1
    assert SESSION_ENDS_AFTER.ms - 400 <= tablet.now.ms - began.ms <= SESSION_ENDS_AFTER.ms + 400
    assert tablet.pump.deadline() is None


def test_a_handshake_that_stops_half_way_ends_and_lets_nothing_fall() -> None:
    desk = Desk()
    tablet = Tablet(desk)
    tablet.link = Link.initiator(99, LIMITS)
    tablet.session = PlainSession.tablet()
    tablet.session.to_line()
    tablet.raw(b"\x01")
    tablet.now = tablet.now + HANDSHAKE_ENDS_AFTER
    tablet.pump.wake(tablet.now)
    tablet.raw(b"")
    assert tablet.closed
    assert desk.parted == 0


def test_a_tablet_that_says_goodbye_ends_its_session_at_once() -> None:
    desk = Desk()
    tablet = Tablet(desk)
    tablet.ask(hello())
    tablet.session.close()
    tablet.left = True
    tablet.send(b"")
    assert (tablet.closed, desk.parted) == (True, 1)


def test_noise_on_the_line_is_answered_with_nothing() -> None:
    noise = random.Random(3)
    pump = PumpEnd(Desk(), Link.responder(LIMITS), PlainSession.pump)
    for step in range(200):
        pump.receive(noise.randbytes(noise.randrange(400)), LineTime(step))
    sent = pump.bytes_to_send(LineTime(300))
    assert all(len(payload) == 5 for payload in payloads_of(sent))


def test_a_shared_list_that_would_unfold_without_end_is_refused_before_it_is_built() -> None:
    tablet = Tablet(Desk())
    tablet.ask(hello())
    bomb: list[object] = ["x"] * 10
    for _ in range(12):
        bomb = [bomb] * 10
    body = cbor2.dumps(bomb, value_sharing=True)
    assert len(body) < 2_000
    assert _faults(tablet.send(len(body).to_bytes(2, "big") + body)) == ["unreadable"]
