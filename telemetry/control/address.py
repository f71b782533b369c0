"""Where a control socket is and who may reach it.

The path is a Unix socket of mode 0600. Where there are none the process listens on loopback, and the path is
a file of that mode with the port number and a secret which every request then carries as "token".
"""

from __future__ import annotations

import json
import os
import secrets
import socket
from pathlib import Path

from telemetry.errors import SurroundingsError

HAS_UNIX = hasattr(socket, "AF_UNIX")
_LOOPBACK = "127.0.0.1"


class ControlUnavailable(SurroundingsError):
    """Nobody can be reached at a control socket, or it cannot be made."""


def listen(path: Path, unix: bool = HAS_UNIX) -> tuple[socket.socket, str | None]:
    """A listening socket and its secret, if it has one. Raises `ControlUnavailable`.

    What a killed process left at `path` is replaced; a path that answers or is another file is refused.
    """
    _make_room(path)
    try:
        return (_listen_unix(path), None) if unix else _listen_loopback(path)
    except OSError as failure:
        raise ControlUnavailable(
            f"The control socket {path} cannot be made.",
            f"The system says: {failure}.",
            "Name a path in a directory of yours that is no longer than 100 characters.",
        ) from failure


def connect(path: Path, timeout_seconds: float) -> tuple[socket.socket, str | None]:
    """A connection and the secret for its requests. Raises `OSError`, and `ValueError` for another file."""
    if HAS_UNIX and path.is_socket():
        connection = socket.socket(socket.AF_UNIX)
        connection.settimeout(timeout_seconds)
        try:
            connection.connect(str(path))
        except OSError:
            connection.close()
            raise
        return connection, None
    where = json.loads(path.read_text(encoding="ascii"))
    if not isinstance(where, dict) or not isinstance(where.get("port"), int):
        raise ValueError("the file names no port")
    return socket.create_connection((_LOOPBACK, where["port"]), timeout_seconds), str(where.get("token"))


def _listen_unix(path: Path) -> socket.socket:
    listener = socket.socket(socket.AF_UNIX)
    try:
        listener.bind(str(path))
        path.chmod(0o600)
        listener.listen()  # only now can anybody connect
    except OSError:
        listener.close()
        raise
    return listener


def _listen_loopback(path: Path) -> tuple[socket.socket, str]:
    token = secrets.token_hex(16)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    listener = socket.create_server((_LOOPBACK, 0))
    with open(descriptor, "w", encoding="ascii") as file:
        json.dump({"port": listener.getsockname()[1], "token": token}, file)
    return listener, token


def _make_room(path: Path) -> None:
    try:
        connection, _ = connect(path, timeout_seconds=1.0)
    except FileNotFoundError:
        return
    except ConnectionRefusedError:
        path.unlink(missing_ok=True)
        return
    except (OSError, ValueError) as failure:
        raise ControlUnavailable(
            f"The control socket {path} cannot be made.",
            f"Something else is there ({failure}).",
            "Remove it, or name another path.",
        ) from failure
    connection.close()
    raise ControlUnavailable(
        f"The control socket {path} is taken.",
        "Another process answers there.",
        "End that process, or name another path.",
    )
