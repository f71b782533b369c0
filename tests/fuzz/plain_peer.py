"""A peer with a good key that means harm: it sends any plaintext over a link and a session that do as they should."""

from __future__ import annotations

from pump_core.clocks import Duration, LineTime
from telemetry.link import Link, Opened, Received
from telemetry.messages.codec import MAX_MESSAGE, MessageReader, decode, dumps
from telemetry.messages.table import TABLE
from telemetry.ports.runner import Endpoint
from telemetry.session import SessionRefused
from tests.fuzz.choices import Choices
from tests.telemetry.plain_session import PlainSession

CODES = [entry.code for entry in TABLE]


class PlainPeer:
    """One end of link and session, played by a fuzzer against the real `other` end."""

    def __init__(self, link: Link, session: PlainSession, other: Endpoint) -> None:
        self.now = LineTime(1_000)
        self.answers: list[object] = []
        self.over = False
        self._link = link
        self._session = session
        self._other = other
        self._reader = MessageReader()

    def say(self, plaintext: bytes) -> None:
        """Sends plaintext, whatever it is."""
        if not self.over:
            self._session.send(plaintext)

    def noise(self, data: bytes) -> None:
        """Bytes on the line that are no frame."""
        self._other.receive(data.replace(b"\x00", b"\x01"), self.now)

    def run(self, rounds: int) -> None:
        """Lets both sides talk; every message that the other end sends can be read."""
        for _ in range(rounds):
            if outgoing := self._session.to_line():
                self._link.send(outgoing)
            self._other.receive(self._link.bytes_to_send(self.now), self.now)
            self._hear(self._other.bytes_to_send(self.now))
            self.now += Duration(15)
            self.wake()

    def wake(self) -> None:
        """The other end's deadline may have passed."""
        deadline = self._other.deadline()
        if deadline is not None and self.now >= deadline:
            self._other.wake(self.now)

    def _hear(self, data: bytes) -> None:
        for event in self._link.receive(data, self.now):
            if isinstance(event, Received) and not self.over:
                try:
                    plaintext = self._session.receive(event.data)
                except SessionRefused:
                    self.over = True
                    continue
                self.answers += [decode(body).message for body in self._reader.feed(plaintext)]
            elif not isinstance(event, Opened):
                self.over = True


def step(peer: PlainPeer, choices: Choices) -> None:
    """One thing that a peer with a key can do."""
    match choices.below(8):
        case 0:
            peer.say(choices.piece())
        case 1 | 2:
            body = choices.take(choices.number(2) % MAX_MESSAGE)
            peer.say(len(body).to_bytes(2, "big") + body)
        case 3 | 4:
            head = bytes([0x83]) + dumps(CODES[choices.below(len(CODES))]) + dumps(choices.number(1))
            body = head + choices.take(choices.number(2) % MAX_MESSAGE)
            peer.say(len(body).to_bytes(2, "big") + body)
        case 5:
            peer.now += Duration(choices.number(1) * 50)
            peer.wake()
        case 6:
            peer.noise(choices.piece())
        case _:
            peer.run(1 + choices.below(6))
