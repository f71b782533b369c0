"""The pump that ships, as a process that stands still at one moment.

python -m tests.crash.pump_process PORT STATE IDENTITY MOMENT
"""

from __future__ import annotations

import sys
from pathlib import Path

from pump_core.record import Record
from telemetry.backend import host
from telemetry.backend.host import HostOptions, run_pump
from telemetry.backend.parts import Parts
from telemetry.backend.pump import EmulatedPump
from telemetry.ports.port import Port
from telemetry.ports.serial_port import open_port
from tests.crash.case import Answered
from tests.crash.halting import Halting, HaltingCalls, halt, understood

BAUD = 115_200


def main(port: str, state: str, identity: str, moment: str) -> None:
    """Runs the pump until its standard input ends."""
    halting = Halting(understood(moment), of_answers=True)
    calls = HaltingCalls(halting)

    class HaltingPump(EmulatedPump):
        def answer(self, request: Record) -> Record:
            name = type(request).__name__
            calls.begin(name)
            reply = super().answer(request)
            calls.begin("")
            if halting.comes(lambda each: isinstance(each, Answered) and each.message == name):
                halt()
            return reply

    def opened(name: str, baud: int) -> Port:
        return halting.port(open_port(name, baud))

    setattr(host, "open_port", opened)  # noqa: B010  # a name that the module imported for itself
    options = HostOptions(
        port=port,
        baud=BAUD,
        state=Path(state),
        new="",
        serial="",
        control=None,
        time="real",
        bedside="as-entered",
        identity=Path(identity),
        record=Path(state).parent / "recordings",
        parts=Parts(pump=HaltingPump, messages=halting.session),
    )
    run_pump(options, lambda serial: print(f"ready {serial}", flush=True))


if __name__ == "__main__":
    main(*sys.argv[1:])
