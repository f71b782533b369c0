"""The audit tells a permissive licence from one that is not, in whatever form a package states it."""

from __future__ import annotations

import pytest
from audit import EXCEPTIONS, is_permissive, judge
from lockfile import Locked


@pytest.mark.parametrize(
    "licence",
    ["MIT", "MIT OR Apache-2.0", "GPL-3.0-only OR MIT", "MIT AND BSD-3-Clause", "(MIT AND ISC) OR X"],
)
def test_a_permissive_licence_passes(licence: str) -> None:
    assert is_permissive(licence)


@pytest.mark.parametrize("licence", ["GPL-3.0-only", "MIT AND GPL-3.0-only", "LGPL-3.0-only", "not stated", ""])
def test_a_licence_that_is_not_permissive_does_not(licence: str) -> None:
    assert not is_permissive(licence)


def test_a_package_at_another_version_is_a_fault() -> None:
    assert "is installed" in judge(Locked("cobs", "0.0.1", "", 1)).fault


def test_a_package_that_is_not_there_is_a_fault() -> None:
    assert judge(Locked("cisterna-none", "1", "", 1)).fault == "not installed"


def test_every_exception_says_why() -> None:
    assert all(licence and reason for licence, reason in EXCEPTIONS.values())
