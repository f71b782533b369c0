"""Two TLS sessions and whoever sits between them."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from telemetry.identity.credentials import Credentials
from telemetry.session import SessionRefused
from telemetry.session.tls import HANDSHAKE_LIMIT, PROGRAMMERS, PUMPS, RECORD, UNASKED_LIMIT, TlsSession
from tests.fuzz.choices import Choices

MOST_STEPS = 60
MOST_OUT = HANDSHAKE_LIMIT + UNASKED_LIMIT + 2 * RECORD
LONGEST_PLAIN = 2_000
TALK = (b"a question" * 30, b"an answer" * 50)


@cache
def makers() -> tuple[Callable[[], TlsSession], Callable[[], TlsSession]]:
    """What makes a session of the tablet, and one of the pump."""
    data = os.environ.setdefault("CISTERNA_TEST_DATA", mkdtemp(prefix="cisterna-fuzz-"))
    from tests.telemetry.keys import now, pump_keys, tablet_keys

    tablet = Credentials(tablet_keys(), Path(data) / "fuzz-tablet-list")
    pump = Credentials(pump_keys(), Path(data) / "fuzz-pump-list")
    return lambda: TlsSession(tablet, PUMPS, now), lambda: TlsSession(pump, PROGRAMMERS, now)


class Pair:
    """Both ends, what waits on the line to each, and what each said and heard."""

    def __init__(self) -> None:
        self.ends = [make() for make in makers()]
        self.line = [bytearray(), bytearray()]
        self.said = [bytearray(), bytearray()]
        self.heard = [bytearray(), bytearray()]
        self.over = [False, False]

    def leave(self, end: int) -> None:
        """What one end wants on the line goes there."""
        data = self.ends[end].to_line()
        assert len(data) <= MOST_OUT + 2 * len(self.said[end])
        self.line[1 - end] += data

    def arrive(self, end: int, data: bytes) -> None:
        """Bytes reach one end; all that comes out of it is what the other one said, in order, however the line lies."""
        try:
            self.heard[end] += self.ends[end].receive(data)
        except SessionRefused:
            self.over[end] = True
        assert self.said[1 - end].startswith(self.heard[end]), "plaintext that nobody said"
        assert not self.heard[end] or self.ends[end].established

    def say(self, end: int, plaintext: bytes) -> None:
        """The layer above has something to say."""
        if not self.over[end]:
            self.ends[end].send(plaintext)
            self.said[end] += plaintext

    def settle(self) -> None:
        """An honest line from here on."""
        for _ in range(12):
            for end in (0, 1):
                self.leave(end)
                waiting = bytes(self.line[1 - end])
                self.line[1 - end].clear()
                if waiting:
                    self.arrive(1 - end, waiting)


def run(data: bytes) -> None:
    """Nothing but `SessionRefused` comes out, no plaintext is made up, and the next session is as good as any."""
    choices, pair = Choices(data), Pair()
    for _ in range(MOST_STEPS):
        if not choices:
            break
        _step(pair, choices)
    fresh = Pair()
    fresh.say(0, TALK[0])
    fresh.say(1, TALK[1])
    fresh.settle()
    assert fresh.heard == [TALK[1], TALK[0]]
    fresh.ends[0].close()
    fresh.settle()
    assert fresh.ends[1].closed


def _step(pair: Pair, choices: Choices) -> None:
    act, end = divmod(choices.below(20), 2)
    waiting = pair.line[end]
    match act:
        case 0 | 1:
            pair.leave(1 - end)
            pair.arrive(end, bytes(waiting))
            waiting.clear()
        case 2:
            pair.leave(1 - end)
            size = choices.number(2)
            pair.arrive(end, bytes(waiting[:size]))
            del waiting[:size]
        case 3:
            at, flip = choices.number(2), choices.number(1)
            if waiting:
                waiting[at % len(waiting)] ^= flip
        case 4:
            pair.arrive(end, bytes(waiting))
        case 5:
            at, size = choices.number(2), choices.number(1)
            del waiting[at : at + size]
        case 6:
            pair.arrive(end, choices.piece())
        case 7:
            body = choices.piece()
            header = bytes([choices.number(1), 3, 3]) + (choices.number(2) if choices.below(2) else len(body)).to_bytes(
                2, "big"
            )
            pair.arrive(end, header + body)
        case 8:
            if len(pair.said[end]) < LONGEST_PLAIN * 10:
                pair.say(end, choices.piece() * (1 + choices.below(8)))
        case _:
            pair.ends[end].close()
            pair.over[end] = True
