from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telemetry.coding.codewords import (
    BY_MARK,
    FORMS,
    MARK,
    MARK_BYTES,
    MAX_PAYLOAD,
    Form,
    decode,
    encode,
    form_for,
    form_near,
    line_bytes,
)
from telemetry.coding.reed_solomon import MENDS, PARITY
from telemetry.errors import FrameTooLong
from telemetry.framing import encode as encode_plain
from telemetry.link.frames import coded_payload_bytes
from telemetry.link.limits import FRAGMENT_SIZES

payloads = st.binary(min_size=1, max_size=MAX_PAYLOAD)


def parts(frame: bytes) -> tuple[bytes, Form]:
    return frame[MARK_BYTES:], BY_MARK[frame[:MARK_BYTES]]


@given(payload=payloads)
def test_a_coded_frame_is_a_mark_and_a_block_of_its_length_and_returns_its_payload(payload: bytes) -> None:
    frame = encode(payload)
    block, form = parts(frame)
    assert len(block) == form.length
    assert len(frame) == line_bytes(len(payload))
    assert form is form_for(len(payload))
    assert decode(block, form) == (payload, 0)


@given(payload=payloads, data=st.data())
def test_eight_damaged_bytes_in_every_codeword_are_mended(payload: bytes, data: st.DataObject) -> None:
    block, form = parts(encode(payload))
    damaged = bytearray(block)
    for turn in range(form.codewords):
        places = st.lists(st.integers(0, form.each - 1), min_size=MENDS, max_size=MENDS, unique=True)
        for place in data.draw(places):
            damaged[place * form.codewords + turn] ^= data.draw(st.integers(1, 255))
    assert decode(bytes(damaged), form) in ((payload, MENDS * form.codewords), (payload, 0))


@given(begins=st.integers(0, 510 - 16))
def test_a_burst_of_sixteen_bytes_in_the_longest_form_is_mended(begins: int) -> None:
    payload = bytes(range(200)) * 2
    block, form = parts(encode(payload))
    damaged = bytearray(block)
    damaged[begins : begins + 16] = (byte ^ 0xA5 for byte in damaged[begins : begins + 16])
    taken = decode(bytes(damaged), form)
    assert taken is not None
    assert taken[0] == payload
    assert decode(bytes(damaged), form, mend=False) == (None if begins < form.content else (payload, 0))


@given(payload=payloads, noise=st.binary(min_size=510, max_size=510))
def test_noise_and_foreign_codewords_are_never_taken(payload: bytes, noise: bytes) -> None:
    for form in FORMS:
        assert decode(noise[: form.length], form) is None
        assert decode(bytes(form.length), form) is None
    block, form = parts(encode(payload))
    shifted = block[1:] + b"\x00"
    assert decode(shifted, form) is None


def test_a_codeword_with_a_wrong_check_is_refused_although_the_code_finds_no_fault() -> None:
    block, form = parts(encode(b"x"))
    other, _ = parts(encode(b"y"))
    # the code is linear: the sum of two codewords is one, and its check is that of neither
    forged = bytes(left ^ right for left, right in zip(block, other, strict=True))
    assert decode(forged, form) is None


def test_every_fragment_size_has_a_form_that_it_fits() -> None:
    assert [form_for(coded_payload_bytes(size)).length for size in FRAGMENT_SIZES] == [160, 160, 160, 160, 255, 510]
    assert [form.longest_payload for form in FORMS] == [18, 138, 233, 472]
    assert all(form.each - PARITY < 256 for form in FORMS)


def test_marks_differ_in_five_bits_and_are_known_with_two_flipped() -> None:
    for one, other in combinations(FORMS, 2):
        assert (int.from_bytes(one.mark) ^ int.from_bytes(other.mark)).bit_count() >= 5
    for form in FORMS:
        for bits in combinations(range(24), 2):
            flipped = int.from_bytes(form.mark) ^ sum(1 << bit for bit in bits)
            assert form_near(flipped.to_bytes(MARK_BYTES)) is form
    assert form_near(b"\x00\x2a\x23") is None


@given(payload=payloads)
def test_no_plain_frame_holds_a_mark(payload: bytes) -> None:
    assert MARK.search(encode_plain(payload) + encode_plain(payload)) is None


def test_a_payload_over_the_limit_or_of_nothing_is_refused() -> None:
    with pytest.raises(FrameTooLong, match="473 bytes is over 472"):
        encode(bytes(473))
    with pytest.raises(ValueError, match="empty"):
        encode(b"")
