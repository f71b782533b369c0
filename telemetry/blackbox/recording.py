"""Recording as the programs do it: the sessions of one end, each into a file of its own in a folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from pump_core.clocks import LineTime
from pump_core.prescription import SCHEMA_VERSION
from telemetry.blackbox.pieces import Opening, Side
from telemetry.blackbox.recorder import Recorder
from telemetry.blackbox.shelf import LARGEST, Shelf
from telemetry.messages.hello import PROTOCOL_VERSION
from telemetry.version import VERSION


class Recorded(Struct, frozen=True):
    """What an end says of itself in front of each recording, and the clocks of its machine.

    `as_entered` is the bedside of a pump, None for a tablet.
    """

    side: Side
    limits_version: str
    constants_version: str
    line_time: Callable[[], LineTime]
    utc_ms: Callable[[], int]
    as_entered: bool | None = None


def record_in(
    folder: Path, end: Recorded, told: Callable[[str], None], snapshot: Callable[[], bytes] | None = None
) -> Recorder:
    """The taps that record into `folder`; `told` hears why a session is not. Raises `ShelfUnwritable`."""
    shelf = Shelf(folder, end.side, told=told)

    def opening(connection: int) -> Opening:
        return Opening(
            side=end.side,
            software=f"cisterna {VERSION}",
            protocol=PROTOCOL_VERSION,
            schema_version=SCHEMA_VERSION,
            limits_version=end.limits_version,
            constants_version=end.constants_version,
            utc_ms=end.utc_ms(),
            connection=connection,
            as_entered=end.as_entered,
        )

    return Recorder(opening, shelf.new, end.line_time, LARGEST, snapshot)
