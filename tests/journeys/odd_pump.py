"""A pump process that is odd in one way: it alters what it says, or meets an accident at the moment of a commit.

    echo             the echo's `after` says another daily dose, flow and fill than were asked for
    read-back        the read-back says another daily dose and flow than the pump stored
    mute-read-back   the first read-back is answered with a fault
    cut-at-commit    the line goes dark after the commit is stored and before its answer leaves
    dies-at-commit   the process is gone at that same moment, as by SIGKILL
    reprogrammed     another programmer changes the dose just before the first proposal arrives

Everything else is the pump that ships: its memory, its engine, its end of the wire.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TypeVar

from pump_core.clocks import PumpTime, UtcTime
from pump_core.orders import Proposal
from pump_core.patterns import Continuous
from pump_core.record import Record
from pump_core.report import TherapyReport
from telemetry.backend.driver import Driver, RealTime
from telemetry.backend.history import demo_machine
from telemetry.backend.identity import Identity
from telemetry.backend.memory import PumpMemory
from telemetry.backend.pump import EmulatedPump
from telemetry.constants import load_constants
from telemetry.control import ControlClient
from telemetry.identity.credentials import Credentials
from telemetry.link import Link, LinkLimits
from telemetry.messages.codec import digest, stage_bytes
from telemetry.messages.programming import Commit, Echo, Fault, Outcome, Stage
from telemetry.messages.reading import Interrogate, Interrogation, ReadBack
from telemetry.ports.runner import LineRunner
from telemetry.ports.serial_port import open_port
from telemetry.pump_end import PumpEnd
from telemetry.session.tls import PROGRAMMERS, TlsSession

STDIN = 0
KILLED = 137
ALTERED_DOSE_PG = 6_000_000_000
ALTERED_FLOW_NL = 600_000
ALTERED_FILL_NL = 38_000_000
OTHER_DOSE_PG = 3_500_000_000

R = TypeVar("R", Echo, Interrogation)


class OddPump(EmulatedPump):
    """One pump with one oddity."""

    oddity = ""
    line_control = Path()

    def answer(self, request: Record) -> Record:
        """What the pump would answer, unless its oddity comes in between."""
        if self.oddity == "reprogrammed" and isinstance(request, Stage):
            self.oddity = ""
            self._from_elsewhere()
        if self.oddity == "mute-read-back" and isinstance(request, ReadBack):
            self.oddity = ""
            return Fault(code="memory", detail="the stored therapy could not be read")
        told = super().answer(request)
        if self.oddity == "echo" and isinstance(told, Echo):
            return told.model_copy(update={"after": _altered(told.after, ALTERED_FILL_NL)})
        if self.oddity == "read-back" and isinstance(request, ReadBack) and isinstance(told, Interrogation):
            return told.model_copy(update={"therapy": _altered(told.therapy, None)})
        if isinstance(request, Commit) and self.oddity == "cut-at-commit":
            with ControlClient(self.line_control) as line:
                line.call("cut")
        if isinstance(request, Commit) and self.oddity == "dies-at-commit":
            os._exit(KILLED)
        return told

    def _from_elsewhere(self) -> None:
        running = super().answer(Interrogate(events=0))
        assert isinstance(running, Interrogation)
        assert running.therapy.prescription is not None
        pattern = Continuous(dose_pg_per_day=OTHER_DOSE_PG)
        proposal = Proposal(
            serial=running.serial,
            base_revision=running.therapy.revision,
            prescription=running.therapy.prescription.model_copy(update={"pattern": pattern}),
            orders=(),
        )
        staged, command_id = stage_bytes(proposal), bytes(16)
        super().answer(Stage(command_id=command_id, staged=staged, user="another clinician"))
        commit = Commit(
            command_id=command_id, digest=digest(staged), user="another clinician", second_checker="", overrides=()
        )
        done = super().answer(commit)
        assert isinstance(done, Outcome)
        assert done.state == "done"


def _altered(report: TherapyReport, fill_nl: int | None) -> TherapyReport:
    changes: dict[str, object] = {"doses_pg_per_day": (ALTERED_DOSE_PG,), "flow_nl_per_day": ALTERED_FLOW_NL}
    if fill_nl is not None and report.last_fill is not None:
        changes["last_fill"] = report.last_fill.model_copy(update={"injected_nl": fill_nl})
    return report.model_copy(update=changes)


def main(port: str, baud: str, state: str, line_control: str, identity: str, oddity: str) -> None:
    """Runs the pump until its standard input ends."""
    constants = load_constants()
    memory = PumpMemory(Path(state))
    if not memory.holds_pump():
        memory.create(demo_machine(constants, "refill-due", _utc_ms(), time.localtime().tm_gmtoff * 1_000).checkpoint())
    pump = OddPump(memory, constants, _real_time)
    pump.oddity, pump.line_control = oddity, Path(line_control)
    credentials = Credentials(Path(identity), Path(state) / "revocations-seen")

    def new_session() -> TlsSession:
        return TlsSession(credentials, PROGRAMMERS, lambda: UtcTime(_utc_ms()))

    end = PumpEnd(pump, Link.responder(LinkLimits.for_baud(int(baud))), new_session)
    runner = LineRunner(lambda: open_port(port, int(baud)), end)
    runner.watch(STDIN, lambda: None if os.read(STDIN, 4_096) else runner.stop())
    print("ready", pump.identity.serial, flush=True)
    runner.run()
    memory.close()


def _real_time(identity: Identity, reached: PumpTime) -> Driver:
    return RealTime(identity.birth_utc_ms, _utc_ms, reached)


def _utc_ms() -> int:
    return time.time_ns() // 1_000_000


if __name__ == "__main__":
    main(*sys.argv[1:])
