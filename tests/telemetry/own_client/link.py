"""The initiator's link as docs/protocol.md § 4 says, with a few fragments in flight and no coded frames of its own."""

from __future__ import annotations

import struct

from tests.telemetry.own_client.framing import FrameReader, plain_frame

OPEN, OPENED, DATA, ACK, RESET, CLOSE, BUSY, DATA_ACK = range(0x21, 0x29)
_MODULUS = 65_536
_WINDOW = 16_384
_FRAGMENT = 120
_IN_FLIGHT = 4
_BEHIND = 32
_OPEN_AGAIN_S = 0.25
_ASK_AGAIN_S = 0.2
_IDLE_S = 1.0


class ConnectionOver(Exception):
    """The pump said RESET or CLOSE."""


class Link:
    """`receive` gives the bytes of the stream that came, `send` takes some; `now` is any clock's seconds."""

    def __init__(self, connection: int) -> None:
        self.opened = False
        self._connection = connection
        self._reader = FrameReader()
        self._open_at = 0.0
        self._stream = bytearray()  # from `_taken` on
        self._taken = 0  # of ours, counted from the beginning
        self._sent_to = 0
        self._number = 0
        self._oldest = 0  # the first number in flight
        self._ask_at = 0.0
        self._theirs = 0  # of theirs, handed on
        self._held: dict[int, bytes] = {}
        self._heard = -1
        self._came: set[int] = set()
        self._owes = False
        self._over = False

    def send(self, data: bytes) -> None:
        self._stream += data

    def close(self) -> bytes:
        """The last frame."""
        self._over = True
        return plain_frame(struct.pack(">BI", CLOSE, self._connection))

    def receive(self, data: bytes, now: float) -> bytes:
        return b"".join(self._take(payload, now) for payload in self._reader.feed(data))

    def to_send(self, now: float) -> bytes:
        if self._over:
            return b""
        if not self.opened:
            if now < self._open_at:
                return b""
            self._open_at = now + _OPEN_AGAIN_S
            return plain_frame(struct.pack(">BIB", OPEN, self._connection, 0))
        frames = [self._answer()] if self._owes else []
        asks = self._number == 0 or now >= self._ask_at
        if asks and self._number != self._oldest:
            self._lost()
        while self._number - self._oldest < _IN_FLIGHT and self._sent_to < self._taken + len(self._stream):
            begins = self._sent_to
            ends = min(begins + _FRAGMENT, self._taken + len(self._stream), self._taken + _WINDOW)
            if ends == begins:
                break
            frames.append(self._data(begins, ends, now))
        if asks and self._number == self._oldest:
            frames.append(self._data(self._sent_to, self._sent_to, now))
        return b"".join(map(plain_frame, frames))

    def _data(self, begins: int, ends: int, now: float) -> bytes:
        data = bytes(self._stream[begins - self._taken : ends - self._taken])
        head = struct.pack(">BIHH", DATA, self._connection, self._number % _MODULUS, begins % _MODULUS)
        self._number += 1
        self._sent_to = ends
        self._ask_at = now + _ASK_AGAIN_S
        return head + data

    def _lost(self) -> None:
        """All that is not taken goes again."""
        self._oldest, self._sent_to = self._number, self._taken

    def _answer(self) -> bytes:
        self._owes = False
        bits = 0
        for place in range(_BEHIND):
            number = self._heard - 1 - place
            bits |= (number < 0 or number in self._came) << place
        taken, heard = self._theirs % _MODULUS, self._heard % _MODULUS
        return struct.pack(">BIHHBBI", ACK, self._connection, taken, heard, 0, 0, bits)

    def _take(self, payload: bytes, now: float) -> bytes:
        kind, size = payload[0], len(payload)
        if size < 5 or int.from_bytes(payload[1:5], "big") != self._connection:
            return b""
        if kind == OPENED and size == 5:
            self.opened = True
        elif kind in (RESET, CLOSE) and size == 5:
            self._over = True
            raise ConnectionOver(f"the pump said {'RESET' if kind == RESET else 'CLOSE'}")
        elif kind == ACK and size == 15:
            self._answered(_two(payload, 5), now)
        elif kind == DATA_ACK and size >= 15:
            self._answered(_two(payload, 9), now)
            return self._arrived(_two(payload, 5), payload[15:])
        elif kind == DATA and size >= 9:
            return self._arrived(_two(payload, 5), payload[9:])
        return b""

    def _answered(self, taken_heard: tuple[int, int], now: float) -> None:
        taken, heard = taken_heard
        ahead = (taken - self._taken) % _MODULUS
        if ahead > len(self._stream):
            return  # of something that was never sent
        self._taken += ahead
        del self._stream[:ahead]
        self._sent_to = max(self._sent_to, self._taken)
        latest = self._number - 1 - (self._number - 1 - heard) % _MODULUS
        self._oldest = max(self._oldest, latest + 1)
        self._ask_at = now + (_ASK_AGAIN_S if self._oldest < self._number else _IDLE_S)
        if self._oldest == self._number and self._sent_to > self._taken:
            self._lost()  # all numbers are settled, and bytes are missing

    def _arrived(self, number_offset: tuple[int, int], data: bytes) -> bytes:
        number, offset = number_offset
        self._owes = True
        ahead = (number - self._heard) % _MODULUS
        absolute = self._heard + (ahead if ahead < _MODULUS // 2 else ahead - _MODULUS)
        if absolute in self._came or absolute < self._heard - _BEHIND:
            return b""
        step = (offset - self._theirs) % _MODULUS
        begins = self._theirs + (step if step < _MODULUS // 2 else step - _MODULUS)
        if begins + len(data) > self._theirs + _WINDOW:
            return b""
        self._heard = max(self._heard, absolute)
        self._came = {each for each in self._came | {absolute} if each >= self._heard - _BEHIND}
        if len(data) > len(self._held.get(begins, b"")):
            self._held[begins] = data
        return self._in_order()

    def _in_order(self) -> bytes:
        ready = bytearray()
        while self._held and (first := min(self._held)) <= self._theirs:
            data = self._held.pop(first)[self._theirs - first :]
            ready += data
            self._theirs += len(data)
        return bytes(ready)


def _two(payload: bytes, at: int) -> tuple[int, int]:
    """The two numbers of two bytes each that stand there."""
    return int.from_bytes(payload[at : at + 2], "big"), int.from_bytes(payload[at + 2 : at + 4], "big")
