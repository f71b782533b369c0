"""What a tablet and the communicator itself say to each other, in a session of their own.

    tablet  CommunicatorHello        ──►  ◄── CommunicatorWelcome  or  Unwelcome(protocol)
    tablet  AskCommunicator          ──►  ◄── CommunicatorStatus
    tablet  ChoosePump(place)        ──►  ◄── PumpChosen  or  CommunicatorRefusal
    tablet  Pair                     ──►  ◄── Paired      or  CommunicatorRefusal(press_button)

The communicator cannot read what it relays and so knows a pump only by the place it was found at; which pump that is,
the pump itself says in its greeting.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from pump_core.record import Count, Flag, Name, Record, Text

COMMUNICATOR_PROTOCOL = 1
MOST_PUMPS = 8
"""More pumps than fit around one communicator (our choice)."""

Percent = Annotated[int, Field(strict=True, ge=0, le=100)]
Place = Annotated[int, Field(strict=True, ge=1, le=MOST_PUMPS)]


class CommunicatorHello(Record):
    """The versions of these messages that the tablet speaks; who it is, its certificate says."""

    protocol_lowest: Count
    protocol_highest: Count
    software: Name


class CommunicatorWelcome(Record):
    """The communicator names itself."""

    protocol: Count
    software: Name
    model: Name
    serial: Name
    emulated: Flag


class AskCommunicator(Record):
    """How do you stand?"""


class PumpSignal(Record):
    """How well the pump at a place is heard; 0 is not at all."""

    place: Place
    signal_percent: Percent


class Lamp(Record):
    """A lamp on the communicator, as it is lit now."""

    name: Literal["battery", "tablet", "pump"]
    colour: Literal["off", "green", "amber", "blue"]
    blinking: Flag


class CommunicatorStatus(Record):
    """How the communicator stands; `chosen` is the place it relays to, 0 for none."""

    battery_percent: Percent
    battery_low: Flag
    charging: Flag
    tablet_signal_percent: Percent
    pumps: Annotated[tuple[PumpSignal, ...], Field(max_length=MOST_PUMPS)]
    chosen: Annotated[int, Field(strict=True, ge=0, le=MOST_PUMPS)]
    bond: Literal["none", "this_tablet", "another_tablet"]
    pairing: Flag
    lamps: Annotated[tuple[Lamp, ...], Field(max_length=3)]


class ChoosePump(Record):
    """Relay to the pump at this place."""

    place: Place


class PumpChosen(Record):
    """From now on the pump at this place is relayed to."""

    place: Place


class Pair(Record):
    """Belong to this tablet from now on; the pairing button was pressed, or no other tablet was paired."""


class Paired(Record):
    """The communicator belongs to this tablet, by the name it has in its session."""

    tablet: Name


class CommunicatorRefusal(Record):
    """The communicator does not do that now; nothing was changed."""

    code: Literal["press_button", "not_paired", "no_such_pump", "out_of_reach", "memory"]
    detail: Text
