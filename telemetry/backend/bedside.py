"""The bedside of an emulated pump: a needle, time that is told to pass, and what no sensor can see.

    status                what the pump is and believes                     always
    truth                 what a needle would find                          always
    withdraw              empties the reservoir, says what came out         always
    inject {nl}           fills it, says what went in                       always
    advance {ms}          lets so much time pass                            commanded time only
    advance_to {ms}       lets time pass until this pump time               commanded time only

The calls come over the control socket of an emulator, never over the clinical line; a pump with a motor has
no such socket. What changes the pump is logged like any request. Volumes are whole nL, with their text in mL
beside them.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from pump_core.clocks import Duration, PumpTime, days
from pump_core.notation import amount_text
from pump_core.quantities import NL_PER_ML
from telemetry.backend.inputs import Injecting, Withdrawing
from telemetry.backend.machine import Moved
from telemetry.backend.memory_errors import MemoryFault
from telemetry.backend.pump import Bedside, EmulatedPump
from telemetry.control import ControlRefused

LONGEST_ADVANCE = days(3_653)
"""The most time that one call lets pass: ten years, longer than a pump lives (our choice)."""

LARGEST_INJECTION_NL = 100 * NL_PER_ML


class BedsideCalls:
    """The handler of a pump's control socket."""

    def __init__(self, pump: EmulatedPump, bedside: Bedside) -> None:
        self._pump = pump
        self._bedside = bedside

    def __call__(self, call: str, args: dict[str, Any]) -> dict[str, Any]:
        """Answers one call. Raises `ControlRefused` that says what is allowed."""
        calls = {
            "status": self._status,
            "truth": self._truth,
            "withdraw": self._withdraw,
            "inject": self._inject,
            "advance": self._advance,
            "advance_to": self._advance_to,
        }
        if call not in calls:
            raise ControlRefused(f"there is no call {call!r}; known are {', '.join(calls)}")
        try:
            return calls[call](args)
        except MemoryFault as bad:
            raise ControlRefused(str(bad)) from bad

    def _status(self, args: dict[str, Any]) -> dict[str, Any]:
        machine, identity = self._pump.machine(), self._pump.identity
        believed = machine.engine.report()
        return {
            "serial": identity.serial,
            "model": identity.model,
            "pump_time_ms": machine.now.ms,
            "utc_ms": identity.birth_utc_ms + machine.now.ms,
            "time": "real" if self._pump.driver.passes(Duration(0)) is None else "commanded",
            "bedside": self._bedside,
            "revision": believed.revision,
            "flow_nl_per_day": believed.flow_nl_per_day,
            "believed_nl": believed.reservoir_nl,
            "alarms": list(machine.engine.alarms()),
        }

    def _truth(self, args: dict[str, Any]) -> dict[str, Any]:
        return _volume(self._pump.true_nl())

    def _withdraw(self, args: dict[str, Any]) -> dict[str, Any]:
        return _moved(self._pump.act(Withdrawing()))

    def _inject(self, args: dict[str, Any]) -> dict[str, Any]:
        return _moved(self._pump.act(Injecting(nl=_whole(args, "nl", 1, LARGEST_INJECTION_NL))))

    def _advance(self, args: dict[str, Any]) -> dict[str, Any]:
        return self._pass(Duration(_whole(args, "ms", 0, LONGEST_ADVANCE.ms)))

    def _advance_to(self, args: dict[str, Any]) -> dict[str, Any]:
        now = self._pump.driver.now()
        to = PumpTime(_whole(args, "ms", now.ms, (now + LONGEST_ADVANCE).ms))
        return self._pass(to.since(now))

    def _pass(self, span: Duration) -> dict[str, Any]:
        to = self._pump.driver.passes(span)
        if to is None:
            raise ControlRefused("this pump follows real time; start it with --time commanded")
        self._pump.pass_to(to)
        return {"pump_time_ms": to.ms}


def _whole(args: dict[str, Any], name: str, least: int, most: int) -> int:
    value = args.get(name)
    if type(value) is not int or not least <= value <= most:
        raise ControlRefused(f"{name} is a whole number from {least} to {most}, got {value!r}")
    return value


def _moved(answer: object) -> dict[str, Any]:
    if not isinstance(answer, Moved):
        raise AssertionError(f"a needle answers with what it moved, got {answer!r}")
    return _volume(answer.nl)


def _volume(nl: int) -> dict[str, Any]:
    return {"nl": nl, "text": amount_text(Fraction(nl, NL_PER_ML), "mL", 3)}
