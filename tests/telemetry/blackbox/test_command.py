"""The command `cisterna replay`: what it prints, and its exit status."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.cli import main
from telemetry.blackbox.pieces import Side
from telemetry.blackbox.shelf import LARGEST
from tests.telemetry.blackbox.sitting import RecordedSitting


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("files")
    sitting = RecordedSitting(folder / "pump")
    sitting.visit()
    sitting.close()
    made: dict[str, Path] = {}
    sides: tuple[Side, ...] = ("tablet", "pump")
    for side in sides:
        (tape,) = sitting.ends.tapes.of(side)
        made[side] = folder / f"{side}.session"
        made[side].write_bytes(tape.data)
    return made


@pytest.mark.parametrize("side", ["tablet", "pump"])
def test_a_recording_that_plays_the_same_is_said_to(
    files: dict[str, Path], side: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["replay", str(files[side])]) == 0
    said = capsys.readouterr().out
    assert f"A {side}'s session of " in said
    assert "Same: " in said
    assert "byte for byte" in said


def test_show_prints_every_message_with_its_time_and_speaker(
    files: dict[str, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["replay", "--show", str(files["pump"])]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert sum("  tablet  [" in line for line in lines) == sum("  pump    [" in line for line in lines) == 11
    assert any("0.000 s  tablet  [1] Hello(" in line for line in lines)


def test_a_torn_recording_says_what_was_left_out(
    files: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    torn = tmp_path / "torn"
    torn.write_bytes(files["pump"].read_bytes()[:-5])
    assert main(["replay", str(torn)]) == 0
    said = capsys.readouterr().out
    assert "do not check: torn off or damaged" in said
    assert "How it ended is not in it." in said


def test_a_file_longer_than_any_recording_is_refused_before_it_is_read_whole(
    files: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    endless = tmp_path / "endless"
    with endless.open("wb") as file:
        file.write(files["pump"].read_bytes())
        file.truncate(2**40)
    assert main(["replay", str(endless)]) == 2
    assert f"more than {LARGEST:,} bytes" in capsys.readouterr().err


def test_a_file_that_is_not_there_or_no_recording_is_told_in_three_lines(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other"
    other.write_text("a diary of another kind")
    for path in (tmp_path / "missing", other):
        assert main(["replay", str(path)]) == 2
        complaint = capsys.readouterr().err
        assert len(complaint.splitlines()) == 3
