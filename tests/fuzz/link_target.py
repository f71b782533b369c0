"""Two links and whoever can reach the line between them: bytes, forged frames and times in any order."""

from __future__ import annotations

from pump_core.clocks import Duration, LineTime
from telemetry import framing
from telemetry.coding import codewords
from telemetry.link import Closed, Link, LinkLimits, Opened, Received
from tests.fuzz.choices import Choices
from tests.fuzz.weight import weight

LIMITS = LinkLimits.for_baud(115_200)
MOST_STEPS = 120
MOST_HELD = 64 * 1_024
"""Weight of one end beside what was given to it to send: windows, numbers and answers under way."""
MOST_AT_ONCE = 8 * 1_024
FIRST, FRESH = 0xC15_7E2A, 0xFE11_0000
STRANGERS = (0, 1, 2**32 - 1, 0x1111_1111)
CROWD, MANY_STRANGERS = 0x2222_0000, 120
SAID, ANSWERED = b"is anybody there?" * 40, b"here I am" * 60


class Ends:
    """Both links; `honest` until somebody put a whole frame of his own on the line."""

    def __init__(self) -> None:
        self.now = LineTime(1_000)
        self.honest = True
        self.links = [Link.initiator(FIRST, LIMITS), Link.responder(LIMITS)]
        self.connection = FIRST
        self.sent: list[dict[int, bytearray]] = [{}, {}]
        self.got: list[dict[int, bytearray]] = [{}, {}]
        self.opened: list[int | None] = [None, None]

    def leave(self, end: int) -> bytes:
        """What one end puts on the line now."""
        data = self.links[end].bytes_to_send(self.now)
        assert len(data) <= MOST_AT_ONCE
        return data

    def arrive(self, end: int, data: bytes) -> None:
        """Bytes arrive at one end; what it says is held against what the other one sent."""
        for event in self.links[end].receive(data, self.now):
            if isinstance(event, Opened):
                self.opened[end] = event.connection
            elif isinstance(event, Closed):
                self.opened[end] = None
            elif isinstance(event, Received):
                self._heard(end, event.data)

    def send(self, end: int, data: bytes) -> None:
        """The layer above one end has something to say."""
        connection = self.links[end].connection
        if connection is not None:
            self.links[end].send(data)
            self.sent[end].setdefault(connection, bytearray()).extend(data)

    def open_anew(self, connection: int) -> None:
        """The tablet starts again."""
        self.connection = connection
        self.links[0] = Link.initiator(connection, LIMITS)
        self.opened[0] = None

    def check(self) -> None:
        """No end holds more than its windows and what it was given."""
        for end, link in enumerate(self.links):
            given = sum(map(len, self.sent[end].values()))
            assert weight(link) <= MOST_HELD + given, f"end {end} holds {weight(link)}"

    def _heard(self, end: int, data: bytes) -> None:
        connection = self.opened[end]
        assert connection is not None, "data before a connection"
        got = self.got[end].setdefault(connection, bytearray())
        got += data
        if self.honest:
            assert self.sent[1 - end].get(connection, b"").startswith(got), f"end {end} heard what nobody said"


def run(data: bytes) -> None:
    """Nothing is raised, nothing grows, nothing is made up; and then a tablet that starts anew is served."""
    choices, ends = Choices(data), Ends()
    for _ in range(MOST_STEPS):
        if not choices:
            break
        _step(ends, choices)
    ends.check()
    _still_works(ends)


def _step(ends: Ends, choices: Choices) -> None:
    kind, end = divmod(choices.below(26), 2)
    match kind:
        case 0 | 1:
            ends.arrive(1 - end, ends.leave(end))
        case 2:
            ends.leave(end)
        case 3:
            twice = ends.leave(end)
            ends.arrive(1 - end, twice + twice)
        case 4:
            ends.arrive(1 - end, _damaged(ends.leave(end), choices))
        case 5:
            ends.now += Duration(choices.number(1) * 10)
        case 6:
            at = ends.links[end].deadline()
            ends.now = ends.now if at is None else max(ends.now, at)
        case 7:
            ends.send(end, choices.piece() * (1 + choices.below(4)))
        case 8:
            ends.arrive(end, choices.piece().replace(b"\x00", b"\x01"))
        case 9:
            ends.honest = False
            ends.arrive(end, choices.piece())
        case 10:
            ends.honest = False
            ends.arrive(end, (codewords if choices.below(2) else framing).encode(_forged(ends, choices)))
        case 11:
            ends.honest = False
            _flood(ends, end, choices)
        case _:
            if end:
                ends.links[choices.below(2)].close(ends.now)
            else:
                ends.open_anew(FIRST + 1 + choices.below(64))


def _damaged(data: bytes, choices: Choices) -> bytes:
    """One byte is another, never a border: the line may lose or damage a frame, not cut a new one."""
    at, flip = choices.number(2), 1 + choices.below(255)
    if not data:
        return data
    at %= len(data)
    byte = data[at] ^ flip
    return data[:at] + bytes([byte or 1]) + data[at + 1 :] if data[at] else data


def _forged(ends: Ends, choices: Choices) -> bytes:
    """A frame with a good sum: any kind, of the connection that stands or of a strange one."""
    kind = choices.number(1)
    connections = (ends.connection, *STRANGERS)
    connection = connections[choices.below(len(connections))]
    return bytes([kind]) + connection.to_bytes(4, "big") + choices.piece()


def _flood(ends: Ends, end: int, choices: Choices) -> None:
    """Frames of one kind, each of another stranger: a second crowd leaves no more behind than the first."""
    kind, rest = choices.number(1), choices.piece()
    held = []
    for crowd in range(2):
        for stranger in range(MANY_STRANGERS):
            connection = CROWD + crowd * MANY_STRANGERS + stranger
            ends.arrive(end, framing.encode(bytes([kind]) + connection.to_bytes(4, "big") + rest))
        held.append(weight(ends.links[end]))
    assert held[1] <= held[0] + len(rest), held


def _still_works(ends: Ends) -> None:
    ends.now += Duration(10_000)
    ends.open_anew(FRESH)
    ends.honest = True
    for end in (0, 1):
        ends.got[end].pop(FRESH, None)
    ends.send(0, SAID)
    answered = False
    for _ in range(400):
        for end in (0, 1):
            ends.arrive(1 - end, ends.leave(end))
        if not answered and ends.opened[1] == FRESH:
            ends.send(1, ANSWERED)
            answered = True
        if answered and [bytes(got.get(FRESH, b"")) for got in ends.got] == [ANSWERED, SAID]:
            ends.check()
            return
        ends.now += Duration(20)
    raise AssertionError(f"a new connection is not served: {ends.opened}, {ends.got}")
