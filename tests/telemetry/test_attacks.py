"""Attacks: each is refused and counted, the pump is what it was, and a rightful tablet gets through afterwards."""

from __future__ import annotations

import random
import ssl
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pump_core.record import Record
from telemetry import framing
from telemetry.backend.checkpoint import Checkpoint
from telemetry.identity.credentials import LOOKED_AT_EVERY
from telemetry.identity.refusals import Refusals
from telemetry.link.frames import Bare, Data, Frame, Kind
from telemetry.messages.codec import Envelope, encode, stage_bytes
from telemetry.messages.hello import Ping, Pong, Unwelcome, Welcome
from telemetry.messages.programming import AskOutcome, Echo, Fault, Outcome, Stage, StopNow
from telemetry.messages.reading import Interrogate, Interrogation
from telemetry.responder import UNTAKEN_LIMIT
from telemetry.session import Session
from telemetry.wire_events import Connected, Lost, Refused, Unanswered
from tests.telemetry.backend.bench_pump import SERIAL, USER, Bench, hello, ident
from tests.telemetry.clinic import Clinic
from tests.telemetry.stranger import STEP, Stranger, Tamper, raw_client
from tests.telemetry.two_ends import TwoEnds

pytestmark = pytest.mark.attack


class Ward:
    """A pump in a clinic, the tablet it belongs to, and what the pump counted and logged of refusals."""

    def __init__(self, root: Path) -> None:
        self.clinic = Clinic(root / "clinic")
        self.bench = Bench(root / "pump")
        self.log: list[str] = []
        self.memory = self._memory()

    def ends(self, tablet: Callable[[], Session] | None = None, pump: Callable[[], Session] | None = None) -> TwoEnds:
        """Tablet and pump on a line, with these sessions in place of the rightful ones."""
        made = TwoEnds(
            self.bench.pump,
            hello(),
            tablet_session=tablet or self.clinic.tablet(),
            pump_session=pump or self.clinic.pump(),
        )
        made.pump.refusals = Refusals(self.log.append)
        return made

    def stranger(self) -> tuple[TwoEnds, Stranger]:
        """Somebody at the pump, and the line on which the rightful tablet may come later."""
        ends = self.ends()
        return ends, Stranger(ends.pump, ends.now)

    def refused(self, ends: TwoEnds, code: str) -> None:
        """The pump refused for this reason and no other, said so, and is what it was."""
        assert set(ends.pump.refusals.counts) == {code}
        assert any(f"refused {code} " in line for line in self.log)
        self.unchanged()

    def unchanged(self) -> None:
        """The pump is what it was."""
        assert self._memory() == self.memory

    def rightful(self, ends: TwoEnds, after: Stranger | None = None) -> None:
        """The tablet that belongs here connects and reads."""
        ends.now = after.now if after else ends.now
        ends.connect()
        assert isinstance(ends.reply(Interrogate(events=0)), Interrogation)

    def _memory(self) -> Checkpoint:
        return self.bench.pump.machine().checkpoint()


@pytest.fixture
def ward(tmp_path: Path) -> Iterator[Ward]:
    made = Ward(tmp_path)
    yield made
    made.bench.pump.close()


def harm(ward: Ward) -> tuple[Record, ...]:
    """All that would change the pump."""
    proposal = ward.bench.refill(100)
    return (
        Stage(command_id=ident(1), staged=stage_bytes(proposal), user=USER),
        ward.bench.commit_of(1, proposal),
        StopNow(command_id=ident(2), serial=SERIAL, user=USER),
    )


def names(answers: list[Record]) -> list[str]:
    return [answer.code if isinstance(answer, Fault | Unwelcome) else type(answer).__name__ for answer in answers]


def test_no_certificate_no_session(ward: Ward) -> None:
    ends, thief = ward.stranger()
    thief.handshake(raw_client(None))
    thief.listen()
    assert thief.complaint == "TLSV13_ALERT_CERTIFICATE_REQUIRED"
    assert thief.closed
    ward.refused(ends, "no_certificate")
    ward.rightful(ends, thief)


