"""What the tablet's end towards the communicator tells; immutable values, without the wire behind them."""

from __future__ import annotations

from dataclasses import dataclass

from telemetry.messages.communicator import (
    CommunicatorRefusal,
    CommunicatorStatus,
    CommunicatorWelcome,
    Paired,
    PumpChosen,
)


@dataclass(frozen=True, slots=True)
class Found:
    """A communicator answered."""

    welcome: CommunicatorWelcome


@dataclass(frozen=True, slots=True)
class Told:
    """How the communicator stands."""

    status: CommunicatorStatus


@dataclass(frozen=True, slots=True)
class Answered:
    """What it said to `choose` or `pair`."""

    answer: PumpChosen | Paired | CommunicatorRefusal


@dataclass(frozen=True, slots=True)
class Gone:
    """Nothing is known of it any more; `reason` says why."""

    reason: str


CommunicatorEvent = Found | Told | Answered | Gone
