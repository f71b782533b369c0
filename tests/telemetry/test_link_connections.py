"""How links fail, one regression each: restarts, late and doubled frames, half-open connections."""

from __future__ import annotations

from pump_core.clocks import LineTime
from telemetry import framing
from telemetry.link import Closed, Link, LinkLimits, Opened, Received
from telemetry.link.frames import Ack, Bare, Data, Frame, Kind, pack, unpack
from tests.telemetry.lossy_line import Faults, World, payloads_of

LIMITS = LinkLimits.for_baud(115_200)
NOW = LineTime(1_000)


def bytes_of(*frames: Frame) -> bytes:
    return b"".join(framing.encode(pack(frame)) for frame in frames)


def frames_of(data: bytes) -> list[Frame]:
    frames = [unpack(payload) for payload in payloads_of(data)]
    assert None not in frames
    return [frame for frame in frames if frame is not None]


def data(connection: int, sequence: int, content: bytes, number: int | None = None) -> Data:
    return Data(connection, sequence, sequence if number is None else number, 0, 65_535, content)


def serving(connection: int) -> Link:
    link = Link.responder(LIMITS)
    link.receive(bytes_of(Bare(Kind.OPEN, connection)), NOW)
    assert frames_of(link.bytes_to_send(NOW)) == [Bare(Kind.OPENED, connection)]
    assert link.receive(bytes_of(data(connection, 0, b"first")), NOW) == [
        Opened(connection),
        Received(b"first"),
    ]
    link.bytes_to_send(NOW)
    return link


def connected() -> World:
    world = World()
    world.tablet.say(b"one")
    world.run(300)
    assert world.tablet.connection == world.pump.connection is not None
    return world


def test_the_first_message_of_a_restarted_sender_is_never_taken_for_a_duplicate() -> None:
    world = connected()
    old = world.tablet.connection
    world.restart_tablet()
    world.tablet.say(b"one")
    world.run(2_000)
    new = world.tablet.connection
    assert new not in (old, None)
    assert world.pump.got[new or 0] == b"one"
    assert world.pump.connection == new


def test_a_restarted_pump_resets_the_old_connection_and_serves_a_new_one() -> None:
    world = connected()
    world.restart_pump()
    world.tablet.say(b"two")
    world.run(1_000)
    assert isinstance(world.tablet.events[-1], Closed)
    assert "restarted" in world.tablet.events[-1].reason
    world.restart_tablet()
    world.tablet.say(b"three")
    world.run(1_000)
    assert world.pump.got[world.tablet.connection or 0] == b"three"


def test_a_pump_that_died_after_it_acknowledged_is_found_out_although_nothing_is_under_way() -> None:
    world = connected()
    world.run(500)
    assert world.tablet.link.outstanding() == 0
    world.restart_pump()
    world.run(2_500)
    assert isinstance(world.tablet.events[-1], Closed)


def test_a_late_or_doubled_open_of_an_older_connection_does_not_kill_the_current_one() -> None:
    link = serving(1)
    link.receive(bytes_of(Bare(Kind.OPEN, 2)), NOW)
    assert link.receive(bytes_of(data(2, 0, b"new")), NOW) == [
        Closed("the other end opened a new connection"),
        Opened(2),
        Received(b"new"),
    ]
    link.bytes_to_send(NOW)
    assert link.receive(bytes_of(Bare(Kind.OPEN, 1), data(1, 0, b"first"), Bare(Kind.OPEN, 1)), NOW) == []
    assert frames_of(link.bytes_to_send(NOW)) == [Bare(Kind.RESET, 1)]
    assert link.receive(bytes_of(data(2, 1, b" more")), NOW) == [Received(b" more")]


def test_an_open_out_of_a_buffer_that_no_data_follows_does_not_kill_the_current_connection() -> None:
    link = serving(1)
    assert link.receive(bytes_of(Bare(Kind.OPEN, 77)), NOW) == []
    assert link.connection == 1
    assert link.receive(bytes_of(data(1, 1, b" more")), NOW) == [Received(b" more")]


