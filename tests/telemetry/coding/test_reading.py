from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telemetry.coding import codewords
from telemetry.coding.codewords import FORMS, MARK_BYTES, MAX_PAYLOAD
from telemetry.coding.reading import Arrived, LineReader
from telemetry.coding.writing import on_line
from telemetry.framing import encode, encode_all, stuffed_lengths

payloads = st.binary(min_size=1, max_size=MAX_PAYLOAD)
arrivals = st.tuples(payloads, st.booleans())
MOST_HELD = MARK_BYTES + FORMS[-1].length + 600


def framed(arrival: Arrived) -> bytes:
    payload, coded = arrival
    return codewords.encode(payload) if coded else encode(payload)


def read_cut(stream: bytes, lengths: list[int]) -> tuple[list[Arrived], tuple[int, ...]]:
    reader, found, at = LineReader(), list[Arrived](), 0
    for length in [*lengths, len(stream)]:
        found += reader.feed(stream[at : at + length])
        at += length
    return found, (reader.flipped, reader.lacking, reader.mended)


@given(sent=st.lists(arrivals, max_size=8), lengths=st.lists(st.integers(0, 300), max_size=30))
def test_a_stream_that_changes_its_framing_at_any_frame_is_read_however_it_is_cut(
    sent: list[Arrived], lengths: list[int]
) -> None:
    found, damage = read_cut(b"".join(map(framed, sent)), lengths)
    assert found == sent
    assert damage == (0, 0, 0)


@given(
    sent=st.lists(arrivals, min_size=1, max_size=4),
    noise=st.lists(st.binary(max_size=400), min_size=4, max_size=4),
    data=st.data(),
)
def test_noise_between_frames_costs_no_frame_once_enough_has_come(
    sent: list[Arrived], noise: list[bytes], data: st.DataObject
) -> None:
    stream = b"".join(piece + framed(arrival) for piece, arrival in zip(noise, sent, strict=False))
    stream += encode(b"last")  # ends what noise before it may have begun
    found, _ = read_cut(stream, data.draw(st.lists(st.integers(0, 300), max_size=10)))
    assert found == [*sent, (b"last", False)]


@pytest.mark.parametrize("inner", [encode(b"stop"), codewords.encode(b"stop")], ids=["plain", "coded"])
@given(lengths=st.lists(st.integers(0, 60), max_size=30), before=st.binary(max_size=90))
def test_a_payload_that_carries_a_whole_frame_arrives_as_one_however_it_is_cut(
    inner: bytes, before: bytes, lengths: list[int]
) -> None:
    payload = b"\x01" + before + inner + b"\x01"
    stream = on_line([(payload, True), (b"next", True)])
    assert [each for each, _ in read_cut(stream, lengths)[0]] == [payload, b"next"]


def test_a_mark_made_by_noise_costs_no_plain_frame_after_it() -> None:
    for form in FORMS:
        reader = LineReader()
        frames = [bytes([number]) * 30 for number in range(1, 40)]
        found = reader.feed(form.mark)
        for payload in frames:
            found += reader.feed(encode(payload))
        assert found == [(payload, False) for payload in frames]


def test_a_codeword_that_lost_bytes_makes_no_frame_after_it_wait() -> None:
    whole = codewords.encode(random.Random(1).randbytes(400))
    lost = whole[:100] + whole[103:]
    for follower, damage in (((b"plain", False), (1, 0)), ((b"coded", True), (0, 1))):
        reader = LineReader()
        assert reader.feed(lost) == []
        assert reader.feed(framed(follower)) == [follower]
        assert (reader.flipped, reader.lacking) == damage


def test_a_codeword_that_lost_parity_alone_is_taken_and_costs_no_frame_after_it() -> None:
    rng = random.Random(3)
    for form in FORMS:
        for follower in ((b"plain", False), (b"coded", True), (rng.randbytes(60), False)):
            for lost in range(1, form.length - form.content + 1):
                payload = rng.randbytes(form.longest_payload)
                whole = codewords.encode(payload)
                at = rng.randrange(MARK_BYTES + form.content, len(whole) - lost + 1)
                stream = whole[:at] + whole[at + lost :] + framed(follower)
                for lengths in ([], [1] * len(stream), [len(stream) - 5, 3]):
                    assert read_cut(stream, lengths)[0] == [(payload, True), follower]


