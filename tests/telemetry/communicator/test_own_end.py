"""The communicator as an addressee: greeting first, one answer to each request, and nothing that bytes do to it."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from pump_core.clocks import Duration, LineTime
from pump_core.record import Record
from telemetry import framing
from telemetry.communicator.device import Communicator
from telemetry.communicator.kept import Kept, KeptUnusable
from telemetry.communicator.lamps import battery_lamp, pump_lamp, tablet_lamp
from telemetry.communicator.tablet_side import hello_of
from telemetry.identity.peer import DeviceRole
from telemetry.link import Addressee, Link, LinkLimits
from telemetry.link.frames import Ack, Answer, Open, pack
from telemetry.messages.codec import Envelope, MessageReader, decode, dumps, encode
from telemetry.messages.communicator import (
    MOST_PUMPS,
    AskCommunicator,
    ChoosePump,
    CommunicatorHello,
    CommunicatorRefusal,
    CommunicatorStatus,
    CommunicatorWelcome,
    Pair,
    Paired,
    PumpSignal,
)
from telemetry.messages.hello import Ping, Unwelcome
from telemetry.messages.programming import Fault
from telemetry.messages.reading import Interrogate
from telemetry.messages.table import TABLE
from telemetry.session import Standing
from tests.telemetry.backend.bench_pump import hello
from tests.telemetry.communicator.room import FIGURES, OURS, SERIAL, kept
from tests.telemetry.plain_session import PlainSession

PAGE = 512
LIMITS = LinkLimits.for_baud(115_200)
REQUESTS: tuple[Record, ...] = (AskCommunicator(), ChoosePump(place=1), Pair())


def _kept_nowhere(_: Kept) -> None:
    raise KeptUnusable("It is not kept.", "The disk is full.", "Make room.")


class Tablet:
    """A peer that may send any bytes over a good link to a communicator with one pump."""

    def __init__(self, role: DeviceRole = "clinician", save: Callable[[Kept], None] = lambda _: None) -> None:
        self.now = LineTime(0)
        self.standing: Standing = "good"
        self._role = role
        self.device = Communicator(FIGURES, kept(), save, self._opened, LIMITS, 1)
        self._ids = random.Random(1)
        self.open()

    def open(self) -> None:
        self.link = Link.initiator(self._ids.getrandbits(32), LIMITS, Addressee.COMMUNICATOR)
        self.session, self.reader = PlainSession(self._role, OURS, opens=True), MessageReader()
        self.answers: list[Envelope] = []
        self.closed = False
        self.send(b"")

    def _opened(self) -> PlainSession:
        session = PlainSession("communicator", SERIAL, opens=False)
        session.standing = self.standing
        return session

    def send(self, plaintext: bytes) -> list[Record]:
        self.session.send(plaintext)
        return self.raw(self.session.to_line())

    def raw(self, data: bytes) -> list[Record]:
        """What is answered to these bytes of the stream."""
        before = len(self.answers)
        self.link.send(data)
        for _ in range(60):
            self.now = LineTime(self.now.ms + 5)
            self.device.receive(self.link.bytes_to_send(self.now), self.now)
            for event in self.link.receive(self.device.bytes_to_send(self.now), self.now):
                self.closed = self.closed or type(event).__name__ == "Closed"
                plaintext = self.session.receive(getattr(event, "data", b"")) if not self.session.closed else b""
                self.link.send(self.session.to_line())
                self.answers += [decode(body) for body in self.reader.feed(plaintext)]
        return [envelope.message for envelope in self.answers[before:]]

    def ask(self, *messages: Record) -> list[Record]:
        return self.send(b"".join(encode(Envelope(7 + n, message)) for n, message in enumerate(messages)))


def _told(answers: list[Record]) -> list[str]:
    told = []
    for answer in answers:
        coded = isinstance(answer, Fault | CommunicatorRefusal | Unwelcome)
        told.append(answer.code if coded else type(answer).__name__)  # type: ignore[attr-defined]
    return told


def test_who_it_is_comes_first() -> None:
    tablet = Tablet()
    assert _told(tablet.ask(*REQUESTS)) == ["greeting_first"] * 3
    (welcome,) = tablet.ask(hello_of("bench"))
    assert isinstance(welcome, CommunicatorWelcome)
    assert (welcome.serial, welcome.model, welcome.emulated) == (SERIAL, "8880T2", True)
    assert _told(tablet.ask(*REQUESTS)) == ["CommunicatorStatus", "PumpChosen", "Paired"]
    assert [envelope.correlation for envelope in tablet.answers[-3:]] == [7, 8, 9]


def test_a_tablet_of_another_version_is_told_which_is_spoken_here() -> None:
    tablet = Tablet()
    newer = CommunicatorHello(protocol_lowest=2, protocol_highest=9, software="x")
    assert tablet.ask(newer, Pair()) == [
        Unwelcome(code="protocol", pump_has="1"),
        Fault(code="greeting_first", detail="Pair came before CommunicatorHello was answered"),
    ]


def test_what_is_for_a_pump_is_unknown_here() -> None:
    tablet = Tablet()
    assert _told(tablet.ask(hello_of("bench"), hello(), Ping(), Interrogate(events=1))) == [
        "CommunicatorWelcome",
        *["unknown_message"] * 3,
    ]


def test_answers_are_nobodys_to_send() -> None:
    mine = [entry for entry in TABLE if entry.addressee == "communicator"]
    assert {entry.model for entry in mine if entry.roles} == {CommunicatorHello, *map(type, REQUESTS)}
    answers = {answer for entry in mine for answer in entry.answers}
    assert {entry.model for entry in mine if not entry.roles} == answers - {Unwelcome}
    tablet = Tablet()
    tablet.ask(hello_of("bench"))
    assert _told(tablet.ask(Paired(tablet="me"))) == ["role"]


def test_a_device_that_is_no_tablet_gets_nothing() -> None:
    tablet = Tablet(role="pump")
    assert _told(tablet.ask(hello_of("bench"), *REQUESTS)) == ["role"] * 4
    assert tablet.device.refusals.counts == {"role": 4}


def test_a_certificate_that_is_not_valid_now_is_enough_to_ask_and_for_nothing_else() -> None:
    tablet = Tablet()
    tablet.standing = "expired"
    tablet.open()
    assert _told(tablet.ask(hello_of("bench"), *REQUESTS)) == [
        "CommunicatorWelcome",
        "CommunicatorStatus",
        "expired",
        "expired",
    ]


def test_a_certificate_that_was_taken_back_ends_the_connection() -> None:
    tablet = Tablet()
    tablet.standing = "revoked"
    tablet.open()
    assert tablet.ask(hello_of("bench")) == []
    assert tablet.closed
    assert tablet.device.refusals.counts == {"revoked": 1}


def test_a_new_connection_must_greet_again() -> None:
    tablet = Tablet()
    tablet.ask(hello_of("bench"))
    tablet.open()
    assert _told(tablet.ask(*REQUESTS)) == ["greeting_first"] * 3


def test_another_session_than_ours_ends_the_connection_and_the_next_one_works() -> None:
    tablet = Tablet()
    tablet.link = Link.initiator(99, LIMITS, Addressee.COMMUNICATOR)
    tablet.raw(b"\x16\x03\x01\x02\x00 something else" * 10)
    assert tablet.closed
    assert tablet.device.refusals.counts == {"not_tls": 1}
    tablet.open()
    assert _told(tablet.ask(hello_of("bench"))) == ["CommunicatorWelcome"]


def test_what_cannot_be_read_is_answered_and_changes_nothing() -> None:
    tablet = Tablet()
    tablet.ask(hello_of("bench"))
    unknown, wrong = dumps([999, 31, []]), dumps([68, 32, ["three"]])
    for body, code in ((unknown, "unknown_message"), (wrong, "unreadable"), (b"\xff\xff", "unreadable")):
        assert _told(tablet.send(len(body).to_bytes(2, "big") + body)) == [code]
    assert _told(tablet.ask(AskCommunicator())) == ["CommunicatorStatus"]


def test_a_bond_that_cannot_be_kept_is_refused_and_not_half_made() -> None:
    tablet = Tablet(save=_kept_nowhere)
    tablet.ask(hello_of("bench"))
    assert _told(tablet.ask(Pair())) == ["memory"]
    (status,) = tablet.ask(AskCommunicator())
    assert isinstance(status, CommunicatorStatus)
    assert status.bond == "none"
    assert tablet.device.unsaved


@pytest.mark.attack
def test_frames_that_anybody_can_make_do_not_count_as_the_tablet() -> None:
    tablet = Tablet()
    tablet.ask(hello_of("bench"), Pair())
    assert tablet.device.own_tablet_heard(tablet.now)
    connection = tablet.device.own.connection
    assert connection is not None
    forged = framing.encode(pack(Ack(connection, Answer(taken=0, heard=0))))
    end = tablet.now + FIGURES.in_use_for
    while tablet.now < end:
        tablet.now += Duration(500)
        tablet.device.receive(forged, tablet.now)
    assert not tablet.device.own_tablet_heard(tablet.now)
    tablet.ask(AskCommunicator())
    assert tablet.device.own_tablet_heard(tablet.now)


@pytest.mark.attack
def test_noise_and_a_flood_of_openings_leave_it_standing() -> None:
    tablet, noise = Tablet(), random.Random(3)
    tablet.ask(hello_of("bench"))
    for step in range(300):
        opening = pack(Open(noise.getrandbits(32), Addressee.COMMUNICATOR))
        tablet.device.receive(noise.randbytes(noise.randrange(100)) + framing.encode(opening), tablet.now)
        if step % 10 == 0:
            tablet.device.bytes_to_send(tablet.now)
    assert _told(tablet.ask(AskCommunicator())) == ["CommunicatorStatus"]


def test_the_longest_messages_of_it_fit_a_page() -> None:
    status = CommunicatorStatus(
        battery_percent=100,
        battery_low=True,
        charging=True,
        tablet_signal_percent=100,
        pumps=tuple(PumpSignal(place=place, signal_percent=100) for place in range(1, MOST_PUMPS + 1)),
        chosen=MOST_PUMPS,
        bond="another_tablet",
        pairing=True,
        lamps=(battery_lamp(True, True), tablet_lamp(True, True), pump_lamp("weak", True)),
    )
    refusal = CommunicatorRefusal(code="out_of_reach", detail="\N{OHM SIGN}" * 120)
    assert max(len(encode(Envelope(2**32 - 1, message))) for message in (status, refusal)) <= PAGE
