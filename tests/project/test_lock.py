"""The lock pins and hashes everything and names no address; what cannot be trusted is refused by line."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from lockfile import LockError, read_lock
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
HASH = "--hash=sha256:" + "0" * 64
PLATFORMS_OF_QT = 5  # Linux on x86-64 and arm64, macOS universal, Windows on x86-64 and arm64


def test_the_lock_is_pinned_hashed_and_without_address() -> None:
    assert len(read_lock(ROOT / "requirements.lock")) > 20


def test_the_lock_satisfies_every_requirement_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = project["project"]["optional-dependencies"].values()
    wanted = [
        *project["build-system"]["requires"],
        *project["project"]["dependencies"],
        *(requirement for group in groups for requirement in group),
    ]
    locked = {canonicalize_name(entry.name): entry.version for entry in read_lock(ROOT / "requirements.lock")}
    for requirement in map(Requirement, wanted):
        assert requirement.specifier.contains(locked[canonicalize_name(requirement.name)]), requirement


def test_qt_is_locked_for_every_system() -> None:
    qt = next(entry for entry in read_lock(ROOT / "requirements.lock") if entry.name == "pyside6-essentials")
    assert qt.version in SpecifierSet(">=6.10,<6.12")
    assert qt.hashes >= PLATFORMS_OF_QT
    assert not qt.marker


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "pins nothing"),
        ("cobs==1.2.2", "no sha256 hash"),
        ("cobs>=1.2 " + HASH, "not NAME==VERSION"),
        ("cobs @ file:cobs.whl " + HASH, "not NAME==VERSION"),
        ("--index-url=https://example.org/\ncobs==1.2.2 " + HASH, "address"),
        ("cobs==1.2.2 --hash=md5:00", "no sha256 hash"),
    ],
)
def test_a_lock_that_cannot_be_trusted_is_refused(tmp_path: Path, text: str, reason: str) -> None:
    lock = tmp_path / "requirements.lock"
    lock.write_text(text, encoding="utf-8")
    with pytest.raises(LockError, match=reason):
        read_lock(lock)