def test_what_is_said_along_with_a_handshake_that_fails_is_not_heard(ward: Ward) -> None:
    """TLS lets the opening end speak before the other has judged its certificate."""
    ends, thief = ward.stranger()
    inbox, outbox = ssl.MemoryBIO(), ssl.MemoryBIO()
    tls = raw_client(None).wrap_bio(inbox, outbox)
    with pytest.raises(ssl.SSLWantReadError):
        tls.do_handshake()
    inbox.write(thief.say(outbox.read()))
    tls.do_handshake()
    for number, message in enumerate((hello(), *harm(ward))):
        tls.write(encode(Envelope(number, message)))
    thief.say(outbox.read())
    ward.refused(ends, "no_certificate")


def test_a_certificate_of_another_authority_is_refused(ward: Ward, tmp_path: Path) -> None:
    other = Clinic(tmp_path / "other")
    ends, thief = ward.stranger()
    thief.handshake(raw_client(other.root / "tablet"))
    thief.listen()
    assert thief.complaint == "TLSV1_ALERT_UNKNOWN_CA"
    ward.refused(ends, "wrong_authority")
    ward.rightful(ends, thief)


def test_a_certificate_that_a_device_signed_is_none(ward: Ward) -> None:
    """The chain has one level: a stolen device key makes no authority."""
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import Encoding, load_pem_private_key

    stolen = ward.clinic.root / "tablet"
    signer = x509.load_pem_x509_certificate((stolen / "device.pem").read_bytes())
    key = load_pem_private_key((stolen / "device.key").read_bytes(), None)
    assert isinstance(key, Ed25519PrivateKey)
    forged = x509.CertificateBuilder(
        signer.subject, signer.subject, key.public_key(), 1, signer.not_valid_before_utc, signer.not_valid_after_utc
    )
    for extension in signer.extensions:
        forged = forged.add_extension(extension.value, extension.critical)
    chain = forged.sign(key, None).public_bytes(Encoding.PEM) + (stolen / "device.pem").read_bytes()
    fake = ward.clinic.root / "fake"
    fake.mkdir()
    (fake / "device.pem").write_bytes(chain)
    (fake / "device.key").write_bytes((stolen / "device.key").read_bytes())
    ends, thief = ward.stranger()
    thief.handshake(raw_client(fake))
    ward.refused(ends, "wrong_authority")


def test_an_expired_clinician_reads_and_stops_and_programs_nothing(ward: Ward) -> None:
    ends = ward.ends()
    ends.connect()
    ward.clinic.pass_days(400)
    ends.tablet._session = None if ends.tablet._session is None else _trusting(ends.tablet._session)
    assert isinstance(ends.reply(Interrogate(events=0)), Interrogation)
    stage, commit, stop = harm(ward)
    for message in (stage, commit):
        refused = ends.reply(message)
        assert isinstance(refused, Fault)
        assert refused.code == "expired"
    ward.refused(ends, "expired")
    done = ends.reply(stop)
    assert isinstance(done, Outcome)
    assert done.state == "done"


def _trusting(session: Session) -> Session:
    """The tablet's side asks in spite of a pump whose certificate has expired too."""

    class Trusting:
        standing = "good"

        def __getattr__(self, name: str) -> object:
            return getattr(session, name)

    return Trusting()  # type: ignore[return-value]  # all else is the session's


def test_what_a_clinician_staged_falls_with_a_session_that_a_revocation_ends(ward: Ward) -> None:
    ends = ward.ends()
    ends.connect()
    ends.tapes.excuse("unanswered")
    assert isinstance(ends.reply(harm(ward)[0]), Echo)
    ward.clinic.revoke("tablet", SERIAL)
    ward.clinic.now = ward.clinic.now + LOOKED_AT_EVERY
    ends.run(3_000)
    assert ends.pump.refusals.counts["revoked"] >= 1
    assert ward.bench.ask(1).state == "never_seen"


def test_who_asks_on_and_takes_no_answers_is_parted_from_before_they_pile_up(ward: Ward) -> None:
    ends, thief = ward.stranger()
    ends.tapes.excuse("unanswered")
    tls = thief.handshake(raw_client(ward.clinic.root / "tablet"))
    assert isinstance(thief.ask(hello())[0], Welcome)
    most = 0
    for number in range(40):
        for _ in range(100):
            tls.write(encode(Envelope(number, Interrogate(events=0))))
        thief.ask_on()
        most = max(most, ends.pump._link.outstanding())
    ward.refused(ends, "deaf")
    assert UNTAKEN_LIMIT // 2 < most <= UNTAKEN_LIMIT + 16_384, "what waits, and the records around it"
    ward.rightful(ends, thief)


