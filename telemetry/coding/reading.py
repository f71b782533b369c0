"""Finds the good frames of both kinds, plain and coded, in one stream of bytes, and counts what was damaged.

A stream may change from one kind to the other between any two frames. What stands before a mark belongs to the plain
frames; behind a mark so many bytes are awaited as its form tells. A codeword that is good ends where the next mark must
stand, so a mark there is known although bits of it were flipped. What follows a mark and is no codeword is searched for
frames once more, from its first byte on: a mark that noise made costs no good frame. A good frame *within* the bytes
that are awaited shows that some are missing, for none is sent so (`writing`): a codeword that lost bytes never makes
later frames wait. One that only lost parity is taken, and frames are sought behind its content.

`flipped` counts frames that came at full length with damaged bytes, mended ones too, and `lacking` those that came
shorter or longer than they were sent: what a sender needs to know to choose how it sends. A plain frame is at full
length when it is as long as one of `full_lengths`.

Never more is held than one codeword and one plain frame. Mending takes a hundred times as long as reading, so that it
is paid for: every byte that comes is worth one, a mending costs 40, and when a flood of false marks has used up what
was saved, codewords are taken as they stand or not at all.
"""

from __future__ import annotations

from collections.abc import Set

from telemetry.coding.codewords import (
    BY_MARK,
    MARK,
    MARK_BYTES,
    Form,
    begun_mark,
    decode,
    form_near,
    parity_was_cut,
)
from telemetry.framing import FrameReader, payload_of

_MENDING_COSTS = 40
_MOST_SAVED = 64 * _MENDING_COSTS

Arrived = tuple[bytes, bool]
"""A payload, and whether it came coded."""


class LineReader:
    """Reads whatever comes over one direction of a line."""

    def __init__(self, full_lengths: Set[int] = frozenset()) -> None:
        self.mended = 0
        self._flipped = 0
        self._lacking = 0
        self._plain = FrameReader(full_lengths)
        self._rest = b""
        self._awaited: Form | None = None
        self._plain_only = True  # nothing waits but perhaps a border: whole plain frames take a short way
        self._follows = False  # a codeword ended in `_rest`, after as many bytes as the next line says
        self._behind = 0
        self._saved = _MOST_SAVED
        self._doubtful = 0  # bytes of a lost codeword that plain frames are still sought in

    @property
    def flipped(self) -> int:
        """Frames with flipped bits, since the beginning."""
        return self._flipped + self._plain.flipped

    @property
    def lacking(self) -> int:
        """Frames with missing or foreign bytes, since the beginning."""
        return self._lacking + self._plain.lacking

    @property
    def held(self) -> int:
        """Bytes that wait for others."""
        return len(self._rest) + self._plain.held

    def feed(self, data: bytes) -> list[Arrived]:
        """The payloads completed by `data`, good ones only, in order."""
        if self._plain_only and data[:1] == data[-1:] == b"\x00" and MARK.search(data) is None:
            self._saved = min(_MOST_SAVED, self._saved + len(data))
            self._rest = b"\x00"
            return [(payload, False) for payload in self._plain.feed(data)]
        found = self._read(data)
        self._plain_only = not (self._awaited or self._follows or self._doubtful) and self._rest in (b"", b"\x00")
        return found

    def _read(self, data: bytes) -> list[Arrived]:
        stream, at, found = self._rest + data, 0, list[Arrived]()
        self._saved = min(_MOST_SAVED, self._saved + len(data))
        while True:
            if self._awaited is None:
                begins = self._next_mark(stream, at, found)
                if begins is None:
                    return found
                at = begins
            form = self._awaited
            assert form is not None
            end = at + MARK_BYTES + form.length
            whole = len(stream) >= end
            if not whole and not holds_a_frame(stream, at):
                self._rest = stream[at:]
                return found
            self._awaited = None
            block = stream[at + MARK_BYTES : end]
            taken = self._decoded(block, form) if whole else decode(block, form, mend=False)
            if taken is None:
                self._lost(stream, at + MARK_BYTES, form)
                at += MARK_BYTES - 1  # the last zero of a false mark may be the first of a true one
                continue
            payload, damaged = taken
            found.append((payload, True))
            self.mended += damaged
            self._flipped += damaged > 0
            if not whole or parity_was_cut(block, payload, form):
                self._follows, self._doubtful = False, form.length - form.content
                at = end - self._doubtful
            else:
                last_is_zero = block.endswith(b"\x00")  # parity, or the first zero of what follows parity that was cut
                self._follows, self._doubtful, at = True, 0, end - last_is_zero
                self._behind = int(last_is_zero)

    def _next_mark(self, stream: bytes, at: int, found: list[Arrived]) -> int | None:
        """Where the mark of the codeword that is now awaited begins; None when there is none yet."""
        if self._follows:
            follows = at + self._behind
            if len(stream) < follows + MARK_BYTES:
                self._rest = stream[at:]
                return None
            self._follows = False
            self._awaited = form_near(stream[follows : follows + MARK_BYTES])
            if self._awaited is not None:
                return follows
        mark = MARK.search(stream, at)
        if mark is not None:
            self._read_plain(stream[at : mark.start() + 1], found)
            self._awaited = BY_MARK[mark.group()]
            return mark.start()
        begun = begun_mark(stream[at:])
        # the zero that may begin a mark ends a plain frame all the same, and is seen once more with what follows
        self._read_plain(stream[at : len(stream) - begun + 1] if begun else stream[at:], found)
        self._rest = stream[len(stream) - begun :] if begun else b""
        return None

    def _decoded(self, block: bytes, form: Form) -> tuple[bytes, int] | None:
        taken = decode(block, form, mend=False)
        if taken is None and self._saved >= _MENDING_COSTS:
            self._saved -= _MENDING_COSTS
            taken = decode(block, form)
        return taken

    def _read_plain(self, data: bytes, found: list[Arrived]) -> None:
        if self._doubtful:
            doubtful, data = data[: self._doubtful], data[self._doubtful :]
            self._doubtful -= len(doubtful)
            found += [(payload, False) for payload in self._plain.feed(doubtful, counted=False)]
        if data:
            found += [(payload, False) for payload in self._plain.feed(data)]

    def _lost(self, stream: bytes, begins: int, form: Form) -> None:
        end = begins + form.length
        lacks = len(stream) < end or MARK.search(stream, begins, end + MARK_BYTES - 1) is not None
        if lacks or begun_mark(stream[begins:end]):
            self._lacking += 1
        else:
            self._flipped += 1
        self._doubtful = form.length + 2


def holds_a_frame(stream: bytes, begins: int) -> bool:
    """Whether a good frame is among these bytes, which should be part of a mark and its codeword."""
    at = begins
    while (inner := MARK.search(stream, at + 1)) is not None:
        at = inner.start()
        form = BY_MARK[inner.group()]
        block = stream[inner.end() : inner.end() + form.length]
        if len(block) == form.length and decode(block, form, mend=False) is not None:
            return True
    return any(stretch and payload_of(stretch) is not None for stretch in stream[begins:].split(b"\x00")[1:-1])
