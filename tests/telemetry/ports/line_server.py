"""A network server of one terminal: its bytes as they are, or RFC 2217 by pyserial's `PortManager`."""

from __future__ import annotations

import os
import select
import socket
import threading
from typing import Any, Literal

from serial import Serial
from serial.rfc2217 import PortManager

_READ_SIZE = 4_096

Scheme = Literal["socket", "rfc2217"]


class TerminalLine(Serial):
    """A terminal as a serial port: it has no control lines, which `PortManager` asks for."""

    cts = dsr = ri = cd = False

    def _update_rts_state(self) -> None:
        pass

    def _update_dtr_state(self) -> None:
        pass


class LineServer:
    """Serves the terminal `device` on a port of loopback, one client at a time, until `end`."""

    def __init__(self, scheme: Scheme, device: str, number: int = 0) -> None:
        self._listener = socket.create_server(("127.0.0.1", number))
        self.number = self._listener.getsockname()[1]
        self.name = f"{scheme}://127.0.0.1:{self.number}"
        self._scheme = scheme
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
        while self._told not in select.select([self._told, self._listener], [], [])[0]:
            client, _ = self._listener.accept()
            with client:
                self._serve(client)

    def _serve(self, client: socket.socket) -> None:
        connection: Any = _Connection(client)
        manager = PortManager(self._line, connection) if self._scheme == "rfc2217" else None
        while True:
            ready = select.select([self._told, client, self._line], [], [])[0]
            if self._told in ready:
                return
            try:
                if client in ready:
                    data = client.recv(_READ_SIZE)
                    if not data:
                        return
                    self._write(data if manager is None else b"".join(manager.filter(data)))
                if self._line in ready:
                    data = os.read(self._line.fileno(), _READ_SIZE)
                    client.sendall(data if manager is None else b"".join(manager.escape(data)))
            except OSError:
                return

    def _write(self, data: bytes) -> None:
        while data:
            ready = select.select([self._told], [self._line], [])
            if self._told in ready[0]:
                return
            data = data[os.write(self._line.fileno(), data) :]


class _Connection:
    def __init__(self, client: socket.socket) -> None:
        self._client = client

    def write(self, data: bytes) -> None:
        self._client.sendall(data)
