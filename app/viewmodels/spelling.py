"""What the fields of the letter pad take: their signs, and where capitals stand.

    capitals   every letter is one                       a lot, a record number, initials
    words      the pad offers one where a word begins    a name
    sentence   the pad offers one where a sentence does  a reason
    as_typed   the pad offers none                       a passphrase

Only `capitals` is a rule; elsewhere shift can be taken back, for a name may begin small.
"""

from __future__ import annotations

import string
import unicodedata
from typing import Final, Literal

from msgspec import Struct

from app.viewmodels.keyboard import capital

Case = Literal["capitals", "words", "sentence", "as_typed"]

SPACE: Final = " "
DIGITS: Final = frozenset(string.digits)
MARKS: Final = frozenset(".,-/():%+'")
"""What notes of a clinic are written with."""

_ACCENTED: Final = frozenset(sign for sign in map(chr, range(0xC0, 0x180)) if sign.isalpha())
"""Latin letters of Europe: Latin-1 and Latin Extended-A."""
LETTERS: Final = frozenset(string.ascii_letters) | _ACCENTED
CAPITALS: Final = frozenset(sign for sign in LETTERS if sign.isupper())

_ENDS: Final = ".!?"


class Spelling(Struct, frozen=True):
    """What a field takes; `told` says so at the end of a sentence."""

    signs: frozenset[str]
    case: Case
    told: str

    @property
    def space(self) -> bool:
        """Whether words can be parted."""
        return SPACE in self.signs

    def sign(self, typed: str) -> str:
        """A sign as this field writes it."""
        return capital(typed) if self.case == "capitals" else typed

    def begins(self, text: str) -> bool:
        """Whether a capital is offered after this text."""
        match self.case:
            case "words":
                return not text[-1:].isalnum()
            case "sentence":
                return not text or (text[-1] == SPACE and text.rstrip()[-1:] in _ENDS)
            case "capitals" | "as_typed":
                return False


LOT: Final = Spelling(
    frozenset(string.ascii_uppercase) | DIGITS | frozenset("-/."), "capitals", "capitals A to Z, digits and - / ."
)
RECORD_NUMBER: Final = Spelling(LOT.signs | {SPACE}, "capitals", LOT.told)
INITIALS: Final = Spelling(CAPITALS | {"-"}, "capitals", "letters and -")
NAME: Final = Spelling(LETTERS | DIGITS | frozenset("-'., "), "words", "letters, digits and - ' . ,")
WORDS: Final = Spelling(LETTERS | DIGITS | MARKS | {SPACE}, "sentence", "letters, digits and . , - / ( ) : % + '")
PASSPHRASE: Final = Spelling(WORDS.signs, "as_typed", WORDS.told)


def composed(typed: str) -> str:
    """A text with every accent on its letter: one sign each, however it was typed."""
    return unicodedata.normalize("NFC", typed)
