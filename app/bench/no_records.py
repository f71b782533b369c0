"""Records for a tablet that programs nothing: whatever is asked of them fails, so that it would be noticed."""

from __future__ import annotations

from collections.abc import Callable

from app.records.pump_log import HeldLog, LogTaken
from app.workflows.known_therapy import Changed
from app.workflows.therapy_fields import FieldKey
from pump_core.log import Event
from telemetry.programming import MarkJournal, SettleJournal, WriteJournal


class NoRecords:
    """Nothing can be written here, and there is nothing to read."""

    def write(self, effect: WriteJournal, kind: str, done: Callable[[], None], failed: Callable[[str], None]) -> None:
        """No command is made durable."""
        failed("Nothing is programmed here.")

    def mark(self, effect: MarkJournal, done: Callable[[], None], failed: Callable[[str], None]) -> None:
        """No step of a command is."""
        failed("Nothing is programmed here.")

    def settle(self, effect: SettleJournal, failed: Callable[[str], None]) -> None:
        """No result is written down."""
        failed("Nothing is programmed here.")

    def held_log(self, serial: str, then: Callable[[HeldLog], None], failed: Callable[[str], None]) -> None:
        """Nothing is held of any pump's log."""
        then(HeldLog())

    def take_log(
        self,
        serial: str,
        told: tuple[Event, ...],
        next_id: int,
        then: Callable[[LogTaken], None],
        failed: Callable[[str], None],
    ) -> None:
        """Nothing is added to it."""
        failed("Nothing is kept here.")

    def changed_elsewhere(self, changed: Changed) -> None:
        """Nothing else programs."""
        raise ValueError("nothing else programs here")

    def change_seen(self, changed: Changed) -> None:
        """Nothing else programs."""
        raise ValueError("nothing else programs here")

    def read_back_differs(self, serial: str, command_id: bytes, fields: tuple[FieldKey, ...]) -> None:
        """Nothing is read back."""
        raise ValueError("nothing is read back here")
