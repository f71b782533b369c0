"""A peer on the line that means harm: it speaks the link well, and anything over it.

`Stranger` opens connections to a pump's end and says whatever bytes it likes; `raw_client` is TLS as somebody writes it
who checks nothing. `Tamper` sits between the two ends of a line and may change, drop or add frames with a good CRC.
"""

from __future__ import annotations

import random
import ssl
from collections.abc import Callable
from pathlib import Path

from pump_core.clocks import Duration, LineTime
from pump_core.record import Record
from telemetry import framing
from telemetry.coding.reading import LineReader
from telemetry.link import Closed, Link, LinkLimits, Received
from telemetry.link.frames import Ack, Data, Frame, pack, unpack
from telemetry.messages.codec import Envelope, MessageReader, decode, encode
from telemetry.pump_end import PumpEnd
from tests.telemetry.lossy_line import Wire

LIMITS = LinkLimits.for_baud(115_200)
STEP = Duration(5)
_STEPS = 60


def raw_client(
    keys: Path | None, *, version: ssl.TLSVersion = ssl.TLSVersion.TLSv1_3, alpn: str = "cisterna/1"
) -> ssl.SSLContext:
    """The TLS of somebody who takes any pump, with the keys of a folder or none."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = context.maximum_version = version
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_alpn_protocols([alpn])
    if keys is not None:
        context.load_cert_chain(keys / "device.pem", keys / "device.key")
    return context


class Stranger:
    """Somebody at a pump; `closed` when the pump ended the connection, `complaint` what TLS says of that."""

    def __init__(self, pump: PumpEnd, now: LineTime, seed: int = 5) -> None:
        self.pump = pump
        self.now = now
        self._ids = random.Random(seed)
        self.open()

    def open(self) -> None:
        """Another connection."""
        self.link = Link.initiator(self._ids.getrandbits(32), LIMITS)
        self.heard = b""
        self.closed = False
        self.complaint = ""

    def say(self, data: bytes) -> bytes:
        """Says bytes of the stream; what the pump says on it meanwhile."""
        before = len(self.heard)
        self.link.send(data)
        for _ in range(_STEPS):
            self.now = self.now + STEP
            self.pump.receive(self.link.bytes_to_send(self.now), self.now)
            for event in self.link.receive(self.pump.bytes_to_send(self.now), self.now):
                self.closed = self.closed or isinstance(event, Closed)
                self.heard += event.data if isinstance(event, Received) else b""
        return self.heard[before:]

    def handshake(self, context: ssl.SSLContext) -> ssl.SSLObject:
        """Shakes hands as far as it goes."""
        self._in, self._out = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._in, self._out)
        self._reader = MessageReader()
        for _ in range(3):
            self._try(self._tls.do_handshake)
            self._in.write(self.say(self._out.read()))
        return self._tls

    def ask(self, *messages: Record) -> list[Record]:
        """Asks over TLS; the answers that came."""
        for number, message in enumerate(messages):
            self._tls.write(encode(Envelope(number, message)))
        self._in.write(self.say(self._out.read()))
        plaintext = self._try(lambda: self._tls.read(65_536)) or b""
        return [decode(body).message for body in self._reader.feed(plaintext)]

    def ask_on(self) -> None:
        """Says what was written to TLS, and of what the pump says takes nothing but that its own words arrived."""
        self.link.send(self._out.read())
        reader = LineReader()
        for _ in range(_STEPS):
            self.now = self.now + STEP
            self.pump.receive(self.link.bytes_to_send(self.now), self.now)
            for payload, coded in reader.feed(self.pump.bytes_to_send(self.now)):
                frame = unpack(payload)
                if isinstance(frame, Data) and frame.answer is not None:
                    self.link.take(pack(Ack(frame.connection, frame.answer)), coded, self.now)
                elif isinstance(frame, Ack):
                    self.link.take(payload, coded, self.now)

    def listen(self) -> None:
        """Hears what the pump complains of."""
        self._try(lambda: self._tls.read(1))

    def _try(self, act: Callable[[], bytes | None]) -> bytes | None:
        try:
            return act()
        except ssl.SSLWantReadError:
            return None
        except ssl.SSLError as refused:
            self.complaint = self.complaint or refused.reason or "closed"
            return None


class Tamper:
    """On one direction of a line: `change` is given each good frame and says which ones go on."""

    def __init__(self, wire: Wire, change: Callable[[Frame], list[Frame]]) -> None:
        self.seen: list[Frame] = []
        self.change = change
        self._put = wire.put
        self._reader = framing.FrameReader()
        wire.put = self.put  # type: ignore[method-assign]  # it stands where the wire was

    def put(self, data: bytes, now: LineTime) -> None:
        """Bytes from an end."""
        for payload in self._reader.feed(data):
            frame = unpack(payload)
            assert frame is not None
            self.seen.append(frame)
            self.inject(now, *self.change(frame))

    def inject(self, now: LineTime, *frames: Frame) -> None:
        """Frames to the other end, with a good CRC."""
        for frame in frames:
            self._put(framing.encode(pack(frame)), now)
