"""Connections to a port of another machine: TCP, and Bluetooth's RFCOMM.

    socket://host:port                 TCP; the bytes as they are
    rfc2217://host:port                TCP with commands in it (see `network_serial`)
    bt://AA:BB:CC:DD:EE:FF/channel     RFCOMM, channels 1 to 30 (written, not run)

A cable that is pulled between two routers, or a server whose current fails, ends no TCP connection: it is half
open, and reading would wait for ever. So the connection is given up when the other side acknowledged nothing for
`NOTICED_WITHIN`: bytes under way by TCP's own timer (Linux), an idle connection by keep-alive probes.
"""

from __future__ import annotations

import errno
import re
import socket
import sys
from collections.abc import Callable
from typing import Final
from urllib.parse import urlsplit

from pump_core.clocks import Duration
from telemetry.ports.port import PortMissing
from telemetry.ports.refused import port_error

NOTICED_WITHIN: Final = Duration(5_000)
_IDLE_SECONDS = 2
_PROBE_EVERY_SECONDS = 1
_PROBES = 3  # idle + probes are NOTICED_WITHIN
_CONNECT_SECONDS = 2.0
_BLUETOOTH_SECONDS = 6.0  # a page of 5.12 s is what Bluetooth allows for finding a device
_BLUETOOTH = re.compile(r"bt://((?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2})/([1-9]|[12]\d|30)")


def connect_tcp(name: str) -> socket.socket:
    """A connection to the host and port in `name`. Raises `PortError`."""
    try:
        address = urlsplit(name)
        if not address.hostname or not address.port:
            raise ValueError(
                f"{address.scheme}:// needs a host and a port number, as in {address.scheme}://10.0.0.5:5000"
            )
        host, port = address.hostname, address.port
    except ValueError as failure:
        raise port_error(name, None, str(failure)) from failure
    connection = _connected(name, lambda: socket.create_connection((host, port), _CONNECT_SECONDS))
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    _notice_silence(connection)
    return connection


def connect_bluetooth(name: str) -> socket.socket:
    """A connection to the channel in `name`. Raises `PortError`."""
    found = _BLUETOOTH.fullmatch(name)
    if found is None:
        said = "bt:// needs an address and a channel from 1 to 30, as in bt://00:1B:10:00:2A:EC/1"
        raise port_error(name, None, said)
    family = getattr(socket, "AF_BLUETOOTH", None)
    if family is None:
        raise PortMissing(
            f"The port {name} cannot be opened.",
            "This Python was built without Bluetooth.",
            f"Bind it with `sudo rfcomm bind 0 {found[1]} {found[2]}` and use /dev/rfcomm0.",
        )
    address, channel = found[1], int(found[2])
    return _connected(name, lambda: _rfcomm(family, address, channel))


def _rfcomm(family: int, address: str, channel: int) -> socket.socket:
    connection = socket.socket(family, socket.SOCK_STREAM, socket.BTPROTO_RFCOMM)
    try:
        connection.settimeout(_BLUETOOTH_SECONDS)
        connection.connect((address, channel))
    except OSError:
        connection.close()
        raise
    return connection


def _connected(name: str, connect: Callable[[], socket.socket]) -> socket.socket:
    try:
        return connect()
    except TimeoutError as failure:
        raise port_error(name, errno.ETIMEDOUT, str(failure)) from failure
    except socket.gaierror as failure:
        raise PortMissing(
            f"The port {name} cannot be reached.",
            "No computer of this name is known here.",
            "Look at the spelling and the network, or write the address in numbers.",
        ) from failure
    except (OSError, UnicodeError) as failure:
        raise port_error(name, getattr(failure, "errno", None), str(failure)) from failure


def _notice_silence(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    idle = "TCP_KEEPALIVE" if sys.platform == "darwin" else "TCP_KEEPIDLE"
    wanted = {
        idle: _IDLE_SECONDS,
        "TCP_KEEPINTVL": _PROBE_EVERY_SECONDS,
        "TCP_KEEPCNT": _PROBES,
        "TCP_USER_TIMEOUT": NOTICED_WITHIN.ms,
    }
    for option, value in wanted.items():
        if hasattr(socket, option):
            connection.setsockopt(socket.IPPROTO_TCP, getattr(socket, option), value)