def test_a_revoked_clinician_gets_no_session_and_loses_an_open_one(ward: Ward) -> None:
    ends = ward.ends()
    ward.rightful(ends)
    ends.tapes.excuse("unanswered")
    ward.clinic.revoke("tablet", SERIAL)
    ward.clinic.now = ward.clinic.now + LOOKED_AT_EVERY
    token = ends.ask(StopNow(command_id=ident(2), serial=SERIAL, user=USER))
    ends.run(3_000)
    assert ends.said(Unanswered) == [Unanswered(token)]
    assert {event.code for event in ends.events if isinstance(event, Refused)} == {"revoked"}
    assert len(ends.said(Connected)) == 1
    ward.refused(ends, "revoked")
    assert ends.pump.refusals.counts["revoked"] > 1
    assert len(ward.log) == 1, "a minute has not passed: it is counted and not said again"


def test_an_old_list_does_not_bring_a_revoked_clinician_back(ward: Ward) -> None:
    old = (ward.clinic.root / SERIAL / "revoked.crl").read_bytes()
    ward.clinic.revoke("tablet", SERIAL)
    ends = ward.ends()
    ends.run(500)
    (ward.clinic.root / SERIAL / "revoked.crl").write_bytes(old)
    ends.run(3_000)
    assert not ends.said(Connected)
    ward.refused(ends, "revoked")


@pytest.mark.parametrize("claims", ["handset", "clinician"])
def test_a_patients_handset_programs_nothing_whatever_it_claims(ward: Ward, claims: str) -> None:
    ward.clinic.issue("handset", "handset")
    ends, patient = ward.stranger()
    patient.handshake(raw_client(ward.clinic.root / "handset"))
    assert names(patient.ask(hello(role=claims))) == (["Welcome"] if claims == "handset" else ["role"])
    assert names(patient.ask(*harm(ward), Interrogate(events=3))) == ["role"] * 4
    ward.refused(ends, "role")
    assert ends.pump.refusals.counts["role"] == 4


@pytest.mark.parametrize("role", ["pump", "communicator"])
def test_another_device_of_the_clinic_is_no_programmer(ward: Ward, role: str) -> None:
    ward.clinic.issue("pump" if role == "pump" else "communicator", "OTHER1")
    ends, thief = ward.stranger()
    thief.handshake(raw_client(ward.clinic.root / "OTHER1"))
    ward.refused(ends, "role")
    assert thief.closed


def test_recorded_bytes_replayed_do_nothing(ward: Ward) -> None:
    ends = ward.ends()
    recorded = Tamper(ends.to_pump, lambda frame: [frame])
    proposal = ward.bench.refill(100)
    ends.reply(Stage(command_id=ident(1), staged=stage_bytes(proposal), user=USER))
    done = ends.reply(ward.bench.commit_of(1, proposal))
    assert isinstance(done, Outcome)
    assert done.state == "done"
    ward.memory = ward.bench.pump.machine().checkpoint()
    script = list(recorded.seen)

    recorded.inject(ends.now, *script)  # into the session itself
    ends.run(3_000)
    ward.unchanged()
    assert not ends.said(Lost)

    ends.tablet.leave(ends.now)  # after it, frame by frame
    ends.run(200)
    recorded.inject(ends.now, *script)
    ends.run(3_000)
    ward.unchanged()

    stream = {frame.offset: frame.data for frame in script if isinstance(frame, Data) and frame.data}
    thief = Stranger(ends.pump, ends.now)  # and on a connection of its own
    thief.say(b"".join(stream[at] for at in sorted(stream)))
    assert thief.closed
    ward.unchanged()
    assert sum(ends.pump.refusals.counts.values()) >= 1


