"""Whether a pump is as this tablet left it: the last reading that it knew of, the newest, and its own part in between.

    newest reading                                              then
    no reading of this pump was known                           it is known now
    the same revision and the same settings                     it is known now
    each revision since was made by this tablet                 it is known now
    anything else                                               changed: both are kept until a person has seen them

A pump raises its revision with everything that is programmed, by whomever. Nothing is judged while the result of a
command is unknown: it may be this tablet's own.
"""

from __future__ import annotations

from msgspec import Struct

from app.workflows.pump_read import PumpRead
from app.workflows.therapy_fields import FieldKey, differing, programmed_alike


class Changed(Struct, frozen=True):
    """The pump is another one than this tablet last read: both readings, and the settings that differ."""

    before: PumpRead
    after: PumpRead

    @property
    def fields(self) -> tuple[FieldKey, ...]:
        """The settings that differ; none when what was changed was changed back."""
        return differing(self.before.pump.therapy, self.after.pump.therapy)

    @property
    def by_itself(self) -> bool:
        """Whether the pump did it: it kept its revision, or a memory that was lost raised it to the pump's own ms."""
        before, after = self.before.pump.therapy, self.after.pump.therapy
        return before.revision == after.revision or "critical_memory_error" in self.after.pump.alarms


class KnownTherapy:
    """What is known of the pump `serial`; `changed` is what no person has seen yet."""

    def __init__(self) -> None:
        self.serial = ""
        self.changed: Changed | None = None
        self._known: PumpRead | None = None
        self._made: frozenset[int] = frozenset()

    def begin(self, serial: str, known: PumpRead | None, made: frozenset[int]) -> None:
        """What the records say of a pump: the last reading, and the revisions that this tablet made."""
        if serial == self.serial:
            self._made |= made
            return
        self.serial, self._known, self._made, self.changed = serial, known, made, None

    def note(self, revision: int) -> None:
        """A command of this tablet brought this revision about."""
        self._made |= {revision}

    def judge(self, read: PumpRead) -> bool:
        """Takes a reading; whether it shows a change that the one before did not."""
        if read.pump.serial != self.serial:
            return False
        known = self._known
        if known is None or self._as_left(known, read):
            self._known, self.changed = read, None
            return False
        was, self.changed = self.changed, Changed(known, read)
        return was is None or was.after.pump.therapy.revision != read.pump.therapy.revision

    def accept(self) -> None:
        """A person has seen what was changed: it is known from now on."""
        if self.changed is not None:
            self._known, self.changed = self.changed.after, None

    def _as_left(self, known: PumpRead, read: PumpRead) -> bool:
        before, after = known.pump.therapy, read.pump.therapy
        if before.revision == after.revision:
            return programmed_alike(before, after)
        since = after.revision - before.revision
        return 0 < since <= len(self._made) and self._made.issuperset(range(before.revision + 1, after.revision + 1))
