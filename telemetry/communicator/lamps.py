"""What the communicator's lamps show.

    lamp      colour           when
    battery   green blinking   charges
              amber blinking   low
              green            else
    tablet    blue blinking    may be paired now
              blue             a tablet is heard
              off              else
    pump      amber blinking   several pumps in reach, none chosen
              green            the chosen pump is heard well
              amber            it is heard weakly
              off              else

All are off when the communicator is. Names, colours and meanings are our choice.
"""

from __future__ import annotations

from typing import Literal

from telemetry.messages.communicator import Lamp


def battery_lamp(charging: bool, low: bool) -> Lamp:
    """The battery's lamp while the communicator is on."""
    return Lamp(name="battery", colour="amber" if low and not charging else "green", blinking=charging or low)


def tablet_lamp(pairing: bool, heard: bool) -> Lamp:
    """The tablet's lamp while the communicator is on."""
    return Lamp(name="tablet", colour="blue" if pairing or heard else "off", blinking=pairing)


def pump_lamp(signal: Literal["none", "weak", "good"], must_choose: bool) -> Lamp:
    """The pump's lamp while the communicator is on; `signal` is that of the chosen pump."""
    if must_choose:
        return Lamp(name="pump", colour="amber", blinking=True)
    colour: Literal["off", "amber", "green"] = "off"
    if signal != "none":
        colour = "green" if signal == "good" else "amber"
    return Lamp(name="pump", colour=colour, blinking=False)


def dark() -> tuple[Lamp, ...]:
    """The lamps of a communicator that is off."""
    names: tuple[Literal["battery", "tablet", "pump"], ...] = ("battery", "tablet", "pump")
    return tuple(Lamp(name=name, colour="off", blinking=False) for name in names)
