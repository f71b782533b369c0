"""The second person is someone else than who is signed in."""

from __future__ import annotations

import pytest

from app.workflows.second_person import initials_of, refusal_of_initials


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Demo clinician", {"dc"}),
        ("Anna Maria Berg", {"amb", "ab"}),
        ("Jean-Luc de la Tour", {"jldlt", "jt"}),
        ("O'Neill, Åsa 2", {"onå", "oå"}),
        ("Cher", {"c"}),
        ("", set()),
        ("17", set()),
    ],
)
def test_initials_come_from_the_words_of_a_name(name: str, initials: set[str]) -> None:
    assert initials_of(name) == initials


@pytest.mark.use_error("U10")
@pytest.mark.parametrize(
    ("initials", "user"),
    [
        ("DC", "Demo clinician"),
        ("dc", "Demo clinician"),
        ("D-C", "Demo clinician"),
        ("DC7", "Demo clinician"),
        ("AB", "Anna Maria Berg"),
        ("AMB", "Anna Maria Berg"),
        ("ÅB", "åsa berg"),
        ("EM", "Élodie Müller"),
        ("ÄB", "ANNA BERG"),
    ],
)
def test_who_is_signed_in_cannot_be_the_second_person(initials: str, user: str) -> None:
    told = refusal_of_initials(initials, user)
    assert told.startswith(f"{initials} is {user}, who is signed in.")
    assert "add a letter of the surname" in told


@pytest.mark.parametrize(
    ("initials", "user"),
    [("AB", "Demo clinician"), ("CD", "Demo clinician"), ("DCL", "Demo clinician"), ("AM", "Anna Maria Berg")],
)
def test_someone_else_can(initials: str, user: str) -> None:
    assert refusal_of_initials(initials, user) == ""


@pytest.mark.parametrize("initials", ["", "12", "A-", "7B"])
def test_initials_without_two_letters_name_nobody(initials: str) -> None:
    assert "at least 2 letters" in refusal_of_initials(initials, "Demo clinician")
