"""Who is at the tablet: the person signed in, and whether the tablet is locked behind them.

Commands carry the name of who gave them. At a locked tablet only a stop can be given: it carries the name of who was
signed in last, marked as locked, because a stop waits for nobody.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final
from uuid import UUID

from app.records.entities import UserEventKind
from app.workflows.people import Person, may_not_program

NOBODY: Final = "Nobody signed in"
LOCKED_MARK: Final = " (locked)"

Note = Callable[[UserEventKind, UUID | None, Mapping[str, Any]], None]
"""Writes down what a user did."""


class Who:
    """The person at the tablet; `noted` gets what they do that is no command to a pump."""

    def __init__(self, person: Person | None = None) -> None:
        self.person = person
        self.locked = person is None
        self.noted: Note = lambda _kind, _user_id, _detail: None

    @property
    def user(self) -> str:
        """The name that commands carry."""
        return self.person.name if self.person is not None else NOBODY

    @property
    def stopping_user(self) -> str:
        """The name that a stop carries."""
        return f"{self.user}{LOCKED_MARK}" if self.person is not None and self.locked else self.user

    def may_not_program(self, emulated: bool) -> str:
        """Why who is here may not program this pump; empty if they may."""
        if self.person is None or self.locked:
            return "First sign in."
        return may_not_program(self.person.role, emulated)

    def note(self, kind: UserEventKind, detail: Mapping[str, Any]) -> None:
        """Writes down what the person did."""
        self.noted(kind, self.person.user_id if self.person is not None else None, detail)
