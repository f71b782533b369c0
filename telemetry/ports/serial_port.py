"""Ports of this machine and of others, by name.

    /dev/ttyUSB0  COM3                 a serial port, opened exclusively
    /dev/rfcomm0                       the same: a Bluetooth line that was bound to a device (written, not run)
    the name of a pseudo-terminal      the same
    socket://host:port                 a TCP connection; the bytes as they are
    rfc2217://host:port                a serial port behind a network server, see `network_serial`
    bt://AA:BB:CC:DD:EE:FF/channel     Bluetooth without a device, see `sockets` (written, not run)

Where the system gives a descriptor that can be waited for, reading wakes as soon as bytes arrive. Windows
ports give none: those are asked every 10 ms (written, not run). Opening waits for the other machine, up to 2 s
for a connection and 2 s for its greeting, 6 s for Bluetooth.

Exclusive means twice: a lock that programs like this one ask for, and on Linux the terminal's own flag, which
shuts out those that do not ask, except the superuser's. A pseudo-terminal gets the lock alone: the flag would
outlive us there, since its other side holds it open.
"""

from __future__ import annotations

import os
import sys

import serial

from telemetry.ports.descriptor_port import DescriptorPort, SocketPort
from telemetry.ports.network_serial import greeted
from telemetry.ports.polled_port import PolledPort
from telemetry.ports.port import Port
from telemetry.ports.refused import port_error
from telemetry.ports.sockets import connect_bluetooth, connect_tcp

# NotImplementedError, TypeError and termios.error are no OSErrors, and pyserial lets them through
_CANNOT_OPEN: tuple[type[Exception], ...] = (OSError, ValueError, TypeError, NotImplementedError)
if sys.platform != "win32":
    import fcntl
    import termios

    _CANNOT_OPEN = (*_CANNOT_OPEN, termios.error)

_WRITE_SECONDS = 2.0
_PSEUDO_TERMINALS = range(136, 144)  # their major device numbers on Linux


def open_port(name: str, baud: int) -> Port:
    """Opens the port for this program alone: `baud` bits per second, 8N1. Raises `PortError`."""
    if name.startswith("socket://"):
        return SocketPort(name, connect_tcp(name))
    if name.startswith("rfc2217://"):
        return greeted(name, SocketPort(name, connect_tcp(name)), baud)
    if name.startswith("bt://"):
        return SocketPort(name, connect_bluetooth(name))
    line = _open_serial(name, baud)
    try:
        descriptor = line.fileno()
    except OSError:  # no descriptor: Windows, or a scheme of pyserial
        return PolledPort(name, line)
    if sys.platform == "linux" and os.major(os.fstat(descriptor).st_rdev) not in _PSEUDO_TERMINALS:
        shut_others_out(descriptor)
    return DescriptorPort(name, descriptor, line.close)


def shut_others_out(descriptor: int) -> None:
    """Lets nobody else open this terminal until it is closed everywhere, except the superuser."""
    if sys.platform == "linux":
        fcntl.ioctl(descriptor, termios.TIOCEXCL)


def _open_serial(name: str, baud: int) -> serial.Serial:
    try:
        line: serial.Serial = serial.serial_for_url(name, baud, timeout=0, write_timeout=_WRITE_SECONDS, exclusive=True)
    except _CANNOT_OPEN as failure:
        raise port_error(name, _errno_of(failure), str(failure)) from failure
    return line


def _errno_of(failure: BaseException) -> int | None:
    cause: BaseException | None = failure
    while cause is not None:
        number = cause.errno if isinstance(cause, OSError) else next(iter(cause.args), None)
        if isinstance(number, int):
            return number
        cause = cause.__cause__ or cause.__context__
    return None
