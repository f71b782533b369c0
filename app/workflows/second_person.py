"""Who a second person may be: someone else than who is signed in, told apart by initials.

Only letters count, and neither their case nor their accents do: `d-c` is `DC`, and `EM` is Élodie Müller too. Of a
name with middle names both forms are refused, all initials and the outer two, because people write either. Two people
who share their initials add a letter.
"""

from __future__ import annotations

import re

from app.workflows.typed_words import folded

FEWEST_LETTERS = 2

_APART = re.compile(r"[\W\d_]+")


def initials_of(name: str) -> frozenset[str]:
    """The initials that the bearer of a name would write, casefolded: all of them, and those of the outer two words."""
    first = [word.casefold()[:1] for word in _words(name)]
    return frozenset({"".join(first), "".join(first[:1] + first[1:][-1:])} - {""})


def refusal_of_initials(initials: str, user: str) -> str:
    """Why these cannot be a second person's initials while `user` is signed in, and what to do; empty if they can."""
    letters = "".join(_words(initials)).casefold()
    if len(letters) < FEWEST_LETTERS:
        return f"Initials are at least {FEWEST_LETTERS} letters. Clear and type those of the second person."
    if folded(letters) in {folded(known) for known in initials_of(user)}:
        return (
            f"{initials} is {user}, who is signed in. The second person is someone else: clear and type their "
            "initials. If they are the same, add a letter of the surname."
        )
    return ""


def _words(text: str) -> list[str]:
    return [word for word in _APART.split(text) if word]
