"""The pump as a deterministic machine: identity, engine and transactions, moved by time and inputs alone.

    advance(to)      the engine flows; nothing is written
    take(input)      the answer, and whether anything changed

Two machines given the same inputs at the same pump times are equal to the last digit; that is what lets the
memory keep a checkpoint and inputs instead of every state.
"""

from __future__ import annotations

from typing import assert_never

from pump_core.clocks import PumpTime
from pump_core.engine import Engine, PumpData
from pump_core.quantities import Volume
from pump_core.record import Count, Record
from pump_core.state import Event, unscaled
from telemetry.backend.checkpoint import Checkpoint, engine_state, state_list
from telemetry.backend.identity import NOTICE, Identity
from telemetry.backend.inputs import Committing, Injecting, Input, Passed, Staging, Stopping, Withdrawing
from telemetry.backend.transaction_table import TransactionTable
from telemetry.backend.transactions import Taken, Transactions
from telemetry.messages.codec import MAX_MESSAGE, dumps
from telemetry.messages.programming import Outcome
from telemetry.messages.reading import Interrogation

_ENVELOPE = 16
"""Bytes of a message around its fields, at most."""


class Moved(Record):
    """What a needle moved, in whole nL of the true reservoir: an answer to the bedside, never to the line."""

    nl: Count


class PumpMachine:
    """One pump. `copy()` gives an independent twin, so that an input can be tried before it is logged."""

    def __init__(self, identity: Identity, engine: Engine, table: TransactionTable | None = None) -> None:
        self.identity = identity
        self.engine = engine
        self._transactions = Transactions(engine, identity.serial, table if table is not None else TransactionTable())

    @classmethod
    def of(cls, checkpoint: Checkpoint, data: PumpData) -> PumpMachine:
        """The machine that was stored."""
        engine = Engine(data, engine_state(checkpoint))
        return cls(checkpoint.identity, engine, TransactionTable.of(checkpoint.table))

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

    def take(self, given: Input) -> Taken:
        """Does what `given` asks for, at the instant the machine has reached."""
        match given:
            case Staging():
                return self._transactions.stage(given.stage)
            case Committing():
                return self._transactions.commit(given.commit, given.as_entered)
            case Stopping():
                return self._transactions.stop(given.stop)
            case Withdrawing():
                return Taken(Moved(nl=self.engine.needle_withdraws().whole), True)
            case Injecting():
                return Taken(Moved(nl=self.engine.needle_injects(Volume.whole_base(given.nl)).whole), True)
            case Passed():
                return Taken(None, True)
            case _:
                assert_never(given)

    def outcome_of(self, command_id: bytes) -> Outcome:
        """What became of a command."""
        return self._transactions.outcome_of(command_id)

    def interrogation(self, events: int) -> Interrogation:
        """What the pump believes, with up to so many of its newest log entries: those that one message holds."""
        state = self.engine.state
        told = Interrogation(
            model=self.identity.model,
            serial=self.identity.serial,
            pump_time_ms=state.now_ms,
            wall_offset_ms=state.wall_offset_ms,
            patient=self.identity.patient,
            therapy=self.engine.report(),
            alarms=self.engine.alarms(),
            fills=state.fills,
            events=(),
            notice=NOTICE,
        )
        wanted = state.log[-events:] if events else ()
        return told.model_copy(update={"events": _that_fit(wanted, MAX_MESSAGE - _ENVELOPE - _size(told))})


def _that_fit(events: tuple[Event, ...], room: int) -> tuple[Event, ...]:
    """The newest of `events` that take up to `room` bytes."""
    kept = len(events)
    while kept and (room := room - _size(events[kept - 1])) >= 0:
        kept -= 1
    return events[kept:]


def _size(record: Record) -> int:
    return len(dumps(record.to_list()))
