"""A real pump and a clinician's key in the wrong hands: any messages in any order, over link and session."""

from __future__ import annotations

import atexit
import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from telemetry.link import Link, LinkLimits
from telemetry.messages.codec import Envelope, encode
from telemetry.pump_end import PumpEnd
from tests.fuzz.choices import Choices
from tests.fuzz.plain_peer import PlainPeer, step
from tests.telemetry.backend.bench_pump import Bench, hello
from tests.telemetry.plain_session import PlainSession

LIMITS = LinkLimits.for_baud(115_200)
MOST_STEPS = 24
HELLO = encode(Envelope(1, hello()))


@cache
def model() -> Path:
    """A pump that is due for a refill."""
    directory = Path(mkdtemp(prefix="cisterna-fuzz-"))
    atexit.register(shutil.rmtree, directory, ignore_errors=True)
    (directory / "model").mkdir()
    Bench(directory / "model").pump.close()
    return directory / "model"


def run(data: bytes) -> None:
    """The pump answers or hangs up, and whatever it took is the same after a restart."""
    choices = Choices(data)
    place = model().parent / "pump"
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(model(), place)
    bench = Bench(place)
    try:
        end = PumpEnd(bench.pump, Link.responder(LIMITS), PlainSession.pump)
        peer = PlainPeer(Link.initiator(5, LIMITS), PlainSession.tablet(), end)
        peer.run(24)
        if choices.below(4):
            peer.say(HELLO)
        for _ in range(MOST_STEPS):
            if not choices:
                break
            step(peer, choices)
        peer.run(20)
        before = bench.pump.machine().engine.report()
        bench.restart()
        assert bench.pump.machine().engine.report() == before
    finally:
        bench.pump.close()
