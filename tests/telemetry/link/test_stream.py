from __future__ import annotations

import random

import pytest

from pump_core.clocks import LineTime
from telemetry.link import Closed, Link, LinkLimits, Opened, Received
from telemetry.link.frames import DATA_OVERHEAD
from tests.telemetry.lossy_line import Faults, World

BULK = random.Random(7).randbytes(12_000)


@pytest.mark.parametrize(
    "faults",
    [
        Faults(),
        Faults(drop=0.3),
        Faults(double=0.5),
        Faults(delay=0.4, delay_ms=300),
        Faults(flip=1e-4),
        Faults(flip=1e-3),
        Faults(drop=0.2, double=0.2, delay=0.3, delay_ms=200, flip=1e-4),
    ],
    ids=["clean", "drops", "doubles", "reorders", "ber 1e-4", "ber 1e-3", "everything"],
)
@pytest.mark.parametrize("seed", [1, 2])
def test_every_byte_arrives_once_and_in_order_both_ways(faults: Faults, seed: int) -> None:
    world = World(seed, faults)
    world.tablet.say(BULK)
    while world.pump.connection is None:
        world.run(100)
    world.pump.say(BULK[::-1])
    world.run(600_000, until_quiet=True)
    connection = world.tablet.connection
    assert connection is not None
    assert world.pump.got[connection] == BULK
    assert world.tablet.got[connection] == BULK[::-1]


def test_a_clean_line_carries_its_bytes_at_nine_tenths_of_its_rate_and_repeats_nothing() -> None:
    world = World()
    world.run(100)
    began = world.now
    world.tablet.say(BULK)
    world.run(60_000, until_quiet=True)
    assert world.tablet.link.counters.resent == 0
    assert world.now.since(began).ms < len(BULK) * 10 * 1_000 / 115_200 / 0.9


def test_heavy_loss_never_stalls_the_link() -> None:
    world = World(3, Faults(drop=0.6))
    for _ in range(30):
        world.tablet.say(b"a stop that must arrive")
        before = world.now
        world.run(600_000, until_quiet=True)
        assert world.now.since(before).ms < 60_000
        deadline = world.tablet.link.deadline()
        assert deadline is not None
        assert deadline.since(world.now).ms <= 1_000


def test_a_cut_of_ten_minutes_is_over_within_a_second_of_being_mended() -> None:
    world = World()
    world.run(200)
    world.set_faults(Faults(cut=True))
    world.tablet.say(b"during the cut")
    world.run(600_000)
    assert world.tablet.link.outstanding() == 14
    world.set_faults(Faults())
    mended = world.now
    world.run(5_000, until_quiet=True)
    assert world.now.since(mended).ms <= 1_050
    assert [type(event) for event in world.tablet.events] == [Opened]


def test_an_unplugged_port_disturbs_nothing_when_nobody_asks_for_bytes_meanwhile() -> None:
    world = World()
    world.run(200)
    world.tablet.say(BULK)
    world.run(40)
    world.now = LineTime(world.now.ms + 3_600_000)
    world.run(10_000, until_quiet=True)
    connection = world.tablet.connection
    assert connection is not None
    assert world.pump.got[connection] == BULK


def test_one_fragment_lost_among_many_is_repeated_alone_and_without_waiting() -> None:
    world = World()
    world.run(200)
    world.tablet.say(bytes(2_000))
    lost = world.tablet.link.bytes_to_send(world.now)
    frames = [b"\x00" + body + b"\x00" for body in lost.split(b"\x00") if body]
    for frame in frames[:2] + frames[3:]:
        world.to_pump.put(frame, world.now)
    before = world.now
    world.run(2_000, until_quiet=True)
    assert world.tablet.link.counters.resent == 1
    assert world.now.since(before).ms < 300


def test_no_more_is_in_flight_than_a_quarter_second_of_line() -> None:
    world = World()
    world.run(200)
    world.tablet.say(bytes(20_000))
    first = world.tablet.link.bytes_to_send(world.now)
    assert 2_000 < len(first) <= 115_200 // 10 // 4
    assert world.tablet.link.bytes_to_send(world.now) == b""


def test_a_line_too_slow_for_one_fragment_in_a_quarter_second_still_carries() -> None:
    world = World(baud=300)
    world.tablet.say(bytes(range(100)))
    world.run(120_000, until_quiet=True)
    assert world.tablet.connection is not None
    assert world.pump.got[world.tablet.connection] == bytes(range(100))


