"""Signing in: first start, choosing who one is, the secret, the lock, and the switch to another person.

    opening  →  first_name → first_secret → first_repeat       no administrator can sign in: one is set up
             →  choose → secret ⇄ checking → in                 as a rule
    in       →  secret (of who was here)                        locked by hand, or after 5 min without a touch
    secret   →  choose                                          another person

Locking covers what is in sight and ends nothing: step, draft and what is under way stay. A secret is compared by the
records, which count wrong tries; nothing of it is kept here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, Literal, Protocol
from uuid import UUID

from msgspec import Struct

from app.records.entities import UserEventKind, UserRole
from app.workflows.people import ROLES, Person, Secret, by_name, name_problem, problem_of, wait_left
from app.workflows.who import Who
from pump_core.clocks import Duration, LineTime, UtcTime, minutes

AUTO_LOCK: Final = minutes(5)
"""How long after the last touch the tablet locks itself (our choice)."""

State = Literal["opening", "first_name", "first_secret", "first_repeat", "choose", "secret", "checking", "in"]
WRONG: Final = {
    "pin": "That is not the PIN. Type it again.",
    "passphrase": "That is not the passphrase. Capitals count. Type it again.",
}
DIFFERENT: Final = "The two are not the same. Choose again."


class Tried(Struct, frozen=True):
    """What came of a try: whether the secret is the right one, and the person with the wrong tries counted."""

    right: bool
    person: Person


class People(Struct, frozen=True):
    """Everybody that the records know here, by name, and who signed in last."""

    everybody: tuple[Person, ...]
    last: UUID | None = None


class PeoplePort(Protocol):
    """The records of people as seen from the GUI thread; calls return at once, `failed` gets what, why, what to do."""

    def load(self, then: Callable[[People], None], failed: Callable[[str], None]) -> None:
        """Everybody."""

    def check(
        self, user_id: UUID, secret: Secret, then: Callable[[Tried], None], failed: Callable[[str], None]
    ) -> None:
        """Compares a secret and counts a wrong try; during a wait it is not compared."""

    def add(
        self,
        name: str,
        role: UserRole,
        secret: Secret,
        by: UUID | None,
        then: Callable[[People, Person], None],
        failed: Callable[[str], None],
    ) -> None:
        """A new person; `by` is None at the first start."""

    def set_secret(
        self, user_id: UUID, secret: Secret, by: UUID, then: Callable[[People], None], failed: Callable[[str], None]
    ) -> None:
        """A new secret; wrong tries are forgotten."""

    def set_active(
        self, user_id: UUID, active: bool, by: UUID, then: Callable[[People], None], failed: Callable[[str], None]
    ) -> None:
        """Who has left cannot sign in any more, until made active again."""

    def note(self, kind: UserEventKind, user_id: UUID | None, detail: Mapping[str, Any]) -> None:
        """Writes down what a user did."""


class SignIn:
    """The way in. `changed` runs after every change, `entered` with who has just signed in."""

    def __init__(
        self,
        who: Who,
        port: PeoplePort,
        now: Callable[[], UtcTime],
        line_time: Callable[[], LineTime],
        changed: Callable[[], None],
    ) -> None:
        self.state: State = "opening"
        self.people: tuple[Person, ...] = ()
        self.chosen: Person | None = None
        self.was_in = False
        self.problem = ""
        self.entered: Callable[[Person], None] = lambda _person: None
        self._who = who
        self._port = port
        self._now = now
        self._line_time = line_time
        self._changed = changed
        self._name = ""
        self._first: Secret | None = None
        self._touched = line_time()
        who.noted = port.note

    @property
    def is_in(self) -> bool:
        """Whether somebody is signed in and the tablet is not locked."""
        return self.state == "in"

    @property
    def wait(self) -> Duration:
        """How long the next try of the person chosen still waits."""
        chosen = self.chosen
        return wait_left(chosen.failures, chosen.failed_at, self._now()) if chosen is not None else Duration(0)

    @property
    def can_sign_in(self) -> tuple[Person, ...]:
        """Those with something to sign in with, by role and name."""
        roles = list(ROLES)
        wanted = [person for person in self.people if person.can_sign_in]
        return tuple(sorted(wanted, key=lambda person: (roles.index(person.role), by_name(person))))

    def begin(self) -> None:
        """Asks the records for everybody."""
        self._port.load(self._loaded, self._failed)

    def take_people(self, people: People) -> None:
        """The records know others now."""
        self.people = people.everybody
        if self.chosen is not None:
            self.chosen = self._person(self.chosen.user_id)
        held = self._person(self._who.person.user_id) if self._who.person is not None else None
        if self.state == "in" and (held is None or not held.can_sign_in):
            self.lock("left")
        elif held is not None:
            self._who.person = held
        self._changed()

    def set_name(self, name: str) -> None:
        """First start: the administrator's name."""
        if self.state == "first_name":
            self.problem = name_problem(name, self.people)
            if not self.problem:
                self._name, self.state = name.strip(), "first_secret"
            self._changed()

    def enter(self, secret: Secret) -> None:
        """A secret was typed: a new one at the first start, else that of the person chosen."""
        match self.state:
            case "first_secret":
                self.problem = problem_of(secret)
                if not self.problem:
                    self._first, self.state = secret, "first_repeat"
                self._changed()
            case "first_repeat":
                self._repeat(secret)
            case "secret":
                self._try(secret)
            case _:
                return

    def choose(self, user_id: UUID) -> None:
        """This is who I am."""
        person = self._person(user_id)
        if self.state == "choose" and person is not None and person.can_sign_in:
            self.chosen, self.state, self.problem = person, "secret", ""
            self._changed()

    def another(self) -> None:
        """Somebody else than the person chosen; at the first start another name."""
        if self.state == "secret":
            self.chosen, self.state = None, "choose"
        elif self.state in ("first_secret", "first_repeat"):
            self._first, self.state = None, "first_name"
        else:
            return
        self.problem = ""
        self._changed()

    def lock(self, by: Literal["hand", "time", "left"] = "hand") -> None:
        """Covers the screen; who was here signs in again, or somebody else does."""
        if self.state != "in":
            return
        self._who.note("locked", {"by": by})
        self._who.locked = True
        held = self._person(self._who.person.user_id) if self._who.person is not None else None
        self.chosen = held if held is not None and held.can_sign_in else None
        self.state, self.problem = "secret" if self.chosen is not None else "choose", ""
        self._changed()

    def touched(self) -> None:
        """Somebody touched the tablet."""
        self._touched = self._line_time()

    def time_passes(self) -> None:
        """A second has passed: locks a tablet that nobody touches, and counts a wait down."""
        if self.state == "in" and self._line_time().since(self._touched) >= AUTO_LOCK:
            self.lock("time")
        elif self.state == "secret" and self.chosen is not None and self.chosen.failures:
            self._changed()

    def _loaded(self, people: People) -> None:
        self.people = people.everybody
        last = self._person(people.last) if people.last is not None else None
        if self._who.person is None:
            self._who.person = last  # of a former run: a stop before anybody signs in is recorded under them
        administrators = [person for person in self.can_sign_in if person.role == "administrator"]
        self.state = "choose" if administrators else "first_name"
        self._changed()

    def _repeat(self, secret: Secret) -> None:
        first, self._first = self._first, None
        if first is None or first != secret:
            self.state, self.problem = "first_secret", DIFFERENT
            self._changed()
            return
        self.state, self.problem = "checking", ""
        self._port.add(self._name, "administrator", secret, None, self._set_up, self._not_set_up)
        self._changed()

    def _set_up(self, people: People, person: Person) -> None:
        self.people = people.everybody
        self._enter(person)

    def _not_set_up(self, problem: str) -> None:
        self.state, self.problem = "first_secret", problem
        self._changed()

    def _try(self, secret: Secret) -> None:
        chosen = self.chosen
        if chosen is None or self.wait.ms > 0:
            return
        self.state, self.problem = "checking", ""
        self._port.check(chosen.user_id, secret, self._tried, self._not_tried)
        self._changed()

    def _tried(self, tried: Tried) -> None:
        if self.state != "checking":
            return
        person = tried.person
        self.people = tuple(person if each.user_id == person.user_id else each for each in self.people)
        if tried.right:
            self._enter(person)
            return
        self.chosen, self.state = person, "secret"
        self.problem = WRONG[person.kind or "pin"]
        self._changed()

    def _not_tried(self, problem: str) -> None:
        self.state, self.problem = "secret", problem
        self._changed()

    def _enter(self, person: Person) -> None:
        self._who.person, self._who.locked = person, False
        self.state, self.chosen, self.problem, self.was_in = "in", None, "", True
        self.touched()
        self._who.note("signed_in", {})
        self.entered(person)
        self._changed()

    def _failed(self, problem: str) -> None:
        self.problem = problem
        self._changed()

    def _person(self, user_id: UUID) -> Person | None:
        return next((person for person in self.people if person.user_id == user_id), None)
