"""A tablet, a communicator and pumps in a room, in virtual time: both real stacks, the real communicator between."""

from __future__ import annotations

import math
import random
from collections import deque
from collections.abc import Callable
from typing import TypeVar

from pump_core.clocks import LineTime
from telemetry.backend.pump import EmulatedPump
from telemetry.communicator.battery import FULL
from telemetry.communicator.device import Communicator
from telemetry.communicator.events import CommunicatorEvent, Told
from telemetry.communicator.figures import load_figures
from telemetry.communicator.kept import Kept
from telemetry.communicator.tablet_side import CommunicatorClient, LinkBeside, TwoAddressees, hello_of
from telemetry.line.faults import Damager, Faults
from telemetry.link import Addressee, Link
from telemetry.messages.communicator import CommunicatorStatus
from telemetry.ports.runner import Endpoint
from telemetry.pump_end import PumpEnd
from telemetry.session import Session
from tests.telemetry.backend.bench_pump import hello
from tests.telemetry.plain_session import PlainSession
from tests.telemetry.two_ends import BAUD, TwoEnds

FIGURES = load_figures()
SERIAL = "COM424242"
OURS = "bench-tablet"


class Cable:
    """One direction of a line: carries bytes as they are, at the pace of the line, and flips bits by seed."""

    def __init__(self, seed: str, ber: float = 0.0) -> None:
        self._damager = Damager(seed, Faults(ber=ber))
        self._free_at = 0.0
        self._under_way: deque[tuple[int, bytes]] = deque()

    def put(self, data: bytes, now: LineTime) -> None:
        if data:
            self._free_at = max(self._free_at, now.ms) + len(data) * 10_000 / BAUD
            self._under_way.append((math.ceil(self._free_at), self._damager.apply(data)))

    def take(self, now: LineTime) -> bytes:
        data = b""
        while self._under_way and self._under_way[0][0] <= now.ms:
            data += self._under_way.popleft()[1]
        return data

    def next_at(self) -> int | None:
        return self._under_way[0][0] if self._under_way else None


Event = TypeVar("Event", bound=CommunicatorEvent)


def kept(pumps: int = 1, **fields: object) -> Kept:
    """What a new communicator keeps, on the first of the pumps."""
    values: dict[str, object] = {
        "serial": SERIAL,
        "charge": FULL,
        "charging": False,
        "bond": "",
        "tablet_mm": 0,
        "pumps_mm": (FIGURES.placed_mm, *[FIGURES.away_mm] * (pumps - 1)),
        "chosen": 0,
    }
    return Kept.model_validate(values | fields)


def own_session() -> Session:
    """The communicator's end of its own session."""
    return PlainSession("communicator", SERIAL, opens=False)


def pump_session(pump: EmulatedPump) -> Callable[[], Session]:
    """The end of this pump."""
    return lambda: PlainSession("pump", pump.identity.serial, opens=False)


def tablet_session(name: str) -> Callable[[], Session]:
    """The end of the tablet that goes by this name."""
    return lambda: PlainSession("clinician", name, opens=True)


