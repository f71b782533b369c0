"""The administrator's page of people: who there is, somebody new, a new secret, and who has left.

    list  →  role → secret → repeat → writing  →  list      somebody new, named on the list
    list  →  secret → repeat → writing         →  list      a new PIN or passphrase
    list  →  writing                           →  list      inactive, or active again

It is the page of the administrator who opened it: for everybody else it is closed, and nothing of it acts.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal
from uuid import UUID

from app.records.entities import UserRole
from app.workflows.people import Person, Secret, by_name, name_problem, problem_of
from app.workflows.sign_in import DIFFERENT, People, PeoplePort, SignIn
from app.workflows.who import Who

Step = Literal["closed", "list", "role", "secret", "repeat", "writing"]


class Roster:
    """The page. `told` is what was done last, `problem` why something was not."""

    def __init__(self, who: Who, sign_in: SignIn, port: PeoplePort, changed: Callable[[], None]) -> None:
        self.problem = ""
        self.told = ""
        self.subject: Person | None = None
        self.name = ""
        self._step: Step = "closed"
        self._role: UserRole = "clinician"
        self._first: Secret | None = None
        self._opened_by: UUID | None = None
        self._who = who
        self._sign_in = sign_in
        self._port = port
        self._changed = changed

    @property
    def step(self) -> Step:
        """Where the page is; closed for everybody but the administrator who opened it."""
        here = self._who.person
        return self._step if here is not None and here.user_id == self._opened_by else "closed"

    @property
    def people(self) -> tuple[Person, ...]:
        """Everybody: those who are active first, by name."""
        return tuple(sorted(self._sign_in.people, key=lambda person: (not person.active, by_name(person))))

    def is_last_administrator(self, person: Person) -> bool:
        """Whether nobody could look after people without them."""
        left = [each for each in self._sign_in.can_sign_in if each.role == "administrator"]
        return [each.user_id for each in left] == [person.user_id]

    def open(self) -> None:
        """Opens the page for an administrator."""
        here = self._who.person
        if here is not None and here.role == "administrator" and self._sign_in.is_in:
            self._opened_by = here.user_id
            self._go("list")

    def close(self) -> None:
        """Closes the page."""
        self._opened_by = None
        self._go("closed")

    def back(self) -> None:
        """To the list; what was entered is forgotten."""
        if self._acts("role", "secret", "repeat"):
            self._go("list")

    def add(self, name: str) -> None:
        """Somebody new."""
        if self._acts("list"):
            self.subject = None
            problem = name_problem(name, self._sign_in.people)
            self.name = name.strip()
            self._go("list" if problem else "role", problem)

    def set_role(self, role: UserRole) -> None:
        """The new person's role."""
        if self._acts("role"):
            self._role = role
            self._go("secret")

    def new_secret(self, user_id: UUID) -> None:
        """A new secret for somebody; a demo person keeps the one that is told."""
        subject = self._person(user_id)
        if self._acts("list") and subject is not None and subject.active and not subject.demo:
            self.subject, self.name = subject, subject.name
            self._go("secret")

    def enter(self, secret: Secret) -> None:
        """The secret, and the same again."""
        if self._acts("secret"):
            problem = problem_of(secret)
            self._first = None if problem else secret
            self._go("secret" if problem else "repeat", problem)
        elif self._acts("repeat"):
            first, self._first = self._first, None
            if first == secret:
                self._write(secret)
            else:
                self._go("secret", DIFFERENT)

    def set_active(self, user_id: UUID, active: bool) -> None:
        """Somebody has left, or is back."""
        subject, here = self._person(user_id), self._who.person
        if not self._acts("list") or subject is None or here is None:
            return
        if not active and self.is_last_administrator(subject):
            self._go("list", f"{subject.name} is the last administrator. Add another one first.")
            return
        told = f"{subject.name} can sign in again." if active else f"{subject.name} cannot sign in any more."
        self._go("writing")
        self._port.set_active(user_id, active, here.user_id, lambda people: self._written(people, told), self._failed)

    def _write(self, secret: Secret) -> None:
        here, subject, name = self._who.person, self.subject, self.name
        if here is None:
            return
        self._go("writing")
        if subject is not None:
            told = f"{name} signs in with the new one from now on."
            self._port.set_secret(
                subject.user_id, secret, here.user_id, lambda people: self._written(people, told), self._failed
            )
        else:
            told = f"{name} was added."
            self._port.add(
                name,
                self._role,
                secret,
                here.user_id,
                lambda people, _person: self._written(people, told),
                self._failed,
            )

    def _written(self, people: People, told: str) -> None:
        if self._step == "writing":
            self._step, self.problem, self.told = "list", "", told
        self._sign_in.take_people(people)

    def _failed(self, problem: str) -> None:
        if self._step == "writing":
            self._go("list", problem)

    def _go(self, step: Step, problem: str = "") -> None:
        self._step, self.problem, self.told = step, problem, ""
        self._changed()

    def _acts(self, *steps: Step) -> bool:
        return self._sign_in.is_in and self.step in steps

    def _person(self, user_id: UUID) -> Person | None:
        return next((person for person in self._sign_in.people if person.user_id == user_id), None)
