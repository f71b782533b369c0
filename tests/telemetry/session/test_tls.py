"""The session by itself: what it lets through, what it costs, and where it stops."""

from __future__ import annotations

import os
import ssl

import pytest

from telemetry.session import SessionRefused
from telemetry.session.tls import HANDSHAKE_LIMIT, RECORD, TlsSession, record_for
from tests.telemetry.clinic import Clinic, exchange
from tests.telemetry.keys import SERIAL
from tests.telemetry.plain_session import ALERT, FLIGHTS, OVERHEAD, PlainSession


@pytest.fixture(scope="module")
def clinic(tmp_path_factory: pytest.TempPathFactory) -> Clinic:
    made = Clinic(tmp_path_factory.mktemp("clinic"))
    made.issue("handset", "handset")
    made.issue("communicator", "communicator")
    return made


def opened(clinic: Clinic) -> tuple[TlsSession, TlsSession]:
    """Tablet and pump after the handshake."""
    tablet, pump = clinic.tablet()(), clinic.pump()()
    assert isinstance(tablet, TlsSession)
    assert isinstance(pump, TlsSession)
    exchange(tablet, pump)
    assert tablet.established
    assert pump.established
    return tablet, pump


def test_each_end_knows_the_other_by_its_certificate(clinic: Clinic) -> None:
    tablet, pump = opened(clinic)
    assert tablet.peer is not None
    assert pump.peer is not None
    assert (tablet.peer.role, tablet.peer.device) == ("pump", SERIAL)
    assert (pump.peer.role, pump.peer.device) == ("clinician", "tablet")
    assert pump.peer.certificate == clinic.numbers["tablet"]


def test_it_is_tls_1_3_with_x25519_and_no_tickets(clinic: Clinic) -> None:
    tablet, _ = opened(clinic)
    cipher = tablet._tls.cipher()
    assert cipher is not None
    assert (tablet._tls.version(), cipher[1]) == ("TLSv1.3", "TLSv1.3")
    assert tablet._tls.selected_alpn_protocol() == "cisterna/1"
    assert tablet._tls.context.options & ssl.OP_NO_TICKET
    assert not tablet._tls.session_reused
    assert clinic.credentials(SERIAL).context().num_tickets == 0


def test_nothing_is_open_before_the_pump_has_answered(clinic: Clinic) -> None:
    tablet, pump = clinic.tablet()(), clinic.pump()()
    pump.receive(tablet.to_line())
    tablet.receive(pump.to_line())
    assert tablet.established
    assert not pump.established, "the pump has not seen a certificate yet, and the tablet cannot know"


def test_bytes_may_come_one_by_one(clinic: Clinic) -> None:
    tablet, pump = clinic.tablet()(), clinic.pump()()
    tablet.send(b"hello")
    heard = b""
    for _ in range(4):
        for here, there in ((tablet, pump), (pump, tablet)):
            for byte in here.to_line():
                heard += there.receive(bytes([byte]))
    assert heard == b"hello"


def test_what_was_queued_together_is_one_record_and_costs_22_bytes(clinic: Clinic) -> None:
    tablet, pump = opened(clinic)
    for part in (b"one", b"two", b"three"):
        tablet.send(part)
    line = tablet.to_line()
    assert len(line) == len(b"onetwothree") + OVERHEAD
    assert pump.receive(line) == b"onetwothree"
    tablet.send(bytes(RECORD + 1))
    assert len(tablet.to_line()) == RECORD + 1 + 2 * OVERHEAD


def test_a_slow_line_gets_small_records() -> None:
    assert [record_for(baud) for baud in (300, 1_200, 9_600, 19_200, 115_200)] == [256, 256, 1_920, 3_840, RECORD]


def test_the_double_costs_the_line_as_much_as_the_real_session(clinic: Clinic) -> None:
    lengths: list[list[int]] = []
    for tablet, pump in (
        (clinic.tablet()(), clinic.pump()()),
        (PlainSession("clinician", "tablet", opens=True), PlainSession.pump()),
    ):
        flights = []
        for here, there in ((tablet, pump), (pump, tablet), (tablet, pump)):
            flights.append(here.to_line())
            there.receive(flights[-1])
        tablet.send(bytes(100))
        data = tablet.to_line()
        tablet.close()
        lengths.append([*map(len, flights), len(data), len(tablet.to_line())])
    real, double = lengths
    assert double == [*FLIGHTS, 100 + OVERHEAD, ALERT]
    assert double[3:] == real[3:]
    for ours, theirs in zip(double[:3], real[:3], strict=True):
        assert abs(ours - theirs) <= 16, (double, real)


def test_goodbye_comes_after_what_was_queued_and_is_no_error(clinic: Clinic) -> None:
    tablet, pump = opened(clinic)
    tablet.send(b"last words")
    tablet.close()
    assert pump.receive(tablet.to_line()) == b"last words"
    assert pump.closed
    with pytest.raises(SessionRefused, match="has ended") as refused:
        pump.receive(b"more")
    assert refused.value.code == "closed"
    tablet.send(b"nobody hears this")
    assert tablet.to_line() == b""


