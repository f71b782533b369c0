"""What a link counts over its life."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class LinkCounters:
    """Frames, not bytes. `sent` counts every fragment that left, `resent` those with bytes that left before.

    `coded` of them left coded; `duplicates` brought nothing new; `overfull` came beyond the window.
    """

    sent: int = 0
    resent: int = 0
    coded: int = 0
    duplicates: int = 0
    overfull: int = 0
    stale: int = 0
    unreadable: int = 0
