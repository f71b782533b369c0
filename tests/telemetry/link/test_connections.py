"""How links fail, one regression each: restarts, late and doubled frames, half-open connections."""

from __future__ import annotations

from pump_core.clocks import LineTime
from telemetry import framing
from telemetry.coding.reading import LineReader
from telemetry.link import Busy, Closed, Link, LinkLimits, Opened, Received
from telemetry.link.frames import (
    ALL_CAME,
    Ack,
    Addressee,
    Answer,
    Bare,
    Data,
    Frame,
    Kind,
    Open,
    pack,
    unpack,
    with_evidence,
)
from telemetry.link.limits import WINDOW_BYTES
from tests.telemetry.lossy_line import Faults, World, payloads_of

LIMITS = LinkLimits.for_baud(115_200)
NOW = LineTime(1_000)


def bytes_of(*frames: Frame) -> bytes:
    return b"".join(framing.encode(pack(frame)) for frame in frames)


def frames_of(data: bytes) -> list[Frame]:
    frames = [unpack(payload) for payload in payloads_of(data)]
    assert None not in frames
    return [frame for frame in frames if frame is not None]


def data(connection: int, number: int, offset: int, content: bytes) -> Data:
    return Data(connection, number, offset, content)


def serving(connection: int) -> Link:
    link = Link.responder(LIMITS)
    link.receive(bytes_of(Open(connection)), NOW)
    assert frames_of(link.bytes_to_send(NOW)) == [Bare(Kind.OPENED, connection)]
    assert link.receive(bytes_of(data(connection, 0, 0, b"first")), NOW) == [
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
    link.receive(bytes_of(Open(2)), NOW)
    assert link.receive(bytes_of(data(2, 0, 0, b"new")), NOW) == [
        Closed("the other end opened a new connection"),
        Opened(2),
        Received(b"new"),
    ]
    link.bytes_to_send(NOW)
    assert link.receive(bytes_of(Open(1), data(1, 0, 0, b"first"), Open(1)), NOW) == []
    assert frames_of(link.bytes_to_send(NOW)) == [Bare(Kind.RESET, 1)]
    assert link.receive(bytes_of(data(2, 1, 3, b" more")), NOW) == [Received(b" more")]


def test_an_open_out_of_a_buffer_that_no_data_follows_does_not_kill_the_current_connection() -> None:
    link = serving(1)
    assert link.receive(bytes_of(Open(77)), NOW) == []
    assert link.connection == 1
    assert link.receive(bytes_of(data(1, 1, 5, b" more")), NOW) == [Received(b" more")]


def test_a_doubled_open_of_the_current_connection_is_answered_again_and_resets_nothing() -> None:
    link = serving(5)
    assert link.receive(bytes_of(Open(5)), NOW) == []
    assert frames_of(link.bytes_to_send(NOW)) == [Bare(Kind.OPENED, 5)]
    assert link.receive(bytes_of(data(5, 0, 0, b"first")), NOW) == []
    assert link.counters.duplicates == 1
    assert link.receive(bytes_of(data(5, 1, 5, b" more")), NOW) == [Received(b" more")]


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
    assert link.receive(bytes_of(data(9, 3, 9, b"?")), NOW) == []
    assert frames_of(link.bytes_to_send(NOW)) == [Bare(Kind.RESET, 9)]


def test_a_flood_of_unknown_connections_costs_a_bounded_answer() -> None:
    link = Link.responder(LIMITS)
    for connection in range(5_000):
        link.receive(bytes_of(data(connection, 0, 0, b"?"), Open(10_000 + connection)), NOW)
    assert len(frames_of(link.bytes_to_send(NOW))) <= 64


def test_a_lost_answer_makes_the_repetition_a_duplicate_and_not_a_second_delivery() -> None:
    link = serving(5)
    for number in range(1, 4):
        events = link.receive(bytes_of(data(5, number, 5, b"once")), NOW)
        assert events == ([Received(b"once")] if number == 1 else [])
        answer = frames_of(link.bytes_to_send(NOW))
        assert answer == [Ack(5, Answer(9, number))]


def test_a_damaged_frame_changes_nothing_for_those_that_follow() -> None:
    link = serving(5)
    good = bytes_of(data(5, 1, 5, b"kept"))
    for at in range(1, len(good) - 1):
        damaged = bytearray(good)
        damaged[at] ^= 0x10
        assert link.receive(bytes(damaged), NOW) == []
    assert link.receive(good, NOW) == [Received(b"kept")]


def test_frames_fed_byte_by_byte_are_the_same_frames() -> None:
    link = serving(5)
    stream = bytes_of(data(5, 1, 5, b"ab"), data(5, 2, 7, b"cd"))
    events = [event for byte in stream for event in link.receive(bytes([byte]), NOW)]
    assert events == [Received(b"ab"), Received(b"cd")]


def test_an_answer_that_claims_more_than_was_sent_is_ignored() -> None:
    world = connected()
    connection = world.tablet.connection or 0
    world.tablet.say(b"not yet there")
    world.tablet.link.bytes_to_send(world.now)
    lie = Ack(connection, Answer(9_000, 0))
    assert world.tablet.link.receive(bytes_of(lie), world.now) == []
    assert world.tablet.link.outstanding() == len(b"not yet there")


def test_a_frame_of_another_version_or_of_no_kind_is_counted_and_dropped() -> None:
    link = serving(5)
    for payload in (
        b"\x12\x00\x00\x00\x05",
        b"\x33\x00\x00\x00\x05" + bytes(8),
        b"\x23\x00",
        b"\x21\x00\x00\x00\x05",
        b"\x21\x00\x00\x00\x05\x02",
        b"\x22\x00\x00\x00\x05extra",
        b"?",
        b"\x24" + bytes(30),
        b"\x28" + bytes(13),
    ):
        assert link.receive(framing.encode(payload), NOW) == []
    assert link.counters.unreadable == 9
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
    link.receive(bytes_of(Open(5)), NOW)
    assert frames_of(link.bytes_to_send(NOW)) == [Bare(Kind.RESET, 5)]


def test_a_responder_without_a_connection_sends_nothing_of_what_it_is_given() -> None:
    link = Link.responder(LIMITS)
    link.send(b"to nobody")
    assert link.outstanding() == 0
    assert link.bytes_to_send(NOW) == b""
    link.receive(bytes_of(Open(5), data(5, 0, 0, b"hello")), NOW)
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


def test_the_opening_is_repeated_at_least_once_a_second_plain_and_coded_in_turns() -> None:
    link = Link.initiator(3, LIMITS)
    now = NOW
    for turn in range(20):
        asked = link.bytes_to_send(now)
        assert LineReader().feed(asked) == [(pack(Open(3)), turn % 2 == 1)]
        assert link.bytes_to_send(now) == b""
        deadline = link.deadline()
        assert deadline is not None
        assert 0 < deadline.since(now).ms <= 1_000
        now = deadline


def test_a_gap_is_told_ahead_of_the_data_that_goes_the_other_way() -> None:
    link = serving(5)
    link.send(b"to the tablet")
    assert link.receive(bytes_of(data(5, 2, 6, b"behind a gap")), NOW) == []
    told, sent = frames_of(link.bytes_to_send(NOW))
    assert told == Ack(5, Answer(5, 2), ALL_CAME - 0b1)
    assert sent == Data(5, 0, 0, b"to the tablet")


def test_where_nothing_is_missing_the_answer_goes_with_the_data() -> None:
    link = serving(5)
    link.send(b"to the tablet")
    assert link.receive(bytes_of(data(5, 1, 5, b"!")), NOW) == [Received(b"!")]
    assert frames_of(link.bytes_to_send(NOW)) == [Data(5, 0, 0, b"to the tablet", Answer(6, 1))]


def test_a_fragment_doubled_behind_a_gap_is_held_once_and_counted() -> None:
    link = serving(5)
    before = link.held_bytes()
    for number in (2, 3):
        assert link.receive(bytes_of(data(5, number, 6, b"c")), NOW) == []
    assert link.counters.duplicates == 1
    assert link.held_bytes() == before + 1
    assert link.receive(bytes_of(data(5, 1, 5, b"b")), NOW) == [Received(b"bc")]
    assert link.held_bytes() == before


def test_a_number_is_taken_once_whatever_comes_under_it_later() -> None:
    link = serving(5)
    assert link.receive(bytes_of(data(5, 1, 5, b"b"), data(5, 1, 6, b"forged"), data(5, 2, 6, b"c")), NOW) == [
        Received(b"bc")
    ]


def test_an_opening_for_another_addressee_is_not_answered() -> None:
    pump = Link.responder(LIMITS)
    communicator = Link.responder(LIMITS, Addressee.COMMUNICATOR)
    asked = Link.initiator(8, LIMITS, Addressee.COMMUNICATOR).bytes_to_send(NOW)
    for link in (pump, communicator):
        link.receive(asked, NOW)
    assert pump.bytes_to_send(NOW) == b""
    assert frames_of(communicator.bytes_to_send(NOW)) == [Bare(Kind.OPENED, 8)]
    communicator.receive(bytes_of(Open(9, Addressee.PUMP)), NOW)
    assert communicator.bytes_to_send(NOW) == b""


def guarding(connection: int) -> Link:
    link = serving(connection)
    link.guard(True)
    return link


def test_a_guarded_connection_turns_strangers_away_for_three_seconds_after_it_was_heard() -> None:
    link = guarding(5)
    link.receive(bytes_of(Open(6)), LineTime(NOW.ms + 2_999))
    assert frames_of(link.bytes_to_send(NOW)) == [Bare(Kind.BUSY, 6)]
    link.receive(bytes_of(data(5, 1, 5, b"!")), LineTime(NOW.ms + 2_999))
    link.bytes_to_send(NOW)
    link.receive(bytes_of(Open(6)), LineTime(NOW.ms + 5_998))
    assert frames_of(link.bytes_to_send(NOW)) == [Bare(Kind.BUSY, 6)]
    link.receive(bytes_of(Open(6)), LineTime(NOW.ms + 5_999))
    assert frames_of(link.bytes_to_send(NOW)) == [Bare(Kind.OPENED, 6)]


def test_what_was_offered_before_the_guard_began_is_turned_away_by_its_data() -> None:
    link = serving(5)
    link.receive(bytes_of(Open(6)), NOW)
    link.bytes_to_send(NOW)
    link.guard(True)
    assert link.receive(bytes_of(data(6, 0, 0, b"mine")), NOW) == []
    assert frames_of(link.bytes_to_send(NOW)) == [Bare(Kind.BUSY, 6)]
    assert link.connection == 5


def test_a_guard_ends_with_its_connection() -> None:
    link = guarding(5)
    link.receive(bytes_of(Bare(Kind.CLOSE, 5), Open(6), data(6, 0, 0, b"next")), NOW)
    assert link.connection == 6
    link.receive(bytes_of(Open(7)), NOW)
    assert frames_of(link.bytes_to_send(NOW))[0] == Bare(Kind.OPENED, 6)
    assert Bare(Kind.BUSY, 7) not in frames_of(link.bytes_to_send(NOW))


def test_who_is_turned_away_tells_it_once_and_is_served_when_the_other_is_gone() -> None:
    world = connected()
    world.pump.link.guard(True)
    world.restart_tablet()
    world.tablet.say(b"let me in")
    before = len(world.tablet.events)
    world.run(2_000)
    assert world.tablet.events[before:] == [Busy(world.tablet.link.connection or 0)]
    world.run(2_000)
    assert world.pump.got[world.tablet.connection or 0] == b"let me in"


def test_a_relay_on_the_way_adds_what_it_saw_damaged_to_an_answer() -> None:
    told = Answer(1, 2, 250, 3)
    for frame, changed in (
        (Ack(5, told, 0), Ack(5, Answer(1, 2, 4, 4), 0)),
        (Data(5, 1, 1, b"with", told), Data(5, 1, 1, b"with", Answer(1, 2, 4, 4))),
        (Data(5, 1, 1, b"without"), Data(5, 1, 1, b"without")),
        (Bare(Kind.RESET, 5), Bare(Kind.RESET, 5)),
    ):
        assert unpack(with_evidence(pack(frame), 266, 1)) == changed


def test_a_flood_of_fragments_behind_a_gap_is_held_within_bounds_and_the_gap_can_still_be_filled() -> None:
    link = serving(5)
    for number in range(1, 3_000):
        link.receive(bytes_of(data(5, number, 6 + (number - 1) % 16_000, bytes(400))), NOW)
        assert link.held_bytes() < 2 * WINDOW_BYTES + 2_000
    assert link.counters.overfull > 0
    filled = link.receive(bytes_of(data(5, 3_000, 5, b"!")), NOW)
    assert isinstance(filled[0], Received)
    assert filled[0].data[:2] == b"!\x00"
