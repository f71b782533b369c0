"""The authority: it makes itself, issues certificates to devices, and takes them back. Only this module makes keys.

    DIR/authority.key     its private key (Ed25519, mode 0600)
    DIR/authority.pem     its certificate
    DIR/revoked.crl       what it took back; the number rises with every list
    DIR/issued/NUMBER.pem every certificate it issued

A folder is made beside its place and put there in one step, so that it is there whole or not at all; one that is there
is never written over. Certificates are short on purpose: both of a session travel over a slow line at its beginning.
`device.pem` holds the authority's certificate too: OpenSSL sends it along in any case, and so need not search for it.
"""

from __future__ import annotations

import re
import secrets
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from pump_core.clocks import UtcTime
from telemetry.identity.folder import IdentityFolder
from telemetry.identity.peer import DEVELOPMENT, DeviceRole, day_of, is_device_name, uris_of
from telemetry.identity.private_files import AuthorityRefused, new_folder, others_read, unwritable, write_private

AUTHORITY_DAYS: Final = 7_300
"""How long an authority lasts: longer than a pump does (our choice)."""

EARLIER: Final = timedelta(days=1)
"""A certificate is valid from so long before it was made: clocks differ (our choice)."""

_NUMBER_BYTES = 8
_KEY_NAME_BYTES = 8
_MS_PER_SECOND = 1_000
_CLINIC = "Cisterna"
_NUMBER = re.compile(r"[0-9a-f]{1,40}")


