"""The transaction table: what is staged, and what became of every command, so that none acts twice.

    id            Stage                       Commit                        AskOutcome
    never seen    held → Echo, or refused     not_done not_staged           never_seen
    staged        same bytes: the same Echo   done, or not_done and why     staged
                  other bytes: already_staged
    replaced      as never seen               not_done not_staged           never_seen
    session ended as never seen               not_done not_staged           never_seen
    expired       expired                     not_done expired              not_done expired
    done          already_done                the same outcome              done
    not done      already_settled             the same outcome              not_done

One proposal is staged at a time; a new one replaces it. The last `OUTCOMES_KEPT` outcomes and `ORDERS_KEPT`
executed orders are remembered in order; older ones are forgotten first (our choice). Presses of the patient are
remembered apart, the last `PRESSES_KEPT`: a hundred of them must not push out what a clinician asks for.
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Struct
from pydantic import Field

from pump_core.checks import Reason
from pump_core.orders import MAX_ORDERS
from pump_core.patient_bolus import BolusAnswer
from pump_core.record import CommandId, Count, Digest, Name, Record, Text
from pump_core.values import replace
from telemetry.messages.programming import MAX_STAGED, Echo, Outcome, Overrides, Reasons

OUTCOMES_KEPT = 64
ORDERS_KEPT = OUTCOMES_KEPT * MAX_ORDERS
PRESSES_KEPT = 16

StagedBytes = Annotated[bytes, Field(strict=True, max_length=MAX_STAGED)]


class Held(Record):
    """The staged proposal: its exact bytes, who staged it and what the pump answered."""

    staged: StagedBytes
    user: Name
    echo: Echo


class Settled(Record):
    """What became of a command, and the people behind it; the digest is None for what was never staged."""

    command_id: CommandId
    state: Literal["done", "not_done"]
    reasons: Reasons
    revision: Count
    at_ms: Count
    digest: Digest | None
    user: Name
    second_checker: Text
    overrides: Overrides

    @property
    def outcome(self) -> Outcome:
        """The same as it goes over the line."""
        return Outcome(
            command_id=self.command_id,
            state=self.state,
            reasons=self.reasons,
            revision=self.revision,
            at_ms=self.at_ms,
        )


class Pressed(Record):
    """What a press of the patient was answered, and when."""

    command_id: CommandId
    at_ms: Count
    answer: BolusAnswer


class TableRecord(Record):
    """The stored table; `committed` are the exact bytes of the last proposal that was carried out."""

    held: Held | None
    settled: Annotated[tuple[Settled, ...], Field(max_length=OUTCOMES_KEPT)]
    done_orders: Annotated[tuple[CommandId, ...], Field(max_length=ORDERS_KEPT)]
    committed: StagedBytes
    presses: Annotated[tuple[Pressed, ...], Field(max_length=PRESSES_KEPT)] = ()


class TransactionTable(Struct, frozen=True):
    """The table in memory; every change is a new table."""

    held: Held | None = None
    settled: tuple[Settled, ...] = ()
    done_orders: tuple[bytes, ...] = ()
    committed: bytes = b""
    presses: tuple[Pressed, ...] = ()

    def held_as(self, command_id: bytes) -> Held | None:
        """What is staged under this id."""
        return self.held if self.held is not None and self.held.echo.command_id == command_id else None

    def find(self, command_id: bytes) -> Settled | None:
        """What became of this id, as far as it is remembered."""
        return next((entry for entry in reversed(self.settled) if entry.command_id == command_id), None)

    def find_press(self, command_id: bytes) -> Pressed | None:
        """What a press under this id was answered, as far as it is remembered."""
        return next((press for press in reversed(self.presses) if press.command_id == command_id), None)

    def names_other_than_press(self, command_id: bytes) -> bool:
        """Whether a transaction, a stop or an order has this id."""
        settled = self.held_as(command_id) or self.find(command_id)
        return settled is not None or command_id in self.done_orders

    def hold(self, held: Held) -> TransactionTable:
        """Stages; what was staged before is forgotten."""
        return replace(self, held=held)

    def settle(self, entry: Settled) -> TransactionTable:
        """Remembers an outcome; the id is staged no longer."""
        held = None if self.held_as(entry.command_id) else self.held
        return replace(self, held=held, settled=(*self.settled, entry)[-OUTCOMES_KEPT:])

    def press(self, pressed: Pressed) -> TransactionTable:
        """Remembers the answer to a press."""
        return replace(self, presses=(*self.presses, pressed)[-PRESSES_KEPT:])

    def carried_out(self, staged: bytes, order_ids: tuple[bytes, ...]) -> TransactionTable:
        """Remembers that the orders of this proposal have acted."""
        return replace(self, committed=staged, done_orders=(*self.done_orders, *order_ids)[-ORDERS_KEPT:])

    def already_done(self, order_ids: tuple[bytes, ...]) -> tuple[Reason, ...]:
        """A hard reason for each of these orders that has acted before."""
        again = (order_id for order_id in order_ids if order_id in self.done_orders)
        return tuple(hard("already_done", "order") for _ in again)

    def record(self) -> TableRecord:
        """The stored form."""
        return TableRecord(
            held=self.held,
            settled=self.settled,
            done_orders=self.done_orders,
            committed=self.committed,
            presses=self.presses,
        )

    @classmethod
    def of(cls, record: TableRecord) -> TransactionTable:
        """The table that was stored."""
        return cls(record.held, record.settled, record.done_orders, record.committed, record.presses)


def hard(code: str, field: str, value: int | None = None, limit: int | None = None) -> Reason:
    """A hard reason about the transaction itself."""
    return Reason(code=code, severity="hard", field=field, value=value, limit=limit)
