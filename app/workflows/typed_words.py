"""Typed text compared by what it says: without case, accents, punctuation and spare spaces.

A reason says something when it has several different signs and two different words, each of several letters:
`asdf asdf`, `........` and `aaaa bbbb` do not. Whether the words are true no tablet can tell.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final, Literal

FEWEST_KINDS: Final = 4
"""Different letters and digits that a reason has (our choice): a key held down is none."""
FEWEST_WORDS: Final = 2
"""Different words that a reason has (our choice)."""
_FEWEST_LETTERS: Final = 2
"""Different letters that make a word (our choice)."""

_WITHOUT_STROKE: Final = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "\N{LATIN SMALL LETTER DOTLESS I}": "i"}
)
_APART: Final = re.compile(r"[\W_]+")

Lack = Literal["", "signs", "words"]


def folded(text: str) -> str:
    """The text without case and accents, for comparing and sorting."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(sign for sign in parts if not unicodedata.combining(sign))
    return " ".join(plain.translate(_WITHOUT_STROKE).split())


def words_in(text: str) -> tuple[str, ...]:
    """The words of a text, folded."""
    return tuple(word for word in _APART.split(folded(text)) if word)


def lack_of(reason: str) -> Lack:
    """What a reason lacks to say something: different signs, or words; empty when it has both."""
    words = words_in(reason)
    if len(set("".join(words))) < FEWEST_KINDS:
        return "signs"
    real = {word for word in words if len({sign for sign in word if sign.isalpha()}) >= _FEWEST_LETTERS}
    return "words" if len(real) < FEWEST_WORDS else ""