def test_a_doubled_open_of_the_current_connection_is_answered_again_and_resets_nothing() -> None:
    link = serving(5)
    assert link.receive(bytes_of(Bare(Kind.OPEN, 5)), NOW) == []
    assert frames_of(link.bytes_to_send(NOW)) == [Bare(Kind.OPENED, 5)]
    assert link.receive(bytes_of(data(5, 0, b"first")), NOW) == []
    assert link.counters.duplicates == 1
    assert link.receive(bytes_of(data(5, 1, b" more")), NOW) == [Received(b" more")]


def test_a_reset_or_close_of_another_connection_acts_on_nothing() -> None:
    link = serving(5)
    assert link.receive(bytes_of(Bare(Kind.RESET, 4), Bare(Kind.CLOSE, 6)), NOW) == []
    assert link.bytes_to_send(NOW) == b""
    assert link.connection == 5
    assert isinstance(link.receive(bytes_of(Bare(Kind.RESET, 5)), NOW)[0], Closed)
    assert link.bytes_to_send(NOW) == b""


def test_a_late_and_doubled_reset_leaves_no_end_out_of_step() -> None:
    world = connected()
    old = world.tablet.connection or 0
    world.restart_tablet()
    world.run(500)
    world.tablet.say(b"fresh")
    for _ in range(3):
        world.to_pump.put(bytes_of(Bare(Kind.RESET, old)), world.now)
        world.to_tablet.put(bytes_of(Bare(Kind.RESET, old)), world.now)
    world.run(2_000)
    assert world.tablet.connection == world.pump.connection is not None
    assert world.pump.got[world.pump.connection] == b"fresh"


def test_data_of_an_unknown_connection_is_answered_by_a_reset_that_names_it() -> None:
    link = Link.responder(LIMITS)
    assert link.receive(bytes_of(data(9, 3, b"?")), NOW) == []
    assert frames_of(link.bytes_to_send(NOW)) == [Bare(Kind.RESET, 9)]


def test_a_flood_of_unknown_connections_costs_a_bounded_answer() -> None:
    link = Link.responder(LIMITS)
    for connection in range(5_000):
        link.receive(bytes_of(data(connection, 0, b"?"), Bare(Kind.OPEN, 10_000 + connection)), NOW)
    assert len(frames_of(link.bytes_to_send(NOW))) <= 64


def test_a_lost_answer_makes_the_repetition_a_duplicate_and_not_a_second_delivery() -> None:
    link = serving(5)
    for number in range(1, 4):
        events = link.receive(bytes_of(data(5, 1, b"once", number)), NOW)
        assert events == ([Received(b"once")] if number == 1 else [])
        answer = frames_of(link.bytes_to_send(NOW))
        assert answer == [Ack(5, 2, number, 0)]


def test_a_damaged_frame_changes_nothing_for_those_that_follow() -> None:
    link = serving(5)
    good = bytes_of(data(5, 1, b"kept"))
    for at in range(1, len(good) - 1):
        damaged = bytearray(good)
        damaged[at] ^= 0x10
        assert link.receive(bytes(damaged), NOW) == []
    assert link.receive(good, NOW) == [Received(b"kept")]


def test_frames_fed_byte_by_byte_are_the_same_frames() -> None:
    link = serving(5)
    stream = bytes_of(data(5, 1, b"ab"), data(5, 2, b"cd"))
    events = [event for byte in stream for event in link.receive(bytes([byte]), NOW)]
    assert events == [Received(b"ab"), Received(b"cd")]


def test_an_answer_that_claims_more_than_was_sent_is_ignored() -> None:
    world = connected()
    connection = world.tablet.connection or 0
    world.tablet.say(b"not yet there")
    world.tablet.link.bytes_to_send(world.now)
    lie = Ack(connection, 9_000, 0, 2**64 - 1)
    assert world.tablet.link.receive(bytes_of(lie), world.now) == []
    assert world.tablet.link.outstanding() == len(b"not yet there")


