"""What the tablet's end of the wire tells: connections, answers, silence.

Immutable values that pass from the line thread to the workflows, which therefore need not load the wire itself.
"""

from __future__ import annotations

from msgspec import Struct

from pump_core.record import Record
from telemetry.identity.peer import Peer
from telemetry.messages.hello import Welcome


class Connected(Struct, frozen=True):
    """The pump answered the greeting: a session is open. `peer` is who its certificate says it is.

    `notice` says what a person should know of the tablet's own certificate; empty when it is valid.
    """

    welcome: Welcome
    peer: Peer | None = None
    notice: str = ""


class Refused(Struct, frozen=True):
    """The pump does not speak with this tablet, or what answers is no pump of ours."""

    code: str
    pump_has: str


class Lost(Struct, frozen=True):
    """The connection ended; the end goes on trying."""

    reason: str


class PortGone(Struct, frozen=True):
    """The port is gone or cannot be opened; the runner goes on trying."""

    reason: str


class Silent(Struct, frozen=True):
    """Nothing heard for a while although something was asked."""


class Heard(Struct, frozen=True):
    """A silent line speaks again."""


class Replied(Struct, frozen=True):
    """The answer to the request `token`."""

    token: int
    message: Record


class Unanswered(Struct, frozen=True):
    """The request `token` was sent and the connection ended before an answer."""

    token: int


class Alive(Struct, frozen=True):
    """The pump answered a ping; its own instant, and how much had to be sent again, in permille."""

    pump_time_ms: int
    resent_permille: int


WireEvent = Connected | Refused | Lost | PortGone | Silent | Heard | Replied | Unanswered | Alive
