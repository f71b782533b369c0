from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from reedsolo import RSCodec

from telemetry.coding.reed_solomon import LONGEST, MENDS, PARITY, mended, parity_of

REFERENCE = RSCodec(PARITY)
messages = st.binary(min_size=1, max_size=LONGEST - PARITY)


def damaged(word: bytes, count: int, data: st.DataObject) -> bytes:
    places = data.draw(st.lists(st.integers(0, len(word) - 1), min_size=count, max_size=count, unique=True))
    out = bytearray(word)
    for place in places:
        out[place] ^= data.draw(st.integers(1, 255))
    return bytes(out)


@given(message=messages)
def test_parity_is_that_of_the_reference(message: bytes) -> None:
    assert message + parity_of(message) == bytes(REFERENCE.encode(message))


@given(message=messages, count=st.integers(0, MENDS), data=st.data())
def test_up_to_eight_damaged_bytes_are_mended_as_the_reference_mends_them(
    message: bytes, count: int, data: st.DataObject
) -> None:
    word = message + parity_of(message)
    came = damaged(word, min(count, len(word)), data)
    assert mended(came) == (word, sum(before != after for before, after in zip(word, came, strict=True)))
    assert bytes(REFERENCE.decode(came)[1]) == word


@given(message=messages, count=st.integers(MENDS + 1, 20), data=st.data())
def test_more_damage_is_refused_or_taken_for_another_codeword_but_never_for_what_is_none(
    message: bytes, count: int, data: st.DataObject
) -> None:
    word = message + parity_of(message)
    came = damaged(word, min(count, len(word)), data)
    result = mended(came)
    if result is not None:
        other, repaired = result
        assert other[-PARITY:] == parity_of(other[:-PARITY])
        assert repaired == sum(before != after for before, after in zip(other, came, strict=True)) <= MENDS


def test_damage_before_the_first_byte_of_a_short_codeword_is_refused() -> None:
    long_word = bytes(100) + b"short" + parity_of(b"short")
    outside = bytearray(long_word)
    outside[3] ^= 0xFF
    pretends = bytes(outside)
    assert mended(pretends) == (long_word, 1)
    # the same syndromes in the short word point before its beginning
    remainder = int.from_bytes(parity_of(pretends[:-PARITY])) ^ int.from_bytes(parity_of(b"short"))
    short = bytearray(b"short" + parity_of(b"short"))
    for place, byte in enumerate(remainder.to_bytes(PARITY)):
        short[len(b"short") + place] ^= byte
    assert mended(bytes(short)) is None