@pytest.mark.parametrize("side", ["to the tablet", "to the pump"])
def test_a_man_in_the_middle_with_an_authority_of_his_own_convinces_neither(
    ward: Ward, tmp_path: Path, side: str
) -> None:
    other = Clinic(tmp_path / "other")
    if side == "to the tablet":
        ends = ward.ends(pump=other.pump())
        ends.run(3_000)
        assert {event.code for event in ends.events if isinstance(event, Refused)} == {"wrong_authority"}
        assert set(ends.pump.refusals.counts) == {"wrong_authority"}, "the tablet says why"
    else:
        ends, thief = ward.stranger()
        thief.handshake(raw_client(other.root / "tablet"))
        ward.refused(ends, "wrong_authority")
    assert not ends.said(Connected)
    ward.unchanged()


@pytest.mark.parametrize("direction", ["to pump", "to tablet"])
@pytest.mark.parametrize("nth", [1, 2, 3, 5, 7])
def test_a_byte_altered_on_the_way_ends_a_session_and_never_more(ward: Ward, direction: str, nth: int) -> None:
    ends = ward.ends()
    wire = ends.to_pump if direction == "to pump" else ends.to_tablet
    count = 0

    def alter(frame: Frame) -> list[Frame]:
        nonlocal count
        if isinstance(frame, Data) and frame.data:
            count += 1
            if count == nth:
                flipped = bytearray(frame.data)
                flipped[len(flipped) // 2] ^= 0x40
                return [frame._replace(data=bytes(flipped))]
        return [frame]

    Tamper(wire, alter)
    proposal = ward.bench.refill(100)
    command = Stage(command_id=ident(1), staged=stage_bytes(proposal), user=USER)
    assert isinstance(ends.reply(command, 60_000), Echo)
    token = ends.ask(ward.bench.commit_of(1, proposal))
    settled = lambda: ends.reply_to(token) is not None or Unanswered(token) in ends.events  # noqa: E731
    ends.run(30_000, settled)
    outcome = ends.reply(AskOutcome(command_id=ident(1)), 60_000)
    assert isinstance(outcome, Outcome)
    if outcome.state == "staged":
        outcome = ends.reply(ward.bench.commit_of(1, proposal))
        assert isinstance(outcome, Outcome)
    assert outcome.state == "done"
    assert ward.bench.pump.machine().engine.state.revision == ward.memory.state[1] + 1
    assert count >= nth, "the byte was altered"
    assert len(ends.said(Lost)) == 1
    assert len(ends.said(Connected)) <= 2


@pytest.mark.parametrize("kind", [Kind.RESET, Kind.CLOSE])
def test_a_forged_frame_with_a_good_crc_ends_a_session_and_never_more(ward: Ward, kind: Kind) -> None:
    ends = ward.ends()
    ends.connect()
    proposal = ward.bench.refill(100)
    ends.reply(Stage(command_id=ident(1), staged=stage_bytes(proposal), user=USER))
    tamper = Tamper(ends.to_pump, lambda frame: [frame])
    connection = ends.pump._link.connection
    assert connection is not None
    token = ends.ask(ward.bench.commit_of(1, proposal))
    ends.run(1)
    tamper.inject(ends.now, Bare(kind, connection))
    ends.run(20_000, lambda: ends.reply_to(token) is not None or Unanswered(token) in ends.events)
    outcome = ends.reply(AskOutcome(command_id=ident(1)))
    assert isinstance(outcome, Outcome)
    assert outcome.state in ("staged", "done")
    final = ends.reply(ward.bench.commit_of(1, proposal))
    assert isinstance(final, Outcome)
    assert final.state == "done"
    assert ward.bench.pump.machine().engine.state.revision == ward.memory.state[1] + 1


def test_a_forged_busy_frame_does_not_part_a_tablet_from_an_open_session(ward: Ward) -> None:
    ends = ward.ends()
    ends.connect()
    connection = ends.pump._link.connection
    assert connection is not None
    Tamper(ends.to_tablet, lambda frame: [frame]).inject(ends.now, Bare(Kind.BUSY, connection))
    assert isinstance(ends.reply(Interrogate(events=0)), Interrogation)
    assert not ends.said(Refused)
    assert not ends.said(Lost)


def test_forged_data_with_a_good_crc_ends_a_session_and_the_tablet_comes_back(ward: Ward) -> None:
    ends = ward.ends()
    ends.connect()
    tamper = Tamper(ends.to_pump, lambda frame: [frame])
    ends.reply(Interrogate(events=0))
    for size in (1, 5, 60, 240):
        last = [frame for frame in tamper.seen if isinstance(frame, Data)][-1]
        after, noise = last.offset + len(last.data), random.Random(size).randbytes(size)
        forged = last._replace(number=last.number + 1, offset=after, data=noise)
        tamper.inject(ends.now, forged)
        assert isinstance(ends.reply(Interrogate(events=0)), Interrogation)
    ward.unchanged()
    assert set(ends.pump.refusals.counts) <= {"altered", "too_long"}
    assert len(ends.said(Lost)) >= 3


def test_tls_1_2_is_not_spoken(ward: Ward) -> None:
    ends, thief = ward.stranger()
    thief.handshake(raw_client(ward.clinic.root / "tablet", version=ssl.TLSVersion.TLSv1_2))
    assert thief.complaint == "TLSV1_ALERT_PROTOCOL_VERSION"
    ward.refused(ends, "version")


def test_another_protocol_inside_tls_is_not_spoken(ward: Ward) -> None:
    ends, thief = ward.stranger()
    thief.handshake(raw_client(ward.clinic.root / "tablet", alpn="cisterna/0"))
    ward.refused(ends, "version")


def test_an_older_protocol_is_not_agreed_on(ward: Ward) -> None:
    ends, tablet = ward.stranger()
    tablet.handshake(raw_client(ward.clinic.root / "tablet"))
    answers = tablet.ask(hello(protocol_lowest=0, protocol_highest=0), *harm(ward))
    assert names(answers) == ["protocol", "greeting_first", "greeting_first", "greeting_first"]
    ward.unchanged()
    assert isinstance(tablet.ask(hello(protocol_lowest=0, protocol_highest=9))[0], Welcome)
    assert isinstance(tablet.ask(Ping())[0], Pong)
    assert not ends.pump.refusals.counts


def test_a_flood_of_strangers_leaves_nothing_behind_and_lets_the_tablet_in(ward: Ward) -> None:
    ends, thief = ward.stranger()
    rng = random.Random(11)
    thief.say(b"x")
    tracemalloc.start()
    try:
        _flood(thief, rng, 40)
        before = tracemalloc.get_traced_memory()[0]
        _flood(thief, rng, 200)
        grown = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
    assert grown < 131_072
    assert sum(ends.pump.refusals.counts.values()) >= 100
    assert len(ward.log) <= 2 * len(ends.pump.refusals.counts), "the log is not flooded"
    ward.unchanged()
    ward.rightful(ends, thief)


def _flood(thief: Stranger, rng: random.Random, count: int) -> None:
    for _ in range(count):
        thief.open()
        thief.link.send(rng.choice((rng.randbytes(40), b"\x16\x03\x01\x40\x00" + rng.randbytes(300))))
        for _ in range(3):
            thief.now = thief.now + STEP
            thief.pump.receive(thief.link.bytes_to_send(thief.now), thief.now)
            thief.link.receive(thief.pump.bytes_to_send(thief.now), thief.now)


def test_frames_without_end_take_no_memory(ward: Ward) -> None:
    ends, thief = ward.stranger()
    endless = b"\x01" * 65_536
    tracemalloc.start()
    try:
        for _ in range(40):
            ends.pump.receive(endless, thief.now)
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert held < 65_536
    ends.pump.receive(b"\x00" + framing.encode(b"\xff" * 500), thief.now)
    ward.unchanged()
    ward.rightful(ends, thief)


def test_a_handshake_without_end_is_ended(ward: Ward) -> None:
    ends, thief = ward.stranger()
    hello_without_end = b"\x01" + (60_000).to_bytes(3, "big") + bytes(60_000)
    for at in range(0, 20_000, 1_000):
        thief.say(b"\x16\x03\x01\x03\xe8" + hello_without_end[at : at + 1_000])
        if thief.closed:
            break
    assert thief.closed
    assert set(ends.pump.refusals.counts) <= {"too_long", "not_tls"}
    ward.unchanged()
    ward.rightful(ends, thief)
