"""The bedside of an emulated pump: a needle, time that is told to pass, and what no sensor can see.

    status                            what the pump is and believes, and refused        always
    truth                             what a needle would find                          always
    released                          what of each drug has left the tip                always
    withdraw                          empties the reservoir, says what came out         always
    inject {nl, product or mixture}   fills it, says what went in                       always
    press {command_id}                the patient asks for a bolus, says what came      always
    fault {kind, ...}                 something befalls the pump: `pump_core.faults`    always
    advance {ms}                      lets so much time pass                            commanded time only
    advance_to {ms}                   lets time pass until this pump time               commanded time only

The calls come over the control socket of an emulator, never over the clinical line; a pump with a motor has
no such socket. What changes the pump is logged like any request. Volumes are whole nL and masses whole pg, with their
text beside them. Without product and mixture a needle injects what the pump is told it holds. The same press id
acts once; a press without one gets a new one.
"""

from __future__ import annotations

import secrets
from fractions import Fraction
from typing import Any

from pump_core.clocks import Duration, PumpTime
from pump_core.notation import amount_text
from pump_core.patient_bolus import BolusAnswer
from pump_core.prescription import Mixture
from pump_core.quantities import NL_PER_ML, PG_PER_MG
from telemetry.backend.bedside_words import LARGEST_NL, LONGEST, fault_of, mixture_of
from telemetry.backend.inputs import Befalling, Injecting, Pressing, Withdrawing
from telemetry.backend.machine import Befell, Moved
from telemetry.backend.memory_errors import MemoryFault
from telemetry.backend.pump import Bedside, EmulatedPump
from telemetry.control import ControlRefused
from telemetry.identity.refusals import Refusals

ID_BYTES = 16


class BedsideCalls:
    """The handler of a pump's control socket."""

    def __init__(self, pump: EmulatedPump, bedside: Bedside, refusals: Refusals | None = None) -> None:
        self._refusals = refusals or Refusals()
        self._pump = pump
        self._bedside = bedside

    def __call__(self, call: str, args: dict[str, Any]) -> dict[str, Any]:
        """Answers one call. Raises `ControlRefused` that says what is allowed."""
        calls = {
            "status": self._status,
            "truth": self._truth,
            "withdraw": self._withdraw,
            "inject": self._inject,
            "released": self._released,
            "press": self._press,
            "fault": self._fault,
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
            "refused": dict(self._refusals.counts),
        }

    def _truth(self, args: dict[str, Any]) -> dict[str, Any]:
        return _volume(self._pump.true_nl())

    def _withdraw(self, args: dict[str, Any]) -> dict[str, Any]:
        return _moved(self._pump.act(Withdrawing()))

    def _inject(self, args: dict[str, Any]) -> dict[str, Any]:
        nl = _whole(args, "nl", 1, LARGEST_NL)
        return _moved(self._pump.act(Injecting(nl=nl, fluid=self._fluid(args))))

    def _fluid(self, args: dict[str, Any]) -> Mixture | None:
        product, mixture = args.get("product"), args.get("mixture")
        if product is not None and mixture is not None:
            raise ControlRefused("a needle injects a product or a mixture, not both")
        if product is None:
            return mixture_of(mixture) if mixture is not None else None
        drugs = self._pump.machine().engine.data.drugs
        found = drugs.find_product(product) if isinstance(product, str) else None
        if found is None:
            known = ", ".join(each.id for drug in drugs.drugs.values() for each in drug.products)
            raise ControlRefused(f"there is no product {product!r}; known are {known}")
        return found.fluid

    def _released(self, args: dict[str, Any]) -> dict[str, Any]:
        return {
            drug: {"pg": pg, "text": amount_text(Fraction(pg, PG_PER_MG), "mg", 6)}
            for drug, pg in self._pump.released().items()
        }

    def _press(self, args: dict[str, Any]) -> dict[str, Any]:
        command_id = _command_id(args)
        answer = self._pump.act(Pressing(command_id=command_id))
        if answer is None:
            raise ControlRefused(f"command_id {command_id.hex()} is another command's; leave it out for a new one")
        if not isinstance(answer, BolusAnswer):
            raise AssertionError(f"a press is answered with what came of it, got {answer!r}")
        return {"command_id": command_id.hex(), "denied": answer.denied, "next_at_ms": answer.next_at_ms}

    def _fault(self, args: dict[str, Any]) -> dict[str, Any]:
        answer = self._pump.act(Befalling(fault=fault_of(args)))
        said = list(answer.said) if isinstance(answer, Befell) else []
        return {"said": said, "alarms": list(self._pump.machine().engine.alarms())}

    def _advance(self, args: dict[str, Any]) -> dict[str, Any]:
        return self._pass(Duration(_whole(args, "ms", 0, LONGEST.ms)))

    def _advance_to(self, args: dict[str, Any]) -> dict[str, Any]:
        now = self._pump.driver.now()
        to = PumpTime(_whole(args, "ms", now.ms, (now + LONGEST).ms))
        return self._pass(to.since(now))

    def _pass(self, span: Duration) -> dict[str, Any]:
        to = self._pump.driver.passes(span)
        if to is None:
            raise ControlRefused("this pump follows real time; start it with --time commanded")
        self._pump.pass_to(to)
        return {"pump_time_ms": to.ms}


def _command_id(args: dict[str, Any]) -> bytes:
    text = args.get("command_id")
    if text is None:
        return secrets.token_bytes(ID_BYTES)
    try:
        value = bytes.fromhex(text) if isinstance(text, str) else b""
    except ValueError:
        value = b""
    if len(value) != ID_BYTES:
        raise ControlRefused(f"command_id is {2 * ID_BYTES} hexadecimal digits, got {text!r}")
    return value


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
