"""What a link counts over its life."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class LinkCounters:
    """Frames, not bytes. `sent` counts every transmission of a fragment, `resent` those after its first."""

    sent: int = 0
    resent: int = 0
    duplicates: int = 0
    stale: int = 0
    unreadable: int = 0
