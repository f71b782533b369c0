from __future__ import annotations

import zlib

import pytest
from cobs import cobs
from hypothesis import given
from hypothesis import strategies as st

from telemetry.errors import FrameTooLong
from telemetry.framing import MAX_PAYLOAD, FrameReader, encode

payloads = st.binary(min_size=1, max_size=MAX_PAYLOAD)


def cut(stream: bytes, lengths: list[int]) -> list[bytes]:
    pieces, at = [], 0
    for length in lengths:
        pieces.append(stream[at : at + length])
        at += length
    return [*pieces, stream[at:]]


def read_all(pieces: list[bytes]) -> tuple[list[bytes], int, int]:
    reader = FrameReader()
    found = [payload for piece in pieces for payload in reader.feed(piece)]
    return found, reader.damaged, reader.oversized


@given(payload=payloads)
def test_a_frame_has_zeros_at_its_borders_only_and_returns_its_payload(payload: bytes) -> None:
    frame = encode(payload)
    assert frame[0] == frame[-1] == 0
    assert 0 not in frame[1:-1]
    assert FrameReader().feed(frame) == [payload]


def test_the_layout_is_cobs_of_payload_and_little_endian_crc32() -> None:
    payload = b"a\x00b"
    body = cobs.decode(encode(payload)[1:-1])
    assert body == payload + zlib.crc32(payload).to_bytes(4, "little")


@given(
    parts=st.lists(st.one_of(payloads.map(encode), st.binary(max_size=900)), max_size=6),
    lengths=st.lists(st.integers(0, 300), max_size=30),
)
def test_any_cutting_of_a_stream_gives_the_same_frames_and_counters(parts: list[bytes], lengths: list[int]) -> None:
    stream = b"".join(parts)
    assert read_all(cut(stream, lengths)) == read_all([stream])


@given(noise=st.lists(st.binary(max_size=900), min_size=1, max_size=4), payload=payloads)
def test_garbage_before_and_between_frames_costs_no_good_frame(noise: list[bytes], payload: bytes) -> None:
    reader = FrameReader()
    found = [got for piece in noise for got in reader.feed(piece + encode(payload))]
    assert found == [payload] * len(noise)


@given(payload=payloads, data=st.data())
def test_a_flipped_bit_is_never_accepted(payload: bytes, data: st.DataObject) -> None:
    frame = bytearray(encode(payload))
    at = data.draw(st.integers(1, len(frame) - 2))
    frame[at] ^= 1 << data.draw(st.integers(0, 7))
    reader = FrameReader()
    assert reader.feed(bytes(frame)) == []
    assert reader.damaged >= 1
    assert reader.feed(encode(payload)) == [payload]


def test_endless_garbage_without_a_border_holds_no_memory_and_is_counted_once() -> None:
    reader = FrameReader()
    for _ in range(1_000):
        assert reader.feed(b"\xff" * 1_000) == []
        assert len(reader._pending) <= MAX_PAYLOAD + 16
    assert (reader.oversized, reader.damaged) == (1, 0)
    assert reader.feed(encode(b"after")) == [b"after"]


def test_the_longest_payload_fits_whatever_it_holds() -> None:
    for payload in (b"\x00" * MAX_PAYLOAD, b"\xff" * MAX_PAYLOAD):
        assert FrameReader().feed(encode(payload)) == [payload]


def test_a_payload_over_the_limit_is_refused_with_the_limit() -> None:
    with pytest.raises(FrameTooLong, match=r"513 bytes is over 512"):
        encode(b"x" * (MAX_PAYLOAD + 1))


def test_an_empty_payload_is_refused_and_never_read() -> None:
    with pytest.raises(ValueError, match="empty"):
        encode(b"")
    reader = FrameReader()
    assert reader.feed(b"\x00" + cobs.encode(bytes(4)) + b"\x00" * 20) == []
    assert reader.damaged == 1
