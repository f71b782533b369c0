"""The calling side of a control socket; it waits for the answer."""

from __future__ import annotations

import json
import socket
from pathlib import Path
from typing import Any

from telemetry.control.address import ControlUnavailable, connect
from telemetry.control.lines import ControlRefused, line_of

_ANSWER_SECONDS = 30.0
_CHUNK = 65_536


class ControlClient:
    """Calls a `ControlServer`; connects with the first call. Not for several threads at once."""

    def __init__(self, path: Path, timeout_seconds: float = _ANSWER_SECONDS) -> None:
        self._path = path
        self._timeout_seconds = timeout_seconds
        self._token: str | None = None
        self._connection: socket.socket | None = None
        self._incoming = b""

    def __enter__(self) -> ControlClient:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def call(self, name: str, **args: object) -> dict[str, Any]:
        """The answer of the process. Raises `ControlRefused` with its sentence, or `ControlUnavailable`."""
        try:
            if self._connection is None:
                self._connection, self._token = connect(self._path, self._timeout_seconds)
            token = {} if self._token is None else {"token": self._token}
            self._connection.sendall(line_of({"call": name, "args": args} | token))
            answer = json.loads(self._line(self._connection))
        except (OSError, ValueError) as failure:
            self.close()
            raise ControlUnavailable(
                f"Nothing answers at the control socket {self._path}.",
                f"The process is not running, or was started without it ({failure}).",
                "Start it with --control and this path.",
            ) from failure
        if "error" in answer:
            raise ControlRefused(answer["error"])
        result: dict[str, Any] = answer["ok"]
        return result

    def close(self) -> None:
        """Hangs up; a later call connects again."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        self._incoming = b""

    def _line(self, connection: socket.socket) -> bytes:
        while b"\n" not in self._incoming:
            data = connection.recv(_CHUNK)
            if not data:
                raise ConnectionResetError("the process ended")
            self._incoming += data
        line, self._incoming = self._incoming.split(b"\n", 1)
        return line
