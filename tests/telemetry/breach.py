"""A rule of the protocol that was broken in recorded traffic."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Breach:
    """A rule that was broken, and how."""

    rule: str
    text: str
