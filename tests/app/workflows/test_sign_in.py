"""The way in: first start, secret, waits, lock and switch, state by state."""

from __future__ import annotations

import pytest

from app.workflows.people import Person, Secret
from app.workflows.sign_in import AUTO_LOCK, WRONG, People, State
from app.workflows.who import NOBODY
from pump_core.clocks import Duration, seconds
from pump_core.values import replace
from tests.app.people import ADA, CLEO, PIN, SAM, WRONG_PIN, Door


def door() -> Door:
    return Door(ADA, CLEO, SAM)


def test_a_tablet_that_knows_no_administrator_sets_one_up_and_lets_them_in() -> None:
    first = Door()
    assert first.state() == "first_name"
    first.sign_in.set_name("A")
    assert first.sign_in.problem
    first.sign_in.set_name("Ada Quist")
    first.enter(Secret("pin", "123456"))
    assert (first.state(), bool(first.sign_in.problem)) == ("first_secret", True)
    first.enter(PIN)
    assert first.state() == "first_repeat"
    first.enter(PIN)
    assert first.sign_in.is_in
    assert first.who.person is not None
    assert (first.who.person.name, first.who.person.role) == ("Ada Quist", "administrator")
    assert first.port.set == {first.who.person.user_id: PIN}


def test_a_pin_that_is_not_the_same_twice_is_chosen_anew() -> None:
    first = Door()
    first.sign_in.set_name("Ada Quist")
    first.enter(PIN)
    first.enter(WRONG_PIN)
    assert (first.state(), first.port.set) == ("first_secret", {})
    assert "not the same" in first.sign_in.problem
    first.sign_in.another()
    assert first.state() == "first_name"


@pytest.mark.parametrize(
    "nobody",
    [replace(ADA, active=False), replace(ADA, kind=None), CLEO],
    ids=["administrator left", "administrator without PIN", "clinician only"],
)
def test_without_an_administrator_who_can_sign_in_one_is_set_up(nobody: object) -> None:
    assert isinstance(nobody, type(ADA))
    assert Door(nobody).state() == "first_name"


def test_only_people_with_a_secret_who_have_not_left_are_there_to_choose_by_role_and_name() -> None:
    gone, new = replace(CLEO, user_id=SAM.user_id, active=False), replace(SAM, kind=None)
    assert Door(ADA, gone).sign_in.can_sign_in == (ADA,)
    assert Door(ADA, new, CLEO).sign_in.can_sign_in == (CLEO, ADA)


def test_the_right_pin_lets_in_and_is_noted() -> None:
    at = door()
    entered: list[Person] = []
    at.sign_in.entered = entered.append
    at.come_in(CLEO)
    assert at.sign_in.is_in
    assert entered == [CLEO]
    assert (at.who.user, at.who.locked) == ("Cleo Berg", False)
    assert at.port.notes == [("signed_in", CLEO.user_id, {})]


def test_a_wrong_pin_is_said_and_the_third_makes_the_next_wait_uncompared() -> None:
    at = door()
    at.sign_in.choose(CLEO.user_id)
    for _ in range(3):
        assert at.sign_in.wait == Duration(0)
        at.enter(WRONG_PIN)
        assert (at.state(), at.sign_in.problem) == ("secret", WRONG["pin"])
    assert at.sign_in.wait == seconds(5)
    at.enter(PIN)
    assert (at.state(), len(at.port.compared)) == ("secret", 3)
    before = at.changes
    at.passes(seconds(4))
    assert (at.sign_in.wait, at.changes) == (seconds(1), before + 1)
    at.passes(seconds(1))
    at.enter(PIN)
    assert at.sign_in.is_in


def test_the_wait_is_the_persons_and_not_the_tablets() -> None:
    at = door()
    at.sign_in.choose(CLEO.user_id)
    for _ in range(3):
        at.enter(WRONG_PIN)
    at.come_in(SAM, Secret("passphrase", PIN.text))
    assert at.sign_in.is_in
    at.sign_in.lock()
    at.sign_in.another()
    at.sign_in.choose(CLEO.user_id)
    assert at.sign_in.wait == seconds(5)


def test_locked_by_hand_it_asks_for_who_was_here_and_another_person_may_come() -> None:
    at = door()
    at.come_in(CLEO)
    at.sign_in.lock()
    assert at.sign_in.chosen == CLEO
    assert (at.state(), at.who.locked, at.who.user) == ("secret", True, "Cleo Berg")
    assert at.who.stopping_user == "Cleo Berg (locked)"
    assert at.port.notes[-1] == ("locked", CLEO.user_id, {"by": "hand"})
    at.sign_in.another()
    assert at.state() == "choose"
    at.come_in(ADA)
    assert (at.who.user, at.who.stopping_user) == ("Ada Quist", "Ada Quist")


def test_it_locks_itself_five_minutes_after_the_last_touch_and_not_before() -> None:
    at = door()
    at.come_in(CLEO)
    at.passes(AUTO_LOCK + Duration(-1_000))
    at.sign_in.touched()
    at.passes(AUTO_LOCK + Duration(-1))
    assert at.sign_in.is_in
    at.passes(Duration(1))
    assert at.state() == "secret"
    assert at.port.notes[-1] == ("locked", CLEO.user_id, {"by": "time"})


def test_a_clock_of_the_tablet_that_is_set_neither_locks_nor_keeps_open() -> None:
    at = door()
    at.come_in(CLEO)
    at.port.now = at.port.now + Duration(10**9)
    at.sign_in.time_passes()
    assert at.sign_in.is_in


def test_who_signed_in_last_is_known_after_a_start_for_a_stop_and_for_nothing_else() -> None:
    at = Door(ADA, CLEO, last=CLEO.user_id)
    assert (at.state(), at.who.user, at.who.stopping_user) == ("choose", "Cleo Berg", "Cleo Berg (locked)")
    assert at.who.may_not_program(emulated=True) == "First sign in."
    assert (Door().who.user, Door().who.stopping_user) == (NOBODY, NOBODY)


def test_somebody_who_has_left_meanwhile_is_locked_out() -> None:
    at = door()
    at.come_in(ADA)
    at.sign_in.take_people(People((replace(ADA, active=False), CLEO)))
    assert (at.state(), at.who.locked) == ("choose", True)


@pytest.mark.parametrize(("ask", "state"), [("check", "secret"), ("load", "opening")])
def test_records_that_cannot_be_used_are_told(ask: str, state: State) -> None:
    at = Door(ADA, CLEO)
    at.port.broken = "The disk is full."
    if ask == "check":
        at.come_in(CLEO)
    else:
        at.sign_in.state = "opening"
        at.sign_in.begin()
        at.port.answer()
    assert (at.state(), at.sign_in.problem) == (state, "The disk is full.")
