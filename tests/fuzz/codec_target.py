"""Any bytes as messages, as one message, as a value and as a staged proposal."""

from __future__ import annotations

from contextlib import suppress

from telemetry.messages.codec import (
    MAX_MESSAGE,
    Envelope,
    MessageReader,
    MessageUnreadable,
    decode,
    dumps,
    encode,
    loads,
    read_staged,
    stage_bytes,
)
from telemetry.messages.hello import Ping
from tests.fuzz.choices import Choices
from tests.fuzz.weight import weight

GOOD = Envelope(7, Ping())
EMPTY = weight(MessageReader())


def run(data: bytes) -> None:
    """Nothing but `MessageUnreadable` comes out, and what can be read can be written and read again."""
    stream, cuts = Choices(data).stream()
    _stream(cuts)
    _message(stream)
    with suppress(MessageUnreadable):
        value = loads(stream)
        assert dumps(value) == stream
        assert _plain(value)
    with suppress(MessageUnreadable):
        _, proposal = read_staged(stream)
        if proposal is not None:
            assert read_staged(stage_bytes(proposal))[1] == proposal


def _stream(cuts: list[bytes]) -> None:
    reader = MessageReader()
    try:
        for piece in cuts:
            for body in reader.feed(piece):
                _message(body)
            assert weight(reader) <= MAX_MESSAGE + 8
    except MessageUnreadable:
        return
    if not reader.feed(b"") and weight(reader) == EMPTY:
        assert [decode(body) for body in reader.feed(encode(GOOD))] == [GOOD]


def _plain(value: object) -> bool:
    if isinstance(value, list):
        return all(map(_plain, value))
    return value is None or isinstance(value, int | str | bytes)


def _message(body: bytes) -> None:
    try:
        envelope = decode(body)
    except MessageUnreadable:
        return
    with suppress(MessageUnreadable):  # defaults that were left out may take it over the limit
        assert decode(encode(envelope)[2:]) == envelope
