"""What a report says: text as it is shown, charts as whole numbers. It is stored as it is, and never worked out again.

Instants are ms of UTC, volumes nL, doses pg/day.
"""

from __future__ import annotations

from typing import Final

from msgspec import Struct

NO_PATIENT: Final = "no patient in the pump"


class Fact(Struct, frozen=True):
    """A name and what holds of it."""

    name: str
    value: str


class Setting(Struct, frozen=True):
    """One setting as interrogated before, and as read back after programming."""

    name: str
    before: str
    after: str

    @property
    def changed(self) -> bool:
        """Whether programming changed it."""
        return self.before != self.after


class Constant(Struct, frozen=True):
    """A constant that went into a calculation: its value, and who says so."""

    name: str
    value: str
    source: str


class Calculation(Struct, frozen=True):
    """One calculation: its rule, what went in, what came out."""

    name: str
    rule: str
    inputs: tuple[Fact, ...]
    constants: tuple[Constant, ...]
    results: tuple[Fact, ...]


class Override(Struct, frozen=True):
    """A caution, or what else a person answered for, and the reason given."""

    what: str
    reason: str


class Mark(Struct, frozen=True):
    """An instant with its name on the axis of time."""

    at_ms: int
    name: str
    day: str


class ReservoirChart(Struct, frozen=True):
    """The believed volume from now on: `line` in instants and nL, with marks on the axis of time."""

    line: tuple[tuple[int, int], ...]
    marks: tuple[Mark, ...]
    full_nl: int
    full_text: str
    alarm_nl: int
    alarm_text: str


class Day(Struct, frozen=True):
    """One calendar day: its basal dose on average, None where the log does not say, and patient boluses given."""

    day: str
    dose_pg: int | None
    boluses: int


class DoseChart(Struct, frozen=True):
    """The daily doses up to the session; `unit_pg` is one `unit` of mass; `note` says what is not told."""

    days: tuple[Day, ...]
    unit: str
    unit_pg: int
    note: str


class Report(Struct, frozen=True):
    """A report of one session, complete; `key` is the id of the command that was programmed."""

    key: str
    serial: str
    at_ms: int
    stamp: str
    title: str
    notice: str
    patient: tuple[Fact, ...]
    session: tuple[Fact, ...]
    next: tuple[Fact, ...]
    warning: str
    settings: tuple[Setting, ...]
    overrides: tuple[Override, ...]
    alarms: tuple[Fact, ...]
    calculations: tuple[Calculation, ...]
    versions: tuple[Fact, ...]
    reservoir: ReservoirChart | None = None
    doses: DoseChart | None = None
