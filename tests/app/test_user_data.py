"""Where a first start puts the identities that it makes."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from app.user_data import data_folder, development_root


def test_they_are_in_the_users_data_folder_for_all_starts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert data_folder() == tmp_path / "cisterna"
    root = development_root(tmp_path / "state")
    assert root == tmp_path / "cisterna" / "development"
    assert stat.S_IMODE(root.stat().st_mode) == 0o700


def test_they_are_in_the_state_folder_where_there_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    assert development_root(tmp_path / "state") == tmp_path / "state" / "development"
