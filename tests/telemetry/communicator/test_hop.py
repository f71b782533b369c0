"""A radio: what distance does to bytes, and how much waits."""

from __future__ import annotations

import pytest

from telemetry import framing
from telemetry.coding.writing import on_line
from telemetry.communicator.figures import load_figures
from telemetry.communicator.hop import Hop
from telemetry.link.frames import Ack, Answer, Data, pack, unpack

REACH = load_figures().tablet
PAYLOADS = [bytes([i]) * 200 for i in range(1, 40)]


def hop(mm: int, seed: str = "1") -> Hop:
    return Hop(seed, REACH, mm)


def received(made: Hop, payloads: list[bytes]) -> list[bytes]:
    return [payload for each in payloads for payload, _ in made.received(framing.encode(each))]


def sent(made: Hop, payloads: list[bytes]) -> list[bytes]:
    data = b""
    for payload in payloads:
        made.send(payload, coded=False)
        data += made.take()
    return framing.FrameReader().feed(data)


def test_near_by_everything_passes_both_ways() -> None:
    assert received(hop(0), PAYLOADS) == sent(hop(0), PAYLOADS) == PAYLOADS


def test_out_of_reach_nothing_passes_and_nothing_waits_for_later() -> None:
    made = hop(REACH.range_mm + 1)
    assert (received(made, PAYLOADS), sent(made, PAYLOADS)) == ([], [])
    made.move(0)
    assert made.take() == b""


def test_at_the_edge_some_frames_are_damaged_and_none_is_wrong() -> None:
    made = hop(REACH.range_mm)
    for got in (received(made, PAYLOADS), sent(made, PAYLOADS)):
        assert 0 < len(got) < len(PAYLOADS)
        assert set(got) <= set(PAYLOADS)
    assert made.damaged > 0


def test_moved_to_the_edge_and_back_errors_come_and_go() -> None:
    made = hop(0)
    made.move(REACH.range_mm)
    assert len(received(made, PAYLOADS)) < len(PAYLOADS)
    made.move(0)
    received(made, [b"ends what was damaged"])
    assert received(made, PAYLOADS) == PAYLOADS


def test_the_seed_decides_the_errors() -> None:
    first, again, other = (received(hop(REACH.range_mm, seed), PAYLOADS) for seed in ("1", "1", "2"))
    assert first == again != other


def test_what_waits_is_bounded_and_what_is_over_is_lost_whole() -> None:
    made = hop(0)
    for _ in range(1_000):
        made.send(PAYLOADS[0], coded=False)
    got = framing.FrameReader().feed(made.take())
    assert got == [PAYLOADS[0]] * len(got)
    assert 0 < len(got) < 1_000
    assert made.overrun == 1_000 - len(got)


@pytest.mark.parametrize("mm", [0, REACH.range_mm])
def test_garbage_without_end_is_bounded(mm: int) -> None:
    made = hop(mm)
    for _ in range(200):
        assert list(made.received(b"\x55" * 4_096)) == []
    assert made._reader.held < 1_200


@pytest.mark.parametrize("coded", [False, True])
def test_a_frame_leaves_as_it_came_plain_or_coded(coded: bool) -> None:
    came = on_line([(payload[:200], coded) for payload in PAYLOADS[:8]])
    made = hop(0)
    arrived = list(made.received(came))
    assert arrived == [(payload[:200], coded) for payload in PAYLOADS[:8]]
    for payload, as_it_came in arrived:
        made.send(payload, as_it_came)
    assert made.take() == came


def test_at_the_edge_coded_frames_are_mended_where_plain_ones_are_lost() -> None:
    plain, coded = (
        sum(1 for _ in hop(REACH.range_mm).received(on_line([(payload, each) for payload in PAYLOADS])))
        for each in (False, True)
    )
    assert plain < coded == len(PAYLOADS)


def test_an_answer_takes_along_what_came_damaged_here() -> None:
    made = hop(REACH.range_mm)
    received(made, PAYLOADS)
    told = unpack(made.tell_evidence(pack(Ack(7, Answer(taken=1, heard=2, flipped=250, lacking=3)))))
    assert isinstance(told, Ack)
    assert ((told.answer.flipped - 250) % 256) + told.answer.lacking - 3 == made.damaged > 0
    data = pack(Data(7, 1, 1, b"x"))
    assert made.tell_evidence(data) == data
