"""The list of certificates that the authority took back, and the memory that it never goes back itself.

    list = CertificateList of RFC 5280, PEM, signed by the authority; its number is the extension 2.5.29.20
    memory = "NUMBER SHA-256\n", the newest list that this device has worked with

OpenSSL checks the signature; here are only the number and the certificates named, read out of bytes whose signature was
checked. A list with a lower number than the memory, or another one with the same number, is refused. The memory is
kept where the device keeps what it must not forget.
"""

from __future__ import annotations

import binascii
import hashlib
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from telemetry.backend.durable import write_durably
from telemetry.errors import TelemetryError
from telemetry.identity.folder import IdentityUnusable

LIST_BEGINS = b"-----BEGIN X509 CRL-----"
_END = b"-----END X509 CRL-----"
_ANYTHING = b"-----BEGIN "
_INTEGER, _OCTETS, _OID, _SEQUENCE, _EXTENSIONS = 0x02, 0x04, 0x06, 0x30, 0xA0
_TIMES = (0x17, 0x18)
_NUMBER = bytes((0x55, 0x1D, 0x14))  # 2.5.29.20
_LONG = 0x80


class NoList(TelemetryError):
    """Bytes are no list of revoked certificates, or one without a number."""


class RevocationList(Struct, frozen=True):
    """A list: its number, the numbers of the certificates taken back (hexadecimal), and the digest of its bytes."""

    number: int
    revoked: frozenset[str]
    digest: str


def read_list(pem: bytes) -> RevocationList:
    """What a list says; its signature is not checked here. Raises `NoList`."""
    begin, end = pem.find(LIST_BEGINS), pem.find(_END)
    if begin < 0 or end < begin:
        raise NoList("it is no list of revoked certificates in PEM")
    if pem.count(_ANYTHING) > 1:  # TLS would check one part of it, and another one be believed here
        raise NoList("it holds more than one list")
    try:
        der = binascii.a2b_base64(pem[begin + len(LIST_BEGINS) : end])
        number, revoked = _told(der)
    except (binascii.Error, IndexError, ValueError) as bad:
        raise NoList(f"it is no list of revoked certificates: {bad}") from bad
    return RevocationList(number, frozenset(revoked), hashlib.sha256(der).hexdigest())


def _told(der: bytes) -> tuple[int, list[str]]:
    """Number and certificates. Raises `ValueError` for anything but the structure of RFC 5280."""
    (whole,) = _inside(der, _SEQUENCE)
    tbs = list(_items(next(_items(whole))[1]))
    after_times = [at for at, (tag, _) in enumerate(tbs) if tag in _TIMES][-1] + 1
    revoked = [
        next(_items(entry))[1] for tag, entries in tbs[after_times:] if tag == _SEQUENCE for _, entry in _items(entries)
    ]
    numbers = [
        number
        for tag, wrapped in tbs[after_times:]
        if tag == _EXTENSIONS
        for extensions in _inside(wrapped, _SEQUENCE)
        for _, extension in _items(extensions)
        for number in _crl_number(extension)
    ]
    if len(numbers) != 1:
        raise ValueError("it has no number")
    return numbers[0], [_hexadecimal(serial) for serial in revoked]


def _crl_number(extension: bytes) -> Iterator[int]:
    parts = list(_items(extension))
    if parts[0] == (_OID, _NUMBER):
        (number,) = _inside(parts[-1][1], _INTEGER)
        yield int.from_bytes(number, "big")


def _hexadecimal(serial: bytes) -> str:
    """As `ssl` writes the number of a certificate, in small letters: whole bytes, no leading zero byte."""
    return (serial.lstrip(b"\x00") or b"\x00").hex()


def _inside(der: bytes, wanted: int) -> list[bytes]:
    items = list(_items(der))
    if len(items) != 1 or items[0][0] != wanted:
        raise ValueError(f"a value of type {wanted:#x} was expected alone")
    return [items[0][1]]


def _items(der: bytes) -> Iterator[tuple[int, bytes]]:
    """Type and content of each value in `der`. Raises `ValueError` for lengths that do not fit."""
    at = 0
    while at < len(der):
        tag, length = der[at], der[at + 1]
        at += 2
        if length >= _LONG:
            size = length - _LONG
            if not 1 <= size <= 4:
                raise ValueError("a length of a form that has no place in it")
            length = int.from_bytes(der[at : at + size], "big")
            at += size
        if at + length > len(der):
            raise ValueError("it ends in the middle")
        yield tag, der[at : at + length]
        at += length


class ListMemory:
    """The newest list a device has worked with, in a file of its own state."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def check(self, found: RevocationList) -> None:
        """Raises `IdentityUnusable` when `found` is older than a list that was seen, or another of that number."""
        seen = self._seen()
        if seen is None or found.number > seen[0] or (found.number, found.digest) == seen:
            return
        why = f"List {seen[0]} has been seen here, and this is list {found.number}"
        raise IdentityUnusable(
            "The list of revoked certificates goes back.",
            f"{why}." if found.number < seen[0] else f"{why} with other contents.",
            "Put the authority's newest revoked.crl into the identity folder.",
        )

    def remember(self, found: RevocationList) -> None:
        """Keeps a list that was checked as the newest one. Raises `IdentityUnusable` when that cannot be written."""
        if self._seen() == (found.number, found.digest):
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_durably(self._path, f"{found.number} {found.digest}\n".encode("ascii"))
        except OSError as bad:
            raise IdentityUnusable(
                f"Which list of revoked certificates was seen cannot be written to {self._path}.",
                f"{bad.strerror}.",
                "Give this folder to this user, or name another one with --state.",
            ) from bad

    def _seen(self) -> tuple[int, str] | None:
        try:
            number, digest = self._path.read_text(encoding="ascii").split()
            return int(number), digest
        except (FileNotFoundError, NotADirectoryError):
            return None
        except (OSError, ValueError) as bad:
            raise IdentityUnusable(
                f"Which list of revoked certificates was seen cannot be read from {self._path}.",
                f"{bad}.",
                "Make sure that revoked.crl is the authority's newest list, then remove this file.",
            ) from bad
