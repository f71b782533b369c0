"""People in memory by the rules of the records, and the cheapest hash, for the tests of what depends on them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final
from uuid import UUID

from app.argon2_hash import Cost
from app.records.entities import UserEventKind, UserRole
from app.workflows.people import Person, Secret, wait_left
from app.workflows.sign_in import People, SignIn, State, Tried
from app.workflows.who import Who
from pump_core.clocks import Duration, LineTime, UtcTime
from pump_core.values import replace
from tests.app.desk import NOW

CHEAP: Final = Cost(passes=1, memory_kib=8, lanes=1)
PIN: Final = Secret("pin", "271828")
WRONG_PIN: Final = Secret("pin", "314159")

ADA: Final = Person(UUID(int=801), "Ada Quist", "administrator", kind="pin")
CLEO: Final = Person(UUID(int=802), "Cleo Berg", "clinician", kind="pin")
SAM: Final = Person(UUID(int=803), "Sam Holt", "second_checker", kind="passphrase")


class MemoryPeople:
    """A people port in memory. Answers wait in `pending` until `answer` is called; every secret is `PIN`'s text."""

    def __init__(self, *people: Person, last: UUID | None = None) -> None:
        self.people = {person.user_id: person for person in people}
        self.last = last
        self.now: UtcTime = NOW
        self.compared: list[Secret] = []
        self.set: dict[UUID, Secret] = {}
        self.notes: list[tuple[UserEventKind, UUID | None, dict[str, Any]]] = []
        self.pending: list[Callable[[], None]] = []
        self.broken = ""

    def answer(self) -> None:
        """The records answer all that was asked."""
        while self.pending:
            self.pending.pop(0)()

    def load(self, then: Callable[[People], None], failed: Callable[[str], None]) -> None:
        self._later(lambda: then(self._all()), failed)

    def check(
        self, user_id: UUID, secret: Secret, then: Callable[[Tried], None], failed: Callable[[str], None]
    ) -> None:
        def job() -> None:
            person = self.people[user_id]
            right = False
            if wait_left(person.failures, person.failed_at, self.now) == Duration(0):
                self.compared.append(secret)
                right = secret.text == PIN.text
                counted = replace(person, failures=person.failures + 1, failed_at=self.now)
                self.people[user_id] = replace(person, failures=0, failed_at=None) if right else counted
            then(Tried(right, self.people[user_id]))

        self._later(job, failed)

    def add(
        self,
        name: str,
        role: UserRole,
        secret: Secret,
        by: UUID | None,
        then: Callable[[People, Person], None],
        failed: Callable[[str], None],
    ) -> None:
        def job() -> None:
            person = Person(UUID(int=900 + len(self.people)), name, role, kind=secret.kind)
            self.people[person.user_id] = person
            self.set[person.user_id] = secret
            then(self._all(), person)

        self._later(job, failed)

    def set_secret(
        self, user_id: UUID, secret: Secret, by: UUID, then: Callable[[People], None], failed: Callable[[str], None]
    ) -> None:
        def job() -> None:
            self.set[user_id] = secret
            then(self._all())

        self._later(job, failed)

    def set_active(
        self, user_id: UUID, active: bool, by: UUID, then: Callable[[People], None], failed: Callable[[str], None]
    ) -> None:
        def job() -> None:
            self.people[user_id] = replace(self.people[user_id], active=active)
            then(self._all())

        self._later(job, failed)

    def note(self, kind: UserEventKind, user_id: UUID | None, detail: Mapping[str, Any]) -> None:
        self.notes.append((kind, user_id, dict(detail)))

    def _all(self) -> People:
        return People(tuple(self.people.values()), self.last)

    def _later(self, job: Callable[[], None], failed: Callable[[str], None]) -> None:
        broken = self.broken
        self.pending.append((lambda: failed(broken)) if broken else job)


class Door:
    """A sign-in with its records and two clocks."""

    def __init__(self, *people: Person, last: UUID | None = None) -> None:
        self.port = MemoryPeople(*people, last=last)
        self.line_ms = 0
        self.who = Who()
        self.changes = 0
        self.sign_in = SignIn(self.who, self.port, lambda: self.port.now, lambda: LineTime(self.line_ms), self._changed)
        self.sign_in.begin()
        self.port.answer()

    def _changed(self) -> None:
        self.changes += 1

    def state(self) -> State:
        """Where the sign-in is."""
        return self.sign_in.state

    def enter(self, secret: Secret) -> None:
        """Types a secret, and the records answer."""
        self.sign_in.enter(secret)
        self.port.answer()

    def come_in(self, person: Person, secret: Secret = PIN) -> None:
        """Signs in."""
        if self.sign_in.state == "secret":
            self.sign_in.another()
        self.sign_in.choose(person.user_id)
        self.enter(secret)

    def passes(self, span: Duration) -> None:
        """Time passes on both clocks, and the tablet notices."""
        self.port.now = self.port.now + span
        self.line_ms += span.ms
        self.sign_in.time_passes()
