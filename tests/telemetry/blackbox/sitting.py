"""A recorded sitting: a real pump and a tablet's end in virtual time, with a needle, a handset and passing time."""

from __future__ import annotations

from pathlib import Path

from pump_core.clocks import Duration, PumpTime
from telemetry.backend.driver import Driver, RealTime
from telemetry.backend.identity import Identity
from telemetry.backend.inputs import Injecting, Pressing, Withdrawing
from telemetry.blackbox.pump_taps import PumpTaps
from telemetry.messages.codec import stage_bytes
from telemetry.messages.programming import AskOutcome, Commit, Stage, StopNow
from telemetry.messages.reading import Interrogate, ReadBack
from tests.telemetry.backend.bench_pump import NOW_UTC_MS, SERIAL, USER, Bench, commanded, hello, ident
from tests.telemetry.two_ends import TwoEnds

HOUR_MS = 3_600_000


class RecordedSitting:
    """A pump with taps, its needle and handset, and a tablet's end connected to it.

    Its time is that of a clock, or `real` is false and it is told to pass.
    """

    def __init__(self, folder: Path, *, real: bool = True) -> None:
        self.taps = PumpTaps()
        self._skipped_ms = 0
        self._real = real
        self.bench = Bench(folder, drive=self.taps.drive(self._real_time if real else commanded))
        self.bedside = self.taps.bedside(self.bench.pump)
        self.ends = TwoEnds(self.bench.pump, hello(), pump_taps=self.taps)
        self.ends.connect()

    def _real_time(self, identity: Identity, reached: PumpTime) -> Driver:
        return RealTime(identity.birth_utc_ms, self._utc_ms, reached)

    def _utc_ms(self) -> int:
        return NOW_UTC_MS + self._skipped_ms + (self.ends.now.ms if hasattr(self, "ends") else 0)

    def passes(self, ms: int) -> None:
        """Lets pump time pass while nothing is said: by the clock, or commanded over the bedside."""
        if self._real:
            self._skipped_ms += ms
            return
        to = self.bench.pump.driver.passes(Duration(ms))
        assert to is not None
        self.bedside.pass_to(to)

    def visit(self) -> None:
        """A whole visit: what a tablet asks, and what hands and time do in between."""
        ends, bench = self.ends, self.bench
        ends.reply(Interrogate(events=12))
        refill = bench.refill(100)
        ends.reply(Stage(command_id=ident(1), staged=stage_bytes(refill), user=USER))
        self.passes(30_000)
        self.bedside.act(Withdrawing())
        self.bedside.act(Injecting(nl=40_000_000, fluid=None))
        ends.reply(bench.commit_of(1, refill))
        ends.reply(ReadBack(events=12))
        self.passes(HOUR_MS)
        self.bedside.act(Pressing(command_id=ident(50)))
        ends.run(4_000)
        wrong = Commit(command_id=ident(2), digest=bytes(32), user=USER, second_checker="", overrides=())
        ends.reply(wrong)
        ends.reply(StopNow(command_id=ident(3), serial=SERIAL, user=USER))
        ends.reply(AskOutcome(command_id=ident(1)))
        ends.reply(Interrogate(events=3))

    def close(self) -> None:
        self.ends.tapes.tablet.close("the tablet was closed")
        self.ends.tapes.pump.close("the pump ended")
        self.bench.pump.close()
