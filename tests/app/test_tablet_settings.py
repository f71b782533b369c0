"""How the tablet shows its screens is kept for the next start, and what cannot be read is as usual."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.tablet_settings import KeptSettings, TabletSettings

CHOSEN = TabletSettings(text_scale=150, dark=True)


def test_what_was_chosen_holds_at_once_and_at_the_next_start(tmp_path: Path) -> None:
    settings = KeptSettings(tmp_path / "display.json")
    assert settings.now == TabletSettings(text_scale=100, dark=False)
    assert settings.keep(CHOSEN) == ""
    assert settings.now == CHOSEN
    assert KeptSettings(tmp_path / "display.json").now == CHOSEN
    assert [path.name for path in tmp_path.iterdir()] == ["display.json"]


@pytest.mark.parametrize(
    ("said", "read"),
    [
        (b"", TabletSettings()),
        (b'{"text_scale": "large"}', TabletSettings()),
        (b'{"text_scale": 1000, "dark": true}', TabletSettings(dark=True)),
        (b'{"text_scale": 175, "of_a_later_version": 1}', TabletSettings(text_scale=175)),
    ],
)
def test_a_file_is_believed_as_far_as_it_says_something(tmp_path: Path, said: bytes, read: TabletSettings) -> None:
    (tmp_path / "display.json").write_bytes(said)
    assert KeptSettings(tmp_path / "display.json").now == read


def test_what_cannot_be_kept_holds_all_the_same_and_says_so(tmp_path: Path) -> None:
    settings = KeptSettings(tmp_path / "no-such-folder" / "display.json")
    assert "cannot be written (No such file or directory)" in settings.keep(CHOSEN)
    assert settings.now == CHOSEN
