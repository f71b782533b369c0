"""What the tablet says on its command line when it cannot prove who it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import tablet_command
from app.tablet_command import TabletOptions, main
from tests.telemetry.keys import tablet_keys


@pytest.fixture(autouse=True)
def _display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tablet_command, "has_display", lambda: True)
    monkeypatch.setattr(tablet_command, "missing_for_display", lambda: "")


def _complaint(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(words) == 2
    return capsys.readouterr().err


def test_a_port_needs_an_identity_and_the_text_says_how_to_get_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = _complaint(capsys, "--port", "/dev/ttyUSB0", "--state", str(tmp_path))
    assert "--identity DIR" in told
    assert "cisterna authority issue" in told


def test_a_folder_without_an_identity_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ("--port", "/dev/ttyUSB0", "--state", str(tmp_path), "--identity", str(tmp_path / "none"))
    assert f"There is no identity in {tmp_path / 'none'}" in _complaint(capsys, *words)


def test_a_release_has_no_emulated_pump(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tablet_command, "RELEASE", True)
    assert "release for clinics" in _complaint(capsys, "--state", str(tmp_path))


def test_an_identity_that_is_whole_is_nothing_to_complain_of(tmp_path: Path) -> None:
    options = TabletOptions("/dev/ttyUSB0", 115_200, tmp_path, "", False, None, True, False, tablet_keys())
    assert tablet_command._identity_problem(options, False) == ""
