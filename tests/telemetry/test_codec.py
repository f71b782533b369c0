"""Messages as bytes: every message of the table comes back as it was, and nothing else is taken for one."""

from __future__ import annotations

import struct

import cbor2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pump_core.checks import MAX_REASONS
from pump_core.orders import ClockSet, Proposal
from pump_core.prescription import SCHEMA_VERSION
from pump_core.record import BadRecord, Record
from telemetry.messages.codec import (
    MAX_MESSAGE,
    Envelope,
    MessageReader,
    MessageUnreadable,
    UnknownMessage,
    decode,
    digest,
    dumps,
    encode,
    loads,
    read_staged,
    stage_bytes,
)
from telemetry.messages.programming import Commit, Fault, Override, StopNow
from telemetry.messages.table import BY_CODE, TABLE
from tests.telemetry.any_record import any_record

MESSAGES: st.SearchStrategy[Record] = st.one_of(*(any_record(entry.model) for entry in TABLE))
CORRELATIONS = st.integers(0, 2**32 - 1)
PROPOSALS: st.SearchStrategy[Proposal] = any_record(Proposal)


@pytest.mark.parametrize("entry", TABLE, ids=lambda entry: entry.name)
def test_numbers_on_the_wire_never_change_meaning(entry: object) -> None:
    numbers = {
        "Hello": 1, "Welcome": 2, "Unwelcome": 3, "Ping": 4, "Pong": 5, "Fault": 6, "Interrogate": 16,
        "ReadBack": 17, "Interrogation": 18, "ReadLog": 19, "LogPage": 20, "LogPart": 21, "ReadFills": 22,
        "FillPage": 23, "FillPart": 24, "Stage": 32, "Echo": 33, "StageRefused": 34, "Commit": 35,
        "AskOutcome": 36, "Outcome": 37, "StopNow": 38,
        "CommunicatorHello": 64, "CommunicatorWelcome": 65, "AskCommunicator": 66, "CommunicatorStatus": 67,
        "ChoosePump": 68, "PumpChosen": 69, "Pair": 70, "Paired": 71, "CommunicatorRefusal": 72,
    }  # fmt: skip
    assert numbers[getattr(entry, "name", "")] == getattr(entry, "code", None)


def test_the_form_of_an_override_is_this_to_the_letter() -> None:
    override = Override(code="large_increase", field="dose", drug="morphine", reason="pain 9 of 10")
    assert override.to_list() == ["large_increase", "dose", "morphine", "pain 9 of 10"]


@pytest.mark.parametrize("letter", ["a", "ß", "Ñ", "ế"])
def test_the_length_of_a_text_is_counted_in_letters_and_not_in_bytes(letter: str) -> None:
    stop = StopNow(command_id=bytes(16), serial="EMU900238", user=60 * letter)
    override = Override(code="large_increase", field="dose", drug="morphine", reason=120 * letter)
    every = (override,) * MAX_REASONS
    commit = Commit(command_id=bytes(16), digest=bytes(32), user=60 * letter, second_checker="", overrides=every)
    for message in (stop, commit):
        (body,) = MessageReader().feed(encode(Envelope(1, message)))
        assert decode(body).message == message
    with pytest.raises(BadRecord):
        StopNow.from_list([*stop.to_list()[:-1], 61 * letter])


@given(message=MESSAGES, correlation=CORRELATIONS)
def test_a_message_comes_back_as_it_was(message: Record, correlation: int) -> None:
    framed = encode(Envelope(correlation, message))
    (body,) = MessageReader().feed(framed)
    assert decode(body) == Envelope(correlation, message)
    assert encode(decode(body)) == framed


@given(messages=st.lists(MESSAGES, max_size=4), cuts=st.lists(st.integers(1, 40), min_size=1, max_size=50))
def test_a_stream_may_be_cut_anywhere(messages: list[Record], cuts: list[int]) -> None:
    stream = b"".join(encode(Envelope(n, message)) for n, message in enumerate(messages))
    reader, bodies, at, turn = MessageReader(), list[bytes](), 0, 0
    while at < len(stream):
        step = cuts[turn % len(cuts)]
        bodies += reader.feed(stream[at : at + step])
        at, turn = at + step, turn + 1
    assert [decode(body).message for body in bodies] == messages


@given(data=st.binary(max_size=200))
def test_any_bytes_are_a_message_or_unreadable(data: bytes) -> None:
    try:
        envelope = decode(data)
    except MessageUnreadable:
        return
    assert encode(envelope)[2:] == data


