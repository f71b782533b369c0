"""What a communicator keeps: durable, checked, and one process's only."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from telemetry.communicator.kept import FILE, KeptFile, KeptUnusable
from tests.telemetry.communicator.room import kept


@pytest.fixture
def file(tmp_path: Path) -> Iterator[KeptFile]:
    made = KeptFile(tmp_path)
    yield made
    made.close()


def test_a_new_directory_holds_nothing(file: KeptFile) -> None:
    assert file.read() is None


def test_what_is_written_is_read(file: KeptFile) -> None:
    for bond in ("one", "two"):
        file.write(kept(3, bond=bond, chosen=2))
        assert file.read() == kept(3, bond=bond, chosen=2)


def test_every_damaged_byte_is_noticed(file: KeptFile, tmp_path: Path) -> None:
    file.write(kept())
    good = (tmp_path / FILE).read_bytes()
    for at in range(len(good)):
        (tmp_path / FILE).write_bytes(good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :])
        with pytest.raises(KeptUnusable, match="damaged"):
            file.read()
    (tmp_path / FILE).write_bytes(good[:-1])
    with pytest.raises(KeptUnusable, match="damaged"):
        file.read()


def test_a_second_process_is_refused_and_the_next_one_is_not(file: KeptFile, tmp_path: Path) -> None:
    with pytest.raises(KeptUnusable, match="already running"):
        KeptFile(tmp_path)
    other = KeptFile(tmp_path / "other")
    other.close()
    KeptFile(tmp_path / "other").close()


def test_a_directory_that_cannot_be_made_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(KeptUnusable, match="file"):
        KeptFile(tmp_path / "file" / "below")
