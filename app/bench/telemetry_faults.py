"""`faults`: what a campaign of damage, cuts and restarts makes our wire lose, double or believe; nothing is allowed.

A few ten thousand messages here; `make soak` sends a million.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from app.bench.figure import Figure, Rounds
from app.bench.wire_campaign import Campaign, Tally
from pump_core.clocks import UtcTime
from telemetry.identity.credentials import Credentials
from telemetry.identity.development import make_development, pump_of, tablet_of
from telemetry.session.tls import PROGRAMMERS, PUMPS, TlsSession

_MESSAGES = 32_000
_SERIAL = "EMU900238"


def _utc() -> UtcTime:
    return UtcTime(time.time_ns() // 1_000_000)


def campaign(seed: int, messages: int) -> Tally:
    """What came of a campaign with so many messages."""
    with tempfile.TemporaryDirectory(prefix="cisterna-") as folder:
        root = Path(folder)
        make_development(root, _SERIAL, _utc().ms)
        tablet = Credentials(tablet_of(root), root / "tablet.seen")
        pump = Credentials(pump_of(root, _SERIAL), root / "pump.seen")
        return Campaign(seed, lambda: TlsSession(tablet, PUMPS, _utc), lambda: TlsSession(pump, PROGRAMMERS, _utc)).run(
            messages
        )


def _measure(rounds: int) -> Rounds:
    tallies = [campaign(seed, _MESSAGES) for seed in range(1, rounds + 1)]
    return Rounds(
        tuple(float(tally.faults()) for tally in tallies), (1.0,) * rounds, tuple(tally.told() for tally in tallies)
    )


FAULTS = Figure(
    name="faults",
    told="messages lost, doubled, damaged, falsely failed or hung in a campaign of bad lines, cuts and restarts",
    unit="faults",
    peer="a single one",
    bar=0.0,
    rounds=3,
    measure=_measure,
)
