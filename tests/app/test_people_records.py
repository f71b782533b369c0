"""The records behind the sign-in: what is compared and counted, what survives a restart, and what is never stored."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from app.argon2_hash import TABLET_COST, Argon2
from app.people_records import PeopleRecords
from app.records.entities import User, UserEvent, UserRole
from app.records.first_start import DEMO_CLINICIAN, DEMO_PEOPLE, DEMO_PIN
from app.records.store import Store, records_at
from app.workflows.people import Person, Secret
from app.workflows.sign_in import People, Tried
from pump_core.clocks import UtcTime, seconds
from tests.app.desk import NOW
from tests.app.people import CHEAP, PIN, WRONG_PIN

DEADLINE_S = 30


class Counted(Argon2):
    """Argon2 that says what was compared."""

    def __init__(self) -> None:
        super().__init__(CHEAP)
        self.compared: list[str] = []

    def matches(self, encoded: str, secret: str) -> bool:
        self.compared.append(secret)
        return super().matches(encoded, secret)


class Run:
    """One run of the program with its records."""

    def __init__(self, folder: Path, *, demo: bool = False, emulated: bool = False) -> None:
        self.troubles: list[str] = []
        self.now: UtcTime = NOW
        self.path = folder / "records.sqlite"
        self.argon2 = Counted()
        self.store = Store(records_at(self.path), lambda error: self.troubles.append(str(error)))
        self.people = PeopleRecords(self.store, self.argon2, lambda: self.now, demo=demo, emulated=emulated)
        self.store.start()

    def end(self) -> None:
        self.store.stop()
        self.store.drain()

    def told(self, ask: Callable[[Callable[[Any], None], Callable[[str], None]], None]) -> Any:
        """What a call told; None when it failed, with why in `troubles`."""
        told: list[object] = []
        ask(told.append, self.troubles.append)
        self.store.submit(lambda _: None).result(DEADLINE_S)
        self.store.drain()
        return told[0] if told else None

    def load(self) -> tuple[Person, ...]:
        people = self.told(self.people.load)
        assert isinstance(people, People)
        return people.everybody

    def add(self, name: str, role: UserRole, secret: Secret = PIN, by: UUID | None = None) -> Person | None:
        def ask(then: Callable[[Person], None], failed: Callable[[str], None]) -> None:
            self.people.add(name, role, secret, by, lambda _, person: then(person), failed)

        person = self.told(ask)
        assert person is None or isinstance(person, Person)
        return person

    def check(self, person: Person, secret: Secret) -> Tried | None:
        tried = self.told(lambda then, failed: self.people.check(person.user_id, secret, then, failed))
        assert tried is None or isinstance(tried, Tried)
        return tried

    def events(self) -> list[UserEvent]:
        return self.store.submit(lambda work: work.user_events.all()).result(DEADLINE_S)


@pytest.fixture
def run(tmp_path: Path) -> Iterator[Run]:
    begun = Run(tmp_path)
    yield begun
    begun.end()


def set_up(run: Run) -> Person:
    ada = run.add("Ada Quist", "administrator")
    assert ada is not None
    return ada


def test_the_first_administrator_is_set_up_once_and_signs_in(run: Run) -> None:
    ada = set_up(run)
    assert run.load() == (ada,)
    tried = run.check(ada, PIN)
    assert tried is not None
    assert tried.right
    assert run.add("Eve", "administrator", WRONG_PIN) is None
    assert "An administrator is there already." in run.troubles[0]
    assert run.load() == (ada,)


def test_wrong_tries_are_counted_over_a_restart_and_during_a_wait_nothing_is_compared(tmp_path: Path) -> None:
    first = Run(tmp_path)
    ada = set_up(first)
    for failures in (1, 2, 3):
        tried = first.check(ada, WRONG_PIN)
        assert tried is not None
        assert (tried.right, tried.person.failures) == (False, failures)
    first.end()
    again = Run(tmp_path)
    again.now = NOW + seconds(4)
    (held,) = again.load()
    assert (held.failures, held.failed_at) == (3, NOW)
    waiting = again.check(held, PIN)
    assert waiting == Tried(False, held)
    assert again.argon2.compared == []
    again.now = NOW + seconds(5)
    tried = again.check(held, PIN)
    assert tried is not None
    assert (tried.right, tried.person.failures) == (True, 0)
    again.end()


def test_a_right_text_of_the_wrong_kind_does_not_let_in(run: Run) -> None:
    tried = run.check(set_up(run), Secret("passphrase", PIN.text))
    assert tried is not None
    assert not tried.right


def test_who_has_left_cannot_sign_in_and_the_last_administrator_cannot_leave(run: Run) -> None:
    ada = set_up(run)
    cleo = run.add("Cleo Berg", "clinician", by=ada.user_id)
    assert cleo is not None
    run.told(lambda then, failed: run.people.set_active(cleo.user_id, False, ada.user_id, then, failed))
    assert run.check(cleo, PIN) is None
    run.told(lambda then, failed: run.people.set_active(ada.user_id, False, ada.user_id, then, failed))
    assert ["cannot sign in" in run.troubles[0], "last administrator" in run.troubles[1]] == [True, True]
    assert {person.name: person.active for person in run.load()} == {"Ada Quist": True, "Cleo Berg": False}


def test_a_new_secret_takes_the_place_of_the_old_and_forgets_wrong_tries(run: Run) -> None:
    ada = set_up(run)
    run.check(ada, WRONG_PIN)
    new = Secret("passphrase", "BLUE-HERON-9")
    run.told(lambda then, failed: run.people.set_secret(ada.user_id, new, ada.user_id, then, failed))
    (held,) = run.load()
    assert (held.kind, held.failures) == ("passphrase", 0)
    old, fresh = run.check(held, PIN), run.check(held, new)
    assert old is not None
    assert fresh is not None
    assert (old.right, fresh.right) == (False, True)


@pytest.mark.parametrize("secret", [Secret("pin", "123456"), Secret("passphrase", "SHORT")])
def test_the_records_refuse_a_secret_that_cannot_be_one(run: Run, secret: Secret) -> None:
    assert run.add("Ada Quist", "administrator", secret) is None
    assert run.load() == ()


def test_what_is_done_to_people_is_written_down_without_any_secret(tmp_path: Path) -> None:
    run = Run(tmp_path)
    ada = set_up(run)
    cleo = run.add("Cleo Berg", "clinician", WRONG_PIN, by=ada.user_id)
    assert cleo is not None
    new = Secret("passphrase", "BLUE-HERON-9")
    run.told(lambda then, failed: run.people.set_secret(cleo.user_id, new, ada.user_id, then, failed))
    run.told(lambda then, failed: run.people.set_active(cleo.user_id, False, ada.user_id, then, failed))
    run.people.note("locked", ada.user_id, {"by": "hand"})
    assert [(event.kind, event.user_id) for event in run.events()] == [
        ("person_added", ada.user_id),
        ("person_added", ada.user_id),
        ("secret_set", ada.user_id),
        ("made_inactive", ada.user_id),
        ("locked", ada.user_id),
    ]
    run.end()
    stored = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"Cleo Berg" in stored
    assert not any(secret.text.encode() in stored for secret in (PIN, WRONG_PIN, new))


def test_demo_people_sign_in_on_an_emulated_bench_and_do_not_exist_on_any_other(tmp_path: Path) -> None:
    bench = Run(tmp_path, demo=True, emulated=True)
    assert {person.name for person in bench.load()} == {user.display_name for user in DEMO_PEOPLE}
    demo = next(person for person in bench.load() if person.user_id == DEMO_CLINICIAN.user_id)
    tried = bench.check(demo, Secret("pin", DEMO_PIN))
    assert tried is not None
    assert tried.right
    assert tried.person.demo
    bench.told(lambda then, failed: bench.people.set_secret(demo.user_id, PIN, demo.user_id, then, failed))
    assert "keeps the PIN that is told" in bench.troubles[0]
    bench.end()
    real = Run(tmp_path, demo=True, emulated=False)
    assert real.load() == ()
    assert real.check(demo, Secret("pin", DEMO_PIN)) is None
    assert real.add("Ada Quist", "administrator") is not None
    real.end()


def test_records_that_know_somebody_get_no_demo_people(tmp_path: Path) -> None:
    run = Run(tmp_path, demo=True, emulated=True)
    run.store.submit(lambda work: work.users.save(User(UUID(int=2), "Dr. Grün"))).result(DEADLINE_S)
    assert [person.name for person in run.load()] == ["Dr. Grün"]
    run.end()


def test_the_hash_on_a_tablet_is_argon2id_at_the_cost_of_the_rfc_with_a_salt_of_its_own() -> None:
    argon2 = Argon2()
    encoded, again = argon2.encoded(PIN.text), argon2.encoded(PIN.text)
    assert encoded.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert (TABLET_COST.memory_kib, TABLET_COST.passes, TABLET_COST.lanes) == (65_536, 3, 4)
    assert encoded != again
    assert argon2.matches(encoded, PIN.text)
    assert not argon2.matches(encoded, WRONG_PIN.text)
    with pytest.raises(ValueError, match="none of argon2's"):
        argon2.matches("plain", PIN.text)
