"""The link: an ordered stream of bytes from end to end that survives damage, loss, unplugging and restarts.

A connection is named by a random 32-bit number that its initiator is given; frames of any other connection
never touch it. The stream is cut into fragments of a size and framing that suit what the line does (`adapting`), each
numbered once, with selective repeat (`sending`, `receiving`), laid out as `frames` says; each end follows the table in
`transitions`. A restarted end is met by a new connection, so that nothing of the new one can be taken for a repetition
of the old one. The link never gives up: how long the other end was silent is told by `Link.heard_at`, and the layer
above decides.
"""

from __future__ import annotations

from telemetry.link.connection import Link
from telemetry.link.counters import LinkCounters
from telemetry.link.events import Busy, Closed, LinkEvent, Opened, Received
from telemetry.link.frames import Addressee
from telemetry.link.limits import LinkLimits

__all__ = [
    "Addressee",
    "Busy",
    "Closed",
    "Link",
    "LinkCounters",
    "LinkEvent",
    "LinkLimits",
    "Opened",
    "Received",
]
