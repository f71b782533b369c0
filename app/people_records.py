"""The records of people as the sign-in needs them: each call is one job of the store thread.

A try is judged, compared and counted in one transaction, and its outcome is told only after it is on the disk: a
program that is ended in between has told nothing. On a tablet without an emulated bench the demo people do not exist.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar
from uuid import UUID, uuid4

from app.argon2_hash import Argon2
from app.records.entities import Credential, User, UserEvent, UserEventKind, UserRole
from app.records.errors import RecordRefused, RecordsError
from app.records.first_start import DEMO_IDS, ensure_demo_people
from app.records.store import Store
from app.records.work import UnitOfWork
from app.workflows.people import Person, Secret, name_problem, problem_of, wait_left
from app.workflows.sign_in import People, Tried
from pump_core.clocks import UtcTime
from pump_core.values import replace

T = TypeVar("T")
Failed = Callable[[str], None]


class PeopleRecords:
    """See `app.workflows.sign_in.PeoplePort`. `demo` makes demo people in records that know nobody."""

    def __init__(self, store: Store, argon2: Argon2, now: Callable[[], UtcTime], *, demo: bool, emulated: bool) -> None:
        self._store = store
        self._argon2 = argon2
        self._now = now
        self._demo = demo and emulated
        self._hidden = frozenset[UUID]() if emulated else DEMO_IDS

    def load(self, then: Callable[[People], None], failed: Failed) -> None:
        """Everybody; the demo people too, when there are any."""
        at = self._now()

        def job(work: UnitOfWork) -> People:
            if self._demo:
                ensure_demo_people(work, self._argon2.encoded, at)
            return self._people(work)

        self._submit(job, then, failed)

    def check(self, user_id: UUID, secret: Secret, then: Callable[[Tried], None], failed: Failed) -> None:
        """Compares a secret and counts a wrong try; during a wait it is not compared."""
        at = self._now()
        self._submit(lambda work: self._try(work, user_id, secret, at), then, failed)

    def add(
        self,
        name: str,
        role: UserRole,
        secret: Secret,
        by: UUID | None,
        then: Callable[[People, Person], None],
        failed: Failed,
    ) -> None:
        """A new person with a secret; without `by` only while no administrator can sign in."""
        at, user_id = self._now(), uuid4()

        def job(work: UnitOfWork) -> People:
            known = self._people(work).everybody
            if by is None and _administrators(known):
                raise RecordRefused(
                    "An administrator is there already.",
                    "The first one is set up only once.",
                    "Ask the administrator to add you.",
                )
            _refuse(name_problem(name, known) or problem_of(secret))
            work.users.save(User(user_id, name, role))
            self._set(work, user_id, secret, at)
            work.user_events.add(UserEvent(at, "person_added", by or user_id, {"user_id": user_id.hex, "role": role}))
            return self._people(work)

        def added(people: People) -> None:
            then(people, next(person for person in people.everybody if person.user_id == user_id))

        self._submit(job, added, failed)

    def set_secret(
        self, user_id: UUID, secret: Secret, by: UUID, then: Callable[[People], None], failed: Failed
    ) -> None:
        """A new secret; wrong tries are forgotten. A demo person keeps the told PIN."""
        at = self._now()

        def job(work: UnitOfWork) -> People:
            _refuse("A demo person keeps the PIN that is told." if user_id in DEMO_IDS else problem_of(secret))
            self._set(work, user_id, secret, at)
            work.user_events.add(UserEvent(at, "secret_set", by, {"user_id": user_id.hex}))
            return self._people(work)

        self._submit(job, then, failed)

    def set_active(self, user_id: UUID, active: bool, by: UUID, then: Callable[[People], None], failed: Failed) -> None:
        """Who has left cannot sign in any more; the last administrator cannot leave."""
        at = self._now()

        def job(work: UnitOfWork) -> People:
            left = _administrators(self._people(work).everybody)
            if not active and [person.user_id for person in left] == [user_id]:
                raise RecordRefused(
                    f"{left[0].name} is the last administrator.",
                    "Without one nobody could look after people.",
                    "Add another administrator first.",
                )
            held = work.users.get(user_id)
            if held is not None:
                work.users.save(replace(held, active=active))
                kind: UserEventKind = "made_active" if active else "made_inactive"
                work.user_events.add(UserEvent(at, kind, by, {"user_id": user_id.hex}))
            return self._people(work)

        self._submit(job, then, failed)

    def note(self, kind: UserEventKind, user_id: UUID | None, detail: Mapping[str, Any]) -> None:
        """Writes down what a user did; what cannot be written is the store's to report."""
        event = UserEvent(self._now(), kind, user_id, detail)
        self._store.submit(lambda work: work.user_events.add(event))

    def _try(self, work: UnitOfWork, user_id: UUID, secret: Secret, at: UtcTime) -> Tried:
        user, held = work.users.get(user_id), work.credentials.of(user_id)
        if user is None or held is None or not user.active or user_id in self._hidden:
            raise RecordRefused(
                "This person cannot sign in.",
                "They were made inactive, or no PIN was ever set.",
                "Ask the administrator.",
            )
        if wait_left(held.failures, held.failed_at, at).ms > 0:
            return Tried(False, _person(user, held))
        right = held.kind == secret.kind and self._argon2.matches(held.encoded, secret.text)
        counted = (
            replace(held, failures=0, failed_at=None)
            if right
            else replace(held, failures=held.failures + 1, failed_at=at)
        )
        work.credentials.save(counted)
        return Tried(right, _person(user, counted))

    def _set(self, work: UnitOfWork, user_id: UUID, secret: Secret, at: UtcTime) -> None:
        work.credentials.save(Credential(user_id, secret.kind, self._argon2.encoded(secret.text), at))

    def _people(self, work: UnitOfWork) -> People:
        known = [user for user in work.users.all() if user.user_id not in self._hidden]
        last = work.user_events.last_signed_in()
        return People(tuple(_person(user, work.credentials.of(user.user_id)) for user in known), last)

    def _submit(self, job: Callable[[UnitOfWork], T], then: Callable[[T], None], failed: Failed) -> None:
        self._store.submit(job, then, lambda error: failed(_told(error)))


def _person(user: User, held: Credential | None) -> Person:
    return Person(
        user_id=user.user_id,
        name=user.display_name,
        role=user.role,
        active=user.active,
        kind=held.kind if held is not None else None,
        failures=held.failures if held is not None else 0,
        failed_at=held.failed_at if held is not None else None,
        demo=user.user_id in DEMO_IDS,
    )


def _administrators(people: tuple[Person, ...]) -> list[Person]:
    return [person for person in people if person.role == "administrator" and person.can_sign_in]


def _refuse(problem: str) -> None:
    if problem:
        raise RecordRefused(problem, "", "")


def _told(error: Exception) -> str:
    if isinstance(error, RecordsError):
        return " ".join(part for part in (error.what, error.why, error.do) if part)
    return f"The records could not be used ({error}). Try again."