def test_a_frame_of_another_version_or_of_no_kind_is_counted_and_dropped() -> None:
    link = serving(5)
    for payload in (
        b"\x23\x00\x00\x00\x05",
        b"\x13\x00",
        b"\x11\x00\x00\x00\x05extra",
        b"?",
        b"\x14" + bytes(30),
    ):
        assert link.receive(framing.encode(payload), NOW) == []
    assert link.counters.unreadable == 5
    assert link.connection == 5


def test_closing_tells_the_other_end_and_the_responder_listens_again() -> None:
    world = connected()
    world.pump.link.close(world.now)
    world.run(500)
    assert world.tablet.events[-1] == Closed("the other end closed the connection")
    world.restart_tablet()
    world.tablet.say(b"again")
    world.run(1_000)
    assert world.pump.got[world.tablet.connection or 0] == b"again"


def test_a_close_that_is_lost_is_found_out_with_the_next_data() -> None:
    world = connected()
    world.set_faults(Faults(cut=True))
    world.pump.link.close(world.now)
    world.flush()
    world.set_faults(Faults())
    world.tablet.say(b"anybody?")
    world.run(1_000)
    assert isinstance(world.tablet.events[-1], Closed)


def test_a_connection_closed_before_its_opening_was_answered_is_refused_and_not_opened_for_ever() -> None:
    link = serving(5)
    link.close(NOW)
    link.bytes_to_send(NOW)
    link.receive(bytes_of(Bare(Kind.OPEN, 5)), NOW)
    assert frames_of(link.bytes_to_send(NOW)) == [Bare(Kind.RESET, 5)]


def test_a_responder_without_a_connection_sends_nothing_of_what_it_is_given() -> None:
    link = Link.responder(LIMITS)
    link.send(b"to nobody")
    assert link.outstanding() == 0
    assert link.bytes_to_send(NOW) == b""
    link.receive(bytes_of(Bare(Kind.OPEN, 5), data(5, 0, b"hello")), NOW)
    assert not any(isinstance(frame, Data) for frame in frames_of(link.bytes_to_send(NOW)))


def test_an_initiator_that_is_closed_stays_closed_and_sends_nothing() -> None:
    world = connected()
    world.tablet.link.close(world.now)
    connection = world.tablet.connection or 0
    assert frames_of(world.tablet.link.bytes_to_send(world.now)) == [Bare(Kind.CLOSE, connection)]
    world.tablet.link.send(b"too late")
    assert world.tablet.link.bytes_to_send(LineTime(world.now.ms + 9_999)) == b""
    assert world.tablet.link.deadline() is None


def test_an_end_that_hears_its_own_frames_back_takes_none_of_them() -> None:
    link = Link.initiator(3, LIMITS)
    link.send(b"echo?")
    for step in range(20):
        now = LineTime(1_000 + step * 500)
        assert link.receive(link.bytes_to_send(now), now) == []


def test_the_opening_is_repeated_at_least_once_a_second_until_it_is_answered() -> None:
    link = Link.initiator(3, LIMITS)
    now = NOW
    for _ in range(20):
        assert frames_of(link.bytes_to_send(now)) == [Bare(Kind.OPEN, 3)]
        assert link.bytes_to_send(now) == b""
        deadline = link.deadline()
        assert deadline is not None
        assert 0 < deadline.since(now).ms <= 1_000
        now = deadline


def test_a_gap_is_told_ahead_of_the_data_that_goes_the_other_way() -> None:
    link = serving(5)
    link.send(b"to the tablet")
    assert link.receive(bytes_of(data(5, 2, b"behind a gap")), NOW) == []
    told, sent = frames_of(link.bytes_to_send(NOW))
    assert told == Ack(5, 1, 2, 0b1)
    assert isinstance(sent, Data)


def test_a_fragment_doubled_behind_a_gap_is_held_once_and_counted() -> None:
    link = serving(5)
    for number in (2, 3):
        assert link.receive(bytes_of(data(5, 2, b" c", number)), NOW) == []
    assert link.counters.duplicates == 1
    assert link.receive(bytes_of(data(5, 1, b"b")), NOW) == [Received(b"b c")]
