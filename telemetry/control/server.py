"""The answering side of a control socket, driven by whoever waits for its descriptor."""

from __future__ import annotations

import selectors
import socket
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from telemetry.control.address import HAS_UNIX, listen
from telemetry.control.lines import LONGEST_LINE, ControlRefused, LineReader, line_of, read_request

_CHUNK = 65_536

Handler = Callable[[str, dict[str, Any]], dict[str, Any]]
"""Answers a call with a JSON object, or raises `ControlRefused` with the sentence for the caller."""


@dataclass(slots=True)
class _Caller:
    incoming: LineReader = field(default_factory=LineReader)
    outgoing: bytearray = field(default_factory=bytearray)


class ControlServer:
    """Listens at `path`. Wait for `fileno()`, then call `step`; neither blocks. Raises `ControlUnavailable`.

    `fileno` needs a system whose selectors are descriptors themselves (Linux, macOS, BSD); elsewhere call
    `step` at intervals (written, not run).
    """

    def __init__(self, path: Path, unix: bool = HAS_UNIX) -> None:
        self._path = path
        self._listener, self._token = listen(path, unix)
        self._listener.setblocking(False)
        self._callers: dict[socket.socket, _Caller] = {}
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._listener, selectors.EVENT_READ)

    def fileno(self) -> int:
        """A descriptor that can be read whenever `step` has something to do."""
        return self._selector.fileno()

    def step(self, handler: Handler) -> None:
        """Takes what came, calls `handler` for each request and sends the answers."""
        for key, _ in self._selector.select(0):
            if key.fileobj is self._listener:
                self._accept()
            elif isinstance(key.fileobj, socket.socket):
                self._serve(key.fileobj, handler)

    def close(self) -> None:
        """Hangs up on everybody and removes the path."""
        for connection in list(self._callers):
            self._hang_up(connection)
        self._selector.close()
        self._listener.close()
        self._path.unlink(missing_ok=True)

    def _accept(self) -> None:
        with suppress(BlockingIOError):  # the caller was gone before it was accepted
            connection, _ = self._listener.accept()
            connection.setblocking(False)
            self._callers[connection] = _Caller()
            self._selector.register(connection, selectors.EVENT_READ)

    def _serve(self, connection: socket.socket, handler: Handler) -> None:
        caller = self._callers[connection]
        try:
            ended = not caller.outgoing and not self._take(connection, caller, handler)
            if caller.outgoing:
                del caller.outgoing[: connection.send(caller.outgoing)]
        except BlockingIOError:
            ended = False
        except OSError:
            ended = True
        if ended or (caller.incoming.overlong and not caller.outgoing):
            self._hang_up(connection)
        else:
            wanted = selectors.EVENT_WRITE if caller.outgoing else selectors.EVENT_READ
            self._selector.modify(connection, wanted)

    def _take(self, connection: socket.socket, caller: _Caller, handler: Handler) -> bool:
        data = connection.recv(_CHUNK)
        for line in caller.incoming.feed(data):
            caller.outgoing += line_of(self._response(line, handler))
        if caller.incoming.overlong:
            caller.outgoing += line_of({"error": f"a request is a line of at most {LONGEST_LINE} bytes"})
        return bool(data)

    def _response(self, line: bytes, handler: Handler) -> dict[str, Any]:
        try:
            return {"ok": handler(*read_request(line, self._token))}
        except ControlRefused as refusal:
            return {"error": str(refusal)}

    def _hang_up(self, connection: socket.socket) -> None:
        del self._callers[connection]
        self._selector.unregister(connection)
        connection.close()
