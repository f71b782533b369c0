"""A journal in memory, by the same rules as the one on disk, for the tests of what depends on it."""

from __future__ import annotations

from app.records import journal
from app.records.journal import JournalEntry, MarkedState, Outcome
from pump_core.checks import Reason
from pump_core.clocks import UtcTime


class InMemoryJournal:
    """Keeps entries in the order they were written; nothing survives it."""

    def __init__(self) -> None:
        self.entries: dict[bytes, JournalEntry] = {}

    def write_before_send(self, entry: JournalEntry) -> None:
        journal.new_entry(entry)
        if entry.command_id in self.entries:
            raise journal.id_taken(entry.command_id)
        self.entries[entry.command_id] = entry

    def mark(self, command_id: bytes, state: MarkedState, at: UtcTime) -> None:
        self.entries[command_id] = journal.marked(self._known(command_id), state, at)

    def settle(
        self,
        command_id: bytes,
        outcome: Outcome,
        reasons: tuple[Reason, ...],
        revision_after: int | None,
        at: UtcTime,
    ) -> None:
        entry = self._known(command_id)
        self.entries[command_id] = journal.settled(entry, outcome, reasons, revision_after, at)

    def entry(self, command_id: bytes) -> JournalEntry | None:
        return self.entries.get(command_id)

    def unsettled(self, pump_serial: str) -> list[JournalEntry]:
        return [e for e in self.entries.values() if e.pump_serial == pump_serial and not e.is_settled]

    def revisions_made(self, pump_serial: str) -> frozenset[int]:
        done = [e for e in self.entries.values() if e.pump_serial == pump_serial and e.outcome == "done"]
        return frozenset(entry.revision_after for entry in done if entry.revision_after is not None)

    def _known(self, command_id: bytes) -> JournalEntry:
        if command_id not in self.entries:
            raise journal.never_written(command_id)
        return self.entries[command_id]
