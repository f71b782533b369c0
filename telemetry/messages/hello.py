"""The greeting: both ends name every version they speak before anything else is said.

A pump answers `Welcome` with what was agreed, or `Unwelcome` with the first thing that does not fit.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from pump_core.record import CommandId, Count, Flag, Name, Record, Text

PROTOCOL_VERSION = 1

Role = Literal["clinician", "handset"]


class Hello(Record):
    """The tablet names itself, the versions it speaks, and who is signed in."""

    protocol_lowest: Count
    protocol_highest: Count
    schema_lowest: Count
    schema_highest: Count
    limits_version: Name
    constants_version: Name
    software: Name
    install_id: CommandId
    role: Role
    user: Name


class Welcome(Record):
    """The pump names itself and what was agreed; a session is open when this arrives."""

    protocol: Count
    schema_version: Count
    limits_version: Name
    constants_version: Name
    software: Name
    model: Name
    serial: Name
    emulated: Flag
    role: Role
    pump_time_ms: Count
    carries_out: Annotated[tuple[Name, ...], Field(max_length=32)]


class Unwelcome(Record):
    """The pump does not speak with this tablet: which version or role does not fit, and what it has."""

    code: Literal["protocol", "schema", "limits", "constants", "role"]
    pump_has: Text


class Ping(Record):
    """Are you there."""


class Pong(Record):
    """The pump is there, at this instant of its own."""

    pump_time_ms: Count
