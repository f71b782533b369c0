"""The administrator's page: only theirs, somebody new, a new secret, who has left."""

from __future__ import annotations

import pytest

from app.workflows.people import Secret
from app.workflows.roster import Roster
from pump_core.values import replace
from tests.app.people import ADA, CLEO, PIN, SAM, WRONG_PIN, Door

ZOE = replace(CLEO, user_id=SAM.user_id, name="Zoe Adler", role="administrator")


class Page:
    def __init__(self, *people: object) -> None:
        self.door = Door(*(person for person in people if isinstance(person, type(ADA))))
        self.roster = Roster(self.door.who, self.door.sign_in, self.door.port, lambda: None)

    def open(self) -> None:
        self.door.come_in(ADA)
        self.roster.open()
        assert self.roster.step == "list"


@pytest.fixture
def page() -> Page:
    opened = Page(ADA, CLEO, SAM)
    opened.open()
    return opened


def test_somebody_new_gets_a_name_a_role_and_a_secret_entered_twice(page: Page) -> None:
    roster = page.roster
    roster.add("Bo Lang")
    roster.set_role("trainer")
    roster.enter(PIN)
    roster.enter(PIN)
    assert roster.step == "writing"
    page.door.port.answer()
    assert (roster.step, roster.told) == ("list", "Bo Lang was added.")
    (new,) = (person for person in roster.people if person.name == "Bo Lang")
    assert (new.role, page.door.port.set) == ("trainer", {new.user_id: PIN})


def test_a_new_secret_that_is_not_the_same_twice_is_not_set(page: Page) -> None:
    roster = page.roster
    roster.new_secret(CLEO.user_id)
    roster.enter(Secret("pin", "111111"))
    assert (roster.step, bool(roster.problem)) == ("secret", True)
    roster.enter(PIN)
    roster.enter(WRONG_PIN)
    page.door.port.answer()
    assert (roster.step, page.door.port.set) == ("secret", {})
    roster.enter(WRONG_PIN)
    roster.enter(WRONG_PIN)
    page.door.port.answer()
    assert page.door.port.set == {CLEO.user_id: WRONG_PIN}


def test_a_name_that_is_there_already_is_refused(page: Page) -> None:
    page.roster.add("cleo berg")
    assert (page.roster.step, "is there already" in page.roster.problem) == ("list", True)


def test_the_last_administrator_stays_and_another_may_leave() -> None:
    alone = Page(ADA, CLEO)
    alone.open()
    alone.roster.set_active(ADA.user_id, False)
    assert "last administrator" in alone.roster.problem
    assert not alone.door.port.pending
    two = Page(ADA, ZOE)
    two.open()
    two.roster.set_active(ZOE.user_id, False)
    two.door.port.answer()
    assert [person.active for person in two.roster.people] == [True, False]
    two.roster.set_active(ZOE.user_id, True)
    two.door.port.answer()
    two.roster.set_active(ADA.user_id, False)
    two.door.port.answer()
    assert two.door.sign_in.state == "choose", "who made themselves inactive is out"


@pytest.mark.parametrize("other", [CLEO, SAM])
def test_the_page_is_the_administrators_alone(page: Page, other: object) -> None:
    assert isinstance(other, type(ADA))
    page.roster.new_secret(CLEO.user_id)
    page.door.sign_in.lock()
    page.roster.enter(PIN)
    page.roster.enter(PIN)
    assert (page.roster.step, page.door.port.pending) == ("secret", []), "a locked page does nothing"
    page.door.come_in(other)
    assert page.door.sign_in.is_in
    page.roster.open()
    page.roster.enter(PIN)
    page.roster.set_active(ADA.user_id, False)
    assert (page.roster.step, page.door.port.pending) == ("closed", [])


def test_a_demo_person_keeps_the_told_pin(page: Page) -> None:
    demo = replace(CLEO, demo=True)
    page.door.sign_in.people = (ADA, demo)
    page.roster.new_secret(demo.user_id)
    assert page.roster.step == "list"


def test_what_the_records_refuse_is_said(page: Page) -> None:
    page.door.port.broken = "The disk is full."
    page.roster.set_active(CLEO.user_id, False)
    page.door.port.answer()
    assert (page.roster.step, page.roster.problem) == ("list", "The disk is full.")
