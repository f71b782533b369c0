"""The communicator as a whole, without a port or a clock: radios, battery, relay, its own session, pairing.

    off the pump    the chosen pump unheard for `lost_after`  → its connections end, nothing is chosen
    nothing chosen  exactly one pump in reach                 → it is chosen
    nothing chosen  several in reach                          → the tablet chooses
    battery empty                                             → off: nothing passes, the own session is forgotten

An end of a relayed connection is told to both: RESET to the tablet at once, CLOSE to the pump when it is heard again,
and to either once more for every frame it still sends. Once paired, the communicator lets nobody open a connection to
a pump unless its own tablet was heard in its own session lately; what is open already goes on. It is an `Endpoint` to
the tablet; the pumps' sides are `pump_received` and `pump_bytes`.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from pump_core.clocks import LineTime
from telemetry.coding.reading import LineReader
from telemetry.communicator import frames
from telemetry.communicator.battery import Battery
from telemetry.communicator.desk import Desk
from telemetry.communicator.figures import Figures
from telemetry.communicator.hop import Hop
from telemetry.communicator.kept import Kept, KeptUnusable
from telemetry.communicator.own_end import OwnEnd
from telemetry.communicator.relay import Back, Dropped, Relay, ToOwn, ToPump, ToTablet, Way
from telemetry.identity.refusals import Refusals
from telemetry.link import LinkLimits
from telemetry.link.frames import Kind
from telemetry.session import Session


class Communicator:
    """See the module. `save` makes what is kept durable, or raises `KeptUnusable`; places count from 1."""

    def __init__(
        self,
        figures: Figures,
        kept: Kept,
        save: Callable[[Kept], None],
        new_session: Callable[[], Session],
        limits: LinkLimits,
        seed: int,
        refusals: Refusals | None = None,
    ) -> None:
        self.figures = figures
        self.serial = kept.serial
        self.bond = kept.bond
        self.battery = Battery(figures, kept.charge, kept.charging)
        self.tablet = Hop(f"{seed}/tablet", figures.tablet, kept.tablet_mm)
        self.pumps = [Hop(f"{seed}/pump {i}", figures.pump, mm) for i, mm in enumerate(kept.pumps_mm, start=1)]
        self.unsaved = ""
        self.pairing_until: LineTime | None = None
        self._save = save
        self._relay = Relay(kept.chosen if kept.chosen <= len(self.pumps) else 0)
        self._farewells: dict[int, list[int]] = {place: [] for place in self.places()}
        self._limits = limits
        self._new_session = new_session
        self.refusals = refusals or Refusals()
        self.own = self._new_own()
        self._port_up_at: LineTime | None = None
        self._port_is_up = True
        self._busy_until: LineTime | None = None
        self._lost_since: LineTime | None = None
        self._was_on = self.battery.on
        self._saved = self._tried = self._worth_saving()

    @property
    def chosen(self) -> int:
        """The place of the pump that is relayed to, 0 for none."""
        return self._relay.chosen

    def places(self) -> range:
        """Where pumps are."""
        return range(1, len(self.pumps) + 1)

    def in_reach(self) -> list[int]:
        """The places of the pumps that are heard."""
        return [place for place in self.places() if self.pumps[place - 1].hears()]

    def receive(self, data: bytes, now: LineTime) -> None:
        """Bytes came from the tablet's port."""
        self._pass(now)
        if not self.battery.on:
            return
        for payload, coded in self.tablet.received(data):
            way = self._relay.from_tablet(frames.heading(payload), self._may_open(now))
            self._carry(way, payload, coded, self.tablet, now)

    def pump_received(self, place: int, data: bytes, now: LineTime) -> None:
        """Bytes came from the port of the pump at `place`."""
        self._pass(now)
        if not self.battery.on:
            return
        pump = self.pumps[place - 1]
        for payload, coded in pump.received(data):
            self._carry(self._relay.from_pump(place, frames.heading(payload)), payload, coded, pump, now)

    def bytes_to_send(self, now: LineTime) -> bytes:
        """Bytes for the tablet's port."""
        self._pass(now)
        if not self.battery.on:
            return b""
        for payload, coded in LineReader().feed(self.own.bytes_to_send(now)):
            self.tablet.send(self.tablet.tell_evidence(payload), coded)
        return self.tablet.take()

    def pump_bytes(self, place: int, now: LineTime) -> bytes:
        """Bytes for the port of the pump at `place`."""
        self._pass(now)
        pump = self.pumps[place - 1]
        if not self.battery.on:
            return b""
        if pump.hears():
            for connection in self._farewells[place]:
                pump.send(frames.ending(Kind.CLOSE, connection), coded=False)
            self._farewells[place].clear()
        return pump.take()

    def deadline(self) -> LineTime | None:
        """When `wake` wants to be called."""
        lost_at = self._lost_since + self.figures.lost_after if self._lost_since else None
        wanted = [self.battery.deadline(), self._busy_until, lost_at, self.pairing_until]
        wanted += [self.own.deadline()] if self.battery.on and self._port_is_up else []
        return min((at for at in wanted if at is not None), default=None)

    def wake(self, now: LineTime) -> None:
        """The deadline passed."""
        self._pass(now)

    def port_up(self, now: LineTime) -> None:
        """The tablet's port is there; whose tablet it is must be heard anew."""
        self._port_up_at = now
        self._port_is_up = True

    def port_down(self, now: LineTime, reason: str) -> None:
        """The tablet's port is gone; what waited for it is lost."""
        self.tablet.silence()
        self._port_is_up = False

    def move_tablet(self, mm: int, now: LineTime) -> None:
        """The tablet is at this distance."""
        self.tablet.move(mm)
        self._pass(now)

    def move_pump(self, place: int, mm: int, now: LineTime) -> None:
        """The pump at `place` is at this distance."""
        self.pumps[place - 1].move(mm)
        self._pass(now)

    def set_battery(self, percent: int, now: LineTime) -> None:
        """The battery is exchanged for one with this charge."""
        self._pass(now)
        self.battery.set_percent(percent, now)
        self._pass(now)

    def plug(self, plugged: bool, now: LineTime) -> None:
        """The charger is plugged in or pulled out."""
        self._pass(now)
        self.battery.plug(plugged, now)
        self._pass(now)

    def press(self, now: LineTime) -> None:
        """The pairing button is pressed; nothing happens when the communicator is off."""
        self._pass(now)
        if self.battery.on:
            self.pairing_until = now + self.figures.pairing_for

    def choose(self, place: int) -> None:
        """Relays to this pump from now on; connections of another one end. Raises `KeptUnusable`."""
        if place != self.chosen:
            self._end_chosen()
            self._relay.chosen = place
            self._lost_since = None
        self.save()

    def belong_to(self, tablet: str) -> None:
        """Bonds with this tablet instead of any other. Raises `KeptUnusable`; then nothing is changed."""
        before, self.bond = self.bond, tablet
        try:
            self.save()
        except KeptUnusable:
            self.bond = before
            raise
        self.pairing_until = None

    def save(self) -> None:
        """Makes what has changed durable. Raises `KeptUnusable`."""
        self._tried = self._worth_saving()
        if self._tried == self._saved:
            return
        kept = Kept(
            serial=self.serial,
            charge=self.battery.charge,
            charging=self.battery.charging,
            bond=self.bond,
            tablet_mm=self.tablet.mm,
            pumps_mm=tuple(pump.mm for pump in self.pumps),
            chosen=self.chosen,
        )
        try:
            self._save(kept)
        except KeptUnusable as bad:
            self.unsaved = str(bad)
            raise
        self._saved, self.unsaved = self._tried, ""

    def own_tablet_heard(self, now: LineTime) -> bool:
        """Whether a greeted tablet was heard in the own session lately, on the port as it is plugged in now."""
        heard = self.own.heard_at()
        if heard is None or (self._port_up_at is not None and heard < self._port_up_at):
            return False
        return now < heard + self.figures.in_use_for

    def _may_open(self, now: LineTime) -> bool:
        return not self.bond or (self.own.tablet == self.bond and self.own_tablet_heard(now))

    def _carry(self, way: Way, payload: bytes, coded: bool, came_from: Hop, now: LineTime) -> None:
        match way:
            case ToPump(place):
                self._used(now)
                pump = self.pumps[place - 1]
                pump.send(pump.tell_evidence(payload), coded)
            case ToTablet():
                self._used(now)
                self.tablet.send(self.tablet.tell_evidence(payload), coded)
            case ToOwn():
                self.own.take(payload, coded, now)
                self._relay.serving(self.own.connection)
            case Back(answer):
                came_from.send(answer, coded)
            case Dropped():
                pass

    def _used(self, now: LineTime) -> None:
        if self._busy_until is None:
            self.battery.load(True, now)
        self._busy_until = now + self.figures.in_use_for

    def _pass(self, now: LineTime) -> None:
        """Lets time pass up to now, with all that it brings."""
        self.battery.advance(now)
        if self._busy_until is not None and now >= self._busy_until:
            self._busy_until = None
            self.battery.load(False, now)
        if self.pairing_until is not None and now >= self.pairing_until:
            self.pairing_until = None
        if self._was_on and not self.battery.on:
            self._switched_off()
        self._was_on = self.battery.on
        self._watch_pump(now)
        if self._worth_saving() != self._tried:
            with suppress(KeptUnusable):  # `unsaved` tells it; what a person asks for is refused where it is asked
                self.save()

    def _worth_saving(self) -> tuple[object, ...]:
        """What is made durable when it changes; of the charge only whole percent."""
        room = (self.tablet.mm, *(pump.mm for pump in self.pumps))
        return (self.battery.percent(), self.battery.charging, self.bond, self.chosen, room)

    def _new_own(self) -> OwnEnd:
        return OwnEnd(Desk(self), self._limits, self._new_session, self.refusals)

    def _switched_off(self) -> None:
        self.pairing_until = None
        self.own = self._new_own()
        for hop in (self.tablet, *self.pumps):
            hop.silence()

    def _watch_pump(self, now: LineTime) -> None:
        heard = self.battery.on and self.chosen and self.pumps[self.chosen - 1].hears()
        if not self.chosen or heard:
            self._lost_since = None
        elif self._lost_since is None:
            self._lost_since = now
        elif now >= self._lost_since + self.figures.lost_after:
            self._end_chosen()
        if not self.chosen and self.battery.on and len(alone := self.in_reach()) == 1:
            self._relay.chosen = alone[0]

    def _end_chosen(self) -> None:
        """Ends what is relayed to the chosen pump and chooses none."""
        for connection in self._relay.end(self.chosen):
            self._farewells[self.chosen].append(connection)
            self.tablet.send(frames.ending(Kind.RESET, connection), coded=False)
        self._relay.chosen = 0
        self._lost_since = None
