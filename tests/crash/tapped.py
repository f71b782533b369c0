"""Looking at what passes: which message a session carries, and the wire on which its frames leave."""

from __future__ import annotations

from collections.abc import Callable

import cbor2

from pump_core.clocks import LineTime
from telemetry.identity.peer import Peer
from telemetry.link.frames import Data, unpack
from telemetry.messages.codec import MessageReader
from telemetry.messages.table import BY_CODE
from telemetry.session import Session, Standing
from tests.crash.case import Frame, passes
from tests.telemetry.lossy_line import Faults, Wire, payloads_of


class TappedSession:
    """A session that tells the messages it receives and sends, without their lengths."""

    def __init__(self, inner: Session, heard: Callable[[bytes], None], said: Callable[[bytes], None]) -> None:
        self._inner = inner
        self._heard, self._said = heard, said
        self._reader = MessageReader()

    @property
    def established(self) -> bool:
        """See `Session.established`."""
        return self._inner.established

    @property
    def peer(self) -> Peer | None:
        """See `Session.peer`."""
        return self._inner.peer

    @property
    def standing(self) -> Standing:
        """See `Session.standing`."""
        return self._inner.standing

    @property
    def closed(self) -> bool:
        """See `Session.closed`."""
        return self._inner.closed

    def receive(self, data: bytes) -> bytes:
        """See `Session.receive`."""
        plaintext = self._inner.receive(data)
        for body in self._reader.feed(plaintext):
            self._heard(body)
        return plaintext

    def send(self, plaintext: bytes) -> None:
        """See `Session.send`; each call carries one message."""
        for body in MessageReader().feed(plaintext):
            self._said(body)
        self._inner.send(plaintext)

    def close(self) -> None:
        """See `Session.close`."""
        self._inner.close()

    def to_line(self) -> bytes:
        """See `Session.to_line`."""
        return self._inner.to_line()


def message_name(body: bytes) -> str:
    """The name of a message by its number."""
    return BY_CODE[cbor2.loads(body)[0]].name


class TappedWire(Wire):
    """One direction on which the fragments of each message are counted, and one of them may be the last to pass.

    `happens` is called when it leaves; what follows it in the same write is lost.
    """

    def __init__(self, seed: str, baud: int, faults: Faults) -> None:
        super().__init__(seed, baud, faults)
        self.label = ""
        self.fragments: dict[str, int] = {}
        self.happens: Callable[[], None] = lambda: None
        self._wanted: tuple[Frame, int] | None = None
        self._torn = False

    def begin(self, label: str) -> None:
        """The frames that leave from now on carry this message."""
        self.label = label
        self.fragments[label] = 0

    def await_frame(self, frame: Frame, index: int) -> None:
        """Lets `happens` happen at fragment `index` of the message, once."""
        self._wanted = (frame, index)

    def put(self, data: bytes, now: LineTime) -> None:
        """See `Wire.put`."""
        self._torn = False
        super().put(data, now)

    def _carry(self, frame: bytes) -> None:
        if self._torn:
            return
        if not has_data(frame):
            super()._carry(frame)
            return
        index = self.fragments.get(self.label, 0)
        self.fragments[self.label] = index + 1
        if self._wanted is None or (self._wanted[0].message, self._wanted[1]) != (self.label, index):
            super()._carry(frame)
            return
        wanted, self._wanted, self._torn = self._wanted[0], None, True
        if passed := passes(wanted.share, len(frame)):
            super()._carry(frame[:passed])
        self.happens()


def has_data(frame: bytes) -> bool:
    """Whether a frame carries a fragment of the stream."""
    carried = map(unpack, payloads_of(frame))
    return any(isinstance(each, Data) and each.data for each in carried)