def test_parity_that_ends_with_zero_and_lost_it_costs_no_frame_after_it() -> None:
    rng = random.Random(4)
    ends = (codewords.encode(rng.randbytes(10)) for _ in range(10_000))
    whole = next(frame for frame in ends if frame.endswith(b"\x00"))
    for follower in ((b"plain", False), (b"coded", True)):
        for stream in (whole + framed(follower), whole[:-1] + framed(follower)):
            for lengths in ([], [1] * len(stream)):
                assert read_cut(stream, lengths)[0][1:] == [follower]


def test_a_damaged_mark_costs_no_codeword_that_follows_another() -> None:
    stream = codewords.encode(b"one") + codewords.encode(b"two") + encode(b"three")
    second = len(codewords.encode(b"one"))
    for first_bit in range(24):
        for second_bit in range(first_bit):
            damaged = bytearray(stream)
            for bit in (first_bit, second_bit):
                damaged[second + bit // 8] ^= 1 << bit % 8
            found = LineReader().feed(bytes(damaged))
            assert found == [(b"one", True), (b"two", True), (b"three", False)]


def test_mended_codewords_and_damaged_whole_frames_are_flipped_and_short_ones_lacking() -> None:
    payload = bytes(range(1, 41))
    reader = LineReader(frozenset(stuffed_lengths(len(payload))))
    mended = bytearray(codewords.encode(payload))
    mended[10] ^= 1
    mended[30] ^= 1
    assert reader.feed(bytes(mended)) == [(payload, True)]
    assert (reader.flipped, reader.lacking, reader.mended) == (1, 0, 2)
    flipped = bytearray(encode(payload))
    flipped[20] ^= 4
    reader.feed(bytes(flipped))
    assert (reader.flipped, reader.lacking) == (2, 0)
    short = encode(payload)
    reader.feed(short[:20] + short[21:])
    assert (reader.flipped, reader.lacking) == (2, 1)
    lost = bytearray(codewords.encode(payload))
    lost[5:20] = bytes(15)
    reader.feed(bytes(lost) + codewords.encode(b"next"))
    assert (reader.flipped, reader.lacking) == (3, 1)
    reader.feed(bytes(lost[:60] + lost[61:]) + codewords.encode(b"next"))
    assert (reader.flipped, reader.lacking) == (3, 2)


@given(pieces=st.lists(st.one_of(st.binary(max_size=600), st.sampled_from([form.mark for form in FORMS])), max_size=30))
def test_whatever_comes_never_more_is_held_than_a_codeword_and_a_plain_frame(pieces: list[bytes]) -> None:
    reader = LineReader()
    for piece in pieces:
        reader.feed(piece)
        assert reader.held <= MOST_HELD


def test_endless_marks_and_endless_bytes_without_a_border_are_not_kept() -> None:
    for endless in (FORMS[-1].mark * 300, b"\xff" * 900, b"\x00\x5a" * 450, bytes(900)):
        reader = LineReader()
        for _ in range(20):
            assert reader.feed(endless) == []
            assert reader.held <= MOST_HELD
        assert reader.feed(encode_all([b"after", b"all"])) == [(b"after", False), (b"all", False)]


def test_a_flood_of_false_marks_is_not_mended_beyond_what_its_bytes_are_worth() -> None:
    reader, flood = LineReader(), FORMS[0].mark * 100_000
    reader.feed(flood)
    assert reader._saved < 40
    dirty = bytearray(codewords.encode(b"dirty"))
    dirty[9] ^= 1
    reader.feed(bytes(800))
    assert reader.feed(bytes(dirty)) == [(b"dirty", True)]


def test_at_one_flipped_bit_in_a_thousand_hardly_a_coded_frame_is_lost() -> None:
    draw = random.Random(4)
    sent = [draw.randbytes(471) for _ in range(200)]
    stream = bytearray(b"".join(map(codewords.encode, sent)))
    for bit in range(len(stream) * 8):
        if draw.random() < 1e-3:
            stream[bit // 8] ^= 1 << bit % 8
    reader = LineReader()
    found = [
        payload for at in range(0, len(stream), 4_096) for payload, _ in reader.feed(bytes(stream[at : at + 4_096]))
    ]
    assert set(found) <= set(sent)
    assert len(found) >= 198
