"""The session as docs/protocol.md § 5 says: TLS 1.3 over a stream that somebody else carries."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any

_ROLE = "urn:cisterna:role:"
_PUMP = "urn:cisterna:pump:"


class NoPump(Exception):
    """The other end has a good certificate, and it is no pump's."""


class Session:
    """A client's session with the identity in a folder."""

    def __init__(self, identity: Path) -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        context.verify_flags |= ssl.VerifyFlags.VERIFY_CRL_CHECK_LEAF
        context.set_ecdh_curve("X25519")
        context.set_alpn_protocols(["cisterna/1"])
        context.load_cert_chain(identity / "device.pem", identity / "device.key")
        context.load_verify_locations(identity / "authority.pem")
        context.load_verify_locations(identity / "revoked.crl")
        self._coming, self._going = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._coming, self._going)
        self.serial = ""
        self.closed = False

    def begin(self) -> None:
        """Queues the ClientHello."""
        self._shaken()

    def receive(self, data: bytes) -> bytes:
        """Plaintext in what the stream brought."""
        self._coming.write(data)
        if not self.serial:
            if not self._shaken():
                return b""
            self.serial = _serial_in(self._tls.getpeercert() or {})
        plaintext = b""
        try:
            while part := self._tls.read(16_384):
                plaintext += part
            self.closed = True
        except ssl.SSLZeroReturnError:
            self.closed = True
        except ssl.SSLWantReadError:
            return plaintext
        return plaintext

    def send(self, plaintext: bytes) -> None:
        self._tls.write(plaintext)

    def end(self) -> None:
        """Queues close_notify."""
        try:
            self._tls.unwrap()
        except ssl.SSLWantReadError:
            return

    def for_stream(self) -> bytes:
        return self._going.read()

    def _shaken(self) -> bool:
        try:
            self._tls.do_handshake()
        except ssl.SSLWantReadError:
            return False
        return True


def _serial_in(certificate: dict[str, Any]) -> str:
    names: list[str] = [text for kind, text in certificate.get("subjectAltName", ()) if kind == "URI"]
    serials = [text.removeprefix(_PUMP) for text in names if text.startswith(_PUMP)]
    if f"{_ROLE}pump" not in names or len(serials) != 1:
        raise NoPump(f"the certificate names {names}")
    return serials[0]
