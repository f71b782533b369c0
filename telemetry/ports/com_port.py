"""The client's half of Telnet with the COM port option, which carries a serial port over TCP.

    bytes of the line      as they are, FF doubled
    FF FB..FE option       WILL, WONT, DO, DONT
    FF FA 2C command value FF F0     what a serial port is set to; the server answers with command + 100

We say what we do and want at once, wait until the server does COM port and both directions are binary, set the
line to `baud` 8N1 without flow control, and are ready when the server answered with just these values. It may
then suspend us and let us go on. All else it offers is declined, once for each option, so that no peer can make
us talk without end; what we hold never grows with what it says. Nothing here reads a clock or a port.

References: RFC 854 and 855 (Telnet), 856 (binary), 858 (suppress go ahead), 2217 (COM port).
"""

from __future__ import annotations

import struct
from enum import Enum, auto

IAC = 0xFF
_DONT, _DO, _WONT, _WILL, _SB, _SE = 0xFE, 0xFD, 0xFC, 0xFB, 0xFA, 0xF0
_BINARY, _SUPPRESS_GO_AHEAD, _COM_PORT = 0, 3, 44
_BAUD, _DATA_BITS, _PARITY, _STOP_BITS, _CONTROL = 1, 2, 3, 4, 5
_ANSWER = 100
_SUSPEND, _RESUME = 108, 109
_NO_FLOW_CONTROL, _DTR_ON, _RTS_ON = 1, 8, 11
_LONGEST = 16
"""Bytes of the longest command that is listened to, by far."""

_WE_DO = (_BINARY, _SUPPRESS_GO_AHEAD, _COM_PORT)
_WE_WANT = (_BINARY, _SUPPRESS_GO_AHEAD)
_WELCOME = {(_DO, option) for option in _WE_DO} | {(_WILL, option) for option in _WE_WANT}
_MUST = {(_DO, _COM_PORT), (_DO, _BINARY), (_WILL, _BINARY)}
_REFUSALS = {
    (_DONT, _COM_PORT): "the server does not offer to set a serial port",
    (_DONT, _BINARY): "the server changes bytes that are sent",
    (_WONT, _BINARY): "the server changes bytes that arrive",
}
_DECLINE = {_DO: _WONT, _WILL: _DONT}


class _At(Enum):
    DATA = auto()
    COMMAND = auto()
    OPTION = auto()
    SETTING = auto()
    SETTING_COMMAND = auto()


class ComPort:
    """One connection's state.

    `refusal` says why it can never be ready, None as long as it can. `suspended`: the server wants no bytes now.
    """

    def __init__(self, baud: int) -> None:
        self.refusal: str | None = None
        self.suspended = False
        self._wanted = {
            _BAUD: struct.pack(">I", baud),
            _DATA_BITS: b"\x08",
            _PARITY: b"\x01",
            _STOP_BITS: b"\x01",
        }
        self._unset = set(self._wanted)
        self._agreed: set[tuple[int, int]] = set()
        self._declined: set[tuple[int, int]] = set()
        self._at = _At.DATA
        self._verb = 0
        self._setting = bytearray()
        self._replies = bytearray()
        for option in _WE_DO:
            self._say(_WILL, option)
        for option in _WE_WANT:
            self._say(_DO, option)

    @property
    def ready(self) -> bool:
        """Whether the server's line is set as wanted."""
        return not self._unset

    def receive(self, data: bytes) -> bytes:
        """The bytes of the line in `data`; commands in it are followed."""
        plain = bytearray()
        at = 0
        while at < len(data):
            if self._at in (_At.DATA, _At.SETTING):
                found = data.find(IAC, at)
                end = len(data) if found < 0 else found
                self._run(data[at:end], plain)
                if found >= 0:
                    self._at = _At.COMMAND if self._at is _At.DATA else _At.SETTING_COMMAND
                at = end + 1
            else:
                self._step(data[at], plain)
                at += 1
        return bytes(plain)

    def replies(self) -> bytes:
        """Takes what is to be sent before anything else."""
        replies = bytes(self._replies)
        self._replies.clear()
        return replies

    def _run(self, data: bytes, plain: bytearray) -> None:
        if self._at is _At.DATA:
            plain += data
        else:
            self._setting += data[: _LONGEST - len(self._setting)]

    def _step(self, byte: int, plain: bytearray) -> None:
        if self._at is _At.OPTION:
            self._at = _At.DATA
            self._negotiate(self._verb, byte)
        elif byte == IAC:
            self._at = _At.DATA if self._at is _At.COMMAND else _At.SETTING
            self._run(b"\xff", plain)
        elif self._at is _At.SETTING_COMMAND:
            self._at = _At.SETTING
            if byte == _SE:
                self._at = _At.DATA
                self._told(bytes(self._setting))
        elif byte == _SB:
            self._at = _At.SETTING
            self._setting.clear()
        elif byte in (_DO, _DONT, _WILL, _WONT):
            self._at = _At.OPTION
            self._verb = byte
        else:
            self._at = _At.DATA

    def _negotiate(self, verb: int, option: int) -> None:
        said = (verb, option)
        if said in _REFUSALS:
            self.refusal = _REFUSALS[said]
        elif said in _WELCOME:
            before = self._agreed >= _MUST
            self._agreed.add(said)
            if not before and self._agreed >= _MUST:
                self._set_up()
        elif verb in _DECLINE and said not in self._declined:
            self._declined.add(said)
            self._say(_DECLINE[verb], option)

    def _set_up(self) -> None:
        for command, value in self._wanted.items():
            self._command(command, value)
        for control in (_NO_FLOW_CONTROL, _DTR_ON, _RTS_ON):
            self._command(_CONTROL, bytes([control]))

    def _told(self, setting: bytes) -> None:
        if len(setting) < 2 or setting[0] != _COM_PORT:
            return
        command, value = setting[1], setting[2:]
        if command in (_SUSPEND, _RESUME):
            self.suspended = command == _SUSPEND
        elif (asked := command - _ANSWER) in self._wanted:
            if value == self._wanted[asked]:
                self._unset.discard(asked)
            else:
                self.refusal = f"the server answered setting {asked} with {value.hex()}"

    def _command(self, command: int, value: bytes) -> None:
        self._replies += bytes([IAC, _SB, _COM_PORT, command]) + stuffed(value) + bytes([IAC, _SE])

    def _say(self, verb: int, option: int) -> None:
        self._replies += bytes([IAC, verb, option])


def stuffed(data: bytes) -> bytes:
    """Bytes of the line as they are sent."""
    return data.replace(b"\xff", b"\xff\xff")
