"""A radio: what distance does to bytes, and how much waits."""

from __future__ import annotations

import pytest

from telemetry import framing
from telemetry.communicator.figures import load_figures
from telemetry.communicator.hop import Hop, write_frame

REACH = load_figures().tablet
PAYLOADS = [bytes([i]) * 200 for i in range(1, 40)]


def hop(mm: int, seed: str = "1") -> Hop:
    return Hop(seed, REACH, mm)


def received(made: Hop, payloads: list[bytes]) -> list[bytes]:
    return [payload for each in payloads for payload, _ in made.received(framing.encode(each))]


def sent(made: Hop, payloads: list[bytes]) -> list[bytes]:
    data = b""
    for payload in payloads:
        made.send(write_frame(payload, "plain"))
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
        made.send(write_frame(PAYLOADS[0], "plain"))
    got = framing.FrameReader().feed(made.take())
    assert got == [PAYLOADS[0]] * len(got)
    assert 0 < len(got) < 1_000
    assert made.overrun == 1_000 - len(got)


@pytest.mark.parametrize("mm", [0, REACH.range_mm])
def test_garbage_without_end_is_bounded(mm: int) -> None:
    made = hop(mm)
    for _ in range(200):
        assert list(made.received(b"\x55" * 4_096)) == []
    assert len(made._source._plain._pending) < 1_000
