"""The communicator that ships, between tablet and pump in virtual time; it can be gone, and another one come.

    tablet ── to it ──▶ communicator ── to the pump ──▶ pump, and back over two wires of their own

It belongs to the tablet, which speaks with it beside the pump as the program does. Once gone, it knows nothing any more
of connections, of frames that waited, and of its own session. The next one has what was kept; or it is another one as
it comes out of its box, to whom the tablet is a stranger.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

from pump_core.clocks import LineTime, UtcTime
from telemetry.communicator.battery import FULL
from telemetry.communicator.device import Communicator
from telemetry.communicator.figures import load_figures
from telemetry.communicator.kept import Kept
from telemetry.communicator.tablet_side import CommunicatorClient, hello_of
from telemetry.identity.development import COMMUNICATOR, TABLET
from telemetry.link import Addressee, Link, LinkLimits
from tests.crash.sessions import communicator_session, session_beside
from tests.crash.tapped import RelayedWire, TappedWire

_FIRST_CONNECTION = 1_000_000
"""Connections with the communicator itself; those with the pump are far below."""
_PLACE = 1


class Between:
    """`to_it` and `from_pump` are the wires that tablet and pump write; `to_pump` and `to_tablet` those that they read.

    `client` is the tablet's end of the communicator's own session. With `stale` a port keeps what nobody read.
    """

    def __init__(
        self, to_it: TappedWire, from_pump: TappedWire, limits: LinkLimits, utc: Callable[[], UtcTime], *, stale: bool
    ) -> None:
        self.to_pump, self.to_tablet = RelayedWire("on to pump", to_it), RelayedWire("on to tablet", from_pump)
        self._to_it, self._from_pump = to_it, from_pump
        self._limits, self._utc, self._stale = limits, utc, stale
        self._figures = load_figures()
        self._kept = self._as_made(bond=TABLET)
        self._connections = count(_FIRST_CONNECTION)
        self.device: Communicator | None = None
        self.client = CommunicatorClient(
            hello_of("crash"), self._own_link, lambda: session_beside(self._utc), lambda _: None
        )
        to_it.elsewhere = self.client.owns

    def come(self) -> None:
        """It is switched on, with what it kept."""
        self.device = Communicator(
            self._figures, self._kept, self._save, lambda: communicator_session(self._utc), self._limits, 1
        )

    def go(self, *, for_good: bool) -> None:
        """Its process is gone; `for_good` with all that it kept."""
        self.device = None
        if for_good:
            self._kept = self._as_made(bond="")

    def speak(self, now: LineTime) -> None:
        """Puts on both wires what is due; it may be gone in the middle of that."""
        if self.device is not None:
            self.to_tablet.put(self.device.bytes_to_send(now), now)
        if self.device is not None:
            self.to_pump.put(self.device.pump_bytes(_PLACE, now), now)

    def hear(self, now: LineTime) -> None:
        """Takes what has come by now."""
        device = self.device
        if device is None and self._stale:
            return
        from_tablet, from_pump = self._to_it.take(now), self._from_pump.take(now)
        if device is None:
            return
        if from_tablet:
            device.receive(from_tablet, now)
        if from_pump:
            device.pump_received(_PLACE, from_pump, now)
        deadline = device.deadline()
        if deadline is not None and now >= deadline:
            device.wake(now)

    def next_at(self) -> int | None:
        """When it has something to do next."""
        deadline = self.device.deadline() if self.device is not None else None
        wanted = [deadline.ms if deadline is not None else None]
        if self.device is not None or not self._stale:
            wanted += [self._to_it.next_at(), self._from_pump.next_at()]
        return min((at for at in wanted if at is not None), default=None)

    def _save(self, kept: Kept) -> None:
        self._kept = kept

    def _own_link(self) -> Link:
        return Link.initiator(next(self._connections), self._limits, Addressee.COMMUNICATOR)

    def _as_made(self, *, bond: str) -> Kept:
        return Kept(
            serial=COMMUNICATOR,
            charge=FULL,
            charging=False,
            bond=bond,
            tablet_mm=0,
            pumps_mm=(self._figures.placed_mm,),
            chosen=0,
        )
