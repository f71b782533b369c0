"""The authority: what it makes is whole, private and never written over, and its list only goes forward."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from pump_core.clocks import UtcTime, days
from telemetry.identity.authority import (
    AUTHORITY_DAYS,
    Authority,
    certificate_number,
    init_authority,
)
from telemetry.identity.development import is_complete, make_development, pump_of, tablet_of
from telemetry.identity.private_files import AuthorityRefused
from telemetry.identity.revocation import read_list
from tests.telemetry.clinic import Clinic
from tests.telemetry.keys import SERIAL, now


@pytest.fixture
def clinic(tmp_path: Path) -> Clinic:
    return Clinic(tmp_path)


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_every_file_belongs_to_its_owner_alone_and_nothing_half_made_is_left(clinic: Clinic) -> None:
    files = _files(clinic.root)
    assert {path.name for path in files} >= {
        "authority.key",
        "authority.pem",
        "device.key",
        "device.pem",
        "revoked.crl",
    }
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
    assert not [path for path in clinic.root.rglob("*") if path.name.startswith(".") or path.name.endswith(".new")]


def test_a_certificate_says_role_and_device_and_may_sign_nothing(clinic: Clinic) -> None:
    found = x509.load_pem_x509_certificate((clinic.root / SERIAL / "device.pem").read_bytes())
    said = found.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert said.get_values_for_type(x509.UniformResourceIdentifier) == [
        "urn:cisterna:role:pump",
        f"urn:cisterna:pump:{SERIAL}",
    ]
    assert isinstance(found.public_key(), Ed25519PublicKey)
    with pytest.raises(x509.ExtensionNotFound):
        found.extensions.get_extension_for_class(x509.BasicConstraints)


def test_an_authority_and_an_identity_are_never_written_over(clinic: Clinic) -> None:
    before = {path: path.read_bytes() for path in _files(clinic.root)}
    with pytest.raises(AuthorityRefused, match="is there already"):
        init_authority(clinic.root / "authority", clinic.now)
    with pytest.raises(AuthorityRefused, match="is there already"):
        clinic.authority.issue("clinician", "other", 30, clinic.root / "tablet", clinic.now)
    assert {path: path.read_bytes() for path in _files(clinic.root)} == before


@pytest.mark.parametrize("name", ["", "a b", "a/b", "-a", "ü", "a" * 41, "a\n"])
def test_a_device_cannot_have_a_name_that_an_address_cannot_hold(clinic: Clinic, name: str) -> None:
    with pytest.raises(AuthorityRefused, match="cannot be called"):
        clinic.authority.issue("clinician", name, 30, clinic.root / "other", clinic.now)
    assert not (clinic.root / "other").exists()


def test_each_list_has_a_higher_number_and_names_all_that_was_taken_back(clinic: Clinic) -> None:
    path = clinic.root / "authority" / "revoked.crl"
    assert read_list(path.read_bytes()).number == 1
    assert not read_list(path.read_bytes()).revoked
    clinic.issue("handset", "lost")
    assert clinic.authority.revoke(clinic.numbers["lost"], clinic.now) == 2
    assert clinic.authority.revoke(f"0x{clinic.numbers['tablet'].upper()}", clinic.now) == 3
    found = read_list(path.read_bytes())
    assert found.number == 3
    assert found.revoked == {clinic.numbers["lost"], clinic.numbers["tablet"]}


def test_what_it_did_not_issue_and_what_is_taken_back_already_is_refused_by_name(clinic: Clinic) -> None:
    for number in ("00", "", "../tablet/device", "ffffffffffffffff"):
        with pytest.raises(AuthorityRefused, match="No certificate"):
            clinic.authority.revoke(number, clinic.now)
    clinic.revoke("tablet")
    with pytest.raises(AuthorityRefused, match="taken back before"):
        clinic.authority.revoke(clinic.numbers["tablet"], clinic.now)


def test_a_list_of_another_authority_is_not_continued(clinic: Clinic, tmp_path: Path) -> None:
    other = Clinic(tmp_path / "other")
    (clinic.root / "authority" / "revoked.crl").write_bytes((other.root / "authority" / "revoked.crl").read_bytes())
    with pytest.raises(AuthorityRefused, match="cannot be continued"):
        clinic.authority.revoke(clinic.numbers["tablet"], clinic.now)


def test_a_key_that_is_not_the_authoritys_is_noticed(clinic: Clinic) -> None:
    (clinic.root / "authority" / "authority.key").write_bytes((clinic.root / "tablet" / "device.key").read_bytes())
    with pytest.raises(AuthorityRefused, match="damaged"):
        Authority(clinic.root / "authority")
    with pytest.raises(AuthorityRefused, match="There is no authority"):
        Authority(clinic.root)


def test_a_certificate_is_known_by_its_file_too(clinic: Clinic) -> None:
    assert certificate_number(clinic.root / "tablet" / "device.pem") == clinic.numbers["tablet"]
    with pytest.raises(AuthorityRefused, match="is no certificate"):
        certificate_number(clinic.root / "tablet" / "device.key")


def test_a_certificate_does_not_outlive_its_authority(clinic: Clinic) -> None:
    clinic.issue("clinician", "long", 100_000)
    ends = [
        x509.load_pem_x509_certificate((clinic.root / "long" / name).read_bytes()).not_valid_after_utc
        for name in ("device.pem", "authority.pem")
    ]
    assert ends[0] == ends[1]


def test_outside_its_time_it_issues_and_takes_back_nothing_and_names_the_clock(clinic: Clinic) -> None:
    made = clinic.now
    for wrong in (UtcTime(0), made + days(-2), made + days(AUTHORITY_DAYS + 1), UtcTime(4_102_444_800_000)):
        for act in (
            lambda at: clinic.authority.issue("clinician", "late", 30, clinic.root / "late", at),
            lambda at: clinic.authority.revoke(clinic.numbers["tablet"], at),
        ):
            with pytest.raises(AuthorityRefused, match=r"clock says \d\d-[A-Z]{3}-\d{4}.*Set the clock"):
                act(wrong)
    assert not (clinic.root / "late").exists()
    assert read_list((clinic.root / "authority" / "revoked.crl").read_bytes()).number == 1


def test_an_authority_whose_key_others_may_read_is_not_used(clinic: Clinic) -> None:
    (clinic.root / "authority" / "authority.key").chmod(0o644)
    with pytest.raises(AuthorityRefused, match=r"can be read by others.*chmod 600"):
        Authority(clinic.root / "authority")


def test_what_is_missing_in_the_authoritys_folder_is_named(clinic: Clinic) -> None:
    folder = clinic.root / "authority"
    for path in (folder / "issued").iterdir():
        path.unlink()
    (folder / "issued").rmdir()
    (folder / "issued").touch()
    with pytest.raises(AuthorityRefused, match=r"issued cannot be written"):
        clinic.authority.issue("clinician", "other", 30, clinic.root / "other", clinic.now)
    (folder / "revoked.crl").unlink()
    with pytest.raises(AuthorityRefused, match=r"revoked\.crl cannot be continued"):
        clinic.authority.issue("clinician", "other", 30, clinic.root / "other", clinic.now)
    assert not (clinic.root / "other").exists()


@pytest.mark.parametrize("number", ["f" * 300, "", "zz", "../authority", "-1", "٣"])
def test_what_can_be_no_number_is_refused_as_one_that_was_not_issued(clinic: Clinic, number: str) -> None:
    (clinic.root / "authority" / "issued" / "zz.pem").touch()
    with pytest.raises(AuthorityRefused, match="was issued by the authority"):
        clinic.authority.revoke(number, clinic.now)


def test_what_a_bench_needs_is_made_once_and_another_pump_is_added(tmp_path: Path) -> None:
    root = tmp_path / "development"
    assert not is_complete(root, SERIAL)
    make_development(root, SERIAL, now().ms)
    assert is_complete(root, SERIAL)
    before = {path: path.read_bytes() for path in _files(root)}
    make_development(root, SERIAL, now().ms)
    assert {path: path.read_bytes() for path in _files(root)} == before
    make_development(root, "EMU2", now().ms)
    assert is_complete(root, "EMU2")
    assert all(path.read_bytes() == data for path, data in before.items())
    assert tablet_of(root) != pump_of(root, "EMU2")