@given(message=MESSAGES, correlation=CORRELATIONS, data=st.data())
def test_a_damaged_message_is_another_message_or_unreadable(
    message: Record, correlation: int, data: st.DataObject
) -> None:
    body = bytearray(encode(Envelope(correlation, message))[2:])
    at = data.draw(st.integers(0, len(body) - 1))
    change = data.draw(st.sampled_from(["flip", "drop", "double", "cut"]))
    if change == "flip":
        body[at] ^= 1 << data.draw(st.integers(0, 7))
    elif change == "drop":
        del body[at]
    elif change == "double":
        body[at:at] = body[at : at + 1]
    else:
        del body[at:]
    try:
        envelope = decode(bytes(body))
    except MessageUnreadable:
        return
    assert encode(envelope)[2:] == bytes(body)
    assert envelope != Envelope(correlation, message)


@pytest.mark.parametrize(
    "value",
    [
        cbor2.dumps(1.5),
        cbor2.dumps({1: 2}),
        cbor2.dumps(2**64),
        cbor2.dumps(-(2**64) - 1),
        cbor2.dumps(cbor2.CBORTag(32, "x")),
        cbor2.dumps(cbor2.undefined),
        b"\x18\x05",
        b"\x9f\xff",
        b"\x5f\x41a\xff",
        b"\xf8\x20",
        b"\x62\xff\xff",
        b"\x82\x01",
        b"\x01\x01",
        b"\x5b" + b"\xff" * 8,
        b"\x9b" + b"\xff" * 8,
        b"\x1c",
        b"\x81" * 16 + b"\x00",
        b"\xd8\x1c\x81\xd8\x1d\x00",
        b"",
    ],
    ids=lambda value: value[:6].hex() or "nothing",
)
def test_what_is_not_plain_and_shortest_is_unreadable(value: bytes) -> None:
    with pytest.raises(MessageUnreadable):
        loads(value)


@pytest.mark.parametrize("value", [0, -1, 2**64 - 1, -(2**63), True, None, "", "é", b"", b"\x00" * 300, [[], [1]]])
def test_plain_values_come_back(value: object) -> None:
    assert loads(dumps(value)) == value


def test_the_deepest_value_that_is_taken() -> None:
    value: object = 0
    for _ in range(15):
        value = [value]
    assert loads(dumps(value)) == value
    with pytest.raises(MessageUnreadable, match="deeper"):
        loads(dumps([value]))


@pytest.mark.parametrize("body", [[4], [4, 1], [4, 1, [], 0], ["4", 1, []], [True, 1, []], [4, -1, []], [4, 2**32, []]])
def test_an_envelope_of_another_shape_is_unreadable(body: list[object]) -> None:
    with pytest.raises(MessageUnreadable):
        decode(dumps(body))


def test_what_could_be_read_of_a_bad_message_is_told() -> None:
    with pytest.raises(UnknownMessage) as unknown:
        decode(dumps([max(BY_CODE) + 1, 31, []]))
    with pytest.raises(MessageUnreadable, match=r"Interrogate\.events") as wrong:
        decode(dumps([16, 32, [65]]))
    assert (unknown.value.correlation, wrong.value.correlation) == (31, 32)


def test_a_message_over_the_limit_is_neither_sent_nor_awaited() -> None:
    too_long = Fault.model_construct(code="role", detail="x" * MAX_MESSAGE)
    with pytest.raises(MessageUnreadable, match=str(MAX_MESSAGE)):
        encode(Envelope(1, too_long))
    for length in (0, MAX_MESSAGE + 1):
        with pytest.raises(MessageUnreadable, match="announced"):
            MessageReader().feed(struct.pack(">H", length))


@given(proposal=PROPOSALS)
def test_staged_bytes_say_exactly_one_proposal(proposal: Proposal) -> None:
    staged = stage_bytes(proposal)
    assert read_staged(staged) == (SCHEMA_VERSION, proposal)
    assert stage_bytes(proposal) == staged
    assert len(digest(staged)) == 32


@settings(max_examples=40)
@given(one=PROPOSALS, other=PROPOSALS)
def test_two_proposals_never_share_a_digest(one: Proposal, other: Proposal) -> None:
    assert (digest(stage_bytes(one)) == digest(stage_bytes(other))) == (one == other)


@pytest.mark.parametrize("staged", [dumps([2]), dumps([-1, []]), dumps([True, []]), dumps([2, [0, None, []]]), b"x"])
def test_staged_bytes_of_another_shape_are_unreadable(staged: bytes) -> None:
    with pytest.raises(MessageUnreadable):
        read_staged(staged)


def test_another_schema_is_named_and_not_guessed_at() -> None:
    assert read_staged(dumps([7, ["from the future"]])) == (7, None)
    assert read_staged(dumps([1, ["from the past"]])) == (1, None)


def test_an_older_schema_that_is_asked_for_is_read_with_what_it_lacks_left_out() -> None:
    clock = ["clock_set", bytes(16), 5]
    version, proposal = read_staged(dumps([1, ["EMU900238", 3, None, [clock]]]), schema=1)
    assert (version, proposal) == (
        1,
        Proposal(
            serial="EMU900238",
            base_revision=3,
            prescription=None,
            orders=(ClockSet(command_id=bytes(16), offset_ms=5),),
            patient=None,
        ),
    )
