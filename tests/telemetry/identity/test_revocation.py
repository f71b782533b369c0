"""The list of revoked certificates as bytes, and the memory of the newest one."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telemetry.identity.folder import IdentityUnusable
from telemetry.identity.revocation import ListMemory, NoList, RevocationList, read_list
from tests.telemetry.clinic import Clinic


@pytest.fixture(scope="module")
def pem(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    clinic = Clinic(tmp_path_factory.mktemp("clinic"))
    for number in range(40):
        clinic.issue("handset", f"handset-{number}")
        clinic.revoke(f"handset-{number}")
    return (clinic.root / "authority" / "revoked.crl").read_bytes()


def test_a_long_list_is_read_whole(pem: bytes) -> None:
    found = read_list(pem)
    assert (found.number, len(found.revoked)) == (41, 40)


def test_a_list_that_was_cut_off_or_damaged_is_no_list_or_another_one_and_nothing_else(pem: bytes) -> None:
    rng = random.Random(7)
    for _ in range(400):
        damaged = bytearray(pem[: rng.randrange(len(pem))] if rng.random() < 0.5 else pem)
        for _ in range(rng.randrange(4)):
            if damaged:
                damaged[rng.randrange(len(damaged))] = rng.randrange(256)
        try:
            assert isinstance(read_list(bytes(damaged)), RevocationList)
        except NoList:
            continue


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    import base64

    wrapped = b"-----BEGIN X509 CRL-----\n" + base64.encodebytes(data) + b"-----END X509 CRL-----\n"
    with pytest.raises(NoList):
        read_list(wrapped)


def _list(number: int, digest: str = "aa") -> RevocationList:
    return RevocationList(number, frozenset(), digest)


def test_a_memory_takes_the_same_list_and_newer_ones_only(tmp_path: Path) -> None:
    memory = ListMemory(tmp_path / "state" / "seen")
    memory.check(_list(0))
    memory.remember(_list(7))
    for found in (_list(7), _list(8), _list(2**70)):
        memory.check(found)
    with pytest.raises(IdentityUnusable, match="List 7 has been seen here, and this is list 6"):
        memory.check(_list(6))
    with pytest.raises(IdentityUnusable, match="other contents"):
        memory.check(_list(7, "bb"))
    memory.remember(_list(9))
    with pytest.raises(IdentityUnusable):
        ListMemory(tmp_path / "state" / "seen").check(_list(8))


def test_a_memory_that_cannot_be_read_is_not_taken_for_an_empty_one(tmp_path: Path) -> None:
    (tmp_path / "seen").write_text("not a number\n")
    with pytest.raises(IdentityUnusable, match="cannot be read"):
        ListMemory(tmp_path / "seen").check(_list(1))


def test_a_memory_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(IdentityUnusable, match="cannot be written"):
        ListMemory(tmp_path / "file" / "seen").remember(_list(1))
