"""An identity proves itself before it is used, and what does not prove itself changes nothing for a running device."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from telemetry.identity.authority import init_authority
from telemetry.identity.credentials import Credentials
from telemetry.identity.folder import IdentityUnusable
from tests.telemetry.clinic import Clinic
from tests.telemetry.keys import SERIAL


@pytest.fixture
def clinic(tmp_path: Path) -> Clinic:
    return Clinic(tmp_path / "clinic")


@pytest.fixture
def other(tmp_path: Path) -> Clinic:
    return Clinic(tmp_path / "other")


@pytest.mark.parametrize("device", [SERIAL, "tablet"])
def test_a_device_knows_itself_by_its_certificate(clinic: Clinic, device: str) -> None:
    own = clinic.credentials(device).own
    assert own.device == device
    assert own.role == ("pump" if device == SERIAL else "clinician")
    assert own.certificate == clinic.numbers[device]
    assert not own.development
    assert own.is_valid_at(clinic.now)
    clinic.pass_days(366)
    assert not own.is_valid_at(clinic.now)


def test_a_folder_without_an_identity_says_what_is_missing_and_what_to_do(clinic: Clinic) -> None:
    (clinic.root / "tablet" / "device.key").unlink()
    with pytest.raises(IdentityUnusable, match=r"device\.key is missing.*cisterna authority issue"):
        clinic.credentials("tablet")


def test_a_key_that_others_may_read_is_not_used(clinic: Clinic) -> None:
    (clinic.root / "tablet" / "device.key").chmod(0o640)
    with pytest.raises(IdentityUnusable, match="can be read by others"):
        clinic.credentials("tablet")


def _key_of_another(clinic: Clinic, other: Clinic) -> None:
    (clinic.root / "tablet" / "device.key").write_bytes((other.root / "tablet" / "device.key").read_bytes())


def _authority_of_another(clinic: Clinic, other: Clinic) -> None:
    (clinic.root / "tablet" / "authority.pem").write_bytes((other.root / "tablet" / "authority.pem").read_bytes())


def _list_of_another(clinic: Clinic, other: Clinic) -> None:
    (clinic.root / "tablet" / "revoked.crl").write_bytes((other.root / "tablet" / "revoked.crl").read_bytes())


def _list_of_a_namesake(clinic: Clinic, other: Clinic) -> None:
    """The list names the clinic's authority as its issuer, and another key signed it, under a far higher number."""
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import Encoding

    path = clinic.root / "tablet" / "revoked.crl"
    real = x509.load_pem_x509_crl(path.read_bytes())
    assert real.next_update_utc is not None
    builder = x509.CertificateRevocationListBuilder(real.issuer, real.last_update_utc, real.next_update_utc)
    for extension in real.extensions:
        named = x509.CRLNumber(10**9) if isinstance(extension.value, x509.CRLNumber) else extension.value
        builder = builder.add_extension(named, extension.critical)
    path.write_bytes(builder.sign(Ed25519PrivateKey.generate(), None).public_bytes(Encoding.PEM))


def _list_of_another_before_its_own(clinic: Clinic, other: Clinic) -> None:
    path = clinic.root / "tablet" / "revoked.crl"
    path.write_bytes((other.root / "tablet" / "revoked.crl").read_bytes() + path.read_bytes())


def _list_of_another_and_its_own_with_the_authority(clinic: Clinic, other: Clinic) -> None:
    folder = clinic.root / "tablet"
    authority = (folder / "authority.pem").read_bytes()
    (folder / "authority.pem").write_bytes(authority + (folder / "revoked.crl").read_bytes())
    _list_of_another(clinic, other)


def _no_list(clinic: Clinic, other: Clinic) -> None:
    (clinic.root / "tablet" / "revoked.crl").write_bytes((clinic.root / "tablet" / "authority.pem").read_bytes())


def _taken_back(clinic: Clinic, other: Clinic) -> None:
    clinic.revoke("tablet", "tablet")


def _of_no_role(clinic: Clinic, other: Clinic) -> None:
    authority = (clinic.root / "authority" / "authority.pem").read_bytes()
    key = (clinic.root / "authority" / "authority.key").read_bytes()
    (clinic.root / "tablet" / "device.pem").write_bytes(authority)
    (clinic.root / "tablet" / "device.key").write_bytes(key)


