"""A port behind a descriptor that can be waited for: reading wakes as soon as bytes arrive."""

from __future__ import annotations

import errno
import os
import select
import socket
from collections.abc import Callable, Sequence

from pump_core.clocks import Duration
from telemetry.ports.port import PortError
from telemetry.ports.refused import port_lost
from telemetry.ports.waiting import seconds

_READ_SIZE = 4_096
ROOM_CHECK = Duration(50)  # a pseudo-terminal does not always tell when it has room again
_NOT_NOW = (errno.EAGAIN, errno.EWOULDBLOCK, errno.EINTR)


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
            timeout = ROOM_CHECK if timeout is None else min(timeout, ROOM_CHECK)
        readable, _, _ = select.select([*mine, *beside], mine if writing else [], [], seconds(timeout))
        if self._descriptor not in readable:
            return b""
        try:
            data = self._take()
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
            return self._put(data)
        except OSError as failure:
            if failure.errno in _NOT_NOW:
                return 0
            raise self._lost(failure) from failure

    def close(self) -> None:
        """See `Port.close`."""
        self._give_back()

    def _take(self) -> bytes:
        return os.read(self._descriptor, _READ_SIZE)

    def _put(self, data: bytes) -> int:
        return os.write(self._descriptor, data)

    def _lost(self, failure: OSError) -> PortError:
        return port_lost(self._name, failure.strerror or str(failure))


class SocketPort(DescriptorPort):
    """A port that is a connected socket; on Windows a socket is no descriptor of files (written, not run)."""

    def __init__(self, name: str, connection: socket.socket) -> None:
        connection.setblocking(False)
        super().__init__(name, connection.fileno(), connection.close)
        self._connection = connection

    def _take(self) -> bytes:
        return self._connection.recv(_READ_SIZE)

    def _put(self, data: bytes) -> int:
        return self._connection.send(data)
