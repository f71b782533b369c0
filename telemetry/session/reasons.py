"""What an error of OpenSSL means here: a code, and a sentence about the other end.

Two kinds: what we hold against the other end, and what it holds against us, which comes as an alert. The names are
those of OpenSSL's reasons and of RFC 8446's alerts; one that is not listed is a fault in bytes that are no TLS of ours.
"""

from __future__ import annotations

import ssl
from typing import Final

from telemetry.session import RefusedCode, SessionRefused

_REVOKED = 23
_NO_LIST = 3
_NOT_SIGNED_BY_OURS: Final = frozenset({2, 7, 18, 19, 20, 21, 22, 24, 25, 27, 29, 30, 31, 79})
_PURPOSE = 26

_AGAINST_THEM: Final[dict[str, tuple[RefusedCode, str]]] = {
    "PEER_DID_NOT_RETURN_A_CERTIFICATE": ("no_certificate", "the other end showed no certificate"),
    "UNSUPPORTED_PROTOCOL": ("version", "the other end speaks no TLS 1.3"),
    "WRONG_SSL_VERSION": ("version", "the other end speaks no TLS 1.3"),
    "VERSION_TOO_LOW": ("version", "the other end speaks no TLS 1.3"),
    "INAPPROPRIATE_FALLBACK": ("version", "the other end speaks no TLS 1.3"),
    "NO_SUITABLE_KEY_SHARE": ("version", "the other end agrees on no key with us"),
    "NO_SUITABLE_GROUPS": ("version", "the other end agrees on no key with us"),
    "NO_SHARED_CIPHER": ("version", "the other end agrees on no cipher with us"),
    "DECRYPTION_FAILED_OR_BAD_RECORD_MAC": ("altered", "bytes came that the other end did not send so"),
    "BAD_SIGNATURE": ("altered", "the other end's proof of its key does not check"),
    "DIGEST_CHECK_FAILED": ("altered", "the handshake was altered on the way"),
    "BAD_RECORD_TYPE": ("altered", "bytes came that the other end did not send so"),
    "BINDER_DOES_NOT_VERIFY": ("altered", "the handshake was altered on the way"),
    "PACKET_LENGTH_TOO_LONG": ("too_long", "a record longer than TLS allows was announced"),
    "ENCRYPTED_LENGTH_TOO_LONG": ("too_long", "a record longer than TLS allows was announced"),
    "DATA_LENGTH_TOO_LONG": ("too_long", "a record longer than TLS allows was announced"),
    "EXCESSIVE_MESSAGE_SIZE": ("too_long", "the other end's handshake is too long"),
    "TOO_MANY_KEY_UPDATES": ("too_long", "the other end changes keys without end"),
}
_ALERTS: Final[dict[str, tuple[RefusedCode, str]]] = {
    "TLSV13_ALERT_CERTIFICATE_REQUIRED": ("no_certificate", "the other end wants a certificate"),
    "TLSV1_ALERT_UNKNOWN_CA": ("wrong_authority", "the other end does not know our authority"),
    "SSLV3_ALERT_CERTIFICATE_EXPIRED": ("expired", "the other end says that our certificate has expired"),
    "SSLV3_ALERT_CERTIFICATE_REVOKED": ("revoked", "the other end says that our certificate was taken back"),
    "SSLV3_ALERT_UNSUPPORTED_CERTIFICATE": ("role", "the other end says that our certificate is for another use"),
    "SSLV3_ALERT_BAD_CERTIFICATE": ("certificate", "the other end does not take our certificate"),
    "SSLV3_ALERT_CERTIFICATE_UNKNOWN": ("certificate", "the other end does not take our certificate"),
    "TLSV1_ALERT_PROTOCOL_VERSION": ("version", "the other end speaks no TLS 1.3"),
    "TLSV1_ALERT_DECRYPT_ERROR": ("altered", "the other end could not check what came from us"),
    "SSLV3_ALERT_BAD_RECORD_MAC": ("altered", "the other end got bytes that we did not send so"),
    "TLSV1_ALERT_RECORD_OVERFLOW": ("too_long", "the other end got a record that is too long"),
}


def refused_by(error: ssl.SSLError, established: bool) -> SessionRefused:
    """The refusal that an error means; `established` says whether a session stood before it."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return _certificate(error)
    reason = error.reason or ""
    found = _AGAINST_THEM.get(reason) or _ALERTS.get(reason)
    if found is not None:
        return SessionRefused(*found)
    said = reason.replace("_", " ").lower() or "it ended in the middle"
    if established:
        return SessionRefused("altered", f"bytes came that the other end did not send so ({said})")
    return SessionRefused("not_tls", f"the other end does not speak TLS as we do ({said})")


def _certificate(error: ssl.SSLCertVerificationError) -> SessionRefused:
    said = error.verify_message
    if error.verify_code == _REVOKED:
        return SessionRefused("revoked", "the certificate of the other end was taken back")
    if error.verify_code == _PURPOSE:
        return SessionRefused("role", "the certificate of the other end is for another use")
    if error.verify_code in _NOT_SIGNED_BY_OURS or error.verify_code == _NO_LIST:
        return SessionRefused("wrong_authority", f"the certificate of the other end is not from our authority ({said})")
    return SessionRefused("certificate", f"the certificate of the other end does not check ({said})")
