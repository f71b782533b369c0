"""The check around a scan: the pump as it was before, kept in the records, against what it says afterwards.

    before    a field was chosen, keep      → the pump is read anew, and that is made durable       → kept
    kept      check                         → the pump is read                                      → checked
    kept      keep anew                     → as before; what was kept first stays in the records   → kept
    checked   a stall, or no stall yet      → wait: read again once the pump has had its time
    checked   anything else, or waited      → final; the end of the check is made durable           → before
    any       another pump, a new start     → what its records say was kept last

Nothing of it programs the pump. It is read as often as wanted: every reading ends a telemetry latch, and the second may
bring an entry of the log that the first did not.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, Protocol

from msgspec import Struct

from app.records.entities import Scan
from app.workflows.mri_data import shipped_mri
from app.workflows.pump_read import PumpRead
from app.workflows.site import Reading
from app.workflows.tablet import Tablet
from app.workflows.therapy_fields import FieldKey, differing
from pump_core.clocks import Duration, PumpTime, UtcTime
from pump_core.log import Event
from pump_core.record import BadRecord
from telemetry.messages.codec import MessageUnreadable, dumps, loads
from telemetry.messages.reading import Interrogation

Phase = Literal["before", "kept", "checked"]
Stall = Literal["none", "found", "recovered", "lasting"]


class ScanPort(Protocol):
    """The records as seen from the GUI thread; calls return at once."""

    def keep_scan(self, scan: Scan, then: Callable[[], None], failed: Callable[[str], None]) -> None:
        """Makes it durable."""

    def newest_scan(self, serial: str, then: Callable[[Scan | None], None], failed: Callable[[str], None]) -> None:
        """The one of this pump that was written last."""


class Kept(Struct, frozen=True):
    """The pump before a scan in a field."""

    field: str
    read: PumpRead


class Found(Struct, frozen=True):
    """What the reading after the scan says; `wait` is how much longer the pump has to recover, None once it had.

    `latched` says that it had waited for this reading in telemetry mode. `events` are the log's entries since, `whole`
    whether all of them are read.
    """

    altered: tuple[FieldKey, ...]
    stall: Stall
    latched: bool
    wait: Duration | None
    events: tuple[Event, ...]
    whole: bool

    @property
    def is_final(self) -> bool:
        """Whether nothing is waited for any more."""
        return self.wait is None and self.whole

    @property
    def is_good(self) -> bool:
        """Whether the pump runs as it did before."""
        return self.is_final and not self.altered and not self.latched and self.stall in ("none", "recovered")


class ScanCheck:
    """The check at the pump that was read."""

    def __init__(self, tablet: Tablet, port: ScanPort) -> None:
        self.kept: Kept | None = None
        self.after: PumpRead | None = None
        self.field = ""
        self.asking: Literal["", "keep", "check"] = ""
        self.problem = ""
        self._tablet = tablet
        self._port = port
        self._serial = ""
        self._first_at: UtcTime | None = None
        tablet.on_read(self._read)

    @property
    def phase(self) -> Phase:
        """Where the check is."""
        return "before" if self.kept is None else "kept" if self.after is None else "checked"

    def choose(self, field: str) -> None:
        """In which field the scan will be."""
        self.field = field
        self._tablet.tell()

    def keep(self) -> None:
        """Reads the pump anew, and keeps that."""
        if self.field:
            self._ask("keep")

    def anew(self) -> None:
        """What was kept is not what the scan comes after: it is kept anew."""
        self.kept, self.after, self.field, self._first_at = None, None, "", None
        self._tablet.tell()

    def check(self) -> None:
        """The scan is over: reads the pump."""
        if self.kept is not None:
            self._ask("check")

    def found(self) -> Found | None:
        """What is known after the scan; None before the pump was read then."""
        kept, after, first = self.kept, self.after, self._first_at
        if kept is None or after is None or first is None:
            return None
        log, before = self._tablet.log.held, kept.read.pump
        events = tuple(event for event in log.newest if event.event_id >= before.next_event_id)
        kinds = {event.kind for event in events}
        had_its_time = after.reading.read_at.since(first) >= shipped_mri().read_again
        left = shipped_mri().read_again.ms - self._tablet.site.now().since(first).ms
        stands = "motor_stall" in after.pump.alarms
        stall: Stall = "recovered" if "motor_stall_recovered" in kinds else "none"
        if stands:
            stall = "lasting" if had_its_time else "found"
        waits = (stands or "motor_stall" not in kinds) and not had_its_time
        altered = differing(before.therapy, after.pump.therapy)
        if before.wall_offset_ms != after.pump.wall_offset_ms:
            altered = (*altered, "clock")
        return Found(
            altered=altered,
            stall=stall,
            latched="telemetry_latch_ended" in kinds,
            wait=Duration(max(0, left)) if waits else None,
            events=events,
            whole=log.next_expected >= after.pump.next_event_id,
        )

    def end(self) -> None:
        """What was found was read: the end of the check is written down."""
        found, kept, after = self.found(), self.kept, self.after
        if found is None or kept is None or after is None or not found.is_final:
            return
        detail = {"altered": list(found.altered), "stall": found.stall, "latched": found.latched}
        self._write(Scan(self._serial, "after", kept.field, after.reading.read_at, _bytes(after), detail), self.anew)

    def _ask(self, what: Literal["keep", "check"]) -> None:
        self.asking, self.problem = what, ""
        self._tablet.interrogate()
        self._tablet.tell()

    def _read(self, read: PumpRead) -> None:
        serial = read.pump.serial
        if serial != self._serial:
            self._serial, self.asking = serial, ""
            self.anew()
            self._port.newest_scan(serial, self._known, self._failed)
        elif self.asking == "keep":
            self.asking = ""
            kept = Kept(self.field, read)
            self._write(
                Scan(serial, "before", kept.field, read.reading.read_at, _bytes(read), {}), lambda: self._keep(kept)
            )
        elif self.asking == "check" or self.after is not None:
            self.asking, self.after = "", read
            self._first_at = self._first_at or read.reading.read_at

    def _keep(self, kept: Kept) -> None:
        if kept.read.pump.serial == self._serial:
            self.kept, self.after, self._first_at = kept, None, None
            self._tablet.tell()

    def _known(self, scan: Scan | None) -> None:
        """What the records say was kept of this pump, unless it was kept anew meanwhile."""
        if scan is None or scan.kind != "before" or scan.pump_serial != self._serial or self.kept is not None:
            return
        try:
            pump = Interrogation.from_list(loads(scan.payload))
        except (MessageUnreadable, BadRecord):
            self._failed("What the pump was before the scan cannot be read. Compare its settings with the last report.")
            return
        self._keep(Kept(scan.field, PumpRead(pump, Reading(PumpTime(pump.pump_time_ms), scan.at))))

    def _write(self, scan: Scan, then: Callable[[], None]) -> None:
        self._port.keep_scan(scan, then, self._failed)

    def _failed(self, problem: str) -> None:
        self.problem = problem
        self._tablet.tell()


def _bytes(read: PumpRead) -> bytes:
    return dumps(read.pump.to_list())
