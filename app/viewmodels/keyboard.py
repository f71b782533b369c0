"""The boards of letters: which sign stands where, for each language, and the page of rarer signs.

A row is a text, each sign of it a key. All boards have the digits in the first row and `,` `.` `-` in the last, so that
another board moves letters and nothing else. A field shows only the keys of signs that it takes.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from msgspec import Struct

Rows = tuple[str, ...]


class Board(Struct, frozen=True):
    """One arrangement of keys, of a language."""

    language: str
    name: str
    rows: Rows


BOARDS: Final = (
    Board("en", "English", ("1234567890+%", "qwertyuiop()", "asdfghjkl:/'", "zxcvbnm,.-")),
    Board("de", "German", ("1234567890ß/", "qwertzuiopü(", "asdfghjklöä)", "yxcvbnm,.-")),
    Board("es", "Spanish", ("1234567890/ú", "qwertyuiopáé", "asdfghjklñíó", "zxcvbnm,.-")),
)
"""Every board; the first is that of a language without one of its own."""

MORE: Final[Rows] = (".,-/():%+'ýž", "áàâäãåæçčéèê", "ëğíìîïłñóòôö", "øœřßšşúùûü")
"""The page of rarer signs, the same on every board."""


class Keyboard:
    """The board that is in use on this tablet: that of its language, until somebody takes another."""

    def __init__(self, language: str = "") -> None:
        self._place = 0
        self.follow(language)

    @property
    def board(self) -> Board:
        """The board in use."""
        return BOARDS[self._place]

    @property
    def next_board(self) -> Board:
        """The board that the next change brings."""
        return BOARDS[(self._place + 1) % len(BOARDS)]

    def follow(self, language: str) -> None:
        """The tablet speaks this language now."""
        known = [board.language for board in BOARDS]
        self._place = known.index(language) if language in known else 0

    def change(self) -> None:
        """The next board; after the last the first."""
        self._place = (self._place + 1) % len(BOARDS)


def capital(sign: str) -> str:
    """The capital of a letter; a sign that has none of one letter stays, as `ß` does."""
    raised = sign.upper()
    return raised if len(raised) == 1 else sign


def keys_for(rows: Rows, signs: Collection[str]) -> Rows:
    """The rows without the keys of signs that are not taken, neither small nor as capitals; no row is empty."""
    kept = ("".join(sign for sign in row if sign in signs or capital(sign) in signs) for row in rows)
    return tuple(row for row in kept if row)


def capitals_of(rows: Rows) -> Rows:
    """The same rows with shift."""
    return tuple("".join(map(capital, row)) for row in rows)