def test_room_shrinks_with_what_is_queued_and_returns_when_it_is_taken() -> None:
    world = World()
    whole = world.tablet.link.room()
    assert whole == 2_880
    world.tablet.say(bytes(1_000))
    assert world.tablet.link.room() == whole - 1_000
    world.tablet.say(bytes(10_000))
    assert world.tablet.link.room() == 0
    world.run(60_000, until_quiet=True)
    assert world.tablet.link.room() == whole


def test_numbers_and_offsets_wrap_without_a_fault() -> None:
    world = World(baud=4_000_000, limits=LinkLimits(4_000, 24))
    world.run(100)
    stream = random.Random(5).randbytes(150_000)
    for at in range(0, len(stream), 50_000):
        world.tablet.say(stream[at : at + 50_000])
        world.run(600_000, until_quiet=True)
        world.tablet.link._sender._number += 30_000  # as if so many had been lost in a long silence
    assert world.tablet.connection is not None
    assert world.tablet.link._sender._number > 2**16
    assert world.pump.got[world.tablet.connection] == stream


def test_silence_is_told_and_never_ends_a_link() -> None:
    world = World()
    assert world.tablet.link.heard_at() is None
    world.run(3_000)
    heard = world.tablet.link.heard_at()
    assert heard is not None
    world.set_faults(Faults(cut=True))
    world.run(3_600_000)
    silent_since = world.tablet.link.heard_at()
    assert silent_since is not None
    assert world.now.since(silent_since).ms > 3_599_000
    assert not any(isinstance(event, Closed) for event in world.tablet.events)


def test_an_idle_line_is_asked_for_a_sign_of_life_and_the_answer_is_heard() -> None:
    world = World()
    world.run(60_000)
    heard = world.tablet.link.heard_at()
    assert heard is not None
    assert world.now.since(heard).ms <= 1_100
    assert world.to_pump.carried < 60 * 2 * DATA_OVERHEAD


def test_bytes_handed_to_the_layer_above_are_the_only_ones_acknowledged() -> None:
    world = World()
    world.run(200)
    world.tablet.say(bytes(1_000))
    frames = [body for body in world.tablet.link.bytes_to_send(world.now).split(b"\x00") if body]
    behind_a_gap = b"".join(b"\x00" + body + b"\x00" for body in frames[1:])
    assert world.pump.link.receive(behind_a_gap, world.now) == []
    world.tablet.link.receive(world.pump.link.bytes_to_send(world.now), world.now)
    assert world.tablet.link.outstanding() == 1_000
    first = world.pump.link.receive(b"\x00" + frames[0] + b"\x00", world.now)
    assert first == [Received(bytes(1_000))]
    world.tablet.link.receive(world.pump.link.bytes_to_send(world.now), world.now)
    assert world.tablet.link.outstanding() == 0


def test_a_fragment_size_outside_the_limits_is_refused_with_them() -> None:
    with pytest.raises(ValueError, match="457 bytes is outside 24 to 456"):
        LinkLimits(2_880, 457)
    with pytest.raises(ValueError, match="0 bytes in flight"):
        LinkLimits(0)


def test_a_connection_number_beyond_32_bits_is_refused() -> None:
    with pytest.raises(ValueError, match="4294967296 is outside"):
        Link.initiator(2**32, LinkLimits.for_baud(115_200))


@pytest.mark.parametrize(
    ("baud", "in_flight", "fragment"), [(115_200, 2_880, 456), (19_200, 480, 120), (9_600, 240, 60), (300, 7, 24)]
)
def test_limits_follow_the_line(baud: int, in_flight: int, fragment: int) -> None:
    limits = LinkLimits.for_baud(baud)
    assert (limits.in_flight_bytes, limits.fragment_bytes) == (in_flight, fragment)


def test_the_share_of_repetitions_is_that_since_it_was_last_asked_for() -> None:
    link = Link.initiator(1, LinkLimits.for_baud(115_200))
    link.counters.sent, link.counters.resent = 10, 5
    assert link.resent_permille() == 500
    link.counters.sent, link.counters.resent = 30, 6
    assert link.resent_permille() == 50
    assert link.resent_permille() == 0
