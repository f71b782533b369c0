"""Emergency cards as data: per drug and direction what to look for, do first, ask of the pump and tell.

`emergency.json` holds every statement once, with its source, and names for each drug which of them its two cards
are made of. Where nothing is known of a direction, the card is absent and one statement says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, get_args

from msgspec import Struct
from pydantic import Field, model_validator

from pump_core.sourced import DataModel, Sourced, known, load
from telemetry.resources import resource

Direction = Literal["overdose", "withdrawal"]
DIRECTIONS: tuple[Direction, ...] = get_args(Direction)


class Statement(Sourced):
    """One sentence of a card, with who says so."""

    text: str = Field(min_length=3)


class Card(Struct, frozen=True):
    """The four parts of a card; without them `absent` says why there is no card."""

    look: tuple[Statement, ...] = ()
    first: tuple[Statement, ...] = ()
    pump: tuple[Statement, ...] = ()
    tell: tuple[Statement, ...] = ()
    absent: Statement | None = None


Cards = Mapping[str, Mapping[Direction, Card]]
"""Drug → direction → card."""

_Ids = tuple[str, ...]


class _Card(DataModel):
    look: _Ids = ()
    first: _Ids = ()
    pump: _Ids = ()
    tell: _Ids = ()
    none: str = ""

    @model_validator(mode="after")
    def _whole_or_absent(self) -> _Card:
        parts = (self.look, self.first, self.pump, self.tell)
        if any(parts) == bool(self.none) or (not self.none and not all(parts)):
            raise ValueError("a card has all four parts, or one statement that says why there is none")
        return self


class _Drug(DataModel):
    overdose: _Card
    withdrawal: _Card


class _File(DataModel):
    version: str
    statements: dict[str, Statement]
    drugs: dict[str, _Drug]


def read_cards(raw: bytes) -> Cards:
    """The cards in `emergency.json`. Raises `CatalogueError` that names the field, or the statement that is missing."""
    data = load(_File, raw, "the emergency cards")
    return {
        drug: {
            "overdose": _card(entry.overdose, data.statements),
            "withdrawal": _card(entry.withdrawal, data.statements),
        }
        for drug, entry in data.drugs.items()
    }


def shipped_cards() -> Cards:
    """The cards that ship. Raises `CatalogueError` or `FileNotFoundError`."""
    return read_cards(resource("emergency.json"))


def _card(named: _Card, statements: Mapping[str, Statement]) -> Card:
    def of(ids: _Ids) -> tuple[Statement, ...]:
        return tuple(known(statements, each, "statement") for each in ids)

    absent = of((named.none,))[0] if named.none else None
    return Card(of(named.look), of(named.first), of(named.pump), of(named.tell), absent)
