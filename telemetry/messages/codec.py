"""Messages as bytes: deterministic CBOR, and how they follow each other in the stream of a session.

    stream   = { length: u16 big endian, message }
    message  = [code, correlation, fields]            CBOR, shortest form
    staged   = [schema version, proposal]             CBOR, shortest form

A reply carries the correlation of its request. What is not exactly that shape raises `MessageUnreadable`; no
text of a message is ever evaluated and no CBOR tag is accepted.
"""

from __future__ import annotations

import hashlib
import struct
from typing import Any

import cbor2
from msgspec import Struct

from pump_core.orders import Proposal
from pump_core.prescription import SCHEMA_VERSION
from pump_core.record import BadRecord, Record
from telemetry.errors import TelemetryError
from telemetry.messages.table import BY_CODE, BY_MODEL

MAX_MESSAGE = 32_768
"""More than the largest echo takes: a proposal, what it amounts to, every caution."""
_LENGTH = struct.Struct(">H")
_DEEPEST = 16
_BYTES, _TEXT, _LIST, _MAP, _TAG, _SIMPLE = 2, 3, 4, 5, 6, 7  # major types of RFC 8949
_ARGUMENT_BYTES = {24: 1, 25: 2, 26: 4, 27: 8}
_LONGEST_ARGUMENT = 27
_SIMPLES = (0xF4, 0xF5, 0xF6)  # false, true, null


class MessageUnreadable(TelemetryError):
    """Bytes are no message of this protocol; `correlation` is given when that much could be read."""

    def __init__(self, what: str, correlation: int | None = None) -> None:
        super().__init__(what)
        self.correlation = correlation


class UnknownMessage(MessageUnreadable):
    """A well-formed message whose number is not in the table."""


class Envelope(Struct, frozen=True):
    """A message with the number that ties a reply to its request."""

    correlation: int
    message: Record


def encode(envelope: Envelope) -> bytes:
    """The envelope with its length in front. Raises `MessageUnreadable` when it is over `MAX_MESSAGE`."""
    entry = BY_MODEL[type(envelope.message)]
    body = dumps([entry.code, envelope.correlation, envelope.message.to_list()])
    if len(body) > MAX_MESSAGE:
        raise MessageUnreadable(f"{entry.name} of {len(body)} bytes is over the limit of {MAX_MESSAGE}")
    return _LENGTH.pack(len(body)) + body


def decode(body: bytes) -> Envelope:
    """The envelope in `body` (without its length). Raises `MessageUnreadable`."""
    value = loads(body)
    if not isinstance(value, list) or len(value) != 3 or type(value[0]) is not int or type(value[1]) is not int:
        raise MessageUnreadable("a message is a list of code, correlation and fields")
    code, correlation, fields = value
    if not 0 <= correlation < 2**32:
        raise MessageUnreadable(f"correlation {correlation} is no 32-bit number")
    entry = BY_CODE.get(code)
    if entry is None:
        raise UnknownMessage(f"message {code} is unknown", correlation)
    try:
        return Envelope(correlation, entry.model.from_list(fields))
    except BadRecord as bad:
        raise MessageUnreadable(str(bad), correlation) from bad


class MessageReader:
    """Cuts a session's stream into messages; holds at most one message's length of bytes."""

    def __init__(self) -> None:
        self._held = bytearray()

    def feed(self, data: bytes) -> list[bytes]:
        """The complete message bodies after `data`. Raises `MessageUnreadable` on a length over the limit."""
        self._held += data
        bodies = []
        while len(self._held) >= _LENGTH.size:
            (length,) = _LENGTH.unpack_from(self._held)
            if not 0 < length <= MAX_MESSAGE:
                raise MessageUnreadable(f"a message of {length} bytes is announced, the limit is {MAX_MESSAGE}")
            end = _LENGTH.size + length
            if len(self._held) < end:
                break
            bodies.append(bytes(self._held[_LENGTH.size : end]))
            del self._held[:end]
        return bodies


def stage_bytes(proposal: Proposal) -> bytes:
    """The exact bytes of a proposal that are journalled, staged and digested."""
    return dumps([SCHEMA_VERSION, proposal.to_list()])


def read_staged(staged: bytes, schema: int = SCHEMA_VERSION) -> tuple[int, Proposal | None]:
    """Schema version and proposal of staged bytes; no proposal for a version other than `schema`.

    An older schema lacks fields at the end of its records, and is read with their defaults.

    Raises `MessageUnreadable` for bytes that are no staged proposal.
    """
    value = loads(staged)
    if not isinstance(value, list) or len(value) != 2 or type(value[0]) is not int or value[0] < 0:
        raise MessageUnreadable("staged bytes are a schema version and a proposal")
    if value[0] != schema:
        return value[0], None
    try:
        proposal = Proposal.from_list(value[1])
    except BadRecord as bad:
        raise MessageUnreadable(str(bad)) from bad
    return value[0], proposal


def digest(staged: bytes) -> bytes:
    """SHA-256 of the exact staged bytes."""
    return hashlib.sha256(staged).digest()


def dumps(value: Any) -> bytes:
    """Deterministic CBOR of plain lists, ints, text, bytes, booleans and None."""
    return cbor2.dumps(value, canonical=True)


def loads(data: bytes) -> Any:
    """The one value in `data`, in its shortest form. Raises `MessageUnreadable` for all else, also tags."""
    _plain_only(data)
    try:
        value = cbor2.loads(data)
    except cbor2.CBORError as bad:
        raise MessageUnreadable(f"not CBOR: {bad}") from bad
    if dumps(value) != data:
        raise MessageUnreadable("not in the shortest form")
    return value


def _plain_only(data: bytes) -> None:
    """Walks the headers before anything is built: a tag could share one list a million times over."""
    at, awaited = 0, [1]
    while awaited:
        if awaited[-1] == 0:
            awaited.pop()
            continue
        awaited[-1] -= 1
        if at >= len(data):
            raise MessageUnreadable("ends in the middle")
        head = data[at]
        major, low = head >> 5, head & 31
        size = _ARGUMENT_BYTES.get(low, 0)
        argument = int.from_bytes(data[at + 1 : at + 1 + size], "big") if size else low
        at += 1 + size
        if low > _LONGEST_ARGUMENT or major in (_MAP, _TAG) or (major == _SIMPLE and head not in _SIMPLES):
            raise MessageUnreadable(f"a value that begins with {head:#x} has no place in a message")
        if major in (_BYTES, _TEXT):
            at += argument
        elif major == _LIST:
            awaited.append(argument)
            if len(awaited) > _DEEPEST:
                raise MessageUnreadable("nested deeper than any message")
    if at != len(data):
        raise MessageUnreadable("something follows, or the end is missing")
