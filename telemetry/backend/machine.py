"""The pump as a deterministic machine: identity, engine and transactions, moved by time and inputs alone.

    advance(to)      the engine flows; nothing is written
    take(input)      the answer, and whether anything changed

Two machines given the same inputs at the same pump times are equal to the last digit; that is what lets the
memory keep a checkpoint and inputs instead of every state.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, assert_never

from pydantic import Field

from pump_core import faults
from pump_core.clocks import PumpTime
from pump_core.engine import Engine
from pump_core.log import unscaled
from pump_core.prescription import SCHEMA_VERSION
from pump_core.pump_data import PumpData
from pump_core.quantities import Volume
from pump_core.record import Count, Name, Record
from pump_core.values import replace
from telemetry.backend import format_1
from telemetry.backend.checkpoint import Checkpoint, engine_state, state_list
from telemetry.backend.format import FORMAT
from telemetry.backend.identity import NOTICE, Identity
from telemetry.backend.inputs import (
    Befalling,
    Committing,
    Injecting,
    Input,
    Interrogating,
    LoggedInput,
    Parting,
    Passed,
    Pressing,
    Staging,
    Stopping,
    Withdrawing,
)
from telemetry.backend.pages import fill_reply, log_reply, with_newest
from telemetry.backend.transaction_table import TransactionTable
from telemetry.backend.transactions import Taken, Transactions
from telemetry.messages.programming import Outcome
from telemetry.messages.reading import FillPage, FillPart, Interrogation, LogPage, LogPart, ReadFills, ReadLog


class Moved(Record):
    """What a needle moved, in whole nL of the true reservoir: an answer to the bedside, never to the line."""

    nl: Count


class Befell(Record):
    """What the pump said of a fault at once: kinds of its log. An answer to the bedside, never to the line."""

    said: Annotated[tuple[Name, ...], Field(max_length=32)]


class PumpMachine:
    """One pump. `copy()` gives an independent twin, so that an input can be tried before it is logged."""

    def __init__(
        self,
        identity: Identity,
        engine: Engine,
        table: TransactionTable | None = None,
        schema: int = SCHEMA_VERSION,
    ) -> None:
        self.identity = identity
        self.engine = engine
        self._transactions = Transactions(engine, identity.serial, table or TransactionTable(), schema)

    @classmethod
    def of(cls, checkpoint: Checkpoint, data: PumpData) -> PumpMachine:
        """The machine that was stored."""
        state = engine_state(checkpoint)
        format_1.lay_line(state, data.model)
        return cls(checkpoint.identity, Engine(data, state), TransactionTable.of(checkpoint.table))

    def checkpoint(self) -> Checkpoint:
        """All that the machine is now, in its stored form."""
        state = state_list(self.engine.state)
        return Checkpoint(identity=self.identity, state=state, table=self._transactions.table.record())

    @property
    def now(self) -> PumpTime:
        """The instant the pump has reached."""
        return self.engine.now

    @property
    def true_nl(self) -> int:
        """What is truly in the reservoir, in whole nL: for trainers and test oracles, never for the line."""
        return unscaled(self.engine.state.true)

    def copy(self) -> PumpMachine:
        """A twin whose future does not touch this one."""
        return PumpMachine(self.identity, self.engine.copy(), self._transactions.table)

    def advance(self, to: PumpTime) -> None:
        """Lets time pass. Raises `TimeRunsBackwards`."""
        self.engine.advance(to)

    def replay(self, inputs: Iterable[LoggedInput]) -> PumpMachine:
        """The machine after these inputs, each at its own time and judged by the rules that it was logged under.

        This one is used up. Raises `TimeRunsBackwards`.
        """
        machine = self
        for logged in inputs:
            machine = machine._under(logged.rules)
            machine.advance(PumpTime(logged.at_ms))
            machine.take(logged.input)
        return machine._under(FORMAT)

    def _under(self, rules: int) -> PumpMachine:
        old, engine = rules == format_1.RULES, self.engine
        if old == isinstance(engine, format_1.JudgesAsFormat1):
            return self
        kind, schema = (format_1.JudgesAsFormat1, format_1.SCHEMA) if old else (Engine, SCHEMA_VERSION)
        return PumpMachine(self.identity, kind(engine.data, engine.state), self._transactions.table, schema)

    def lose(self) -> None:
        """A part of the memory is lost for good: safe state, nothing staged, and no number that was given before.

        Revision and log go on at the pump's own ms, beyond all that a tablet may have been told: no proposal fits that
        was made on what is lost.
        """
        state, transactions = self.engine.state, self._transactions
        state.revision = max(state.revision + 1, state.now_ms)
        state.next_event_id = max(state.next_event_id, state.now_ms)
        transactions.table = replace(transactions.table, held=None)
        self.engine.befall(faults.MemoryFault(critical=True))

    def take(self, given: Input) -> Taken:
        """Does what `given` asks for, at the instant the machine has reached."""
        match given:
            case Staging():
                return self._transactions.stage(given.stage)
            case Committing():
                return self._transactions.commit(given.commit, given.as_entered)
            case Stopping():
                return self._transactions.stop(given.stop)
            case Parting():
                return self._transactions.part()
            case Withdrawing():
                return Taken(Moved(nl=self.engine.needle_withdraws().whole), True)
            case Injecting():
                return Taken(Moved(nl=self._inject(given).whole), True)
            case Interrogating():
                return Taken(None, self._interrogated())
            case Pressing():
                return self._transactions.press(given.command_id)
            case Befalling():
                said = tuple(event.kind for event in self.engine.befall(given.fault))
                return Taken(Befell(said=said), True)
            case Passed():
                return Taken(None, True)
            case _:
                assert_never(given)

    def _inject(self, given: Injecting) -> Volume:
        prescription = self.engine.state.prescription
        holds = prescription.mixture if prescription is not None else None
        return self.engine.needle_injects(Volume.whole_base(given.nl), given.fluid or holds)

    def _interrogated(self) -> bool:
        state = self.engine.state
        before = state.latched, state.hidden_recovery, state.next_event_id
        self.engine.interrogate()
        return (state.latched, state.hidden_recovery, state.next_event_id) != before

    def released(self) -> dict[str, int]:
        """What of each drug has truly left the tip, in pg: for trainers and test oracles, never for the line."""
        return self.engine.released()

    def outcome_of(self, command_id: bytes) -> Outcome:
        """What became of a command."""
        return self._transactions.outcome_of(command_id)

    def interrogation(self, events: int) -> Interrogation:
        """What the pump believes, with up to so many of its newest log entries: those that a page holds."""
        state = self.engine.state
        told = Interrogation(
            model=self.identity.model,
            serial=self.identity.serial,
            pump_time_ms=state.now_ms,
            wall_offset_ms=state.wall_offset_ms,
            patient=self.identity.patient,
            therapy=self.engine.report(),
            alarms=self.engine.alarms(),
            fills=(),
            events=(),
            notice=NOTICE,
            next_event_id=state.next_event_id,
        )
        return with_newest(told, state.log[-events:] if events else (), state.fills)

    def log(self, asked: ReadLog) -> LogPage | LogPart:
        """A page of the log."""
        return log_reply(self.engine.state.log, self.engine.state.next_event_id, asked)

    def fills(self, asked: ReadFills) -> FillPage | FillPart:
        """A page of the refills that the pump remembers."""
        return fill_reply(self.engine.state.fills, self.engine.state.revision, asked)
