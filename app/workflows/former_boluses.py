"""The patient boluses that a pump held before they went off with a change of drug or concentration.

A pump keeps no settings that are off. The tablet knows them from its own readings of it, and, after it went out, from
those in its records: the newest reading of each revision, back to the first that holds any.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from msgspec import Struct

from app.workflows.pump_read import PumpRead
from app.workflows.tablet import Tablet
from pump_core.prescription import Mixture, PatientBoluses
from telemetry.messages.reading import Interrogation


class BolusesBefore(Struct, frozen=True):
    """Patient boluses and the fluid that they were of."""

    boluses: PatientBoluses
    mixture: Mixture


class FormerPort(Protocol):
    """Where readings are kept; the call returns at once."""

    def former_boluses(self, serial: str, then: Callable[[BolusesBefore | None], None]) -> None:
        """Those of the newest reading of this pump that holds any; None when none does."""


class FormerBoluses:
    """Watches what is read, and asks the records once for each pump whose boluses are off."""

    def __init__(self, tablet: Tablet, port: FormerPort) -> None:
        self._tablet = tablet
        self._port = port
        self._known: dict[str, BolusesBefore] = {}
        self._asked: set[str] = set()
        tablet.on_read(self._read)

    def of(self, pump: Interrogation) -> BolusesBefore | None:
        """What this pump held before, of another fluid than now; None when nothing is known, or they are on."""
        prescription, former = pump.therapy.prescription, self._known.get(pump.serial)
        if prescription is None or prescription.patient_boluses is not None or former is None:
            return None
        return former if not former.mixture.holds_the_same(prescription.mixture) else None

    def _read(self, read: PumpRead) -> None:
        serial = read.pump.serial
        held = held_by(read.pump)
        if held is not None:
            self._known[serial] = held
        elif serial not in self._known and serial not in self._asked:
            self._asked.add(serial)
            self._port.former_boluses(serial, lambda found: self._found(serial, found))

    def _found(self, serial: str, found: BolusesBefore | None) -> None:
        if found is not None and serial not in self._known:
            self._known[serial] = found
            self._tablet.tell()


def held_by(reading: Interrogation) -> BolusesBefore | None:
    """The patient boluses that a reading tells of."""
    prescription = reading.therapy.prescription
    if prescription is None or prescription.patient_boluses is None:
        return None
    return BolusesBefore(prescription.patient_boluses, prescription.mixture)