def test_an_end_that_closes_before_the_handshake_has_nothing_to_say(clinic: Clinic) -> None:
    tablet = clinic.tablet()()
    tablet.close()
    assert tablet.to_line() == b""


@pytest.mark.parametrize(
    ("tablet", "pump", "who"),
    [("handset", SERIAL, ""), ("tablet", "communicator", "tablet"), ("communicator", SERIAL, "nobody")],
)
def test_only_the_roles_that_belong_together_come_together(clinic: Clinic, tablet: str, pump: str, who: str) -> None:
    ends = clinic.tablet(tablet)(), clinic.pump(pump)()
    if who == "nobody":
        exchange(*ends)
        assert not ends[1].established, "two that are opened wait for each other"
    elif who:
        with pytest.raises(SessionRefused, match="is the communicator") as refused:
            exchange(*ends)
        assert refused.value.code == "role"
    else:
        exchange(*ends)
        assert ends[1].peer is not None
        assert ends[1].peer.role == "handset"


def test_a_certificate_of_another_use_than_its_place_is_refused(clinic: Clinic) -> None:
    """A clinician's certificate in a pump's place: stolen from a tablet, it opens no pump of the thief's."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(clinic.root / "tablet" / "device.pem", clinic.root / "tablet" / "device.key")
    context.set_alpn_protocols(["cisterna/1"])
    there, back = ssl.MemoryBIO(), ssl.MemoryBIO()
    thief = context.wrap_bio(there, back, server_side=True)
    tablet = clinic.tablet()()
    there.write(tablet.to_line())
    with pytest.raises(ssl.SSLWantReadError):
        thief.do_handshake()
    with pytest.raises(SessionRefused, match="another use") as refused:
        tablet.receive(back.read())
    assert refused.value.code == "role"


def test_an_expired_handset_is_refused_and_an_expired_clinician_known_as_such(clinic: Clinic) -> None:
    tablet, pump = opened(clinic)
    assert (tablet.standing, pump.standing) == ("good", "good")
    now = clinic.now
    try:
        clinic.pass_days(400)
        assert (tablet.standing, pump.standing) == ("expired", "expired")
        with pytest.raises(SessionRefused, match="handset") as refused:
            exchange(clinic.tablet("handset")(), clinic.pump()())
        assert refused.value.code == "expired"
    finally:
        clinic.now = now


@pytest.mark.parametrize("end", ["pump", "tablet"])
def test_a_handshake_without_end_is_stopped(clinic: Clinic, end: str) -> None:
    session = clinic.pump()() if end == "pump" else clinic.tablet()()
    assert bool(session.to_line()) == (end == "tablet")
    kind = b"\x01" if end == "pump" else b"\x02"
    message = kind + (60_000).to_bytes(3, "big") + bytes(60_000)
    records = [message[at : at + 1_000] for at in range(0, len(message), 1_000)]
    fed, code = 0, ""
    for record in records:
        fed += len(record) + 5
        try:
            session.receive(b"\x16\x03\x01" + len(record).to_bytes(2, "big") + record)
        except SessionRefused as refused:
            code = refused.code
            break
    assert code in ("too_long", "not_tls")
    assert fed <= HANDSHAKE_LIMIT + 1_005


def test_an_endless_record_after_the_handshake_is_stopped_at_its_header(clinic: Clinic) -> None:
    _, pump = opened(clinic)
    with pytest.raises(SessionRefused) as refused:
        pump.receive(b"\x17\x03\x03\xff\xff")
    assert refused.value.code == "too_long"


def test_records_that_were_never_sent_are_refused(clinic: Clinic) -> None:
    _, pump = opened(clinic)
    with pytest.raises(SessionRefused) as refused:
        pump.receive(b"\x17\x03\x03\x00\x20" + os.urandom(32))
    assert refused.value.code == "altered"
    alert = pump.to_line()
    assert alert, "the other end is told"
    assert pump.to_line() == b""


def test_whatever_speaks_something_else_is_refused_at_its_first_bytes(clinic: Clinic) -> None:
    for said in (b"GET / HTTP/1.1\r\n\r\n", b"cisterna development session 1\n", b"\x00" * 64, b"\xff" * 64):
        with pytest.raises(SessionRefused) as refused:
            clinic.pump()().receive(said)
        assert refused.value.code in ("not_tls", "version"), said


def test_after_a_refusal_nothing_is_heard_and_nothing_said(clinic: Clinic) -> None:
    pump = clinic.pump()()
    with pytest.raises(SessionRefused):
        pump.receive(b"GET / HTTP/1.1\r\n\r\n")
    pump.to_line()
    pump.send(b"x")
    assert pump.to_line() == b""
    with pytest.raises(SessionRefused, match="ended"):
        pump.receive(clinic.tablet()().to_line())
