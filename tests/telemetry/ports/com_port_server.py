"""A network server of one serial port after RFC 2217: pyserial's `PortManager` over a terminal."""

from __future__ import annotations

import os
import select
import socket
import threading
from typing import Any

from serial import Serial
from serial.rfc2217 import PortManager

_READ_SIZE = 4_096


class TerminalLine(Serial):  # type: ignore[misc]  # the stubs know a platform's class only
    """A terminal as a serial port: it has no control lines, which `PortManager` asks for."""

    cts = dsr = ri = cd = False

    def _update_rts_state(self) -> None:
        pass

    def _update_dtr_state(self) -> None:
        pass


class ComPortServer:
    """Serves the terminal `device` on a port of loopback, one client at a time, until `end`."""

    def __init__(self, device: str, number: int = 0) -> None:
        self._listener = socket.create_server(("127.0.0.1", number))
        self.number = self._listener.getsockname()[1]
        self.name = f"rfc2217://127.0.0.1:{self.number}"
        self._line: Any = TerminalLine(device, 9_600, timeout=0)
        self._end, self._told = socket.socketpair()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def baud(self) -> int:
        """What the client has set the line to."""
        baud: int = self._line.baudrate
        return baud

    def end(self) -> None:
        """Hangs up and is gone."""
        self._end.close()
        self._thread.join()
        self._told.close()
        self._listener.close()
        self._line.close()

    def _run(self) -> None:
        while self._told not in (ready := select.select([self._told, self._listener], [], [])[0]):
            assert ready
            client, _ = self._listener.accept()
            with client:
                if not self._serve(client):
                    return

    def _serve(self, client: socket.socket) -> bool:
        """Whether the client hung up, instead of us."""
        manager = PortManager(self._line, _Connection(client))
        while True:
            ready = select.select([self._told, client, self._line], [], [])[0]
            if self._told in ready:
                return False
            try:
                if client in ready:
                    data = client.recv(_READ_SIZE)
                    if not data:
                        return True
                    self._write(b"".join(manager.filter(data)))
                if self._line in ready:
                    data = os.read(self._line.fileno(), _READ_SIZE)
                    client.sendall(b"".join(manager.escape(data)))
            except OSError:
                return True

    def _write(self, data: bytes) -> None:
        while data:
            select.select([], [self._line], [])
            data = data[os.write(self._line.fileno(), data) :]


class _Connection:
    def __init__(self, client: socket.socket) -> None:
        self._client = client

    def write(self, data: bytes) -> None:
        self._client.sendall(data)
