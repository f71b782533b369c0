"""The tablet's end of the wire and a pump that means harm: any messages in any order, over link and session."""

from __future__ import annotations

from itertools import count

from pump_core.clocks import Duration
from pump_core.record import Record
from telemetry.link import Link, LinkLimits
from telemetry.messages.codec import Envelope, encode
from telemetry.messages.hello import Hello, Ping, Pong, Role, Unwelcome, Welcome
from telemetry.messages.programming import AskOutcome
from telemetry.programmer_end import ProgrammerEnd
from telemetry.pump_end import PumpEnd
from telemetry.wire_events import Connected, WireEvent
from tests.fuzz.choices import Choices
from tests.fuzz.plain_peer import PlainPeer, step
from tests.fuzz.weight import weight
from tests.telemetry.backend.bench_pump import hello, ident
from tests.telemetry.plain_session import PUMP_SERIAL, PlainSession

LIMITS = LinkLimits.for_baud(115_200)
MOST_STEPS = 40
MOST_HELD = 128 * 1_024
WELCOME = Welcome(
    protocol=hello().protocol_highest,
    schema_version=hello().schema_highest,
    limits_version=hello().limits_version,
    constants_version=hello().constants_version,
    software="bench",
    model="bench",
    serial=PUMP_SERIAL,
    emulated=True,
    role="clinician",
    pump_time_ms=1,
    carries_out=(),
)


class HonestDesk:
    """A pump that only greets and answers pings."""

    def greet(self, hello: Hello, role: Role) -> Welcome | Unwelcome:
        return WELCOME

    def answer(self, request: Record) -> Record:
        return Pong(pump_time_ms=2)

    def session_ended(self) -> None:
        pass


def run(data: bytes) -> None:
    """Nothing is raised, nothing grows, and the next honest pump is connected."""
    choices, events = Choices(data), list[WireEvent]()
    ids = count(1)
    tablet = ProgrammerEnd(hello(), lambda: Link.initiator(next(ids), LIMITS), PlainSession.tablet, events.append)
    peer = PlainPeer(Link.responder(LIMITS), PlainSession.pump(), tablet)
    tablet.port_up(peer.now)
    peer.run(20)
    if choices.below(4):
        peer.say(encode(Envelope(choices.below(4), WELCOME)))
    for token in range(choices.below(4)):
        tablet.request(token, AskOutcome(command_id=ident(token)) if token % 2 else Ping())
    for _ in range(MOST_STEPS):
        if not choices:
            break
        step(peer, choices)
    peer.run(10)
    assert weight(tablet) < MOST_HELD
    _honest_pump(tablet, peer, events)


def _honest_pump(tablet: ProgrammerEnd, peer: PlainPeer, events: list[WireEvent]) -> None:
    pump = PumpEnd(HonestDesk(), Link.responder(LIMITS), PlainSession.pump)
    now = peer.now + Duration(20_000)
    events.clear()
    for _ in range(4_000):
        for end, other in ((tablet, pump), (pump, tablet)):
            deadline = end.deadline()
            if deadline is not None and now >= deadline:
                end.wake(now)
            other.receive(end.bytes_to_send(now), now)
        if any(isinstance(event, Connected) for event in events) or (tablet.state == "ready" and not events):
            return
        now += Duration(20)
    raise AssertionError(f"an honest pump is not connected: {tablet.state}, {events}")
