"""The plaintext of a recording as messages: who said what, when, and where in the stream it stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from telemetry.blackbox.pieces import Kind, Recording
from telemetry.messages.codec import Envelope, MessageReader, MessageUnreadable, decode

PREFIX = 2
"""Bytes of length in front of each message."""

Speaker = Literal["tablet", "pump"]


class Said(Struct, frozen=True):
    """One message: who said it, when its last byte was there, its place in the speaker's stream, and what it is.

    `piece` is the place in the recording of the piece that completed it. `envelope` is None for bytes that are no
    message; `unreadable` says why.
    """

    speaker: Speaker
    at_ms: int
    piece: int
    offset: int
    body: bytes
    envelope: Envelope | None
    unreadable: str = ""

    @property
    def text(self) -> str:
        """The message in words."""
        if self.envelope is None:
            return f"unreadable ({self.unreadable}): {self.body.hex()}"
        return f"[{self.envelope.correlation}] {self.envelope.message!r}"

    @property
    def name(self) -> str:
        """The name of the message."""
        return "unreadable" if self.envelope is None else type(self.envelope.message).__name__


def conversation(recording: Recording) -> Iterator[Said]:
    """All messages of both ends, in the order in which they were complete.

    A stream that announces a length over the limit ends with an unreadable message.
    """
    tablets = recording.opening.side == "tablet"
    streams: dict[Kind, Stream] = {
        Kind.IN: Stream("pump" if tablets else "tablet"),
        Kind.OUT: Stream("tablet" if tablets else "pump"),
    }
    for number, piece in enumerate(recording.pieces):
        if piece.kind in streams:
            yield from streams[piece.kind].feed(piece.body, piece.at_ms, number)


class Stream:
    """One direction of a session."""

    def __init__(self, speaker: Speaker) -> None:
        self._speaker: Speaker = speaker
        self._reader = MessageReader()
        self._offset = 0
        self._lost = False

    def feed(self, data: bytes, at_ms: int = 0, piece: int = 0) -> list[Said]:
        """The messages that `data` completes."""
        if self._lost:
            return []
        said: list[Said] = []
        try:
            bodies = self._reader.feed(data)
        except MessageUnreadable as bad:
            self._lost = True
            return [Said(self._speaker, at_ms, piece, self._offset, data[:32], None, str(bad))]
        for body in bodies:
            said.append(self._read(body, at_ms, piece))
            self._offset += PREFIX + len(body)
        return said

    def _read(self, body: bytes, at_ms: int, piece: int) -> Said:
        try:
            return Said(self._speaker, at_ms, piece, self._offset, body, decode(body))
        except MessageUnreadable as bad:
            return Said(self._speaker, at_ms, piece, self._offset, body, None, str(bad))
