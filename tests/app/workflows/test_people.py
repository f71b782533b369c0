"""What a role may do, what a secret must be, how long wrong tries hold the next one back."""

from __future__ import annotations

from typing import get_args

import pytest

from app.records.entities import SecretKind, UserRole
from app.workflows.people import (
    LONGEST_WAIT,
    ROLES,
    Secret,
    by_name,
    duty,
    may_not_program,
    name_problem,
    problem_of,
    same_name,
    wait_after,
    wait_left,
)
from pump_core.clocks import Duration, minutes, seconds
from pump_core.values import replace
from tests.app.desk import NOW
from tests.app.people import ADA, PIN


@pytest.mark.parametrize(
    ("role", "real", "emulated"),
    [
        ("clinician", True, True),
        ("trainer", False, True),
        ("qa", False, True),
        ("second_checker", False, False),
        ("administrator", False, False),
    ],
)
def test_only_a_clinician_programs_and_trainer_and_qa_an_emulated_pump(
    role: UserRole, real: bool, emulated: bool
) -> None:
    assert (not may_not_program(role, emulated=False)) == real
    assert (not may_not_program(role, emulated=True)) == emulated


def test_every_role_has_a_title_and_a_duty() -> None:
    assert set(ROLES) == set(get_args(UserRole))
    assert all(duty(role).endswith(".") for role in ROLES)


@pytest.mark.parametrize(
    ("kind", "text", "why"),
    [
        ("pin", "271828", ""),
        ("pin", "112233445566", ""),
        ("pin", "135791", ""),
        ("pin", "12345", "6 to 12 digits"),
        ("pin", "1234567890123", "6 to 12 digits"),
        ("pin", "777777", "All digits are the same"),
        ("pin", "123456", "follow each other"),
        ("pin", "890123", "follow each other"),
        ("pin", "987654321", "follow each other"),
        ("pin", "321098", "follow each other"),
        ("pin", "27182A", "digits only"),
        ("pin", "٢٧١٨٢٨", "digits only"),
        ("pin", "", "digits only"),
        ("passphrase", "BLUE-HERON-9", ""),
        ("passphrase", "BLUE-HERON9", "12 to 64 signs"),
        ("passphrase", "A" * 12, "All signs are the same"),
        ("passphrase", "AB" * 33, "12 to 64 signs"),
    ],
)
def test_a_secret_is_refused_with_what_to_do(kind: SecretKind, text: str, why: str) -> None:
    problem = problem_of(Secret(kind, text))
    assert why in problem
    assert bool(problem) == bool(why)


def test_a_secret_says_nothing_of_itself() -> None:
    assert PIN.text not in repr(PIN) + str(PIN) + f"{[PIN]}"


@pytest.mark.parametrize(
    ("failures", "wait"),
    [(0, 0), (1, 0), (2, 0), (3, 5), (4, 10), (5, 20), (6, 40), (7, 80), (8, 160), (9, 300), (10, 300), (10_000, 300)],
)
def test_the_wait_begins_with_the_third_wrong_try_and_doubles_to_five_minutes(failures: int, wait: int) -> None:
    assert wait_after(failures) == seconds(wait) <= LONGEST_WAIT


@pytest.mark.parametrize(
    ("passed", "left"), [(0, 20_000), (19_999, 1), (20_000, 0), (500_000, 0), (-3_600_000, 20_000)]
)
def test_a_clock_that_is_set_back_makes_nobody_wait_longer_than_the_whole_wait(passed: int, left: int) -> None:
    assert wait_left(5, NOW, NOW + Duration(passed)) == Duration(left)


def test_who_never_tried_waits_for_nothing() -> None:
    assert wait_left(0, None, NOW + minutes(1)) == Duration(0)


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("Bo Lang", ""),
        ("B", "at least 2"),
        ("  ", "at least 2"),
        (" ada quist ", "is there already"),
        ("ADA  QUIST", "is there already"),
        ("Adá Quist", ""),
    ],
)
def test_two_people_have_two_names(name: str, why: str) -> None:
    assert why in name_problem(name, (ADA,))
    assert bool(name_problem(name, (ADA,))) == bool(why)


@pytest.mark.parametrize(
    ("one", "other"), [("STRAẞE", "Straße"), ("AÑEZ", "An\N{COMBINING TILDE}ez"), ("MÜLLER  ada", "Müller Ada")]
)
def test_one_name_is_the_same_however_it_is_typed(one: str, other: str) -> None:
    assert same_name(one, other)


def test_people_stand_in_the_order_of_the_alphabet_whatever_their_case_and_accents() -> None:
    names = ["Zoe", "Özil", "oz", "ADA", "Ángel", "anna", "Ñandu", "nora"]
    people = [replace(ADA, name=name) for name in names]
    assert [person.name for person in sorted(people, key=by_name)] == [
        "ADA", "Ángel", "anna", "Ñandu", "nora", "oz", "Özil", "Zoe",
    ]  # fmt: skip
