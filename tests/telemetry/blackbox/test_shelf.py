"""The folder of recordings: bounded, private, and never in the way of the line."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from telemetry.blackbox.shelf import AppendFile, Shelf, ShelfUnwritable, recordings

posix = pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")


def test_each_session_gets_a_file_of_its_own(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "new", "pump")
    for said in (b"one", b"two"):
        made = shelf.new()
        assert made is not None
        made.append(said)
        made.append(b"!")
        made.close()
    assert [path.read_bytes() for path in recordings(tmp_path / "new", "pump")] == [b"one!", b"two!"]
    assert recordings(tmp_path / "new", "tablet") == []


def test_the_oldest_makes_room_and_numbers_go_on(tmp_path: Path) -> None:
    for _ in range(5):
        made = Shelf(tmp_path, "tablet", kept=3).new()
        assert made is not None
        made.close()
    assert [path.name for path in recordings(tmp_path, "tablet")] == [
        "tablet-000003.session",
        "tablet-000004.session",
        "tablet-000005.session",
    ]


def test_the_other_end_and_other_files_are_left_alone(tmp_path: Path) -> None:
    other = [tmp_path / "pump-000001.session", tmp_path / "tablet-notes.session", tmp_path / "tablet-000001.txt"]
    for path in other:
        path.touch()
    for _ in range(3):
        made = Shelf(tmp_path, "tablet", kept=1).new()
        assert made is not None
        made.close()
    assert all(path.exists() for path in other)


@posix
def test_only_its_user_reads_a_recording(tmp_path: Path) -> None:
    made = Shelf(tmp_path, "pump").new()
    assert made is not None
    made.close()
    (path,) = recordings(tmp_path, "pump")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.touch()
    with pytest.raises(ShelfUnwritable, match="cannot hold recordings"):
        Shelf(taken, "pump")


def test_a_folder_that_goes_away_costs_the_recording_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    told: list[str] = []
    shelf = Shelf(folder, "pump", told=told.append)
    folder.rmdir()
    assert shelf.new() is None
    assert shelf.new() is None
    assert ["not recorded" in each and "cannot hold recordings" in each for each in told] == [True]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_ends_the_recording_and_nothing_else() -> None:
    told: list[str] = []
    full = AppendFile(os.open("/dev/full", os.O_WRONLY), Path("/dev/full"), told.append)
    full.append(b"something")
    full.append(b"more")
    full.close()
    assert ["No space left" in each and "Free room" in each for each in told] == [True]


@pytest.mark.skipif(os.name != "posix", reason="limits of processes")
def test_a_recording_that_may_not_grow_is_told_with_its_name_and_keeps_what_it_has(tmp_path: Path) -> None:
    import resource

    told: list[str] = []
    file = Shelf(tmp_path, "pump", told=told.append).new()
    assert file is not None
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, before[1]))
    try:
        file.append(bytes(16))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    (path,) = recordings(tmp_path, "pump")
    assert path.read_bytes() == bytes(10)
    assert [each.startswith(f"The recording {path} ends early: File too large.") for each in told] == [True]


def test_two_processes_that_record_into_one_folder_do_not_share_a_file(tmp_path: Path) -> None:
    one, other = Shelf(tmp_path, "pump"), Shelf(tmp_path, "pump")
    made = [one.new(), other.new(), one.new()]
    for number, each in enumerate(made):
        assert each is not None
        each.append(bytes([number]))
        each.close()
    assert [path.read_bytes() for path in recordings(tmp_path, "pump")] == [b"\0", b"\1", b"\2"]
