"""Language, theme and size of the text are kept with the tablet's state, and a choice is shown at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.appearance import FILE, Chosen, appearance_of


def test_a_choice_is_shown_and_kept_for_the_next_start(tmp_path: Path) -> None:
    appearance = appearance_of(tmp_path)
    shown: list[Chosen] = []
    appearance.show = shown.append
    appearance.choose(language="de")
    appearance.choose(dark=True)
    appearance.choose(dark=True)
    appearance.choose(text_scale=150)
    assert shown == [Chosen("de"), Chosen("de", True), Chosen("de", True, 150)]
    assert appearance_of(tmp_path).chosen == Chosen("de", True, 150)


def test_the_command_line_says_it_for_one_start(tmp_path: Path) -> None:
    appearance_of(tmp_path).choose(language="es")
    assert appearance_of(tmp_path, "de", True, 200).chosen == Chosen("de", True, 200)
    assert appearance_of(tmp_path).chosen == Chosen("es")


@pytest.mark.parametrize(
    "kept",
    [
        b"",
        b"{",
        b'{"language": 3}',
        b'{"language": "xx"}',
        b'{"text_scale": 1000}',
        b"\xff\xfe",
        b'{"language": "\xff"}',
    ],
)
def test_a_file_that_says_nothing_clear_is_left_out(tmp_path: Path, kept: bytes) -> None:
    (tmp_path / FILE).write_bytes(kept)
    assert appearance_of(tmp_path).chosen == Chosen()


def test_a_folder_that_cannot_be_written_does_not_keep_anybody_from_choosing(tmp_path: Path) -> None:
    appearance = appearance_of(tmp_path / "not there")
    appearance.choose(language="de")
    assert appearance.chosen.language == "de"


def test_the_pseudo_locale_is_offered_only_where_it_was_asked_for(tmp_path: Path) -> None:
    assert appearance_of(tmp_path).languages == ("en", "de", "es")
    assert appearance_of(tmp_path, "pseudo").languages == ("en", "de", "es", "pseudo")
