"""What the tablet's end towards the communicator tells; immutable values, without the wire behind them."""

from __future__ import annotations

from msgspec import Struct

from telemetry.messages.communicator import (
    CommunicatorRefusal,
    CommunicatorStatus,
    CommunicatorWelcome,
    Paired,
    PumpChosen,
)


class Found(Struct, frozen=True):
    """A communicator answered."""

    welcome: CommunicatorWelcome


class Told(Struct, frozen=True):
    """How the communicator stands."""

    status: CommunicatorStatus


class Answered(Struct, frozen=True):
    """What it said to `choose` or `pair`."""

    answer: PumpChosen | Paired | CommunicatorRefusal


class Gone(Struct, frozen=True):
    """Nothing is known of it any more; `reason` says why."""

    reason: str


CommunicatorEvent = Found | Told | Answered | Gone
