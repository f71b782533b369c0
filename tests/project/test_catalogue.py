"""The catalogues are of the sources, finished, with the holes of the English, and what is wrong with one is said."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from catalogue import FOLDER, LANGUAGES, faults, main, read, sources, written
from check_qml import tool
from texts_python import texts_in

ROOT = Path(__file__).resolve().parents[2]


def test_the_catalogues_are_of_these_sources(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check"]) == 0, capsys.readouterr().err


@pytest.mark.parametrize("language", LANGUAGES)
def test_qt_linguist_takes_a_catalogue_as_finished(language: str, tmp_path: Path) -> None:
    path = ROOT / FOLDER / f"cisterna_{language}.ts"
    ran = subprocess.run(
        [tool("pyside6-lrelease"), str(path), "-qm", str(tmp_path / "out.qm")],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert re.search(r"\((\d+) finished and 0 unfinished\)", ran.stdout), ran.stdout
    assert "Ignored" not in ran.stdout


def test_a_text_with_holes_is_read_from_the_syntax() -> None:
    source = '''
"""Not this."""
__all__ = ["Nor this"]
raise ValueError("nor this one")
def told(n, who):
    """Nor that."""
    kind = "caution"
    first = f"{n} bolus{'es' if n != 1 else ''} of {who}"
    return first + " were given." if n else "Nothing was given."
'''
    assert set(texts_in(source, frozenset({"caution"}))) == {
        "caution",
        "{0} bolus of {1}",
        "{0} boluses of {1}",
        "were given.",
        "{0} were given.",
        "Nothing was given.",
    }


def test_a_catalogue_keeps_what_is_translated_and_drops_what_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "de.ts"
    found = {"Stop": {"app/a.py"}, "New {0}": {"app/b.py"}}
    path.write_text(written(found, {"Stop": "Stopp", "Gone": "Weg"}, "de"), encoding="utf-8")
    assert read(path) == {"Stop": "Stopp"}
    assert list(faults(found, read(path))) == ["not translated: 'New {0}' (app/b.py)"]
    assert list(faults(found, {"Stop": "Stopp", "New {0}": "Neu"})) == ["other holes: 'New {0}' is 'Neu'"]


def test_german_and_spanish_have_no_english_left_in_them() -> None:
    for language in LANGUAGES:
        translated = read(ROOT / FOLDER / f"cisterna_{language}.ts")
        english = [text for text, said in translated.items() if re.search(r"\b(the|with|which|before)\b", said)]
        assert not english, language
        assert translated.keys() == sources(ROOT).keys()
