"""The session between link and messages: a reliable stream of bytes becomes an encrypted one between two known devices.

`receive` takes what the link delivered and returns plaintext, `send` takes plaintext, and `to_line` gives the bytes for
the link; a session may want to send without being asked, as a handshake does. What is sent before the handshake is
through waits in it. Everything that can go wrong with the other end is one `SessionRefused`, whose code says what;
after it, and after `close`, `to_line` still has the alert for the other end, and nothing else comes any more.

`tls.py` is the session that ships, and the only one.
"""

from __future__ import annotations

from typing import Literal, Protocol

from telemetry.errors import TelemetryError
from telemetry.identity.peer import Peer

RefusedCode = Literal[
    "no_certificate",
    "wrong_authority",
    "expired",
    "revoked",
    "role",
    "certificate",
    "version",
    "not_tls",
    "altered",
    "too_long",
    "closed",
]
"""What a session is refused for; `certificate` is any other fault of one, `altered` a record that was not sent so."""

Standing = Literal["good", "expired", "revoked"]
"""What the other end's certificate is worth at this moment; `expired` is also said of one that is not valid yet."""


class SessionRefused(TelemetryError):
    """There is no session with the other end, or no longer."""

    def __init__(self, code: RefusedCode, detail: str) -> None:
        super().__init__(detail)
        self.code: RefusedCode = code


class Session(Protocol):
    """What the two ends need of a session."""

    @property
    def established(self) -> bool:
        """Whether the handshake is through here; the other end may still refuse, so nothing is open yet."""

    @property
    def peer(self) -> Peer | None:
        """Who the other end has proved to be; None until then."""

    @property
    def standing(self) -> Standing:
        """What the other end's certificate is worth now; only asked when there is a peer."""

    @property
    def closed(self) -> bool:
        """Whether the other end has said that nothing more comes."""

    def receive(self, data: bytes) -> bytes:
        """Plaintext in `data`. Raises `SessionRefused`."""

    def send(self, plaintext: bytes) -> None:
        """Queues plaintext for the other end."""

    def close(self) -> None:
        """Says that nothing more comes; what is queued goes before it."""

    def to_line(self) -> bytes:
        """Takes the bytes that the link shall carry now."""
