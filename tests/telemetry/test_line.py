"""The parts of the line in virtual time."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telemetry.line.command import main
from telemetry.line.faults import BURST, BadFault, Damager, Faults
from telemetry.line.outages import Outages
from telemetry.line.pacing import UART_BUFFER, Pacer

STREAM = bytes(range(256)) * 40
MS = 1_000_000


def damaged(faults: Faults, pieces: list[bytes], seed: str = "1") -> bytes:
    damager = Damager(seed, faults)
    out = b"".join(damager.apply(piece) for piece in pieces)
    return out + damager.release()


@given(
    faults=st.builds(
        Faults,
        ber=st.sampled_from([0, 1e-3, 0.1]),
        drop=st.sampled_from([0, 0.01, 0.5]),
        dup=st.sampled_from([0, 0.01]),
        reorder=st.sampled_from([0, 0.01]),
    ),
    lengths=st.lists(st.integers(0, 300), max_size=20),
)
def test_the_same_seed_does_the_same_damage_however_the_stream_is_cut(faults: Faults, lengths: list[int]) -> None:
    borders = [0, *itertools.accumulate(lengths)]
    pieces = [STREAM[begin:end] for begin, end in itertools.pairwise(borders)]
    assert damaged(faults, pieces) == damaged(faults, [b"".join(pieces)])


def test_each_fault_is_counted_and_does_what_it_says() -> None:
    flipped = Damager("1", Faults(ber=1e-3))
    out = flipped.apply(STREAM)
    wrong = sum((a ^ b).bit_count() for a, b in zip(out, STREAM, strict=True))
    assert wrong == flipped.done.flips
    assert 50 < wrong < 120

    dropping = Damager("1", Faults(drop=0.01))
    assert len(STREAM) - len(dropping.apply(STREAM)) == dropping.done.drops
    assert 60 < dropping.done.drops < 150

    doubling = Damager("1", Faults(dup=0.01))
    assert len(doubling.apply(STREAM)) - len(STREAM) == doubling.done.doubled > 60 * BURST

    reordering = Damager("1", Faults(reorder=0.01))
    out = reordering.apply(STREAM) + reordering.release()
    assert sorted(out) == sorted(STREAM)
    assert out != STREAM
    assert reordering.done.reordered > 20 * BURST


def test_without_faults_nothing_is_damaged() -> None:
    assert damaged(Faults(), [STREAM]) == STREAM


def test_another_seed_does_other_damage() -> None:
    faults = Faults(ber=1e-3)
    assert damaged(faults, [STREAM], "1") != damaged(faults, [STREAM], "2")


def test_bytes_that_nothing_overtakes_are_released() -> None:
    damager = Damager("1", Faults(reorder=0.9))
    assert damager.apply(b"abc") == b""
    assert damager.holds()
    assert damager.release() == b"abc"
    assert not damager.holds()


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"ber": 1}, "ber is a probability from 0 to below 1, not 1"),
        ({"drop": -0.1}, "drop is a probability"),
        ({"dup": "often"}, "not 'often'"),
        ({"reorder": True}, "not True"),
        ({"outage_ms": -1}, "whole number of ms"),
        ({"outage_ms": 100, "outage_every_ms": 100}, "leave time between"),
    ],
)
def test_a_fault_outside_its_limits_is_refused_with_them(wrong: dict[str, float], why: str) -> None:
    with pytest.raises(BadFault, match=why):
        Faults(**wrong)  # type: ignore[arg-type]


def test_the_nth_byte_is_through_after_n_times_ten_bits_and_not_a_nanosecond_before() -> None:
    pacer = Pacer(115_200)
    pacer.put(bytes(115_200 // 10), 7)
    for n in (1, 2, 100, 11_520):
        due = pacer.due(n - (11_520 - len(pacer)))
        assert due is not None
        assert due - 7 == -(-n * 10 * 1_000 * MS // 115_200)
        before = len(pacer)
        pacer.take(due - 1)
        assert len(pacer) == 11_520 - n + 1 <= before
        assert len(pacer.take(due)) == 1


@given(instants=st.lists(st.integers(0, 200 * MS), max_size=30).map(sorted))
def test_a_line_never_carries_more_than_its_pace_however_often_it_is_asked(instants: list[int]) -> None:
    pacer = Pacer(9_600)
    carried = 0
    for now in instants:
        pacer.put(bytes(pacer.room()), now)
        carried += len(pacer.take(now))
        assert carried <= (now - instants[0]) * 960 // (1_000 * MS)


def test_a_full_line_takes_nothing_more_and_an_unpaced_one_passes_all_at_once() -> None:
    pacer = Pacer(9_600)
    pacer.put(bytes(UART_BUFFER), 0)
    assert pacer.room() == 0
    fast = Pacer(0)
    fast.put(b"all of it", 5)
    assert fast.due(1) == 5
    assert fast.take(5) == b"all of it"
    assert fast.due(1) is None


def test_outages_come_and_go_and_last_as_long_as_they_say() -> None:
    outages = Outages("1", Faults(outage_every_ms=100, outage_ms=20), 0)
    dark = [outages.dark(ms * MS) for ms in range(10_000)]
    lengths = [len(list(group)) for is_dark, group in itertools.groupby(dark) if is_dark]
    assert set(lengths[:-1]) <= {19, 20, 21}
    assert 80 <= len(lengths) <= 130
    assert not any(Outages("1", Faults(), 0).dark(ms * MS) for ms in range(1_000))


def test_a_line_that_cannot_run_says_why_and_fails(
    tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    directory = tmp_path_factory.mktemp("line")
    (directory / "A").write_text("not a port")
    assert main(["--dir", str(directory), "--ber", "1.5"]) == 1
    assert "ber is a probability" in capsys.readouterr().err
    assert main(["--dir", str(directory)]) == 1
    assert "file of another kind" in capsys.readouterr().err
    assert (directory / "A").read_text() == "not a port"