class Authority:
    """The authority in a folder. Raises `AuthorityRefused` when there is none."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        kept = folder / "authority.key"
        try:
            others = others_read(kept)
            key = load_pem_private_key(kept.read_bytes(), None)
            self._certificate = x509.load_pem_x509_certificate((folder / "authority.pem").read_bytes())
        except (OSError, ValueError, TypeError) as bad:
            raise AuthorityRefused(
                f"There is no authority in {folder}.",
                f"{bad}.",
                "Make one with `cisterna authority init DIR`, or name the right folder.",
            ) from bad
        if others:
            raise AuthorityRefused(
                f"The authority's key {kept} can be read by others.",
                "Whoever has it can make any device of this clinic.",
                f"Take the right away (chmod 600 {kept}), and make a new authority if it was copied.",
            )
        if not isinstance(key, Ed25519PrivateKey) or key.public_key() != self._certificate.public_key():
            raise AuthorityRefused(
                f"The authority in {folder} is damaged.",
                "authority.key is not the key of authority.pem.",
                "Put both back from the same copy.",
            )
        self._key = key

    def issue(self, role: DeviceRole, device: str, days: int, out: Path, now: UtcTime) -> str:
        """Makes the identity of a device in the folder `out`; returns its certificate's number, hexadecimal.

        It ends with the authority's at the latest. Raises `AuthorityRefused` for a name that a device cannot have, when
        `out` is there already, or when it is not the authority's time.
        """
        if not is_device_name(device):
            raise AuthorityRefused(
                f"A device cannot be called {device!r}.",
                "A name has up to 40 letters, digits, dots, hyphens and underscores; a letter or digit comes first.",
                "Choose another name.",
            )
        at, taken_back = self._in_its_time(now), self._folder / "revoked.crl"
        self._checked(taken_back)
        key = Ed25519PrivateKey.generate()
        certificate = self._certify(key, role, device, days, at)
        number = _hexadecimal(certificate.serial_number)
        with new_folder(out) as fresh:
            identity = IdentityFolder(fresh)
            write_private(identity.key, _private(key))
            chain = certificate.public_bytes(Encoding.PEM) + self._certificate.public_bytes(Encoding.PEM)
            write_private(identity.certificate, chain)
            write_private(identity.authority, self._certificate.public_bytes(Encoding.PEM))
            write_private(identity.revoked, taken_back.read_bytes())
            issued = self._folder / "issued"
            try:
                issued.mkdir(mode=0o700, exist_ok=True)
            except OSError as bad:
                raise unwritable(issued, bad) from bad
            write_private(issued / f"{number}.pem", certificate.public_bytes(Encoding.PEM))
        return number

    def revoke(self, number: str, now: UtcTime) -> int:
        """Takes back the certificate of this number, hexadecimal; returns the number of the list that says so.

        Raises `AuthorityRefused` for a certificate that is none of this authority's, or was taken back already, or when
        it is not the authority's time.
        """
        number = number.lower().removeprefix("0x")
        if not _NUMBER.fullmatch(number) or not (self._folder / "issued" / f"{number}.pem").is_file():
            raise AuthorityRefused(
                f"No certificate {number} was issued by the authority in {self._folder}.",
                "Its folder `issued` holds one file for each certificate.",
                "Name a file of that folder, or the number that it is called by.",
            )
        path = self._folder / "revoked.crl"
        before = self._checked(path)
        if before.get_revoked_certificate_by_serial_number(int(number, 16)) is not None:
            raise AuthorityRefused(
                f"Certificate {number} was taken back before.",
                "It stands in revoked.crl.",
                "Copy revoked.crl to the devices that do not have it yet.",
            )
        at = self._in_its_time(now)
        taken_back = x509.RevokedCertificateBuilder().serial_number(int(number, 16)).revocation_date(at).build()
        list_number = _number_of(before) + 1
        write_private(path, self._list(list_number, [*before, taken_back], at))
        return list_number

    def _checked(self, path: Path) -> x509.CertificateRevocationList:
        try:
            found = x509.load_pem_x509_crl(path.read_bytes())
            if not found.is_signature_valid(self._key.public_key()):
                raise InvalidSignature("this authority did not sign it")
        except (OSError, ValueError, InvalidSignature) as bad:
            raise AuthorityRefused(
                f"The list {path} cannot be continued.",
                f"{bad}.",
                "Put the newest list of this authority there: a number must never be given twice.",
            ) from bad
        return found

    def _in_its_time(self, now: UtcTime) -> datetime:
        at, first, last = _moment(now), self._certificate.not_valid_before_utc, self._certificate.not_valid_after_utc
        if first <= at < last:
            return at
        raise AuthorityRefused(
            f"The authority in {self._folder} does nothing now.",
            f"Its time is from {_day(first)} to {_day(last)}, and this computer's clock says {_day(at)}.",
            "Set the clock; after the authority's time make a new one and issue all devices anew.",
        )

    def _list(self, number: int, revoked: list[x509.RevokedCertificate], at: datetime) -> bytes:
        builder = (
            x509.CertificateRevocationListBuilder()
            .issuer_name(self._certificate.subject)
            .last_update(at - EARLIER)
            .next_update(self._certificate.not_valid_after_utc)
            .add_extension(x509.CRLNumber(number), critical=False)
            .add_extension(_key_name_of(self._certificate), critical=False)
        )
        for each in revoked:
            builder = builder.add_revoked_certificate(each)
        return builder.sign(self._key, None).public_bytes(Encoding.PEM)

    def _certify(
        self, key: Ed25519PrivateKey, role: DeviceRole, device: str, days: int, at: datetime
    ) -> x509.Certificate:
        opened = role in ("pump", "communicator")
        use = ExtendedKeyUsageOID.SERVER_AUTH if opened else ExtendedKeyUsageOID.CLIENT_AUTH
        uris = [x509.UniformResourceIdentifier(uri) for uri in uris_of(role, device)]
        until = min(at + timedelta(days=days), self._certificate.not_valid_after_utc)
        return (
            x509.CertificateBuilder()
            .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, device)]))
            .issuer_name(self._certificate.subject)
            .public_key(key.public_key())
            .serial_number(_new_number())
            .not_valid_before(at - EARLIER)
            .not_valid_after(until)
            .add_extension(x509.SubjectAlternativeName(uris), critical=False)
            .add_extension(x509.ExtendedKeyUsage([use]), critical=True)
            .add_extension(_key_name_of(self._certificate), critical=False)
            .sign(self._key, None)
        )


def init_authority(folder: Path, now: UtcTime, *, development: bool = False) -> Authority:
    """A new authority in `folder`, with an empty list of revoked certificates.

    Raises `AuthorityRefused` when the folder is there already.
    """
    key, at = Ed25519PrivateKey.generate(), _moment(now)
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, DEVELOPMENT if development else _CLINIC),
            x509.NameAttribute(NameOID.COMMON_NAME, secrets.token_hex(4)),
        ]
    )
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(_new_number())
        .not_valid_before(at - EARLIER)
        .not_valid_after(at + timedelta(days=AUTHORITY_DAYS))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_signs_only(), critical=True)
        .add_extension(x509.SubjectKeyIdentifier(secrets.token_bytes(_KEY_NAME_BYTES)), critical=False)
        .sign(key, None)
    )
    with new_folder(folder) as fresh:
        write_private(fresh / "authority.key", _private(key))
        write_private(fresh / "authority.pem", certificate.public_bytes(Encoding.PEM))
        write_private(fresh / "revoked.crl", Authority(fresh)._list(1, [], at))
    return Authority(folder)


def last_day(path: Path) -> str:
    """The last day of the certificate in a PEM file, by UTC. Raises `AuthorityRefused`."""
    return _day(_certificate_in(path).not_valid_after_utc)


def certificate_number(path: Path) -> str:
    """The number of the certificate in a PEM file, hexadecimal. Raises `AuthorityRefused`."""
    return _hexadecimal(_certificate_in(path).serial_number)


def _certificate_in(path: Path) -> x509.Certificate:
    try:
        return x509.load_pem_x509_certificate(path.read_bytes())
    except (OSError, ValueError) as bad:
        raise AuthorityRefused(
            f"{path} is no certificate.",
            f"{bad}.",
            "Name a device.pem, or the number of a certificate.",
        ) from bad


def _signs_only() -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=False,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=True,
        crl_sign=True,
        encipher_only=False,
        decipher_only=False,
    )


def _key_name_of(authority: x509.Certificate) -> x509.AuthorityKeyIdentifier:
    named = authority.extensions.get_extension_for_class(x509.SubjectKeyIdentifier)
    return x509.AuthorityKeyIdentifier(named.value.digest, None, None)


def _number_of(found: x509.CertificateRevocationList) -> int:
    return found.extensions.get_extension_for_class(x509.CRLNumber).value.crl_number


def _new_number() -> int:
    """A number of 63 random bits that is written with 16 hexadecimal digits."""
    return int.from_bytes(secrets.token_bytes(_NUMBER_BYTES), "big") >> 2 | 1 << 8 * _NUMBER_BYTES - 2


def _hexadecimal(number: int) -> str:
    text = f"{number:x}"
    return text if len(text) % 2 == 0 else f"0{text}"


def _private(key: Ed25519PrivateKey) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def _moment(now: UtcTime) -> datetime:
    return datetime.fromtimestamp(now.ms // _MS_PER_SECOND, UTC)


def _day(at: datetime) -> str:
    return day_of(UtcTime.of(at))
