"""What the sign-in shows, and what of a secret it never does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from app.records.first_start import DEMO_PIN
from app.viewmodels.secret_pad import SecretPadViewModel
from app.viewmodels.sign_in import (
    LOCKED,
    SignInViewModel,
    name_request,
    passphrase_request,
    present_sign_in,
    short_initials,
    wait_text,
)
from app.viewmodels.text_pad import DOT, TextPadViewModel
from app.workflows.people import PASSPHRASE_SHORTEST, Person, Secret
from app.workflows.sign_in import SignIn
from pump_core.clocks import LineTime, seconds
from pump_core.values import replace
from tests.app.desk import Desk
from tests.app.people import ADA, CLEO, PIN, SAM, WRONG_PIN, MemoryPeople


class Front:
    """A desk with the sign-in in front of it."""

    def __init__(self, *people: Person) -> None:
        self.desk = Desk()
        self.desk.tablet.site.who.person = None
        self.port = MemoryPeople(*people)
        tablet = self.desk.tablet
        self.sign_in = SignIn(
            tablet.site.who, self.port, lambda: self.port.now, lambda: LineTime(0), self.desk.tablet.tell
        )
        assert present_sign_in(self.sign_in, tablet).screen == "opening"
        self.sign_in.begin()
        self.port.answer()

    def come_in(self, person: Person) -> None:
        self.sign_in.choose(person.user_id)
        self.sign_in.enter(PIN)
        self.port.answer()


def test_people_stand_there_by_role_with_their_initials_and_no_pin_is_told_of_real_ones() -> None:
    front = Front(ADA, CLEO, SAM)
    view = present_sign_in(front.sign_in, front.desk.tablet)
    assert (view.screen, view.headline, view.demo) == ("choose", "Who are you?", "")
    assert view.people == (
        ("Cleo Berg", "Clinician", "CB"),
        ("Sam Holt", "Second checker", "SH"),
        ("Ada Quist", "Administrator", "AQ"),
    )


def test_the_pin_of_demo_people_is_told_and_that_of_others_beside_them_is_not() -> None:
    demo = replace(CLEO, demo=True)
    front = Front(ADA, demo)
    assert present_sign_in(front.sign_in, front.desk.tablet).demo == f"Demo: PIN {DEMO_PIN}"
    front.sign_in.choose(demo.user_id)
    assert present_sign_in(front.sign_in, front.desk.tablet).demo == f"Demo: PIN {DEMO_PIN}"
    front.sign_in.another()
    front.sign_in.choose(ADA.user_id)
    assert present_sign_in(front.sign_in, front.desk.tablet).demo == ""


def test_a_wait_is_told_as_a_countdown_and_closes_the_pad() -> None:
    front = Front(ADA, CLEO)
    front.sign_in.choose(CLEO.user_id)
    for _ in range(3):
        front.sign_in.enter(WRONG_PIN)
        front.port.answer()
    told = []
    for _ in range(6):
        view = present_sign_in(front.sign_in, front.desk.tablet)
        told.append((view.message, view.can_type))
        front.port.now = front.port.now + seconds(1)
    assert told[0] == ("Too many wrong tries. The next one is possible in 5 s.", False)
    assert told[4] == ("Too many wrong tries. The next one is possible in 1 s.", False)
    assert told[5] == ("That is not the PIN. Type it again.", True)


@pytest.mark.parametrize(
    ("ms", "text"), [(1, "1 s"), (59_000, "59 s"), (60_000, "1 min 00 s"), (245_001, "4 min 06 s")]
)
def test_the_countdown_never_says_less_than_there_is(ms: int, text: str) -> None:
    assert wait_text(ms) == f"Too many wrong tries. The next one is possible in {text}."


def test_the_lock_says_what_waits_behind_it() -> None:
    front = Front(ADA, CLEO)
    front.desk.tablet.site.who.locked = False
    front.desk.connect()
    front.come_in(CLEO)
    front.sign_in.lock()
    assert present_sign_in(front.sign_in, front.desk.tablet).detail == LOCKED
    front.sign_in.enter(PIN)
    front.port.answer()
    front.desk.tablet.start_refill()
    front.sign_in.lock()
    under_way = "Refill of Cleo Berg is under way at Interrogate. All entries are kept."
    assert present_sign_in(front.sign_in, front.desk.tablet).detail == under_way
    front.sign_in.another()
    assert present_sign_in(front.sign_in, front.desk.tablet).detail == under_way


def test_a_passphrase_is_asked_for_from_who_has_one() -> None:
    front = Front(ADA, SAM)
    front.sign_in.choose(SAM.user_id)
    assert present_sign_in(front.sign_in, front.desk.tablet).passphrase
    front.sign_in.another()
    front.sign_in.choose(ADA.user_id)
    assert not present_sign_in(front.sign_in, front.desk.tablet).passphrase


def test_typed_digits_are_dots_and_are_forgotten_with_the_person_they_were_typed_for(qapp: QObject) -> None:
    front, above = Front(ADA, CLEO), QObject()
    model = SignInViewModel(front.desk.tablet, front.sign_in, above)
    pad = model.findChild(SecretPadViewModel)
    assert pad is not None
    front.sign_in.choose(CLEO.user_id)
    for digit in "2718":
        pad.key(digit)
    assert pad.property("dots") == 4 * DOT
    model.another()
    model.choose(1)
    assert model.property("headline") == "Ada Quist"
    assert pad.property("dots") == ""
    pad.enter()
    assert front.sign_in.state == "secret", "nothing typed is no try"


def test_the_pin_pad_takes_no_more_than_a_pin_and_hands_it_over_once(qapp: QObject) -> None:
    taken: list[Secret] = []
    above = QObject()
    pad = SecretPadViewModel(taken.append, above)
    for key in ("1", "x", "clear", *"271828271828", "9", "backspace"):
        pad.key(key)
    pad.enter()
    pad.enter()
    assert taken == [Secret("pin", "27182827182")]


def test_the_letter_pad_parts_a_name_and_hides_a_passphrase(qapp: QObject) -> None:
    names: list[str] = []
    secrets: list[Secret] = []
    above = QObject()
    pad = TextPadViewModel(above)
    pad.ask(name_request("Name", names.append))
    for key in (" ", *"Ada", " ", " ", *"Quist"):
        pad.key(key)
    pad.enter()
    assert names == ["Ada Quist"]
    pad.ask(passphrase_request("Passphrase", secrets.append, PASSPHRASE_SHORTEST))
    for key in (*"BLUE-HERON", "€", *"-9"):
        pad.key(key)
    assert pad.property("typed") == 12 * DOT
    pad.enter()
    assert secrets == [Secret("passphrase", "BLUE-HERON-9")]
    assert pad.property("typed") == ""


@pytest.mark.parametrize(("name", "mark"), [("Ada Quist", "AQ"), ("Anna Maria Berg", "AB"), ("Cher", "C"), ("7", "")])
def test_initials_mark_a_person(name: str, mark: str) -> None:
    assert short_initials(name) == mark


def test_who_is_in_stands_in_the_bar() -> None:
    front = Front(ADA, CLEO)
    front.come_in(CLEO)
    view = present_sign_in(front.sign_in, front.desk.tablet)
    assert (view.screen, view.who, view.initials) == ("", "Cleo Berg", "CB")
