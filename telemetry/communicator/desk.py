"""What the communicator answers a tablet about itself.

    Pair, nobody's yet               bonds with this tablet
    Pair, this tablet's              says so again
    Pair, another's, button pressed  bonds with this tablet instead
    Pair, another's                  refuses: press_button
    ChoosePump, another's            refuses: not_paired
    ChoosePump, no such place        refuses: no_such_pump
    ChoosePump, unheard              refuses: out_of_reach

Every tablet with a session may ask how it stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pump_core.clocks import LineTime
from pump_core.record import Record
from telemetry.communicator.kept import KeptUnusable
from telemetry.communicator.lamps import battery_lamp, dark, pump_lamp, tablet_lamp
from telemetry.messages.communicator import (
    COMMUNICATOR_PROTOCOL,
    AskCommunicator,
    ChoosePump,
    CommunicatorRefusal,
    CommunicatorStatus,
    CommunicatorWelcome,
    Lamp,
    Pair,
    Paired,
    PumpChosen,
    PumpSignal,
)
from telemetry.messages.programming import Fault
from telemetry.version import VERSION

if TYPE_CHECKING:
    from telemetry.communicator.device import Communicator


class Desk:
    """Answers for a communicator."""

    def __init__(self, device: Communicator) -> None:
        self._device = device

    def welcome(self) -> CommunicatorWelcome:
        """Who it is."""
        return CommunicatorWelcome(
            protocol=COMMUNICATOR_PROTOCOL,
            software=f"cisterna {VERSION}",
            model=self._device.figures.model,
            serial=self._device.serial,
            emulated=True,
        )

    def answer(self, request: Record, tablet: str, now: LineTime) -> Record:
        """See `OwnDesk.answer`."""
        try:
            match request:
                case AskCommunicator():
                    return self.status(tablet, now)
                case ChoosePump(place=place):
                    return self._choose(place, tablet)
                case Pair():
                    return self._pair(tablet)
        except KeptUnusable as bad:
            return CommunicatorRefusal(code="memory", detail=str(bad)[:120])
        return Fault(code="unknown_message", detail=f"{type(request).__name__} is no request")

    def status(self, tablet: str, now: LineTime) -> CommunicatorStatus:
        """How it stands, as this tablet is told; `tablet` is empty for nobody in particular."""
        device, battery = self._device, self._device.battery
        bond: Literal["none", "this_tablet", "another_tablet"] = "none"
        if device.bond:
            bond = "this_tablet" if device.bond == tablet else "another_tablet"
        return CommunicatorStatus(
            battery_percent=battery.percent(),
            battery_low=battery.low(),
            charging=battery.charging,
            tablet_signal_percent=device.tablet.signal_percent(),
            pumps=tuple(
                PumpSignal(place=place, signal_percent=device.pumps[place - 1].signal_percent())
                for place in device.places()
            ),
            chosen=device.chosen,
            bond=bond,
            pairing=device.pairing_until is not None,
            lamps=self.lamps(now),
        )

    def lamps(self, now: LineTime) -> tuple[Lamp, ...]:
        """The lamps as they are lit."""
        device, battery = self._device, self._device.battery
        if not battery.on:
            return dark()
        percent = device.pumps[device.chosen - 1].signal_percent() if device.chosen else 0
        signal: Literal["none", "weak", "good"] = "none"
        if percent:
            signal = "weak" if percent <= device.figures.weak_percent else "good"
        heard = device.tablet.hears() and device.own_tablet_heard(now)
        return (
            battery_lamp(battery.charging, battery.low()),
            tablet_lamp(device.pairing_until is not None, heard),
            pump_lamp(signal, not device.chosen and len(device.in_reach()) > 1),
        )

    def _choose(self, place: int, tablet: str) -> PumpChosen | CommunicatorRefusal:
        device = self._device
        if device.bond not in ("", tablet):
            return CommunicatorRefusal(code="not_paired", detail="it belongs to another tablet: pair it with this one")
        if place not in device.places():
            return CommunicatorRefusal(code="no_such_pump", detail=f"there are {len(device.pumps)} places, not {place}")
        if place not in device.in_reach():
            return CommunicatorRefusal(code="out_of_reach", detail=f"the pump at place {place} is not heard")
        device.choose(place)
        return PumpChosen(place=place)

    def _pair(self, tablet: str) -> Paired | CommunicatorRefusal:
        device = self._device
        if device.bond not in ("", tablet) and device.pairing_until is None:
            return CommunicatorRefusal(code="press_button", detail="press the pairing button on the communicator")
        device.belong_to(tablet)
        return Paired(tablet=tablet)
