"""Keeps what was entered, so that a workflow cut off anywhere can be taken up again.

    a change in a workflow                    → its entries are stored
    the workflow ended, or was left           → they are forgotten
    it was left with a needle's work done     → they stay on offer
    first reading of a pump with entries      → offered, when the pump still holds the revision they stand on
    the pump was programmed in between        → forgotten: the entries are about something that is no more, and what
                                                they were is told until the next workflow begins

Nothing of it decides about a dose: what was entered goes through every check again, and review is never skipped.
"""

from __future__ import annotations

from typing import Protocol

from msgspec import Struct

from app.workflows.draft_form import DraftRecord, draft_bytes, entries, read_draft
from app.workflows.kinds import KINDS, REFILL
from app.workflows.pump_read import PumpRead
from app.workflows.tablet import Tablet
from app.workflows.workflow import by_another_person
from pump_core.clocks import UtcTime
from pump_core.values import replace


class DraftPort(Protocol):
    """Where drafts are kept; the calls return at once."""

    def keep(self, serial: str, payload: bytes) -> None:
        """Stores the draft of this pump."""

    def forget(self, serial: str) -> None:
        """Forgets it."""


class Found(Struct, frozen=True):
    """A workflow that a former run of the program did not end."""

    record: DraftRecord
    saved_at: UtcTime


class DraftKeeper:
    """Watches the tablet and keeps drafts; `found` is what can be taken up now, `past` what no longer can."""

    def __init__(self, tablet: Tablet, port: DraftPort) -> None:
        self.found: Found | None = None
        self.past: Found | None = None
        self._tablet = tablet
        self._port = port
        self._kept: tuple[str, bytes] | None = None
        tablet.listen(self._watch)

    def offer(self, read: PumpRead, payload: bytes, saved_at: UtcTime) -> None:
        """A draft that the records hold for the pump just read."""
        record = read_draft(payload)
        therapy = read.pump.therapy
        if record == "unreadable" or record.reading.therapy.revision != therapy.revision:
            self._port.forget(read.pump.serial)
            if record != "unreadable" and self._tablet.workflow is None:
                self.past = Found(record, saved_at)
                self._tablet.tell()
        elif record.reading.serial == read.pump.serial and self._tablet.workflow is None:
            self.found = Found(record, saved_at)
            self._tablet.tell()

    def take_up(self) -> None:
        """Goes on from the first step with all that was entered; the patient is confirmed anew."""
        found, read = self.found, self._tablet.read
        if found is None or read is None or self._tablet.is_unknown or self._tablet.may_not:
            return
        self.found = None
        kind = KINDS.get(found.record.kind, REFILL)
        kept = entries(found.record)
        draft = by_another_person(replace(kept, reading=read.pump), self._tablet.site.user)
        self._tablet.take_up(kind, draft)

    def discard(self) -> None:
        """What was entered is not wanted any more; only who may program says so."""
        if self.found is not None and not self._tablet.may_not:
            self._port.forget(self.found.record.reading.serial)
            self.found = None
            self._tablet.tell()

    def _watch(self) -> None:
        workflow = self._tablet.workflow
        if self.found is not None and (workflow is not None or self._is_past(self.found)):
            self._port.forget(self.found.record.reading.serial)
            self.past, self.found = self.found, None
        if workflow is not None:
            self.past = None
        if workflow is None or workflow.step == "done":
            self._ended(left=workflow is None)
            return
        kept = (workflow.draft.reading.serial, draft_bytes(workflow.kind.title, workflow.step, workflow.draft))
        if kept != self._kept:
            self._kept = kept
            self._port.keep(*kept)

    def _ended(self, left: bool) -> None:
        """A workflow that was left after a needle was in the pump stays on offer; any other is forgotten."""
        if self._kept is None:
            return
        (serial, payload), self._kept = self._kept, None
        record = read_draft(payload)
        found = Found(record, self._tablet.site.now()) if left and record != "unreadable" else None
        if found is not None and self._tablet.known.changed is not None:
            self._port.forget(serial)
            self.past = found
        elif found is not None and found.record.withdrawn_nl is not None:
            self.found = found
        else:
            self._port.forget(serial)

    def _is_past(self, found: Found) -> bool:
        read = self._tablet.read
        return read is not None and read.pump.therapy.revision != found.record.reading.therapy.revision
