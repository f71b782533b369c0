"""The communicator in the room: the pumps it hears, which one is spoken with, and whether it belongs to this tablet.

It cannot read what it relays, so it knows a pump by its place only; whose pump that is, the pump itself says once it is
chosen. Another pump is chosen only while nothing is under way with the one before.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from telemetry.communicator.events import Answered, CommunicatorEvent, Found, Gone, Told
from telemetry.messages.communicator import CommunicatorRefusal, CommunicatorStatus, CommunicatorWelcome

Asked = Literal["nothing", "choose", "pair"]


class Nearby:
    """What is known of it; `None` where nothing is. `choose` and `pair` go to the line."""

    def __init__(
        self, choose: Callable[[int], None], pair: Callable[[], None], told: Callable[[], None] = lambda: None
    ) -> None:
        self.welcome: CommunicatorWelcome | None = None
        self.status: CommunicatorStatus | None = None
        self.refusal: CommunicatorRefusal | None = None
        self.asked: Asked = "nothing"
        self._choose = choose
        self._pair = pair
        self._told = told

    def listen(self, told: Callable[[], None]) -> None:
        """Calls `told` when anything but a signal or a level changed; those are looked at every second anyway."""
        self._told = told

    def hear(self, event: CommunicatorEvent) -> None:
        """Takes one event of the communicator itself."""
        before = self._in_short()
        match event:
            case Found(welcome):
                self.welcome, self.asked = welcome, "nothing"
            case Told(status):
                self.status = status
            case Answered(answer):
                self.asked = "nothing"
                self.refusal = answer if isinstance(answer, CommunicatorRefusal) else None
            case Gone():
                self.welcome, self.status, self.refusal, self.asked = None, None, None, "nothing"
        if self._in_short() != before:
            self._told()

    def choose(self, place: int) -> None:
        """Asks to speak with the pump at a place."""
        self._ask("choose")
        self._choose(place)

    def pair(self) -> None:
        """Asks the communicator to belong to this tablet."""
        self._ask("pair")
        self._pair()

    def _ask(self, asked: Asked) -> None:
        self.asked, self.refusal = asked, None
        self._told()

    def _in_short(self) -> tuple[object, ...]:
        status = self.status
        heard = (status.chosen, status.bond, status.pairing, tuple(at.place for at in status.pumps)) if status else None
        return self.welcome, heard, self.refusal, self.asked
