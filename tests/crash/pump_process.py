"""The pump that ships, as a process that stands still at one moment: `python -m tests.crash.pump_process MOMENT …`."""

from __future__ import annotations

import sys

from pump_core.record import Record
from telemetry.backend import command, host
from telemetry.backend.pump import EmulatedPump
from telemetry.ports.port import Port
from telemetry.ports.serial_port import open_port
from telemetry.session import Session
from telemetry.session.tls import TlsSession
from tests.crash.case import Answered
from tests.crash.halting import Halting, HaltingCalls, halt, understood


def main(moment: str, *arguments: str) -> int:
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

    def tapped(*given: object) -> Session:
        return halting.session(TlsSession(*given))  # type: ignore[arg-type]  # as the host gives them

    for name, standing_still in (("EmulatedPump", HaltingPump), ("open_port", opened), ("TlsSession", tapped)):
        setattr(host, name, standing_still)
    return command.main(arguments)


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
