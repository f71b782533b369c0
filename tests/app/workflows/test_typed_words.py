"""Typed text compared by what it says, and whether it says something."""

from __future__ import annotations

import pytest

from app.workflows.typed_words import folded, lack_of, words_in


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Stock ran out.", "STOCK RAN OUT"),
        ("Müller ordered it", "muller  ordered, it!"),
        ("Añez", "AN\N{COMBINING TILDE}EZ"),
        ("Straße", "STRASSE"),
        ("Łukasz Ødegård", "lukasz odegard"),
    ],
)
def test_case_accents_and_points_make_no_other_words(one: str, other: str) -> None:
    assert words_in(one) == words_in(other)


def test_what_differs_in_a_letter_is_another_text() -> None:
    assert folded("Meier") != folded("Maier")


@pytest.mark.parametrize(
    ("reason", "lack"),
    [
        ("", "signs"),
        ("........", "signs"),
        ("aaaaaaaa", "signs"),
        ("abab baba", "signs"),
        ("asdf asdf", "words"),
        ("asdf. ASDF, Äsdf", "words"),
        ("emergency", "words"),
        ("aaaa 1234 bb", "words"),
        ("x y z w q", "words"),
        ("Pain 8 of 10.", ""),
        ("Dr. Añez ordered it", ""),
        ("Señal débil", ""),
    ],
)
def test_a_reason_has_two_words(reason: str, lack: str) -> None:
    assert lack_of(reason) == lack
