"""`handshake` and `handshake_cpu`: a session from its first byte to `Welcome`, on a line and on the processor.

Both are measured with everything that ships: link, session with a certificate on either end, greeting. On the line the
time is the line's own, reckoned byte by byte at 115,200 baud; on the processor it is the time both ends together take.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from msgspec import Struct

from app.bench.figure import Figure, MeasureFailed, Rounds
from pump_core.clocks import Duration, LineTime, UtcTime
from pump_core.record import Record
from telemetry.identity.credentials import Credentials
from telemetry.identity.development import make_development, pump_of, tablet_of
from telemetry.link import Link, LinkLimits
from telemetry.messages.hello import Hello, Role, Welcome
from telemetry.messages.programming import Fault
from telemetry.programmer_end import ProgrammerEnd
from telemetry.pump_end import PumpEnd
from telemetry.session.tls import PROGRAMMERS, PUMPS, TlsSession
from telemetry.wire_events import Connected, WireEvent

BAUD = 115_200
LINE_BAR_MS = 500.0
CPU_BAR_MS = 5.0
_SERIAL = "BENCH1"
_BITS_PER_BYTE = 10
_US_PER_MS = 1_000
_US_PER_SECOND = 1_000_000
_NS_PER_MS = 1_000_000
_LONGEST = Duration(10_000)
_IN_A_ROW = 50


class _Desk:
    """Welcomes whoever was let in."""

    def greet(self, hello: Hello, role: Role) -> Welcome:
        return Welcome(
            protocol=hello.protocol_highest,
            schema_version=hello.schema_highest,
            limits_version=hello.limits_version,
            constants_version=hello.constants_version,
            software="bench",
            model="8637-40",
            serial=_SERIAL,
            emulated=True,
            role=role,
            pump_time_ms=0,
            carries_out=(),
        )

    def answer(self, request: Record) -> Record:
        return Fault(code="unknown_message", detail="a bench answers nothing")

    def session_ended(self) -> None:
        """Nothing is staged here."""


class Shaken(Struct, frozen=True):
    """One handshake: bytes on the line in both directions, and how long they take there."""

    line_bytes: int
    line_ms: float


class HandshakeBench:
    """Two devices of an authority of their own; `shake` opens one session between them."""

    def __init__(self, root: Path) -> None:
        now = UtcTime(time.time_ns() // _NS_PER_MS)
        make_development(root, _SERIAL, now.ms)
        self._tablet = partial(TlsSession, Credentials(tablet_of(root), root / "tablet-seen"), PUMPS, lambda: now)
        pump = Credentials(pump_of(root, _SERIAL), root / "pump-seen")
        self._pump = partial(TlsSession, pump, PROGRAMMERS, lambda: now)
        self._connection = 0

    def shake(self) -> Shaken:
        """Opens a session. Raises `MeasureFailed`."""
        self._connection += 1
        limits = LinkLimits.for_baud(BAUD)
        events: list[WireEvent] = []
        tablet = ProgrammerEnd(_HELLO, lambda: Link.initiator(self._connection, limits), self._tablet, events.append)
        pump = PumpEnd(_Desk(), Link.responder(limits), self._pump)
        us = line_bytes = 0
        tablet.port_up(LineTime(0))
        while not any(isinstance(event, Connected) for event in events):
            for here, there in ((tablet, pump), (pump, tablet)):
                data = here.bytes_to_send(LineTime(us // _US_PER_MS))
                line_bytes += len(data)
                us += len(data) * _BITS_PER_BYTE * _US_PER_SECOND // BAUD
                there.receive(data, LineTime(us // _US_PER_MS))
            if us // _US_PER_MS > _LONGEST.ms or us == 0:
                raise MeasureFailed(f"the handshake did not come to an end: {events}")
        return Shaken(line_bytes, us / _US_PER_MS)

    def cpu_ms(self) -> float:
        """What one handshake takes of the processor, as the mean of a row: reading that clock costs as much itself."""
        began = time.process_time_ns()
        for _ in range(_IN_A_ROW):
            self.shake()
        return (time.process_time_ns() - began) / _NS_PER_MS / _IN_A_ROW


def _measure(rounds: int, measured: Callable[[HandshakeBench], float], bar: float) -> Rounds:
    with tempfile.TemporaryDirectory(prefix="cisterna-") as folder:
        bench = HandshakeBench(Path(folder))
        first = bench.shake()
        ours = tuple(measured(bench) for _ in range(rounds))
    note = f"{first.line_bytes} bytes on the line in both directions, link and greeting included"
    return Rounds(ours, (bar,) * rounds, (note,))


_HELLO = Hello(
    protocol_lowest=1,
    protocol_highest=1,
    schema_lowest=1,
    schema_highest=1,
    limits_version="2026.2",
    constants_version="2026.2/2026.1/2026.2",
    software="cisterna bench",
    install_id=bytes(16),
    role="clinician",
    user="bench",
)

HANDSHAKE = Figure(
    name="handshake",
    told=f"first byte to Welcome on a line of {BAUD} baud, certificates on both ends",
    unit="ms",
    peer="what it may take",
    bar=1.0,
    rounds=3,
    measure=lambda rounds: _measure(rounds, lambda bench: bench.shake().line_ms, LINE_BAR_MS),
)
HANDSHAKE_CPU = Figure(
    name="handshake_cpu",
    told="processor time of both ends for it",
    unit="ms",
    peer="what it may take",
    bar=1.0,
    rounds=5,
    measure=lambda rounds: _measure(rounds, HandshakeBench.cpu_ms, CPU_BAR_MS),
)
