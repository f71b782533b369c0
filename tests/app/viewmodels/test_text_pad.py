"""The letter pad: shift, pages and boards, what is refused and why, and what leaves it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest
from PySide6.QtCore import QObject

from app.viewmodels.keyboard import BOARDS, Keyboard
from app.viewmodels.sign_in import name_request, passphrase_request
from app.viewmodels.spelling import INITIALS, LOT, NAME, PASSPHRASE, RECORD_NUMBER, WORDS, Spelling
from app.viewmodels.text_pad import DOT, TextPadViewModel, TextRequest
from app.workflows.people import PASSPHRASE_SHORTEST, Secret


class Pad:
    """A pad that is open for a text; `taken` is what left it."""

    def __init__(self, spelling: Spelling, longest: int = 40, *, hidden: bool = False, language: str = "") -> None:
        self.above = QObject()
        self.pad = TextPadViewModel(self.above, Keyboard(language))
        self.taken: list[str] = []
        self.pad.ask(TextRequest("A text", "", 2, longest, self.taken.append, spelling=spelling, hidden=hidden))

    def touch(self, *names: str) -> Pad:
        for name in names:
            self.pad.key(name)
        return self

    def tap(self, letters: Iterable[str]) -> Pad:
        """A finger that takes each letter as the keys show it; a letter that is not in sight is a failure."""
        for letter in letters:
            rows = self.of("capitalRows") if self.of("upper") else self.of("rows")
            shown = {sign.casefold(): sign for row in rows for sign in row} | {" ": " "}
            self.pad.key(shown[letter])
        return self

    def of(self, name: str) -> Any:
        return self.pad.property(name)

    @property
    def typed(self) -> str:
        return str(self.of("typed"))

    @property
    def message(self) -> str:
        return str(self.of("message"))


@pytest.mark.parametrize(
    ("spelling", "letters", "typed"),
    [
        (NAME, "añez-müller", "Añez-Müller"),
        (NAME, "o'neill, jean-luc", "O'Neill, Jean-Luc"),
        (WORDS, "pain 8 of 10. seen by dr. berg", "Pain 8 of 10. Seen by dr. Berg"),
        (LOT, "b4-1107/x", "B4-1107/X"),
        (RECORD_NUMBER, "mrn 47.11", "MRN 47.11"),
        (INITIALS, "qr", "QR"),
        (PASSPHRASE, "blue heron-9", "blue heron-9"),
    ],
)
def test_the_pad_offers_capitals_where_the_field_has_them(spelling: Spelling, letters: str, typed: str) -> None:
    pad = Pad(spelling)
    for letter in letters:
        if not any(letter in row for row in (*pad.of("rows"), " ")):
            pad.touch("more")
        pad.tap(letter)
    assert pad.typed == typed
    pad.pad.enter()
    assert pad.taken == [typed]
    assert not pad.of("open")


@pytest.mark.parametrize(
    ("touches", "shift", "upper"),
    [
        ("", "off", False),
        ("s", "once", True),
        ("ss", "lock", True),
        ("sss", "off", False),
        ("sa", "off", False),
        ("s1", "once", True),
        ("s1a", "off", False),
        ("ssab", "lock", True),
        ("ssa<", "lock", True),
        ("sa<", "off", False),
    ],
)
def test_shift_is_for_one_letter_and_with_a_second_touch_stays(touches: str, shift: str, upper: bool) -> None:
    pad = Pad(PASSPHRASE)
    pad.touch(*({"s": "shift", "<": "backspace"}.get(touch, touch) for touch in touches))
    assert (pad.of("shift"), pad.of("upper")) == (shift, upper)


def test_an_offered_capital_is_taken_back_with_one_touch_and_offered_anew_in_an_empty_field() -> None:
    pad = Pad(NAME)
    assert pad.of("shift") == "once"
    assert pad.touch("shift").of("shift") == "off"
    assert pad.tap("van").typed == "van"
    assert pad.touch("clear").of("shift") == "once"
    assert pad.touch("V", "backspace").of("shift") == "once"


def test_where_every_letter_is_a_capital_there_is_no_shift_and_a_small_letter_is_one() -> None:
    pad = Pad(LOT)
    assert (pad.of("shift"), pad.of("upper"), pad.of("page")) == ("none", True, "only")
    pad.pad.strike("b4x")
    assert pad.typed == "B4X"


@pytest.mark.parametrize(
    ("spelling", "before", "key", "message"),
    [
        (LOT, "B4", "!", "Only capitals A to Z, digits and - / . are taken here, not “!”."),
        (LOT, "B4", "ü", "Only capitals A to Z, digits and - / . are taken here, not “Ü”."),
        (LOT, "B4", " ", "Only capitals A to Z, digits and - / . are taken here, no space."),
        (INITIALS, "D", "7", "Only letters and - are taken here, not “7”."),
        (NAME, "Ada", "%", "Only letters, digits and - ' . , are taken here, not “%”."),
        (WORDS, "Pain", "€", "Only letters, digits and . , - / ( ) : % + ' are taken here, not “€”."),
        (WORDS, "Pain", "я", "Only letters"),
        (WORDS, "", " ", "A space comes after a word, and one is enough."),
        (WORDS, "Pain ", " ", "A space comes after a word, and one is enough."),
        (WORDS, "a" * 40, "b", "No more than 40 signs. Take some away first."),
    ],
)
@pytest.mark.parametrize("way", ["key", "strike"])
def test_what_is_not_taken_is_refused_with_its_reason_and_nothing_is_lost(
    spelling: Spelling, before: str, key: str, message: str, way: str
) -> None:
    pad = Pad(spelling).touch(*before)
    getattr(pad.pad, way)(key)
    assert (pad.typed, pad.of("messageKind")) == (before, "error")
    assert pad.message.startswith(message)
    pad.touch("backspace")
    assert (pad.message, pad.of("messageKind")) == ("", "none")


def test_a_refused_sign_of_a_secret_is_not_told() -> None:
    pad = Pad(PASSPHRASE, hidden=True).touch(*"blue", "€")
    assert pad.message == "Only letters, digits and . , - / ( ) : % + ' are taken here."
    assert pad.typed == 4 * DOT


def test_a_hardware_keyboard_writes_as_it_does_and_sends_nothing_else() -> None:
    pad = Pad(WORDS)
    for text in ("p", "a", "i", "n", " ", "\x08", "\r", "\t", "\x16", "", "Ñ", "n\N{COMBINING TILDE}"):
        pad.pad.strike(text)
    assert pad.typed == "pain Ññ"
    assert pad.message == ""


def test_the_page_of_more_signs_is_for_one_sign_and_keeps_shift() -> None:
    pad = Pad(NAME)
    assert pad.of("page") == "letters"
    pad.touch("more")
    assert pad.of("page") == "more"
    pad.tap("ñ")
    assert (pad.typed, pad.of("page"), pad.of("upper")) == ("Ñ", "letters", False)
    pad.touch("more", "more")
    assert pad.of("page") == "letters"
    pad.touch("more", "€")
    assert pad.of("page") == "more", "nothing was typed"


def test_another_board_has_other_keys_and_stays_for_the_next_text_of_every_pad() -> None:
    keyboard, above = Keyboard("de"), QObject()
    one, other = TextPadViewModel(above, keyboard), TextPadViewModel(above, keyboard)
    one.ask(TextRequest("A reason", "", 2, 60, lambda _typed: None, spelling=WORDS))
    assert one.property("rows") == list(BOARDS[1].rows)
    assert one.property("boardLabel") == "Keyboard: German. Change to Spanish"
    one.key("board")
    other.ask(TextRequest("A name", "", 2, 60, lambda _typed: None, spelling=NAME))
    assert (one.property("board"), other.property("board")) == ("es", "es")
    assert "ñ" in "".join(other.property("rows"))
    assert one.property("columns") == 12


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_a_lot_has_all_its_signs_on_one_page_of_every_board(language: str) -> None:
    pad = Pad(LOT, language=language)
    assert set("".join(pad.of("capitalRows"))) == LOT.signs
    assert pad.of("page") == "only"


def test_a_secret_is_dots_until_it_is_shown_and_forgotten_with_the_pad() -> None:
    pad = Pad(PASSPHRASE, hidden=True).touch(*"blue")
    assert (pad.of("secret"), pad.typed) == (True, 4 * DOT)
    assert pad.touch("show").typed == "blue"
    assert pad.touch("show").typed == 4 * DOT
    pad.touch("show").pad.cancel()
    assert (pad.typed, pad.taken) == ("", [])
    pad.pad.ask(passphrase_request("Passphrase", lambda _secret: None, 1))
    assert pad.touch("x").typed == DOT, "the next one is hidden again"


def test_a_passphrase_of_capitals_alone_is_typed_with_shift_locked() -> None:
    secrets: list[Secret] = []
    pad = Pad(PASSPHRASE)
    pad.pad.ask(passphrase_request("Passphrase", secrets.append, PASSPHRASE_SHORTEST))
    pad.touch("shift", "shift").tap("blue-heron-9")
    pad.pad.enter()
    assert secrets == [Secret("passphrase", "BLUE-HERON-9")]


def test_a_name_leaves_as_it_was_typed_without_the_space_at_its_end() -> None:
    names: list[str] = []
    pad = Pad(NAME)
    pad.pad.ask(name_request("Name", names.append))
    pad.touch(*"van der Añez ").pad.enter()
    assert names == ["van der Añez"]


def test_a_space_at_the_end_makes_no_text_long_enough() -> None:
    pad = Pad(NAME).touch("A", " ")
    pad.pad.enter()
    assert pad.message == "At least 2 signs. Type the rest."
    assert pad.taken == []
