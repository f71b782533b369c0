"""What the workflows need of the journal: writes that call back once they are durable.

The store thread does the work; these calls return at once. A write that fails calls `failed` with what, why and what
to do, and nothing is sent to the pump.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from app.workflows.known_therapy import Changed
from app.workflows.therapy_fields import FieldKey
from telemetry.programming import MarkJournal, SettleJournal, WriteJournal


class JournalPort(Protocol):
    """The journal as seen from the GUI thread."""

    def write(self, effect: WriteJournal, kind: str, done: Callable[[], None], failed: Callable[[str], None]) -> None:
        """Makes a command durable before its first byte leaves."""

    def mark(self, effect: MarkJournal, done: Callable[[], None], failed: Callable[[str], None]) -> None:
        """Makes a step of a command durable."""

    def settle(self, effect: SettleJournal, failed: Callable[[str], None]) -> None:
        """Writes down what became of a command."""


class NotingJournal:
    """A journal that also tells which revisions of the pump this tablet's commands brought about."""

    def __init__(self, journal: JournalPort, made: Callable[[int], None]) -> None:
        self._journal = journal
        self._made = made

    def write(self, effect: WriteJournal, kind: str, done: Callable[[], None], failed: Callable[[str], None]) -> None:
        """Makes a command durable before its first byte leaves."""
        self._journal.write(effect, kind, done, failed)

    def mark(self, effect: MarkJournal, done: Callable[[], None], failed: Callable[[str], None]) -> None:
        """Makes a step of a command durable."""
        self._journal.mark(effect, done, failed)

    def settle(self, effect: SettleJournal, failed: Callable[[str], None]) -> None:
        """Writes down what became of a command."""
        if effect.outcome == "done":
            self._made(effect.revision)
        self._journal.settle(effect, failed)


class FindingPort(Protocol):
    """Where it is written down that a pump does not fit what the tablet knew of it; the calls return at once."""

    def changed_elsewhere(self, changed: Changed) -> None:
        """The pump is another one than this tablet last read."""

    def change_seen(self, changed: Changed) -> None:
        """A person has seen what was changed."""

    def read_back_differs(self, serial: str, command_id: bytes, fields: tuple[FieldKey, ...]) -> None:
        """What the pump read back is not what was confirmed."""
