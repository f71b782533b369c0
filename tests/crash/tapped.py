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
from tests.crash.case import Frame, Relayed, passes
from tests.telemetry.lossy_line import CLEAN, Wire, payloads_of
from tests.telemetry.two_ends import BAUD


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

    `happens` is called when it leaves; what follows it in the same write is lost. `names` says of each frame, by its
    connection and number, which fragment of which message it was; connections that are `elsewhere`'s carry none.
    """

    def __init__(self, seed: str) -> None:
        super().__init__(seed, BAUD, CLEAN)
        self.label = ""
        self.fragments: dict[str, int] = {}
        self.names: dict[tuple[int, int], tuple[str, int]] = {}
        self.elsewhere: Callable[[int], bool] = lambda _: False
        self.happens: Callable[[], None] = lambda: None
        self._wanted: tuple[Frame | Relayed, int] | None = None
        self._torn = False

    def begin(self, label: str) -> None:
        """The frames that leave from now on carry this message."""
        self.label = label
        self.fragments[label] = 0

    def await_frame(self, frame: Frame | Relayed, index: int) -> None:
        """Lets `happens` happen at fragment `index` of the message, once."""
        self._wanted = (frame, index)

    def put(self, data: bytes, now: LineTime) -> None:
        """See `Wire.put`."""
        self._torn = False
        super().put(data, now)

    def _carry(self, frame: bytes) -> None:
        if self._torn:
            return
        name = self._name_of(frame)
        if name is None or self._wanted is None or (self._wanted[0].message, self._wanted[1]) != name:
            super()._carry(frame)
            return
        wanted, self._wanted, self._torn = self._wanted[0], None, True
        if passed := passes(wanted.share, len(frame)):
            super()._carry(frame[:passed])
        self.happens()

    def _name_of(self, frame: bytes) -> tuple[str, int] | None:
        data = data_in(frame)
        if data is None or self.elsewhere(data.connection):
            return None
        name = self.label, self.fragments.get(self.label, 0)
        self.fragments[self.label] = name[1] + 1
        self.names[data.connection, data.number] = name
        return name


class RelayedWire(TappedWire):
    """The wire on which the frames of another one are passed on; they are what they were there."""

    def __init__(self, seed: str, first: TappedWire) -> None:
        super().__init__(seed)
        self._first = first

    def _name_of(self, frame: bytes) -> tuple[str, int] | None:
        data = data_in(frame)
        return self._first.names.get((data.connection, data.number)) if data is not None else None


def data_in(frame: bytes) -> Data | None:
    """The fragment of a stream that a frame carries."""
    carried = map(unpack, payloads_of(frame))
    return next((each for each in carried if isinstance(each, Data) and each.data), None)
