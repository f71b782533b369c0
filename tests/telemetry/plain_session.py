"""A session that encrypts nothing, for tests of what lies above and below: it costs the line as much as the real one.

Handshake in three flights of the same length as TLS takes, 22 bytes around each record, an alert of 24 bytes. Its
flights say the role and the device; whoever begins otherwise is refused. No program that ships can load it: it is not
in the package.

    record = kind, length: u32 big endian, plaintext, 17 bytes of nothing
"""

from __future__ import annotations

import struct
from typing import Final

from pump_core.clocks import UtcTime
from telemetry.identity.peer import DeviceRole, Peer
from telemetry.session import SessionRefused, Standing

FLIGHTS: Final = (188, 1_088, 882)
"""Lengths of the flights of a handshake with certificates of our authority; session/test_tls.py compares them."""

OVERHEAD: Final = 22
ALERT: Final = 24
RECORD: Final = 4_608
_HEADER = struct.Struct(">BI")
_FLIGHT, _DATA, _ALERT = 1, 2, 3
_MARK = b"plain session"
_TRAILER = bytes(OVERHEAD - _HEADER.size)
PUMP_SERIAL = "EMU900238"


class PlainSession:
    """One end; `opens` says which. `standing` may be set to what the other end's certificate shall be worth."""

    def __init__(self, role: DeviceRole, device: str, *, opens: bool, record: int = RECORD) -> None:
        self.record = record
        self.peer: Peer | None = None
        self.established = False
        self.standing: Standing = "good"
        self.closed = False
        self._said = f"{role} {device}".encode()
        self._opens = opens
        self._in = bytearray()
        self._queued = bytearray()
        self._out = bytearray()
        self._ended = False
        if opens:
            self._fly(0)

    @classmethod
    def tablet(cls) -> PlainSession:
        """A clinician's tablet, which opens."""
        return cls("clinician", "bench-tablet", opens=True)

    @classmethod
    def pump(cls) -> PlainSession:
        """The pump of the tests, which is opened."""
        return cls("pump", PUMP_SERIAL, opens=False)

    def receive(self, data: bytes) -> bytes:
        if self._ended or self.closed:
            raise SessionRefused("closed", "the session has ended")
        self._in += data
        plaintext = b""
        while len(self._in) >= _HEADER.size:
            kind, length = _HEADER.unpack_from(self._in)
            if kind not in (_FLIGHT, _DATA, _ALERT) or length > max(FLIGHTS) + RECORD:
                self._ended = True
                raise SessionRefused("not_tls", "the other end does not speak the plain session")
            end = length + OVERHEAD
            if len(self._in) < end:
                break
            body = bytes(self._in[_HEADER.size : end - len(_TRAILER)])
            del self._in[:end]
            if kind == _FLIGHT:
                self._landed(body)
            elif kind == _DATA:
                plaintext += body
            else:
                self.closed = True
        return plaintext

    def send(self, plaintext: bytes) -> None:
        self._queued += plaintext

    def close(self) -> None:
        if self.established and not self._ended:
            self._encrypt()
            self._out += _record(_ALERT, bytes(ALERT - OVERHEAD))
        self._ended = True

    def to_line(self) -> bytes:
        if self.established and not self._ended:
            self._encrypt()
        out = bytes(self._out)
        self._out.clear()
        return out

    def _encrypt(self) -> None:
        while self._queued:
            self._out += _record(_DATA, bytes(self._queued[: self.record]))
            del self._queued[: self.record]

    def _fly(self, number: int) -> None:
        said = _MARK + bytes([number]) + (b"" if number == 0 else self._said)
        self._out += _record(_FLIGHT, said.ljust(FLIGHTS[number] - OVERHEAD, b"\x00"))

    def _landed(self, body: bytes) -> None:
        mark, number, said = body[: len(_MARK)], body[len(_MARK)], body[len(_MARK) + 1 :].rstrip(b"\x00").decode()
        if mark != _MARK or number != (1 if self._opens else (2 if self._heard_opening else 0)):
            self._ended = True
            raise SessionRefused("not_tls", "the other end does not speak the plain session")
        if number == 0:
            self._heard_opening = True
            self._fly(1)
            return
        role, device = said.split()
        self.peer = Peer(_role(role), device, "01", UtcTime(0), UtcTime(2**45))
        self.established = True
        if number == 1:
            self._fly(2)

    _heard_opening = False


def _role(text: str) -> DeviceRole:
    roles: tuple[DeviceRole, ...] = ("clinician", "handset", "pump", "communicator")
    return next(role for role in roles if role == text)


def _record(kind: int, body: bytes) -> bytes:
    return _HEADER.pack(kind, len(body)) + body + _TRAILER
