"""What else a pump's recording needs to be played again: its state, its time, and what befell it beside the line.

as a recording begins      the stored form of the whole pump
the pump asks its driver   what the driver said
the bedside acts           the input, as the pump's memory logs it
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from msgspec import Struct

from pump_core.clocks import Duration, PumpTime
from pump_core.record import Record
from telemetry.backend.driver import Driver
from telemetry.backend.format import FORMAT
from telemetry.backend.identity import Identity
from telemetry.backend.inputs import Input, LoggedInput, Passed
from telemetry.backend.pump import EmulatedPump
from telemetry.blackbox.pieces import NUMBER, Kind, body_of
from telemetry.messages.codec import dumps

Note = Callable[[Kind, bytes], None]
Drive = Callable[[Identity, PumpTime], Driver]


class PumpTaps:
    """The taps of one pump; they begin to note when `note` is set."""

    def __init__(self) -> None:
        self.note: Note = _unheard
        self._driver: Driver | None = None

    @property
    def driver(self) -> Driver:
        """The pump's driver itself, for readings that are not the pump's own."""
        if self._driver is None:
            raise AssertionError("no pump has been made with these taps")
        return self._driver

    def drive(self, drive: Drive) -> Drive:
        """Makes the same driver, its readings noted."""

        def tapped(identity: Identity, reached: PumpTime) -> Driver:
            self._driver = drive(identity, reached)
            return _DriverTap(self._driver, self)

        return tapped

    def bedside(self, pump: EmulatedPump) -> EmulatedPump:
        """The pump for the hands at the bedside: what they do is noted."""
        return cast(EmulatedPump, _BedsideTap(pump, self))


class _DriverTap(Struct, frozen=True):
    """A driver of time whose readings are noted."""

    driver: Driver
    taps: PumpTaps

    def now(self) -> PumpTime:
        reading = self.driver.now()
        self.taps.note(Kind.PUMP_TIME, NUMBER.pack(reading.ms))
        return reading

    def passes(self, span: Duration) -> PumpTime | None:
        return self.driver.passes(span)

    def reach(self, to: PumpTime) -> None:
        self.driver.reach(to)


class _BedsideTap:
    """A pump whose inputs beside the line are noted; all else is the pump's."""

    def __init__(self, pump: EmulatedPump, taps: PumpTaps) -> None:
        self._pump = pump
        self._taps = taps

    def __getattr__(self, name: str) -> object:
        return getattr(self._pump, name)

    def act(self, given: Input) -> Record | None:
        answer = self._pump.act(given)
        self._befell(self._pump.machine().now, given)
        return answer

    def pass_to(self, to: PumpTime) -> None:
        self._pump.pass_to(to)
        self._befell(to, Passed())

    def _befell(self, at: PumpTime, given: Input) -> None:
        self._taps.note(Kind.INPUT, body_of(LoggedInput(sequence=0, at_ms=at.ms, input=given)))


def snapshot_of(pump: EmulatedPump) -> bytes:
    """The body of a snapshot: the pump's stored form, with its format in front."""
    return dumps([FORMAT, pump.machine().checkpoint().to_list()])


def _unheard(kind: Kind, body: bytes) -> None:
    """Nothing is recorded."""
