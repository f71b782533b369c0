"""What the workflows need of the journal: writes that call back once they are durable.

The store thread does the work; these calls return at once. A write that fails calls `failed` with what, why and what
to do, and nothing is sent to the pump.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from telemetry.programming import MarkJournal, SettleJournal, WriteJournal


class JournalPort(Protocol):
    """The journal as seen from the GUI thread."""

    def write(self, effect: WriteJournal, kind: str, done: Callable[[], None], failed: Callable[[str], None]) -> None:
        """Makes a command durable before its first byte leaves."""

    def mark(self, effect: MarkJournal, done: Callable[[], None], failed: Callable[[str], None]) -> None:
        """Makes a step of a command durable."""

    def settle(self, effect: SettleJournal, failed: Callable[[str], None]) -> None:
        """Writes down what became of a command."""
