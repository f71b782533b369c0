"""The words of an emulated communicator's control socket: what a hand does to it, and how the room stands.

    status                        how it stands, its lamps, what it counted
    tablet {mm}                   the tablet is at this distance
    pump {place, mm}              the pump at this place is at this distance
    put_on {place}                the communicator is put over this pump, and away from the others
    take_off                      it is taken away from every pump
    battery {percent}             a trainer sets the charge
    charger {plugged}             the charger is plugged in, or pulled out
    press                         the pairing button

Distances are whole mm. The socket is an emulator's, beside the clinical line, never on it.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

from pump_core.clocks import LineTime
from telemetry.communicator.desk import Desk
from telemetry.communicator.device import Communicator
from telemetry.communicator.kept import FARTHEST_MM
from telemetry.control import ControlRefused


class HandCalls:
    """The handler of a communicator's control socket."""

    def __init__(self, device: Communicator, clock: Callable[[], LineTime]) -> None:
        self._device = device
        self._clock = clock

    def __call__(self, call: str, args: dict[str, Any]) -> dict[str, Any]:
        """Answers one call with how things stand after it. Raises `ControlRefused` that says what is allowed."""
        calls: dict[str, Callable[..., None]] = {
            "status": self._look,
            "tablet": self._tablet,
            "pump": self._pump,
            "put_on": self._put_on,
            "take_off": self._take_off,
            "battery": self._battery,
            "charger": self._charger,
            "press": self._press,
        }
        if call not in calls:
            raise ControlRefused(f"there is no call {call!r}; known are {', '.join(calls)}")
        try:
            inspect.signature(calls[call]).bind(**args)
        except TypeError as mismatch:
            raise ControlRefused(f"{call}: {mismatch}") from None
        calls[call](**args)
        return self._status()

    def _look(self) -> None:
        self._device.wake(self._clock())

    def _tablet(self, mm: object) -> None:
        self._device.move_tablet(_within("mm", mm, 0, FARTHEST_MM), self._clock())

    def _pump(self, place: object, mm: object) -> None:
        self._device.move_pump(self._place(place), _within("mm", mm, 0, FARTHEST_MM), self._clock())

    def _put_on(self, place: object) -> None:
        here, figures = self._place(place), self._device.figures
        for each in self._device.places():
            if each != here:
                self._device.move_pump(each, figures.away_mm, self._clock())
        self._device.move_pump(here, figures.placed_mm, self._clock())

    def _take_off(self) -> None:
        for place in self._device.places():
            self._device.move_pump(place, self._device.figures.away_mm, self._clock())

    def _battery(self, percent: object) -> None:
        self._device.set_battery(_within("percent", percent, 0, 100), self._clock())

    def _charger(self, plugged: object) -> None:
        if type(plugged) is not bool:
            raise ControlRefused(f"plugged is true or false, not {plugged!r}")
        self._device.plug(plugged, self._clock())

    def _press(self) -> None:
        self._device.press(self._clock())

    def _place(self, place: object) -> int:
        return _within("place", place, 1, len(self._device.pumps))

    def _status(self) -> dict[str, Any]:
        device, now = self._device, self._clock()
        told = Desk(device).status("", now)
        return {
            "serial": device.serial,
            "on": device.battery.on,
            "battery_percent": told.battery_percent,
            "battery_low": told.battery_low,
            "charging": told.charging,
            "tablet": {"mm": device.tablet.mm, "signal_percent": told.tablet_signal_percent},
            "pumps": {
                str(each.place): {"mm": device.pumps[each.place - 1].mm, "signal_percent": each.signal_percent}
                for each in told.pumps
            },
            "chosen": told.chosen,
            "bond": device.bond,
            "pairing": told.pairing,
            "lamps": {lamp.name: lamp.colour + (" blinking" if lamp.blinking else "") for lamp in told.lamps},
            "damaged": {"tablet": device.tablet.damaged, "pumps": [pump.damaged for pump in device.pumps]},
            "refused": dict(device.refusals.counts),
            "unsaved": device.unsaved,
        }


def _within(name: str, value: object, least: int, most: int) -> int:
    if type(value) is not int or not least <= value <= most:
        raise ControlRefused(f"{name} is a whole number from {least} to {most}, not {value!r}")
    return value