class Room(TwoEnds):
    """`said_by_it` is all that the communicator's own session brought; `saved` all that it made durable."""

    def __init__(
        self,
        *desks: EmulatedPump,
        seed: int = 1,
        stored: Kept | None = None,
        ber: float = 0.0,
        tablet: str = OURS,
    ) -> None:
        super().__init__(desks[0], hello(), seed=seed)
        self.pumps = [
            self.pump,
            *(PumpEnd(desk, Link.responder(self.limits), pump_session(desk)) for desk in desks[1:]),
        ]
        self.saved: list[Kept] = []
        self.device = self._new_device(stored or kept(len(desks)), seed)
        self.said_by_it: list[CommunicatorEvent] = []
        self.own_ids = random.Random(f"{seed}/own ids")
        self.client = self.new_client(tablet)
        self.line: Endpoint = TwoAddressees(self.tablet, self.client)
        self.to_device, self.from_device = (Cable(f"{seed}/{way}", ber) for way in ("to it", "from it"))
        self.to_pumps = [Cable(f"{seed}/to {i}", ber) for i in range(len(desks))]
        self.from_pumps = [Cable(f"{seed}/from {i}", ber) for i in range(len(desks))]
        self.on_the_way: list[bytes] = []
        self.client.port_up(self.now)

    def _new_link(self) -> Link:
        return LinkBeside.beside(self._ids.getrandbits(32), self.limits, lambda each: self.client.owns(each))

    def own_link(self) -> Link:
        return Link.initiator(self.own_ids.getrandbits(32), self.limits, Addressee.COMMUNICATOR)

    def new_client(self, tablet: str) -> CommunicatorClient:
        return CommunicatorClient(hello_of("bench"), self.own_link, tablet_session(tablet), self.said_by_it.append)

    def another_tablet(self, tablet: str) -> None:
        """Another tablet is plugged into the port."""
        self.device.port_down(self.now, "pulled out")
        self.device.port_up(self.now)
        self.tablet = type(self.tablet)(hello(), self._new_link, tablet_session(tablet), self.events.append)
        self.tablet.port_up(self.now)
        self.client = self.new_client(tablet)
        self.client.port_up(self.now)
        self.line = TwoAddressees(self.tablet, self.client)

    def _new_device(self, stored: Kept, seed: int) -> Communicator:
        return Communicator(FIGURES, stored, self.saved.append, own_session, self.limits, seed)

    def restart_device(self) -> None:
        """It is killed, and started again with what it kept."""
        self.device = self._new_device(self.saved[-1] if self.saved else kept(len(self.pumps)), 2)

    def heard(self, kind: type[Event]) -> list[Event]:
        return [event for event in self.said_by_it if isinstance(event, kind)]

    def status(self) -> CommunicatorStatus:
        """How the communicator says it stands, asked anew."""
        before = len(self.heard(Told))
        self.run(5_000, lambda: len(self.heard(Told)) > before)
        assert len(self.heard(Told)) > before, self.said_by_it
        return self.heard(Told)[-1].status

    def until(self, condition: Callable[[], bool], within_ms: int = 20_000) -> None:
        self.run(within_ms, condition)
        assert condition(), (self.events, self.said_by_it)

    def run(self, ms: int, until: Callable[[], bool] = lambda: False) -> None:
        """Lets `ms` pass, or less when `until` comes true."""
        end = self.now.ms + ms
        while not until():
            self._send()
            at = self._next_at()
            if at is None or at > end:
                self.now = LineTime(end)
                return
            self.now = LineTime(max(at, self.now.ms))
            self._arrive()

    def _send(self) -> None:
        self.to_device.put(self.line.bytes_to_send(self.now), self.now)
        self.from_device.put(self.device.bytes_to_send(self.now), self.now)
        for place in self.device.places():
            data = self.device.pump_bytes(place, self.now)
            self.on_the_way += [data] if data else []
            self.to_pumps[place - 1].put(data, self.now)
            self.from_pumps[place - 1].put(self.pumps[place - 1].bytes_to_send(self.now), self.now)

    def _arrive(self) -> None:
        self.line.receive(self.from_device.take(self.now), self.now)
        self.device.receive(self.to_device.take(self.now), self.now)
        for place in self.device.places():
            self.device.pump_received(place, self.from_pumps[place - 1].take(self.now), self.now)
            self.pumps[place - 1].receive(self.to_pumps[place - 1].take(self.now), self.now)
        for endpoint in self._endpoints():
            deadline = endpoint.deadline()
            if deadline is not None and self.now >= deadline:
                endpoint.wake(self.now)

    def _endpoints(self) -> tuple[Endpoint, ...]:
        return (self.line, self.device, *self.pumps)

    def _next_at(self) -> int | None:
        deadlines = [end.deadline() for end in self._endpoints()]
        wires = (self.to_device, self.from_device, *self.to_pumps, *self.from_pumps)
        wanted = [*(wire.next_at() for wire in wires), *(at.ms for at in deadlines if at)]
        return min((at for at in wanted if at is not None), default=None)
