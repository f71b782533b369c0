"""The session between link and messages: the seam at which TLS encrypts, and the development session.

A session turns a reliable stream of bytes into another one. `receive` takes what the link delivered and
returns plaintext, `send` takes plaintext, and `to_line` gives the bytes for the link; a session may want to
send without being asked, as a handshake does. The development session adds nothing but a preamble, so that an
end that encrypts and one that does not refuse each other at the first byte. Its role is `development`, and
the tablet says so.
"""

from __future__ import annotations

from typing import Protocol

from telemetry.errors import TelemetryError
from telemetry.messages.hello import Role


class SessionRefused(TelemetryError):
    """The other end does not speak this session."""


class Session(Protocol):
    """What the two ends need of a session."""

    role: Role

    def receive(self, data: bytes) -> bytes:
        """Plaintext in `data`. Raises `SessionRefused`."""

    def send(self, plaintext: bytes) -> None:
        """Queues plaintext for the other end."""

    def to_line(self) -> bytes:
        """Takes the bytes that the link shall carry now."""


PREAMBLE = b"cisterna development session 1\n"


class DevelopmentSession:
    """Plaintext behind a preamble; for benches and emulators only."""

    role: Role = "development"

    def __init__(self) -> None:
        self._expected = PREAMBLE
        self._outgoing = bytearray(PREAMBLE)

    def receive(self, data: bytes) -> bytes:
        """Plaintext in `data`. Raises `SessionRefused` when the other end began differently."""
        opening, rest = data[: len(self._expected)], data[len(self._expected) :]
        if not self._expected.startswith(opening):
            raise SessionRefused("the other end does not speak the development session")
        self._expected = self._expected[len(opening) :]
        return rest

    def send(self, plaintext: bytes) -> None:
        """Queues plaintext."""
        self._outgoing += plaintext

    def to_line(self) -> bytes:
        """Takes what is queued."""
        data = bytes(self._outgoing)
        self._outgoing.clear()
        return data
