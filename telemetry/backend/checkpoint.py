"""The stored form of a whole pump: identity, engine state and transaction table as one list.

The engine state is the list of its fields in their declared order. `format` says how these lists are versioned.
"""

from __future__ import annotations

from dataclasses import fields
from typing import Annotated, Any

from pydantic import Field, TypeAdapter, ValidationError

from pump_core.record import BadRecord, Record
from pump_core.state import PumpState
from telemetry.backend.identity import Identity
from telemetry.backend.transaction_table import TableRecord

_NAMES = tuple(field.name for field in fields(PumpState))
_STATE = TypeAdapter(PumpState)


class Checkpoint(Record):
    """A pump at one instant."""

    identity: Identity
    state: Annotated[list[Any], Field(min_length=len(_NAMES), max_length=len(_NAMES))]
    table: TableRecord


def state_list(state: PumpState) -> list[Any]:
    """The engine state as a list of plain values."""
    return [_plain(getattr(state, name)) for name in _NAMES]


def engine_state(checkpoint: Checkpoint) -> PumpState:
    """The engine state of a checkpoint, a new one each time. Raises `BadRecord`."""
    try:
        return _STATE.validate_python(dict(zip(_NAMES, checkpoint.state, strict=True)))
    except ValidationError as bad:
        raise BadRecord(f"the stored state does not fit: {bad}") from bad


def _plain(value: object) -> object:
    if isinstance(value, Record):
        return value.to_list()
    return [_plain(item) for item in value] if isinstance(value, tuple) else value
