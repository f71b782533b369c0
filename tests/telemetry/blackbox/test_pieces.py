"""The bytes of a recording: what was written comes back, and what was torn off or damaged is left out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telemetry.blackbox.pieces import (
    OVERHEAD,
    Kind,
    NoRecording,
    Opening,
    Piece,
    Writer,
    body_as,
    body_of,
    read_recording,
)

OPENING = Opening(
    side="pump",
    software="test",
    protocol=1,
    schema_version=2,
    limits_version="1",
    constants_version="1",
    utc_ms=-5,
    connection=2**32 - 1,
    as_entered=False,
)
PIECES = [
    Piece(Kind.OPENING, 0, body_of(OPENING)),
    Piece(Kind.IN, 1, b"\x00\x03abc"),
    Piece(Kind.OUT, 1, b""),
    Piece(Kind.END, 2**32 - 1, b"it was closed"),
]


def _written(pieces: list[Piece]) -> bytes:
    writer = Writer()
    return writer.begin() + b"".join(writer.piece(piece.kind, piece.at_ms, piece.body) for piece in pieces)


@given(st.lists(st.builds(Piece, st.sampled_from(Kind), st.integers(0, 2**32 - 1), st.binary(max_size=40))))
def test_pieces_come_back_as_they_were_written(pieces: list[Piece]) -> None:
    read = read_recording(_written(pieces))
    assert list(read.pieces) == pieces
    assert read.unread == 0


def test_a_recording_says_who_recorded_it_and_why_it_ended() -> None:
    read = read_recording(_written(PIECES))
    assert read.opening == OPENING
    assert read.end == "it was closed"
    assert read.peer is None


def test_a_torn_tail_is_left_out_wherever_it_was_torn() -> None:
    whole = _written(PIECES)
    ends = [len(_written(PIECES[:count])) for count in range(len(PIECES) + 1)]
    for length in range(ends[0], len(whole)):
        read = read_recording(whole[:length])
        kept = sum(end <= length for end in ends) - 1
        assert list(read.pieces) == PIECES[:kept]
        assert read.unread == length - ends[kept]


def test_a_damaged_byte_ends_what_is_read_before_its_piece() -> None:
    whole, begins = _written(PIECES), len(_written(PIECES[:1]))
    for at in range(begins, len(whole)):
        damaged = bytearray(whole)
        damaged[at] ^= 0x10
        read = read_recording(bytes(damaged))
        assert list(read.pieces) == PIECES[: len(read.pieces)]
        assert len(read.pieces) < len(PIECES)


def test_a_piece_that_was_left_out_or_moved_does_not_check() -> None:
    begins = [len(_written(PIECES[:count])) for count in range(len(PIECES) + 1)]
    whole = _written(PIECES)
    first, second, third = (whole[begins[n] : begins[n + 1]] for n in (0, 1, 2))
    assert len(read_recording(whole[: begins[0]] + first + third).pieces) == 1
    assert len(read_recording(whole[: begins[0]] + first + third + second).pieces) == 1


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "shorter"),
        (b"CISTBBO", "shorter"),
        (b"something else altogether", "begins differently"),
        (b"CISTBBOX\x00\x09", "format 9"),
    ],
)
def test_what_is_no_recording_is_refused_by_name(data: bytes, said: str) -> None:
    with pytest.raises(NoRecording, match=said):
        read_recording(data)


def test_a_recording_without_an_opening_says_so() -> None:
    with pytest.raises(NoRecording, match="which end"):
        _ = read_recording(_written(PIECES[1:])).opening


def test_a_body_of_another_shape_is_refused() -> None:
    with pytest.raises(NoRecording):
        body_as(Opening, b"\x81\x01")


def test_a_piece_costs_thirteen_bytes() -> None:
    assert OVERHEAD == 13
    assert len(_written(PIECES[:2])) - len(_written(PIECES[:1])) == OVERHEAD + len(PIECES[1].body)