@pytest.mark.parametrize(
    "spoil",
    [
        _key_of_another,
        _authority_of_another,
        _list_of_another,
        _list_of_a_namesake,
        _list_of_another_before_its_own,
        _list_of_another_and_its_own_with_the_authority,
        _no_list,
        _taken_back,
        _of_no_role,
    ],
)
def test_an_identity_that_does_not_prove_itself_is_not_used_and_its_list_not_remembered(
    clinic: Clinic, other: Clinic, spoil: Callable[[Clinic, Clinic], None]
) -> None:
    spoil(clinic, other)
    with pytest.raises(IdentityUnusable, match="cannot be used"):
        clinic.credentials("tablet")
    assert not (clinic.root / "tablet.seen").exists()


@pytest.mark.parametrize("spoil", [_key_of_another, _list_of_a_namesake, _no_list, _taken_back])
def test_a_running_device_goes_on_with_what_it_had_and_says_so_once(
    clinic: Clinic, other: Clinic, spoil: Callable[[Clinic, Clinic], None]
) -> None:
    credentials = clinic.credentials("tablet")
    context = credentials.context()
    spoil(clinic, other)
    assert credentials.context() is context
    assert credentials.context() is context
    assert len(clinic.told) == 1
    assert credentials.list_number == 1


def test_a_newer_list_is_taken_while_running_and_an_older_one_never_again(clinic: Clinic) -> None:
    old = (clinic.root / "tablet" / "revoked.crl").read_bytes()
    credentials = clinic.credentials("tablet")
    clinic.issue("handset", "lost")
    clinic.revoke("lost", "tablet")
    credentials.refresh()
    assert credentials.list_number == 2
    (clinic.root / "tablet" / "revoked.crl").write_bytes(old)
    credentials.refresh()
    assert credentials.list_number == 2
    assert "goes back" in clinic.told[0]
    with pytest.raises(IdentityUnusable, match="goes back"):
        clinic.credentials("tablet")


def test_a_folder_that_vanishes_leaves_the_running_device_as_it_was(clinic: Clinic) -> None:
    credentials = clinic.credentials("tablet")
    (clinic.root / "tablet").rename(clinic.root / "elsewhere")
    credentials.refresh()
    credentials.refresh()
    assert len(clinic.told) == 1
    assert credentials.own.device == "tablet"
    (clinic.root / "elsewhere").rename(clinic.root / "tablet")
    clinic.issue("handset", "lost")
    clinic.revoke("lost", "tablet")
    credentials.refresh()
    assert credentials.list_number == 2


def test_a_certificate_that_was_renewed_is_taken_without_a_restart(clinic: Clinic) -> None:
    credentials = clinic.credentials("tablet")
    clinic.issue("clinician", "renewed", 500)
    (clinic.root / "tablet").rename(clinic.root / "before")
    (clinic.root / "renewed").rename(clinic.root / "tablet")
    credentials.refresh()
    assert credentials.own.device == "renewed"


def test_a_release_refuses_a_development_authority_and_takes_a_clinics(clinic: Clinic, tmp_path: Path) -> None:
    made_here = Clinic(tmp_path / "development", development=True)
    assert made_here.credentials("tablet").own.development
    with pytest.raises(IdentityUnusable, match="development authority"):
        Credentials(made_here.root / "tablet", tmp_path / "seen", release=True)
    assert Credentials(clinic.root / "tablet", tmp_path / "seen", release=True).own.device == "tablet"


def test_an_authority_beside_the_first_in_the_file_is_no_way_around_a_release(clinic: Clinic, tmp_path: Path) -> None:
    init_authority(tmp_path / "development", clinic.now, development=True)
    both = clinic.root / "tablet" / "authority.pem"
    both.write_bytes(both.read_bytes() + (tmp_path / "development" / "authority.pem").read_bytes())
    with pytest.raises(IdentityUnusable, match="development authority"):
        Credentials(clinic.root / "tablet", tmp_path / "seen", release=True)
