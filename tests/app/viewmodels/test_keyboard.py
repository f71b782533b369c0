"""The boards of letters: what stands on each, and what a field shows of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QRawFont

from app.viewmodels.keyboard import BOARDS, MORE, Board, Keyboard, capital, capitals_of, keys_for
from app.viewmodels.spelling import INITIALS, LETTERS, LOT, MARKS, NAME, RECORD_NUMBER, WORDS, composed

FONTS = sorted((Path(__file__).parents[3] / "resources" / "fonts").glob("*.ttf"))
OF_LANGUAGE = {"en": "", "de": "äöüß", "es": "ñáéíóú"}
MOST_KEYS = 12
"""Keys of 48 px with their gaps beside each other in a window 768 px wide."""


@pytest.mark.parametrize("board", BOARDS, ids=lambda board: board.language)
def test_a_board_has_its_language_under_the_finger_and_every_sign_of_a_note_within_two_taps(board: Board) -> None:
    near = "".join(board.rows)
    assert len(set(near)) == len(near), "no sign stands twice"
    assert set("abcdefghijklmnopqrstuvwxyz0123456789,.-/" + OF_LANGUAGE[board.language]) <= set(near)
    assert MARKS | set("äöüßñáéíóú") <= set(near) | set("".join(MORE))
    assert [len(row) for row in board.rows] == [MOST_KEYS] * 3 + [MOST_KEYS - 2], "shift and backspace beside the last"


@pytest.mark.parametrize("board", BOARDS, ids=lambda board: board.language)
def test_every_key_of_a_board_and_of_the_page_of_more_is_taken_by_a_reason(board: Board) -> None:
    for rows in (board.rows, MORE):
        assert set("".join((*rows, *capitals_of(rows)))) <= WORDS.signs


def test_the_page_of_more_signs_has_none_twice_and_no_longer_rows() -> None:
    signs = "".join(MORE)
    assert len(set(signs)) == len(signs)
    assert max(map(len, MORE)) <= MOST_KEYS >= len(MORE[-1]) + 2


def test_shift_makes_one_letter_of_each_and_leaves_what_has_no_capital() -> None:
    assert [capital(sign) for sign in "aäñø1-/"] == list("AÄÑØ1-/")
    assert capital("ß") == "ß"
    for rows in (*(board.rows for board in BOARDS), MORE):
        assert [len(row) for row in capitals_of(rows)] == [len(row) for row in rows]


@pytest.mark.parametrize(
    ("spelling", "rows"),
    [
        (LOT, ("1234567890", "qwertyuiop", "asdfghjkl/", "zxcvbnm.-")),
        (RECORD_NUMBER, ("1234567890", "qwertyuiop", "asdfghjkl/", "zxcvbnm.-")),
        (INITIALS, ("qwertyuiop", "asdfghjkl", "zxcvbnm-")),
        (NAME, ("1234567890", "qwertyuiop", "asdfghjkl'", "zxcvbnm,.-")),
        (WORDS, BOARDS[0].rows),
    ],
)
def test_a_field_has_only_the_keys_of_signs_that_it_takes(spelling: object, rows: tuple[str, ...]) -> None:
    assert keys_for(BOARDS[0].rows, getattr(spelling, "signs", ())) == rows


def test_the_board_follows_the_language_and_another_is_taken_in_turn() -> None:
    keyboard = Keyboard("de")
    assert (keyboard.board.language, keyboard.next_board.language) == ("de", "es")
    keyboard.change()
    keyboard.change()
    assert keyboard.board.language == "en"
    keyboard.follow("es")
    assert keyboard.board.language == "es"
    keyboard.follow("a language without a board")
    assert keyboard.board.language == "en"


def test_the_houses_typeface_has_every_sign_that_can_be_typed(qapp: QObject) -> None:
    assert FONTS
    for path in FONTS:
        font = QRawFont(str(path), 17)
        signs = sorted(LETTERS | WORDS.signs | set("↑←"))
        assert [sign for sign in signs if not font.supportsCharacter(ord(sign))] == []


def test_an_accent_typed_after_its_letter_is_one_sign_with_it() -> None:
    assert composed("An\N{COMBINING TILDE}ez") == "Añez"
