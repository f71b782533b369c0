"""Serial ports of this machine and of others, by name.

    /dev/ttyUSB0  /dev/rfcomm0  COM3    a serial port, opened exclusively
    the name of a pseudo-terminal       the same
    socket://host:port                  a TCP connection; the bytes as they are
    rfc2217://host:port                 a serial port behind a network server

Where the system gives a descriptor that can be waited for, reading wakes as soon as bytes arrive. Windows
ports and rfc2217 give none: those are asked every 10 ms (Windows: written, not run).
"""

from __future__ import annotations

import errno
import os
import select
import socket
import sys
from collections.abc import Callable, Sequence
from urllib.parse import urlsplit

import serial

from pump_core.clocks import Duration
from telemetry.ports.port import Port, PortError, port_error, port_lost
from telemetry.ports.waiting import ready, seconds

if sys.platform == "win32":
    _CANNOT_OPEN: tuple[type[Exception], ...] = (OSError, ValueError)
else:
    import termios

    _CANNOT_OPEN = (OSError, ValueError, termios.error)  # the last is no OSError, and pyserial lets it through

_READ_SIZE = 4_096
_POLL = Duration(10)
_ROOM_CHECK = Duration(50)  # a pseudo-terminal does not always tell when it has room again
_CONNECT_SECONDS = 5.0
_WRITE_SECONDS = 2.0
_NOT_NOW = (errno.EAGAIN, errno.EWOULDBLOCK, errno.EINTR)


def open_port(name: str, baud: int) -> Port:
    """Opens the port for this program alone: `baud` bits per second, 8N1. Raises `PortError`."""
    if name.startswith("socket://"):
        connection = _connect(name)
        return DescriptorPort(name, connection.fileno(), connection.close)
    line = _open_serial(name, baud)
    try:
        return DescriptorPort(name, line.fileno(), line.close)
    except OSError:  # no descriptor: Windows, or a port behind a network server
        return PolledPort(name, line)


def _open_serial(name: str, baud: int) -> serial.Serial:
    try:
        line: serial.Serial = serial.serial_for_url(name, baud, timeout=0, write_timeout=_WRITE_SECONDS, exclusive=True)
    except _CANNOT_OPEN as failure:
        raise port_error(name, _errno_of(failure), str(failure)) from failure
    return line


def _connect(name: str) -> socket.socket:
    try:
        address = urlsplit(name)
        if not address.hostname or not address.port:
            raise ValueError("socket:// needs a host and a port number, as in socket://127.0.0.1:5000")
        connection = socket.create_connection((address.hostname, address.port), _CONNECT_SECONDS)
    except (OSError, ValueError) as failure:
        raise port_error(name, _errno_of(failure), str(failure)) from failure
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    connection.setblocking(False)
    return connection


def _errno_of(failure: BaseException) -> int | None:
    cause: BaseException | None = failure
    while cause is not None:
        number = cause.errno if isinstance(cause, OSError) else next(iter(cause.args), None)
        if isinstance(number, int):
            return number
        cause = cause.__cause__ or cause.__context__
    return None


class DescriptorPort:
    """A port with a descriptor that does not block; `give_back` closes it."""

    def __init__(self, name: str, descriptor: int, give_back: Callable[[], None]) -> None:
        self._name = name
        self._descriptor = descriptor
        self._give_back = give_back

    def read(self, timeout: Duration | None, *, writing: bool = False, beside: Sequence[int] = ()) -> bytes:
        """See `Port.read`."""
        mine = [self._descriptor]
        if writing:
            timeout = _ROOM_CHECK if timeout is None else min(timeout, _ROOM_CHECK)
        readable, _, _ = select.select([*mine, *beside], mine if writing else [], [], seconds(timeout))
        if self._descriptor not in readable:
            return b""
        try:
            data = os.read(self._descriptor, _READ_SIZE)
        except OSError as failure:
            if failure.errno in _NOT_NOW:
                return b""
            raise self._lost(failure) from failure
        if not data:
            raise port_lost(self._name, "end of stream")
        return data

    def write(self, data: bytes) -> int:
        """See `Port.write`."""
        try:
            return os.write(self._descriptor, data)
        except OSError as failure:
            if failure.errno in _NOT_NOW:
                return 0
            raise self._lost(failure) from failure

    def close(self) -> None:
        """See `Port.close`."""
        self._give_back()

    def _lost(self, failure: OSError) -> PortError:
        return port_lost(self._name, failure.strerror or str(failure))


class PolledPort:
    """A port that can only be asked whether it has bytes."""

    def __init__(self, name: str, line: serial.Serial) -> None:
        self._name = name
        self._line = line

    def read(self, timeout: Duration | None, *, writing: bool = False, beside: Sequence[int] = ()) -> bytes:
        """See `Port.read`."""
        left = timeout
        while True:
            try:
                if waiting := self._line.in_waiting:
                    return bytes(self._line.read(waiting))
            except OSError as failure:
                raise port_lost(self._name, str(failure)) from failure
            if writing or (left is not None and left.ms <= 0):
                return b""
            nap = _POLL if left is None else min(_POLL, left)
            if ready(beside, nap):
                return b""
            left = None if left is None else left - nap

    def write(self, data: bytes) -> int:
        """See `Port.write`; waits up to 2 s for a server that is slow."""
        try:
            return int(self._line.write(data) or 0)
        except OSError as failure:
            raise port_lost(self._name, str(failure)) from failure

    def close(self) -> None:
        """See `Port.close`."""
        self._line.close()
