"""The emulated pump: the machine, its memory and its driver of time, behind one desk.

    read-only request   catch up to now → answer                                        nothing is written
    changing input      catch up → try on a twin → log it durably → become the twin → answer

An input that cannot be logged changes nothing and is answered with the fault `memory`. After a write that
failed and could not be taken back nobody knows what a restart will find: then outcomes are not told either,
until a restart. A read-back that cannot be read from the disk is the fault `memory` too: it is never answered
from the working state.

Damage to the memory is found at a start and at a read-back. What the rest makes good is a non-critical memory error,
and all is written anew; what it cannot make good leaves the pump in safe state from the last instant that is known.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Literal

from pump_core.clocks import PumpTime
from pump_core.errors import PumpCoreError
from pump_core.faults import MemoryFault as CellLost
from pump_core.prescription import SCHEMA_VERSION
from pump_core.record import Record
from telemetry.backend.driver import Driver
from telemetry.backend.identity import SOFTWARE, Identity
from telemetry.backend.inputs import Befalling, Committing, Input, Interrogating, Parting, Passed, Staging, Stopping
from telemetry.backend.machine import PumpMachine
from telemetry.backend.memory import PumpMemory, Stored
from telemetry.backend.memory_errors import MemoryDamaged, MemoryFault, MemoryUnwritable
from telemetry.constants import Constants
from telemetry.messages.hello import PROTOCOL_VERSION, Hello, Ping, Pong, Role, Unwelcome, Welcome
from telemetry.messages.programming import AskOutcome, Commit, Fault, Stage, StopNow
from telemetry.messages.reading import Interrogate, ReadBack, ReadFills, ReadLog

CHECKPOINT_EVERY = 64
"""Inputs after which a checkpoint is written; each commit and stop writes one at once (our choice)."""

CARRIES_OUT = (
    "stopped",
    "minimum_rate",
    "continuous",
    "flex",
    "patient_boluses",
    "patient_facts",
    "fill",
    "clock_set",
    "stop",
    "single_bolus",
    "prime",
    "bridge",
    "aspirated",
    "silence",
    "acknowledge",
)
"""Patterns, what else a prescription and a proposal may hold, and orders."""

Bedside = Literal["as-entered", "separate"]


def rebuild(stored: Stored, constants: Constants) -> PumpMachine:
    """The machine that the memory describes: its checkpoint, and every input since at its own time.

    Raises `MemoryDamaged` when the inputs do not fit the checkpoint, `CatalogueError` for an unknown model.
    """
    checkpoint = stored.slot.checkpoint
    try:
        machine = PumpMachine.of(checkpoint, constants.pump_data(checkpoint.identity.model))
        return machine.replay(stored.inputs)
    except PumpCoreError as bad:
        raise MemoryDamaged(
            "The pump's memory is damaged.",
            f"{bad}.",
            "Restore its directory from a copy, or make a new pump.",
        ) from bad


class EmulatedPump:
    """One pump at its desk. It owns its memory until `close`."""

    def __init__(
        self,
        memory: PumpMemory,
        constants: Constants,
        drive: Callable[[Identity, PumpTime], Driver],
        bedside: Bedside = "as-entered",
    ) -> None:
        """Reads the memory and catches up. Raises a `MemoryFault` when there is no pump in it, or none can be kept."""
        self._memory = memory
        self._constants = constants
        stored = memory.open()
        self._machine = rebuild(stored, constants)
        if stored.damage is not None and stored.damage.critical:
            self._machine.lose()
            memory.renew(self._machine.checkpoint())
        self._driver = drive(self._machine.identity, self._machine.now)
        self._as_entered = bedside == "as-entered"
        self._since_checkpoint = len(stored.inputs)
        self._catch_up()
        if stored.damage is not None and not stored.damage.critical:
            self._one_copy_lost()
        elif stored.inputs:
            self._checkpoint()

    @property
    def identity(self) -> Identity:
        """Who this pump is."""
        return self._machine.identity

    @property
    def driver(self) -> Driver:
        """Where it gets its time from."""
        return self._driver

    def greet(self, hello: Hello, role: Role) -> Welcome | Unwelcome:
        """Agrees on the highest versions both know, or names the first thing that does not fit."""
        self._catch_up()
        limits, constants = self._constants.limits.version, self._constants.version
        if not hello.protocol_lowest <= PROTOCOL_VERSION <= hello.protocol_highest:
            return Unwelcome(code="protocol", pump_has=str(PROTOCOL_VERSION))
        if not hello.schema_lowest <= SCHEMA_VERSION <= hello.schema_highest:
            return Unwelcome(code="schema", pump_has=str(SCHEMA_VERSION))
        if hello.limits_version != limits:
            return Unwelcome(code="limits", pump_has=limits)
        if hello.constants_version != constants:
            return Unwelcome(code="constants", pump_has=constants)
        if hello.role != role:
            return Unwelcome(code="role", pump_has=role)
        return Welcome(
            protocol=PROTOCOL_VERSION,
            schema_version=SCHEMA_VERSION,
            limits_version=limits,
            constants_version=constants,
            software=SOFTWARE,
            model=self.identity.model,
            serial=self.identity.serial,
            emulated=True,
            role=role,
            pump_time_ms=self._machine.now.ms,
            carries_out=CARRIES_OUT,
        )

    def answer(self, request: Record) -> Record:
        """The reply to a request of the table; what changes the pump is durable before this returns."""
        self._catch_up()
        try:
            return self._answer(request)
        except MemoryFault as bad:
            return Fault(code="memory", detail=str(bad)[:120])

    def session_ended(self) -> None:
        """What is staged falls, durably; if that cannot be written it stays until it expires."""
        with suppress(MemoryFault):
            self.act(Parting())

    def act(self, given: Input) -> Record | None:
        """Takes an input now: logs it, then becomes what it makes of the pump. Raises `MemoryUnwritable`."""
        self._catch_up()
        return self._act(given)

    def pass_to(self, to: PumpTime) -> None:
        """Lets commanded time pass, durably. Raises `MemoryUnwritable`, or `TimeRunsBackwards`."""
        twin = self._machine.copy()
        twin.advance(to)
        self._become(twin, Passed())
        self._driver.reach(to)

    def true_nl(self) -> int:
        """What a needle would find, in nL: for trainers and test oracles; no message carries it."""
        self._catch_up()
        return self._machine.true_nl

    def released(self) -> dict[str, int]:
        """What of each drug has truly left the tip, in pg: for trainers and test oracles; no message carries it."""
        self._catch_up()
        return self._machine.released()

    def machine(self) -> PumpMachine:
        """A twin of the machine as it is now."""
        self._catch_up()
        return self._machine.copy()

    def close(self) -> None:
        """Gives the memory up; nothing needs to be written."""
        self._memory.close()

    def _answer(self, request: Record) -> Record:
        if not _from_what_it_knows(request):
            self._memory.must_be_known()
        match request:
            case Ping():
                return Pong(pump_time_ms=self._machine.now.ms)
            case Interrogate():
                self._act(Interrogating())
                return self._machine.interrogation(request.events)
            case ReadBack():
                return self._stored().interrogation(request.events)
            case ReadLog():
                return (self._stored() if request.stored else self._machine).log(request)
            case ReadFills():
                return (self._stored() if request.stored else self._machine).fills(request)
            case AskOutcome():
                return self._machine.outcome_of(request.command_id)
            case Stage():
                return self._reply(Staging(stage=request))
            case Commit():
                return self._reply(Committing(commit=request, as_entered=self._as_entered))
            case StopNow():
                return self._reply(Stopping(stop=request))
            case _:
                return Fault(code="unknown_message", detail=f"{type(request).__name__} is not for a pump")

    def _stored(self) -> PumpMachine:
        """The machine as the memory has it, at this instant."""
        stored = rebuild(self._reread(), self._constants)
        stored.advance(self._machine.now)
        return stored

    def _reread(self) -> Stored:
        stored = self._memory.reread()
        if stored.damage is None:
            return stored
        self._one_copy_lost()
        return self._memory.reread()

    def _one_copy_lost(self) -> None:
        """Raises the alarm, durably, and writes the copy anew."""
        if self._machine.engine.state.memory_error_at_ms is None:
            self._act(Befalling(fault=CellLost(critical=False)))
        self._checkpoint()

    def _reply(self, given: Input) -> Record:
        answer = self._act(given)
        if answer is None:
            raise AssertionError(f"{type(given).__name__} has no answer")
        return answer

    def _act(self, given: Input) -> Record | None:
        twin = self._machine.copy()
        taken = twin.take(given)
        if taken.changed:
            self._become(twin, given)
        return taken.answer

    def _become(self, twin: PumpMachine, given: Input) -> None:
        self._memory.append(twin.now.ms, given)
        self._machine = twin
        self._since_checkpoint += 1
        if self._since_checkpoint >= CHECKPOINT_EVERY or isinstance(given, Committing | Stopping):
            self._checkpoint()

    def _checkpoint(self) -> None:
        try:
            self._memory.checkpoint(self._machine.checkpoint())
            self._since_checkpoint = 0
        except MemoryUnwritable:
            # The input is durable in the log, so the answer holds; the next input tries again.
            self._since_checkpoint = CHECKPOINT_EVERY

    def _catch_up(self) -> None:
        self._machine.advance(self._driver.now())


def _from_what_it_knows(request: Record) -> bool:
    """Whether the answer tells the working state alone, so that it stands whatever the memory holds."""
    return isinstance(request, Ping | Interrogate) or (isinstance(request, ReadLog | ReadFills) and not request.stored)
